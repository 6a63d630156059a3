import { describe, expect, test } from "vitest";
import { coverageVocabulary } from "../../src/measures/coverage-vocabulary.ts";
import { budgetKey } from "../../src/model/budget.ts";
import { parseBudget } from "../../src/model/budget-parser.ts";
import { formatDecimal } from "../../src/model/decimal.ts";
import type { Vocabulary } from "../../src/model/metric.ts";
import { coverageLater, documents, findings, load, metrics, tests } from "./vocabularies.ts";

const coverage = coverageVocabulary(["py39", "py310"]);

function read(line: string, vocabulary: Vocabulary) {
  const parsed = parseBudget(line, vocabulary);
  if (parsed.state !== "budget") throw new Error(`${line}: ${JSON.stringify(parsed)}`);
  return parsed.budget;
}

function problem(line: string, vocabulary: Vocabulary = coverage) {
  const parsed = parseBudget(line, vocabulary);
  if (parsed.state !== "wrong") throw new Error(`${line} was understood`);
  return `${parsed.problem.column}: ${parsed.problem.message}${parsed.problem.suggestion ? ` -> ${parsed.problem.suggestion}` : ""}`;
}

/** Every budget that a gate, present or planned, has been promised: line, vocabulary, and how it reads back. */
const rows: readonly (readonly [string, Vocabulary, string?])[] = [
  ["lines >= 80%", coverage],
  ["lines>=80%", coverage, "lines >= 80%"],
  ["  lines  >=  80 %  # a comment", coverage, "lines >= 80%"],
  ["fail: lines >= 80%", coverage, "lines >= 80%"],
  ["warn: branches >= 70%", coverage],
  ["lines[src/api/**] >= 90%", coverage],
  ["lines[each src/**] >= 50%", coverage],
  ["lines[each] >= 50%", coverage],
  ["lines[leg py39] >= 80%", coverage],
  ["lines[src/**, leg py39] >= 80%", coverage],
  ["lines[leg py39, src/**] >= 80%", coverage, "lines[src/**, leg py39] >= 80%"],
  ["lines[each leg] >= 80%", coverage],
  ['lines["src/{a,b}/**"] >= 80%', coverage],
  ['lines["src/app/[id]/**"] >= 80%', coverage],
  ['lines["each"] >= 80%', coverage],
  ['lines["leg"] >= 80%', coverage],
  ['lines[each "patch"] >= 80%', coverage],
  ["uncovered-lines <= 40", coverage],
  ["combined >= 85.5%", coverage],
  ["reports >= 50", coverage],
  ["files > 3", coverage],
  ["lines[patch, src/**] >= 90%", coverageLater],
  ["branches[patch] >= 80%", coverageLater],
  ["uncovered-lines[patch] <= 5", coverageLater],
  ["files-without-coverage[patch] <= 0", coverageLater],
  ["lines-drop <= 0.5pp", coverage],
  ["lines-drop[src/api/**] <= 0.01pp", coverage],
  ["lines-drop[each] <= 5pp", coverage],
  ["lines-drop[leg py39] <= 0pp", coverage],
  ["combined-drop <= 1pp", coverage],
  ["uncovered-lines-rise <= 0", coverage],
  ["uncovered-branches-rise <= 10%", coverage],
  ["lines[component api] >= 90%", coverageLater],
  ["lines[report unit] >= 70%", coverageLater],
  ["high <= 0", findings],
  ["high[vulnerability] <= 3", findings],
  ["findings[tool bandit] <= 10", findings],
  ["findings[rule B608] <= 0", findings],
  ["fixable-high <= 0", findings],
  ["new-high <= 0", findings],
  ["known-exploited <= 0", findings],
  ["oldest-high <= 7d", findings],
  ["unknown <= 0", findings],
  ["new-ignores <= 2", findings],
  ["p95 < 2s", load],
  ['p99["GET /api/*"] < 800ms', load],
  ['p99[each "GET /api/*"] < 800ms', load, 'p99["GET /api/*"] < 800ms'],
  ["error-rate < 5%", load],
  ["error-rate[each] < 1%", load],
  ["throughput >= 100/s", load],
  ["throughput >= 6000/min", load],
  ["p99.9 < 3s", load],
  ["max < 10s", load],
  ["mean < 100ms", load],
  ["duration <= 8min", load],
  ["users >= 1000", load],
  ["responses[status 429] >= 1", load],
  ["apdex >= 0.9", load],
  ["cpu-max < 80%", load],
  ["p95[leg 1000] < 2s", load],
  ['p95[leg "1000", each "GET /api/*"] < 2s', load, 'p95["GET /api/*", leg 1000] < 2s'],
  ["p95-rise <= 10%", load],
  ["p95-rise <= 50ms", load],
  ["image-size <= 500MB", metrics],
  ["bundle-size <= 1.5MiB", metrics],
  ["image-size-rise <= 5%", metrics],
  ["image-size-rise <= 20MB", metrics],
  ["cost-per-request <= 0.02", metrics],
  ["deploy-time <= 10min", metrics],
  ["error-share <= 1%", metrics],
  ["deploy-time-drop <= 1h", metrics],
  ["missing <= 0", documents],
  ["weak <= 0", documents],
  ["broken-links <= 0", documents],
  ["broken-links[docs/**] <= 0", documents],
  ["api-operations >= 100%", documents],
  ["api-parameters >= 90%", documents],
  ["undocumented-routes <= 0", documents],
  ["adr >= 3", documents],
  ["runbooks >= 2", documents],
  ["docstrings >= 80%", documents],
  ["broken-links-rise <= 0", documents],
  ["docstrings-drop <= 1pp", documents],
  ["failed <= 0", tests],
  ["tests >= 50", tests],
  ["tests[leg py39] >= 50", tests],
  ["tests[path tests/unit/**] >= 50", tests],
  ["skipped-share <= 5%", tests],
  ["flaky <= 3", tests],
  ["duration <= 10min", tests],
  ["test-duration[each] <= 30s", tests],
  ["pass-rate[suite api/**] >= 100%", tests, "pass-rate[api/**] >= 100%"],
  ["removed-tests <= 0", tests],
  ["new-failures <= 0", tests],
  ["newly-skipped <= 0", tests],
  ["duration-rise <= 20%", tests],
];

