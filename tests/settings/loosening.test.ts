import { describe, expect, test } from "vitest";
import coverageGate from "../../src/gates/coverage-gate.ts";
import docsPresent from "../../src/gates/docs-present.ts";
import type { Gate } from "../../src/gates/gate.ts";
import loadTestBudget from "../../src/gates/load-test-budget.ts";
import metricBudget from "../../src/gates/metric-budget.ts";
import { budgetsOf, withDefaults } from "../../src/settings/budgets.ts";
import type { Inputs } from "../../src/settings/declare.ts";
import { looseningBetween } from "../../src/settings/loosening.ts";
import { parseSettings } from "../../src/settings/parse.ts";
import { withInputs } from "../gates/workspace.ts";

type With = Readonly<Record<string, string>>;

function policy<I extends Inputs, Facts>(gate: Gate<I, Facts>, written: With) {
  const raw = withInputs(written);
  const { settings, problems } = parseSettings(gate.inputs, raw);
  const { budgets, problems: wrong } = budgetsOf(gate.inputs, settings, raw, gate.vocabulary(settings, undefined));
  expect([...problems, ...wrong]).toEqual([]);
  return { settings, budgets };
}

function toldBy<I extends Inputs, Facts>(gate: Gate<I, Facts>, before: With, now: With): string[] {
  return looseningBetween(gate.inputs, policy(gate, before), policy(gate, now)).map(
    (one) => `${one.setting}: ${one.before ?? "nothing"} -> ${one.after ?? "nothing"}`,
  );
}

const told = (before: With, now: With) => toldBy(coverageGate, before, now);

test("a figure that comes from elsewhere is told, a new one is not", () => {
  const metrics = "size: a.json#/size B\ntime: b.txt s";
  expect(toldBy(metricBudget, { metrics }, { metrics: "size: c.json#/size B" })).toEqual([
    "metrics: size: a.json#/size B -> size: c.json#/size B",
    "metrics: time: b.txt s -> nothing",
  ]);
  expect(toldBy(metricBudget, { derived: "x = a / b" }, { derived: "x = a / c" })).toEqual(["derived: x = a / b -> x = a / c"]);
  expect(toldBy(metricBudget, { metrics }, { metrics: `time: b.txt s\nsize=a.json#/size B\nmore: d.json` })).toEqual([]);
});

test("documents that are asked for no more, or asked less of, are told", () => {
  const docs = (before: With, now: With) => toldBy(docsPresent, before, now);
  expect(docs({ preset: "service" }, { preset: "library" })).toEqual(["preset: service -> library"]);
  expect(docs({ preset: "library" }, {})).toEqual(["preset: library -> nothing"]);
  expect(docs({ preset: "library" }, { preset: "community" })).toEqual(["preset: library -> community"]);
  expect([...docs({}, { preset: "community" }), ...docs({ preset: "library" }, { preset: "service" })]).toEqual([]);
  expect(docs({ links: "on" }, { links: "off" })).toEqual(["links: on -> off"]);
  expect(docs({ callbacks: "on", routes: "a.txt" }, { webhooks: "off" })).toEqual([
    "webhooks: nothing -> off",
    "callbacks: on -> nothing",
    "routes: a.txt -> nothing",
  ]);
  expect([...docs({ links: "off" }, { links: "on" }), ...docs({}, { links: "on" })]).toEqual([]);
  expect(docs({ require: "adr, postman", optional: "license" }, { require: "adr", optional: "license, readme" })).toEqual([
    "require: postman -> nothing",
    "optional: nothing -> readme",
  ]);
  expect(docs({}, { inherited: "security", exclude: "docs/old/**", documents: "docs/**" })).toEqual([
    "inherited: nothing -> security",
    "documents: nothing -> docs/**",
    "exclude: nothing -> docs/old/**",
  ]);
  const artefacts = "sla = docs/SLA.md; words 50; headings Uptime\nmap = MAP.md";
  expect(docs({ artefacts }, { artefacts: "sla = docs/SLA.md; words 5" })).toEqual([
    "artefacts: sla = docs/SLA.md; words 50; headings Uptime -> sla = docs/SLA.md; words 5",
    "artefacts: map = MAP.md -> nothing",
  ]);
  expect(docs({ artefacts }, { artefacts: `${artefacts}\nmore = MORE.md` })).toEqual([]);
  expect(docs({ packages: "packages/*" }, {})).toEqual(["packages: packages/* -> nothing"]);
});

