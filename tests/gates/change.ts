import { gateNames } from "../../src/entry/gate-names.ts";
import { loadGate } from "../../src/entry/main.ts";
import { runGate } from "../../src/gates/run-gate.ts";
import type { RunFacts } from "../../src/host/host.ts";
import { memoryHost } from "../../src/host/memory.ts";
import { Workspace, withInputs } from "./workspace.ts";

/** Covered and all lines of a file, the covered ones first. */
export type Lines = readonly [covered: number, total: number];
export type Figures = Readonly<Record<string, Lines>>;

export function lcovOf(figures: Figures): string {
  return Object.entries(figures)
    .map(([path, [covered, total]]) => {
      const records = Array.from({ length: total }, (_, i) => `DA:${i + 1},${i < covered ? 1 : 0}`);
      return `SF:${path}\n${[...records, "end_of_record"].join("\n")}\n`;
    })
    .join("");
}

/** A baseline document of the gate, with what is to be different. */
export function baselineOf(figures: Figures, more: Readonly<Record<string, unknown>> = {}): string {
  const files = Object.fromEntries(Object.entries(figures).map(([path, lines]) => [path, { lines }]));
  const head = { version: 1, gate: "coverage-gate", name: null, commit: null, writtenAt: "2026-05-01T00:00:00.000Z" };
  return JSON.stringify({ ...head, files, samples: [], ...more });
}

export const place = ".gates/baseline/coverage-gate.json";

/** A repository whose branch main has a baseline, and a pull request against it whose merge commit is checked out. */
export class Change extends Workspace {
  readonly base: string;

  constructor(files: Readonly<Record<string, string>>, change: (workspace: Workspace) => void = () => {}) {
    super({ ".gitignore": "coverage/\ndownloaded/\n", "src/a.ts": "a\n".repeat(20), "src/b.ts": "b\n".repeat(20), ...files });
    this.base = this.commit();
    this.again(change);
  }

  /** One more pull request, on what main is now. */
  again(change: (workspace: Workspace) => void = () => {}): void {
    this.git("checkout", "-q", "-B", "topic");
    change(this);
    this.commit("Change");
    this.git("checkout", "-q", "main");
    this.git("-c", "user.name=A", "-c", "user.email=a@example.org", "merge", "-q", "--no-ff", "topic", "-m", "Merge");
  }

  get facts(): RunFacts {
    return { event: "pull_request", baseRef: "main", commit: this.git("rev-parse", "HEAD").trim() };
  }

  /** Runs the gate on a report of these figures. */
  async judge(figures: Figures, inputs: Readonly<Record<string, string>>) {
    this.write("coverage/lcov.info", lcovOf(figures));
    const host = memoryHost({ cwd: this.folder, facts: this.facts });
    const { exitCode, result } = await runGate(await loadGate("coverage-gate"), host, withInputs(inputs), gateNames);
    const summary = host.summaries.join("\n");
    return { exitCode, result: await result(), outputs: host.outputs, summary, firstLine: summary.split("\n", 1)[0] ?? "" };
  }
}
