import { describe, expect, test } from "vitest";
import { judge } from "../../src/judge/judge.ts";
import { waysToGreen } from "../../src/judge/way-to-green/coverage.ts";
import { Components } from "../../src/measures/components.ts";
import { filesOfMeasure, type MeasuredCoverage, type MeasuredFile, measureCoverage } from "../../src/measures/coverage.ts";
import { coverageVocabulary } from "../../src/measures/coverage-vocabulary.ts";
import { parseBudget } from "../../src/model/budget-parser.ts";
import { componentKeywords } from "../../src/model/component.ts";
import { toPlain } from "../../src/reports/escape.ts";
import { formatInterval, formatQuantity } from "../../src/reports/numbers.ts";
import { describeReason, wayOut } from "../../src/reports/wording.ts";

/** A file whose first lines are covered. */
function file(path: string, covered: number, total: number, inRepository = true): MeasuredFile {
  const codes = Uint32Array.from({ length: total }, (_, i) => (i + 1) * 2 + (i < covered ? 1 : 0));
  return { path, inRepository, coverage: { path, lines: { kind: "lines", codes } } };
}

const api = [file("src/api/order.ts", 9, 10), file("src/api/v2/cart.ts", 1, 10)];
const web = [file("src/web/page.ts", 5, 10)];
const shared = file("src/shared/money.ts", 10, 10);

const components = new Components([
  { name: "api", globs: ["src/api/**", "src/shared/**"] },
  { name: "web", globs: ["src/web/**", "src/shared/**"] },
  { name: "jobs", globs: ["jobs/**"] },
  { name: "web shop", globs: ["src/web/page.ts"] },
]);

const all: MeasuredCoverage = {
  files: [...api, ...web, shared, file("main.ts", 0, 10)],
  legs: new Map([
    ["py39", [file("src/api/order.ts", 2, 10), shared]],
    ["py310", [...web, shared]],
  ]),
  components,
  reports: 1,
  formats: ["LCOV"],
  minPathMatch: { percent: 90, text: "90%" },
  mapping: undefined,
};

function read(line: string) {
  const parsed = parseBudget(line, coverageVocabulary(["py39", "py310"], components.names));
  if (parsed.state !== "budget") throw new Error(`${line}: ${JSON.stringify(parsed)}`);
  return parsed.budget;
}

/** Each measure as `scope: quantity`, or why there is none. */
function measured(line: string, coverage = all): string[] {
  return measureCoverage(read(line), coverage).map(({ scope, found }) => {
    if (found.state === "measured") return `${scope}: ${formatQuantity(found.quantity)}`;
    return `${scope}: ${found.state === "unknown" ? toPlain(describeReason(found.reason, [])) : found.state}`;
  });
}

function decided(line: string, coverage = all) {
  const budget = read(line);
  const measures = measureCoverage(budget, coverage);
  const budgets = [{ budget, origin: "with:", measures }];
  return judge({ budgets, problems: [], accept: [], today: "2026-06-01", show: formatInterval });
}

describe("a component is measured", () => {
  test.each<[string, string, readonly string[]]>([
    ["as the sum over its files", "lines[component api] >= 90%", [": 66.66% (20/30)"]],
    ["by a name with a blank", 'lines[component "web shop"] >= 90%', [": 50.00% (5/10)"]],
    ["in a count", "uncovered-lines[component api] <= 10", [": 10"]],
    ["in files", "files[component web] >= 1", [": 2"]],
    ["together with others that a pattern means, each file once", "lines[component *eb*] >= 1%", [": 75.00% (15/20)"]],
    [
      "on its own, where each is held",
      "lines[each component web*] >= 1%",
      ["component web: 75.00% (15/20)", "component web shop: 50.00% (5/10)"],
    ],
    ["narrowed by a path", "lines[component api, src/api/v2/**] >= 1%", [": 10.00% (1/10)"]],
    ["narrowed by a leg", "lines[component api, leg py39] >= 1%", ["leg py39: 60.00% (12/20)"]],
    [
      "file by file",
      "lines[each, component web] >= 1%",
      ["src/web/page.ts: 50.00% (5/10)", "src/shared/money.ts: 100.00% (10/10)"],
    ],
    [
      "each of each leg",
      "lines[each leg, each component w*b] >= 1%",
      ["leg py39, component web: 100.00% (10/10)", "leg py310, component web: 75.00% (15/20)"],
    ],
    [
      "each file of each",
      "lines[each src/web/**, each component web*] >= 1%",
      ["component web, src/web/page.ts: 50.00% (5/10)", "component web shop, src/web/page.ts: 50.00% (5/10)"],
    ],
  ])("%s", (_, line, wanted) => {
    expect(measured(line)).toEqual(wanted);
  });
});

