/** What a written report of findings holds, counted while it was written: what a reader has to find. */
export interface FindingTotals {
  findings: number;
  /** By severity in lower case, without those of which there is none. */
  readonly severities: Record<string, number>;
}

/** What was written, and its size in bytes. */
export interface WrittenScan {
  readonly bytes: number;
  readonly totals: FindingTotals;
}

export function noFindings(): FindingTotals {
  return { findings: 0, severities: {} };
}

export function countFinding(totals: FindingTotals, severity: string): void {
  totals.findings++;
  totals.severities[severity] = (totals.severities[severity] ?? 0) + 1;
}
