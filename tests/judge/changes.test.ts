import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judge } from "../../src/judge/judge.ts";
import { waysBack } from "../../src/judge/way-to-green/coverage-change.ts";
import { Components } from "../../src/measures/components.ts";
import type { MeasuredCoverage, MeasuredFile } from "../../src/measures/coverage.ts";
import { measureChange } from "../../src/measures/coverage-change.ts";
import { coverageVocabulary } from "../../src/measures/coverage-vocabulary.ts";
import type { SoughtBaseline } from "../../src/model/baseline.ts";
import { parseBudget } from "../../src/model/budget-parser.ts";
import { ChangedLines } from "../../src/model/changed-lines.ts";
import type { CoverageElement, Tally } from "../../src/model/coverage.ts";
import type { BaselineScope, CoverageBaseline } from "../../src/model/coverage-baseline.ts";
import { decimalOf, parseDecimal } from "../../src/model/decimal.ts";
import { compare, type Quantity } from "../../src/model/quantity.ts";
import { formatInterval, formatQuantity } from "../../src/reports/numbers.ts";

function budgetOf(line: string) {
  const parsed = parseBudget(line, coverageVocabulary(["py39", "py310"]));
  if (parsed.state !== "budget") throw new Error(`${line}: ${JSON.stringify(parsed)}`);
  return parsed.budget;
}

type Written = readonly [covered: number, total: number, atMost?: number];
type Elements = Readonly<Partial<Record<CoverageElement, Written>>>;
type Files = Readonly<Record<string, Elements>>;

const tallyOf = ([covered, total, atMost = covered]: Written): Tally => ({ kind: "tally", covered, atMost, total });
const tallies = (elements: Elements) =>
  Object.fromEntries(Object.entries(elements).map(([name, written]) => [name, tallyOf(written)]));

function measured(files: Files): readonly MeasuredFile[] {
  return Object.entries(files).map(([path, elements]) => ({
    path,
    inRepository: true,
    coverage: { path, ...tallies(elements) },
  }));
}

function today(files: Files, legs: Readonly<Record<string, Files>> = {}): MeasuredCoverage {
  return {
    files: measured(files),
    legs: new Map(Object.entries(legs).map(([leg, of]) => [leg, measured(of)])),
    components: new Components([]),
    reports: 1,
    formats: ["LCOV"],
    mapping: undefined,
    minPathMatch: { percent: 90, text: "90%" },
  };
}

function found(files: Files, legs: Readonly<Record<string, Files>> = {}): SoughtBaseline<CoverageBaseline> & { state: "found" } {
  const scope = (of: Files): BaselineScope => ({
    files: new Map(Object.entries(of).map(([path, elements]) => [path, tallies(elements)])),
    elsewhere: {},
  });
  const baseline: CoverageBaseline = {
    ...{ gate: "coverage-gate", name: null, commit: null, writtenAt: "", samples: [] },
    whole: scope(files),
    legs: new Map(Object.entries(legs).map(([leg, of]) => [leg, scope(of)])),
  };
  return { state: "found", baseline, source: { kind: "disk", path: "x.json" }, renames: new Map() };
}

function verdictOf(line: string, now: MeasuredCoverage, sought: SoughtBaseline<CoverageBaseline> | undefined) {
  const budget = budgetOf(line);
  return judge({
    budgets: [{ budget, origin: "with:", measures: measureChange(budget, now, sought) }],
    problems: [],
    accept: [],
    today: "2026-06-01",
    show: formatInterval,
  });
}

const lines = (...written: Written): Elements => ({ lines: written });
const a = (...written: Written): Files => ({ "src/a.ts": lines(...written) });

