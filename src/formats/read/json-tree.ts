import { caps } from "./caps.ts";
import { type DocumentTree, type Member, type TreeNode, type TreeReading, treeReading } from "./document-tree.ts";
import { type DocumentProblem, TreeError } from "./tree-error.ts";

/** Reads a JSON document with the lines of its values, which `JSON.parse` does not tell (RFC 8259). */
export function readJsonTree(text: string): TreeReading {
  return treeReading(() => new JsonTreeReader(text).read());
}

type Open =
  | { readonly kind: "map"; readonly line: number; readonly members: Map<string, Member> }
  | { readonly kind: "list"; readonly line: number; readonly items: TreeNode[] };

/** Numbers and the three words, as they are written. */
const bare = /(?:-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null)(?![\w.+-])/y;

class JsonTreeReader {
  readonly #text: string;
  readonly #problems: DocumentProblem[] = [];
  readonly #open: Open[] = [];
  #at = 0;
  #line = 1;
  #values = 0;

  constructor(text: string) {
    this.#text = text;
    if (text.length > caps.jsonTreeLength) throw this.#tooLarge(`has more than ${caps.jsonTreeLength} characters`);
  }

  /** Without calling itself, however deep the document is. */
  read(): DocumentTree {
    let root = this.#value();
    while (this.#open.length > 0) root = this.#step();
    if (this.#next() !== "") throw this.#unexpected("the end of the document");
    return { root, problems: this.#problems };
  }

  /** The next member or item of the innermost map or list, or its end. The last thing that it returns is the root. */
  #step(): TreeNode {
    const open = this.#innermost();
    const closing = open.kind === "map" ? "}" : "]";
    const isFirst = (open.kind === "map" ? open.members.size : open.items.length) === 0;
    if (this.#next() === closing) {
      this.#at++;
      this.#open.pop();
      return open;
    }
    if (!isFirst) {
      this.#expect(",", `"," or "${closing}"`);
      this.#next();
    }
    if (open.kind === "list") open.items.push(this.#value());
    else this.#member(open.members);
    return open;
  }

  #innermost(): Open {
    const open = this.#open.at(-1);
    if (open === undefined) throw this.#unexpected("a value");
    return open;
  }

  #member(members: Map<string, Member>): void {
    if (this.#next() !== '"') throw this.#unexpected("a name in double quotes");
    const line = this.#line;
    const name = this.#string();
    this.#expect(":", '":"');
    if (members.has(name)) this.#problems.push({ line, message: `the name ${JSON.stringify(name)} stands here twice` });
    members.set(name, { line, value: this.#value() });
  }

  /** A value; of a map or list only its beginning, which is then the innermost one. */
  #value(): TreeNode {
    const first = this.#next();
    const line = this.#line;
    if (++this.#values > caps.treeValues) throw this.#tooLarge(`has more than ${caps.treeValues} values`);
    if (first === '"') return { kind: "text", line, text: this.#string() };
    if (first === "{") return this.#opened({ kind: "map", line, members: new Map() });
    if (first === "[") return this.#opened({ kind: "list", line, items: [] });
    return this.#bare(line);
  }

  #opened(node: Open): Open {
    this.#at++;
    this.#open.push(node);
    if (this.#open.length > caps.treeDepth) throw this.#tooLarge(`is nested deeper than ${caps.treeDepth} levels`);
    return node;
  }

  #bare(line: number): TreeNode {
    bare.lastIndex = this.#at;
    const text = bare.exec(this.#text)?.[0];
    if (text === undefined) throw this.#unexpected("a value");
    this.#at += text.length;
    const value = text === "null" ? null : text === "true" ? true : text === "false" ? false : Number(text);
    return { kind: "other", line, text, value };
  }

  #string(): string {
    const start = this.#at;
    let end = this.#text.indexOf('"', start + 1);
    while (end > 0 && this.#isEscaped(end)) end = this.#text.indexOf('"', end + 1);
    if (end < 0) throw new TreeError("syntax", this.#line, "a string is not closed");
    this.#at = end + 1;
    return this.#unescaped(this.#text.slice(start, end + 1));
  }

  /** An odd number of backslashes before a quotation mark makes it part of the string. */
  #isEscaped(quote: number): boolean {
    let at = quote;
    while (this.#text[at - 1] === "\\") at--;
    return (quote - at) % 2 === 1;
  }

  #unescaped(quoted: string): string {
    try {
      const text: unknown = JSON.parse(quoted);
      return String(text);
    } catch {
      throw new TreeError("syntax", this.#line, "a string holds a control character or an escape that JSON does not have");
    }
  }

  #expect(character: string, wanted: string): void {
    if (this.#next() !== character) throw this.#unexpected(wanted);
    this.#at++;
  }

  /** The next character that is no white space, which is not passed; empty at the end. */
  #next(): string {
    for (; this.#at < this.#text.length; this.#at++) {
      const character = this.#text[this.#at] ?? "";
      if (character === "\n") this.#line++;
      else if (character !== " " && character !== "\t" && character !== "\r") return character;
    }
    return "";
  }

  #unexpected(wanted: string): TreeError {
    const found = this.#at < this.#text.length ? JSON.stringify(this.#text[this.#at]) : "the end of the document";
    return new TreeError("syntax", this.#line, `${found} stands where ${wanted} is expected`);
  }

  #tooLarge(what: string): TreeError {
    return new TreeError("too-large", this.#line, `it ${what}, the most that is read`);
  }
}
