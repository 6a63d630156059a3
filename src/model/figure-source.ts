import { figureUnits } from "./figure-unit.ts";
import { isUnit, type Unit } from "./limit.ts";
import { nearest } from "./nearest.ts";

/**
 * Where a figure that a setting names comes from, as a line of `metrics` says it:
 *
 *     line     = name (":" | "=") path ["#" what] [unit]
 *     what     = pointer | way "(" column ")" [where] | metric [where]
 *     pointer  = "/" step {"/" step}                         into any JSON document, RFC 6901
 *     metric   = word | "quoted"                             of a report; of a CSV the column, in its last row
 *     way      = "last" | "first" | "sum" | "mean" | "min" | "max"
 *     where    = "{" label "=" "quoted" {"," label "=" "quoted"} "}"
 */
export interface FigureSource {
  readonly name: string;
  /** A path or a glob that matches one file. */
  readonly pattern: string;
  readonly optional: false;
  readonly what: FigurePlace;
  readonly unit: Unit | undefined;
  /** The whole line in one spelling. */
  readonly text: string;
}

export type FigurePlace =
  /** The one number that the file is about. */
  | { readonly kind: "whole" }
  | { readonly kind: "pointer"; readonly pointer: string }
  | {
      readonly kind: "named";
      readonly name: string;
      readonly way: Way | undefined;
      readonly where: ReadonlyMap<string, string>;
    };

export const ways = ["last", "first", "sum", "mean", "min", "max"] as const;
export type Way = (typeof ways)[number];

export interface SourceProblem {
  readonly wrong: string;
  readonly suggestion?: string;
}

const form = "NAME: FILE, NAME: FILE#/pointer UNIT, NAME: FILE#metric or NAME: FILE#column";

/** Reads one line of `metrics`. */
export function parseFigureSource(line: string): FigureSource | SourceProblem {
  const text = line.trim();
  const [, name, rest] = /^([^:=\s]+)\s*[:=]\s*(.*)$/.exec(text) ?? [];
  if (name === undefined || rest === undefined) return { wrong: `found ${JSON.stringify(text)}; allowed: ${form}` };
  const wrong = wrongFigureName(name);
  if (wrong !== undefined) return { wrong };
  const at = rest.indexOf("#");
  const [path, behind] = at === -1 ? [rest, ""] : [rest.slice(0, at), rest.slice(at + 1)];
  const cut = at === -1 ? cutUnit(path) : { before: path, unit: undefined };
  const pattern = cut.before.trim();
  if (pattern === "") return { wrong: `found no file for ${JSON.stringify(name)}; allowed: ${form}` };
  const read = at === -1 ? { what: { kind: "whole" } as const, unit: cut.unit } : readBehind(behind);
  return "wrong" in read ? read : { name, pattern, optional: false, text: `${name}: ${rest}`, ...read };
}

/** Names that budgets can spell, and that mean nothing else in them. */
export function wrongFigureName(name: string): string | undefined {
  if (!/^[A-Za-z][\w.-]*$/.test(name))
    return `found the name ${JSON.stringify(name)}; allowed: a letter, then letters, digits, - _ and .`;
  if (ownMetrics.includes(name))
    return `found the name ${JSON.stringify(name)}, which is a metric of the gate itself; allowed: another name`;
  if (/-(rise|drop)$/.test(name))
    return `found the name ${JSON.stringify(name)}; names that end in -rise or -drop are kept for changes; allowed: another name`;
  return undefined;
}

/** What the gate itself counts. */
export const ownMetrics: readonly string[] = ["reports", "metrics"];

/** A unit may stand at the end, behind white space; a path may hold blanks. */
function cutUnit(text: string): { readonly before: string; readonly unit: Unit | undefined } {
  const [, before, last] = /^(.*\S)\s+(\S+)$/.exec(text) ?? [];
  return before !== undefined && last !== undefined && isUnit(last) ? { before, unit: last } : { before: text, unit: undefined };
}

function readBehind(text: string): { readonly what: FigurePlace; readonly unit: Unit | undefined } | SourceProblem {
  const quotedPointer = /^"(\/(?:[^"\\]|\\.)*)"\s*(.*)$/.exec(text);
  const barePointer = /^(\/\S*)\s*(.*)$/.exec(text);
  const pointer = quotedPointer ?? barePointer;
  if (pointer) {
    const unit = readUnit(pointer[2] ?? "");
    const written = pointer[1] ?? "";
    return "wrong" in unit ? unit : { what: { kind: "pointer", pointer: quotedPointer ? unescaped(written) : written }, ...unit };
  }
  const named = /^(?:(\w+)\(\s*)?("(?:[^"\\]|\\.)*"|[^\s"{}()]+)(\s*\))?\s*(\{.*\})?\s*(.*)$/.exec(text);
  if (named === null || (named[1] === undefined) !== (named[3] === undefined))
    return {
      wrong: `found ${JSON.stringify(`#${text}`)}; allowed: #/pointer, #metric, #metric{label="value"}, #column or #max(column), and a unit behind it`,
    };
  const [, written, name = "", , labels, rest = ""] = named;
  const way = ways.find((one) => one === written);
  if (written !== undefined && way === undefined) return unknownWay(written, name);
  const where = readWhere(labels);
  if ("wrong" in where) return where;
  const unit = readUnit(rest);
  return "wrong" in unit
    ? unit
    : {
        what: { kind: "named", name: name.startsWith('"') ? unescaped(name.slice(1, -1)) : name, way, where: where.labels },
        ...unit,
      };
}

function unknownWay(written: string, name: string): SourceProblem {
  const meant = nearest(written, ways);
  return {
    wrong: `found ${JSON.stringify(written)}; allowed: ${ways.join(", ")}`,
    ...(meant && { suggestion: `${meant}(${name})` }),
  };
}

function readUnit(text: string): { readonly unit: Unit | undefined } | SourceProblem {
  if (text === "") return { unit: undefined };
  if (isUnit(text) && text !== "pp") return { unit: text };
  const meant = nearest(text, figureUnits);
  return {
    wrong: `found the unit ${JSON.stringify(text)}; allowed: ${figureUnits.join(" ")}, or none`,
    ...(meant && { suggestion: meant }),
  };
}

function readWhere(text: string | undefined): { readonly labels: ReadonlyMap<string, string> } | SourceProblem {
  const labels = new Map<string, string>();
  if (text === undefined) return { labels };
  const pair = /\s*(?:"((?:[^"\\]|\\.)*)"|([^\s="{},]+))\s*=\s*"((?:[^"\\]|\\.)*)"\s*(,|\}$)/y;
  let at = 1;
  while (at < text.length) {
    pair.lastIndex = at;
    const found = pair.exec(text);
    if (found === null) return { wrong: `found ${JSON.stringify(text)}; allowed: {label="value", other="value"}` };
    labels.set(unescaped(found[1] ?? found[2] ?? ""), unescaped(found[3] ?? ""));
    at = pair.lastIndex;
  }
  return { labels };
}

function unescaped(text: string): string {
  return text.replace(/\\(["\\])/g, "$1");
}