describe("a budget on a change", () => {
  test.each<[string, string, Files, Files, "passed" | "failed" | "cannot-judge"]>([
    ["the same share is no drop", "lines-drop <= 0pp", a(2, 3), a(4, 6), "passed"],
    ["a rise is no drop", "lines-drop <= 0pp", a(2, 3), a(3, 3), "passed"],
    ["a drop of exactly the limit holds", "lines-drop <= 0.5pp", a(800, 1000), a(795, 1000), "passed"],
    ["less than the limit asks for less", "lines-drop < 0.5pp", a(800, 1000), a(795, 1000), "failed"],
    ["a drop by a hair more is broken", "lines-drop <= 0.5pp", a(800_000, 1_000_000), a(794_999, 1_000_000), "failed"],
    ["a third from a third is nothing", "lines-drop <= 0pp", a(1, 3), a(333_333_333, 999_999_999), "passed"],
    ["a third less a hair is a drop", "lines-drop <= 0pp", a(1, 3), a(333_333_332, 999_999_999), "failed"],
    [
      "numbers whose product is beyond 2^53 stay exact",
      "lines-drop <= 0pp",
      a(9_007_199_254_740_989, 9_007_199_254_740_990),
      a(9_007_199_254_740_988, 9_007_199_254_740_989),
      "failed",
    ],
    ["as many uncovered are no rise", "uncovered-lines-rise <= 0", a(8, 10), a(98, 100), "passed"],
    ["one more uncovered is one", "uncovered-lines-rise <= 0", a(8, 10), a(97, 100), "failed"],
    ["fewer uncovered are none", "uncovered-lines-rise <= 0", a(8, 10), a(10, 10), "passed"],
    ["a rise within its percentage", "uncovered-lines-rise <= 10%", a(80, 100), a(78, 100), "passed"],
    ["a rise above it", "uncovered-lines-rise <= 10%", a(80, 100), a(77, 100), "failed"],
    ["any rise from nothing is above every percentage", "uncovered-lines-rise <= 100%", a(10, 10), a(9, 10), "failed"],
    ["deleting covered code", "uncovered-lines-rise <= 0", { ...a(8, 10), b: lines(10, 10) }, a(8, 10), "passed"],
    ["nothing before is undecided", "lines-drop <= 0pp", a(0, 0), a(1, 1), "cannot-judge"],
    ["nothing now is undecided", "lines-drop <= 0pp", a(1, 1), a(0, 0), "cannot-judge"],
    [
      "an element that the baseline lacks",
      "branches-drop <= 0pp",
      a(1, 1),
      { "src/a.ts": { lines: [1, 1], branches: [1, 1] } },
      "cannot-judge",
    ],
    ["an element that today lacks", "branches-drop <= 0pp", { "src/a.ts": { branches: [1, 1] } }, a(1, 1), "cannot-judge"],
    ["an approximate share within the limit whatever it is", "lines-drop <= 1pp", a(800, 1000), a(795, 1000, 800), "passed"],
    ["one beyond it whatever it is", "lines-drop <= 1pp", a(800, 1000), a(700, 1000, 750), "failed"],
    ["one with the limit inside is undecided", "lines-drop <= 1pp", a(800, 1000), a(785, 1000, 795), "cannot-judge"],
    ["an approximate baseline is an interval, too", "lines-drop <= 1pp", a(795, 1000, 815), a(800, 1000), "cannot-judge"],
    ["an approximate count in percent", "uncovered-lines-rise <= 10%", a(80, 100, 90), a(79, 100), "cannot-judge"],
    [
      "lines and branches together",
      "combined-drop <= 0pp",
      { "src/a.ts": { lines: [8, 10], branches: [2, 10] } },
      { "src/a.ts": { lines: [9, 10], branches: [1, 10] } },
      "passed",
    ],
    [
      "a path alone",
      "lines-drop[src/**] <= 0pp",
      { ...a(8, 10), "lib/b.ts": lines(9, 9) },
      { ...a(8, 10), "lib/b.ts": lines(0, 9) },
      "passed",
    ],
    ["a path that is gone", "lines-drop[lib/**] <= 0pp", { ...a(8, 10), "lib/b.ts": lines(9, 9) }, a(8, 10), "cannot-judge"],
    [
      "each file on its own",
      "lines-drop[each] <= 5pp",
      { ...a(8, 10), b: lines(1, 9) },
      { ...a(7, 10), b: lines(9, 9) },
      "failed",
    ],
    [
      "each without a share on either side",
      "lines-drop[each] <= 0pp",
      { ...a(8, 10), b: lines(0, 0) },
      { ...a(8, 10), b: lines(0, 3) },
      "passed",
    ],
    ["each that is new does not count", "lines-drop[each] <= 0pp", a(8, 10), { ...a(8, 10), b: lines(0, 9) }, "passed"],
    ["all of them new proves nothing", "lines-drop[each] <= 0pp", a(8, 10), { b: lines(9, 9) }, "cannot-judge"],
  ])("%s", (_, line, before, now, verdict) => {
    expect(verdictOf(line, today(now), found(before)).verdict).toBe(verdict);
  });

  test.each<[string, string, "passed" | "failed" | "cannot-judge"]>([
    ["a leg against its own", "lines-drop[leg py39] <= 0pp", "passed"],
    ["a leg that the baseline lacks", "lines-drop[leg py310] <= 0pp", "cannot-judge"],
    ["each leg, those that are new left out", "lines-drop[each leg] <= 0pp", "passed"],
    ["each file of a leg", "lines-drop[each, leg py39] <= 0pp", "passed"],
  ])("of %s", (_, line, verdict) => {
    const now = today(a(1, 10), { py39: a(8, 10), py310: a(1, 10) });
    expect(verdictOf(line, now, found(a(1, 10), { py39: a(8, 10), gone: a(1, 1) })).verdict).toBe(verdict);
  });

  test("without a baseline is undecided; a cache that is empty yet is learned from", () => {
    const none: SoughtBaseline<CoverageBaseline> = { state: "none", why: { kind: "missing", path: "x.json", looked: "here" } };
    expect(verdictOf("lines-drop <= 0pp", today(a(1, 1)), none).reasons.map(({ id }) => id)).toEqual(["no-baseline"]);
    expect(verdictOf("lines-drop <= 0pp", today(a(1, 1)), undefined).verdict).toBe("cannot-judge");
    expect(verdictOf("lines-drop <= 0pp", today(a(1, 1)), { state: "learning", base: "a", looked: 1 }).verdict).toBe("passed");
  });
});

