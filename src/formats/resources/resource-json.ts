/**
 * JSON with an object for each value of a resource, of no tool in particular: `{"time": …, "name": "cpu", "value": 73.2}`,
 * perhaps with `unit` and `source`, in an array or one a line: https://jsonlines.org
 */
import { resourceFormat } from "../format.ts";
import { firstDocument } from "../probe.ts";
import { type JsonCursor, ownMember } from "../read/json.ts";
import { readDocuments } from "../read/json-lines.ts";
import { type ResourceRow, ResourceRows } from "../read/resource-rows.ts";

export default resourceFormat({
  id: "resource-json",
  title: "JSON of resources",
  spec: "https://jsonlines.org",
  files: ["**/resources.json", "**/resources.jsonl", "**/resources.ndjson"],
  end: "none",
  names:
    "as in the member `name`, in small letters: `cpu`, `memory`; units from the member `unit`, the value or the name, `cpu` is a percentage",
  recognises: (probe) => {
    const document = firstDocument(probe);
    const first = Array.isArray(document) ? document[0] : document;
    return ["time", "name", "value"].every((name) => ownMember(first, name) !== undefined);
  },
  read: async (source) => {
    const rows = new ResourceRows(source);
    await readDocuments(source, (document) => {
      for (const item of document.isArray ? document.items() : [document]) rows.add(rowOf(item));
    });
    return rows.finish();
  },
});

function rowOf(item: JsonCursor): ResourceRow {
  const text = (name: string) => (item.at(name).isText ? item.textAt(name) : `${item.at(name).number()}`);
  const optional = (name: string) => item.optionalTextAt(name) ?? "";
  const { place } = item;
  return {
    time: text("time"),
    name: item.textAt("name"),
    value: text("value"),
    unit: optional("unit"),
    user: optional("source"),
    place,
  };
}
