/**
 * The exceptions of Locust's `--csv` (`NAME_exceptions.csv`): https://docs.locust.io/en/stable/retrieving-stats.html
 *
 * Exceptions of Python in the test's own code: no failed requests, but the tasks ended there, and what they would have asked
 * for then was never asked. Only its header where none came.
 */
import type { ErrorText } from "../../model/load-run.ts";
import { loadFormat } from "../format.ts";
import { caps } from "../read/caps.ts";
import { counted } from "../read/counted.ts";
import { readCsv } from "../read/csv.ts";
import { aboutLocust } from "../read/locust/about.ts";
import { Columns, hasColumns } from "../read/locust/columns.ts";
import { titleOf } from "../read/title.ts";

const comma = 0x2c;

export default loadFormat({
  ...aboutLocust,
  id: "locust-exceptions",
  title: "Locust CSV: exceptions",
  spec: "https://docs.locust.io/en/stable/retrieving-stats.html",
  files: ["**/*_exceptions.csv"],
  end: "none",
  failures: "none of a request: exceptions in the test's own code are told by their words",
  percentiles: "none: it belongs to `_stats.csv`",
  recognises: (probe) => probe.type === "text" && hasColumns(probe.head, ["Count", "Message", "Traceback", "Nodes"]),
  read: async (source) => {
    const errors: ErrorText[] = [];
    let sum = 0;
    let columns: Columns | undefined;
    await readCsv(source, comma, (record) => {
      if (columns === undefined) {
        columns = new Columns(source, record);
        return;
      }
      columns.expectWhole(record);
      const count = columns.count(record, columns.field("Count"));
      sum += count;
      const text = titleOf(record.text(columns.field("Message"))) || "an exception without words";
      if (errors.length < caps.errorTexts) errors.push({ text, count, failure: "other", isOutsideRequests: true });
    });
    const told = `${counted(sum, "exception")} in the test's own code: the tasks ended there, without the requests that were to follow`;
    const notes = sum > 0 ? [{ id: "left-out", text: told } as const] : [];
    return { role: "part", part: { ending: "_exceptions.csv", of: "_stats.csv", errors, notes } };
  },
});
