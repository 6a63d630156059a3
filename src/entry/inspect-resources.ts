import type { ReadResources } from "../formats/read-resources.ts";
import { nearestRank } from "../measures/percentile.ts";
import { code, figure, type Phrase, say } from "../model/phrase.ts";
import type { ResourceReport, ResourceSeries } from "../model/resource-series.ts";
import { formatCount } from "../reports/numbers.ts";

/** A report of resources in `gates inspect --json`. Values are in the unit of their series. */
export interface InspectedResources {
  readonly file: string;
  readonly kind: "resources";
  readonly format: string;
  readonly state: "series";
  readonly series: number;
  readonly samples: number;
  /** The whole stretch in ms; null where the report has no moments. */
  readonly duration: number | null;
  readonly usage: readonly InspectedSeries[];
  readonly notes: ResourceReport["notes"];
}

interface InspectedSeries {
  readonly name: string;
  readonly source: string | null;
  readonly unit: string;
  readonly samples: number;
  readonly min: number;
  readonly mean: number;
  readonly p95: number;
  readonly max: number;
  readonly within: number;
}

export function inspectResources(file: string, { format, report }: ReadResources): InspectedResources {
  const { series, began, ended, notes } = report;
  return {
    file,
    kind: "resources",
    format: format.id,
    state: "series",
    series: series.length,
    samples: series.reduce((sum, { samples }) => sum + samples.count, 0),
    duration: began === undefined || ended === undefined ? null : rounded(ended - began),
    usage: series.map(inspectSeries),
    notes,
  };
}

function inspectSeries({ name, source, unit, samples, within }: ResourceSeries): InspectedSeries {
  return {
    name,
    source: source ?? null,
    unit,
    samples: samples.count,
    min: rounded(samples.min ?? 0),
    mean: rounded(samples.mean ?? 0),
    p95: rounded(samples.atRank(nearestRank(samples.count, "95")).high),
    max: rounded(samples.max ?? 0),
    within: within ?? 0,
  };
}

/** To a thousandth. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

export function describeResources(one: InspectedResources): readonly Phrase[] {
  const about = say`${code(one.file)}: ${figure(one.format)}, ${figure(formatCount(one.series))} series with ${figure(formatCount(one.samples))} values`;
  const series = one.usage.map(({ name, source, unit, samples, mean, p95, max }) => {
    const figures = say`${figure(formatCount(samples))} values, mean ${figure(String(mean))}, p95 ${figure(String(p95))}, max ${figure(String(max))}`;
    return say`  ${code(name)}${source === null ? say`` : say` of ${code(source)}`} in ${figure(unit === "number" ? "no unit" : unit)}: ${figures}`;
  });
  return [about, ...series, ...one.notes.map((note) => say`  ${figure(note.id)}: ${note.text}`)];
}
