import { describe, expect, test } from "vitest";
import { judge } from "../../src/judge/judge.ts";
import { waysToGreen } from "../../src/judge/way-to-green/coverage.ts";
import { Components } from "../../src/measures/components.ts";
import { type MeasuredCoverage, type MeasuredFile, measureCoverage } from "../../src/measures/coverage.ts";
import { coverageVocabulary } from "../../src/measures/coverage-vocabulary.ts";
import { parseBudget } from "../../src/model/budget-parser.ts";
import { formatInterval } from "../../src/reports/numbers.ts";

/** A file with its first lines covered, and one branch of two arms a line with its first arms taken. */
function file(path: string, lines: readonly [number, number], arms: readonly [number, number]): MeasuredFile {
  const codes = Uint32Array.from({ length: lines[1] }, (_, i) => (i + 1) * 2 + (i < lines[0] ? 1 : 0));
  const branches = {
    kind: "arms",
    scheme: "x",
    lines: Uint32Array.from({ length: arms[1] }, (_, i) => Math.floor(i / 2) + 1),
    arms: Uint32Array.from({ length: arms[1] }, (_, i) => i * 2 + (i < arms[0] ? 1 : 0)),
  } as const;
  return { path, inRepository: true, coverage: { path, lines: { kind: "lines", codes }, branches } };
}

const coverage: MeasuredCoverage = {
  files: [file("a.ts", [8, 10], [4, 8]), file("b.ts", [9, 10], [8, 8])],
  legs: new Map(),
  components: new Components([]),
  reports: 1,
  formats: ["LCOV"],
  minPathMatch: { percent: 90, text: "90%" },
  mapping: undefined,
};

function ways(line: string): readonly string[] {
  const parsed = parseBudget(line, coverageVocabulary([]));
  if (parsed.state !== "budget") throw new Error(`${line}: ${JSON.stringify(parsed)}`);
  const budgets = [{ budget: parsed.budget, origin: "with:", measures: measureCoverage(parsed.budget, coverage) }];
  const judged = judge({ budgets, problems: [], accept: [], today: "2026-06-01", show: formatInterval });
  expect(judged.verdict).toBe("failed");
  return waysToGreen(judged.budgets, coverage).map(
    ({ missing, element, steps }) => `${missing} ${element}: ${steps.map(({ path, gain }) => `${path} ${gain}`).join(", ")}`,
  );
}

describe("the way to green", () => {
  test.each<[string, string, readonly string[]]>([
    ["is the file that lacks most", "lines >= 90%", ["1 lines: a.ts 1"]],
    ["takes more files where one is not enough", "lines >= 100%", ["3 lines: a.ts 2, b.ts 1"]],
    ["is the same for a count", "uncovered-lines <= 1", ["2 lines: a.ts 2"]],
    ["of the mix is lines, where they are enough", "combined >= 88%", ["3 lines: a.ts 2, b.ts 1"]],
    [
      "of the mix is also branches, where lines are not enough",
      "combined >= 95%",
      ["3 lines: a.ts 2, b.ts 1", "3 branches: a.ts 3"],
    ],
    ["is none, where all of it would not be enough", "covered-lines >= 100", []],
    ["is none to more than all", "lines > 100%", []],
    ["is none to covering less", "lines <= 50%", []],
    ["is none to covering less, in a count", "covered-lines <= 5", []],
    ["is none to leaving more uncovered", "uncovered-lines >= 5", []],
    ["is none to other files", "files >= 5", []],
  ])("%s", (_, line, wanted) => {
    expect(ways(line)).toEqual(wanted);
  });
});
