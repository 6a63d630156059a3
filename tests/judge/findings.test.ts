import { describe, expect, test } from "vitest";
import securityScan from "../../src/gates/security-scan.ts";
import { judge } from "../../src/judge/judge.ts";
import { type MeasuredFindings, measureFindings } from "../../src/measures/findings.ts";
import { findingsVocabulary } from "../../src/measures/findings-vocabulary.ts";
import { parseBudget } from "../../src/model/budget-parser.ts";
import { type FindingKind, findingKinds } from "../../src/model/finding.ts";
import type { Severity } from "../../src/model/severity.ts";
import type { JudgedFinding } from "../../src/model/standing.ts";
import { formatInterval, formatQuantity } from "../../src/reports/numbers.ts";
import { withDefaults } from "../../src/settings/budgets.ts";

const tools = new Map<string, ReadonlySet<FindingKind>>([
  ["bandit", new Set<FindingKind>(["code"])],
  ["trivy", new Set<FindingKind>(["vulnerability", "misconfiguration", "secret", "licence"])],
]);

interface Row extends Partial<Omit<JudgedFinding, "finding">> {
  readonly kind?: FindingKind;
  readonly severity?: Severity;
  readonly tools?: readonly string[];
  readonly id?: string;
  readonly path?: string;
  readonly fixedIn?: readonly string[];
  readonly published?: string;
  readonly knownExploited?: true;
}

let count = 0;

function finding({
  kind = "vulnerability",
  severity = "high",
  tools: by = ["trivy"],
  id = `CVE-${++count}`,
  ...more
}: Row): JudgedFinding {
  const { path, fixedIn, published, knownExploited, ...standing } = more;
  const affected = kind === "vulnerability" ? { ecosystem: "npm", name: "left", fixedIn: fixedIn ?? [] } : undefined;
  return {
    ...standing,
    finding: {
      ...{ kind, severity, id, names: [id], title: "", tools: by },
      places: path === undefined ? [] : [{ path, inRepository: true, line: 1 }],
      ...(affected && { package: affected }),
      ...(published !== undefined && { published }),
      ...(knownExploited && { knownExploited }),
    },
  };
}

function facts(rows: readonly Row[], more: Partial<MeasuredFindings> = {}): MeasuredFindings {
  return {
    findings: rows.map(finding),
    tools,
    reports: 2,
    unknownAs: "unknown",
    newIgnores: [],
    today: "2026-06-11",
    tracked: (glob) => (glob.startsWith("src/") ? ["src/a.py"] : []),
    ...more,
  };
}

function budgetsOf(lines: readonly string[]) {
  return lines.map((line) => {
    const parsed = parseBudget(line, findingsVocabulary([...tools.keys()]));
    if (parsed.state !== "budget") throw new Error(`${line}: ${JSON.stringify(parsed)}`);
    return parsed.budget;
  });
}

function measured(line: string, about: MeasuredFindings): readonly string[] {
  return budgetsOf([line]).flatMap((budget) =>
    measureFindings(budget, about).map(({ scope, found }) => {
      const where = scope === "" ? "" : `${scope}: `;
      if (found.state === "measured") return `${where}${formatQuantity(found.quantity)}`;
      return `${where}${found.state}${found.state === "unknown" ? ` ${found.reason.id}` : ""}`;
    }),
  );
}

const mixed: readonly Row[] = [
  { severity: "critical" },
  { severity: "high", fixedIn: ["1.0.1"], id: "CVE-2026-1", path: "package-lock.json" },
  { severity: "high", kind: "misconfiguration", path: "deploy/main.tf" },
  { severity: "high", kind: "code", tools: ["bandit"], id: "B608", path: "src/a.py" },
  { severity: "low", kind: "code", tools: ["bandit"], id: "B101", path: "src/a.py" },
  { severity: "critical", kind: "secret", id: "a-key", path: "deploy.env" },
  { severity: "unknown", knownExploited: true },
  { severity: "high", leftOut: { kind: "filtered", setting: "only-fixable" } },
];

