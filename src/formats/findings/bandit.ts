/**
 * Bandit's JSON report (`bandit -f json`), from version 1.0: https://bandit.readthedocs.io/en/latest/formatters/json.html
 *
 * Bandit ends with 0 where the target is missing or holds no Python: then only `metrics` and `errors` tell.
 */
import type { Finding, LeftOut, ScanEvidence } from "../../model/finding.ts";
import { severityOfWord } from "../../model/severity.ts";
import { findingsFormat } from "../format.ts";
import { counted } from "../read/counted.ts";
import { isObject, JsonCursor, ownMember } from "../read/json.ts";
import { titleOf } from "../read/title.ts";

export default findingsFormat({
  id: "bandit",
  title: "Bandit JSON",
  spec: "https://bandit.readthedocs.io/en/latest/formatters/json.html",
  files: ["**/bandit.json", "**/bandit-*.json"],
  end: "marked",
  finds: ["code"],
  // Bandit 1.9.4, bandit/cli/main.py: 1 for issues; a usage or configuration error is 2.
  findingsExit: (code) => code === 1,
  scanProof: {},
  proof: "`metrics` counts at least one line of code, and `errors` is empty",
  recognises: (probe) =>
    probe.type === "json" &&
    isObject(ownMember(ownMember(probe.value, "metrics"), "_totals")) &&
    Array.isArray(ownMember(probe.value, "results")),
  read: async (source) => {
    const document = await JsonCursor.of(source);
    const findings = document.at("results").each(findingOf);
    const scan = { findings, suppressed: [], evidence: evidenceOf(document), leftOut: leftOutOf(document) };
    return { scans: [{ tool: "bandit", ...scan }], notes: filterNotes(document, findings.length) };
  },
});

/** Without `code`: the lines of B105 to B107 hold the password. Nor `issue_text`, which quotes it. */
function findingOf(result: JsonCursor): Finding {
  const id = result.textAt("test_id");
  const test = result.optionalTextAt("test_name");
  const confidence = confidences.get(result.optionalTextAt("issue_confidence") ?? "");
  const line = result.at("line_number");
  return {
    kind: "code",
    id,
    aliases: [],
    severity: severityOfWord(result.optionalTextAt("issue_severity")),
    title: titleOf(quotesSecrets(id, test) ? (test ?? id) : result.optionalTextAt("issue_text")),
    place: { path: result.textAt("filename"), ...(!line.isAbsent && line.integer() > 0 && { line: line.integer() }) },
    ...(confidence && { confidence }),
  };
}

const confidences = new Map<string, Finding["confidence"]>([
  ["HIGH", "high"],
  ["MEDIUM", "medium"],
  ["LOW", "low"],
]);

/** Tests whose text repeats what they found, B105 to B107: "Possible hardcoded password: 'hunter2'". */
function quotesSecrets(id: string, test: string | undefined): boolean {
  return /^B10[567]$/.test(id) || /password|secret/i.test(test ?? "");
}

function evidenceOf(document: JsonCursor): ScanEvidence {
  const lines = document.at("metrics").at("_totals").at("loc").natural();
  if (lines > 0) return { state: "scanned", what: counted(lines, "line") };
  const missing = document.at("errors").count;
  const why = missing > 0 ? `0 lines of code, and ${counted(missing, "file")} that could not be read` : "0 lines of code";
  return { state: "nothing", why };
}

/** Files that could not be read or parsed. Bandit counts the lines of some of them all the same. */
function leftOutOf(document: JsonCursor): readonly LeftOut[] {
  return document
    .at("errors")
    .optionalItems()
    .map((error) => ({ what: error.textAt("filename"), why: titleOf(error.optionalTextAt("reason")) }));
}

/** The metrics count before `-l`, `-i` and `-b` filter: fewer results than they say were left out on the command line. */
function filterNotes(document: JsonCursor, listed: number) {
  const totals = document.at("metrics").at("_totals").members();
  const severities = totals.filter(([name]) => name.startsWith("SEVERITY."));
  const counted = severities.reduce((sum, [, value]) => sum + value.natural(), 0);
  if (counted <= listed) return [];
  return [
    {
      id: "left-out" as const,
      text: `lists ${listed} of the ${counted} issues that its metrics count: options of the run left out the others`,
    },
  ];
}
