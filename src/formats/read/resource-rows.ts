import type { ReportNote } from "../../model/coverage.ts";
import type { Place } from "../../model/report-error.ts";
import type { ResourceReport, ResourceSeries } from "../../model/resource-series.ts";
import { caps } from "./caps.ts";
import { resourceMoment } from "./resource-moment.ts";
import { ResourceRecorder } from "./resource-recorder.ts";
import { inUnit, knownUnits, type Reading, resourceValue } from "./resource-value.ts";
import type { Source } from "./source.ts";

/** A value as a generic report has it. */
export interface ResourceRow {
  readonly time: string;
  readonly name: string;
  /** A number, with its unit or without. */
  readonly value: string;
  /** Empty where the report has none. */
  readonly unit: string;
  /** The container or process; empty where the report has none. */
  readonly user: string;
  readonly place: Place;
}

/** Gathers the rows of a report that is of no tool in particular. */
export class ResourceRows {
  readonly #source: Source;
  readonly #recorder: ResourceRecorder;

  constructor(source: Source) {
    this.#source = source;
    this.#recorder = new ResourceRecorder(source);
  }

  add(row: ResourceRow): void {
    const { time, user, place } = row;
    const at = resourceMoment(time);
    if (at === undefined) throw this.#mismatch(time, "a time", place);
    if (at !== "relative") this.#recorder.moment(at);
    if (row.name.length > caps.nameLength)
      throw this.#source.error(`holds a name above ${caps.nameLength} characters, the most that is read`, place, "too-large");
    const { name, unit } = named(row.name);
    if (name === "") throw this.#mismatch(row.name, "a name with letters", place);
    this.#recorder.add(name, user === "" ? undefined : user, this.#reading(row, unit), place);
  }

  finish(): ResourceReport {
    const { series, notes, ...report } = this.#recorder.finish([]);
    const known = series.map(withUnit);
    return { ...report, series: known, notes: [...notes, ...known.flatMap(noteOf)] };
  }

  #reading({ value, unit, place }: ResourceRow, implied: string): Reading {
    const reading = resourceValue(value);
    if (reading === undefined) throw this.#mismatch(value, `a number from 0, with or without one of ${knownUnits},`, place);
    const wanted = unit === "" ? implied : unit;
    if (reading.unit !== "number" || wanted === "") return reading;
    const inWanted = inUnit(reading.value, wanted);
    if (inWanted === undefined) throw this.#mismatch(wanted, `one of the units ${knownUnits}`, place);
    return inWanted;
  }

  #mismatch(found: string, wanted: string, place: Place): Error {
    const shown = found === "" ? "nothing" : JSON.stringify(found.slice(0, 40));
    return this.#source.error(`${shown} stands where ${wanted} is expected`, place);
  }
}

/** A name as budgets have it, and the unit that is part of it: `CPU %`, `cpu_percent` and `cpu` are one, `memory_bytes` is `memory`. */
function named(text: string): { readonly name: string; readonly unit: string } {
  const words = text
    .toLowerCase()
    .replaceAll("%", " percent ")
    .replace(/[^a-z0-9.]+/g, "-")
    .replace(/^[-.]+|[-.]+$/g, "");
  if (/^cpu-(?:percent|pct|percentage)$/.test(words)) return { name: "cpu", unit: "%" };
  if (/-(?:percent|pct|percentage)$/.test(words)) return { name: words.replace(/-[a-z]+$/, "-percent"), unit: "%" };
  return words.endsWith("-bytes") ? { name: words.slice(0, -"-bytes".length), unit: "B" } : { name: words, unit: "" };
}

/** Everybody's `cpu` is a percentage, unless it may be a share of 1 or a number of cores. */
function withUnit(series: ResourceSeries): ResourceSeries {
  return series.name === "cpu" && series.unit === "number" && (series.samples.max ?? 0) > 1
    ? { ...series, unit: "percent" }
    : series;
}

function noteOf({ name, unit }: ResourceSeries): ReportNote[] {
  if (name !== "cpu" || unit !== "number") return [];
  const text = "cpu has no unit and is nowhere above 1: it may be a share of 1 or a percentage, which a column unit would say";
  return [{ id: "approximate", text }];
}