describe("what a budget of findings counts", () => {
  test.each<[string, string, readonly string[]]>([
    ["one severity", "high <= 0", ["3"]],
    ["secrets are critical findings, too", "critical <= 0", ["2"]],
    ["nobody's severity is one of its own", "unknown <= 0", ["1"]],
    ["everything that counts", "findings <= 0", ["7"]],
    ["a kind", "high[vulnerability] <= 0", ["1"]],
    ["a tool", "findings[tool bandit] <= 0", ["2"]],
    ["a rule", "findings[rule B608] <= 0", ["1"]],
    ["an advisory", "findings[rule CVE-2026-1] <= 0", ["1"]],
    ["a path", "findings[path src/**] <= 0", ["2"]],
    ["several that narrow", "high[code, tool bandit, path src/**] <= 0", ["1"]],
    ["what can be mended", "fixable-high <= 0", ["1"]],
    ["what is exploited", "known-exploited <= 0", ["1"]],
    ["each tool on its own", "high[each tool] <= 0", ["trivy: 2", "bandit: 1"]],
    ["each kind on its own", "high[each] <= 0", ["vulnerability: 1", "misconfiguration: 1", "code: 1"]],
    ["each path below a folder", "findings[each path src/**] <= 0", ["src/a.py: 2"]],
    ["what has no path is held, too", "high[each path] <= 0", ["package-lock.json: 1", "deploy/main.tf: 1", "src/a.py: 1"]],
    ["also alone", "critical[each path] <= 0", ["without path: 1", "deploy.env: 1"]],
    ["a rule that nothing breaks", "findings[rule B999] <= 0", ["0"]],
    ["a pattern of tools", "findings[tool b*] <= 0", ["2"]],
    ["reports", "reports >= 2", ["2"]],
    ["tools", "tools >= 2", ["2"]],
  ])("%s", (_, line, wanted) => {
    expect(measured(line, facts(mixed))).toEqual(wanted);
  });

  test.each<[string, string, Partial<MeasuredFindings>, readonly string[]]>([
    ["a path without a file is no zero", "high[path lib/**] <= 0", {}, ["unknown not-measured"]],
    ["a pattern of tools that were not read is no zero", "high[tool x*] <= 0", {}, ["unknown not-measured"]],
    ["a kind that no tool looks for is no zero", "findings[lint] <= 0", {}, ["unknown not-measured"]],
    ["a kind that the tool does not look for is no zero", "findings[secret, tool bandit] <= 0", {}, ["unknown not-measured"]],
    ["without a report there is nothing", "high <= 0", { reports: 0, tools: new Map() }, ["unknown not-measured"]],
    ["what is new is not known without a baseline", "new-high <= 0", {}, ["unknown no-baseline"]],
    ["an empty cache learns", "new-high <= 0", { sought: { state: "learning", base: "a", looked: 1 } }, ["not-applicable"]],
    [
      "what a change ignores is not known without its base",
      "new-ignores <= 0",
      { newIgnores: { unknown: "no base" } },
      ["unknown no-diff-base"],
    ],
  ])("%s", (_, line, more, wanted) => {
    expect(measured(line, facts(mixed, more))).toEqual(wanted);
  });

  test.each<[string, readonly Row[], string]>([
    ["the oldest by the baseline", [{ since: "2026-06-01" }, { since: "2026-06-09" }], "240h"],
    ["by its advisory where there is no baseline", [{ published: "2026-06-10" }], "24h"],
    ["the baseline before the advisory", [{ since: "2026-06-11", published: "2020-01-01" }], "0ms"],
    ["at least what is known", [{ published: "2026-06-10" }, {}], "at least 24h"],
    ["nothing is not old", [], "0ms"],
  ])("age: %s", (_, rows, wanted) => {
    expect(measured("oldest-high <= 7d", facts(rows))).toEqual([wanted]);
  });

  test("what nobody rates counts as the project says", () => {
    const about = facts([{ severity: "unknown" }], { unknownAs: "medium" });
    expect([measured("unknown <= 0", about), measured("medium <= 0", about)]).toEqual([["0"], ["1"]]);
  });
});

/** The verdict of the gate's defaults beside the project's own lines. */
function verdict(rows: readonly Row[], ...lines: readonly string[]): readonly string[] {
  const about = facts(rows);
  const own = budgetsOf(lines).map((budget) => ({ budget, setting: "budgets", origin: "budgets" }));
  const vocabulary = findingsVocabulary([...tools.keys()]);
  const all = withDefaults(own, securityScan.defaults, {} as Parameters<typeof securityScan.gather>[0], vocabulary);
  const judgement = judge({
    budgets: all.map(({ budget, origin }) => ({ budget, origin, measures: measureFindings(budget, about) })),
    problems: [],
    accept: [],
    today: "2026-06-11",
    show: formatInterval,
  });
  return [judgement.verdict, ...judgement.reasons.flatMap((reason) => ("budget" in reason ? reason.budget : []))];
}

describe("the default limits", () => {
  test.each<[string, readonly Row[], readonly string[], readonly string[]]>([
    ["hold without any of the project's", [{ severity: "medium" }], [], ["passed"]],
    ["forbid critical findings", [{ severity: "critical" }], [], ["failed", "critical <= 0"]],
    ["forbid high findings", [{ severity: "high" }], [], ["failed", "high <= 0"]],
    ["forbid what nobody rates", [{ severity: "unknown" }], [], ["failed", "unknown <= 0"]],
    ["forbid secrets, once", [{ kind: "secret", severity: "critical" }], [], ["failed", "findings[secret] <= 0"]],
    ["step back for the same severity", [{}, {}], ["high <= 2"], ["passed"]],
    ["step back for what is new of it", [{ novelty: "known" }], ["high <= 9", "fixable-high <= 0"], ["passed"]],
    ["step back in a scope alone", [{}, { kind: "code" }], ["high[vulnerability] <= 3"], ["failed", "high <= 0"]],
    ["step back in several scopes", [{}, { kind: "code" }], ["high[vulnerability] <= 3", "high[code] <= 1"], ["passed"]],
    ["step back for secrets", [{ kind: "secret", severity: "critical" }], ["findings[secret] <= 1"], ["passed"]],
    [
      "of secrets step back for their severity",
      [{ kind: "secret", severity: "critical" }],
      ["critical[secret] <= 1"],
      ["failed", "findings[secret] <= 0"],
    ],
    ["do not step back for a budget on all findings", [{}], ["findings <= 100"], ["failed", "high <= 0"]],
    ["do not step back for those of a tool", [{}], ["findings[tool trivy] <= 9"], ["failed", "high <= 0"]],
    ["do not step back for a warning", [{}], ["warn: high <= 9"], ["failed", "high <= 0"]],
    ["do not step back for another severity", [{}], ["medium <= 9"], ["failed", "high <= 0"]],
    ["step back for each of a scope", [{}], ["high[each tool] <= 1"], ["passed"]],
  ])("%s", (_, rows, lines, wanted) => {
    expect(verdict(rows, ...lines)).toEqual(wanted);
  });

  test("are understood, and about every kind of finding but the linters'", () => {
    for (const kind of findingKinds.filter((one) => one !== "lint"))
      expect(verdict([{ kind, severity: "critical" }])[0]).toBe("failed");
  });
});