describe("a budget line", () => {
  test.each(rows.map(([line, vocabulary, text = line]) => ({ line, vocabulary, text })))(
    "$line is understood",
    ({ line, vocabulary, text }) => {
      const budget = read(line, vocabulary);
      expect(budget.text).toBe(text);
      // A budget reads back as itself, so that a message can be copied into a configuration.
      expect(read(budget.text, vocabulary)).toEqual(budget);
    },
  );

  test("a change in a load figure only warns unless it is told to fail", () => {
    expect(read("p95-rise <= 10%", load).level).toBe("warn");
    expect(read("fail: p95-rise <= 10%", load).level).toBe("fail");
  });

  test("a limit is kept in the base unit of its kind", () => {
    expect(formatDecimal(read("p95 < 2s", load).limit.value)).toBe("2000");
    expect(formatDecimal(read("duration <= 1.5h", load).limit.value)).toBe("5400000");
    expect(formatDecimal(read("throughput >= 100/s", load).limit.value)).toBe("6000");
    expect(formatDecimal(read("image-size <= 1.5MiB", metrics).limit.value)).toBe("1572864");
    expect(formatDecimal(read("lines >= 99.95%", coverage).limit.value)).toBe("99.95");
  });

  test.each(["", "   ", "# lines >= 80%", "  # nothing"])("%j says nothing", (line) => {
    expect(parseBudget(line, coverage)).toEqual({ state: "blank" });
  });

  test("a # without white space before it belongs to the value", () => {
    expect(problem("uncovered-lines <= 40#50")).toContain("allowed here: the end of the line");
  });
});