test("documents: debt that is frozen asks less than none, and none asks no less than what was frozen", () => {
  const versions = (budgets: string) => {
    const { settings, budgets: own } = policy(docsPresent, budgets === "" ? {} : { budgets });
    return { settings, budgets: withDefaults(own, docsPresent.defaults, settings, docsPresent.vocabulary(settings, undefined)) };
  };
  const docs = (before: string, now: string) =>
    looseningBetween(docsPresent.inputs, versions(before), versions(now)).map(
      (one) => `${one.before ?? "nothing"} -> ${one.after ?? "nothing"}`,
    );
  expect(docs("", "broken-links-rise <= 0")).toEqual(["broken-links <= 0 -> nothing"]);
  expect(docs("", "broken-links-rise[docs/**] <= 0")).toEqual([
    "broken-links <= 0 -> broken-links <= 0, besides broken-links-rise[docs/**] <= 0",
  ]);
  expect(docs("broken-links-rise <= 0", "broken-links-rise <= 3")).toEqual(["broken-links-rise <= 0 -> broken-links-rise <= 3"]);
  expect(docs("broken-links-rise <= 0", "")).toEqual([]);
  expect(docs("broken-links-rise[docs/**] <= 2", "")).toEqual([]);
  expect(docs("broken-links-rise[each docs/**] <= 0", "broken-links[docs/**] <= 4")).toEqual([
    "broken-links-rise[each docs/**] <= 0 -> nothing",
    "broken-links <= 0 -> broken-links <= 0, besides broken-links[docs/**] <= 4",
  ]);
  expect(docs("broken-links-rise < 0", "")).toEqual(["broken-links-rise < 0 -> nothing"]);
  expect(docs("api-operations-drop <= 0pp", "")).toEqual(["api-operations-drop <= 0pp -> nothing"]);
});

const limits = (budgets: string): With => ({ budgets });

