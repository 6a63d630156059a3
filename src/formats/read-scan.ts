import type { Finding, Scan, ScanReport } from "../model/finding.ts";
import { detectFormat } from "./detect.ts";
import { findingsFormats } from "./findings-formats.ts";
import type { FindingsFormat, Format } from "./format.ts";
import { caps } from "./read/caps.ts";
import { type ReportFile, Source } from "./read/source.ts";
import { withoutCredentials } from "./read/title.ts";

export interface ReadScan {
  readonly format: FindingsFormat;
  readonly report: ScanReport;
}

/** Recognises and reads one report of findings. Throws `ReportError`, which never quotes what the report holds. */
export async function readScanReport(file: ReportFile, declared?: string): Promise<ReadScan> {
  const source = new Source(file, "secret");
  return readScan(source, await detectFormat(source, findingsFormats, declared, otherFormats));
}

/** Only looked at to say what a file is that holds no findings. */
async function otherFormats(): Promise<readonly Format[]> {
  return (await import("./coverage-formats.ts")).coverageFormats;
}

/** Reads a report whose format is known. */
export async function readScan(source: Source, format: FindingsFormat): Promise<ReadScan> {
  const report = await format.read(source);
  for (const scan of report.scans) refuseLongNames(source, scan);
  return { format, report: { ...report, scans: report.scans.map(withoutPasswords) } };
}

/** Whatever a finding is called by is looked for, compared and printed; the words about it are short already. */
function refuseLongNames(source: Source, { findings, suppressed, leftOut }: Scan): void {
  const isLong = (name: string | undefined) => name !== undefined && name.length > caps.nameLength;
  const hasLong = (one: Finding) => namesOf(one).some(isLong);
  const long =
    findings.some(hasLong) || suppressed.some(({ finding }) => hasLong(finding)) || leftOut.some((one) => isLong(one.what));
  if (!long) return;
  throw source.error(`holds a name above ${caps.nameLength} characters, the most that is read`, undefined, "too-large");
}

function namesOf({ id, aliases, package: affected, place }: Finding): readonly (string | undefined)[] {
  const names = [id, ...aliases, place?.path];
  return affected ? [...names, affected.ecosystem, affected.name, affected.version, ...affected.fixedIn] : names;
}

/** Scanners of remote repositories name places by URLs, and those may hold a password. */
function withoutPasswords(scan: Scan): Scan {
  const cleaned = (finding: Finding): Finding => {
    const { place } = finding;
    if (!place?.path.includes("//")) return finding;
    return { ...finding, place: { ...place, path: withoutCredentials(place.path) } };
  };
  return {
    ...scan,
    findings: scan.findings.map(cleaned),
    suppressed: scan.suppressed.map(({ finding, why }) => ({ finding: cleaned(finding), why })),
    leftOut: scan.leftOut.map(({ what, why }) => ({ what: withoutCredentials(what), why })),
  };
}
