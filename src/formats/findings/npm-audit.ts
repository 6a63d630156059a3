/**
 * `npm audit --json`, of npm 7 and later (report version 2) and of npm 6 and pnpm (advisories):
 * https://docs.npmjs.com/cli/commands/npm-audit
 *
 * npm ends with 1 both for a finding and for a failure; a failure is an object with `error` and no result.
 */
import type { ReportNote } from "../../model/coverage.ts";
import type { Finding, Scan, ScanEvidence } from "../../model/finding.ts";
import { severityOfWord } from "../../model/severity.ts";
import { findingsFormat } from "../format.ts";
import type { Probe } from "../probe.ts";
import { cvssIn } from "../read/advisory.ts";
import { counted } from "../read/counted.ts";
import { isObject, JsonCursor } from "../read/json.ts";
import type { Source } from "../read/source.ts";
import { titleOf } from "../read/title.ts";

export default findingsFormat({
  id: "npm-audit",
  title: "npm audit JSON",
  spec: "https://docs.npmjs.com/cli/commands/npm-audit#json",
  files: ["**/npm-audit.json", "**/npm-audit-*.json"],
  end: "marked",
  finds: ["vulnerability"],
  // npm 11.19, npm-audit-report/lib/exit-code.js: 1 from `--audit-level` up. A failure is 1, too, with `error` in its report.
  findingsExit: (code) => code === 1,
  scanProof: {},
  proof: "`metadata` counts at least one dependency, and there is no `error`",
  recognises: isNpmAudit,
  read: async (source) => {
    const whole = await JsonCursor.of(source);
    // `npm audit fix --json` has the report below `audit`.
    const document = whole.at("audit").isAbsent ? whole : whole.at("audit");
    const scan = scanOf(document, source);
    return {
      scans: [{ tool: "npm-audit", suppressed: [], leftOut: [], ...scan }],
      notes: filterNotes(document.at("metadata"), scan.findings.length),
    };
  },
});

function isNpmAudit(probe: Probe): boolean {
  if (probe.type !== "json" || !isObject(probe.value)) return false;
  const document = isObject(probe.value["audit"]) ? probe.value["audit"] : probe.value;
  if (document["auditReportVersion"] === 2) return true;
  const isFailure = isObject(document["error"]) && ("code" in document["error"] || "summary" in document["error"]);
  return isFailure || (isObject(document["advisories"]) && isObject(document["metadata"]));
}

function scanOf(document: JsonCursor, source: Source): Pick<Scan, "findings" | "evidence"> {
  if (!document.at("error").isAbsent) return { findings: [], evidence: failureOf(document) };
  const isOld = document.at("auditReportVersion").isAbsent;
  const findings = isOld ? advisories(document) : vulnerabilities(document, source);
  return { findings, evidence: evidenceOf(document.at("metadata"), findings.length) };
}

function failureOf(document: JsonCursor): ScanEvidence {
  const error = document.at("error");
  const words = [error.at("code"), error.at("summary"), document.at("message")].flatMap((one) => one.optionalText() ?? []);
  return { state: "failed", why: titleOf(words.filter(Boolean).join(": ")) || "npm audit failed without a word" };
}

function evidenceOf(metadata: JsonCursor, findings: number): ScanEvidence {
  const dependencies = metadata.at("dependencies");
  // npm 7 counts by kind, npm 6 wrote the number of production dependencies and their total beside it.
  const total = [metadata.at("totalDependencies"), dependencies.at("total"), dependencies].find((one) => one.isNumber);
  const audited = total?.natural() ?? 0;
  if (audited > 0) return { state: "scanned", what: counted(audited, "dependency", "dependencies") };
  if (findings > 0) return { state: "scanned", what: counted(findings, "finding") };
  return { state: "nothing", why: "no dependency was audited" };
}

/** The totals count packages (npm 7) or paths to them (npm 6, pnpm): only that there are any can be compared. */
function filterNotes(metadata: JsonCursor, listed: number): readonly ReportNote[] {
  const totals = metadata.at("vulnerabilities").optionalMembers();
  if (listed > 0 || !totals.some(([, total]) => total.isNumber && total.number() > 0)) return [];
  return [{ id: "left-out", text: "lists no vulnerability, but its metadata counts some: options of the run left them out" }];
}

