import type { FindingsFormat } from "../formats/format.ts";
import { readScanReport } from "../formats/read-scan.ts";
import { hooksOf, isFindingsFormat } from "../formats/scanner-hooks.ts";
import type { ReportNote } from "../model/coverage.ts";
import type { Finding, FindingPlace, Scan, ScanReport } from "../model/finding.ts";
import type { KnownPlace, LocatedFinding, ToolFindings } from "../model/merged-finding.ts";
import type { Reason } from "../model/reason.ts";
import { cleanPath } from "../model/repo-path.ts";
import { ReportError } from "../model/report-error.ts";
import type { SeenScan } from "../reports/findings-facts.ts";
import type { Paths } from "../repository/paths.ts";
import type { Resolution } from "../repository/resolve-paths.ts";
import { resolveReport } from "../repository/resolve-report.ts";
import type { FoundReport } from "./find-reports.ts";
import type { Workplace } from "./gate.ts";
import type { ReportOpener } from "./report-opener.ts";
import type { SecuritySettings } from "./security-scan.ts";

/** What all reports of findings say, tool by tool. */
export class ScanFold {
  readonly scans: SeenScan[] = [];
  readonly found: ToolFindings[] = [];
  readonly #settings: SecuritySettings;
  readonly #paths: Paths;
  readonly #opener: ReportOpener;

  constructor(settings: SecuritySettings, paths: Paths, opener: ReportOpener) {
    this.#settings = settings;
    this.#paths = paths;
    this.#opener = opener;
  }

  get reports(): number {
    return new Set(this.scans.map(({ report }) => report)).size;
  }

  async read({ file, of }: FoundReport, place: Workplace): Promise<readonly Reason[]> {
    const opened = await this.#opener.open(file, "", place, async (report) => {
      const format = isFindingsFormat(of) ? of : undefined;
      const textAround = this.#settings["allow-text-around"] ?? [];
      const read = await readScanReport(report, { ...(format !== undefined && { format }), textAround });
      if (of !== undefined && format === undefined) refuseOtherTools(report.path, of, read.report);
      return { ...read, path: report.path, bytes: report.size };
    });
    if (opened.state === "refused") return [opened.reason];
    if (opened.state === "none") return [];
    const { format, report, path, bytes } = opened.value;
    for (const scan of report.scans) this.#add(path, bytes, format, scan, report.notes);
    return opened.committed === "committed" ? [{ id: "tracked-report", file }] : [];
  }

  #add(report: string, bytes: number, format: FindingsFormat, scan: Scan, notes: readonly ReportNote[]): void {
    const { tool, findings, suppressed, evidence, leftOut } = scan;
    const hooks = hooksOf(tool, format);
    const facts = { report, bytes, format: format.id, tool, evidence, leftOut, notes, proof: hooks.scanProof };
    this.scans.push({ ...facts, finds: hooks.finds, found: findings.length, suppressed: suppressed.length, allowed: [] });
    this.found.push({ tool, report, findings: this.#locate(findings, report) });
  }

  /** Places are found all together, as the files of a coverage report are: what most of them have in common says what the others mean. */
  #locate(findings: readonly Finding[], report: string): readonly LocatedFinding[] {
    const paths = pathsOf(findings);
    const files = paths.map((path) => ({ path }));
    const resolved = resolveReport({ files, sources: [], folder: this.#paths.folderOf(report) }, this.#paths.context);
    const places = new Map(paths.map((path, i) => [path, knownPlace(path, resolved[i])]));
    const known = ({ path, line }: FindingPlace): KnownPlace => {
      const at = places.get(path) ?? { path: cleanPath(path), inRepository: false };
      return line === undefined ? at : { ...at, line };
    };
    return findings.map((finding) => {
      const { place, alsoAt } = finding;
      if (place === undefined) return { finding };
      return { finding, place: known(place), ...(alsoAt && { alsoAt: alsoAt.map(known) }) };
    });
  }
}

function knownPlace(path: string, at: Resolution | undefined): KnownPlace {
  return at && "path" in at ? { path: at.path, inRepository: true } : { path: cleanPath(path), inRepository: false };
}

function pathsOf(findings: readonly Finding[]): readonly string[] {
  const paths = new Set<string>();
  for (const { place, alsoAt = [] } of findings) {
    if (place) paths.add(place.path);
    for (const other of alsoAt) paths.add(other.path);
  }
  return [...paths];
}

/** A declared tool without a format of its own: the report has to be its, whatever format it is written in. */
function refuseOtherTools(file: string, declared: string, { scans }: ScanReport): void {
  const tools = scans.map(({ tool }) => tool);
  if (tools.length > 0 && tools.every((tool) => tool === declared)) return;
  const found = tools.length === 0 ? "holds no run of any tool" : `is of ${tools.join(", ")}`;
  throw new ReportError("unknown-format", file, `${found}, not of ${declared}, which ${JSON.stringify(`${declared}=`)} declares`);
}
