/**
 * osv-scanner's JSON report (`osv-scanner --format json`): https://google.github.io/osv-scanner/output/#json
 *
 * A group holds the names that one fault goes by in several databases, and counts once.
 */

import type { Finding, Scan, ScanEvidence } from "../../model/finding.ts";
import { type Severity, severityOfScore, severityOfWord, worseSeverity } from "../../model/severity.ts";
import { findingsFormat } from "../format.ts";
import { dayOf } from "../read/advisory.ts";
import { counted } from "../read/counted.ts";
import { isObject, JsonCursor, ownMember } from "../read/json.ts";
import { titleOf } from "../read/title.ts";
import { purlTypeOf } from "./osv-scanner/osv-ecosystems.ts";
import { printedByOsvScanner } from "./osv-scanner/osv-log.ts";

export default findingsFormat({
  id: "osv-scanner",
  title: "osv-scanner JSON",
  spec: "https://google.github.io/osv-scanner/output/#json",
  files: ["**/osv.json", "**/osv-*.json"],
  end: "marked",
  finds: ["vulnerability", "licence"],
  // 1 for findings; from 127 on failures, 128 nothing to scan (https://google.github.io/osv-scanner/output/#return-codes; 2.5.0,
  // cmd/osv-scanner/internal/cmd/run.go).
  findingsExit: (code) => code === 1,
  scanProof: { option: "--all-packages", printed: "the count of packages" },
  printed: printedByOsvScanner,
  proof: "a package is listed (`--all-packages`); none in an empty report",
  recognises: (probe) => probe.type === "json" && holdsResults(ownMember(probe.value, "results"), probe.value),
  read: async (source) => {
    const document = await JsonCursor.of(source);
    const results = document.at("results").optionalItems();
    const findings = results.flatMap((result) =>
      result
        .at("packages")
        .optionalItems()
        .flatMap((one) => packageFindings(one, result.at("source").optionalTextAt("path"))),
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
  const packages = results.reduce((sum, result) => sum + result.at("packages").count, 0);
  if (packages > 0) return { state: "scanned", what: `${counted(packages, "package")} listed` };
  return { state: "unproven", why: "no package is listed, as in a clean scan and in one that found nothing to scan" };
}

function packageFindings(one: JsonCursor, path: string | undefined): readonly Finding[] {
  return [...vulnerabilities(one, path), ...one.at("license_violations").each((id) => licenceOf(id.text(), one, path))];
}

function licenceOf(id: string, one: JsonCursor, path: string | undefined): Finding {
  const name = titleOf(id);
  return {
    kind: "licence",
    id: name,
    aliases: [],
    severity: "unknown",
    title: `licence ${name} is not allowed`,
    package: packageOf(one.at("package"), []),
    ...(path !== undefined && { place: { path } }),
  };
}

/** One for each group, and for each advisory that is in none. */
function vulnerabilities(one: JsonCursor, path: string | undefined): readonly Finding[] {
  const advisories = new Map(one.at("vulnerabilities").each((advisory) => [advisory.textAt("id"), advisory] as const));
  const grouped = new Set<string>();
  const findings = one.at("groups").each((group) => {
    const ids = group.at("ids").optionalTexts();
    if (ids.length === 0) throw group.at("ids").error("a group of advisories without any");
    for (const id of ids) grouped.add(id);
    const members = ids.flatMap((id) => advisories.get(id) ?? []);
    return findingOf(members, [...ids, ...group.at("aliases").optionalTexts()], group, one, path);
  });
  const others = [...advisories].filter(([id]) => !grouped.has(id));
  return [...findings, ...others.map(([, advisory]) => findingOf([advisory], [], undefined, one, path))];
}

function findingOf(
  advisories: readonly JsonCursor[],
  names: readonly string[],
  group: JsonCursor | undefined,
  one: JsonCursor,
  path: string | undefined,
): Finding {
  const all = new Set([
    ...advisories.flatMap((advisory) => [advisory.textAt("id"), ...advisory.at("aliases").optionalTexts()]),
    ...names,
  ]);
  const [id = "", ...aliases] = all;
  const called = group && calledIn(group);
  const published = advisories.flatMap((advisory) => dayOf(advisory.optionalTextAt("published")) ?? []).sort()[0];
  const scopes = one.at("dependency_groups").optionalTexts();
  const isOfTestsOnly = scopes.length > 0 && scopes.every((name) => /^(dev|test)/.test(name));
  return {
    kind: "vulnerability",
    id,
    aliases,
    severity: severityOf(advisories, group),
    title: titleOf(advisories.flatMap((advisory) => advisory.optionalTextAt("summary") ?? [])[0] ?? id),
    package: packageOf(one.at("package"), advisories),
    ...(path !== undefined && { place: { path } }),
    ...(called && { reachable: called }),
    ...(published !== undefined && { published }),
    ...(isOfTestsOnly && { scope: "development" as const }),
  };
}

function packageOf(one: JsonCursor, advisories: readonly JsonCursor[]): NonNullable<Finding["package"]> {
  const ecosystem = one.optionalTextAt("ecosystem") ?? "";
  const version = one.optionalTextAt("version");
  const name = one.textAt("name");
  const fixes = advisories
    .flatMap((advisory) => advisory.at("affected").optionalItems())
    .filter((affected) => affected.at("package").optionalTextAt("name") === name)
    .flatMap((affected) => affected.at("ranges").optionalItems())
    .flatMap((range) => range.at("events").optionalItems())
    .flatMap((event) => event.optionalTextAt("fixed") ?? []);
  return {
    ecosystem: purlTypeOf(ecosystem),
    name,
    ...(version !== undefined && version !== "" && { version }),
    fixedIn: [...new Set(fixes)],
  };
}

/** The words of the database where it has one; the score of the group is the highest of its members' CVSS vectors. */
function severityOf(advisories: readonly JsonCursor[], group: JsonCursor | undefined): Severity {
  const words = advisories.map((advisory) => severityOfWord(advisory.at("database_specific").optionalTextAt("severity")));
  const score = group?.optionalTextAt("max_severity") ?? "";
  const scored = /^\d+(\.\d+)?$/.test(score) ? severityOfScore(Number(score)) : "unknown";
  return words.reduce(worseSeverity, scored);
}

function calledIn(group: JsonCursor): Finding["reachable"] {
  const analyses = ["experimentalAnalysis", "experimental_analysis"].flatMap((name) => group.at(name).optionalMembers());
  const called = analyses.map(([, analysis]) => analysis.at("called")).filter((one) => !one.isAbsent);
  if (called.length === 0) return undefined;
  return called.every((one) => one.isFalse) ? "not-called" : "called";
}
