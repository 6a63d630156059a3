import { describe, expect, test } from "vitest";
import type { Section } from "../../src/model/explanation.ts";
import { code, say } from "../../src/model/phrase.ts";
import { renderSummary, type Told } from "../../src/reports/summary.ts";

/** A summary with a section of so many rows, each as long as a row can be. */
function summaryOf(rows: number, more: Partial<Section> = {}): string {
  const table = { columns: [{ title: "File" }], rows: Array.from({ length: rows }, (_, i) => [code(`${i}`.padEnd(1000, "x"))]) };
  const told: Told = {
    gate: "coverage-gate",
    name: undefined,
    mode: "enforce",
    judgement: {
      verdict: "cannot-judge",
      budgets: [],
      reasons: [{ id: "no-report", of: "coverage", pattern: "*.info", lookedFor: [], commands: [], committed: [] }],
      accepted: [],
      notes: [],
    },
    explanation: {
      waysToGreen: [],
      places: () => [],
      sections: () => [{ title: say`Files`, table, ...more }],
      remarks: [],
      outputs: {},
      log: [],
    },
    looser: [],
    remarks: [],
  };
  return renderSummary(told);
}

describe("a summary that is too long for the runner", () => {
  test("keeps its verdict and as many whole rows as fit, and says that it was cut", () => {
    const summary = summaryOf(5000);
    expect(summary).toMatch(/^### ⛔ coverage-gate cannot judge: no-report/);
    expect(Buffer.byteLength(summary)).toBeLessThan(2 ** 20);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(800 * 1024);
    expect(summary.match(/^\| `\d+x+…x+` \|$/gm)?.length).toBeGreaterThan(2500);
    expect(summary).toMatch(/\nCut here: the rest does not fit into a summary; the result document has it all\.\n$/);
  });

  test("closes what it was folded into", () => {
    expect(summaryOf(5000, { folded: true })).toMatch(/\n<\/details>\n\nCut here: /);
  });

  test("is told by nothing where all of it fits", () => {
    expect(summaryOf(10)).not.toContain("Cut here");
  });
});
