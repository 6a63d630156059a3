import { execFileSync } from "node:child_process";
import { existsSync, symlinkSync } from "node:fs";
import { delimiter, join } from "node:path";
import { temporaryFolder } from "../temporary.ts";

/** A Node that runs the action; its folder holds nothing else, to be put first in PATH. */
export interface NodeVersion {
  readonly version: string;
  readonly folder: string;
}

/** Ours, which is the one of the actions, and an older one where the machine has it. */
export function nodeVersions(): NodeVersion[] {
  const older = systemNodes().find(({ version }) => version.startsWith("v20."));
  const all = [{ version: process.version, path: process.execPath }, ...(older ? [older] : [])];
  return all.map(({ version, path }) => ({ version, folder: folderOf(path) }));
}

function systemNodes(): { version: string; path: string }[] {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => !folder.includes("node_modules"));
  return folders
    .map((folder) => join(folder, "node"))
    .filter((path) => existsSync(path))
    .map((path) => ({ path, version: execFileSync(path, ["--version"], { encoding: "utf8" }).trim() }));
}

function folderOf(node: string): string {
  const folder = temporaryFolder("node");
  symlinkSync(node, join(folder, "node"));
  return folder;
}
