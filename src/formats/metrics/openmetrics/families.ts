import { formatDecimal } from "../../../model/decimal.ts";
import { type FigureUnit, figureUnit, plainUnit } from "../../../model/figure-unit.ts";
import { labelsKey } from "../../../model/labels-key.ts";
import type { MetricFamily, Series } from "../../../model/metric-report.ts";
import { caps } from "../../read/caps.ts";
import type { Source } from "../../read/source.ts";
import { DistributionBuilder } from "./distribution.ts";
import type { Sample } from "./line.ts";

const types = ["counter", "gauge", "histogram", "summary", "untyped", "unknown", "info", "stateset", "gaugehistogram"] as const;
type Type = (typeof types)[number];

/** Types that Prometheus' older text has not. */
const onlyOpen: readonly string[] = ["unknown", "info", "stateset", "gaugehistogram"];

/** What a sample is in its family, by what its name has behind the family's. */
const suffixes = ["_bucket", "_count", "_sum", "_gcount", "_gsum", "_total", "_created", "_info"] as const;
type Suffix = (typeof suffixes)[number] | "";

/** A metric whose values are simply what stands there. */
interface PlainBuilder {
  readonly family: Omit<MetricFamily, "series">;
  readonly series: Map<string, Series & { readonly timestamp: number | undefined }>;
}

/** Everything that the lines of an exposition say, put together by metric. */
export class Families {
  /** What tells OpenMetrics, which has to end with its mark, from Prometheus' older text, which has none. */
  openSign: string | undefined;
  readonly contradictions: string[] = [];
  readonly #source: Source;
  readonly #types = new Map<string, Type>();
  readonly #units = new Map<string, string>();
  readonly #plain = new Map<string, PlainBuilder>();
  readonly #distributions = new Map<string, DistributionBuilder>();
  readonly #belowZero = new Set<string>();
  #samples = 0;

  constructor(source: Source) {
    this.#source = source;
  }

