import type { LeftOut, PrintedScan } from "../../../model/finding.ts";
import { counted } from "../../read/counted.ts";
import { logLines, sumIn } from "../../read/log-lines.ts";

/**
 * What Gitleaks 8 and Betterleaks print to standard error (detect/git.go, cmd/root.go): `INF 42 commits scanned.` of a
 * history, `INF scanned ~1234 bytes (1.23 KB) in 22ms` since 8.22, `WRN partial scan completed in …`, and `ERR [git] fatal: …`
 * where git refuses a checkout, after which it goes on to "no leaks found".
 */
export function printedByGitleaks(log: string): PrintedScan | undefined {
  const lines = logLines(log);
  const commits = sumIn(lines, /(?:^|\s)(\d{1,12}) commits scanned\./);
  const bytes = sumIn(lines, /\bscanned ~(\d{1,15}) bytes\b/);
  const leftOut = leftOutIn(lines);
  if (commits === undefined && bytes === undefined) return leftOut.length > 0 ? { leftOut } : undefined;
  const said = [
    ...(commits === undefined ? [] : [counted(commits, "commit")]),
    ...(bytes === undefined ? [] : [counted(bytes, "byte")]),
  ].join(", ");
  const isNothing = commits === 0 || bytes === 0;
  return { scan: isNothing ? { state: "nothing", why: `${said} scanned` } : { state: "scanned", what: said }, leftOut };
}

function leftOutIn(lines: readonly string[]): readonly LeftOut[] {
  const isPartial = lines.some((line) => /\bpartial scan completed\b/.test(line));
  const failed = lines.filter((line) => /(?:^|\s)(?:ERR|FTL)\s/.test(line)).length;
  return [
    ...(isPartial ? [{ what: "the scan", why: "the log says that it is a partial one" }] : []),
    ...(failed > 0 ? [{ what: "the log", why: `${counted(failed, "error")} in it; the step that ran it shows them` }] : []),
  ];
}
