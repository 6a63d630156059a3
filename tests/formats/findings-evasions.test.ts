import { describe, expect, test } from "vitest";
import { titleOf } from "../../src/formats/read/title.ts";
import { readScanReport } from "../../src/formats/read-scan.ts";
import { filterOf } from "../../src/measures/filter-findings.ts";
import { mergeFindings } from "../../src/measures/merge-findings.ts";
import { isSecretName } from "../../src/model/secret-name.ts";
import { fileOf } from "./fixture.ts";

const reading = (document: unknown) => readScanReport(fileOf(new TextEncoder().encode(JSON.stringify(document))));

describe("Trivy of a cluster", () => {
  const cluster = (...resources: readonly unknown[]) => reading({ ClusterName: "c", Resources: resources });
  const sound = { Namespace: "shop", Kind: "Deployment", Name: "web", Results: [{ Target: "web" }] };

  test("leaves out what it could not scan, and systems at their end of life", async () => {
    const failed = { Namespace: "shop", Kind: "Job", Name: "mail", Error: "scan error: unauthorized" };
    const old = { ...sound, Metadata: { OS: { Family: "debian", Name: "9.1", EOSL: true } } };
    const { report } = await cluster(sound, failed, old, { ...sound, Metadata: [old.Metadata] });
    expect(report.scans[0]?.leftOut).toEqual([
      { what: "shop/Job/mail", why: "scan error: unauthorized" },
      { what: "debian 9.1", why: expect.stringContaining("end of life") },
      { what: "debian 9.1", why: expect.stringContaining("end of life") },
    ]);
  });

  test.each([null, 5, "a", [[]], {}, [{ Target: "t" }]])("takes %j for no target", async (result) => {
    await expect(cluster({ Results: [result] })).rejects.toMatchObject({ reason: "bad-report" });
    const image = { SchemaVersion: 2, ArtifactName: "a", Results: [result] };
    await expect(reading(image)).rejects.toMatchObject({ reason: "bad-report" });
  });

  test("counts what stands in whatever list", async () => {
    const vulnerability = { VulnerabilityID: "CVE-1", PkgName: "a", Severity: "CRITICAL" };
    const resource = { ...sound, Results: [{ Target: "web", Vulnerabilities: [vulnerability] }] };
    const both = { SchemaVersion: 2, ArtifactName: "a", Results: [{ Target: "t" }], Resources: [resource] };
    expect((await reading(both)).report.scans[0]?.findings).toHaveLength(1);
    await expect(cluster([resource], sound)).rejects.toMatchObject({ reason: "bad-report" });
  });

  test("counts only packages as packages", async () => {
    const image = (packages: unknown) => ({
      SchemaVersion: 2,
      ArtifactName: "a",
      Results: [{ Target: "t", Packages: packages }],
    });
    expect((await reading(image([{ Name: "a" }]))).report.scans[0]?.evidence).toMatchObject({ what: "1 package, 1 target" });
    await expect(reading(image([{ Name: "a" }, null]))).rejects.toMatchObject({ reason: "bad-report" });
  });
});

test.each([
  ["https://bot:hunt@secret@git.example/x.git", "https://git.example/x.git"],
  [`https://_json_key_base64:${"secret/".repeat(300)}@us-python.pkg.dev/p`, "https://us-python.pkg.dev/p"],
  [`https://${"u".repeat(300)}:a/secret@h.example/`, "https://h.example/"],
  ["https://u:pa#secret@h/x", "https://h/x"],
  ["https:\\/\\/bob:secret@h/x", "https://h/x"],
  ["https://u:pa'secret@h/x", "https://h/x"],
  ["bot:secret@git.example/x", "git.example/x"],
  ["postgres://bot:12345/secret@db.example/x", "postgres://db.example/x"],
  ["pkg:npm/x?repository_url=https%3A%2F%2Fu%3Asecret%40h", "pkg:npm/x?repository_url=https%3A%2F%2Fh"],
  ["https://x.example/?client_secret=secret", "https://x.example/?client_secret=…"],
  ["https://s3.example/o?X-Amz-Signature=secret&a=1", "https://s3.example/o?X-Amz-Signature=…&a=1"],
])("no password of a URL is in a title: %#", (text, wanted) => {
  expect(titleOf(`see ${text} there`)).toBe(`see ${wanted} there`);
});

