/**
 * A CSV with a row for each value of a resource, of no tool in particular: a header with the columns `time`, `name` and `value`,
 * perhaps `unit` and `source`; comma, semicolon or tab: https://www.rfc-editor.org/rfc/rfc4180
 */
import { resourceFormat } from "../format.ts";
import { type CsvRecord, cutLastLine, readCsv } from "../read/csv.ts";
import { ResourceRows } from "../read/resource-rows.ts";
import type { Source } from "../read/source.ts";

const needed = ["time", "name", "value"] as const;

export default resourceFormat({
  id: "resource-csv",
  title: "CSV of resources",
  spec: "https://www.rfc-editor.org/rfc/rfc4180",
  files: ["**/resources.csv"],
  end: "none",
  names:
    "as in the column `name`, in small letters: `cpu`, `memory`; units from the column `unit`, the value or the name, `cpu` is a percentage",
  recognises: (probe) => probe.type === "text" && headerOf(probe.head) !== undefined,
  read: async (source) => {
    const { columns, delimiter } = await layoutOf(source);
    const rows = new ResourceRows(source);
    const last = await readCsv(source, delimiter.charCodeAt(0), (record) => {
      if (record.line === columns.line) return;
      refuseShort(source, record, columns.count);
      const at = (name: string) => record.text(columns.of.get(name) ?? columns.count);
      // With a semicolon or a tab between columns, a comma may be that of a decimal.
      const value = delimiter === "," ? at("value") : at("value").replace(/^(\s*\d+),(\d+)/, "$1.$2");
      rows.add({ time: at("time"), name: at("name"), value, unit: at("unit"), user: at("source"), place: { line: record.line } });
    });
    if (last === "open") throw cutLastLine(source);
    return rows.finish();
  },
});

interface Layout {
  readonly delimiter: string;
  readonly columns: { readonly of: ReadonlyMap<string, number>; readonly count: number; readonly line: number };
}

function headerOf(head: string): Layout | undefined {
  const lines = head.split(/\r?\n/, 100);
  const line = lines.findIndex((text) => text.trim() !== "");
  for (const delimiter of [",", ";", "\t"]) {
    const names = (lines[line] ?? "").split(delimiter).map((name) =>
      name
        .trim()
        .replace(/^"(.*)"$/, "$1")
        .toLowerCase(),
    );
    if (!needed.every((name) => names.includes(name))) continue;
    return { delimiter, columns: { of: new Map(names.map((name, i) => [name, i])), count: names.length, line: line + 1 } };
  }
  return undefined;
}

async function layoutOf(source: Source): Promise<Layout> {
  const decoder = new TextDecoder();
  let head = "";
  for await (const chunk of source.chunks()) {
    head += decoder.decode(chunk, { stream: true });
    if (head.length >= 4096) break;
  }
  const layout = headerOf(head);
  if (layout === undefined) throw source.error(`has no header with the columns ${needed.join(", ")}`, { line: 1 });
  return layout;
}

function refuseShort(source: Source, { fields, line }: CsvRecord, columns: number): void {
  if (fields === columns) return;
  throw source.error(`has ${fields} columns where the header has ${columns}`, { line });
}
