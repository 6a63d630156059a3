import { describe, expect, test } from "vitest";
import { inspectFindings } from "../../src/entry/inspect-findings.ts";
import { findingsFormats } from "../../src/formats/findings-formats.ts";
import { caps } from "../../src/formats/read/caps.ts";
import type { Finding } from "../../src/model/finding.ts";
import { severities } from "../../src/model/severity.ts";
import { allFixtures, fileOf, outcomeOf, scanOutcomeOf, shown } from "./fixture.ts";

async function read(report: unknown) {
  return scanOutcomeOf(fileOf(Buffer.from(typeof report === "string" ? report : JSON.stringify(report))));
}

async function told(report: unknown): Promise<string> {
  const outcome = await read(report);
  return outcome.kind === "refused" ? `${shown(outcome)}` : "read";
}

async function findingsIn(report: unknown): Promise<readonly Finding[]> {
  const outcome = await read(report);
  if (outcome.kind === "refused") throw outcome.error;
  return outcome.report.report.scans.flatMap((scan) => scan.findings);
}

const typical = allFixtures().filter(({ kind, name }) => kind === "findings" && name === "typical");
const sarif = (run: object) => ({ version: "2.1.0", runs: [{ tool: { driver: { name: "T" } }, ...run }] });
const leak = (more: object) => [{ RuleID: "a", File: "a.env", StartLine: 1, ...more }];

describe("whatever value stands anywhere in a report, it is read or refused", () => {
  const values = ["x", "constructor", -1, 0.5, 1e308, true, null, [], {}, [[]], [null], { at: {} }];

  test.each(typical.map((fixture) => ({ format: fixture.format, fixture })))("$format", async ({ fixture }) => {
    const document: unknown = JSON.parse(Buffer.from(fixture.bytes).toString());
    let refused = 0;
    let tried = 0;
    for (const value of values) {
      for (const changed of withEachReplaced(document, value)) {
        const outcome = await read(changed);
        tried++;
        if (outcome.kind === "refused") refused++;
        else for (const scan of outcome.report.report.scans) scan.findings.forEach(expectWhole);
      }
    }
    expect(tried).toBeGreaterThan(300);
    expect(refused).toBeGreaterThan(tried / 20);
  });
});

/** A finding has what its type says, and nothing that a hostile value could have put there. */
function expectWhole({ id, aliases, severity, title, cvss, place, package: affected, confidence, published }: Finding): void {
  expect([id, title, ...aliases, place?.path ?? "", affected?.name ?? ""].every((one) => typeof one === "string")).toBe(true);
  expect(severities).toContain(severity);
  expect([undefined, "high", "medium", "low"]).toContain(confidence);
  expect(cvss === undefined || (cvss >= 0 && cvss <= 10)).toBe(true);
  expect(place?.line === undefined || (Number.isSafeInteger(place.line) && place.line >= 1)).toBe(true);
  expect(published ?? "2026-01-01").toMatch(/^\d{4}-\d\d-\d\d$/);
}

/** The document again and again, each time with another of its values replaced; of long lists the first ones. */
function* withEachReplaced(value: unknown, by: unknown): Generator<unknown> {
  yield by;
  if (Array.isArray(value)) {
    for (const [i, item] of value.slice(0, 3).entries()) for (const one of withEachReplaced(item, by)) yield value.with(i, one);
  } else if (typeof value === "object" && value !== null) {
    for (const [name, member] of Object.entries(value))
      for (const one of withEachReplaced(member, by)) yield { ...value, [name]: one };
  }
}

