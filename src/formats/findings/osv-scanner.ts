/**
 * osv-scanner's JSON report (`osv-scanner --format json`): https://google.github.io/osv-scanner/output/#json
 *
 * A group holds the names that one fault goes by in several databases, and counts once.
 */
import type { Finding, Scan, ScanEvidence } from "../../model/finding.ts";
import { type Severity, severityOfScore, severityOfWord, worseSeverity } from "../../model/severity.ts";
import { findingsFormat } from "../format.ts";
import { isObject, JsonCursor, ownMember } from "../read/json.ts";
import { titleOf } from "../read/title.ts";

export default findingsFormat({
  id: "osv-scanner",
  title: "osv-scanner JSON",
  spec: "https://google.github.io/osv-scanner/output/#json",
  files: ["**/osv.json", "**/osv-scanner.json", "**/osv-report.json"],
  end: "marked",
  recognises: (probe) => probe.type === "json" && holdsResults(ownMember(probe.value, "results"), probe.value),
  read: async (source) => {
    const document = await JsonCursor.of(source);
    const results = document.at("results").optionalItems();
    const findings = results.flatMap((result) =>
      result
        .at("packages")
        .optionalItems()
        .flatMap((one) => packageFindings(one, result.at("source").at("path").optionalText())),
    );
    const scan: Scan = { tool: "osv-scanner", findings, suppressed: [], evidence: evidenceOf(results), leftOut: [] };
    return { scans: [scan], notes: [] };
  },
});

function holdsResults(results: unknown, document: unknown): boolean {
  if (!Array.isArray(results)) return false;
  const entries: readonly unknown[] = results;
  if (entries.length > 0)
    return entries.slice(0, 20).every((one) => isObject(one) && isObject(one["source"]) && "packages" in one);
  const names = Object.keys(Object(document));
  return names.every((name) => ["results", "experimental_config", "license_summary"].includes(name));
}

/** A clean scan lists only what has findings, unless it is asked for all packages: then nothing proves it. */
function evidenceOf(results: readonly JsonCursor[]): ScanEvidence {
  const packages = results.reduce((sum, result) => sum + result.at("packages").optionalItems().length, 0);
  if (packages > 0) return { state: "scanned", what: `${packages} packages listed` };
  return { state: "unproven", why: "no package is listed, as in a clean scan and in one that found nothing to scan" };
}

function packageFindings(one: JsonCursor, path: string | undefined): readonly Finding[] {
  const advisories = new Map(
    one
      .at("vulnerabilities")
      .optionalItems()
      .map((advisory) => [advisory.at("id").text(), advisory]),
  );
  const groups = one.at("groups").optionalItems();
  if (groups.length === 0) return [...advisories.values()].map((advisory) => findingOf([advisory], [], undefined, one, path));
  return groups.map((group) => {
    const ids = group
      .at("ids")
      .items()
      .map((id) => id.text());
    const members = ids.flatMap((id) => advisories.get(id) ?? []);
    const aliases = [
      ...ids,
      ...group
        .at("aliases")
        .optionalItems()
        .map((alias) => alias.text()),
    ];
    return findingOf(members, aliases, group, one, path);
  });
}

function findingOf(
  advisories: readonly JsonCursor[],
  names: readonly string[],
  group: JsonCursor | undefined,
  one: JsonCursor,
  path: string | undefined,
): Finding {
  const all = new Set([...advisories.flatMap((advisory) => [advisory.at("id").text(), ...aliasesOf(advisory)]), ...names]);
  const [id = "", ...aliases] = all;
  const called = group && calledIn(group);
  const published = advisories.flatMap((advisory) => advisory.at("published").optionalText()?.slice(0, 10) ?? []).sort()[0];
  const isOfTestsOnly = one
    .at("dependency_groups")
    .optionalItems()
    .some((name) => /^(dev|test)/.test(name.text()));
  return {
    kind: "vulnerability",
    id,
    aliases,
    severity: severityOf(advisories, group),
    title: titleOf(advisories.flatMap((advisory) => advisory.at("summary").optionalText() ?? [])[0] ?? id),
    package: packageOf(one.at("package"), advisories),
    ...(path !== undefined && { place: { path } }),
    ...(called && { reachable: called }),
    ...(published !== undefined && { published }),
    ...(isOfTestsOnly && { scope: "development" as const }),
  };
}

function aliasesOf(advisory: JsonCursor): readonly string[] {
  return advisory
    .at("aliases")
    .optionalItems()
    .map((alias) => alias.text());
}

function packageOf(one: JsonCursor, advisories: readonly JsonCursor[]): NonNullable<Finding["package"]> {
  const ecosystem = one.at("ecosystem").optionalText() ?? "";
  const version = one.at("version").optionalText();
  const name = one.at("name").text();
  const fixes = advisories
    .flatMap((advisory) => advisory.at("affected").optionalItems())
    .filter((affected) => affected.at("package").at("name").optionalText() === name)
    .flatMap((affected) => affected.at("ranges").optionalItems())
    .flatMap((range) => range.at("events").optionalItems())
    .flatMap((event) => event.at("fixed").optionalText() ?? []);
  return {
    ecosystem: ecosystems.get(ecosystem) ?? ecosystem.toLowerCase(),
    name,
    ...(version !== undefined && version !== "" && { version }),
    fixedIn: [...new Set(fixes)],
  };
}

/** OSV's names of ecosystems (https://ossf.github.io/osv-schema/#affectedpackage-field) by the type of a package URL. */
const ecosystems = new Map([
  ["PyPI", "pypi"],
  ["Go", "golang"],
  ["crates.io", "cargo"],
  ["RubyGems", "gem"],
  ["Packagist", "composer"],
]);

/** The words of the database where it has one; the score of the group is the highest of its members' CVSS vectors. */
function severityOf(advisories: readonly JsonCursor[], group: JsonCursor | undefined): Severity {
  const words = advisories.map((advisory) => severityOfWord(advisory.at("database_specific").at("severity").optionalText()));
  const score = group?.at("max_severity").optionalText();
  const scored = score === undefined || score === "" ? "unknown" : severityOfScore(Number(score));
  return words.reduce(worseSeverity, scored);
}

function calledIn(group: JsonCursor): Finding["reachable"] {
  const analyses = ["experimentalAnalysis", "experimental_analysis"].flatMap((name) => group.at(name).optionalMembers());
  if (analyses.length === 0) return undefined;
  return analyses.some(([, analysis]) => analysis.at("called").isTrue) ? "called" : "not-called";
}
