import type { FindingKind } from "../model/finding.ts";
import type { MergedFinding } from "../model/merged-finding.ts";
import { shorten } from "./escape.ts";
import { levelOf, sarifRanks, securitySeverity } from "./sarif-severity.ts";
import { ruleDescription, withoutRule } from "./wording-sarif.ts";

/** A rule of a run: all that was found under one name. */
export interface SarifRule {
  readonly id: string;
  readonly findings: readonly MergedFinding[];
}

/** The rules of some findings, in the order of their first ones, with the place of each in the list. */
export function rulesOf(findings: readonly MergedFinding[]): ReadonlyMap<string, SarifRule & { readonly index: number }> {
  const rules = new Map<string, { readonly id: string; readonly index: number; readonly findings: MergedFinding[] }>();
  for (const finding of findings) {
    const id = ruleIdOf(finding);
    const known = rules.get(id);
    if (known) known.findings.push(finding);
    else rules.set(id, { id, index: rules.size, findings: [finding] });
  }
  return rules;
}

export function ruleIdOf({ id }: MergedFinding): string {
  return id.trim() === "" ? withoutRule : id;
}

/** Characters of a description that GitHub shows. */
const longestDescription = 1024;

/** A rule carries the highest of its findings' levels and scores, by which GitHub sorts; each result has its own. */
export function ruleObject({ id, findings }: SarifRule): object {
  const worst = findings.reduce((a, b) => (sarifRanks[b.severity] < sarifRanks[a.severity] ? b : a));
  const text = shorten(ruleDescription(id, findings), longestDescription);
  const uri = helpUriOf(findings.flatMap(({ names }) => names));
  const score = highestScore(findings);
  const precision = precisions.find((one) => findings.some(({ confidence }) => confidence === one));
  return {
    id,
    shortDescription: { text },
    fullDescription: { text },
    ...(uri && { helpUri: uri }),
    help: { text: uri ? `${text}: ${uri}` : text },
    defaultConfiguration: { level: levelOf(worst.severity) },
    properties: {
      ...(score && { "security-severity": score }),
      ...(precision && { precision }),
      tags: tagsOf(findings),
    },
  };
}

function highestScore(findings: readonly MergedFinding[]): string | undefined {
  const scores = findings.flatMap((finding) => securitySeverity(finding) ?? []);
  return scores.length === 0 ? undefined : scores.reduce((a, b) => (Number(b) > Number(a) ? b : a));
}

const precisions = ["high", "medium", "low"] as const;

/** What it is about; GitHub keeps ten tags, and there are never as many kinds. */
function tagsOf(findings: readonly MergedFinding[]): readonly string[] {
  const kinds: readonly FindingKind[] = [...new Set(findings.map(({ kind }) => kind))].sort();
  return kinds.every((kind) => kind === "lint") ? kinds : ["security", ...kinds];
}

/** Where one reads about an advisory; names are of a report, so that only what has the form of one becomes part of an address. */
const pages: readonly { readonly name: RegExp; readonly at: string }[] = [
  { name: /^GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}$/, at: "https://github.com/advisories/" },
  { name: /^(?:PYSEC|GO|RUSTSEC|MAL|OSV)-\d{4}-\d{1,9}$/, at: "https://osv.dev/vulnerability/" },
  // Not every CVE is in OSV's database; each has its record.
  { name: /^CVE-\d{4}-\d{4,19}$/, at: "https://www.cve.org/CVERecord?id=" },
];

function helpUriOf(names: readonly string[]): string | undefined {
  for (const { name, at } of pages) {
    const known = names.find((one) => name.test(one));
    if (known) return at + known;
  }
  return undefined;
}