describe("numbers that are none", () => {
  test("a line that no file has is refused", async () => {
    expect(await told(leak({ StartLine: 1e308 }))).toBe(
      "bad-report: a number stands where a whole number is expected (at /0/StartLine)",
    );
    expect(await told('[{"RuleID":"a","File":"a","StartLine":1e400}]')).toMatch(/^bad-report: /);
    expect(await told(leak({ StartLine: 1.5 }))).toMatch(/^bad-report: /);
  });

  test("a score outside of CVSS is no score", async () => {
    const report = (V3Score: number) => ({
      SchemaVersion: 2,
      Results: [
        { Target: "a", Vulnerabilities: [{ VulnerabilityID: "C", PkgName: "p", CVSS: { a: { V3Score }, b: { V3Score: 5 } } }] },
      ],
    });
    for (const score of [1e308, -1, 10.1]) expect((await findingsIn(report(score)))[0]?.cvss).toBe(5);
    expect((await findingsIn(report(9.8)))[0]?.cvss).toBe(9.8);
  });

  test.each(["NaN", "Infinity", "-1", "0x9", "1e1", "10.1", " ", "9,8"])(
    "security-severity %j leaves it to the level",
    async (word) => {
      const [finding] = await findingsIn(
        sarif({ results: [{ ruleId: "a", level: "error", properties: { "security-severity": word } }] }),
      );
      expect(finding).toMatchObject({ severity: "high" });
      expect(finding?.cvss).toBeUndefined();
    },
  );

  test("a negative or fractional count of lines proves nothing", async () => {
    const bandit = (loc: number) => ({ metrics: { _totals: { loc } }, errors: [], results: [] });
    expect(await told(bandit(-5))).toMatch(/^bad-report: /);
    expect(await told(bandit(0.5))).toMatch(/^bad-report: /);
    expect(await told(bandit(1e308))).toMatch(/^bad-report: /);
  });
});

describe("names of JavaScript's own are no severities, confidences or kinds", () => {
  test.each(["constructor", "__proto__", "toString", "hasOwnProperty"])("%s", async (name) => {
    const rule = { id: name, properties: { precision: name, tags: [name], "security-severity": name } };
    const tool = { driver: { name: "T", rules: [rule] } };
    const text = JSON.stringify(sarif({ tool, results: [{ ruleId: name, level: name, kind: "fail", message: { id: name } }] }));
    const [finding] = await findingsIn(text);
    expect(finding).toEqual({ kind: "code", id: name, aliases: [], severity: "unknown", title: name });
  });
});

describe("sizes", () => {
  test("a name of a megabyte is refused without being told", async () => {
    const long = "x".repeat(1_000_000);
    for (const report of [
      leak({ RuleID: long }),
      leak({ File: long }),
      sarif({ results: [{ ruleId: `${"/".repeat(1_000_000)}x` }] }),
    ]) {
      expect(await told(report)).toMatch(
        /^too-large: (holds a name|the id of a rule is) above 4096 characters, the most that is read/,
      );
    }
    const audit = { auditReportVersion: 2, vulnerabilities: { [long]: { via: 7 } } };
    expect((await told(audit)).length).toBeLessThan(500);
  });

  test("more findings than are read are refused before they are made", async () => {
    const many = (count: number) =>
      `[${'{"RuleID":"a","File":"a","StartLine":1},'.repeat(count - 1)}{"RuleID":"a","File":"a","StartLine":1}]`;
    expect(await told(many(caps.findings + 1))).toBe(
      "too-large: the number of its findings and rules is above 1000000, the most that is read",
    );
    expect(await told(many(1000))).toBe("read");
  });

  test.each([
    ["bandit", '{"metrics":{"_totals":{"loc":1}},"results":[', '{"test_id":"B1","filename":"a"}', "]}"],
    ["grype", '{"descriptor":{},"matches":[', '{"vulnerability":{"id":"C"},"artifact":{"name":"a"}}', "]}"],
    ["npm-audit", '{"auditReportVersion":2,"vulnerabilities":{"a":{"via":[', '{"source":1,"name":"a"}', "]}}}"],
    ["osv-scanner", '{"results":[{"source":{},"packages":[{"package":{"name":"a"},"groups":[', '{"ids":["a"]}', "]}]}]}"],
    ["pip-audit", '{"dependencies":[', '{"name":"a","vulns":[]}', "]}"],
    ["safety", '{"report_meta":{},"vulnerabilities":[', "{}", "]}"],
    ["sarif results", '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"T"}},"results":[', "{}", "]}]}"],
    ["sarif rules", '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"T","rules":[', '{"id":""}', "]}}}]}"],
    ["trivy", '{"SchemaVersion":2,"Results":[', "{}", "]}"],
  ])("as many entries of %s as no tool writes are refused before anything is made of them", async (_, head, entry, tail) => {
    const many = `${head}${`${entry},`.repeat(caps.findings)}${entry}${tail}`;
    expect(await told(many)).toMatch(/^too-large: the number of its findings and rules is above 1000000/);
  });

  test("a list of a million scores is no reason to crash", async () => {
    const vulnerability = { id: "C", severity: "High", cvss: Array(300_000).fill({ metrics: { baseScore: 5 } }) };
    const report = { matches: [{ vulnerability, artifact: { name: "a" } }], descriptor: {} };
    expect((await findingsIn(report))[0]?.cvss).toBe(5);
  });

  test("bases of a place that stand on one another without end are given up", async () => {
    const bases = Array.from({ length: 5000 }, (_, i) => [`B${i}`, { uri: `${i}/`, uriBaseId: `B${i + 1}` }]);
    const location = { physicalLocation: { artifactLocation: { uri: "a.c", uriBaseId: "B0" } } };
    const report = sarif({ originalUriBaseIds: Object.fromEntries(bases), results: [{ ruleId: "a", locations: [location] }] });
    expect((await findingsIn(report))[0]?.place?.path).toBe("9/8/7/6/5/4/3/2/1/0/a.c");
  });

  test("a report that is nested too deeply is refused", async () => {
    expect(await told(`[${'{"RuleID":'.repeat(600)}1${"}".repeat(600)}]`)).toMatch(
      /^too-large: the depth of its values is above 512/,
    );
  });
});

