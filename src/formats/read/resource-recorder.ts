import type { ReportNote } from "../../model/coverage.ts";
import type { Place } from "../../model/report-error.ts";
import type { ResourceReport, ResourceSeries, ResourceUnit } from "../../model/resource-series.ts";
import { SampleRoom, Samples } from "../../model/samples.ts";
import { caps } from "./caps.ts";
import type { Reading } from "./resource-value.ts";
import type { Source } from "./source.ts";

interface Series {
  readonly name: string;
  readonly source: string | undefined;
  readonly unit: ResourceUnit;
  readonly samples: Samples;
  within: number;
}

/** Gathers the values of a report by what was used, and who used it. */
export class ResourceRecorder {
  readonly #source: Source;
  readonly #room = new SampleRoom();
  readonly #series = new Map<string, Map<string, Series>>();
  #count = 0;
  #began = Number.POSITIVE_INFINITY;
  #ended = Number.NEGATIVE_INFINITY;

  constructor(source: Source) {
    this.#source = source;
  }

  /** A value; `user` is the container or process, undefined where the report does not say. */
  add(name: string, user: string | undefined, { value, unit, within }: Reading, place: Place): void {
    const series = this.#of(name, user, unit, place);
    if (series.unit !== unit) {
      const message = `a value in ${words[unit]} stands where one in ${words[series.unit]} is expected, as before of ${JSON.stringify(name)}`;
      throw this.#source.error(message, place);
    }
    series.samples.add(value);
    series.within = Math.max(series.within, within);
  }

  /** A moment of some values, in ms since 1970 UTC. */
  moment(at: number): void {
    this.#began = Math.min(this.#began, at);
    this.#ended = Math.max(this.#ended, at);
  }

  finish(notes: readonly ReportNote[]): ResourceReport {
    const series = [...this.#series.values()].flatMap((users) => [...users.values()]);
    if (series.length === 0) throw this.#source.error("holds no value", undefined, "empty-report");
    return {
      series: series.map(
        ({ name, source, unit, samples, within }): ResourceSeries => ({
          name,
          ...(source !== undefined && { source }),
          unit,
          samples,
          ...(within > 0 && { within }),
        }),
      ),
      ...(this.#began <= this.#ended && { began: this.#began, ended: this.#ended }),
      notes,
    };
  }

  #of(name: string, user: string | undefined, unit: ResourceUnit, place: Place): Series {
    const users = this.#series.get(name) ?? new Map<string, Series>();
    this.#series.set(name, users);
    const known = users.get(user ?? "");
    if (known !== undefined) return known;
    if (++this.#count > caps.resources)
      throw this.#source.error(`names more than ${caps.resources} series, the most that are read`, place, "too-large");
    if (name.length > caps.nameLength || (user ?? "").length > caps.nameLength)
      throw this.#source.error(`holds a name above ${caps.nameLength} characters, the most that is read`, place, "too-large");
    const made: Series = { name, source: user, unit, samples: new Samples(this.#room), within: 0 };
    users.set(user ?? "", made);
    return made;
  }
}

const words: Readonly<Record<ResourceUnit, string>> = { percent: "percent", bytes: "bytes", number: "a plain number" };
