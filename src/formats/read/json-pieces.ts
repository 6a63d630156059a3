import { isUtf8 } from "node:buffer";

/**
 * A list that makes most of a large JSON document, by the names that lead to it, `*` for each item of an array. What the
 * format does not read of its items need not be kept until all of the document is read.
 */
export interface LongList {
  readonly path: readonly string[];
  readonly kept: (item: Readonly<Record<string, unknown>>) => unknown;
}

/** Bytes of items that are parsed together: few calls, and little that lives at the same time. */
const pieceBytes = 64 * 1024;

const [openArray, closeArray, comma] = [0x5b, 0x5d, 0x2c];
/** With the white space of JSON, which is less than that of JavaScript. */
const plainKey = /^"([^"\\]*)"[ \t\n\r]*:[ \t\n\r]*$/;
const blank = /^[ \t\n\r]*$/;
const leadingComma = /^[ \t\n\r]*,/;
const longestKey = 100;

/** An array or object that is put together from pieces, and what of its bytes stands in it already. */
type Built = { readonly items: unknown[] } | { readonly members: Record<string, unknown> };

/**
 * Parses a JSON document piece by piece, as far as it consists of long lists: their items are parsed and cut down while the
 * bytes come in, and what stands around them when it ends. Throws `SyntaxError` for what is no JSON, and for some that is: a
 * document that is not read here is to be read whole, which also says what is wrong with it.
 */
export class JsonPieces {
  /** Containers down to this depth have to be told of. */
  readonly watched: number;
  /** The depth of the list that is open: each comma between its items has to be told of. */
  listDepth = -1;
  #cutFrom = 0;
  readonly #lists: readonly LongList[];
  readonly #pieceBytes: number;
  /** For each depth, the lists that a container there may lead to, and where it begins. */
  readonly #leading: (readonly LongList[])[] = [];
  readonly #starts: number[] = [];
  readonly #built: Built[] = [];
  /** Up to here all is parsed. */
  #parsed = 0;
  /** Whether nothing of the innermost container was parsed yet: what follows later begins with a comma. */
  #isFresh = true;
  #bytes: Buffer = Buffer.alloc(0);
  #root: Built | undefined;

  constructor(lists: readonly LongList[], bytes = pieceBytes) {
    this.#lists = lists;
    this.#pieceBytes = bytes;
    this.watched = Math.max(0, ...lists.map(({ path }) => path.length + 1));
  }

  /** The bytes that places are counted in: those that are not let go yet, and more. */
  hold(bytes: Buffer): void {
    this.#bytes = bytes;
  }

