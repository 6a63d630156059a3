import type { ScanTotals } from "./producer.ts";

/** What was planted in a sample, by severity; all of it of one kind. */
export function planted(kind: string, tool: string, severities: Readonly<Record<string, number>>): ScanTotals {
  const total = Object.values(severities).reduce((sum, count) => sum + count, 0);
  const kinds: Record<string, number> = total === 0 ? {} : { [kind]: total };
  return { total, severities, kinds, tools: [tool], suppressed: 0, leftOut: 0, notes: [] };
}
