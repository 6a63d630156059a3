/**
 * pip-audit's JSON report (`pip-audit -f json`), and the bare array of dependencies that versions before 2.5 wrote:
 * https://github.com/pypa/pip-audit#json-output
 *
 * It never says how severe something is, so that severities are `unknown` until another report knows the advisory.
 */
import type { Finding, LeftOut, ScanEvidence } from "../../model/finding.ts";
import { findingsFormat } from "../format.ts";
import { counted } from "../read/counted.ts";
import { isObject, JsonCursor, ownMember } from "../read/json.ts";
import { titleOf } from "../read/title.ts";

export default findingsFormat({
  id: "pip-audit",
  title: "pip-audit JSON",
  spec: "https://github.com/pypa/pip-audit#usage",
  files: ["**/pip-audit.json", "**/pip-audit-*.json"],
  end: "marked",
  finds: ["vulnerability"],
  // pip-audit 2.10.1, pip_audit/_cli.py: 1 for vulnerabilities. A failure is 1, too, and writes no report.
  findingsExit: (code) => code === 1,
  scanProof: {},
  proof: "at least one dependency with its list of vulnerabilities, and none that was skipped",
  recognises: (probe) =>
    probe.type === "json" && listsDependencies(ownMember(probe.value, "dependencies") ?? probe.value, probe.value),
  read: async (source) => {
    const document = await JsonCursor.of(source);
    const dependencies = (document.isArray ? document : document.at("dependencies")).each((one) => one);
    const skipped = dependencies.filter((one) => !one.at("skip_reason").isAbsent);
    const audited = dependencies.length - skipped.length;
    return {
      scans: [
        {
          tool: "pip-audit",
          findings: dependencies.flatMap((one) => findingsOf(one)),
          suppressed: [],
          evidence: evidenceOf(audited, skipped.length),
          leftOut: skipped.map(leftOutOf),
        },
      ],
      notes: [],
    };
  },
});

/** The bare array needs an entry to be known by; an object with nothing but `dependencies` (and `fixes`) is pip-audit's. */
function listsDependencies(list: unknown, document: unknown): boolean {
  if (!Array.isArray(list)) return false;
  const entries: readonly unknown[] = list;
  if (entries.length === 0)
    return isObject(document) && Object.keys(document).every((key) => key === "dependencies" || key === "fixes");
  return entries.slice(0, 20).every((one) => isObject(one) && "name" in one && ("vulns" in one || "skip_reason" in one));
}

function findingsOf(dependency: JsonCursor): readonly Finding[] {
  const name = dependency.textAt("name");
  const version = dependency.optionalTextAt("version");
  const isSkipped = !dependency.at("skip_reason").isAbsent;
  // One that is neither skipped nor has a list was not audited, whatever the others say.
  if (!isSkipped) dependency.at("vulns").items();
  return dependency.at("vulns").each((vulnerability) => ({
    kind: "vulnerability",
    id: vulnerability.textAt("id"),
    aliases: vulnerability.at("aliases").optionalTexts(),
    severity: "unknown",
    title: titleOf(vulnerability.optionalTextAt("description")),
    package: {
      ecosystem: "pypi",
      name,
      ...(version !== undefined && { version }),
      fixedIn: vulnerability.at("fix_versions").optionalTexts(),
    },
  }));
}

function evidenceOf(audited: number, skipped: number): ScanEvidence {
  if (audited > 0) return { state: "scanned", what: counted(audited, "dependency", "dependencies") };
  const all = skipped === 1 ? "the only dependency was skipped" : `all ${skipped} dependencies were skipped`;
  return { state: "nothing", why: skipped > 0 ? all : "no dependency was audited" };
}

function leftOutOf(dependency: JsonCursor): LeftOut {
  return { what: dependency.textAt("name"), why: titleOf(dependency.textAt("skip_reason")) };
}