describe("a component is never green without proof", () => {
  const empty = { ...all, files: [file("src/api/order.ts", 0, 0), ...web] };
  const emptyWeb = {
    ...all,
    components: new Components([
      { name: "e1", globs: ["src/api/**"] },
      { name: "e2", globs: ["src/web/**"] },
    ]),
    files: [...api, file("src/web/page.ts", 0, 0)],
  };
  const lost = { ...all, files: [file("/build/src/api/a.ts", 1, 1, false), file("/build/src/web/b.ts", 1, 1, false)] };

  test.each<[string, string, MeasuredCoverage, string]>([
    ["without a file", "lines[component jobs] >= 0%", all, "not-measured"],
    ["without a file, where each is held", "lines[each component] >= 0%", all, "not-measured"],
    ["without a file, in a count", "uncovered-lines[component jobs] <= 1000", all, "not-measured"],
    ["without a file, among others", "lines[component *] >= 0%", all, "not-measured"],
    ["without a file in one leg", "lines[leg py310, component api, src/api/**] >= 0%", all, "not-measured"],
    ["where no name fits", "lines[component x*] >= 0%", all, "not-measured"],
    ["where none is declared", "lines[each component] >= 0%", { ...all, components: new Components([]) }, "not-measured"],
    ["where the paths are another machine's", "lines[component api] >= 0%", lost, "paths-not-found"],
    ["with files that hold no code", "lines[component api] >= 0%", empty, "not-measured"],
    ["with files that hold no code, where each is held", "lines[each component a*] >= 0%", empty, "not-measured"],
    ["with files that hold no code, where the other holds", "lines[each component *e*] >= 0%", emptyWeb, "not-measured"],
    ["where the format does not say", "branches[component api] >= 0%", all, "not-measured"],
  ])("%s", (_, line, coverage, reason) => {
    const { verdict, reasons } = decided(line, coverage);
    expect([verdict, reasons[0]?.id]).toEqual(["cannot-judge", reason]);
  });

  test("and the reason says which one, and what to do", () => {
    const reason = decided("lines[each component] >= 0%").reasons[0];
    if (reason === undefined) throw new Error("nothing is told");
    expect(toPlain(describeReason(reason, []))).toBe(
      "not-measured: lines[each component] >= 0%: no reported file is of component jobs; they are in src/, main.ts",
    );
    expect(wayOut(reason).map(toPlain)).toEqual([
      "Mend the globs of jobs in components: they start at the root of the repository. Or remove the component with the code that it was for.",
    ]);
    const unknown = decided("lines[component x*] >= 0%").reasons[0];
    expect(unknown && toPlain(describeReason(unknown, []))).toBe(
      "not-measured: lines[component x*] >= 0%: no component is x* (declared: api, web, jobs, web shop)",
    );
  });
});

describe("the way to green", () => {
  test("of a component lies in its files", () => {
    const [way] = waysToGreen(decided("lines[component api] >= 90%").budgets, all);
    expect(way?.missing).toBe(7);
    expect(way?.steps.map(({ path, gain }) => `${path} ${gain}`)).toEqual(["src/api/v2/cart.ts 7"]);
  });

  test("of two components that share a file counts it once", () => {
    const parts = new Components([
      { name: "a", globs: ["a.ts", "both.ts"] },
      { name: "b", globs: ["b.ts", "both.ts"] },
    ]);
    const coverage = { ...all, components: parts, files: [file("a.ts", 10, 10), file("b.ts", 9, 10), file("both.ts", 0, 10)] };
    const [way] = waysToGreen(decided("lines[each component] >= 80%", coverage).budgets, coverage);
    expect(way?.steps.map(({ path, gain }) => `${path} ${gain}`)).toEqual(["both.ts 7"]);
    expect(way?.missing).toBe(7);
  });

  test("knows the files of every measure", () => {
    const budget = read("lines[each leg, each component w*b] >= 1%");
    const files = measureCoverage(budget, all).map((measure) => filesOfMeasure(budget, measure, all).map(({ path }) => path));
    expect(files).toEqual([["src/shared/money.ts"], ["src/web/page.ts", "src/shared/money.ts"]]);
  });
});

test("a name that a budget would read as something else cannot be a component's", () => {
  const { dimensions } = coverageVocabulary([], []);
  expect([...componentKeywords].sort()).toEqual(["each", "patch", ...dimensions.map(({ name }) => name)].sort());
});

test("an unknown component is a slip, and the nearest is named", () => {
  const parsed = parseBudget("lines[component apy] >= 90%", coverageVocabulary([], components.names));
  expect(parsed).toMatchObject({
    state: "wrong",
    problem: { column: 17, message: 'no component "apy"; known: api, web, jobs, web shop', suggestion: "api" },
  });
});
