import type { PrintedScan } from "../../../model/finding.ts";
import { counted } from "../../read/counted.ts";
import { logLines, sumIn } from "../../read/log-lines.ts";

/** `Scanned /src/package-lock.json file and found 12 packages`, of each source (osv-scanner 1 and 2, pkg/osvscanner). */
export function printedByOsvScanner(log: string): PrintedScan | undefined {
  const packages = sumIn(logLines(log), /\bfile and found (\d{1,9}) packages?\b/);
  if (packages === undefined) return undefined;
  if (packages === 0) return { scan: { state: "nothing", why: "0 packages found" } };
  return { scan: { state: "scanned", what: counted(packages, "package") } };
}
