import type { Node, ParsedNode } from "yaml";

/** Levels of nesting of a document of settings: more than any has, and few enough for the parser, which calls itself at each. */
const deepest = 64;

/** Behind the first ones the parser stumbles over what it took for something else. */
const mostProblems = 20;

type Yaml = typeof import("yaml");

/** A document of YAML with places, and everything in it that is no YAML or that could mean two things. */
export interface YamlDocument {
  readonly yaml: Yaml;
  /** Null where the document holds nothing but comments and markers, and where it has problems. */
  readonly contents: ParsedNode | null;
  readonly problems: readonly YamlProblem[];
  /** The line of an offset, from 1. */
  readonly lineAt: (offset: number) => number;
}

export interface YamlProblem {
  readonly offset: number;
  readonly message: string;
}

/**
 * Reads one document. `yaml` is loaded only here, because it takes longer to start than a small report takes to judge.
 * `shape` says what may stand in the document, for one that is nested too deeply.
 */
export async function readYaml(text: string, shape: string): Promise<YamlDocument> {
  const yaml = await import("yaml");
  const lines = new yaml.LineCounter();
  const { contents, problems } = parse(yaml, lines, text, shape);
  const found = problems.length > 0 || contents === null || isNothing(contents) ? null : contents;
  const twice = found === null ? [] : duplicateKeys(yaml, found);
  return {
    yaml,
    contents: twice.length > 0 ? null : found,
    problems: [...problems, ...twice].slice(0, mostProblems),
    lineAt: (offset) => lines.linePos(offset).line,
  };
}

/** A scalar as it was written: `80.0` stays `80.0`, and a day stays one. A block or quoted scalar is its content. */
export function textOf(yaml: Yaml, node: Node | null): string {
  if (!yaml.isScalar(node)) return "";
  const { source, value } = node;
  return typeof value === "string" ? value : (source ?? String(value ?? ""));
}

/** The offset at which a node begins; undefined for what has none. */
export function startOf(node: unknown): number | undefined {
  if (typeof node !== "object" || node === null || !("range" in node) || !Array.isArray(node.range)) return undefined;
  const [start]: readonly unknown[] = node.range;
  return typeof start === "number" ? start : undefined;
}

interface Parsed {
  readonly contents: ParsedNode | null;
  readonly problems: readonly YamlProblem[];
}

function parse(yaml: Yaml, lines: InstanceType<Yaml["LineCounter"]>, text: string, shape: string): Parsed {
  // Each key with all before it is what the parser compares: a minute for a megabyte of them.
  const composer = new yaml.Composer({ uniqueKeys: false });
  const parser = new yaml.Parser(lines.addNewLine);
  lines.addNewLine(0);
  let first: Parsed | undefined;
  try {
    for (const { contents, errors, range } of composer.compose(boundedTokens(yaml, parser, text), true, text.length)) {
      if (first)
        return {
          ...first,
          problems: [...first.problems, { offset: range[0], message: "found a second document; allowed: one" }],
        };
      first = { contents, problems: errors.map(({ pos, message }) => ({ offset: pos[0], message: firstLine(message) })) };
    }
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    return { contents: null, problems: [{ offset: error.offset, message: `is nested too deeply; allowed: ${shape}` }] };
  }
  return first ?? { contents: null, problems: [] };
}

class TooDeep extends Error {
  readonly offset: number;

  constructor(offset: number) {
    super("nested too deeply");
    this.offset = offset;
  }
}

/**
 * The tokens of a text, until they are nested too deeply. What composes a document calls itself at each level, and Node 20
 * may end the process where it runs out of stack within a regular expression.
 */
function* boundedTokens(yaml: Yaml, parser: InstanceType<Yaml["Parser"]>, text: string) {
  for (const lexeme of new yaml.Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > deepest) throw new TooDeep(parser.offset);
  }
  yield* parser.end();
}

/** Whether a text is nested more deeply than what composes a document can go down, for what is read without places. */
export function isNestedTooDeeply(yaml: Yaml, text: string): boolean {
  try {
    for (const _ of boundedTokens(yaml, new yaml.Parser(), text));
    return false;
  } catch (error) {
    if (error instanceof TooDeep) return true;
    throw error;
  }
}

function firstLine(message: string): string {
  return message.split("\n", 1)[0] ?? "";
}

/** Nothing but comments and markers. */
function isNothing(contents: ParsedNode): boolean {
  return "value" in contents && contents.value === null && contents.source === "";
}

function duplicateKeys(yaml: Yaml, contents: ParsedNode): readonly YamlProblem[] {
  const problems: YamlProblem[] = [];
  yaml.visit(contents, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!yaml.isScalar(key)) continue;
        if (seen.has(key.value)) problems.push({ offset: key.range?.[0] ?? 0, message: "Map keys must be unique" });
        seen.add(key.value);
      }
    },
  });
  return problems;
}
