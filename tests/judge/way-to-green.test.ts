import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judge } from "../../src/judge/judge.ts";
import { waysToGreen } from "../../src/judge/way-to-green/coverage.ts";
import { rangesFor } from "../../src/judge/way-to-green/touched.ts";
import { Components } from "../../src/measures/components.ts";
import { type MeasuredCoverage, type MeasuredFile, measureCoverage } from "../../src/measures/coverage.ts";
import { coverageVocabulary } from "../../src/measures/coverage-vocabulary.ts";
import { parseBudget } from "../../src/model/budget-parser.ts";
import { ChangedLines } from "../../src/model/changed-lines.ts";
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

describe("where the change is known", () => {
  const measured = (path: string, missed: readonly number[], hit: readonly number[] = []): MeasuredFile => {
    const lines = [...missed.map((line) => line * 2), ...hit.map((line) => line * 2 + 1)].sort((a, b) => a - b);
    return { path, inRepository: true, coverage: { path, lines: { kind: "lines", codes: Uint32Array.from(lines) } } };
  };

  test("its own uncovered lines are named before old ones, in whatever file", () => {
    const files = [measured("a.ts", [27, 28, 39], [1, 30, 40]), measured("old.ts", [1, 2, 3, 4, 5], [6])];
    const span = (path: string) => ({ path, state: "modified", spans: [{ from: 39, to: 40 }], blanks: [] }) as const;
    const base = { commit: "1", how: "", date: "" };
    const changed = new ChangedLines([span("a.ts")]);
    const patch = { base, changed, files: [], legs: new Map(), unmentioned: [], counted: new Set<string>(), from: 5 };
    const [one, two] = ["uncovered-lines <= 7", "uncovered-lines <= 6"].map((line) => {
      const parsed = parseBudget(line, coverageVocabulary([]));
      if (parsed.state !== "budget") throw new Error(line);
      const known = { ...coverage, files, patch };
      const budgets = [{ budget: parsed.budget, origin: "with:", measures: measureCoverage(parsed.budget, known) }];
      const judged = judge({ budgets, problems: [], accept: [], today: "2026-06-01", show: formatInterval });
      return waysToGreen(judged.budgets, known)[0]?.steps.map((step) => [step.path, step.ranges.map(({ from }) => from)]);
    });
    expect(one).toEqual([["a.ts", [39]]]);
    expect(two).toEqual([
      ["a.ts", [39]],
      ["old.ts", [1]],
    ]);
  });

  test("the ranges that are named hold what is needed, and old ones only once all of its own are named", () => {
    const line = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(fc.uniqueArray(line), fc.uniqueArray(line), line, line, line, (missed, hit, from, length, gain) => {
        const file = measured(
          "a.ts",
          missed,
          hit.filter((one) => !missed.includes(one)),
        );
        const isOwn = (one: number) => one >= from && one <= from + length;
        const ranges = rangesFor(file, "lines", gain, [{ from, to: from + length }]);
        const named = missed.filter((one) => ranges.some((range) => one >= range.from && one <= range.to));
        expect(named.length).toBe(ranges.reduce((sum, { count }) => sum + count, 0));
        expect(named.length).toBeGreaterThanOrEqual(Math.min(gain, missed.length));
        if (named.some((one) => !isOwn(one))) expect(named.filter(isOwn)).toHaveLength(missed.filter(isOwn).length);
      }),
    );
  });
});
