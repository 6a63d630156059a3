import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** Installs packages of npm, each with its version, into a folder. Where their modules are; undefined where there is no network. */
export function installPeer(folder: string, ...packages: readonly string[]): string | undefined {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const args = ["install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--silent", "--prefix", folder];
  return spawnSync(npm, [...args, ...packages]).status === 0 ? join(folder, "node_modules") : undefined;
}
