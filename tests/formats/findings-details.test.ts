import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { AffectedPackage, Finding, Scan } from "../../src/model/finding.ts";
import { fileOf, scanOutcomeOf } from "./fixture.ts";

async function scanOf(fixture: string): Promise<Scan> {
  const outcome = await scanOutcomeOf(fileOf(readFileSync(new URL(`${fixture}/report.json`, import.meta.url))));
  const scan = outcome.kind === "read" ? outcome.report.report.scans[0] : undefined;
  if (scan === undefined) throw new Error(`${fixture} has no scan`);
  return scan;
}

/** The finding of a name in a fixture. */
async function finding(fixture: string, id: string): Promise<Finding | undefined> {
  return (await scanOf(fixture)).findings.find((one) => one.id === id);
}

test("Trivy: package, fixes, score, day and place of an advisory", async () => {
  expect(await finding("trivy/typical", "CVE-2024-10001")).toEqual({
    kind: "vulnerability",
    id: "CVE-2024-10001",
    aliases: [],
    severity: "high",
    title: "left: a fault",
    package: { ecosystem: "npm", name: "left", version: "1.0.0", fixedIn: ["1.0.1", "2.0.0"] },
    place: { path: "package-lock.json" },
    cvss: 7.5,
    published: "2024-01-21",
  });
});

test("Trivy: what passed, has an exception or is not affected is no finding", async () => {
  const { findings, suppressed } = await scanOf("trivy/typical");
  expect(findings.map(({ id }) => id)).toEqual([
    "CVE-2024-10001",
    "CVE-2024-10002",
    "CVE-2024-10003",
    "DS002",
    "a-rule",
    "GPL-3.0-only",
  ]);
  expect(suppressed.map(({ finding: { id }, why }) => [id, why])).toEqual([
    ["CVE-2024-10004", "the vendor says that it is not affected"],
  ]);
  expect(await finding("trivy/typical", "DS002")).toMatchObject({ place: { path: "Dockerfile", line: 3 } });
});

test("Trivy: what an ignore file or a VEX document took out says so", async () => {
  const { suppressed } = await scanOf("trivy/suppressed");
  expect(suppressed.map(({ why }) => why)).toEqual([
    "ignored, .trivyignore.yaml, not reachable",
    "not_affected, vex.json, vulnerable_code_not_present",
  ]);
});

test("osv-scanner: a group is one finding with all its names, its scope and whether it is called", async () => {
  expect(await finding("osv-scanner/typical", "GHSA-aaaa-bbbb-cccc")).toMatchObject({
    aliases: ["CVE-2024-1", "PYSEC-2024-1"],
    severity: "high",
    package: { ecosystem: "pypi", name: "left", version: "1.0.0", fixedIn: ["1.0.1"] },
    scope: "development",
    published: "2024-04-01",
  });
  const right = await finding("osv-scanner/typical", "GHSA-dddd-eeee-ffff");
  expect(right).toMatchObject({ severity: "critical", reachable: "not-called" });
  expect(right).not.toHaveProperty("scope");
});

test("Grype: what is exploited, and the CVE of an advisory of GitHub's", async () => {
  expect(await finding("grype/typical", "GHSA-aaaa-bbbb-cccc")).toMatchObject({
    aliases: ["CVE-2024-aaaa-bbbb-cccc"],
    knownExploited: true,
    cvss: 7.5,
    package: { ecosystem: "pypi", fixedIn: ["1.0.1"] },
    place: { path: "/app/requirements.txt" },
  });
  expect((await scanOf("grype/clean")).suppressed[0]?.why).toBe("not reachable, GHSA-mmmm-pppp-qqqq");
});

test("npm audit: the upgrade of the package itself is its fix, an upgrade of another one is not", async () => {
  expect(await finding("npm-audit/typical", "GHSA-8888-9999-2222")).toMatchObject({
    severity: "critical",
    package: { ecosystem: "npm", name: "gates-sample-right", fixedIn: ["1.2.0"] },
    place: { path: "node_modules/gates-sample-right" },
    cvss: 7.5,
  });
  expect((await finding("npm-audit/typical", "GHSA-2222-3333-4444"))?.package?.fixedIn).toEqual([]);
});

test("pip-audit: every name of an advisory, and a severity that nobody said", async () => {
  expect((await scanOf("pip-audit/typical")).findings.map(({ id, aliases, severity }) => [id, aliases, severity])).toEqual([
    ["PYSEC-2026-1", ["CVE-2026-10001"], "unknown"],
    ["PYSEC-2026-2", [], "unknown"],
    ["CVE-2026-10002", ["GHSA-5555-6666-7777"], "unknown"],
  ]);
});