describe("how a change reads", () => {
  const drop = (before: readonly [number, number], now: readonly [number, number]): Quantity => {
    const end = { before: { part: before[0], whole: before[1] }, now: { part: now[0], whole: now[1] } };
    return { kind: "change", of: "share", low: end, high: end };
  };
  const rise = (by: number, base: number): Quantity => ({
    kind: "change",
    of: "count",
    low: decimalOf(by),
    high: decimalOf(by),
    base: decimalOf(base),
  });

  test.each<[string, Quantity, string, string]>([
    ["a drop", drop([8120, 10_000], [8067, 10_000]), "lines-drop <= 0.5pp", "0.53pp (81.20% -> 80.67%)"],
    [
      "a drop that would read as its limit",
      drop([800_000, 1_000_000], [794_999, 1_000_000]),
      "lines-drop <= 0.5pp",
      "0.5001pp (80.0000% -> 79.4999%)",
    ],
    [
      "a drop that would read as none",
      drop([100_000, 100_000], [99_999, 100_000]),
      "lines-drop <= 0pp",
      "0.001pp (100.000% -> 99.999%)",
    ],
    ["a rise", drop([1, 2], [3, 4]), "lines-drop <= 0pp", "-25.00pp (50.00% -> 75.00%)"],
    ["none", drop([1, 3], [2, 6]), "lines-drop <= 0pp", "0.00pp (33.33% -> 33.33%)"],
    ["more uncovered", rise(5, 40), "uncovered-lines-rise <= 0", "5 (40 -> 45)"],
    ["fewer uncovered", rise(-5, 40), "uncovered-lines-rise <= 0", "-5 (40 -> 35)"],
    ["more in percent", rise(5, 40), "uncovered-lines-rise <= 10%", "12.50% (40 -> 45)"],
    ["more in percent, by a hair", rise(1001, 10_000), "uncovered-lines-rise <= 10.0%", "10.01% (10,000 -> 11,001)"],
    ["more from nothing", rise(5, 0), "uncovered-lines-rise <= 10%", "5 (0 -> 5)"],
  ])("%s", (_, quantity, line, shown) => {
    expect(formatQuantity(quantity, budgetOf(line).limit)).toBe(shown);
  });

  test("a failing number never reads as its limit", () => {
    const ratio = fc
      .tuple(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1, max: 1e9 }))
      .map(([x, y]) => [Math.min(x, y), y] as const);
    fc.assert(
      fc.property(ratio, ratio, fc.constantFrom("0", "0.01", "0.5", "33.3333"), (before, now, limit) => {
        const { limit: parsed } = budgetOf(`lines-drop <= ${limit}pp`);
        const quantity = drop(before, now);
        const shown = parseDecimal(/^(-?[\d.]+)pp/.exec(formatQuantity(quantity, parsed))?.[1]?.replace("-", "") ?? "");
        const isNegative = formatQuantity(quantity, parsed).startsWith("-");
        const reads = isNegative || shown === undefined ? "holds" : compare({ kind: "number", low: shown, high: shown }, parsed);
        expect(reads).toBe(compare(quantity, parsed));
      }),
    );
  });
});