  declareType(name: string, text: string, line: number): void {
    const type = types.find((one) => one === text);
    if (type === undefined)
      throw this.#source.error(
        `the type ${JSON.stringify(text.slice(0, 40))} of ${JSON.stringify(name.slice(0, 100))} is none of ${types.join(", ")}`,
        { line },
      );
    if (onlyOpen.includes(type)) this.openSign ??= `the type ${type}`;
    this.#types.set(name, type);
  }

  declareUnit(name: string, unit: string): void {
    this.openSign ??= "UNIT";
    if (unit !== "") this.#units.set(name, unit);
  }

  add(sample: Sample, line: number): void {
    if (++this.#samples > caps.series)
      throw this.#source.error(`holds more than ${caps.series} values, the most that is read`, { line }, "too-large");
    if (sample.name.length > caps.nameLength)
      throw this.#source.error(`holds a name above ${caps.nameLength} characters, the most that is read`, { line }, "too-large");
    if (sample.hasExemplar) this.openSign ??= "an exemplar";
    const [base, suffix] = this.#familyOf(sample.name);
    const type = this.#types.get(base);
    // A time at which a counter was made is no figure of the project.
    if (suffix === "_created") {
      this.openSign ??= "_created";
      return;
    }
    if (suffix === "_total" && type === "counter" && base !== sample.name) this.openSign ??= "a counter without _total";
    if (type === "histogram" || type === "gaugehistogram") this.#addTo(base, "histogram", suffix, sample, line);
    else if (type === "summary") this.#addTo(base, "summary", suffix, sample, line);
    else this.#addPlain(sample, type, base, line);
  }

  /** The family of a sample by its whole name, or by its name without what its type puts behind it. */
  #familyOf(name: string): readonly [base: string, suffix: Suffix] {
    if (this.#types.has(name)) return [name, ""];
    const suffix = suffixes.find((one) => name.endsWith(one) && this.#types.has(name.slice(0, -one.length)));
    return suffix === undefined ? [name, ""] : [name.slice(0, -suffix.length), suffix];
  }

  #addTo(base: string, kind: "histogram" | "summary", suffix: Suffix, sample: Sample, line: number): void {
    const known = this.#distributions.get(base) ?? new DistributionBuilder(base, kind, this.#source);
    this.#distributions.set(base, known);
    known.add(suffix, sample, line);
    if (suffix === "") return;
    if (suffix === "_count") this.#holdFromZero(sample, "a count", line);
    // The parts are figures of their own: how many there were, what they add up to, how many were at most so much.
    const { unit, unitBy } = this.#unitOf(base);
    const own = suffix === "_sum" || suffix === "_gsum" ? unit : plainUnit;
    const apart = suffix === "_bucket" ? ["le"] : [];
    this.#keep({ name: sample.name, unit: own, unitBy, together: "sum", apart }, sample, line);
  }

  #addPlain(sample: Sample, type: Type | undefined, base: string, line: number): void {
    const isCounter =
      type === "counter" ||
      ((type === undefined || type === "untyped" || type === "unknown") && /_(total|count|sum)$/.test(sample.name));
    if (type === "counter") this.#holdFromZero(sample, "a counter", line);
    this.#keep({ name: sample.name, ...this.#unitOf(base), together: isCounter ? "sum" : "each", apart: [] }, sample, line);
  }

  /** What counts from 0 on is never below it; told once of each metric. */
  #holdFromZero({ name, value }: Sample, what: string, line: number): void {
    if (value.kind !== "number" || value.value.digits >= 0n || this.#belowZero.has(name)) return;
    this.#belowZero.add(name);
    this.contradictions.push(
      `line ${line} has ${formatDecimal(value.value)} for ${name.slice(0, 100)}, ${what}, which is never below 0`,
    );
  }

  #keep(family: PlainBuilder["family"], { labels, value, timestamp }: Sample, line: number): void {
    const builder = this.#plain.get(family.name) ?? { family, series: new Map() };
    this.#plain.set(family.name, builder);
    const key = labelsKey(labels);
    const before = builder.series.get(key);
    if (before !== undefined && !isLater(timestamp, before.timestamp))
      throw this.#source.error(`${family.name} stands twice with the same labels`, { line });
    builder.series.set(key, { labels, value, place: { line }, timestamp });
  }

  /** By what the file says, or by what names of metrics end with by convention. */
  #unitOf(base: string): { readonly unit: FigureUnit; readonly unitBy: MetricFamily["unitBy"] } {
    const said = this.#units.get(base);
    if (said !== undefined) return { unit: unitWords.get(said) ?? plainUnit, unitBy: "file" };
    const word = /_([a-z]+)(?:_total|_sum)?$/.exec(base)?.[1] ?? "";
    return { unit: unitWords.get(word) ?? plainUnit, unitBy: "name" };
  }

  finish(): readonly MetricFamily[] {
    const distributions = [...this.#distributions].map(([name, builder]): MetricFamily => {
      const series = builder.finish(this.contradictions);
      return { name, ...this.#unitOf(name), together: builder.kind === "histogram" ? "sum" : "each", apart: [], series };
    });
    const plain = [...this.#plain.values()].map(({ family, series }) => ({
      ...family,
      series: [...series.values()].map(withoutTimestamp),
    }));
    return [...distributions, ...plain];
  }
}

/** What Prometheus calls its base units, and what many programs write beside them. */
const unitWords: ReadonlyMap<string, FigureUnit> = new Map([
  ["seconds", figureUnit("s")],
  ["milliseconds", figureUnit("ms")],
  ["minutes", figureUnit("min")],
  ["hours", figureUnit("h")],
  ["days", figureUnit("d")],
  ["bytes", figureUnit("B")],
  ["percent", figureUnit("%")],
  ["ratio", { ...plainUnit, kind: "ratio" }],
]);

/** OpenMetrics may hold a series at several moments, the last of which counts. */
function isLater(timestamp: number | undefined, before: number | undefined): boolean {
  return timestamp !== undefined && before !== undefined && timestamp > before;
}

function withoutTimestamp({ labels, value, place }: Series & { readonly timestamp: number | undefined }): Series {
  return { labels, value, ...(place && { place }) };
}
