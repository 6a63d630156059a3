import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyIgnores } from "../../src/measures/apply-ignores.ts";
import type { MergedFinding } from "../../src/model/merged-finding.ts";
import type { IgnoreEntry } from "../../src/model/standing.ts";
import { codeFinding, entry, finding, foreign } from "./finding.ts";

const today = "2026-08-20";

function apply(findings: readonly MergedFinding[], entries: readonly IgnoreEntry[], tools: readonly string[] = ["trivy"]) {
  return applyIgnores(findings, entries, { today, reportedTools: new Set(tools), dueWithin: 14 });
}

describe("what an entry covers", () => {
  test.each<[string, Partial<IgnoreEntry>, MergedFinding, boolean]>([
    ["an advisory by the name that it is shown by", {}, finding(), true],
    ["another advisory", { id: "CVE-2" }, finding(), false],
    ["an advisory by another of its names", { id: "GHSA-abcd" }, finding({ names: ["CVE-1", "GHSA-abcd", "PYSEC-1"] }), true],
    ["an advisory in another case", { id: "cve-1" }, finding(), true],
    ["a rule by its name", { id: "B608" }, codeFinding(), true],
    ["a rule in another case is another rule", { id: "b608" }, codeFinding(), false],
    ["a rule that is named as objects of JavaScript name things", { id: "__proto__" }, codeFinding({ id: "__proto__" }), true],
    ["a name that the finding only begins with", { id: "CVE-1" }, finding({ id: "CVE-11" }), false],
    ["its package", { package: "idna" }, finding(), true],
    ["another package", { package: "jinja2" }, finding(), false],
    ["a package of PyPI in another spelling", { package: "Foo.Bar_baz" }, finding({ package: "foo-bar-baz" }), true],
    [
      "a package of npm with a dot is not the one with a dash",
      { package: "foo.bar" },
      finding({ package: "foo-bar", ecosystem: "npm" }),
      false,
    ],
    ["a package of npm in another case", { package: "@Scope/Name" }, finding({ package: "@scope/name", ecosystem: "npm" }), true],
    ["a package of Maven with a colon", { package: "org.a:b" }, finding({ package: "org.a/b", ecosystem: "maven" }), true],
    ["a package of another ecosystem", { package: "idna", ecosystem: "npm" }, finding(), false],
    ["a package, but the finding has none", { package: "idna" }, finding({ package: "" }), false],
    ["its path", { path: "requirements.txt" }, finding(), true],
    ["a folder of its path", { path: "src/" }, codeFinding({ id: "CVE-1" }), true],
    ["a glob of its path", { path: "**/*.txt" }, finding({ paths: ["a/requirements.txt"] }), true],
    ["a path from here", { path: "./requirements.txt" }, finding(), true],
    ["a path of a file that begins alike", { path: "requirements" }, finding(), false],
    ["a path with brackets", { id: "B608", path: "src/[id]/a.py" }, codeFinding({ paths: ["src/[id]/a.py"] }), true],
    ["a path at every place", { path: "{a,b}/**" }, finding({ paths: ["a/x.txt", "b/x.txt"] }), true],
    ["a path at one of two places", { path: "a/**" }, finding({ paths: ["a/x.txt", "b/x.txt"] }), false],
    ["an exact path at one of two places", { path: "a.txt" }, finding({ paths: ["a.txt", "b.txt"] }), false],
    ["a path, but the finding has no place", { path: "**" }, finding({ paths: [] }), false],
    ["its tool", { tool: "trivy" }, finding(), true],
    ["its tool in another case", { tool: "Trivy" }, finding(), true],
    ["another tool", { tool: "grype" }, finding(), false],
    ["one tool of two that found it", { tool: "trivy" }, finding({ tools: ["grype", "trivy"] }), false],
    ["its kind", { kind: "vulnerability" }, finding(), true],
    ["another kind", { kind: "licence" }, finding(), false],
    ["all of these", { package: "idna", path: "*.txt", tool: "trivy", kind: "vulnerability" }, finding(), true],
    ["all of these but one", { package: "idna", path: "*.txt", tool: "trivy", kind: "secret" }, finding(), false],
    ["until today", { until: today }, finding(), true],
    ["until yesterday", { until: "2026-08-19" }, finding(), false],
    ["Trivy's own file, of Trivy's finding", foreign("trivyignore"), finding(), true],
    [
      "Trivy's own file, of what another tool found as well",
      foreign("trivyignore"),
      finding({ tools: ["grype", "trivy"] }),
      false,
    ],
    ["Trivy's own file, of another tool's finding", foreign("trivyignore"), finding({ tools: ["grype"] }), false],
    ["audit-ci's file, of npm's finding", foreign("audit-ci"), finding({ tools: ["npm-audit"] }), true],
    ["osv-scanner's file, of its finding", foreign("osv-scanner"), finding({ tools: ["osv-scanner"] }), true],
    ["osv-scanner's file, of Trivy's finding", foreign("osv-scanner"), finding(), false],
  ])("%s", (_, told, one, covers) => {
    const ignored = entry(told);
    expect([...apply([one], [ignored]).covered]).toEqual(covers ? [[one, ignored]] : []);
  });
});