describe("the way back", () => {
  const figures = fc.array(
    fc.tuple(fc.nat(30), fc.nat(30)).map((pair) => [Math.min(...pair), Math.max(...pair)] as const),
    { minLength: 1, maxLength: 5 },
  );
  const filesOf = (all: readonly (readonly [number, number])[]): Files =>
    Object.fromEntries(all.map(([covered, total], i) => [`src/${i}.ts`, lines(covered, total)]));

  test("covering what it names meets the budget, and one line less does not", () => {
    const limits = [
      "lines-drop <= 0pp",
      "lines-drop < 1pp",
      "lines-drop <= 2.5pp",
      "uncovered-lines-rise <= 0",
      "uncovered-lines-rise <= 10%",
    ];
    fc.assert(
      fc.property(figures, figures, fc.constantFrom(...limits), (then, now, line) => {
        const sought = found(filesOf(then));
        const { budgets, verdict } = verdictOf(line, today(filesOf(now)), sought);
        fc.pre(verdict === "failed");
        const [way] = waysBack(budgets, today(filesOf(now)), sought);
        const steps = way?.steps ?? [];
        expect(steps.reduce((sum, { gain }) => sum + gain, 0)).toBe(way?.missing);
        const covered = (less: number) =>
          filesOf(
            now.map(([part, total], i) => {
              const gain = steps.find(({ path }) => path === `src/${i}.ts`)?.gain ?? 0;
              return [part + Math.max(0, gain - (steps[0]?.path === `src/${i}.ts` ? less : 0)), total];
            }),
          );
        expect(verdictOf(line, today(covered(0)), sought).verdict).toBe("passed");
        expect(verdictOf(line, today(covered(1)), sought).verdict).toBe("failed");
      }),
      { numRuns: 500 },
    );
  });

  test("begins with the files that lost most, not with those that lack most", () => {
    const sought = found({ "src/a.ts": lines(10, 10), "src/b.ts": lines(0, 100) });
    const now = today({ "src/a.ts": lines(7, 10), "src/b.ts": lines(0, 100) });
    const [way] = waysBack(verdictOf("uncovered-lines-rise <= 0", now, sought).budgets, now, sought);
    expect(way?.steps.map(({ path, gain, rose }) => [path, gain, rose])).toEqual([["src/a.ts", 3, 3]]);
  });

  test("begins with the uncovered lines that the change touched, not with old ones of the same file", () => {
    const sought = found({ "src/a.ts": lines(8, 10) });
    const codes = Uint32Array.from({ length: 12 }, (_, i) => (i + 1) * 2 + ([2, 3, 11].includes(i + 1) ? 0 : 1));
    const file = {
      path: "src/a.ts",
      inRepository: true,
      coverage: { path: "src/a.ts", lines: { kind: "lines", codes } },
    } as const;
    const changed = new ChangedLines([{ path: "src/a.ts", state: "modified", spans: [{ from: 11, to: 12 }], blanks: [] }]);
    const base = { commit: "1", how: "", date: "" };
    const patch = { base, changed, files: [], legs: new Map(), unmentioned: [], counted: new Set<string>(), from: 5 };
    const now = { ...today({ "src/a.ts": lines(9, 12) }), files: [file], patch };
    const [way] = waysBack(verdictOf("uncovered-lines-rise <= 0", now, sought).budgets, now, sought);
    expect(way?.steps.map(({ gain, ranges }) => [gain, ranges])).toEqual([[1, [{ from: 11, to: 11, count: 1 }]]]);
  });
});
