import type { AffectedPackage, Finding, Scan, ScanReport } from "../model/finding.ts";
import { ReportError } from "../model/report-error.ts";
import { detectFormat } from "./detect.ts";
import { findingsFormats } from "./findings-formats.ts";
import type { FindingsFormat } from "./format.ts";
import { formatsBesides } from "./other-formats.ts";
import { caps } from "./read/caps.ts";
import { counted } from "./read/counted.ts";
import { type ReportFile, Source } from "./read/source.ts";
import { withoutText } from "./read/text-around.ts";
import { mayHoldCredentials, withoutCredentials } from "./read/title.ts";

export interface ReadScan {
  readonly format: FindingsFormat;
  readonly report: ScanReport;
}

export interface ScanReading {
  /** The format that somebody declares. */
  readonly format?: string;
  /** Formats whose JSON may stand between other text. */
  readonly textAround?: readonly string[];
}

/** Recognises and reads one report of findings. Throws `ReportError`, which never quotes what the report holds. */
export async function readScanReport(file: ReportFile, { format, textAround = [] }: ScanReading = {}): Promise<ReadScan> {
  const cut = await withoutText(file);
  if (cut === undefined) return readScan(...(await recognised(file, format)));
  if (textAround.length === 0) throw textAroundError(file);
  const [source, found] = await recognised(cut.file, format);
  if (!textAround.includes(found.id)) throw textAroundError(file);
  const read = await readScan(source, found);
  const note = { id: "left-out", text: `${counted(cut.lines, "line")} of other text around its JSON` } as const;
  return { ...read, report: { ...read.report, notes: [...read.report.notes, note] } };
}

async function recognised(file: ReportFile, declared: string | undefined): Promise<[Source, FindingsFormat]> {
  const source = new Source(file, "secret");
  return [source, await detectFormat(source, findingsFormats, declared, () => formatsBesides("findings"))];
}

function textAroundError(file: ReportFile): ReportError {
  const message = "is JSON between other text; where a tool prints banners around its report, allow-text-around names its format";
  return new ReportError("unknown-format", file.path, message);
}

/** Reads a report whose format is known. */
export async function readScan(source: Source, format: FindingsFormat): Promise<ReadScan> {
  const report = await format.read(source);
  for (const scan of report.scans) refuseLongNames(source, scan);
  return { format, report: { ...report, scans: report.scans.map(withoutPasswords) } };
}

/** Whatever a finding is called by is looked for, compared and printed; the words about it are short already. */
function refuseLongNames(source: Source, { findings, suppressed, leftOut }: Scan): void {
  const long =
    findings.some(hasLong) || suppressed.some(({ finding }) => hasLong(finding)) || leftOut.some((one) => isLong(one.what));
  if (!long) return;
  throw source.error(`holds a name above ${caps.nameLength} characters, the most that is read`, undefined, "too-large");
}

function hasLong({ id, aliases, package: affected, place, alsoAt }: Finding): boolean {
  if (isLong(id) || aliases.some(isLong) || isLong(place?.path) || alsoAt?.some(({ path }) => isLong(path))) return true;
  return affected !== undefined && isLongPackage(affected);
}

function isLongPackage({ ecosystem, name, version, fixedIn }: AffectedPackage): boolean {
  return isLong(ecosystem) || isLong(name) || isLong(version) || fixedIn.some(isLong);
}

function isLong(name: string | undefined): boolean {
  return name !== undefined && name.length > caps.nameLength;
}

function hasUrl(text: string | undefined): boolean {
  return text !== undefined && mayHoldCredentials(text);
}

/** Most names are of these databases, and no URL begins so. */
function isUrlName(name: string): boolean {
  return !name.startsWith("CVE-") && !name.startsWith("GHSA-") && mayHoldCredentials(name);
}

/** Asked of each finding, of which few have any: nothing is made for it. */
function namesUrl({ id, aliases, place, alsoAt, package: affected }: Finding): boolean {
  if (isUrlName(id) || aliases.some(isUrlName) || hasUrl(place?.path) || alsoAt?.some(({ path }) => hasUrl(path))) return true;
  return affected !== undefined && (hasUrl(affected.name) || hasUrl(affected.version) || affected.fixedIn.some(hasUrl));
}

function cleanedPackage(affected: AffectedPackage): AffectedPackage {
  const { name, version, fixedIn } = affected;
  return {
    ...affected,
    name: withoutCredentials(name),
    ...(version !== undefined && { version: withoutCredentials(version) }),
    fixedIn: fixedIn.map(withoutCredentials),
  };
}

/** Scanners of remote repositories name places by URLs, and those may hold a password. */
function withoutPasswords(scan: Scan): Scan {
  const cleaned = (finding: Finding): Finding => {
    if (!namesUrl(finding)) return finding;
    const { id, aliases, place, alsoAt = [], package: affected } = finding;
    return {
      ...finding,
      id: withoutCredentials(id),
      aliases: aliases.map(withoutCredentials),
      ...(place && { place: { ...place, path: withoutCredentials(place.path) } }),
      ...(alsoAt.length > 0 && { alsoAt: alsoAt.map((one) => ({ ...one, path: withoutCredentials(one.path) })) }),
      ...(affected && { package: cleanedPackage(affected) }),
    };
  };
  return {
    ...scan,
    findings: scan.findings.map(cleaned),
    suppressed: scan.suppressed.map(({ finding, why }) => ({ finding: cleaned(finding), why })),
    leftOut: scan.leftOut.map(({ what, why }) => ({ what: withoutCredentials(what), why })),
  };
}