describe("a change that asks for less is told", () => {
  test.each<[string, With, With, readonly string[]]>([
    ["a lower limit", { "min-lines": "80" }, { "min-lines": "10" }, ["min-lines: lines >= 80% -> lines >= 10%"]],
    ["a limit lower by a hair", { "min-lines": "80" }, { "min-lines": "79.99" }, ["min-lines: lines >= 80% -> lines >= 79.99%"]],
    [
      "a limit that is gone",
      { "min-lines": "80", "min-branches": "70" },
      { "min-lines": "80" },
      ["min-branches: branches >= 70% -> nothing"],
    ],
    [
      "a limit that only warns now",
      limits("lines >= 80%"),
      limits("warn: lines >= 80%"),
      ["budgets: lines >= 80% -> warn: lines >= 80%"],
    ],
    [
      "a limit that holds for other files",
      limits("lines[src/**] >= 80%"),
      limits("lines[src/a/**] >= 80%"),
      ["budgets: lines[src/**] >= 80% -> nothing"],
    ],
    [
      "each file becomes the sum",
      limits("lines[each] >= 50%"),
      limits("lines >= 50%"),
      ["budgets: lines[each] >= 50% -> nothing"],
    ],
    [
      "a larger drop that is allowed",
      { "max-lines-drop": "0.5" },
      { "max-lines-drop": "5" },
      ["max-lines-drop: lines-drop <= 0.5pp -> lines-drop <= 5pp"],
    ],
    ["another baseline", { baseline: "ci/a.json" }, { baseline: "ci/b.json" }, ["baseline: ci/a.json -> ci/b.json"]],
    ["more than becomes at least", limits("lines > 80%"), limits("lines >= 80%"), ["budgets: lines > 80% -> lines >= 80%"]],
    [
      "a higher number of what is not covered",
      limits("uncovered-lines <= 40"),
      limits("uncovered-lines <= 41"),
      ["budgets: uncovered-lines <= 40 -> uncovered-lines <= 41"],
    ],
    [
      "less than becomes at most",
      limits("uncovered-lines < 40"),
      limits("uncovered-lines <= 40"),
      ["budgets: uncovered-lines < 40 -> uncovered-lines <= 40"],
    ],
    ["an acceptance", {}, { accept: "no-report" }, ["accept: nothing -> no-report"]],
    [
      "an acceptance that ends later",
      { accept: "no-report until 2026-01-31" },
      { accept: "no-report until 2027-01-31" },
      ["accept: nothing -> no-report until 2027-01-31"],
    ],
    [
      "an acceptance that no longer ends",
      { accept: "no-report until 2026-01-31" },
      { accept: "no-report" },
      ["accept: nothing -> no-report"],
    ],
    ["mode: report", {}, { mode: "report" }, ["mode: enforce -> report"]],
    ["an exclusion", { exclude: "a/**" }, { exclude: "a/**\nb/**" }, ["exclude: nothing -> b/**"]],
    ["another choice of files", {}, { include: "src/**" }, ["include: nothing -> src/**"]],
    ["a choice of files that is gone", { include: "src/**" }, {}, ["include: src/** -> nothing"]],
    ["a report that is gone", { reports: "a.xml\nb.xml" }, { reports: "a.xml" }, ["reports: b.xml -> nothing"]],
    [
      "a report that may be missing now",
      { reports: "a.xml" },
      { reports: "optional a.xml" },
      ["reports: a.xml -> optional a.xml"],
    ],
    [
      "a choice of reports where all were read",
      { "min-lines": "80" },
      { "min-lines": "80", reports: "a.xml\nb.xml" },
      ["reports: nothing -> a.xml", "reports: nothing -> b.xml"],
    ],
    [
      "a choice of legs where all reports were read",
      { "min-lines": "80" },
      { "min-lines": "80", legs: "a=a.xml" },
      ["legs: nothing -> a=a.xml"],
    ],
    ["another folder", {}, { "working-directory": "toy" }, ["working-directory: nothing -> toy"]],
    ["a leg that is gone", { legs: "a=a.xml\nb=b.xml" }, { legs: "a=a.xml" }, ["legs: b=b.xml -> nothing"]],
    ["a leg that may be missing now", { legs: "a=a.xml" }, { legs: "optional a=a.xml" }, ["legs: a=a.xml -> optional a=a.xml"]],
    ["a leg that is no longer expected", { "expected-legs": "a, b" }, { "expected-legs": "a" }, ["expected-legs: b -> nothing"]],
    [
      "a component that is gone",
      { components: "api=src/api/**\nweb=src/web/**" },
      { components: "api=src/api/**" },
      ["components: web=src/web/** -> nothing"],
    ],
    [
      "a component that lost a glob",
      { components: "web=src/web/**\nweb=src/shared/**" },
      { components: "web=src/web/**" },
      ["components: web=src/web/**, src/shared/** -> web=src/web/**"],
    ],
    [
      "a component with a glob more, which may make up for the rest",
      { components: "web=src/web/**" },
      { components: "web=src/web/**\nweb=vendor/**" },
      ["components: web=src/web/** -> web=src/web/**, vendor/**"],
    ],
    [
      "a limit of a component",
      { components: "api=src/api/**", budgets: "lines[component api] >= 90%" },
      { components: "api=src/api/**" },
      ["budgets: lines[component api] >= 90% -> nothing"],
    ],
    ["a lower share of files to be found", {}, { "min-path-match": "10" }, ["min-path-match: 90 -> 10%"]],
    ["another mapping of paths", { paths: "a::b" }, { paths: "a::c" }, ["paths: a::b -> a::c"]],
    ["another file of settings", { config: "a.yml" }, { config: "b.yml" }, ["config: a.yml -> b.yml"]],
    [
      "all of it at once",
      { "min-lines": "80", mode: "enforce" },
      { "min-lines": "70", mode: "report", accept: "no-report" },
      ["min-lines: lines >= 80% -> lines >= 70%", "mode: enforce -> report", "accept: nothing -> no-report"],
    ],
  ])("%s", (_, before, now, wanted) => {
    expect(told(before, now)).toEqual(wanted);
  });
});

