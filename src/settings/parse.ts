import { parseAcceptance } from "../model/acceptance.ts";
import { wrongComponentName } from "../model/component.ts";
import type { ConfigProblem } from "../model/config-problem.ts";
import { parseDecimal } from "../model/decimal.ts";
import { type DocsFollowProblem, parseDocsFollow } from "../model/docs-follow.ts";
import { parseFigureSource } from "../model/figure-source.ts";
import { parseFormula } from "../model/formula.ts";
import { isUnit, units } from "../model/limit.ts";
import { nearest } from "../model/nearest.ts";
import type { Input, Inputs, InputType, InputValues, Line, Settings } from "./declare.ts";
import { parseOutcome } from "./outcome.ts";

/** What somebody wrote for one setting: the lines of an input, or the entries of a YAML list. */
export interface RawSetting {
  readonly lines: readonly Line[];
  /** Where it stands, for messages: `with:`, `--min-lines`, `gates.yml, line 12`. */
  readonly origin: string;
}

export type RawSettings = ReadonlyMap<string, RawSetting>;

/** A parsed value, or what is wrong with it at which line. */
type Parsed<T> = { readonly value: T } | { readonly wrong: readonly Wrong[] };
interface Wrong {
  readonly line?: number;
  readonly message: string;
  readonly suggestion?: string;
}

/** The inputs that may be a mapping of names to values in `gates.yml`. */
export function mappingInputs(inputs: Inputs): readonly string[] {
  return Object.keys(inputs).filter((name) => isNamed(inputs[name]?.type));
}

function isNamed(type: InputType | undefined): boolean {
  return type === "components" || type === "figures" || type === "formulas";
}

/** Parses what was written for declared inputs. Everything wrong is collected; nothing is replaced by a default. */
export function parseSettings<I extends Inputs>(
  inputs: I,
  raw: RawSettings,
): { settings: Settings<I>; problems: ConfigProblem[] } {
  const problems: ConfigProblem[] = [];
  const settings: Record<string, unknown> = {};
  for (const name of raw.keys())
    if (!Object.hasOwn(inputs, name)) problems.push(unknownSetting(name, raw.get(name)?.origin ?? "", inputs));
  for (const [name, input] of Object.entries(inputs)) {
    const written = raw.get(name);
    if (written === undefined || (input.type === "secret" && isBlank(written.lines))) continue;
    const parsed = parseInput(input, written.lines);
    if ("value" in parsed) settings[name] = parsed.value;
    else problems.push(...parsed.wrong.map((wrong) => toProblem(name, written, wrong)));
  }
  return { settings: settings as Settings<I>, problems };
}

/** The token of a job that has none arrives empty, which is nobody's slip. */
function isBlank(lines: readonly Line[]): boolean {
  return lines.every(({ text }) => text.trim() === "");
}

function unknownSetting(name: string, origin: string, inputs: Inputs): ConfigProblem {
  const suggestion = nearest(name, Object.keys(inputs));
  const known = suggestion === undefined ? `; known: ${Object.keys(inputs).join(", ")}` : "";
  const message = `no input ${JSON.stringify(name)}${known}`;
  return { where: `${name} (${origin})`, message, ...(suggestion && { suggestion }) };
}

function toProblem(name: string, { lines, origin }: RawSetting, wrong: Wrong): ConfigProblem {
  const entry = lines.find((one) => one.line === wrong.line)?.origin;
  if (entry !== undefined)
    return { where: `${name} (${entry})`, message: wrong.message, ...(wrong.suggestion && { suggestion: wrong.suggestion }) };
  const line = wrong.line !== undefined && lines.length > 1 ? `, line ${wrong.line}` : "";
  return {
    where: `${name}${line} (${origin})`,
    message: wrong.message,
    ...(wrong.suggestion && { suggestion: wrong.suggestion }),
  };
}

const emptyMessage =
  "is given, but empty; an expression that names nothing, such as a mistyped variable, is empty too. Write a value, or leave the line out";

