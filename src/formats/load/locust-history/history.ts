import type { CsvRecord } from "../../read/csv.ts";
import type { Columns } from "../../read/locust/columns.ts";

/** What had been counted at a time. */
export interface Point {
  /** In ms since 1970 UTC. */
  readonly at: number;
  readonly requests: number;
  readonly failures: number;
  /** The most users since the point before, or -1 where the file does not say. */
  readonly users: number;
  /** Of about the ten seconds before, in ms; 0 where it is not known. */
  readonly p95: number;
}

/** Points that are kept: a row a second is three hours of them. The counts run on, so that nothing is lost between two. */
const mostPoints = 10_000;

export class History {
  points: Point[] = [];
  users = -1;
  /** Whether it has rows of single endpoints, and with them percentiles of the last ten seconds. */
  isFull = false;
  #fields: Fields | undefined;

  add(columns: Columns, record: CsvRecord): void {
    this.#fields ??= fieldsOf(columns);
    columns.expectWhole(record);
    const { name, type } = this.#fields;
    const isTotal = record.isSpelt(name, "Aggregated") && (record.isEmpty(type) || record.isSpelt(type, "None"));
    if (isTotal) this.#add(pointOf(columns, record, this.#fields));
    else this.isFull = true;
  }

  #add(point: Point): void {
    if (point.users > this.users) this.users = point.users;
    // Counted anew (`--reset-stats`): what was before is part of nothing.
    if (point.requests < (this.points.at(-1)?.requests ?? 0)) this.points = [];
    this.points.push(point);
    if (this.points.length >= mostPoints) this.points = everySecond(this.points);
  }
}

type Fields = Readonly<Record<"at" | "type" | "name" | "requests" | "failures" | "users" | "p95", number>>;

function fieldsOf(columns: Columns): Fields {
  return {
    at: columns.field("Timestamp"),
    type: columns.field("Type"),
    name: columns.field("Name"),
    requests: columns.field("Total Request Count", "# requests"),
    failures: columns.field("Total Failure Count", "# failures"),
    users: columns.has("User Count") ? columns.field("User Count") : -1,
    p95: columns.has("95%") ? columns.field("95%") : -1,
  };
}

function pointOf(columns: Columns, record: CsvRecord, fields: Fields): Point {
  return {
    at: columns.count(record, fields.at) * 1000,
    requests: columns.count(record, fields.requests),
    failures: columns.count(record, fields.failures),
    users: fields.users === -1 ? -1 : columns.count(record, fields.users),
    p95: fields.p95 === -1 ? 0 : (record.number(fields.p95) ?? 0),
  };
}

/** But for the last one, from which it goes on. */
function everySecond(points: readonly Point[]): Point[] {
  return points.flatMap((point, i) => {
    if (i % 2 === 1 && i < points.length - 1) return [];
    const before = points[i - 1];
    return [{ ...point, users: Math.max(point.users, before?.users ?? -1) }];
  });
}