describe("a change that asks for as much or more is not told", () => {
  test.each<[string, With, With]>([
    ["a higher limit", { "min-lines": "80" }, { "min-lines": "90" }],
    ["the same limit in other words", { "min-lines": "80" }, { budgets: "lines >= 80.0%" }],
    ["a limit more", { "min-lines": "80" }, { "min-lines": "80", "min-branches": "70" }],
    ["a warning that fails now", limits("warn: lines >= 80%"), limits("lines >= 80%\nwarn: lines >= 80%")],
    ["another order", limits("lines >= 80%\nbranches >= 70%"), limits("branches >= 70%\nlines >= 80%")],
    ["an acceptance less", { accept: "no-report" }, {}],
    ["mode: report is over", { mode: "report" }, { mode: "enforce" }],
    ["an exclusion less", { exclude: "a/**\nb/**" }, { exclude: "a/**" }],
    ["a report more", { reports: "a.xml" }, { reports: "a.xml\nb.xml" }],
    ["a report that must be there now", { reports: "optional a.xml" }, { reports: "a.xml" }],
    ["a higher share of files to be found", { "min-path-match": "50" }, {}],
    ["a name", {}, { name: "unit" }],
    ["a gate where there was none", {}, { "min-lines": "80", reports: "a.xml" }],
    ["a component more", { components: "a=a/**" }, { components: "a=a/**\nb=b/**" }],
    ["components in another order", { components: "a=a/**\nb=b/**\nb=c/**" }, { components: "b=c/**\nb=b/**\na=a/**" }],
    ["the default share of files, written out", {}, { "min-path-match": "90" }],
  ])("%s", (_, before, now) => {
    expect(told(before, now)).toEqual([]);
  });

  test("nothing against itself", () => {
    const all = {
      "min-lines": "80",
      budgets: "warn: branches >= 1%",
      accept: "no-report",
      exclude: "a",
      reports: "b",
      paths: "c::d",
    };
    expect(told(all, all)).toEqual([]);
  });
});

describe("of load tests, a change that asks for less is told", () => {
  const compare = "base=base/*.json\nhead=head/*.json";
  test.each<[string, With, With, readonly string[]]>([
    ["a wider change", limits("p95-rise <= 10%"), limits("p95-rise <= 50%"), ["budgets: p95-rise <= 10% -> p95-rise <= 50%"]],
    [
      "a change that only warns now",
      limits("fail: p95-rise <= 10%"),
      limits("p95-rise <= 10%"),
      ["budgets: fail: p95-rise <= 10% -> p95-rise <= 10%"],
    ],
    ["another machine, whose earlier runs are none", { runner: "a" }, { runner: "b" }, ["runner: a -> b"]],
    [
      "other runs to compare with",
      { compare },
      { compare: compare.replace("base/*", "old/*") },
      ["compare: base=base/*.json, head=head/*.json -> base=old/*.json, head=head/*.json"],
    ],
    ["a baseline elsewhere", {}, { baseline: "old.json" }, ["baseline: nothing -> old.json"]],
    ["fewer failures that count", {}, { "count-as-error": "5xx" }, ["count-as-error: nothing -> 5xx"]],
    ["a stretch left out", { "skip-first": "5s" }, { "skip-first": "1min" }, ["skip-first: 5s -> 1min"]],
  ])("%s", (_, before, now, wanted) => {
    expect(toldBy(loadTestBudget, before, now)).toEqual(wanted);
  });
});