function parseInput(input: Input, lines: readonly Line[]): Parsed<InputValues[InputType]> {
  const filled = lines.filter(({ text }) => text.trim() !== "" && !/^\s*#/.test(text));
  if (filled.length === 0) return { wrong: [{ message: emptyMessage }] };
  return parsers[input.type](filled, input);
}

const parsers: { readonly [Type in InputType]: (lines: readonly Line[], input: Input) => Parsed<InputValues[Type]> } = {
  text: oneLine((text) => ({ value: text })),
  percent: oneLine(parsePercent),
  points: oneLine(parsePoints),
  rise: oneLine(parseRise),
  count: oneLine(parseCount),
  duration: oneLine((text, { example }) => parseAmount(text, "time", example)),
  rate: oneLine((text) => parseAmount(text, "rate")),
  // What is wrong with a secret is never quoted: its lines are taken as one.
  secret: (lines) => ({ value: lines.map(({ text }) => text.trim()).join("") }),
  choice: (lines, input) => oneLine((text) => parseChoice(text, input))(lines, input),
  flag: oneLine(parseFlag),
  paths: eachLine(({ text }) => ({ value: parsePathLine(text) })),
  scans: (lines, input) => eachLine((line) => parseScanLine(line, input))(lines),
  globs: eachLine(({ text }) => ({ value: text.trim() })),
  names: parseNames,
  legs: eachLine(parseLeg),
  mappings: eachLine(parseMapping),
  components: eachOnce(parseComponent, ({ component, glob }) => `${component}=${glob}`),
  figures: eachOnce(parseFigure, ({ name }) => name),
  formulas: eachOnce(parseDerived, ({ name }) => name),
  artefacts: eachOnce(parseArtefact, ({ id }) => id),
  follows: eachOnce(parseFollow, ({ text }) => text),
  files: (lines, input) => eachOnce((line) => parseFile(line, input), String)(lines),
  budgets: (lines) => ({ value: lines }),
  acceptances: eachLine(({ text }) => {
    const parsed = parseAcceptance(text);
    return "wrong" in parsed
      ? { wrong: parsed.wrong, ...(parsed.suggestion && { suggestion: parsed.suggestion }) }
      : { value: parsed };
  }),
  outcomes: eachLine(({ text }) => parseOutcome(text)),
};

type ParsedLine<T> = { readonly value: T } | { readonly wrong: string; readonly suggestion?: string };

function oneLine<T>(parse: (text: string, input: Input) => ParsedLine<T>): (lines: readonly Line[], input: Input) => Parsed<T> {
  return (lines, input) => {
    const [first, second] = lines;
    if (second)
      return {
        wrong: [{ line: second.line, message: `found a second line ${JSON.stringify(second.text)}; allowed: one value` }],
      };
    const parsed = parse(first?.text.trim() ?? "", input);
    return "value" in parsed
      ? parsed
      : { wrong: [{ message: parsed.wrong, ...(parsed.suggestion && { suggestion: parsed.suggestion }) }] };
  };
}

function eachLine<T>(parse: (line: Line) => ParsedLine<T>): (lines: readonly Line[]) => Parsed<readonly T[]> {
  return (lines) => {
    const values: T[] = [];
    const wrong: Wrong[] = [];
    for (const line of lines) {
      const parsed = parse(line);
      if ("value" in parsed) values.push(parsed.value);
      else wrong.push({ line: line.line, message: parsed.wrong, ...(parsed.suggestion && { suggestion: parsed.suggestion }) });
    }
    return wrong.length > 0 ? { wrong } : { value: values };
  };
}

/** Each line, where the same twice is a slip: one of them was meant to be another. */
function eachOnce<T>(
  parse: (line: Line) => ParsedLine<T>,
  key: (value: T) => string,
): (lines: readonly Line[]) => Parsed<readonly T[]> {
  return (lines) => {
    const seen = new Set<string>();
    return eachLine((line): ParsedLine<T> => {
      const parsed = parse(line);
      if (!("value" in parsed)) return parsed;
      const text = key(parsed.value);
      if (seen.has(text)) return { wrong: `found ${JSON.stringify(text)} twice; allowed: each once` };
      seen.add(text);
      return parsed;
    })(lines);
  };
}

function parseNames(lines: readonly Line[]): Parsed<InputValues["names"]> {
  const names = lines.flatMap(({ text }) => text.split(",")).map((name) => name.trim());
  const value = names.filter((name) => name !== "");
  return value.length === 0 ? { wrong: [{ message: emptyMessage }] } : { value };
}

function parsePercent(text: string): ParsedLine<InputValues["percent"]> {
  const value = parseDecimal(text.replace(/\s*%$/, ""));
  if (value === undefined) return { wrong: `found ${JSON.stringify(text)}; allowed: a number from 0 to 100, such as 80 or 99.5` };
  if (value.digits > 100n * 10n ** BigInt(value.scale)) return { wrong: `found ${text}; a share is at most 100` };
  // 0.8 is nearly always meant as 80 %, and would quietly ask for nothing.
  if (!text.endsWith("%") && value.digits > 0n && value.digits < 10n ** BigInt(value.scale)) {
    return { wrong: `found ${text}, which is less than 1 %; write the percentage (80 for 80 %), or ${text}% if that is meant` };
  }
  return { value: { value, text: `${text.replace(/\s*%$/, "")}%` } };
}

function parsePoints(text: string): ParsedLine<InputValues["points"]> {
  const number = text.replace(/\s*pp$/, "");
  const value = parseDecimal(number);
  if (value === undefined)
    return {
      wrong: `found ${JSON.stringify(text)}; allowed: percentage points, such as 0.5`,
      ...(/%$/.test(text) && { suggestion: text.replace(/\s*%$/, "") }),
    };
  return { value: { value, text: `${number}pp` } };
}

function parseRise(text: string): ParsedLine<InputValues["rise"]> {
  const number = text.replace(/\s*%$/, "");
  const value = parseDecimal(number);
  if (value === undefined || (number === text && value.scale > 0))
    return {
      wrong: `found ${JSON.stringify(text)}; allowed: a whole number such as 5, or a percentage of the baseline such as 10%`,
    };
  return { value: { value, text: number === text ? number : `${number}%` } };
}

const amounts = {
  time: { allowed: "a time with its unit, such as 800ms, 2s or 10min" },
  rate: { allowed: "a rate with its unit, such as 100/s or 6000/min" },
} as const;

/** A number and its unit. Without one nobody knows whether 2 means seconds or milliseconds. */
function parseAmount(text: string, measures: keyof typeof amounts, example?: string): ParsedLine<InputValues["duration"]> {
  const [, number = "", unit = ""] = /^([\d.]+)\s*(\S*)$/.exec(text) ?? [];
  const value = parseDecimal(number);
  const allowed = example === undefined ? amounts[measures].allowed : `a time with its unit, such as ${example}`;
  // Of a small number nobody knows whether seconds were meant.
  const usual = measures === "rate" ? "/s" : Number(number) >= 50 ? "ms" : "s";
  if (value === undefined || !isUnit(unit) || units[unit].measures !== measures)
    return {
      wrong: `found ${JSON.stringify(text)}; allowed: ${allowed}`,
      ...(value !== undefined && unit === "" && { suggestion: `${number}${usual}` }),
    };
  return { value: { value: { digits: value.digits * units[unit].factor, scale: value.scale }, text: `${number}${unit}` } };
}

function parseCount(text: string): ParsedLine<InputValues["count"]> {
  if (!/^\d{1,9}$/.test(text)) return { wrong: `found ${JSON.stringify(text)}; allowed: a whole number, such as 0 or 12` };
  return { value: { value: Number(text), text: String(Number(text)) } };
}

function parseChoice(text: string, { choices = [] }: Input): ParsedLine<string> {
  if (choices.includes(text)) return { value: text };
  const suggestion = nearest(text, choices);
  return { wrong: `found ${JSON.stringify(text)}; allowed: ${choices.join(", ")}`, ...(suggestion && { suggestion }) };
}

function parseFlag(text: string): ParsedLine<boolean> {
  if (text === "true" || text === "false") return { value: text === "true" };
  return { wrong: `found ${JSON.stringify(text)}; allowed: true or false` };
}

/** A name that is nearly that of a format is a slip, any other may be a tool that writes one of them. */
function parseScanLine({ text }: Line, { formats = [] }: Input): ParsedLine<InputValues["scans"][number]> {
  const { pattern, optional } = parsePathLine(text);
  const [, of, glob] = /^([a-z][a-z0-9-]*)\s*=\s*(.*)$/.exec(pattern) ?? [];
  if (of === undefined || glob === undefined) return { value: { of: undefined, pattern, optional } };
  if (glob === "") return { wrong: `found no glob for ${JSON.stringify(of)}; allowed: GLOB, or TOOL=GLOB` };
  const meant = formats.includes(of) ? undefined : nearest(of, formats);
  if (meant === undefined) return { value: { of, pattern: glob, optional } };
  return { wrong: `no format ${JSON.stringify(of)}; known: ${formats.join(", ")}`, suggestion: `${meant}=${glob}` };
}

function parsePathLine(text: string): { pattern: string; optional: boolean } {
  const match = /^optional\s+(.+)$/.exec(text.trim());
  return match?.[1] ? { pattern: match[1], optional: true } : { pattern: text.trim(), optional: false };
}

function parseLeg({ text }: Line): ParsedLine<InputValues["legs"][number]> {
  const { pattern, optional } = parsePathLine(text);
  if (pattern.endsWith("/")) return { value: { leg: undefined, pattern, optional } };
  const match = /^([A-Za-z0-9_][A-Za-z0-9_. -]*?)\s*=\s*(.+)$/.exec(pattern);
  if (match === null && pattern.split("/").includes("*")) return { value: { leg: undefined, pattern, optional } };
  if (!match?.[1] || !match[2]) {
    const forms = "NAME=GLOB, FOLDER/*/ for one leg a folder, or FOLDER/*/FILE for one file of each";
    return { wrong: `found ${JSON.stringify(text)}; allowed: ${forms}` };
  }
  return { value: { leg: match[1], pattern: match[2], optional } };
}

function parseMapping({ text }: Line): ParsedLine<{ from: string; to: string }> {
  const parts = text.split("::").map((part) => part.trim());
  const [from, to] = parts;
  if (parts.length !== 2 || !from || to === undefined)
    return { wrong: `found ${JSON.stringify(text)}; allowed: FROM::TO, where TO may be empty for the root` };
  return { value: { from, to } };
}

function parseComponent({ text }: Line): ParsedLine<InputValues["components"][number]> {
  const separator = text.indexOf("=");
  if (separator === -1) return { wrong: `found ${JSON.stringify(text.trim())}; allowed: NAME=GLOB` };
  const [component, glob] = [text.slice(0, separator).trim(), text.slice(separator + 1).trim()];
  const wrong = wrongComponentName(component);
  if (wrong !== undefined) return { wrong };
  return glob === ""
    ? { wrong: `found no glob for ${JSON.stringify(component)}; allowed: NAME=GLOB` }
    : { value: { component, glob } };
}

function parseFigure({ text }: Line): ParsedLine<InputValues["figures"][number]> {
  const source = parseFigureSource(text);
  return "wrong" in source ? source : { value: source };
}

function parseDerived({ text }: Line): ParsedLine<InputValues["formulas"][number]> {
  const formula = parseFormula(text);
  return "wrong" in formula ? { wrong: `column ${formula.column}: ${formula.wrong}` } : { value: formula };
}

const artefactForm =
  "NAME = PATH, PATH; words N; headings A, B, where NAME has small letters, digits and hyphens, such as threat-model";

/** What stands behind the paths may come in any order, each once. */
function parseArtefact({ text }: Line): ParsedLine<InputValues["artefacts"][number]> {
  const [, id, rest] = /^\s*([a-z][a-z0-9-]*)\s*=\s*(.+)$/.exec(text) ?? [];
  if (id === undefined || rest === undefined) return { wrong: `found ${JSON.stringify(text.trim())}; allowed: ${artefactForm}` };
  const [paths = "", ...more] = rest.split(";").map((part) => part.trim());
  let [words, headings]: [number, readonly string[]] = [0, []];
  for (const part of more) {
    const [, count] = /^words\s+(\d{1,6})$/.exec(part) ?? [];
    const [, names] = /^headings\s+(.+)$/.exec(part) ?? [];
    if (count !== undefined) words = Number(count);
    else if (names !== undefined) headings = entriesOf(names);
    else return { wrong: `found ${JSON.stringify(part)} behind the paths of ${id}; allowed: ${artefactForm}` };
  }
  const named = entriesOf(paths);
  if (named.length === 0) return { wrong: `found no path for ${JSON.stringify(id)}; allowed: ${artefactForm}` };
  const outside = named.find((path) => /^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(path));
  if (outside !== undefined)
    return { wrong: `${JSON.stringify(outside)} of ${id} leads out of the repository; allowed: a path from its root` };
  return { value: { id, paths: named, words, headings } };
}

function parseFollow({ text }: Line): ParsedLine<InputValues["follows"][number]> {
  const parsed = parseDocsFollow(text);
  if (parsed.state === "read") return { value: parsed.follow };
  const found = `found ${JSON.stringify(parsed.text)}, which ${followProblems[parsed.problem]}`;
  return { wrong: `${found}; allowed: SOURCES -> DOCUMENTS, such as src/api/** -> docs/API_USAGE.md` };
}

const followProblems: Readonly<Record<DocsFollowProblem, string>> = {
  "no-arrow": "has no arrow",
  "too-many-arrows": "has more than one arrow",
  "no-source": "names nothing in front of the arrow",
  "no-document": "names no document behind the arrow",
  outside: "leads out of the repository: paths are seen from its root",
};

function entriesOf(text: string): readonly string[] {
  return text
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}

function parseFile({ text }: Line, { endings = [] }: Input): ParsedLine<string> {
  const path = text.trim();
  const known =
    endings.length === 0 || endings.some((ending) => path.endsWith(ending) && !/(^|[/\\])$/.test(path.slice(0, -ending.length)));
  return known
    ? { value: path }
    : { wrong: `found ${JSON.stringify(path)}; allowed: a path that ends in ${endings.join(" or ")}` };
}
