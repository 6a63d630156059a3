import { equal, match, ok } from "node:assert/strict";
import { join } from "node:path";
import { rehearse } from "../../src/tools/release.ts";
import { root, run } from "./commands.ts";
import { installGoTool } from "./install.ts";
import type { Case, Part } from "./part.ts";
import { goneAtTheEnd } from "./temporary.ts";
import { runWorkflow, type WorkflowRun } from "./workflows/act.ts";
import { baselineCase } from "./workflows/baselines.ts";
import { makeConsumer } from "./workflows/consumer.ts";
import { loadScenarios } from "./workflows/load-scenarios.ts";
import { type NodeVersion, nodeVersions } from "./workflows/nodes.ts";
import { scanScenarios } from "./workflows/scan-scenarios.ts";
import { type Scenario, scenarios } from "./workflows/scenarios.ts";
import { testScenarios } from "./workflows/test-scenarios.ts";

/**
 * The release tree as another repository uses it, in real workflows. act runs them; it masks no summary, keeps none of
 * GitHub's limits, and reads commands in the first column only, so it says nothing about injection.
 */
export const workflowPart: Part = {
  name: "workflows",
  needs: ["git", "go"],
  prepare: () => {
    installGoTool("act");
    const releaseTree = makeReleaseTree();
    installGoTool("gitleaks");
    const consumer = makeConsumer(all);
    return nodeVersions().flatMap((node) => [
      ...all.map((scenario) => caseOf(scenario, { releaseTree, consumer, node })),
      baselineCase({ releaseTree, node }),
    ]);
  },
};

const all: readonly Scenario[] = [...scenarios, ...scanScenarios, ...loadScenarios, ...testScenarios];

interface Setting {
  readonly releaseTree: string;
  readonly consumer: string;
  readonly node: NodeVersion;
}

/** From the work tree as it is, so that what is tested need not be committed; in a fresh checkout that is the commit. */
function makeReleaseTree(): string {
  const source = run(["git", "stash", "create"], { cwd: root }).trim() || "HEAD";
  return goneAtTheEnd(rehearse(root, source, { major: 1, minor: 0, patch: 0 }).repository);
}

function caseOf(scenario: Scenario, { releaseTree, consumer, node }: Setting): Case {
  return {
    name: `${scenario.name} (node ${node.version})`,
    run: () => {
      const seen = runWorkflow({ consumer, releaseTree, workflow: join(".github/workflows", scenario.file), node: node.folder });
      try {
        equal(seen.printed("before").includes(node.version), true, "another node is first in PATH");
        check(scenario, seen);
      } catch (error) {
        throw new Error(`${error instanceof Error ? error.message : error}\n${seen.log}`, { cause: error });
      }
    },
  };
}

function check({ expected }: Scenario, seen: WorkflowRun): void {
  equal(seen.conclusion("gate"), expected.exit === 0 ? "success" : "failure", "the gate's step");
  equal(seen.exitCode("gate"), expected.exit, "the gate's exit code");
  equal(seen.job, expected.job, "the job");
  equal(seen.conclusion("later"), "success", "the step that uses the outputs");
  checkOutputs(expected, JSON.parse(seen.printed("later")));
  ok(`${seen.printed("gate")}\n${seen.summary("gate")}`.includes(expected.said), `the log or the summary says: ${expected.said}`);
  checkSummary(expected, seen.summary("gate"));
}

function checkOutputs(expected: Scenario["expected"], outputs: Readonly<Record<string, string>>): void {
  equal(outputs["verdict"], expected.verdict);
  equal(outputs["reason"], expected.reason);
  for (const [name, value] of Object.entries(expected.outputs)) equal(outputs[name], value, name);
  ok((outputs["result-file"] ?? "") !== "", "result-file");
  if (expected.reason === "budget-broken") ok((outputs["failed-budgets"] ?? "") !== "", "failed-budgets");
}

function checkSummary({ verdict, reason }: Scenario["expected"], summary: string): void {
  const first = summary.split("\n").find((line) => line.trim() !== "") ?? "";
  match(first, firstLines[verdict], "the first line of the summary has the verdict");
  if (verdict === "cannot-judge") ok(summary.includes(reason), `the summary names ${reason}`);
}

const firstLines = {
  passed: /passed/i,
  failed: /failed/i,
  "cannot-judge": /cannot[- ]judge/i,
} as const;
