/**
 * JMeter's results as CSV (JTL), one row for each sample: https://jmeter.apache.org/usermanual/listeners.html#csvlogformat
 *
 * Which columns there are, how they are separated and whether a header names them is set by `jmeter.save.saveservice.*`.
 * Transaction Controllers and sub-results have rows like samples, which are found out and not counted again. JMeter ends with
 * 0 whatever failed. Killed (SIGKILL) it leaves half a row; ended by SIGTERM it closes its file, which then looks whole.
 */
import { loadFormat } from "../format.ts";
import { readCsv } from "../read/csv.ts";
import { jmeterResults } from "../read/jmeter.ts";
import type { Source } from "../read/source.ts";
import { layoutOf } from "./jmeter-csv/jtl-columns.ts";
import { JtlReader } from "./jmeter-csv/jtl-reader.ts";

/** Bytes in which the first record is looked for. */
const headBytes = 64 * 1024;

export default loadFormat({
  ...jmeterResults,
  id: "jmeter-csv",
  title: "JMeter CSV (JTL)",
  files: ["**/*.jtl", "**/jmeter*.csv"],
  end: "none",
  recognises: (probe) => probe.type === "text" && layoutOf(probe.head) !== undefined,
  read: async (source, { window }) => {
    const layout = layoutOf(await headOf(source));
    if (layout === undefined) throw source.error("does not begin with a header or a row of JMeter's", { line: 1 });
    const reader = new JtlReader(source, layout, window);
    let isHeader = layout.hasHeader;
    const last = await readCsv(source, layout.delimiter.charCodeAt(0), (record) => {
      if (isHeader) isHeader = false;
      else reader.read(record);
    });
    return reader.finish(last);
  },
});

async function headOf(source: Source): Promise<string> {
  const decoder = new TextDecoder();
  let head = "";
  for await (const chunk of source.chunks()) {
    head += decoder.decode(chunk.subarray(0, headBytes), { stream: true });
    if (head.length >= headBytes) break;
  }
  return head;
}
