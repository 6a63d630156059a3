import {
  type Alias,
  Composer,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type ParsedNode,
  Parser,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { caps } from "./caps.ts";
import {
  type DocumentTree,
  type Member,
  type OtherNode,
  type TextNode,
  type TreeNode,
  type TreeReading,
  treeReading,
} from "./document-tree.ts";
import { type DocumentProblem, TreeError } from "./tree-error.ts";

/**
 * Reads the first document of a YAML text with the lines of its values (YAML 1.2, core schema, and the merge key of 1.1).
 * What an alias stands for is the very same node, so that a document of ten lines cannot become a billion values.
 */
export function readYamlTree(text: string): TreeReading {
  return treeReading(() => new YamlTreeReader(text).read());
}

class YamlTreeReader {
  readonly #text: string;
  readonly #lines = new LineCounter();
  readonly #problems: DocumentProblem[] = [];
  /** What each anchor stands for at this place of the document: a later one of the same name takes its place. */
  readonly #anchors = new Map<string, TreeNode>();
  #values = 0;

  constructor(text: string) {
    this.#text = text;
    if (text.length > caps.yamlTreeLength)
      throw new TreeError("too-large", 1, `it has more than ${caps.yamlTreeLength} characters, the most that is read`);
  }

  read(): DocumentTree {
    const contents = this.#compose();
    const root: TreeNode = contents === null ? nothing(1) : this.#node(contents, 1);
    return { root, problems: this.#problems };
  }

  #compose(): ParsedNode | null {
    // Each key with all before it is what the composer compares otherwise: a minute for a megabyte of them.
    const composer = new Composer({ uniqueKeys: false, logLevel: "silent" });
    const parser = new Parser(this.#lines.addNewLine);
    this.#lines.addNewLine(0);
    const documents = composer.compose(this.#tokens(parser), true, this.#text.length);
    const { value: first } = withCopiedEnvironment(() => documents.next());
    if (!first) return null;
    const [error] = first.errors;
    if (error !== undefined) throw new TreeError("syntax", this.#lineAt(error.pos[0]), firstLine(error.message));
    const { value: second } = documents.next();
    if (second)
      this.#problems.push({ line: this.#lineAt(second.range[0]), message: "a second document begins here, which is not read" });
    return first.contents;
  }

  /** The tokens of the text, until they are nested too deeply: what composes a document calls itself at each level. */
  *#tokens(parser: Parser) {
    for (const lexeme of new Lexer().lex(this.#text)) {
      yield* parser.next(lexeme);
      if (parser.stack.length > caps.treeDepth)
        throw new TreeError(
          "too-large",
          this.#lineAt(parser.offset),
          `it is nested deeper than ${caps.treeDepth} levels, the most that is read`,
        );
    }
    yield* parser.end();
  }

  #lineAt(offset: number): number {
    return this.#lines.linePos(offset).line;
  }

  /** `line` is where a node without a place of its own stands, which is one that the text leaves out. */
  #node(node: unknown, line: number): TreeNode {
    this.#count(1, line);
    if (isScalar(node)) return this.#scalar(node, line);
    if (isMap(node)) return this.#map(node, line);
    if (isSeq(node)) return this.#list(node, line);
    return isAlias(node) ? this.#alias(node, line) : nothing(line);
  }

  #lineOf({ range }: { readonly range?: readonly [number, number, number] | null }, line: number): number {
    return range ? this.#lineAt(range[0]) : line;
  }

  #scalar(scalar: Scalar, line: number): TreeNode {
    const read = scalarNode(scalar, this.#lineOf(scalar, line));
    this.#name(scalar.anchor, read);
    return read;
  }

  #list(sequence: YAMLSeq, line: number): TreeNode {
    const items: TreeNode[] = [];
    const list: TreeNode = { kind: "list", line: this.#lineOf(sequence, line), items };
    this.#name(sequence.anchor, list);
    for (const item of sequence.items) items.push(this.#node(item, list.line));
    return list;
  }

  #map(map: YAMLMap, line: number): TreeNode {
    const members = new Map<string, Member>();
    const read: TreeNode = { kind: "map", line: this.#lineOf(map, line), members };
    this.#name(map.anchor, read);
    const merged: TreeNode[] = [];
    for (const { key, value } of map.items) {
      const at = isScalar(key) ? this.#lineOf(key, read.line) : read.line;
      const name = this.#keyText(key, at);
      const member = this.#node(value, at);
      if (name === "<<" && isScalar(key) && key.type === "PLAIN")
        merged.push(...(member.kind === "list" ? member.items : [member]));
      else this.#add(members, name, { line: at, value: member });
    }
    for (const from of merged) this.#merge(members, from);
    return read;
  }

  #add(members: Map<string, Member>, name: string, member: Member): void {
    if (members.has(name))
      this.#problems.push({ line: member.line, message: `the name ${JSON.stringify(name)} stands here twice` });
    members.set(name, member);
  }

  /** What a merge key brings in, as far as the map does not say otherwise itself. */
  #merge(members: Map<string, Member>, from: TreeNode): void {
    if (from.kind !== "map" || from.members === members) return;
    this.#count(from.members.size, from.line);
    for (const [name, member] of from.members) if (!members.has(name)) members.set(name, member);
  }

  #keyText(key: unknown, line: number): string {
    if (isScalar(key)) return scalarNode(key, line).text;
    const meant = isAlias(key) ? this.#anchors.get(key.source) : undefined;
    if (meant?.kind === "text" || meant?.kind === "other") return meant.text;
    throw new TreeError("syntax", line, "a name is no single text, which JSON has no counterpart of");
  }

  #alias(alias: Alias, line: number): TreeNode {
    const at = this.#lineOf(alias, line);
    const meant = this.#anchors.get(alias.source);
    if (meant === undefined)
      throw new TreeError("syntax", at, `nothing before it has the anchor ${JSON.stringify(alias.source)}`);
    return meant;
  }

  #name(anchor: string | undefined, node: TreeNode): void {
    if (anchor !== undefined) this.#anchors.set(anchor, node);
  }

  #count(more: number, line: number): void {
    this.#values += more;
    if (this.#values > caps.treeValues)
      throw new TreeError("too-large", line, `it has more than ${caps.treeValues} values, the most that is read`);
  }
}

/**
 * The parser asks the environment about each token whether it shall be logged, and Node asks the system each time: in
 * megabytes of YAML that is a tenth of all the time (yaml 2). A copy answers at once.
 */
function withCopiedEnvironment<T>(parse: () => T): T {
  const { env } = process;
  process.env = { ...env };
  try {
    return parse();
  } finally {
    process.env = env;
  }
}

function scalarNode({ value, source }: Scalar, line: number): TextNode | OtherNode {
  if (typeof value === "string") return { kind: "text", line, text: value };
  if (typeof value === "number" || typeof value === "boolean")
    return { kind: "other", line, text: source ?? String(value), value };
  return { ...nothing(line), text: source ?? "" };
}

function nothing(line: number): OtherNode {
  return { kind: "other", line, text: "", value: null };
}

function firstLine(message: string): string {
  return message.split("\n", 1)[0] ?? "";
}
