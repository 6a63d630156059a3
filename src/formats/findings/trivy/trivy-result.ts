import type { AffectedPackage, Finding, FindingPlace, SuppressedFinding } from "../../../model/finding.ts";
import { severityOfWord } from "../../../model/severity.ts";
import type { Writable } from "../../../model/writable.ts";
import { cvssIn, dayOf, higher, purlType } from "../../read/advisory.ts";
import type { JsonCursor } from "../../read/json.ts";
import { titleOf } from "../../read/title.ts";

/** What Trivy says of one target, and how much of it it looked at. */
export interface TrivyResult {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly packages: number;
  /** Checks of a configuration that were made, passed or not. */
  readonly checks: number;
}

export function readTrivyResult(result: JsonCursor): TrivyResult {
  // Trivy always writes it (pkg/types/report.go): what has none is no target that was looked at.
  const target: FindingPlace = { path: result.textAt("Target") };
  const found: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  result.at("Vulnerabilities").each((one) => {
    const finding = vulnerabilityOf(one, result, target);
    // Trivy says `not_affected` where a vendor does: that is no finding, whatever the list that it stands in.
    if (one.optionalTextAt("Status") !== "not_affected") found.push(finding);
    else suppressed.push({ finding, why: "the vendor says that it is not affected" });
  });
  result.at("Misconfigurations").each((one) => {
    if (isFailed(one)) found.push(misconfigurationOf(one, target.path));
  });
  const secrets = result.at("Secrets").each((one) => secretOf(one, target.path));
  const licences = result.at("Licenses").each((one) => licenceOf(one, target.path));
  const modifications = result.at("ExperimentalModifiedFindings").each((one) => modified(one, result, target));
  return {
    findings: [...found, ...secrets, ...licences],
    suppressed: [...suppressed, ...modifications.flat()],
    packages: result.at("Packages").objects,
    checks: checksOf(result),
  };
}

function checksOf(result: JsonCursor): number {
  const summary = result.at("MisconfSummary");
  if (summary.isAbsent) return result.at("Misconfigurations").count;
  return count(summary.at("Successes")) + count(summary.at("Failures"));
}

function count(cursor: JsonCursor): number {
  return cursor.isAbsent ? 0 : cursor.natural();
}

/** With `--include-non-failures` the list holds what passed, too; an exception was granted. */
function isFailed(check: JsonCursor): boolean {
  const status = check.optionalTextAt("Status") ?? "FAIL";
  return status !== "PASS" && status !== "EXCEPTION";
}

function vulnerabilityOf(one: JsonCursor, result: JsonCursor, target: FindingPlace): Finding {
  const id = one.textAt("VulnerabilityID");
  const path = one.optionalTextAt("PkgPath");
  const place = path ? { path } : target;
  const published = dayOf(one.optionalTextAt("PublishedDate"));
  const cvss = highestScore(one.at("CVSS"));
  const finding: Writable<Finding> = {
    kind: "vulnerability",
    id,
    aliases: one.at("VendorIDs").optionalTexts(),
    severity: severityOfWord(one.optionalTextAt("Severity")),
    title: titleOf(one.optionalTextAt("Title") ?? one.optionalTextAt("Description")),
    package: packageOf(one, result),
  };
  if (place.path !== "") finding.place = place;
  if (cvss !== undefined) finding.cvss = cvss;
  if (published !== undefined) finding.published = published;
  return finding;
}

/** What is read of a vulnerability: a fifth of it. Half of a report are descriptions and links. */
export function readOfVulnerability(one: Readonly<Record<string, unknown>>): unknown {
  return {
    VulnerabilityID: one["VulnerabilityID"],
    VendorIDs: one["VendorIDs"],
    Severity: one["Severity"],
    Title: one["Title"],
    PkgName: one["PkgName"],
    PkgPath: one["PkgPath"],
    PkgIdentifier: one["PkgIdentifier"],
    InstalledVersion: one["InstalledVersion"],
    FixedVersion: one["FixedVersion"],
    Status: one["Status"],
    CVSS: one["CVSS"],
    PublishedDate: one["PublishedDate"],
    Description: typeof one["Title"] === "string" ? undefined : one["Description"],
  };
}

function packageOf(one: JsonCursor, result: JsonCursor): AffectedPackage {
  const url = one.at("PkgIdentifier").optionalTextAt("PURL");
  const version = one.optionalTextAt("InstalledVersion");
  const type = purlType(url) ?? ecosystems.get(result.optionalTextAt("Type") ?? "") ?? "";
  const fixed = one.optionalTextAt("FixedVersion") ?? "";
  const affected = { ecosystem: type, name: one.textAt("PkgName") };
  return version === undefined ? { ...affected, fixedIn: listIn(fixed) } : { ...affected, version, fixedIn: listIn(fixed) };
}