test.each([
  "https://host.example:8080/@scope/pkg@1.2.3",
  "org.springframework:spring-web@4.3.2.RELEASE",
  "lodash:lodash@4.17.20 is old",
  "mailto:me@example.org/x",
  "https://registry.example:5000/img@sha256:abc",
  "docker://alpine:3.17@sha256:bbb",
  "maven://g:a@1",
  "src//x:q@z/a.py",
])("what holds no password stays as it is: %s", (text) => {
  expect(titleOf(text)).toBe(text);
});

test("a title with many beginnings of passwords ends in bounded time", () => {
  expect(titleOf("//a:".repeat(300_000)).length).toBe(300);
  expect(titleOf("a:b@".repeat(300_000)).length).toBeGreaterThan(0);
  expect(titleOf("%2F%2Fa%3A".repeat(100_000)).length).toBeGreaterThan(0);
});

test.each([
  ...["S6418", "java:S2068", "G101", "CWE-798", "hardcoded_creds", "hardcoded-auth", "possible-passphrase"],
  ...["stripe-key", "ssh-key-found", "pgp-key", "bearer-in-url"],
])("a rule is about secrets by its name: %s", (name) => {
  expect(isSecretName(name)).toBe(true);
});

test.each(["G104", "S1234", "CWE-79", "incredible-rule", "B608"])("and is not: %s", (name) => {
  expect(isSecretName(name)).toBe(false);
});

const sarif = (driver: string, rule: unknown, text: string) => ({
  version: "2.1.0",
  runs: [
    {
      tool: { driver: { name: driver, rules: [rule] } },
      results: [{ ruleId: "r", message: { text }, locations: [] }],
    },
  ],
});

test.each([
  [{ id: "r", fullDescription: { text: "Finds hard-coded passwords and secrets." } }],
  [{ id: "r", help: { text: "A hardcoded API key can be read by anybody." } }],
  [{ id: "r", properties: { tags: ["CWE-522: Insufficiently Protected Credentials"] } }],
])("what a rule about secrets found is in no title: %j", async (rule) => {
  const { report } = await reading(sarif("lint", rule, "found hunter2"));
  expect(JSON.stringify(report)).not.toContain("hunter2");
  const other = await reading(sarif("lint", { id: "r" }, "found hunter2"));
  expect(other.report.scans[0]?.findings[0]?.title).toBe("found hunter2");
});

test.each(["Semgrep OSS", "Semgrep PRO", "Semgrep"])("Semgrep is one tool, whatever its edition: %s", async (driver) => {
  expect((await reading(sarif(driver, { id: "r" }, "a"))).report.scans[0]?.tool).toBe("semgrep");
});

test("a package that was made to attack is critical, although nobody scores it", () => {
  const finding = { kind: "vulnerability", aliases: ["MAL-2023-1035"], severity: "unknown", title: "Malicious code" } as const;
  const affected = { ecosystem: "npm", name: "flot-axis", version: "0.0.0", fixedIn: [] };
  const scans = [
    { tool: "osv-scanner", report: "osv.json", findings: [{ finding: { ...finding, id: "GHSA-1", package: affected } }] },
  ];
  const merged = mergeFindings(scans);
  expect(merged.map(({ severity }) => severity)).toEqual(["critical"]);
  const filters = { "only-fixable": true, "only-reachable": undefined, scope: undefined, "min-confidence": undefined };
  expect(merged.map(filterOf(filters))).toEqual([undefined]);
});

test("no password of a URL is in the name of a rule, an advisory or a tool", async () => {
  const url = "https://bob:hunter2@h.example/x";
  const { report } = await reading({
    version: "2.1.0",
    runs: [{ tool: { driver: { name: `lint ${url}` } }, results: [{ ruleId: url, message: { text: "a" } }] }],
  });
  expect(JSON.stringify(report)).not.toContain("hunter2");
  const image = {
    SchemaVersion: 2,
    ArtifactName: "a",
    Results: [{ Target: "t", Vulnerabilities: [{ VulnerabilityID: url, PkgName: "a", VendorIDs: [url] }] }],
  };
  expect(JSON.stringify((await reading(image)).report)).not.toContain("hunter2");
});
