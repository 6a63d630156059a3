import type { JsonCursor } from "../../read/json.ts";
import type { ResourceRecorder } from "../../read/resource-recorder.ts";
import { type Reading, resourceValue } from "../../read/resource-value.ts";
import type { Source } from "../../read/source.ts";

/** What one container uses at one moment, as it is written; a member is absent where the output has no such column. */
export interface Usage {
  readonly container: string;
  readonly values: readonly (readonly [name: string, written: string | undefined])[];
}

/** Stands for a value of a container that does not run, or not yet. */
const nothing = "--";

export function ofDocument(document: JsonCursor): Usage {
  const member = (name: string) => document.optionalTextAt(name);
  const container = ["Name", "Container", "ID"].map(member).find((name) => name !== undefined && name !== nothing);
  if (container === undefined) throw document.error("has neither Name nor Container nor ID");
  return { container, values: valuesOf(member("CPUPerc"), member("MemUsage"), member("MemPerc"), member("PIDs")) };
}

export function ofCells(source: Source, columns: readonly string[], cells: readonly string[], line: number): Usage {
  if (columns.length !== cells.length) {
    const message =
      columns.length === 0 ? "has no line with the names of columns" : `has ${cells.length} columns, not ${columns.length}`;
    throw source.error(message, { line });
  }
  const cell = (...names: readonly string[]) => cells[columns.findIndex((column) => names.includes(column))];
  const name = cell("NAME");
  const container = name === undefined || name === nothing ? cell("CONTAINER", "CONTAINER ID") : name;
  if (container === undefined) throw source.error("no column names the container", { line });
  const memory = cell("MEM USAGE / LIMIT", "PRIV WORKING SET");
  return { container, values: valuesOf(cell("CPU %"), memory, cell("MEM %"), cell("PIDS")) };
}

/** Memory stands before its limit. */
function valuesOf(cpu?: string, memory?: string, percent?: string, pids?: string): Usage["values"] {
  return [
    ["cpu", cpu],
    ["memory", memory?.split(" / ", 1)[0]],
    ["memory-percent", percent],
    ["pids", pids],
  ];
}

/** Says how many values are missing. */
export function addUsage(source: Source, recorder: ResourceRecorder, { container, values }: Usage, line: number): number {
  let missing = 0;
  for (const [name, written] of values) {
    if (written === undefined) continue;
    if (written === nothing) missing++;
    else recorder.add(name, container, rounded(source, written, line), { line });
  }
  return missing;
}

/** Percentages have two decimals, sizes four digits. */
function rounded(source: Source, written: string, line: number): Reading {
  const reading = resourceValue(written);
  if (reading === undefined)
    throw source.error(`${JSON.stringify(written.slice(0, 40))} stands where a number with its unit is expected`, { line });
  if (reading.unit === "percent") return { ...reading, within: 0.005 };
  if (reading.unit === "number") return reading;
  const number = Number.parseFloat(written);
  const step = number === 0 ? 0 : 10 ** (Math.floor(Math.log10(number)) - 3);
  return { ...reading, within: number === 0 ? 0 : (step / 2) * (reading.value / number) };
}