function listIn(text: string): readonly string[] {
  // Most name one version.
  if (!text.includes(",")) return text.trim() === "" ? [] : [text.trim()];
  return text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
}

/** Trivy's own words for what a lock file is of, by the type of a package URL. */
const ecosystems = new Map([
  ...["npm", "yarn", "pnpm", "bun", "node-pkg"].map((type) => [type, "npm"] as const),
  ...["pip", "pipenv", "poetry", "uv", "python-pkg"].map((type) => [type, "pypi"] as const),
  ...["gomod", "gobinary"].map((type) => [type, "golang"] as const),
  ...["jar", "pom", "gradle-lockfile"].map((type) => [type, "maven"] as const),
  ...["bundler", "gemspec"].map((type) => [type, "gem"] as const),
  ...["cargo", "rustbinary"].map((type) => [type, "cargo"] as const),
  ["composer", "composer"] as const,
  ["nuget", "nuget"] as const,
  ...["debian", "ubuntu"].map((type) => [type, "deb"] as const),
  ["alpine", "apk"] as const,
  ...["redhat", "centos", "rocky", "alma", "fedora", "amazon", "oracle"].map((type) => [type, "rpm"] as const),
]);

function highestScore(sources: JsonCursor): number | undefined {
  let most: number | undefined;
  for (const name of sources.optionalNames()) {
    const source = sources.at(name);
    for (const score of scoreNames) most = higher(most, cvssIn(source.at(score)));
  }
  return most;
}

const scoreNames = ["V3Score", "V40Score", "V2Score"] as const;

function misconfigurationOf(one: JsonCursor, target: string): Finding {
  return {
    kind: "misconfiguration",
    id: one.textAt("ID"),
    aliases: [],
    severity: severityOfWord(one.optionalTextAt("Severity")),
    title: titleOf(one.optionalTextAt("Title") ?? one.optionalTextAt("Message")),
    ...placeAt(target, one.at("CauseMetadata").at("StartLine")),
  };
}

/** The rule's own words: `Match` and `Code` are masked by Trivy, but hold what stands around the secret. */
function secretOf(one: JsonCursor, target: string): Finding {
  const id = one.textAt("RuleID");
  return {
    kind: "secret",
    id,
    aliases: [],
    severity: severityOfWord(one.optionalTextAt("Severity")),
    title: titleOf(one.optionalTextAt("Title") || id),
    ...placeAt(target, one.at("StartLine")),
  };
}

function licenceOf(one: JsonCursor, target: string): Finding {
  // A licence without a name is called by its whole text.
  const id = titleOf(one.textAt("Name"));
  const name = one.optionalTextAt("PkgName") ?? "";
  return {
    kind: "licence",
    id,
    aliases: [],
    severity: severityOfWord(one.optionalTextAt("Severity")),
    title: titleOf(`${one.optionalTextAt("Category") ?? ""} licence ${id}`),
    ...(name !== "" && { package: { ecosystem: "", name, fixedIn: [] } }),
    ...placeAt(one.optionalTextAt("FilePath") || target, undefined),
  };
}

function placeAt(path: string, line: JsonCursor | undefined): Pick<Finding, "place"> {
  if (path === "") return {};
  const number = line === undefined || line.isAbsent ? 0 : line.integer();
  return { place: { path, ...(number > 0 && { line: number }) } };
}

/** What an ignore file or a VEX document took out; listed only with `--show-suppressed`. */
function modified(one: JsonCursor, result: JsonCursor, target: FindingPlace): readonly SuppressedFinding[] {
  const finding = one.at("Finding");
  const read = readers.get(one.optionalTextAt("Type") ?? "");
  if (finding.isAbsent || read === undefined) return [];
  const words = ["Status", "Source", "Statement"].map((name) => one.optionalTextAt(name)).filter(Boolean);
  return [{ finding: read(finding, result, target), why: titleOf(words.join(", ")) || "left out by Trivy" }];
}

const readers = new Map<string, (finding: JsonCursor, result: JsonCursor, target: FindingPlace) => Finding>([
  ["vulnerability", vulnerabilityOf],
  ["misconfiguration", (one, _, { path }) => misconfigurationOf(one, path)],
  ["secret", (one, _, { path }) => secretOf(one, path)],
  ["license", (one, _, { path }) => licenceOf(one, path)],
]);
