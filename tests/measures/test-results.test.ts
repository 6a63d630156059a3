import { describe, expect, test } from "vitest";
import { applyQuarantine } from "../../src/measures/apply-quarantine.ts";
import { testsToday } from "../../src/measures/kept-tests.ts";
import { measureTestChange, withChanges } from "../../src/measures/measure-test-changes.ts";
import { compareTests } from "../../src/measures/test-changes.ts";
import type { MeasuredTests, SeenTests } from "../../src/measures/test-facts.ts";
import { measureTests } from "../../src/measures/test-results.ts";
import { testsVocabulary } from "../../src/measures/test-results-vocabulary.ts";
import { parseBudget } from "../../src/model/budget-parser.ts";
import { formatDecimal } from "../../src/model/decimal.ts";
import type { Measure } from "../../src/model/measure.ts";
import type { TestOutcome } from "../../src/model/test-report.ts";
import { TestTable } from "../../src/model/test-table.ts";

interface Row {
  readonly suite?: string;
  readonly className?: string;
  readonly name: string;
  readonly path?: string;
  readonly outcome?: TestOutcome;
  readonly ms?: number;
  readonly failedBefore?: number;
}

/** A report of these tests; a row's path is that of the repository. */
function run(rows: readonly Row[], leg = "", durationMs?: number): SeenTests {
  const tests = new TestTable();
  for (const { suite = "s", className = "c", name, path = "", outcome = "passed", ms = 1, failedBefore = 0 } of rows)
    tests.add({ suite, className, name, path, line: 0, outcome, failedBefore, durationMs: ms });
  const report = { writer: undefined, repeats: "retries", repeated: 0, tests, cases: rows.length } as const;
  const rest = { failures: [], causes: [], durationMs, startedAt: undefined, notes: [], contradictions: [] };
  const pathOf = (row: number) => tests.path(row) || undefined;
  return { leg, file: `${leg}.xml`, report: { ...report, ...rest }, pathOf, places: [], excused: new Set() };
}

function facts(runs: readonly SeenTests[]): MeasuredTests {
  return { runs, tracked: (glob) => (glob.startsWith("src") ? ["src/a.ts"] : []), quarantine: [] };
}

function budget(text: string, legs: readonly string[] = ["a", "b"]) {
  const parsed = parseBudget(text, testsVocabulary(legs));
  if (parsed.state !== "budget") throw new Error(JSON.stringify(parsed));
  return parsed.budget;
}

function shown({ scope, found }: Measure): string {
  const at = scope === "" ? "" : `${scope}: `;
  if (found.state === "unknown") return `${at}${found.reason.id}`;
  if (found.state !== "measured") return `${at}${found.state}`;
  const { quantity } = found;
  if (quantity.kind === "share") return `${at}${quantity.low?.part}/${quantity.low?.whole}`;
  if (quantity.kind === "count") return `${at}${quantity.low}`;
  if (quantity.kind === "change" && quantity.of === "share") return "points";
  const [low, high] = [quantity.low, quantity.high].map((end) => (end && "digits" in end ? formatDecimal(end) : "open"));
  return low === high ? `${at}${low}` : `${at}${low} to ${high}`;
}

const measured = (text: string, of: MeasuredTests) => measureTests(budget(text), of).map(shown);

const some = facts([
  run(
    [
      { name: "1", suite: "api/users", path: "tests/unit/a.py", ms: 10 },
      { name: "2", suite: "api/users", path: "tests/unit/a.py", outcome: "failed", ms: 30 },
      { name: "3", suite: "api/carts", path: "tests/unit/b.py", outcome: "errored", ms: 5 },
      { name: "4", suite: "web", path: "tests/e2e/c.py", outcome: "skipped", ms: 0 },
      { name: "5", suite: "web", path: "tests/e2e/c.py", outcome: "known", ms: 2 },
      { name: "6", suite: "web", path: "tests/e2e/c.py", failedBefore: 2, ms: 90 },
    ],
    "a",
    60,
  ),
  run([{ name: "1", suite: "api/users", path: "tests/unit/a.py", ms: 100 }], "b"),
]);

