/**
 * Gitleaks' JSON report, of version 8 (also written by its successor Betterleaks) and of 7:
 * https://github.com/gitleaks/gitleaks/blob/master/report/finding.go
 *
 * An empty list proves nothing: Gitleaks writes it, and ends with 0, after it looked at no commit at all. No severity is
 * written; a secret that leaked is critical.
 */

import type { Finding } from "../../model/finding.ts";
import { findingsFormat } from "../format.ts";
import type { Probe } from "../probe.ts";
import { counted } from "../read/counted.ts";
import { isObject, JsonCursor } from "../read/json.ts";
import { titleOf } from "../read/title.ts";
import { printedByGitleaks } from "./gitleaks/gitleaks-log.ts";

export default findingsFormat({
  id: "gitleaks",
  title: "Gitleaks JSON",
  spec: "https://github.com/gitleaks/gitleaks#reporting",
  files: ["**/gitleaks.json", "**/gitleaks-*.json", "**/betterleaks.json", "**/betterleaks-*.json"],
  end: "marked",
  finds: ["secret"],
  // Gitleaks 8.30.1, cmd/root.go: 1, or what `--exit-code` says; 126 for a flag that it does not know.
  findingsExit: (code) => code !== 126,
  scanProof: { printed: "the count of commits or bytes" },
  printed: printedByGitleaks,
  proof: "none in the file: an empty list is also written after 0 commits",
  recognises: isGitleaks,
  read: async (source) => {
    const document = await JsonCursor.of(source);
    const findings = document.each(findingOf);
    const evidence =
      findings.length > 0
        ? ({ state: "scanned", what: counted(findings.length, "leak") } as const)
        : ({ state: "unproven", why: "an empty list, which Gitleaks also writes after it looked at nothing" } as const);
    return { scans: [{ tool: "gitleaks", findings, suppressed: [], evidence, leftOut: [] }], notes: [] };
  },
});

/** Of all tools that write a list, only this one writes nothing in an empty one; version 7 wrote `null`. */
function isGitleaks(probe: Probe): boolean {
  if (probe.type !== "json") return false;
  if (probe.value === null) return true;
  if (!Array.isArray(probe.value)) return false;
  const entries: readonly unknown[] = probe.value;
  return entries.slice(0, 20).every((one) => isObject(one) && (isVersion8(one) || isVersion7(one)));
}

function isVersion8(entry: object): boolean {
  return "RuleID" in entry && "File" in entry && "StartLine" in entry;
}

function isVersion7(entry: object): boolean {
  return "rule" in entry && "file" in entry && "offender" in entry;
}

/** What the rule says and where: never `Secret`, `Match`, `Line` or `offender`, nor the commit's author and message. */
function findingOf(leak: JsonCursor): Finding {
  const isOld = leak.at("RuleID").isAbsent;
  const line = leak.at(isOld ? "lineNumber" : "StartLine");
  const commit = leak.optionalTextAt(isOld ? "commit" : "Commit");
  const id = leak.textAt(isOld ? "rule" : "RuleID");
  return {
    kind: "secret",
    id,
    aliases: [],
    severity: "critical",
    title: titleOf(leak.optionalTextAt("Description") || id),
    place: {
      path: leak.textAt(isOld ? "file" : "File"),
      ...(!line.isAbsent && line.integer() > 0 && { line: line.integer() }),
    },
    ...(commit && /^[0-9a-f]{7,64}$/.test(commit) && { commit }),
  };
}
