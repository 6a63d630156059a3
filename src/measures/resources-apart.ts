import type { LoadRun } from "../model/load-run.ts";
import type { ResourceReport } from "../model/resource-series.ts";

/** What the clocks of two machines may differ by, in ms. */
const slack = 300_000;

interface Span {
  readonly began: number;
  readonly ended: number;
}

/**
 * Why what was used cannot be what the runs used: it was measured at another time. Undefined where it may be, or where the
 * report or a run does not say when it was.
 */
export function measuredApart(report: ResourceReport, runs: readonly LoadRun[]): string | undefined {
  const used = spanOf(report);
  const spans = runs.map(spanOf);
  if (used === undefined || spans.length === 0) return undefined;
  const known = spans.flatMap((span) => span ?? []);
  if (known.length < spans.length || known.some((span) => overlaps(span, used))) return undefined;
  const [first, ...others] = known.map(shown);
  const more = others.length === 0 ? "" : `, and none of ${others.length} other runs then either`;
  return `it was measured ${shown(used)}, and the test ran ${first}${more}: this is what was used at another time`;
}

function spanOf({ began, ended }: Partial<Span>): Span | undefined {
  return began === undefined || ended === undefined ? undefined : { began, ended };
}

function overlaps(a: Span, b: Span): boolean {
  return a.began <= b.ended + slack && b.began <= a.ended + slack;
}

function shown({ began, ended }: Span): string {
  const [from, to] = [began, ended].map((at) => new Date(at).toISOString().slice(0, 19).replace("T", " "));
  return from?.slice(0, 10) === to?.slice(0, 10) ? `from ${from} to ${to?.slice(11)} UTC` : `from ${from} to ${to} UTC`;
}
