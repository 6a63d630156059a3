import { findingsFormats } from "../formats/findings-formats.ts";
import { hooksOf, type ScannerHooks } from "../formats/scanner-hooks.ts";
import type { PrintedScan } from "../model/finding.ts";
import type { SeenScan } from "../reports/findings-facts.ts";

/** What is known of the tool that wrote a report, besides the report. */
export function scannerOf({ tool, format }: Pick<SeenScan, "tool" | "format">): ScannerHooks {
  const written = findingsFormats.find(({ id }) => id === format);
  if (written === undefined) throw new Error(`no format ${format}`);
  return hooksOf(tool, written);
}

/** What the tool says of its scan in what it printed; undefined where it says nothing. */
export function printedOf(scan: SeenScan, log: string): PrintedScan | undefined {
  return scannerOf(scan).printed?.(log);
}
