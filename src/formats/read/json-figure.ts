import type { MetricFamily } from "../../model/metric-report.ts";
import { nearest } from "../../model/nearest.ts";
import { figureText, oneFigure, quoted } from "./figure-text.ts";
import type { JsonCursor } from "./json.ts";
import { numberOf } from "./spelt.ts";

/** The number at a JSON pointer (RFC 6901). Text that is a number counts as one, perhaps with its unit. */
export function figureAt(document: JsonCursor, pointer: string): MetricFamily {
  const at = found(document, pointer);
  if (at.isText) {
    const figure = figureText(at.text());
    if (figure) return oneFigure(figure, { place: at.place });
    throw at.error(`the text ${quoted(at.text())} stands where a number is expected`);
  }
  if (at.isArray || !at.isNumber) throw at.error(`${at.described} stands where a number is expected`);
  const spelt = numberOf(at.number());
  if (spelt.kind === "no-number") throw at.error(`${spelt.text} stands where a number is expected`);
  return oneFigure({ value: spelt.value, unit: undefined }, { place: at.place });
}

function found(document: JsonCursor, pointer: string): JsonCursor {
  let at = document;
  for (const step of pointer.split("/").slice(1)) {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    const names = at.isArray ? undefined : at.names;
    const next = at.at(at.isArray && /^(0|[1-9]\d{0,8})$/.test(name) ? Number(name) : name);
    if (next.isMissing)
      throw at.error(
        `holds nothing called ${JSON.stringify(name.slice(0, 100))}, which ${JSON.stringify(pointer.slice(0, 200))} names${hint(name, names)}`,
      );
    at = next;
  }
  return at;
}

function hint(name: string, names: readonly string[] | undefined): string {
  if (names === undefined) return " (a list, whose items are numbered from 0)";
  const meant = nearest(name.slice(0, 200), names.slice(0, 1000));
  if (meant !== undefined) return `; did you mean ${meant.slice(0, 200)}?`;
  const shown = names.slice(0, 8).map((one) => one.slice(0, 60));
  return names.length === 0 ? "" : ` (it has ${shown.join(", ")}${names.length > 8 ? ", …" : ""})`;
}
