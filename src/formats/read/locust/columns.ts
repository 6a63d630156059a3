import { counted } from "../counted.ts";
import type { CsvRecord } from "../csv.ts";
import { longestTime } from "../load-document.ts";
import type { Source } from "../source.ts";

/** The names in the first line of a text that is CSV; empty where it has no commas. */
export function headerOf(head: string): readonly string[] {
  const [line = ""] = head.trimStart().split(/[\r\n]/, 1);
  return line.split(",").map((name) => name.replace(/^"(.*)"$/, "$1"));
}

/** Whether the header has all of these names. */
export function hasColumns(head: string, names: readonly string[]): boolean {
  const header = headerOf(head);
  return names.every((name) => header.includes(name));
}

/** The columns of one of Locust's CSV files, and its cells by their names. */
export class Columns {
  readonly names: readonly string[];
  readonly #source: Source;
  readonly #fields: ReadonlyMap<string, number>;

  constructor(source: Source, header: CsvRecord) {
    this.#source = source;
    this.names = Array.from({ length: header.fields }, (_, field) => header.text(field));
    this.#fields = new Map(this.names.map((name, field) => [name, field]));
  }

  /** The first of these names that the file has; versions of Locust differ in them. */
  field(...names: readonly string[]): number {
    for (const name of names) {
      const field = this.#fields.get(name);
      if (field !== undefined) return field;
    }
    throw this.#source.error(`has no column ${names.map((name) => JSON.stringify(name)).join(" or ")}`, { line: 1 });
  }

  has(name: string): boolean {
    return this.#fields.has(name);
  }

  /** Throws where the record has not as many fields as the header. */
  expectWhole(record: CsvRecord): void {
    if (record.fields === this.names.length) return;
    const wanted = counted(this.names.length, "column");
    throw this.#source.error(`has ${counted(record.fields, "field")}, the header ${wanted}`, { line: record.line });
  }

  count(record: CsvRecord, field: number): number {
    const count = record.whole(field);
    if (count >= 0 && Number.isSafeInteger(count)) return count;
    throw this.#mismatch(record, field, "a whole number from 0");
  }

  /** A time in ms. */
  time(record: CsvRecord, field: number): number {
    const time = record.number(field);
    if (time !== undefined && time >= 0 && time <= longestTime) return time;
    throw this.#mismatch(record, field, "a response time from 0 to a year in ms");
  }

  #mismatch(record: CsvRecord, field: number, wanted: string): Error {
    const found = JSON.stringify(record.text(field).slice(0, 40));
    const message = `${found} stands in the column ${JSON.stringify(this.names[field])} where ${wanted} is expected`;
    return this.#source.error(message, { line: record.line });
  }
}