describe("a budget on test results measures", () => {
  test.each([
    ["tests >= 1", ["7"]],
    ["ran >= 1", ["5"]],
    ["passed >= 1", ["3"]],
    ["failed <= 0", ["2"]],
    ["errored <= 0", ["1"]],
    ["skipped <= 0", ["1"]],
    ["known <= 0", ["1"]],
    ["flaky <= 0", ["1"]],
    ["skipped-share <= 5%", ["1/7"]],
    ["pass-rate >= 1%", ["3/5"]],
    ["tests[leg b] >= 1", ["1"]],
    ["tests[each leg] >= 1", ["leg b: 1", "leg a: 6"]],
    ["failed[api/*] <= 0", ["2"]],
    ["failed[each api/*] <= 0", ["api/users: 1", "api/carts: 1"]],
    ["tests[path tests/unit/**] >= 1", ["4"]],
    ["failed[path tests/unit/**, each leg] <= 0", ["leg a: 2", "leg b: 0"]],
    ["failed[path tests/units/**] <= 0", ["not-measured"]],
    ["failed[API*] <= 0", ["not-measured"]],
    ["duration <= 1s", ["leg b: 100", "leg a: 90"]],
    ["duration[leg a] <= 1s", ["leg a: 90"]],
    ["duration[api/*] <= 1s", ["145"]],
    ["test-duration[each web] <= 1s", ["6 (leg a): 90", "5 (leg a): 2", "4 (leg a): 0"]],
  ])("%s", (text, wanted) => {
    expect(measured(text, some)).toEqual(wanted);
  });

  test("a time that no report says as a bound below alone", () => {
    const untimed = facts([
      run([
        { name: "1", ms: 5 },
        { name: "2", ms: Number.NaN },
      ]),
    ]);
    expect(measured("duration <= 1s", untimed)).toEqual(["5 to open"]);
    expect(measured("test-duration[each] <= 1s", untimed)).toEqual(["1: 5", "0 to open"]);
  });

  test("nothing without a report", () => {
    expect(measured("failed <= 0", facts([]))).toEqual(["not-measured"]);
  });

  test("of a default only what the project's own budgets leave", () => {
    const standard = { ...budget("failed <= 0"), besides: [budget("failed[api/users] <= 5")] };
    expect(measureTests(standard, some).map(shown)).toEqual(["1"]);
    const all = { ...budget("failed <= 0"), besides: [budget("failed[leg a] <= 5"), budget("failed[leg b] <= 5")] };
    expect(measureTests(all, some).map(shown)).toEqual(["not-applicable"]);
  });
});

describe("a quarantine", () => {
  const entry = (id: string, until = "2026-12-31", leg?: string) => {
    return { id, reason: "r", owner: "o", until, line: 1, ...(leg !== undefined && { leg }) };
  };
  const rows: Row[] = [
    { name: "fails", outcome: "failed" },
    { name: "breaks", outcome: "errored" },
    { name: "rests", outcome: "skipped" },
    { name: "works" },
  ];

  test.each([
    ["excuses what it names until its last day", entry("c › fails", "2026-06-01"), "excuses", 1],
    ["not a day longer", entry("c › fails", "2026-05-31"), "expired", 0],
    ["excuses what its pattern means", entry("c › *"), "excuses", 2],
    ["on its leg alone", entry("c › fails", "2026-12-31", "b"), "unmatched", 0],
    ["nothing that nobody runs", entry("c › rests"), "did not run", 0],
    ["nothing that passes", entry("c › works"), "passes", 0],
    ["nothing that is not there", entry("c › gone"), "unmatched", 0],
    ["nothing by a part of its name", entry("fails"), "unmatched", 0],
  ])("%s", (_, one, state, excused) => {
    const { runs, uses } = applyQuarantine([run(rows, "a")], [one], "2026-06-01");
    expect([uses[0]?.state, runs[0]?.excused.size]).toEqual([state, excused]);
  });

  test.each([
    ["the legs that list it", entry("c › fails", "2026-12-31", "b"), { legs: ["a"] }],
    ["the failed test that is called so", entry("fails"), { id: "c › fails" }],
    ["the failed test that is nearly called so", entry("c › breakz"), { id: "c › breaks" }],
    ["nothing, where none is near", entry("c › gone"), undefined],
    ["nothing, where one passes that is near", entry("c › workz"), undefined],
  ])("names, of an entry that matches nothing, %s", (_, one, meant) => {
    expect(applyQuarantine([run(rows, "a")], [one], "2026-06-01").uses[0]?.meant).toEqual(meant);
  });

  test("takes what it excuses out of the failures, and nothing else", () => {
    const { runs } = applyQuarantine([run(rows)], [entry("c › fails")], "2026-06-01");
    const of = facts(runs);
    expect(
      ["failed <= 0", "quarantined <= 0", "tests >= 1", "ran >= 1", "passed >= 1"].flatMap((text) => measured(text, of)),
    ).toEqual(["1", "1", "4", "2", "1"]);
  });
});

