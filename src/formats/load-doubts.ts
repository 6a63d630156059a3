import type { LoadRun, ResponseTimes, StatedTimes, TimeInterval, Traffic } from "../model/load-run.ts";

/** What figures of a tool that rounds each in its own way may be off by: ms, and a share of the figure. */
const tolerance = { ms: 1, share: 0.01 } as const;

/** A time below it is a 0 that was rounded, in ms: no answer comes in so little. */
const nothing = 0.1;

/** A break that no test makes: at least so long, in ms, and at least such a share of the run. */
const longBreak = { ms: 600_000, share: 0.5 } as const;

/** What of a run cannot be, whatever tool wrote it: times that nothing takes, figures out of order, two runs in one file. */
export function doubtsOf(run: LoadRun): readonly string[] {
  return [
    ...zeroTimes(run.total),
    ...disorderOf(run.total.times).map((what) => `of all requests ${what}`),
    ...run.endpoints.flatMap(({ name, times }) =>
      disorderOf(times).map((what) => `of ${JSON.stringify(name.slice(0, 60))} ${what}`),
    ),
    ...breaksOf(run),
  ];
}

/** Something that was answered took some time: zeros are what a tool writes that did not measure. */
function zeroTimes({ outcomes, times }: Traffic): readonly string[] {
  const isGood = outcomes.some(({ failure, count }) => failure === "none" && count > 0);
  if (!isGood || times === undefined) return [];
  const greatest = times.kind === "stated" ? greatestOf(times) : endOf(times.max, "high");
  return greatest !== undefined && greatest < nothing
    ? ["all of its response times are 0, which no answer takes: nothing was measured"]
    : [];
}

function greatestOf({ percentiles, max, mean }: StatedTimes): number | undefined {
  const highs = [...percentiles.values(), max, mean].flatMap((time) => endOf(time, "high") ?? []);
  return highs.length === 0 ? undefined : Math.max(...highs);
}

function endOf(time: number | TimeInterval | undefined, end: "low" | "high"): number | undefined {
  return typeof time === "object" ? time[end] : time;
}

interface Figure {
  readonly name: string;
  readonly time: TimeInterval;
}

/** The least time, the percentiles and the greatest one rise; the first pair that does not is told. */
function disorderOf(times: ResponseTimes | undefined): readonly string[] {
  if (times === undefined || times.kind === "samples") return [];
  const { min, max, mean } = times;
  const figures = [...figure("min", min), ...(times.kind === "stated" ? rising(times.percentiles) : []), ...figure("max", max)];
  const around = [...figure("min", min), ...figure("mean", mean), ...figure("max", max)];
  const fallen = firstFall(figures) ?? firstFall(around);
  return fallen === undefined ? [] : [fallen];
}

function figure(name: string, time: TimeInterval | undefined): readonly Figure[] {
  return time === undefined ? [] : [{ name, time }];
}

function rising(percentiles: StatedTimes["percentiles"]): readonly Figure[] {
  return [...percentiles].map(([rank, time]) => ({ name: `p${rank}`, time })).sort((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ name }: Figure): number {
  return Number(name.slice(1));
}

function firstFall(figures: readonly Figure[]): string | undefined {
  let before: Figure | undefined;
  for (const next of figures) {
    if (before !== undefined && isBelow(next.time.high, before.time.low))
      return `${before.name} is ${shown(before.time.low)}, and ${next.name} only ${shown(next.time.high)}`;
    if (before === undefined || next.time.low > before.time.low) before = next;
  }
  return undefined;
}

function isBelow(high: number, low: number): boolean {
  return low - high > Math.max(tolerance.ms, low * tolerance.share);
}

function shown(ms: number): string {
  return `${Number(ms.toPrecision(6))}ms`;
}

/** Tools that append to a file that is there leave two runs in it, of which the older may well be the better one. */
function breaksOf({ timeline, began, ended }: LoadRun): readonly string[] {
  if (began === undefined || ended === undefined) return [];
  const least = Math.max(longBreak.ms, (ended - began) * longBreak.share);
  return timeline.flatMap((moment, i) => {
    const next = timeline[i + 1];
    const length = next === undefined ? 0 : next.at - (moment.at + moment.length);
    if (length < least) return [];
    return [
      `nothing was requested for ${shownBreak(length)} within it: these are two runs, as of a tool that appended to an old file`,
    ];
  });
}

function shownBreak(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  return minutes < 120 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}
