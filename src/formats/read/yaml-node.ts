import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from "yaml";
import { caps } from "./caps.ts";

/** YAML that is none, or more than is read. */
export class YamlRefusal {
  readonly line: number;
  readonly why: string;

  constructor(line: number, why: string) {
    this.line = line;
    this.why = why;
  }
}

interface Source {
  readonly lines: LineCounter;
  readonly anchors: ReadonlyMap<string, Node>;
}

/** A value of a configuration file in YAML, with its line. An alias is the value that it stands for. */
export class YamlNode {
  /** From 1. */
  readonly line: number;
  readonly #source: Source;
  readonly #node: unknown;

  private constructor(source: Source, node: unknown, line: number) {
    this.#source = source;
    this.#node = node;
    this.line = line;
  }

  static read(text: string): YamlNode | YamlRefusal {
    if (text.length > caps.configurationLength)
      return new YamlRefusal(1, `it has more than ${caps.configurationLength} characters, the most that is read`);
    if (deepestOf(text) > caps.configurationDepth)
      return new YamlRefusal(1, `it is nested deeper than ${caps.configurationDepth} levels, the most that is read`);
    const lines = new LineCounter();
    // Looking for keys that stand twice is quadratic in them.
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false, logLevel: "silent" });
    const [error] = document.errors;
    if (error !== undefined) return new YamlRefusal(lines.linePos(error.pos[0]).line, error.message);
    const anchors = new Map<string, Node>();
    visit(document, {
      Value: (_, node) => {
        if (node.anchor !== undefined) anchors.set(node.anchor, node);
      },
    });
    return new YamlNode({ lines, anchors }, document.contents, 1);
  }

  /** A scalar as text; undefined for anything else and for nothing. */
  text(): string | undefined {
    if (!isScalar(this.#node) || this.#node.value === null) return undefined;
    return typeof this.#node.value === "string" ? this.#node.value : (this.#node.source ?? String(this.#node.value));
  }

  /** The items of a list; none of anything else. */
  items(): readonly YamlNode[] {
    return isSeq(this.#node) ? this.#node.items.map((item) => this.#inner(item, item)) : [];
  }

  get isMapping(): boolean {
    return isMap(this.#node);
  }

  /** The names and values of a mapping; none of anything else. */
  members(): ReadonlyMap<string, YamlNode> {
    if (!isMap(this.#node)) return new Map();
    return new Map(
      this.#node.items.map(({ key, value }) => [isScalar(key) ? String(key.value) : "", this.#inner(value, key)] as const),
    );
  }

  #inner(node: unknown, at: unknown): YamlNode {
    const meant = isAlias(node) ? this.#source.anchors.get(node.source) : node;
    const start = isNode(at) ? at.range?.[0] : undefined;
    return new YamlNode(this.#source, meant, start === undefined ? this.line : this.#source.lines.linePos(start).line);
  }
}

/** How deep the values of a text may lie in one another, by its brackets, dashes and steps to the right. */
function deepestOf(text: string): number {
  let [open, deepest] = [0, levelsOf(text, 0)];
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === "[" || c === "{") deepest = Math.max(deepest, ++open);
    else if (c === "]" || c === "}") open = Math.max(0, open - 1);
    else if (c === "\n") deepest = Math.max(deepest, levelsOf(text, i + 1));
  }
  return deepest;
}

/** Levels that a line may stand for: `- - a` has two, and each eight spaces are taken for one. */
function levelsOf(text: string, start: number): number {
  let [end, dashes] = [start, 0];
  while (text[end] === " " || ((text[end] === "-" || text[end] === "?") && text[end + 1] === " ")) {
    if (text[end] !== " ") dashes++;
    end++;
  }
  return dashes + Math.ceil((end - start) / 8);
}
