import type { PrintedScan } from "../../../model/finding.ts";
import { counted } from "../../read/counted.ts";
import { logLines, sumIn } from "../../read/log-lines.ts";

/**
 * What Trivy logs to standard error where a clean report of a version before 0.67 lists nothing (pkg/scanner, pkg/detector):
 * `Number of language-specific files num=2` (before 0.53 `…: 2`), `[alpine] Detecting vulnerabilities... pkg_num=25`,
 * `Detected config files num=3`.
 */
export function printedByTrivy(log: string): PrintedScan | undefined {
  const lines = logLines(log);
  const counts = [
    { count: sumIn(lines, /\bDetecting vulnerabilities\.\.\..{0,200}\bpkg_num="?(\d{1,9})/), one: "package", many: "packages" },
    {
      count: sumIn(lines, /\bNumber of language-specific files(?::|\s+num=)\s*"?(\d{1,9})/),
      one: "lock file",
      many: "lock files",
    },
    {
      count: sumIn(lines, /\bDetected config files(?::|\s+num=)\s*"?(\d{1,9})/),
      one: "configuration file",
      many: "configuration files",
    },
  ];
  const known = counts.flatMap(({ count, one, many }) => (count === undefined ? [] : [{ count, one, many }]));
  if (known.length === 0) return undefined;
  const looked = known.filter(({ count }) => count > 0);
  if (looked.length === 0) return { scan: { state: "nothing", why: "0 packages and files that it knows" } };
  return { scan: { state: "scanned", what: looked.map(({ count, one, many }) => counted(count, one, many)).join(", ") } };
}
