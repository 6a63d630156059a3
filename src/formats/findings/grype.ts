/**
 * Grype's JSON report (`grype -o json`): https://github.com/anchore/grype#output-formats
 */
import type { Finding, Scan, ScanEvidence, SuppressedFinding } from "../../model/finding.ts";
import { severityOfWord } from "../../model/severity.ts";
import { findingsFormat } from "../format.ts";
import { cvssIn, highest, purlName, purlType } from "../read/advisory.ts";
import { counted } from "../read/counted.ts";
import { isObject, JsonCursor, ownMember } from "../read/json.ts";
import { titleOf } from "../read/title.ts";
import { printedByGrype } from "./grype/grype-log.ts";

export default findingsFormat({
  id: "grype",
  title: "Grype JSON",
  spec: "https://github.com/anchore/grype#output-formats",
  files: ["**/grype.json", "**/grype-*.json"],
  end: "marked",
  finds: ["vulnerability"],
  // cmd/grype/cli/cli.go: `--fail-on` ends with 2, before 0.91.1 with 1, as failures do, which write no report.
  findingsExit: (code) => code === 1 || code === 2,
  scanProof: { printed: "the count of packages (with -v)" },
  printed: printedByGrype,
  proof: "none in the file, unless a match or an ignored match is listed",
  longLists: [
    { path: ["matches"], kept: readOfMatch },
    { path: ["ignoredMatches"], kept: readOfMatch },
  ],
  recognises: (probe) =>
    probe.type === "json" && Array.isArray(ownMember(probe.value, "matches")) && isObject(ownMember(probe.value, "descriptor")),
  read: async (source) => {
    const document = await JsonCursor.of(source);
    const scan: Scan = {
      tool: "grype",
      findings: document.at("matches").each(findingOf),
      suppressed: document.at("ignoredMatches").each(ignored),
      evidence: evidenceOf(document),
      leftOut: [],
    };
    return { scans: [scan], notes: [] };
  },
});

/** Grype lists no packages without a match: that it looked at any is only proven by a finding. */
function evidenceOf(document: JsonCursor): ScanEvidence {
  const matches = document.at("matches").count + document.at("ignoredMatches").count;
  if (matches > 0) return { state: "scanned", what: counted(matches, "match", "matches") };
  return { state: "unproven", why: "no match, as in a clean scan and in one that found no package" };
}

function findingOf(match: JsonCursor): Finding {
  const vulnerability = match.at("vulnerability");
  const artifact = match.at("artifact");
  const paths = artifact.at("locations").optionalItems();
  const [place, ...alsoAt] = paths.flatMap((one) => one.optionalTextAt("path") ?? []).map((path) => ({ path }));
  const scores = vulnerability.at("cvss").optionalItems();
  const cvss = highest(scores.map((one) => cvssIn(one.at("metrics").at("baseScore"))));
  return {
    kind: "vulnerability",
    id: vulnerability.textAt("id"),
    aliases: match
      .at("relatedVulnerabilities")
      .optionalItems()
      .map((one) => one.textAt("id")),
    severity: severityOfWord(vulnerability.optionalTextAt("severity")),
    title: titleOf(vulnerability.optionalTextAt("description")),
    package: packageOf(artifact, vulnerability.at("fix")),
    ...(place && { place }),
    ...(alsoAt.length > 0 && { alsoAt }),
    ...(cvss !== undefined && { cvss }),
    ...(vulnerability.at("knownExploited").count > 0 && { knownExploited: true as const }),
  };
}

/** What is read of a match: half of it. Next to it stand addresses, how it was found, and what else is said of the package. */
function readOfMatch(match: Readonly<Record<string, unknown>>): unknown {
  const { vulnerability, artifact, relatedVulnerabilities, appliedIgnoreRules } = match;
  return {
    vulnerability: isObject(vulnerability)
      ? {
          id: vulnerability["id"],
          severity: vulnerability["severity"],
          description: vulnerability["description"],
          cvss: vulnerability["cvss"],
          fix: vulnerability["fix"],
          knownExploited: vulnerability["knownExploited"],
        }
      : vulnerability,
    artifact: isObject(artifact)
      ? {
          name: artifact["name"],
          version: artifact["version"],
          type: artifact["type"],
          purl: artifact["purl"],
          locations: artifact["locations"],
        }
      : artifact,
    relatedVulnerabilities: Array.isArray(relatedVulnerabilities)
      ? relatedVulnerabilities.map((one: unknown) => (isObject(one) ? { id: one["id"] } : one))
      : relatedVulnerabilities,
    appliedIgnoreRules,
  };
}

function packageOf(artifact: JsonCursor, fix: JsonCursor): NonNullable<Finding["package"]> {
  const url = artifact.optionalTextAt("purl");
  const type = artifact.optionalTextAt("type") ?? "";
  const version = artifact.optionalTextAt("version");
  return {
    ecosystem: purlType(url) ?? ecosystems.get(type) ?? type,
    name: nameOf(artifact.textAt("name"), url),
    ...(version !== undefined && { version }),
    fixedIn: fix.at("versions").optionalTexts(),
  };
}

/** Of Maven's packages Grype's name is the artifact alone; the group stands in the package URL. */
function nameOf(name: string, url: string | undefined): string {
  const named = purlName(url);
  return named?.bare === name ? named.whole : name;
}

/** Syft's words for what a package is, by the type of a package URL (https://github.com/anchore/syft, syft/pkg/type.go). */
const ecosystems = new Map([
  ["python", "pypi"],
  ["go-module", "golang"],
  ["java-archive", "maven"],
  ["jenkins-plugin", "maven"],
  ["rust-crate", "cargo"],
  ["php-composer", "composer"],
  ["dotnet", "nuget"],
  ["dart-pub", "pub"],
  ["github-action", "github"],
  ["R-package", "cran"],
]);

function ignored(match: JsonCursor): SuppressedFinding {
  const rules = match.at("appliedIgnoreRules").optionalItems();
  const words = rules.flatMap((rule) =>
    ["reason", "vex-status", "fix-state", "vulnerability"].flatMap((name) => rule.optionalTextAt(name) || []),
  );
  return { finding: findingOf(match), why: titleOf(words.join(", ")) || "an ignore rule of Grype" };
}
