import type { LeftOut, PrintedScan } from "../../../model/finding.ts";
import { counted } from "../../read/counted.ts";
import { logLines, sumIn } from "../../read/log-lines.ts";

/**
 * What Trivy logs to standard error where a clean report of a version before 0.67 lists nothing: `[alpine] Detecting
 * vulnerabilities... pkg_num=25`, `Number of language-specific files num=2` and `Detected config files num=3` (0.66,
 * pkg/detector/ospkg, pkg/scan/langpkg and pkg/scan/local; before 0.51 `…: 2`).
 */
export function printedByTrivy(log: string): PrintedScan | undefined {
  const lines = logLines(log);
  const counts = [
    { count: sumIn(lines, packages), one: "package", many: "packages" },
    { count: sumIn(lines, lockFiles), one: "lock file", many: "lock files" },
    { count: sumIn(lines, configFiles), one: "configuration file", many: "configuration files" },
  ];
  const leftOut = lines.some((line) => unknownSystem.test(line)) ? [system] : [];
  const known = counts.flatMap(({ count, one, many }) =>
    count === undefined ? [] : [{ count, words: counted(count, one, many) }],
  );
  const looked = known.filter(({ count }) => count > 0);
  if (looked.length > 0) return { scan: { state: "scanned", what: looked.map(({ words }) => words).join(", ") }, leftOut };
  if (known.length > 0 && !lines.some((line) => uncounted.test(line)))
    return { scan: { state: "nothing", why: "0 packages and files that it knows" }, leftOut };
  return leftOut.length > 0 ? { leftOut } : undefined;
}

const packages = /^\S+\s+INFO\s+(?:\[[\w-]+\]\s+)?Detecting [\w /]{0,40}vulnerabilities\.\.\..{0,200}\bpkg_num=(\d{1,9})\b/;
const lockFiles = /^\S+\s+INFO\s+Number of language-specific files(?::|\s+num=)\s*(\d{1,9})$/;
const configFiles = /^\S+\s+INFO\s+Detected config files(?::|\s+num=)\s*(\d{1,9})$/;

/** What it also looks for in files of any kind, of which it prints no number (pkg/commands/artifact/run.go). */
const uncounted = /^\S+\s+INFO\s+(?:\[[\w-]+\]\s+)?(?:Secret|License|Full license) scanning is enabled$/;

/** It goes on without a system that it has no advisories of (pkg/detector/ospkg/detect.go). */
const unknownSystem = /^\S+\s+WARN\s+[Uu]nsupported os\b/;
const system: LeftOut = { what: "the operating system", why: "Trivy knows no advisories of it" };