describe("a report of one kind given to a reader of the other says what it is", () => {
  test("a coverage report", async () => {
    expect(await told("SF:a\nDA:1,1\nend_of_record\n")).toMatch(
      /^unknown-format: is LCOV, a report of coverage; what is read here is bandit, /,
    );
  });

  test("a report of findings", async () => {
    const outcome = await outcomeOf(fileOf(Buffer.from(JSON.stringify(sarif({ results: [] })))));
    expect(shown(outcome)).toMatch(/^unknown-format: is SARIF 2\.1\.0, a report of findings; what is read here is clover, /);
  });
});

describe("a file that two formats recognise is ambiguous until one is declared", () => {
  const both = { ...sarif({ results: [] }), matches: [], descriptor: {} };

  test("two in one object", async () => {
    expect(await told(both)).toBe("ambiguous-format: fits several formats (grype, sarif); say which with `format`");
    const declared = await scanOutcomeOf(fileOf(Buffer.from(JSON.stringify(both))), "sarif");
    expect(declared.kind === "read" && declared.report.format.id).toBe("sarif");
  });

  test("null, which Gitleaks 7 and old Trivy write where they found nothing, proves nothing either way", async () => {
    expect(await told("null")).toBe("ambiguous-format: fits several formats (gitleaks, trivy); say which with `format`");
    for (const id of ["gitleaks", "trivy"]) {
      expect(shown(await scanOutcomeOf(fileOf(Buffer.from("null")), id))).toMatchObject({ total: 0, tools: [`${id}: unproven`] });
    }
  });
});

describe("a member that stands twice", () => {
  test("the last one counts, as for every reader of JSON", async () => {
    const text = '{"metrics":{"_totals":{"loc":9}},"errors":[],"results":[{"test_id":"B1","filename":"a"}],"results":[]}';
    expect(await findingsIn(text)).toEqual([]);
  });
});

describe("no finding is clean only with proof", () => {
  const clean = allFixtures().filter(({ kind, expected }) => kind === "findings" && expected.kind === "totals");

  test.each(clean.map((fixture) => ({ name: `${fixture.format}/${fixture.name}`, fixture })))("$name", async ({ fixture }) => {
    const outcome = await scanOutcomeOf(fileOf(fixture.bytes));
    if (outcome.kind === "refused") throw outcome.error;
    const expected = JSON.parse(fixture.expected.text);
    const isProven = expected.leftOut === 0 && expected.tools.every((tool: string) => tool.endsWith(": scanned"));
    const wanted = expected.total > 0 ? "findings" : isProven ? "clean" : "cannot-judge";
    expect(inspectFindings(fixture.name, outcome.report).state).toBe(wanted);
  });

  test("an empty document of no format is refused by each", async () => {
    for (const { id } of findingsFormats) expect((await scanOutcomeOf(fileOf(Buffer.from("{}")), id)).kind).toBe("refused");
  });
});
