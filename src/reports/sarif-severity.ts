import type { MergedFinding } from "../model/merged-finding.ts";
import { type Severity, severityOfScore } from "../model/severity.ts";

export type SarifLevel = "error" | "warning" | "note";

const levels: Readonly<Record<Severity, SarifLevel>> = {
  critical: "error",
  high: "error",
  medium: "warning",
  unknown: "warning",
  low: "note",
  info: "note",
};

export function levelOf(severity: Severity): SarifLevel {
  return levels[severity];
}

/** Inside the bands by which GitHub makes words of scores, which are those of CVSS. */
const scores: Readonly<Record<Severity, string | undefined>> = {
  critical: "9.5",
  high: "8.0",
  medium: "5.5",
  low: "2.0",
  info: "0.0",
  unknown: undefined,
};

/**
 * What GitHub reads as `security-severity`: a text, not a number. The CVSS score only where it means what the label says:
 * the two often differ, and the gate goes by the label. Lint is no security finding, which any score would make it.
 */
export function securitySeverity({
  kind,
  severity,
  cvss,
}: Pick<MergedFinding, "kind" | "severity" | "cvss">): string | undefined {
  if (kind === "lint") return undefined;
  return cvss !== undefined && severityOfScore(cvss) === severity ? cvss.toFixed(1) : scores[severity];
}

/** Worst first; what nobody rated stands with what is shown as a warning. */
export const sarifRanks: Readonly<Record<Severity, number>> = { critical: 0, high: 1, medium: 2, unknown: 3, low: 4, info: 5 };
