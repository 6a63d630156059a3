import { dayAfter } from "../model/day.ts";
import type { MergedFinding } from "../model/merged-finding.ts";
import { escaped } from "./json-text.ts";

/** Days that a proposed entry counts: long enough to mend it, short enough to look at it again. */
const proposedDays = 90;

/** The day on which an entry of today is proposed to end. */
export function proposedEnd(today: string): string {
  return dayAfter(today, proposedDays) ?? today;
}

/** Places that are named one by one; a path has to fit all of them. */
const namedPlaces = 10;

/**
 * An entry of the ignore file for a finding, as YAML to be pasted below `ignores:`. The reason is blank, which the file
 * refuses: somebody has to say it. Whatever the finding is called, it stays a text of its line.
 */
export function pasteableIgnore(finding: MergedFinding, until: string): string {
  return [
    `  - id: ${yamlScalar(finding.id)}`,
    `    ${scopeOf(finding)}`,
    '    reason: "" # why it may stay, in a sentence',
    `    until: ${until}`,
    "",
  ].join("\n");
}

function scopeOf({ kind, package: affected, places }: MergedFinding): string {
  if (affected !== undefined) return `package: ${yamlScalar(affected.name)}`;
  const paths = [...new Set(places.map(({ path }) => path))];
  if (paths.length === 0) return `kind: ${kind}`;
  return `path: ${yamlScalar(paths.length > namedPlaces ? "**" : globOf(paths))}`;
}

function globOf(paths: readonly string[]): string {
  const globs = paths.map((path) => path.replace(/[\\*?{},]/g, "\\$&"));
  return globs.length === 1 ? `${globs[0]}` : `{${globs.join(",")}}`;
}

/** A scalar of YAML: plain where it is nothing but a name, else in the quotes of JSON, which are YAML's as well. */
export function yamlScalar(text: string): string {
  if (/^[A-Za-z][\w./-]*$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text)) return text;
  // What YAML does not allow as it is, and what changes how the line reads.
  return JSON.stringify(text).replace(/[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g, escaped);
}
