import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command } from "./child.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** A repository of its own in a temporary folder, in which the gate runs as it does in a workflow. */
export class Workspace {
  readonly folder = mkdtempSync(join(tmpdir(), "gates-bench-"));

  constructor() {
    mkdirSync(join(this.folder, "coverage"));
    this.#git(["init", "-q"]);
  }

  report(name: string): string {
    return join(this.folder, "coverage", name);
  }

  /** Commits these paths and no others. Their content is never looked at, so that one empty blob stands for all of it. */
  track(paths: readonly string[]): void {
    const blob = this.#git(["hash-object", "-w", "--stdin"], "").trim();
    this.#git(["read-tree", "--empty"]);
    this.#git(["update-index", "--index-info"], paths.map((path) => `100644 ${blob}\t${path}\n`).join(""));
    this.#git(["-c", "user.name=bench", "-c", "user.email=bench@example.com", "commit", "-q", "-m", "Add the sources"]);
  }

  /** The gate as a laptop starts it. */
  commandLine(reports: string): Command {
    const cli = join(root, "dist/cli/index.js");
    const args = [cli, "coverage-gate", "--reports", `coverage/${reports}`, "--min-lines", "1"];
    return { program: process.execPath, args, cwd: this.folder, env: outsideOfWorkflows(), timed: "from outside" };
  }

  /** The gate as the runner starts it, for a push. */
  action(reports: string): Command {
    const temporary = join(this.folder, "coverage", "temporary");
    mkdirSync(temporary, { recursive: true });
    const env = {
      ...outsideOfWorkflows(),
      GITHUB_ACTIONS: "true",
      GITHUB_EVENT_NAME: "push",
      GITHUB_WORKSPACE: this.folder,
      GITHUB_OUTPUT: join(temporary, "output"),
      GITHUB_STEP_SUMMARY: join(temporary, "summary"),
      RUNNER_TEMP: temporary,
      INPUT_REPORTS: `coverage/${reports}`,
      "INPUT_MIN-LINES": "1",
    };
    const stub = join(root, "dist/coverage-gate/index.js");
    return { program: process.execPath, args: [stub], cwd: this.folder, env, timed: "from outside" };
  }

  nothing(): Command {
    return { program: process.execPath, args: ["-e", "0"], cwd: this.folder, env: outsideOfWorkflows(), timed: "from outside" };
  }

  peer(script: URL, report: string, program = process.execPath): Command {
    return { program, args: [fileURLToPath(script), this.report(report)], cwd: this.folder, timed: "by itself" };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #git(args: readonly string[], input?: string): string {
    return execFileSync("git", args, { cwd: this.folder, input, encoding: "utf8", env: outsideOfWorkflows() });
  }
}

/** The bench may itself run in a workflow, whose variables would steer the gate. */
export function outsideOfWorkflows(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:GITHUB|RUNNER|INPUT|GIT)_/.test(name)));
}
