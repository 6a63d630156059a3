/**
 * Safety's JSON report, of version 2 (`safety check --output json`):
 * https://docs.safetycli.com/safety-2/safety-cli-2-output-formats
 */
import type { Finding, Scan, ScanEvidence, SuppressedFinding } from "../../model/finding.ts";
import { type Severity, severityOfScore, severityOfWord } from "../../model/severity.ts";
import { findingsFormat } from "../format.ts";
import { counted } from "../read/counted.ts";
import { isObject, JsonCursor, ownMember } from "../read/json.ts";
import { titleOf } from "../read/title.ts";

export default findingsFormat({
  id: "safety",
  title: "Safety 2 JSON",
  spec: "https://docs.safetycli.com/safety-2/safety-cli-2-output-formats",
  files: ["**/safety.json", "**/safety-*.json"],
  end: "marked",
  finds: ["vulnerability"],
  // Safety 2.3.5 and 3.8.1, safety/constants.py: 64 for vulnerabilities, 65 to 75 for failures.
  findingsExit: (code) => code === 64,
  scanProof: {},
  proof: "`report_meta` counts at least one package",
  recognises: (probe) =>
    probe.type === "json" &&
    isObject(ownMember(probe.value, "report_meta")) &&
    Array.isArray(ownMember(probe.value, "vulnerabilities")),
  read: async (source) => {
    const document = await JsonCursor.of(source);
    const listed = document.at("vulnerabilities").each((one) => one);
    const ignored = [
      ...listed.filter((one) => one.at("ignored").isTrue),
      ...document.at("ignored_vulnerabilities").each((one) => one),
    ];
    const scan: Scan = {
      tool: "safety",
      findings: listed.filter((one) => !one.at("ignored").isTrue).map(findingOf),
      suppressed: ignored.map(suppressed),
      evidence: evidenceOf(document.at("report_meta")),
      leftOut: [],
    };
    return { scans: [scan], notes: [] };
  },
});

function evidenceOf(meta: JsonCursor): ScanEvidence {
  const packages = meta.at("packages_found");
  if (packages.isNumber && packages.natural() > 0) return { state: "scanned", what: counted(packages.natural(), "package") };
  return { state: "nothing", why: "no package was looked at" };
}

function findingOf(one: JsonCursor): Finding {
  const cve = one.at("CVE");
  const name = cve.isText ? cve.text() : cve.optionalTextAt("name");
  const id = one.textAt("vulnerability_id");
  const version = one.optionalTextAt("analyzed_version");
  return {
    kind: "vulnerability",
    id: name || `SAFETY-${id}`,
    aliases: name ? [`SAFETY-${id}`] : [],
    severity: severityOf(one.at("severity")),
    title: titleOf(one.optionalTextAt("advisory")),
    package: {
      ecosystem: "pypi",
      name: one.textAt("package_name"),
      ...(version && { version }),
      // Safety writes [""] where there is no fix.
      fixedIn: one.at("fixed_versions").optionalTexts().filter(Boolean),
    },
  };
}

/** Only with an API key: CVSS of version 3 with a word, else its score. */
function severityOf(severity: JsonCursor): Severity {
  const cvss = severity.at("cvssv3");
  const word = cvss.optionalTextAt("base_severity");
  if (word !== undefined) return severityOfWord(word);
  return cvss.at("base_score").isNumber ? severityOfScore(cvss.at("base_score").number()) : "unknown";
}

function suppressed(one: JsonCursor): SuppressedFinding {
  const until = one.optionalTextAt("ignored_expires");
  const why = one.optionalTextAt("ignored_reason") || "no reason given";
  return { finding: findingOf(one), why: titleOf(until ? `${why}, until ${until}` : why) };
}
