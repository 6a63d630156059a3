import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Case, judge } from "../../src/judge/judge.ts";
import { coverageVocabulary } from "../../src/measures/coverage-vocabulary.ts";
import { type Acceptance, parseAcceptance } from "../../src/model/acceptance.ts";
import { parseBudget } from "../../src/model/budget-parser.ts";
import { decimalOf } from "../../src/model/decimal.ts";
import type { Found, Measure, NotApplicable } from "../../src/model/measure.ts";
import type { Vocabulary } from "../../src/model/metric.ts";
import type { Quantity } from "../../src/model/quantity.ts";
import type { Reason } from "../../src/model/reason.ts";
import { formatInterval } from "../../src/reports/numbers.ts";
import { load, metrics } from "../model/vocabularies.ts";

const coverage = coverageVocabulary(["py39"]);

function budget(line: string, vocabulary: Vocabulary = coverage) {
  const parsed = parseBudget(line, vocabulary);
  if (parsed.state !== "budget") throw new Error(`${line}: ${JSON.stringify(parsed)}`);
  return parsed.budget;
}

const measured = (quantity: Quantity, scope = ""): Measure => ({ scope, found: { state: "measured", quantity } });
const share = (part: number, whole: number): Quantity => ({ kind: "share", low: { part, whole }, high: { part, whole } });
const between = (low: number, high: number, whole: number): Quantity => ({
  kind: "share",
  low: { part: low, whole },
  high: { part: high, whole },
});
const count = (low: number, high: number | null = low): Quantity => ({ kind: "count", low, high });
const time = (low: number | null, high: number | null = low): Quantity => ({
  kind: "time",
  low: low === null ? null : decimalOf(low),
  high: high === null ? null : decimalOf(high),
});

const openTime = (low: number, high: number, open: "high" | "both"): Quantity => ({
  kind: "time",
  low: decimalOf(low),
  high: decimalOf(high),
  open,
});

interface Row {
  readonly budgets: readonly (readonly [line: string, ...measures: Measure[]])[];
  readonly vocabulary?: Vocabulary;
  readonly problems?: readonly Reason[];
  readonly accept?: readonly string[];
}

function decide({ budgets, vocabulary, problems = [], accept = [] }: Row) {
  const input: Case = {
    budgets: budgets.map(([line, ...measures]) => ({ budget: budget(line, vocabulary), origin: "with:", measures })),
    problems,
    accept: accept.map(acceptance),
    today: "2026-06-01",
    show: formatInterval,
  };
  return judge(input);
}

function acceptance(line: string): Acceptance {
  const parsed = parseAcceptance(line);
  if ("wrong" in parsed) throw new Error(parsed.wrong);
  return parsed;
}

const cutOff: Reason = { id: "cut-off-report", file: "b.info", message: "stops" };
const notInFormat: Found = {
  state: "unknown",
  reason: { id: "not-measured", budget: "branches >= 70%", why: { kind: "not-in-format", element: "branches", formats: ["Go"] } },
};

const nothingInSrc: Found = {
  state: "unknown",
  reason: { id: "not-measured", budget: "lines[src/**] >= 9%", why: { kind: "nothing-to-measure" } },
};

describe("a budget that has nothing to hold", () => {
  const inapplicable = (because?: NotApplicable): Measure => ({
    scope: "",
    found: { state: "not-applicable", ...(because && { because }) },
  });
  const empty = inapplicable({ kind: "patch-empty" });
  const learning = inapplicable({ kind: "learning" });
  const kept: Reason = { id: "tracked-report", file: "a.info" };

  test.each<[string, Row, "passed" | "failed" | "cannot-judge"]>([
    ["a change that is proven empty passes", { budgets: [["lines >= 80%", empty]] }, "passed"],
    [
      "so does a change too small for a share",
      { budgets: [["lines >= 80%", inapplicable({ kind: "patch-small", lines: 2, uncovered: 1, from: 5 })]] },
      "passed",
    ],
    ["and a gate that waits for its first baseline", { budgets: [["lines >= 80%", learning]] }, "passed"],
    ["without a proof nothing passes", { budgets: [["lines >= 80%", inapplicable()]] }, "cannot-judge"],
    [
      "beside one without a proof it still does",
      {
        budgets: [
          ["lines >= 80%", empty],
          ["branches >= 80%", inapplicable()],
        ],
      },
      "passed",
    ],
    [
      "a broken budget beside it decides",
      {
        budgets: [
          ["lines >= 80%", empty],
          ["branches >= 80%", measured(share(1, 2))],
        ],
      },
      "failed",
    ],
    ["an unread report beside it decides", { budgets: [["lines >= 80%", empty]], problems: [cutOff] }, "cannot-judge"],
    [
      "an accepted budget beside it makes no pass",
      {
        budgets: [
          ["lines >= 80%", learning],
          ["branches >= 70%", { scope: "", found: notInFormat }],
        ],
        accept: ["not-measured"],
      },
      "cannot-judge",
    ],
    [
      "a warning that has nothing to hold proves nothing",
      {
        budgets: [
          ["warn: lines >= 80%", empty],
          ["lines >= 8%", inapplicable()],
        ],
      },
      "cannot-judge",
    ],
    [
      "an accepted problem beside it is lived with",
      { budgets: [["lines >= 80%", empty]], problems: [kept], accept: ["tracked-report"] },
      "passed",
    ],
  ])("%s", (_, row, verdict) => {
    expect(decide(row).verdict).toBe(verdict);
  });
});

