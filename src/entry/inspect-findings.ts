import type { ReadScan } from "../formats/read-scan.ts";
import type { Scan, ScanReport } from "../model/finding.ts";
import { code, figure, join, type Phrase, say } from "../model/phrase.ts";
import { type Severity, severities } from "../model/severity.ts";
import { formatCount } from "../reports/numbers.ts";

/** A report of findings in `gates inspect --json`. */
export interface InspectedFindings {
  readonly file: string;
  readonly kind: "findings";
  readonly format: string;
  /** `clean` only where the report proves that something was scanned, and nothing was left out. */
  readonly state: "findings" | "clean" | "cannot-judge";
  readonly findings: Readonly<Record<Severity | "total", number>>;
  /** Absent where nothing was left out; the tools themselves say what. */
  readonly complete?: false;
  readonly scans: readonly {
    readonly tool: string;
    readonly evidence: Scan["evidence"];
    readonly suppressed: number;
    readonly leftOut: Scan["leftOut"];
  }[];
  readonly notes: ScanReport["notes"];
}

export function inspectFindings(file: string, { format, report }: ReadScan): InspectedFindings {
  const counts = countBySeverity(report.scans);
  const isComplete = report.scans.every(({ leftOut }) => leftOut.length === 0);
  return {
    file,
    kind: "findings",
    format: format.id,
    state: stateOf(report.scans, counts.total),
    findings: counts,
    ...(!isComplete && { complete: false as const }),
    scans: report.scans.map(({ tool, evidence, suppressed, leftOut }) => ({
      tool,
      evidence,
      suppressed: suppressed.length,
      leftOut,
    })),
    notes: report.notes,
  };
}

function stateOf(scans: readonly Scan[], total: number): InspectedFindings["state"] {
  if (total > 0) return "findings";
  const isProven = scans.every(({ evidence, leftOut }) => evidence.state === "scanned" && leftOut.length === 0);
  return isProven ? "clean" : "cannot-judge";
}

function countBySeverity(scans: readonly Scan[]): Record<Severity | "total", number> {
  const counts = { total: 0, critical: 0, high: 0, medium: 0, low: 0, info: 0, unknown: 0 };
  for (const { severity } of scans.flatMap(({ findings }) => findings)) {
    counts[severity]++;
    counts.total++;
  }
  return counts;
}

export function describeFindings({ file, format, state, findings, scans, notes }: InspectedFindings): readonly Phrase[] {
  const counted = severities.filter((severity) => findings[severity] > 0);
  const figures = counted.map((severity) => say`${figure(`${formatCount(findings[severity])} ${severity}`)}`);
  return [
    say`${code(file)}: ${figure(format)}, ${state === "findings" ? join(figures, ", ") : withoutFindings(state, scans)}`,
    ...scans.flatMap(describeScan),
    ...notes.map((note) => say`  ${figure(note.id)}: ${note.text}`),
  ];
}

function withoutFindings(state: InspectedFindings["state"], scans: InspectedFindings["scans"]): Phrase {
  if (state === "clean") return say`clean`;
  const wasScanned = scans.every(({ evidence }) => evidence.state === "scanned");
  return wasScanned ? say`no finding, but not all of it was scanned` : say`no finding, but no proof of a scan either`;
}

function describeScan({ tool, evidence, suppressed, leftOut }: InspectedFindings["scans"][number]): readonly Phrase[] {
  const proof = evidence.state === "scanned" ? say`scanned ${evidence.what}` : say`${figure(evidence.state)}: ${evidence.why}`;
  return [
    say`  ${tool}: ${proof}${suppressed > 0 ? say`, ${suppressed} suppressed` : say``}`,
    ...leftOut.slice(0, 10).map(({ what, why }) => say`    left out ${code(what)}: ${why}`),
    ...(leftOut.length > 10 ? [say`    … and ${leftOut.length - 10} more left out`] : []),
  ];
}
