import type { PrintedScan } from "../../../model/finding.ts";
import { counted } from "../../read/counted.ts";
import { logLines, sumIn } from "../../read/log-lines.ts";

/**
 * What Grype logs with `-v`: `[0001]  INFO gathered packages packages=12 time=…` from 0.91.1 (cmd/grype/cli/commands/root.go), and
 * `[0001]  INFO found 3 vulnerability matches across 12 packages` from 0.68 at the latest (grype/vulnerability_matcher.go).
 */
export function printedByGrype(log: string): PrintedScan | undefined {
  const lines = logLines(log);
  const packages =
    sumIn(lines, /^\[\d+\] +INFO gathered packages packages=(\d{1,9})(?: |$)/) ??
    sumIn(lines, /^\[\d+\] +INFO found \d+ vulnerability matches across (\d{1,9}) packages(?: |$)/);
  if (packages === undefined) return undefined;
  if (packages === 0) return { scan: { state: "nothing", why: "0 packages found" } };
  return { scan: { state: "scanned", what: counted(packages, "package") } };
}