describe("one budget", () => {
  test.each<[string, string, Quantity, "passed" | "failed" | "cannot-judge", Vocabulary?]>([
    ["exactly the limit holds", "lines >= 80%", share(80, 100), "passed"],
    ["one line less is broken", "lines >= 80%", share(799, 1000), "failed"],
    ["79.99999% is not 80%", "lines >= 80%", share(7_999_999, 10_000_000), "failed"],
    ["a third is at least 33.333%", "lines >= 33.333%", share(1, 3), "passed"],
    ["a third is not 33.334%", "lines >= 33.334%", share(1, 3), "failed"],
    ["2,071 of 2,072 is not all", "lines >= 100%", share(2071, 2072), "failed"],
    ["all is all", "lines >= 100%", share(2072, 2072), "passed"],
    ["more than asks for more", "lines > 80%", share(80, 100), "failed"],
    [
      "numbers beyond 2^53 in the product stay exact",
      "lines >= 99.9999999999%",
      share(9_007_199_254_740_990, 9_007_199_254_740_991),
      "passed",
    ],
    ["0 of 0 is not 100%", "lines >= 80%", share(0, 0), "cannot-judge"],
    ["0 of 0 is not 0% either", "lines <= 80%", share(0, 0), "cannot-judge"],
    ["an interval above the limit holds", "branches >= 70%", between(70, 75, 100), "passed"],
    ["an interval below it is broken", "branches >= 70%", between(60, 69, 100), "failed"],
    ["a limit inside is undecided", "branches >= 70%", between(69, 71, 100), "cannot-judge"],
    ["an unknown share is undecided", "lines >= 0%", { kind: "share", low: null, high: null }, "cannot-judge"],
    ["a count at its limit holds", "uncovered-lines <= 40", count(40), "passed"],
    ["a count above it is broken", "uncovered-lines <= 40", count(41), "failed"],
    ["at least two break a limit of none", "uncovered-lines <= 0", count(2, null), "failed"],
    ["at least none does not prove none", "uncovered-lines <= 0", count(0, null), "cannot-judge"],
    ["at least five prove three", "files >= 3", count(5, null), "passed"],
    ["Locust's 2000 ms do not prove less than 2 s", "p95 < 2s", time(1950, 2050), "cannot-judge", load],
    ["a limit at the bucket's edge can be decided", "p95 <= 2.05s", time(1950, 2050), "passed", load],
    ["a limit at an open edge holds", "p95 < 2.05s", openTime(1950, 2050, "high"), "passed", load],
    ["a limit at a closed edge does not", "p95 < 2.05s", time(1950, 2050), "cannot-judge", load],
    ["a limit below an open edge is broken", "p95 <= 2.05s", openTime(2050, 2150, "both"), "failed", load],
    ["a limit at a closed edge is not", "p95 <= 2.05s", time(2050, 2150), "cannot-judge", load],
    ["a percentile bounded by max alone", "p99 < 3s", time(null, 2900), "passed", load],
    ["a percentile bounded from below alone", "p99 < 3s", time(3000, null), "failed", load],
    ["0.1 + 0.2 is compared as written", "p95 <= 0.3ms", time(0.3), "passed", load],
    [
      "a rate per second",
      "throughput >= 100/s",
      { kind: "rate", low: decimalOf(5999.9), high: decimalOf(5999.9) },
      "failed",
      load,
    ],
    [
      "the same rate per minute",
      "throughput >= 5999.9/min",
      { kind: "rate", low: decimalOf(5999.9), high: decimalOf(5999.9) },
      "passed",
      load,
    ],
    [
      "a size in another unit",
      "image-size <= 1MiB",
      { kind: "size", low: decimalOf(1_048_576), high: decimalOf(1_048_576) },
      "passed",
      metrics,
    ],
    [
      "a CPU load is a plain percentage",
      "cpu-max < 80%",
      { kind: "number", low: decimalOf(80), high: decimalOf(80) },
      "failed",
      load,
    ],
    [
      "a small cost",
      "cost-per-request <= 0.02",
      { kind: "number", low: decimalOf(2e-2), high: decimalOf(2e-2) },
      "passed",
      metrics,
    ],
  ])("%s", (_, line, quantity, verdict, vocabulary) => {
    expect(decide({ budgets: [[line, measured(quantity)]], ...(vocabulary && { vocabulary }) }).verdict).toBe(verdict);
  });

  test.each<[string, string, number, number | null, string]>([
    ["a rise within its percentage", "fail: p95-rise <= 10%", 20, 200, "passed"],
    ["a rise above it", "fail: p95-rise <= 10%", 20.001, 200, "failed"],
    ["the same rise as an amount", "fail: p95-rise <= 50ms", 20, 200, "passed"],
    ["any rise from nothing is more than every percentage", "fail: p95-rise <= 10%", 1, 0, "failed"],
    ["no rise from nothing is none", "fail: p95-rise <= 10%", 0, 0, "passed"],
    ["a fall is no rise", "fail: p95-rise <= 0%", -5, 200, "passed"],
    ["without a base a percentage is unknown", "fail: p95-rise <= 10%", 1, null, "cannot-judge"],
  ])("%s", (_, line, difference, base, verdict) => {
    const quantity: Quantity = {
      kind: "change",
      of: "time",
      low: decimalOf(difference),
      high: decimalOf(difference),
      base: base === null ? null : decimalOf(base),
    };
    expect(decide({ budgets: [[line, measured(quantity)]], vocabulary: load }).verdict).toBe(verdict);
  });

  test("each file is held on its own, and an empty one does not count", () => {
    const files = [measured(share(9, 10), "a.ts"), measured(share(0, 0), "__init__.py"), measured(share(4, 10), "b.ts")];
    const { verdict, budgets } = decide({ budgets: [["lines[each] >= 50%", ...files]] });
    expect(verdict).toBe("failed");
    expect(budgets[0]?.outcome).toEqual({ state: "broken", by: [files[2]] });
    expect(decide({ budgets: [["lines[each] >= 50%", ...files.slice(0, 2)]] }).verdict).toBe("passed");
  });

  test("a selector that finds nothing at all is never green", () => {
    expect(decide({ budgets: [["lines[each src/**] >= 50%"]] }).verdict).toBe("cannot-judge");
  });
});