describe("a wrong budget line is told with column, what was found and what is allowed", () => {
  test.each([
    ["line >= 80%", '1: no metric "line"', "-> lines"],
    ["throughput >= 80%", '1: no metric "throughput"; known: lines, branches', ""],
    ["LINES >= 80%", '1: no metric "LINES"', "-> lines"],
    ["lines >= 2s", "10: lines is a share in %; 2s is a time", ""],
    ["lines >= 80", "10: lines is a share in %; 80 has no unit", "-> 80%"],
    ["uncovered-lines <= 5%", "20: uncovered-lines is a count without a unit; 5% is a percentage", ""],
    ["lines => 80%", '7: found "=>"; allowed here: >=, <=, > or <', ""],
    ["lines == 80%", '7: found "=="', ""],
    ["lines", "6: found the end of the line; allowed here: >=, <=, > or <", ""],
    ["lines >=", "9: found the end of the line; allowed here: a number", ""],
    ["lines >= 80%%", '12: found "%%"; allowed here: a unit', ""],
    ["lines >= 80% 90%", '14: found "90%"; allowed here: the end of the line', ""],
    ["lines >= -5%", '10: found "-5%"', ""],
    ["lines >= 8O%", '11: found "O%"; allowed here: a unit', ""],
    ["lines[ >= 80%", "14: found the end of the line; allowed here: , or ]", ""],
    ["lines >= 180%", "10: 180% is more than all: a share is at most 100%", ""],
    ["lines[] >= 80%", '7: found "]"; allowed here: a selector', ""],
    ["lines[src/**,] >= 80%", "14: found", ""],
    ['lines["src/**] >= 80%', "7: found", ""],
    ["lines[leg] >= 80%", "7: leg needs a pattern", ""],
    ["lines[leg py93] >= 80%", '11: no leg "py93"; known: py39, py310', "-> py39"],
    ["lines[lag py39] >= 80%", '7: no dimension "lag"; known: path, leg', "-> leg"],
    ["lines[src/**, lib/**] >= 80%", "15: path stands twice", ""],
    [
      "functions[patch] >= 80%",
      "11: functions cannot be narrowed to what a change touched; these can: lines, branches, uncovered-lines",
      "",
    ],
    ["reports[src/**] >= 5", "9: reports cannot be narrowed by path; it has no dimension", ""],
    ["warn lines >= 80%", '1: found "warn"; allowed here: fail: or warn:', ""],
    ["error: lines >= 80%", '1: found "error:"; allowed here: fail: or warn:', ""],
    ["80% <= lines", '1: found "80%"; allowed here: a metric', ""],
  ])("%s", (line, said, suggestion) => {
    const told = problem(line);
    expect(told).toContain(said);
    expect(told).toContain(suggestion);
  });

  test("a kind, tool or leg that cannot exist is a typo, never a zero", () => {
    expect(problem("high[vulnerabilty] <= 0", findings)).toContain("-> vulnerability");
    expect(problem("failed[leg py93] <= 0", tests)).toContain("-> py39");
  });

  test("a change of a share is in points, and no other unit", () => {
    expect(problem("lines-drop <= 0.5%")).toContain("a difference of shares in pp; 0.5% is a percentage");
  });

  test("a band narrower than what is shown is none, but nothing is a limit", () => {
    const said = "0.009pp is narrower than what is shown; allowed: 0pp, or at least 0.01pp -> 0.01pp";
    expect(problem("lines-drop <= 0.009pp")).toBe(`15: ${said}`);
    for (const limit of ["0pp", "0.000pp", "0.01pp", "0.015pp"])
      expect(read(`lines-drop <= ${limit}`, coverage).limit.text).toBe(limit);
  });

  test("a change is of what a path or leg picks, not of changed lines", () => {
    const patched = { ...coverage, patch: true };
    expect(problem("lines-drop[patch] <= 0pp", patched)).toContain("lines-drop compares with a baseline");
  });
});

describe("budgets with the same key limit the same thing", () => {
  const key = (line: string) => budgetKey(read(line, coverage));

  test("the value does not count, and neither does the order of selectors", () => {
    expect(key("lines >= 80%")).toBe(key("lines > 75%"));
    expect(key("lines[leg py39, src/**] >= 80%")).toBe(key("lines[src/**, leg py39] >= 70%"));
  });

  test("direction, level, metric and selectors do", () => {
    const keys = [
      "lines >= 80%",
      "lines <= 80%",
      "warn: lines >= 80%",
      "branches >= 80%",
      "lines[src/**] >= 80%",
      "lines[each src/**] >= 80%",
    ].map(key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
