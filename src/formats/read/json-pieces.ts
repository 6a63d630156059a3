import { isUtf8 } from "node:buffer";
import { caps } from "./caps.ts";

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

const [openArray, closeArray, openBrace, closeBrace, comma, quote] = [0x5b, 0x5d, 0x7b, 0x7d, 0x2c, 0x22];
const whiteSpace: ReadonlySet<number | undefined> = new Set([0x20, 0x09, 0x0a, 0x0d]);
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
  /** Values of items that nobody looked at byte by byte, as many as are kept of them. */
  leaptValues = 0;
  #cutFrom = 0;
  /** What stands between the items of the open list, and of each that was open before. */
  #seam: Buffer | undefined;
  readonly #seams = new Map<LongList, Buffer>();
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
    if (this.#seam !== undefined) this.#cutFrom = 0;
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
    const list = listAt(depth, leading);
    if (list === undefined) return;
    this.listDepth = depth;
    this.#seam = this.#seams.get(list);
    this.#cutFrom = this.#seam === undefined ? at + this.#pieceBytes : at;
  }

  /** A comma behind an item of a list. Returns the place of the last such comma up to which all is parsed or need not be yet. */
  comma(at: number): number {
    if (at < this.#cutFrom) return at;
    while (this.#built.length < this.listDepth) this.#build(this.#built.length + 1);
    this.#add(this.#itemsBefore(at));
    this.#parsed = at;
    const reached = this.#leap(at);
    this.#cutFrom = reached + this.#pieceBytes;
    return reached;
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
    try {
      const items = itemsIn(this.#text(start, end + 1));
      if (items.length === 0) throw new SyntaxError("nothing beside a comma");
      return items;
    } finally {
      bytes[start] = before;
      bytes[end] = behind;
    }
  }

  /**
   * Goes from the comma behind an item to the last one that can be found by what stands between the first two, without a
   * look at the bytes before it: where they are the items of an array up to there, the comma is one of the array.
   */
  #leap(from: number): number {
    const list = listAt(this.listDepth, this.#leading[this.listDepth] ?? []);
    this.#seam ??= seamAt(this.#bytes, from);
    if (list === undefined || this.#seam === undefined) return from;
    this.#seams.set(list, this.#seam);
    let reached = from;
    for (let next = this.#seamBehind(reached); next !== undefined; next = this.#seamBehind(reached)) {
      const items = this.#itemsIfAny(next);
      if (items === undefined) return reached;
      const kept = this.#add(items);
      for (const item of kept) this.leaptValues += 1 + valuesIn(item, this.listDepth);
      this.#parsed = next;
      reached = next;
    }
    return reached;
  }

  /** The next comma of a seam that is a piece away, or the last one. */
  #seamBehind(at: number): number | undefined {
    const seam = this.#seam ?? none;
    const near = this.#bytes.indexOf(seam, at + this.#pieceBytes);
    const found = 1 + (near >= 0 ? near : this.#bytes.lastIndexOf(seam));
    return found > at ? found : undefined;
  }

  /** The items up to a place that may be anywhere. */
  #itemsIfAny(end: number): unknown[] | undefined {
    try {
      return this.#itemsBefore(end);
    } catch {
      return undefined;
    }
  }

  /** Returns what is kept of the items. */
  #add(items: readonly unknown[]): readonly unknown[] {
    const built = this.#built.at(-1);
    if (built === undefined || !("items" in built)) throw new SyntaxError("no array");
    const depth = this.#built.length;
    const list = listAt(depth, this.#leading[depth] ?? []);
    const kept = list === undefined ? items : items.map((item) => (isPlain(item) ? list.kept(item) : item));
    for (const item of kept) built.items.push(item);
    this.#isFresh = false;
    return kept;
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

/** The list that a container at a depth is, of those that it leads to. */
function listAt(depth: number, leading: readonly LongList[]): LongList | undefined {
  return leading.find(({ path }) => path.length === depth - 1);
}

const none = Buffer.alloc(0);
const longestSeam = 300;

/**
 * What stands around a comma between two objects, up to the name of the second one's first member: `},\n  {\n    "id"`. No
 * string of JSON holds it, as a quote in it is escaped. Undefined where something else stands there.
 */
function seamAt(bytes: Buffer, at: number): Buffer | undefined {
  const brace = behindSpace(bytes, at + 1);
  const name = behindSpace(bytes, brace + 1);
  if (bytes[at - 1] !== closeBrace || bytes[brace] !== openBrace || bytes[name] !== quote) return undefined;
  const end = bytes.indexOf(quote, name + 1) + 1;
  return end > name && end - at < longestSeam ? Buffer.from(bytes.subarray(at - 1, end)) : undefined;
}

function behindSpace(bytes: Buffer, from: number): number {
  let at = from;
  while (whiteSpace.has(bytes[at])) at++;
  return at;
}

/** Objects, arrays and what they hold, as `JsonShape` counts them, about. Throws below `caps.depth`, which is told of elsewhere. */
function valuesIn(value: unknown, depth: number): number {
  if (typeof value !== "object" || value === null) return 0;
  if (depth >= caps.depth) throw new SyntaxError("too deep to be read in pieces");
  let count = 1;
  for (const one of Array.isArray(value) ? value : Object.values(value)) count += 1 + valuesIn(one, depth + 1);
  return count;
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
