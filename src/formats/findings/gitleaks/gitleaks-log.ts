import type { LeftOut, PrintedScan } from "../../../model/finding.ts";
import { counted } from "../../read/counted.ts";
import { logLines, sumIn } from "../../read/log-lines.ts";

/**
 * What Gitleaks 8 and Betterleaks print to standard error: `6:16AM INF 42 commits scanned.` of a history (detect/detect.go) and,
 * since 8.22, `6:16AM INF scanned ~1234 bytes (1.23 KB) in 22ms` (cmd/root.go). Changes that are not committed yet are
 * 0 commits, but bytes. Patterns hold on to the beginning of a line: errors quote git, and git quotes names.
 */
export function printedByGitleaks(log: string): PrintedScan | undefined {
  const lines = logLines(log);
  const commits = sumIn(lines, /^\d{1,2}:\d\d[AP]M INF (\d{1,12}) commits scanned\.$/);
  const bytes = sumIn(lines, /^\d{1,2}:\d\d[AP]M (?:INF|WRN) scanned ~(\d{1,15}) bytes\b/);
  const leftOut = leftOutIn(lines);
  if (commits === undefined && bytes === undefined) return leftOut.length > 0 ? { leftOut } : undefined;
  const counts = [
    ...(commits === undefined ? [] : [{ count: commits, words: counted(commits, "commit") }]),
    ...(bytes === undefined ? [] : [{ count: bytes, words: counted(bytes, "byte") }]),
  ];
  const scanned = counts.filter(({ count }) => count > 0);
  if (scanned.length > 0) return { scan: { state: "scanned", what: wordsOf(scanned) }, leftOut };
  return { scan: { state: "nothing", why: `${wordsOf(counts)} scanned` }, leftOut };
}

function wordsOf(counts: readonly { readonly words: string }[]): string {
  return counts.map(({ words }) => words).join(", ");
}

/** Of 8.30.1 only errors in the log tell that git refused a checkout: it goes on to "no leaks found" and ends with 0. */
function leftOutIn(lines: readonly string[]): readonly LeftOut[] {
  const isPartial = lines.some((line) => /^\d{1,2}:\d\d[AP]M WRN partial scan completed\b/.test(line));
  const failed = lines.filter((line) => failure.test(line) && !harmless.test(line)).length;
  return [
    ...(isPartial ? [{ what: "the scan", why: "the log says that it is a partial one" }] : []),
    ...(failed > 0 ? [{ what: "the log", why: `${counted(failed, "error")} in it; the step that ran it shows them` }] : []),
  ];
}

/** Errors, and the warnings about what it may not read (sources/files.go, sources/file.go). */
const failure =
  /^\d{1,2}:\d\d[AP]M (?:ERR |FTL |WRN (?:skipping (?:file|directory)\b.*\bpermission denied\b|issue reading file\b))/;

/** Errors that leave nothing out: no links to what was found (sources/git.go), no list of what is known (cmd/root.go). */
const harmless = /^\S+ ERR (?:skipping finding links|Could not load baseline)\b/;
