import { addDecimals, compareDecimals } from "../../model/decimal.ts";
import type { FigurePlace, Way } from "../../model/figure-source.ts";
import type { MetricFamily } from "../../model/metric-report.ts";
import { nearest } from "../../model/nearest.ts";
import type { ReportError } from "../../model/report-error.ts";
import { counted } from "./counted.ts";
import { type CsvRecord, readCsv } from "./csv.ts";
import { type FigureText, figureText, oneFigure, quoted } from "./figure-text.ts";
import type { Source } from "./source.ts";

type Column = Extract<FigurePlace, { kind: "named" }>;

/**
 * Figures of columns of a CSV with a header: the last row that is meant unless a way says otherwise. One figure for each column
 * asked for, or what is wrong with it; what is wrong with the file is thrown.
 */
export async function readCsvFigures(
  source: Source,
  columns: readonly Column[],
): Promise<readonly (MetricFamily | ReportError)[]> {
  let readers: ColumnReader[] | undefined;
  let [fields, rows] = [0, 0];
  const last = await readCsv(source, await delimiterOf(source), (record) => {
    if (readers === undefined) {
      const header = Array.from({ length: record.fields }, (_, i) => record.text(i).trim());
      fields = record.fields;
      readers = columns.map((column) => new ColumnReader(source, header, column));
      return;
    }
    if (record.fields !== fields)
      throw source.error(`has ${counted(record.fields, "field")}, and the header ${fields}`, { line: record.line });
    rows++;
    for (const reader of readers) reader.take(record);
  });
  if (last === "open" && rows > 0)
    throw source.error(
      "no line break ends its last line, so that its last number may be cut off: let its writer end it with one",
      undefined,
      "cut-off-report",
    );
  if (rows === 0) throw source.error("holds no row below its header", undefined, "empty-report");
  return (readers ?? []).map((reader) => reader.finish());
}

/** The one of the usual delimiters that the header has most of. */
async function delimiterOf(source: Source): Promise<number> {
  let header = "";
  for await (const chunk of source.chunks()) {
    header += Buffer.from(chunk.subarray(0, 4096)).toString("latin1");
    if (header.includes("\n") || header.length > 4096) break;
  }
  if (/^\s*[{[]/.test(header))
    throw source.error("is JSON, in which a place is named by a pointer: FILE#/size, not FILE#size", undefined, "bad-report");
  const [line = ""] = header.split("\n", 1);
  const counts = [",", ";", "\t"].map((one) => ({ one, count: line.split(one).length }));
  counts.sort((a, b) => b.count - a.count);
  return (counts[0]?.one ?? ",").charCodeAt(0);
}

/** Takes what one figure needs of each row, and remembers no row. */
class ColumnReader {
  readonly #source: Source;
  readonly #column: Column;
  readonly #way: Way;
  readonly #at: number;
  readonly #where: readonly (readonly [field: number, value: string])[];
  #wrong: ReportError | undefined;
  #rows = 0;
  #line = 0;
  #text = "";
  #figure: FigureText | undefined;

  constructor(source: Source, header: readonly string[], column: Column) {
    this.#source = source;
    this.#column = column;
    this.#way = column.way ?? "last";
    this.#at = this.#fieldOf(column.name, header);
    this.#where = [...column.where].map(([name, value]) => [this.#fieldOf(name, header), value]);
  }

  #fieldOf(name: string, header: readonly string[]): number {
    const at = header.indexOf(name);
    if (at !== -1 && header.lastIndexOf(name) === at) return at;
    const meant = nearest(name, header);
    const has =
      meant === undefined
        ? ` (it has ${header
            .slice(0, 8)
            .map((one) => one.slice(0, 60))
            .join(", ")})`
        : `; did you mean ${meant}?`;
    const what = at === -1 ? `has no column ${JSON.stringify(name)}${has}` : `has the column ${JSON.stringify(name)} twice`;
    this.#wrong ??= this.#source.error(what, { line: 1 });
    return 0;
  }

  take(record: CsvRecord): void {
    if (this.#wrong !== undefined || this.#where.some(([field, value]) => record.text(field) !== value)) return;
    this.#rows++;
    if (this.#way === "first" && this.#rows > 1) return;
    this.#text = record.text(this.#at);
    if (this.#way === "last") {
      this.#line = record.line;
      return;
    }
    const figure = this.#parse(record.line);
    if (figure) this.#fold(figure, record.line);
  }

  #parse(line: number): FigureText | undefined {
    const figure = figureText(this.#text);
    if (figure === undefined)
      this.#wrong = this.#source.error(
        `${quoted(this.#text)} stands in the column ${this.#column.name} where a number is expected`,
        { line },
      );
    return figure;
  }

  #fold(figure: FigureText, line: number): void {
    const before = this.#figure;
    if (before !== undefined && before.unit?.text !== figure.unit?.text) {
      this.#wrong = this.#source.error(`the column ${this.#column.name} mixes units`, { line });
      return;
    }
    const isNearer = before === undefined || (this.#way === "min" ? -1 : 1) * compareDecimals(figure.value, before.value) > 0;
    if (this.#way === "sum" || this.#way === "mean")
      this.#figure = before ? { ...before, value: addDecimals(before.value, figure.value) } : figure;
    else if (isNearer) [this.#figure, this.#line] = [figure, line];
  }

  finish(): MetricFamily | ReportError {
    if (this.#wrong === undefined && this.#rows === 0) {
      const shown = [...this.#column.where].map(([name, value]) => `${name}=${JSON.stringify(value)}`).join(", ");
      return this.#source.error(`holds no row with ${shown}`);
    }
    if (this.#way === "last" && this.#wrong === undefined) this.#figure = this.#parse(this.#line);
    if (this.#wrong !== undefined || this.#figure === undefined) return this.#wrong ?? this.#source.error("holds no number");
    const figure = oneFigure(this.#figure, {});
    const [series] = figure.series;
    const isOfAll = this.#way === "sum" || this.#way === "mean";
    const place = isOfAll ? { how: `the ${this.#way} of ${counted(this.#rows, "row")}` } : { place: { line: this.#line } };
    const parts = this.#way === "mean" ? { parts: this.#rows } : {};
    return series ? { ...figure, ...parts, series: [{ ...series, ...place }] } : figure;
  }
}