describe("against an earlier run", () => {
  const head = { gate: "test-results", name: null, commit: null, writtenAt: "2026-01-01T00:00:00Z" };
  const earlier = (rows: readonly Row[], leg = "", ms?: number) => testsToday(facts([run(rows, leg, ms)]), head);
  const changes = (then: readonly Row[], now: readonly Row[]) => {
    const today = run(now);
    const found = compareTests([today], earlier(then));
    if (found === undefined) throw new Error("not compared");
    const names = (rows: ReadonlySet<number> = new Set()) => [...rows].map((row) => today.report.tests.name(row));
    const { removed, renamed, added } = found;
    return {
      failing: names(found.newFailures.get(today)),
      skipped: names(found.newlySkipped.get(today)),
      removed: removed.map(({ name }) => name),
      renamed: renamed.map(({ before, after }) => `${before} -> ${after}`),
      added,
    };
  };
  const none: readonly string[] = [];
  const nothing = { failing: none, skipped: none, removed: none, renamed: none, added: 0 };

  test.each<[string, readonly Row[], readonly Row[], Partial<typeof nothing>]>([
    ["the same", [{ name: "a" }], [{ name: "a" }], {}],
    ["one fails that passed", [{ name: "a" }], [{ name: "a", outcome: "failed" }], { failing: ["a"] }],
    ["one fails that was flaky", [{ name: "a", failedBefore: 1 }], [{ name: "a", outcome: "errored" }], { failing: ["a"] }],
    ["one fails as before", [{ name: "a", outcome: "errored" }], [{ name: "a", outcome: "failed" }], {}],
    ["a new one fails", [], [{ name: "a", outcome: "failed" }], { failing: ["a"], added: 1 }],
    ["one is skipped that ran", [{ name: "a" }], [{ name: "a", outcome: "skipped" }], { skipped: ["a"] }],
    ["a new one is skipped", [], [{ name: "a", outcome: "skipped" }], { added: 1 }],
    ["one is gone", [{ name: "a" }, { name: "b" }], [{ name: "b" }], { removed: ["a"] }],
    [
      "one moved to another class",
      [{ name: "adds tax", className: "Old" }],
      [{ name: "adds tax", className: "New" }],
      { renamed: ["Old › adds tax -> New › adds tax"] },
    ],
    [
      "one has a longer name",
      [{ name: "test_adds_tax" }],
      [{ name: "test_adds_tax_once" }],
      { renamed: ["c › test_adds_tax -> c › test_adds_tax_once"] },
    ],
    [
      "one has another name altogether",
      [{ name: "test_adds_tax" }],
      [{ name: "test_removes" }],
      { removed: ["test_adds_tax"], added: 1 },
    ],
    [
      "one that failed and moved fails as before",
      [{ name: "adds tax", className: "Old", outcome: "failed" }],
      [{ name: "adds tax", className: "New", outcome: "failed" }],
      { renamed: ["Old › adds tax -> New › adds tax"] },
    ],
    [
      "one that fails is only guessed to be renamed, which excuses nothing",
      [{ name: "adds tax", outcome: "failed" }],
      [{ name: "addsTax now", outcome: "failed" }],
      { renamed: ["c › adds tax -> c › addsTax now"], failing: ["addsTax now"] },
    ],
    [
      "a renamed one fails anew",
      [{ name: "adds tax" }],
      [{ name: "adds tax now", outcome: "failed" }],
      { renamed: ["c › adds tax -> c › adds tax now"], failing: ["adds tax now"] },
    ],
    ["one of two that share a name is gone", [{ name: "a" }, { name: "a" }], [{ name: "a" }], { removed: ["a #2"] }],
    ["an address in a name is another one", [{ name: "t[<f at 0x7f00aa11>]" }], [{ name: "t[<f at 0x7fbb2233>]" }], {}],
  ])("%s", (_, then, now, wanted) => {
    expect(changes(then, now)).toEqual({ ...nothing, ...wanted });
  });

  test("a leg that is gone takes its tests along", () => {
    const then = testsToday(facts([run([{ name: "a" }], "a"), run([{ name: "a" }], "b")]), head);
    expect(compareTests([run([{ name: "a" }], "a")], then)?.removed).toMatchObject([{ leg: "b", name: "a" }]);
  });

  const against = (text: string, now: SeenTests, then: ReturnType<typeof earlier>) => {
    const sought = { state: "found", baseline: then, source: { kind: "disk", path: "b.json" }, renames: new Map() } as const;
    return measureTestChange(budget(text), withChanges({ ...facts([now]), sought })).map(shown);
  };

  test.each([
    ["removed-tests <= 0", ["2"]],
    ["removed-tests[each] <= 0", ["api: 1", "web: 1"]],
    ["removed-tests[path tests/a.py] <= 0", ["1"]],
    ["new-failures <= 0", ["1"]],
    ["new-failures[web] <= 0", ["0"]],
    ["newly-skipped <= 0", ["0"]],
    ["duration-rise <= 20%", ["50"]],
  ])("%s", (text, wanted) => {
    const then = earlier(
      [
        { name: "one", suite: "web" },
        { name: "two", suite: "api", path: "tests/a.py" },
        { name: "three", suite: "api" },
      ],
      "",
      100,
    );
    expect(against(text, run([{ name: "three", suite: "api", outcome: "failed" }], "", 150), then)).toEqual(wanted);
  });

  test("without one, nothing is held", () => {
    expect(measureTestChange(budget("removed-tests <= 0"), facts([run([{ name: "a" }])])).map(shown)).toEqual(["no-baseline"]);
    const sought = { state: "learning", base: "b", looked: 1 } as const;
    expect(measureTestChange(budget("removed-tests <= 0"), { ...facts([run([{ name: "a" }])]), sought }).map(shown)).toEqual([
      "not-applicable",
    ]);
  });
});
