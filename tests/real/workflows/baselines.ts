import { equal, match } from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Case } from "../part.ts";
import { temporaryFolder } from "../temporary.ts";
import { runWorkflow, type WorkflowRun } from "./act.ts";
import { commitAll, makeConsumer } from "./consumer.ts";
import type { NodeVersion } from "./nodes.ts";
import { green, type Scenario } from "./scenarios.ts";

/** Pushes to the default branch, one after the other, with one cache: the first is learned, the next are held against it. */
export function baselineCase({ releaseTree, node }: { readonly releaseTree: string; readonly node: NodeVersion }): Case {
  return {
    name: `a baseline in the cache is learned, then judged (node ${node.version})`,
    run: () => {
      const consumer = makeConsumer([scenario]);
      const shared = temporaryFolder("act");
      const push = () => {
        const workflow = join(".github/workflows", scenario.file);
        const event = { name: "push", payload: { ref: "refs/heads/main", repository: { default_branch: "main" } } };
        return runWorkflow({ consumer, releaseTree, workflow, node: node.folder, event, shared });
      };
      commitAll(consumer, "A base for the first push");
      seen(push(), 0, /learning: there is no baseline yet/);
      commitAll(consumer, "Nothing that matters");
      seen(push(), 0, /lines-drop` 0\.00pp \(77\.77% -> 77\.77%\)/);
      loseOneLine(join(consumer, "recorded/lcov.info"));
      commitAll(consumer, "A test is gone");
      seen(push(), 1, /lines-drop` 5\.55pp \(77\.77% -> 72\.22%\)/);
    },
  };
}

const scenario: Scenario = {
  name: "a baseline in the cache",
  file: "a-baseline-in-the-cache.yml",
  before: "cp recorded/lcov.info coverage/lcov.info",
  inputs: { "max-lines-drop": "0.5", baseline: "cache" },
  expected: green,
};

function seen(run: WorkflowRun, exit: number, firstLine: RegExp): void {
  const first =
    run
      .summary("gate")
      .split("\n")
      .find((line) => line.trim() !== "") ?? run.log;
  match(first, firstLine);
  equal(run.exitCode("gate"), exit, "the gate's exit code");
}

function loseOneLine(report: string): void {
  writeFileSync(report, readFileSync(report, "utf8").replace(/^(DA:\d+),[1-9]\d*$/m, "$1,0"));
}
