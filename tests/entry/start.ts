import { execFileSync, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Workspace } from "../gates/workspace.ts";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));
export const action = join(dist, "coverage-gate/index.js");
export const securityAction = join(dist, "security-scan/index.js");
export const commandLine = join(dist, "cli/index.js");

export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Start {
  readonly script: string;
  readonly args?: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly node?: string;
  /** Stops reading standard output at its first byte, as `head` does. */
  readonly closeEarly?: true;
}

/** Starts a bundle as a process of its own, with nothing of our environment but the way to git. */
export function start({ script, args = [], cwd, env = {}, node = process.execPath, closeEarly }: Start): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const kept = { PATH: process.env["PATH"] ?? "", SystemRoot: process.env["SystemRoot"] ?? "" };
    const child = spawn(node, [script, ...args], { cwd, env: { ...kept, ...env } });
    let [stdout, stderr] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
      if (closeEarly) child.stdout.destroy();
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.on("error", reject);
    child.on("close", (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}

/** The Node that runs the tests, and that of the system where it is another one that we support. */
export const nodes: readonly (readonly [version: string, path: string])[] = [
  [process.version, process.execPath] as const,
  ...(process.env["PATH"] ?? "")
    .split(delimiter)
    .filter((folder) => folder !== "" && !folder.includes("node_modules"))
    .map((folder) => join(folder, process.platform === "win32" ? "node.exe" : "node"))
    .filter((path) => existsSync(path))
    .slice(0, 1)
    .map((path) => [execFileSync(path, ["--version"], { encoding: "utf8" }).trim(), path] as const)
    .filter(([version]) => version !== process.version && Number.parseInt(version.slice(1), 10) >= 20),
];

/** A repository with a report of which 3 of 5 lines are covered, and the folder and files that a runner gives to a step. */
export class Runner extends Workspace {
  constructor(files: Readonly<Record<string, string>> = {}) {
    super({
      ".gitignore": "coverage/\nrunner/\n",
      "src/a.ts": "",
      "src/b.ts": "",
      "coverage/lcov.info": "SF:src/a.ts\nDA:1,1\nDA:2,1\nDA:3,0\nend_of_record\nSF:src/b.ts\nDA:1,1\nDA:2,0\nend_of_record\n",
      "runner/output": "",
      "runner/summary": "",
      ...files,
    });
    this.commit();
  }

  get env(): Readonly<Record<string, string>> {
    return {
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: this.folder,
      GITHUB_OUTPUT: join(this.folder, "runner/output"),
      GITHUB_STEP_SUMMARY: join(this.folder, "runner/summary"),
      RUNNER_TEMP: join(this.folder, "runner/temp"),
      GITHUB_RUN_ID: "7",
      GITHUB_RUN_ATTEMPT: "1",
      GITHUB_REPOSITORY: "org/shop",
    };
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), "utf8");
  }

  get summary(): string {
    return this.read("runner/summary");
  }

  /** The outputs as the runner reads its file: `name<<delimiter`, lines, delimiter. */
  get outputs(): Readonly<Record<string, string>> {
    const entries = this.read("runner/output").matchAll(/^(.+?)<<(\S+)\r?\n([\s\S]*?)\r?\n?^\2\r?$/gm);
    return Object.fromEntries([...entries].map(([, name = "", , value = ""]) => [name, value]));
  }
}

/** Inputs as the runner passes them: every declared one, those that were left out as `unset`. */
export function asInputs(
  written: Readonly<Record<string, string>>,
  declared: readonly string[],
): Readonly<Record<string, string>> {
  const all = { ...Object.fromEntries(declared.map((name) => [name, "unset"])), ...written };
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
}
