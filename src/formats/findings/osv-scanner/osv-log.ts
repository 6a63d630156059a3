import type { LeftOut, PrintedScan } from "../../../model/finding.ts";
import { counted } from "../../read/counted.ts";
import { logLines, sumIn } from "../../read/log-lines.ts";

/**
 * `Scanned /src/package-lock.json file and found 12 packages`, of each source (osv-scanner 1.9, pkg/osvscanner/osvscanner.go;
 * 2.5, pkg/osvscanner/stats.go), less those that are published nowhere, which it does not look up (2.0,
 * pkg/osvscanner/filter.go). Of a long log the first sources are cut off: then less is known than filtered, and nothing told.
 */
export function printedByOsvScanner(log: string): PrintedScan | undefined {
  const lines = logLines(log);
  const leftOut = lines.some((line) => line.startsWith("could not load db for ")) ? [withoutDatabase] : [];
  if (lines.some((line) => line.startsWith("No package sources found")))
    return { scan: { state: "nothing", why: "no package sources found" }, leftOut };
  const found = sumIn(lines, /^Scanned .+ and found (\d{1,9}) packages?$/);
  const local = sumIn(lines, /^Filtered (\d{1,9}) local(?:\/unscannable)? package\/s from the scan\.$/) ?? 0;
  if (found === 0) return { scan: { state: "nothing", why: "0 packages found" }, leftOut };
  if (found !== undefined && found > local)
    return { scan: { state: "scanned", what: counted(found - local, "package") }, leftOut };
  return leftOut.length > 0 ? { leftOut } : undefined;
}

/** It writes its empty report all the same, and only ends with 127 (2.4.0). */
const withoutDatabase: LeftOut = { what: "packages", why: "the advisories of their ecosystem could not be loaded" };