describe("the verdict", () => {
  const holds = ["lines >= 80%", measured(share(90, 100))] as const;
  const broken = ["uncovered-lines <= 5", measured(count(10))] as const;
  const undecided = ["branches >= 70%", { scope: "", found: notInFormat }] as const;

  test.each<[string, Row, string, string[]]>([
    ["every budget holds", { budgets: [holds] }, "passed", []],
    ["one is broken", { budgets: [holds, broken] }, "failed", ["budget-broken"]],
    ["one cannot be judged", { budgets: [holds, undecided] }, "cannot-judge", ["not-measured"]],
    [
      "broken comes before what cannot be judged, and both are told",
      { budgets: [undecided, broken] },
      "failed",
      ["budget-broken", "not-measured"],
    ],
    [
      "a broken warning does not make it red",
      { budgets: [holds, ["warn: branches >= 70%", measured(share(1, 2))]] },
      "passed",
      [],
    ],
    [
      "an undecided warning is a note",
      { budgets: [holds, ["warn: branches >= 70%", { scope: "", found: notInFormat }]] },
      "passed",
      [],
    ],
    [
      "nothing that holds is no pass",
      { budgets: [["lines[each] >= 50%", measured(share(0, 0), "a.py")]] },
      "cannot-judge",
      ["not-measured"],
    ],
    [
      "a report that was cut off leaves a share unknown",
      { budgets: [holds], problems: [cutOff] },
      "cannot-judge",
      ["cut-off-report"],
    ],
    [
      "what was found can still break a count",
      { budgets: [["covered-lines <= 5", measured(count(10))]], problems: [cutOff] },
      "failed",
      ["budget-broken", "cut-off-report"],
    ],
    [
      "what is uncovered here may be covered in what is missing",
      { budgets: [broken], problems: [cutOff] },
      "cannot-judge",
      ["cut-off-report"],
    ],
    ["accepted, it is judged on the rest", { budgets: [holds], problems: [cutOff], accept: ["cut-off-report"] }, "passed", []],
    ["accepted for this file", { budgets: [holds], problems: [cutOff], accept: ["cut-off-report[*.info]"] }, "passed", []],
    [
      "accepted for another file",
      { budgets: [holds], problems: [cutOff], accept: ["cut-off-report[a.info]"] },
      "cannot-judge",
      ["cut-off-report"],
    ],
    ["accepted until today", { budgets: [holds], problems: [cutOff], accept: ["cut-off-report until 2026-06-01"] }, "passed", []],
    [
      "accepted until yesterday",
      { budgets: [holds], problems: [cutOff], accept: ["cut-off-report until 2026-05-31"] },
      "cannot-judge",
      ["cut-off-report"],
    ],
    [
      "an accepted budget without a number lets the others decide",
      { budgets: [holds, undecided], accept: ["not-measured"] },
      "passed",
      [],
    ],
    [
      "accepted for one budget, by its own text",
      {
        budgets: [holds, ["lines[src/**] >= 9%", { scope: "", found: nothingInSrc }]],
        accept: ["not-measured[lines[src/**] >= 9%]"],
      },
      "passed",
      [],
    ],
    [
      "no acceptance makes a pass where no budget holds",
      { budgets: [undecided], accept: ["not-measured"] },
      "cannot-judge",
      ["not-measured"],
    ],
    [
      "no budget and no report",
      {
        budgets: [],
        problems: [{ id: "no-report", of: "coverage", pattern: undefined, lookedFor: [], commands: [], committed: [] }],
      },
      "cannot-judge",
      ["no-report"],
    ],
  ])("%s", (_, row, verdict, reasons) => {
    const judgement = decide(row);
    expect([judgement.verdict, judgement.reasons.map((reason) => reason.id)]).toEqual([verdict, reasons]);
  });

  test("what was accepted stays visible with its acceptance", () => {
    const { accepted } = decide({ budgets: [holds], problems: [cutOff], accept: ["cut-off-report"] });
    expect(accepted).toEqual([{ reason: cutOff, acceptance: acceptance("cut-off-report") }]);
  });

  test("a committed report is red but takes nothing away from the measures", () => {
    const { reasons } = decide({ budgets: [holds], problems: [{ id: "tracked-report", file: "a.info" }] });
    expect(reasons.map((reason) => reason.id)).toEqual(["tracked-report"]);
  });
});