/** The advisories themselves stand in `via`; a string there is a package that only depends on one that is listed. */
function vulnerabilities(document: JsonCursor, source: Source): readonly Finding[] {
  const packages = document.at("vulnerabilities");
  const found = new Map<string, Finding>();
  for (const [name, affected] of packages.members()) {
    const vias = affected.at("via").items();
    const advisories = vias.filter((via) => !via.isText);
    source.countEntries(1 + advisories.length);
    for (const via of advisories) {
      const finding = viaFinding(via, affected);
      found.set(`${finding.id}\0${finding.package?.name}`, finding);
    }
    const isElsewhere = vias.some((via) => via.isText && !packages.at(via.text()).isAbsent);
    if (advisories.length === 0 && !isElsewhere) found.set(`\0${name}`, withoutAdvisory(name, affected));
  }
  return [...found.values()];
}

/** A package that is called vulnerable for the sake of nothing that is listed: still a finding, under its own name. */
function withoutAdvisory(name: string, affected: JsonCursor): Finding {
  return {
    kind: "vulnerability",
    id: name,
    aliases: [],
    severity: severityOfWord(affected.optionalTextAt("severity")),
    title: "vulnerable by a package that the report does not list",
    package: { ecosystem: "npm", name, fixedIn: [] },
    ...placesOf(affected),
  };
}

function viaFinding(via: JsonCursor, affected: JsonCursor): Finding {
  const url = via.optionalTextAt("url") ?? "";
  const fix = affected.at("fixAvailable");
  const version = fix.optionalTextAt("version");
  // The fix is of whatever has to be upgraded, which may be another package that brings this one along.
  const fixesThis = version !== undefined && fix.optionalTextAt("name") === via.textAt("name");
  const cvss = cvssIn(via.at("cvss").at("score"));
  return {
    kind: "vulnerability",
    id: advisoryIn(url) ?? `npm-${via.at("source").number()}`,
    aliases: [],
    severity: severityOfWord(via.optionalTextAt("severity")),
    title: titleOf(via.optionalTextAt("title")),
    package: {
      ecosystem: "npm",
      name: via.textAt("name"),
      fixedIn: fixesThis ? [version] : [],
      ...(fixesThis && fix.at("isSemVerMajor").isTrue && { breaking: true as const }),
      ...(!fixesThis && (fix.isTrue || version !== undefined) && { fixExists: true as const }),
    },
    ...placesOf(affected),
    ...(cvss !== undefined && { cvss }),
  };
}

/** Below each package that brings a copy of its own along. */
function placesOf(affected: JsonCursor): Pick<Finding, "place" | "alsoAt"> {
  const nodes = affected.at("nodes").optionalItems();
  const [place, ...alsoAt] = nodes.flatMap((node) => placeOf(node.optionalText()).place ?? []);
  return { ...(place && { place }), ...(alsoAt.length > 0 && { alsoAt }) };
}

function placeOf(path: string | undefined): Pick<Finding, "place"> {
  return path === undefined || path === "" ? {} : { place: { path } };
}

function advisories(document: JsonCursor): readonly Finding[] {
  return document
    .at("advisories")
    .members()
    .flatMap(([, advisory]) => {
      const versions = new Set(
        advisory
          .at("findings")
          .optionalItems()
          .map((one) => one.optionalTextAt("version")),
      );
      return [...(versions.size === 0 ? [undefined] : versions)].map((version) => advisoryFinding(advisory, version));
    });
}

function advisoryFinding(advisory: JsonCursor, version: string | undefined): Finding {
  const names = [
    advisory.optionalTextAt("github_advisory_id") || advisoryIn(advisory.optionalTextAt("url") ?? ""),
    ...advisory.at("cves").optionalTexts(),
  ].flatMap((name) => name ?? []);
  const [id = `npm-${advisory.at("id").number()}`, ...aliases] = names;
  const patched = advisory.optionalTextAt("patched_versions") ?? "";
  const cvss = cvssIn(advisory.at("cvss").at("score"));
  return {
    kind: "vulnerability",
    id,
    aliases,
    severity: severityOfWord(advisory.optionalTextAt("severity")),
    title: titleOf(advisory.optionalTextAt("title")),
    package: {
      ecosystem: "npm",
      name: advisory.textAt("module_name"),
      ...(version !== undefined && { version }),
      // npm writes "<0.0.0" where there is no fix.
      fixedIn: patched === "" || patched === "<0.0.0" ? [] : [patched],
    },
    ...(cvss !== undefined && { cvss }),
  };
}

function advisoryIn(url: string): string | undefined {
  return /\/(GHSA-[\w-]{14,20}|CVE-\d{4}-\d{4,})\/?$/.exec(url)?.[1];
}
