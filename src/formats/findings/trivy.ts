/**
 * Trivy's JSON report (`trivy … -f json`): the object of schema 2, the bare array that versions before 0.20 wrote, and
 * Kubernetes' report: https://trivy.dev/latest/docs/configuration/reporting/#json
 */

import type { LeftOut, Scan, ScanEvidence } from "../../model/finding.ts";
import { findingsFormat } from "../format.ts";
import type { Probe } from "../probe.ts";
import { counted } from "../read/counted.ts";
import { isObject, JsonCursor, ownMember } from "../read/json.ts";
import { titleOf } from "../read/title.ts";
import { printedByTrivy } from "./trivy/trivy-log.ts";
import { readOfVulnerability, readTrivyResult, type TrivyResult } from "./trivy/trivy-result.ts";

/** What is kept of a package, which is counted. */
const onePackage = {};

export default findingsFormat({
  id: "trivy",
  title: "Trivy JSON",
  spec: "https://trivy.dev/latest/docs/configuration/reporting/#json",
  files: ["**/trivy.json", "**/trivy-*.json"],
  end: "marked",
  finds: ["vulnerability", "misconfiguration", "secret", "licence"],
  // Trivy 0.66, pkg/commands/operation/operation.go: `--exit-code` sets any; a failure comes before the report is written.
  findingsExit: () => true,
  scanProof: { option: "--list-all-pkgs", printed: "the count of packages and files" },
  printed: printedByTrivy,
  proof: "a target in `Results` (of a clean scan from version 0.67), and no system at its end of life",
  recognises: isTrivy,
  longLists: [
    { path: ["Results", "*", "Vulnerabilities"], kept: readOfVulnerability },
    // They are counted.
    { path: ["Results", "*", "Packages"], kept: () => onePackage },
  ],
  read: async (source) => {
    const document = await JsonCursor.of(source);
    const results = resultsOf(document);
    const scan: Scan = {
      tool: "trivy",
      findings: results.flatMap((result) => result.findings),
      suppressed: results.flatMap((result) => result.suppressed),
      evidence: evidenceOf(results),
      leftOut: leftOutOf(document),
    };
    return { scans: [scan], notes: [] };
  },
});

function isTrivy(probe: Probe): boolean {
  if (probe.type !== "json") return false;
  const { value } = probe;
  if (Array.isArray(value)) return value.length > 0 && value.slice(0, 20).every(isLegacyResult);
  if (!isObject(value)) return value === null;
  if (typeof value["ClusterName"] === "string")
    return "Resources" in value || "Vulnerabilities" in value || "Misconfigurations" in value;
  return value["SchemaVersion"] === 2 && ("ArtifactName" in value || "ArtifactType" in value || "Results" in value);
}

function isLegacyResult(entry: unknown): boolean {
  return typeof ownMember(entry, "Target") === "string" && ("Vulnerabilities" in Object(entry) || "Type" in Object(entry));
}

/** Kubernetes' resources stand in `Resources`, in older versions below the kind of what was found. */
const resourceLists = ["Resources", "Vulnerabilities", "Misconfigurations"] as const;

/** What stands in any of the lists counts: a document with several of them is none of Trivy's own making. */
function resultsOf(document: JsonCursor): readonly TrivyResult[] {
  if (document.isArray) return document.each(readTrivyResult);
  const ofResources = resourceLists.flatMap((name) => document.at(name).each(resultsOfResource).flat());
  return [...document.at("Results").each(readTrivyResult), ...ofResources];
}

function resultsOfResource(resource: JsonCursor): readonly TrivyResult[] {
  return resource.optionalObject().at("Results").each(readTrivyResult);
}

/** From version 0.67 a scan lists what it looked at, findings or not; before, a clean one may leave no trace. */
function evidenceOf(results: readonly TrivyResult[]): ScanEvidence {
  const packages = results.reduce((sum, result) => sum + result.packages, 0);
  const checks = results.reduce((sum, result) => sum + result.checks, 0);
  const words = [
    ...(packages > 0 ? [counted(packages, "package")] : []),
    ...(checks > 0 ? [counted(checks, "check")] : []),
    counted(results.length, "target"),
  ];
  if (results.length > 0) return { state: "scanned", what: words.join(", ") };
  return { state: "unproven", why: "no target is listed, as when Trivy recognised nothing" };
}

/** What was not looked at: systems at their end of life, and resources of a cluster that Trivy could not scan. */
function leftOutOf(document: JsonCursor): readonly LeftOut[] {
  if (document.isArray) return [];
  const ofResources = resourceLists.flatMap((name) => document.at(name).each(leftOutOfResource).flat());
  return [...endOfLife(document.at("Metadata")), ...ofResources];
}

/** pkg/k8s/report/report.go: `Error` says why there are no results; `Metadata` is that of its images, in older versions of one. */
function leftOutOfResource(resource: JsonCursor): readonly LeftOut[] {
  const metadata = resource.at("Metadata");
  const systems = metadata.isArray ? metadata.items().flatMap(endOfLife) : endOfLife(metadata);
  const error = resource.optionalTextAt("Error") ?? "";
  if (error === "") return systems;
  const words = ["Namespace", "Kind", "Name"].flatMap((name) => resource.optionalTextAt(name) || []);
  return [...systems, { what: words.join("/") || "a resource", why: titleOf(error) }];
}

/** Nobody publishes advisories for a system at its end of life: that there are none means nothing. */
function endOfLife(metadata: JsonCursor): readonly LeftOut[] {
  const system = metadata.at("OS");
  if (system.isAbsent || !system.at("EOSL").isTrue) return [];
  const what = [system.optionalTextAt("Family"), system.optionalTextAt("Name")].filter(Boolean).join(" ");
  return [{ what: what || "the operating system", why: "at its end of life: no advisories are published for it any more" }];
}
