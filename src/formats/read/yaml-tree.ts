import {
  type Alias,
  Composer,
  type Document,
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
import { refersToOthers, scalarMark, takeFinished } from "./yaml-pieces.ts";

/**
 * Reads the first document of a YAML text with the lines of its values (YAML 1.2, core schema, and the merge key of 1.1).
 * What an alias stands for is the very same node, so that a document of ten lines cannot become a billion values.
 * `pieceLength`, in characters, is after how many what is finished of a document is read.
 */
export function readYamlTree(text: string, pieceLength = usualPiece): TreeReading {
  const inPieces = treeReading(() => new YamlTreeReader(text, pieceLength).read());
  // Of several things that are wrong with it the first one is told, which a piece does not know.
  const isInDoubt = inPieces.state === "refused" && inPieces.why === "syntax" && text.length > pieceLength;
  return isInDoubt ? treeReading(() => new YamlTreeReader(text, Number.POSITIVE_INFINITY).read()) : inPieces;
}

const usualPiece = 8 * 1024;

/** Each key with all before it is what the composer compares otherwise: a minute for a megabyte of them. */
const options = { uniqueKeys: false, logLevel: "silent" } as const;

type ParsedDocument = Pick<Document.Parsed, "errors">;

class YamlTreeReader {
  readonly #text: string;
  readonly #pieceLength: number;
  /** The members of maps that are read already, while the rest of them is yet to come, by where the maps begin. */
  readonly #finished = new Map<number, Map<string, Member>>();
  readonly #lines = new LineCounter();
  readonly #problems: DocumentProblem[] = [];
  /** What each anchor stands for at this place of the document: a later one of the same name takes its place. */
  readonly #anchors = new Map<string, TreeNode>();
  #values = 0;

  constructor(text: string, pieceLength: number) {
    this.#text = text;
    this.#pieceLength = pieceLength;
    if (text.length > caps.yamlTreeLength)
      throw new TreeError("too-large", 1, `it has more than ${caps.yamlTreeLength} characters, the most that is read`);
  }

  read(): DocumentTree {
    const contents = this.#compose();
    const root: TreeNode = contents === null ? nothing(1) : this.#node(contents, 1);
    return { root, problems: this.#problems.sort((a, b) => a.line - b.line) };
  }

  #compose(): ParsedNode | null {
    const composer = new Composer(options);
    const parser = new Parser(this.#lines.addNewLine);
    this.#lines.addNewLine(0);
    const documents = composer.compose(this.#tokens(parser), true, this.#text.length);
    const { value: first } = withCopiedEnvironment(() => documents.next());
    if (!first) return null;
    this.#refuseErrors(first);
    const { value: second } = documents.next();
    if (second)
      this.#problems.push({ line: this.#lineAt(second.range[0]), message: "a second document begins here, which is not read" });
    return first.contents;
  }

  #refuseErrors({ errors: [error] }: ParsedDocument): void {
    if (error !== undefined) throw new TreeError("syntax", this.#lineAt(error.pos[0]), firstLine(error.message));
  }

  /** The tokens of the text, until they are nested too deeply: what composes a document calls itself at each level. */
  *#tokens(parser: Parser) {
    let [next, mayCut, isText] = [this.#pieceLength, true, false];
    for (const lexeme of new Lexer().lex(this.#text)) {
      for (const token of parser.next(lexeme)) {
        // What follows is another document.
        mayCut = false;
        yield token;
      }
      if (parser.stack.length > caps.treeDepth)
        throw new TreeError(
          "too-large",
          this.#lineAt(parser.offset),
          `it is nested deeper than ${caps.treeDepth} levels, the most that is read`,
        );
      mayCut &&= !refersToOthers(lexeme, isText);
      isText = lexeme === scalarMark;
      if (!mayCut || isText || parser.offset < next) continue;
      this.#readFinished(parser);
      next = parser.offset + this.#pieceLength;
    }
    yield* parser.end();
  }

  /** Reads what no more is said of. All at the end would be in memory at once, and to keep it takes a fifth of the time. */
  #readFinished(parser: Parser): void {
    for (const { of, document } of takeFinished(parser)) {
      for (const piece of new Composer(options).compose([document])) {
        this.#refuseErrors(piece);
        const members = this.#finished.get(of) ?? new Map<string, Member>();
        this.#finished.set(of, members);
        if (isMap(piece.contents)) this.#members(piece.contents, members, this.#lineAt(of));
      }
    }
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
    const members = this.#finishedOf(map) ?? new Map<string, Member>();
    const read: TreeNode = { kind: "map", line: this.#lineOf(map, line), members };
    this.#name(map.anchor, read);
    this.#members(map, members, read.line);
    return read;
  }

  /** A map in braces may begin where one that it is the first name of does. */
  #finishedOf({ flow, range }: YAMLMap): Map<string, Member> | undefined {
    return flow ? undefined : this.#finished.get(range?.[0] ?? -1);
  }

  /** Adds what is read of a map that begins at a line. */
  #members(map: YAMLMap, members: Map<string, Member>, line: number): void {
    const merged: TreeNode[] = [];
    for (const { key, value } of map.items) {
      const at = isScalar(key) ? this.#lineOf(key, line) : line;
      const name = this.#keyText(key, at);
      const member = this.#node(value, at);
      if (name === "<<" && isScalar(key) && key.type === "PLAIN")
        merged.push(...(member.kind === "list" ? member.items : [member]));
      else this.#add(members, name, { line: at, value: member });
    }
    for (const from of merged) this.#merge(members, from);
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