describe("acceptances", () => {
  test.each([
    ["bad-configuration", "bad-configuration cannot be accepted"],
    ["budget-broken", "change the budget, or its level to warn:"],
    ["no-repotr", 'no reason "no-repotr"'],
    ["no-report until soon", 'found "soon" after until; allowed: a day as YYYY-MM-DD'],
    ["no-report until 2026-02-30", 'found "2026-02-30"'],
    ["no-report[x", 'found "no-report[x"'],
  ])("%s is refused", (line, said) => {
    const parsed = parseAcceptance(line);
    expect("wrong" in parsed && parsed.wrong).toContain(said);
  });
});

describe("properties", () => {
  const part = fc.integer({ min: 0, max: 1000 });

  test("loosening a budget never turns a pass into anything else", () => {
    fc.assert(
      fc.property(
        part,
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 100 }),
        (covered, whole, a, b) => {
          const found = measured(share(Math.min(covered, whole), whole));
          const [strict, loose] = [Math.max(a, b), Math.min(a, b)].map(
            (limit) => decide({ budgets: [[`lines >= ${limit}%`, found]] }).verdict,
          );
          expect(strict === "passed" && loose !== "passed").toBe(false);
        },
      ),
    );
  });

  test("a narrower interval never changes a decision, it only makes one", () => {
    fc.assert(
      fc.property(part, part, part, fc.integer({ min: 0, max: 100 }), (a, b, c, limit) => {
        const [low = 0, exact = 0, high = 0] = [a, b, c].sort((x, y) => x - y);
        const line = `lines >= ${limit}%`;
        const wide = decide({ budgets: [[line, measured(between(low, high, 1000))]] }).verdict;
        const narrow = decide({ budgets: [[line, measured(share(exact, 1000))]] }).verdict;
        if (wide !== "cannot-judge") expect(narrow).toBe(wide);
      }),
    );
  });
});
