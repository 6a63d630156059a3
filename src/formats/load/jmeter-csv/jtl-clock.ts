import type { SampleClock } from "../../read/jmeter-run.ts";

/** The forms that JMeter itself reads back, with what is between their parts; the year stands first or, in two digits, last. */
const yearFirst =
  /^(?<year>\d{4})(?<gap>[-/.])(?<month>\d\d)\k<gap>(?<day>\d\d)[ T](?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d)(?:[.,:](?<ms>\d{3}))?\s?(?<zone>Z|[+-]\d\d:?\d\d)?$/;
const yearLast =
  /^(?<month>\d\d)\/(?<day>\d\d)\/(?<year>\d\d(?:\d\d)?) (?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d)(?:[.,:](?<ms>\d{3}))?$/;
const digitsOnly = /^(?<year>20\d\d)(?<month>\d\d)(?<day>\d\d)(?<hour>\d\d)(?<minute>\d\d)(?<second>\d\d)(?<ms>\d{3})?$/;

/** The last moment that JavaScript's dates have. */
const lastMoment = 8.64e15;

export const allowedTimes =
  "ms since 1970 or a date such as 2026/01/31 23:59:59.999, 2026-01-31T23:59:59.999Z or 01/31/26 23:59:59";

/** Reads the times of a file's samples: ms since 1970, or dates of one form. */
export class JtlClock {
  #kind: "unset" | "ms" | "dates" = "unset";
  #resolution = 1;
  #hasZone = true;

  /** Ms since 1970 (of a date without a zone: as if it were UTC); undefined for what is no time, or another kind than those before. */
  read(text: string): number | undefined {
    const date = dateOf(text);
    if (date === undefined) return this.#is("ms") ? msOf(text) : undefined;
    if (!this.#is("dates")) return undefined;
    if (date.resolution > this.#resolution) this.#resolution = date.resolution;
    if (!date.hasZone) this.#hasZone = false;
    return date.at;
  }

  /** The same of digits, or -1 for anything else. */
  readMs(digits: number): number {
    return digits >= 0 && digits < 1e13 && this.#is("ms") ? digits : -1;
  }

  get clock(): SampleClock {
    return { kind: this.#hasZone ? "absolute" : "local", resolution: this.#resolution };
  }

  #is(kind: "ms" | "dates"): boolean {
    if (this.#kind === "unset") this.#kind = kind;
    return this.#kind === kind;
  }
}

function msOf(text: string): number | undefined {
  if (!/^\d{1,16}$/.test(text)) return undefined;
  const ms = Number(text);
  return ms <= lastMoment ? ms : undefined;
}

interface ReadDate {
  readonly at: number;
  /** In ms. */
  readonly resolution: number;
  readonly hasZone: boolean;
}

function dateOf(text: string): ReadDate | undefined {
  if (text.length > 40) return undefined;
  const groups = (yearFirst.exec(text) ?? yearLast.exec(text) ?? digitsOnly.exec(text))?.groups;
  if (groups === undefined) return undefined;
  const [month, day, hour, minute, second] = ["month", "day", "hour", "minute", "second"].map((part) => Number(groups[part]));
  const year = Number(groups["year"]) + (groups["year"]?.length === 2 ? 2000 : 0);
  const at = utc([year, month ?? 0, day ?? 0, hour ?? 0, minute ?? 0, second ?? 0], Number(groups["ms"] ?? 0));
  if (at === undefined) return undefined;
  const zone = groups["zone"];
  return { at: at - minutesOf(zone) * 60_000, resolution: groups["ms"] === undefined ? 1000 : 1, hasZone: zone !== undefined };
}

/** Undefined where there is no such day or time, which JavaScript would take for a later one. */
function utc(
  [year, month, day, hour, minute, second]: readonly [number, number, number, number, number, number],
  ms: number,
): number | undefined {
  if (month < 1 || hour > 23 || minute > 59 || second > 59) return undefined;
  const at = Date.UTC(year, month - 1, day, hour, minute, second, ms);
  const date = new Date(at);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? at : undefined;
}

function minutesOf(zone: string | undefined): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone ?? "") ?? [];
  if (sign === undefined) return 0;
  return (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
}