test("Gitleaks: rule, place and commit, and nothing of what was found", async () => {
  expect((await scanOf("gitleaks/typical")).findings[0]).toEqual({
    kind: "secret",
    id: "github-pat",
    aliases: [],
    severity: "critical",
    title: "Uncovered a GitHub personal access token",
    place: { path: "deploy.env", line: 2 },
    commit: expect.stringMatching(/^[0-9a-f]{40}$/),
  });
});

test("Bandit: severity, confidence and place, and of a password only its rule", async () => {
  expect(await finding("bandit/typical", "B602")).toMatchObject({
    severity: "high",
    confidence: "high",
    place: { path: "shop/orders.py", line: 8 },
  });
  expect((await finding("bandit/typical", "B105"))?.title).toBe("hardcoded_password_string");
});

test("Safety: a CVE where there is one, a severity by word or by score, no empty fix", async () => {
  const { findings, suppressed } = await scanOf("safety/typical");
  expect(findings.map(({ id, severity, package: affected }) => [id, severity, affected?.fixedIn])).toEqual([
    ["CVE-2024-1", "critical", ["2.0"]],
    ["SAFETY-50002", "unknown", []],
    ["CVE-2024-3", "medium", ["2.0"]],
  ]);
  expect(suppressed[0]?.why).toBe("not reachable, until 2027-01-01");
});

/** The package of the only finding in a report. */
async function packageIn(report: unknown): Promise<AffectedPackage | undefined> {
  const outcome = await scanOutcomeOf(fileOf(Buffer.from(JSON.stringify(report))));
  return outcome.kind === "read" ? outcome.report.report.scans[0]?.findings[0]?.package : undefined;
}

test.each<[string, string, string, string | undefined, string, string]>([
  [
    "Maven's group",
    "java-archive",
    "log4j-core",
    "pkg:maven/org.apache.logging.log4j/log4j-core@2.14.0",
    "maven",
    "org.apache.logging.log4j:log4j-core",
  ],
  ["a scope of npm", "npm", "core", "pkg:npm/%40angular/core@1.0.0", "npm", "@angular/core"],
  ["a scope that is there already", "npm", "@angular/core", "pkg:npm/%40angular/core@1.0.0", "npm", "@angular/core"],
  [
    "the path of a Go module, of which the URL holds only a part",
    "go-module",
    "github.com/a/b/v2",
    "pkg:golang/github.com/a/b@v2.0.0#v2",
    "golang",
    "github.com/a/b/v2",
  ],
  ["a vendor of Packagist", "php-composer", "http", "pkg:composer/guzzle/http@1.0", "composer", "guzzle/http"],
  ["no distribution of Linux", "deb", "libc6", "pkg:deb/debian/libc6@2.28-10?arch=amd64", "deb", "libc6"],
  ["no group where there is none", "java-archive", "left", "pkg:maven/left@1.0", "maven", "left"],
  ["a URL that cannot be decoded, as it stands", "npm", "core", "pkg:npm/%zz/core@1.0.0", "npm", "%zz/core"],
  ["the type of Syft's word, without a URL", "python", "left", undefined, "pypi", "left"],
])("Grype: a package has %s", async (_, type, name, purl, ecosystem, wanted) => {
  const artifact = { name, version: "1.0", type, ...(purl !== undefined && { purl }) };
  const report = { matches: [{ vulnerability: { id: "CVE-2024-1" }, artifact }], descriptor: { name: "grype" } };
  expect(await packageIn(report)).toMatchObject({ ecosystem, name: wanted });
});

test.each([
  ["npm", "npm"],
  ["PyPI", "pypi"],
  ["Go", "golang"],
  ["Maven", "maven"],
  ["Maven:https://repo1.maven.org/maven2", "maven"],
  ["NuGet", "nuget"],
  ["Hex", "hex"],
  ["Pub", "pub"],
  ["CRAN", "cran"],
  ["crates.io", "cargo"],
  ["RubyGems", "gem"],
  ["Packagist:https://packages.drupal.org/8", "composer"],
  ["GitHub Actions", "github"],
  ["Debian:11", "deb"],
  ["Ubuntu:Pro:14.04:LTS", "deb"],
  ["Alpine:v3.10", "apk"],
  ["Wolfi", "apk"],
  ["Rocky Linux:9", "rpm"],
  ["Red Hat:enterprise_linux:9::baseos", "rpm"],
  ["SUSE:Linux Enterprise Server 15", "rpm"],
  ["Something New:1", "something-new"],
  ["constructor", "constructor"],
])("osv-scanner: the ecosystem %s is %s in a package URL", async (ecosystem, wanted) => {
  const packages = [{ package: { name: "left", version: "1", ecosystem }, vulnerabilities: [{ id: "OSV-2024-1" }] }];
  expect(await packageIn({ results: [{ source: { path: "a", type: "lockfile" }, packages }] })).toMatchObject({
    ecosystem: wanted,
  });
});