  /** Says how many bytes are needed no more: all that are parsed but the last. Places are counted from behind them afterwards. */
  letGo(): number {
    const count = Math.max(0, this.#parsed - 1);
    this.#parsed -= count;
    this.#cutFrom -= count;
    for (let depth = 0; depth < this.#starts.length; depth++) this.#starts[depth] = (this.#starts[depth] ?? 0) - count;
    return count;
  }

  /** A container begins at a place; before it stands the string that is its key, where it has one. */
  opened(at: number, depth: number, key: number): void {
    const above = depth === 1 ? this.#lists : (this.#leading[depth - 1] ?? []);
    const isArray = this.#bytes[at] === openArray;
    const name = above.length > 0 && depth > 1 ? this.#key(key, at) : undefined;
    const leading = above.filter(({ path }) => {
      const [step, next] = [path[depth - 2], path[depth - 1]];
      return (depth === 1 || step === "*" || step === name) && isArray === (next === undefined || next === "*");
    });
    this.#leading[depth] = leading;
    this.#starts[depth] = at;
    if (!leading.some(({ path }) => path.length === depth - 1)) return;
    this.listDepth = depth;
    this.#cutFrom = at + this.#pieceBytes;
  }

  /** A comma behind an item of a list. */
  comma(at: number): void {
    if (at < this.#cutFrom) return;
    while (this.#built.length < this.listDepth) this.#build(this.#built.length + 1);
    this.#add(this.#itemsBefore(at));
    this.#parsed = at;
    this.#cutFrom = at + this.#pieceBytes;
  }

  closed(at: number, depth: number): void {
    if (depth === this.listDepth) this.listDepth = -1;
    const built = this.#built[depth - 1];
    if (built === undefined) return;
    if ("items" in built !== (this.#bytes[at] === closeArray)) throw new SyntaxError("a bracket of the other kind");
    if ("items" in built) this.#add(this.#itemsBefore(at));
    else {
      const text = this.#text(this.#parsed, at);
      if (!blank.test(text)) this.#addMembers(built.members, this.#behindComma(text), "");
    }
    this.#built.pop();
    this.#parsed = at + 1;
    this.#isFresh = false;
    if (depth === 1) this.#root = built;
  }

  /** Whether any of the bytes were let go, so that the document cannot be read from them any more. */
  get hasParsed(): boolean {
    return this.#root !== undefined || this.#built.length > 0;
  }

  /** The document; undefined where it has no list that is worth the trouble, and nothing was parsed. */
  finish(): unknown {
    if (!this.hasParsed) return undefined;
    if (this.#root === undefined || !blank.test(this.#text(this.#parsed, this.#bytes.length)))
      throw new SyntaxError("more or less than one document");
    return "items" in this.#root ? this.#root.items : this.#root.members;
  }

  /** Begins to put together the container at a depth, in the one around it. */
  #build(depth: number): void {
    const start = this.#starts[depth] ?? 0;
    const before = this.#text(this.#parsed, start);
    const around = this.#built.at(-1);
    if (this.#root !== undefined) throw new SyntaxError("a second document");
    const built: Built = this.#bytes[start] === openArray ? { items: [] } : { members: {} };
    const value = "items" in built ? built.items : built.members;
    if (around === undefined) {
      if (!blank.test(before)) throw new SyntaxError("something in front of the document");
    } else if ("items" in around) {
      const items = this.#isFresh ? itemsIn(`[${before}null]`) : itemsIn(`[0${before}null]`).slice(1);
      this.#add(items.slice(0, -1));
      around.items.push(value);
    } else {
      this.#addMembers(around.members, this.#behindComma(before), "null");
      define(around.members, this.#leading[depth]?.[0]?.path[depth - 2] ?? "", value);
    }
    this.#built.push(built);
    this.#parsed = start + 1;
    this.#isFresh = true;
  }

  /**
   * The items of the innermost array up to here. The brackets are written over what stands around them: put around their
   * text, they would cost a copy of it, and what the memory for that costs is more than the parsing.
   */
  #itemsBefore(end: number): unknown[] {
    const bytes = this.#bytes;
    const start = this.#isFresh ? this.#parsed - 1 : this.#parsed;
    const before = bytes[start] ?? 0;
    if (!this.#isFresh && before !== comma) return itemsIn(`[0${this.#text(start, end)}]`).slice(1);
    const behind = bytes[end] ?? 0;
    bytes[start] = openArray;
    bytes[end] = closeArray;
    const items = itemsIn(this.#text(start, end + 1));
    bytes[start] = before;
    bytes[end] = behind;
    if (items.length === 0) throw new SyntaxError("nothing beside a comma");
    return items;
  }

  #add(items: readonly unknown[]): void {
    const built = this.#built.at(-1);
    if (built === undefined || !("items" in built)) throw new SyntaxError("no array");
    const kept = this.#keptOf(this.#built.length);
    for (const item of items) built.items.push(kept && isPlain(item) ? kept(item) : item);
    this.#isFresh = false;
  }

  #keptOf(depth: number): LongList["kept"] | undefined {
    return this.#leading[depth]?.find(({ path }) => path.length === depth - 1)?.kept;
  }

  #addMembers(members: Record<string, unknown>, text: string, last: string): void {
    const parsed: Record<string, unknown> = JSON.parse(`{${text}${last}}`);
    const names = Object.keys(parsed);
    if (names.length === 0) throw new SyntaxError("nothing behind a comma");
    for (const name of names) define(members, name, parsed[name]);
    this.#isFresh = false;
  }

  #behindComma(text: string): string {
    if (this.#isFresh) return text;
    const comma = leadingComma.exec(text);
    if (comma === null) throw new SyntaxError("no comma");
    return text.slice(comma[0].length);
  }

  #key(start: number, end: number): string | undefined {
    if (start < 0 || end - start > longestKey) return undefined;
    return plainKey.exec(this.#bytes.toString("latin1", start, end))?.[1];
  }

  #text(start: number, end: number): string {
    const piece = this.#bytes.subarray(start, end);
    if (!isUtf8(piece)) throw new SyntaxError("no UTF-8");
    return piece.toString("utf8");
  }
}

function itemsIn(text: string): unknown[] {
  return JSON.parse(text);
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** As `JSON.parse` does, to which `__proto__` is a name like any other. */
function define(members: Record<string, unknown>, name: string, value: unknown): void {
  if (name !== "__proto__") members[name] = value;
  else Object.defineProperty(members, name, { value, writable: true, enumerable: true, configurable: true });
}