describe("what is said of entries", () => {
  test("an entry that has ended covers nothing, and is named with what counts again", () => {
    const [one, ended] = [finding(), entry({ until: "2026-08-01" })];
    const { covered, expired, ended: told, unmatched } = apply([one], [ended]);
    expect([covered.size, [...expired], told, unmatched]).toEqual([0, [[one, ended]], [{ entry: ended, findings: [one] }], []]);
  });

  test("an entry that has ended and covers nothing can go, as can one that another one has replaced", () => {
    const [one, gone, replaced] = [finding(), entry({ id: "CVE-2", until: "2026-08-01" }), entry({ until: "2026-08-02" })];
    const { covered, expired, ended } = apply([one], [gone, replaced, entry()]);
    expect([covered.size, expired.size]).toEqual([1, 0]);
    expect(ended).toEqual([
      { entry: gone, findings: [] },
      { entry: replaced, findings: [] },
    ]);
  });

  test.each<[string, string | undefined, boolean]>([
    ["today", "2026-08-20", true],
    ["in fourteen days", "2026-09-03", true],
    ["in fifteen days", "2026-09-04", false],
    ["never", undefined, false],
  ])("an entry that ends %s is due: %s", (_, until, isDue) => {
    const { until: _until, ...without } = entry();
    const one = finding();
    const ending = until === undefined ? without : { ...without, until };
    expect(apply([one], [ending]).due).toEqual(isDue ? [{ entry: ending, findings: [one] }] : []);
  });

  test("an entry that ends soon is not due where another one goes on, or where it covers nothing", () => {
    expect(apply([finding()], [entry({ until: "2026-08-21" }), entry({ package: "idna" })]).due).toEqual([]);
    expect(apply([], [entry({ until: "2026-08-21" })]).due).toEqual([]);
  });

  test("of two entries the one that lasts longer covers; the other one is still no unmatched one", () => {
    const [short, long] = [entry({ until: "2026-10-01" }), entry({ package: "idna" })];
    const one = finding();
    const { covered, unmatched } = apply([one], [short, long]);
    expect([covered.get(one), unmatched]).toEqual([long, []]);
  });

  test.each<[string, Partial<IgnoreEntry>, readonly string[], "unmatched" | "without a report" | "neither"]>([
    ["whose tool reported", { tool: "trivy" }, ["trivy"], "unmatched"],
    ["whose tool did not report", { tool: "grype" }, ["trivy"], "without a report"],
    ["of any tool, and one reported", {}, ["trivy"], "unmatched"],
    ["of any tool, and none reported", {}, [], "without a report"],
    ["of audit-ci, whose tool leaves nothing out by itself", foreign("audit-ci"), ["npm-audit"], "unmatched"],
    ["of Trivy's file, which Trivy leaves out by itself", foreign("trivyignore"), ["trivy"], "neither"],
    ["of osv-scanner's file, which it leaves out by itself", foreign("osv-scanner"), ["osv-scanner"], "neither"],
    ["that has ended", { until: "2026-01-01" }, ["trivy"], "neither"],
  ])("an entry that matches nothing, %s", (_, told, tools, wanted) => {
    const { unmatched, withoutReport } = apply([finding({ id: "CVE-2" })], [entry(told)], tools);
    expect([unmatched.length, withoutReport.length]).toEqual([
      Number(wanted === "unmatched"),
      Number(wanted === "without a report"),
    ]);
  });
});

describe("whatever the findings and entries are", () => {
  const ids = fc.constantFrom("CVE-1", "CVE-2", "GHSA-a");
  const paths = fc.constantFrom("a.txt", "b/a.txt", "b/c/a.txt");
  const tools = fc.subarray(["trivy", "grype", "npm-audit"], { minLength: 1 });
  const findings = fc.array(
    fc
      .record({
        names: fc.uniqueArray(ids, { minLength: 1 }),
        tools,
        package: fc.constantFrom("a", "b_c", ""),
        paths: fc.uniqueArray(paths),
      })
      .map((told) => finding(told)),
  );
  const optional = { requiredKeys: [] };
  const narrowing = fc.record(
    {
      package: fc.constantFrom("A", "b-c"),
      path: fc.constantFrom("a.txt", "b/**", "**"),
      tool: fc.constantFrom("trivy", "grype"),
    },
    optional,
  );
  const format = fc.constantFrom("gates" as const, "trivyignore" as const, "audit-ci" as const);
  const entries = fc.array(
    fc
      .record({ id: ids, until: fc.constantFrom("2026-08-01", "2026-08-25", "2026-12-31"), narrowing, format })
      .map(({ id, until, narrowing: narrow, format: of }) => entry({ id, until, ...narrow, ...foreign(of) })),
  );

  test("one entry more never makes more findings count, and one less never fewer", () => {
    fc.assert(
      fc.property(findings, entries, fc.nat(), (found, all, at) => {
        const fewer = all.filter((_, i) => i !== at % Math.max(1, all.length));
        const [more, less] = [apply(found, all).covered, apply(found, fewer).covered];
        expect([...less.keys()].every((one) => more.has(one))).toBe(true);
      }),
    );
  });

  test("a finding counts again only where no entry covers it, and the order of the entries changes nothing of that", () => {
    fc.assert(
      fc.property(findings, entries, (found, all) => {
        const [one, other] = [apply(found, all), apply(found, all.toReversed())];
        expect([...one.covered.keys()]).toEqual([...other.covered.keys()]);
        expect([...one.expired.keys()]).toEqual([...other.expired.keys()]);
        expect([...one.expired.keys()].filter((it) => one.covered.has(it))).toEqual([]);
      }),
    );
  });

  test("each finding is asked of few entries, however many there are", () => {
    const many = Array.from({ length: 10_000 }, (_, i) => entry({ id: `CVE-${i % 5000}`, package: `p${i}` }, i));
    const sameRule = Array.from({ length: 10_000 }, (_, i) => entry({ id: "B608", path: `src/${i}.py` }, i));
    const found = Array.from({ length: 50_000 }, (_, i) => finding({ id: `CVE-${i % 5000}`, package: `p${i}` }));
    const code = Array.from({ length: 50_000 }, (_, i) => codeFinding({ paths: [`src/${i}.py`] }));
    expect(apply([...found, ...code], [...many, ...sameRule]).covered.size).toBe(20_000);
  });
});
