import type { Gate } from "../gates/gate.ts";

/** A Markdown table. */
export function renderTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}

export function renderInputTable(gate: Gate): string {
  const rows = Object.entries(gate.inputs).map(([name, { description, whenLeftOut, choices, example }]) => [
    `\`${name}\``,
    choices ? `${description} One of ${choices.map((choice) => `\`${choice}\``).join(", ")}.` : description,
    whenLeftOut ?? "",
    example === undefined ? "" : `\`${example}\``,
  ]);
  return renderTable(["Input", "What it says", "Left out", "Example"], rows);
}

export function renderOutputTable(gate: Gate): string {
  return renderTable(
    ["Output", "What it holds"],
    Object.entries(gate.outputs).map(([name, { description }]) => [`\`${name}\``, description]),
  );
}

/** Replaces what stands between `<!-- NAME: generated -->` and `<!-- /NAME -->`. Throws when a marker is missing. */
export function betweenMarkers(text: string, name: string, content: string): string {
  const start = `<!-- ${name}: generated -->`;
  const end = `<!-- /${name} -->`;
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from === -1 || to < from) throw new Error(`no markers ${start} and ${end}`);
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
}
