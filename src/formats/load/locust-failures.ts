/**
 * The failed requests of Locust's `--csv` (`NAME_failures.csv`): https://docs.locust.io/en/stable/retrieving-stats.html
 *
 * How often which error came, of each endpoint: with it the failures that `NAME_stats.csv` only counts have a kind. Only its
 * header where none failed. Like that file it lacks the run's last second.
 */
import type { ErrorText, LoadPart, Outcome, OutcomeTally } from "../../model/load-run.ts";
import { loadFormat } from "../format.ts";
import { caps } from "../read/caps.ts";
import { type CsvRecord, readCsv } from "../read/csv.ts";
import { aboutLocust, endpointName } from "../read/locust/about.ts";
import { Columns, hasColumns } from "../read/locust/columns.ts";
import { failureOf } from "../read/locust/failure.ts";
import type { Source } from "../read/source.ts";
import { titleOf } from "../read/title.ts";

const comma = 0x2c;

export default loadFormat({
  ...aboutLocust,
  id: "locust-failures",
  title: "Locust CSV: failures",
  spec: "https://docs.locust.io/en/stable/retrieving-stats.html",
  files: ["**/*_failures.csv"],
  end: "none",
  failures:
    "`HTTPError('404 …')` is `4xx`, `HTTPError('500 …')` is `5xx`, an exception of the connection `transport`, what the test found wrong (`CatchResponseError`) `assertion`, any other text `other`",
  percentiles: "none: it belongs to `_stats.csv`",
  recognises: (probe) => probe.type === "text" && hasColumns(probe.head, ["Method", "Name", "Error", "Occurrences"]),
  read: async (source) => {
    const failures = new Failures();
    let columns: Columns | undefined;
    const last = await readCsv(source, comma, (record) => {
      if (columns === undefined) columns = new Columns(source, record);
      else failures.add(source, columns, record);
    });
    // Locust up to 1.1 ends the file without a line break; these columns are younger.
    if (last === "open" && columns?.has("First Seen"))
      throw source.error("no line break ends its last row", undefined, "cut-off-report");
    return { role: "part", part: failures.part() };
  },
});

class Failures {
  readonly #byEndpoint = new Map<string, Map<string, { readonly outcome: Outcome; count: number }>>();
  readonly #texts: ErrorText[] = [];
  #textsLeftOut = 0;

  add(source: Source, columns: Columns, record: CsvRecord): void {
    columns.expectWhole(record);
    const name = endpointName(record.text(columns.field("Method")), record.text(columns.field("Name")));
    const error = record.text(columns.field("Error"));
    const count = columns.count(record, columns.field("Occurrences"));
    const outcome = failureOf(error);
    this.#count(name, outcome, count);
    if (this.#byEndpoint.size > caps.endpoints)
      throw source.error(
        `names more than ${caps.endpoints} endpoints, the most that are read`,
        { line: record.line },
        "too-large",
      );
    if (this.#texts.length < caps.errorTexts) this.#texts.push(textOf(`${name}: ${error}`, count, outcome));
    else this.#textsLeftOut++;
  }

  part(): LoadPart {
    const failures = [...this.#byEndpoint].map(([name, tallies]): [string, readonly OutcomeTally[]] => [
      name,
      [...tallies.values()].map(({ outcome, count }) => ({ ...outcome, count })),
    ]);
    const text = `the words of ${this.#textsLeftOut} more errors are left out`;
    return {
      ending: "_failures.csv",
      of: "_stats.csv",
      errors: this.#texts,
      failures: new Map(failures),
      notes: this.#textsLeftOut > 0 ? [{ id: "left-out", text }] : [],
    };
  }

  #count(name: string, outcome: Outcome, count: number): void {
    const tallies = this.#byEndpoint.get(name) ?? new Map<string, { readonly outcome: Outcome; count: number }>();
    this.#byEndpoint.set(name, tallies);
    const key = `${outcome.failure} ${outcome.status ?? ""}`;
    const known = tallies.get(key);
    if (known === undefined) tallies.set(key, { outcome, count });
    else known.count += count;
  }
}

function textOf(text: string, count: number, { failure }: Outcome): ErrorText {
  return { text: titleOf(text), count, failure: failure === "none" ? "other" : failure };
}
