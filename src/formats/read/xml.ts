import { isAscii } from "node:buffer";
import type { SaxesParser, SaxesTagPlain } from "saxes";
import type { ReportError } from "../../model/report-error.ts";
import type { Probe } from "../probe.ts";
import { caps } from "./caps.ts";
import { PlainElement } from "./plain-element.ts";
import type { Source } from "./source.ts";
import { shown, XmlElement } from "./xml-element.ts";
import { XmlRepair } from "./xml-repair.ts";
import { XmlSkip } from "./xml-skip.ts";

/** What a reader of an XML format is told, in the document's order. An element without content is opened and closed. */
export interface XmlHandlers {
  /** The element is valid during the call only. */
  readonly open: (element: XmlElement) => void;
  readonly close?: (name: string) => void;
  /** A piece of the innermost open element's text, with its references resolved. White space between elements may be left out. */
  readonly text?: (text: string) => void;
  readonly comment?: (text: string) => void;
  /** Whether the content of an element is passed over: it is not told of, whatever its length is, and not held to be well-formed. */
  readonly passesOver?: (name: string) => boolean;
  /** Takes out characters that XML does not have; without it they make the document none. */
  readonly repair?: XmlRepair;
}

/**
 * Reads a document to its end. Throws `bad-report` where it is not well-formed or declares entities of its own,
 * `cut-off-report` where it stops early, `too-large` at a limit of `caps`; each with the line.
 */
export async function readXml(source: Source, handlers: XmlHandlers): Promise<void> {
  const reading = new Reading(await newParser(), source, handlers);
  for await (const { text, bytes } of decoded(source)) reading.write(text, bytes);
  const stop = reading.end();
  if (stop) throw (await bareAmpersand(source, stop.after)) ?? stop.error;
}

/** The parser takes all that follows a bare "&" for the name of an entity, and so finds the document without an end. */
async function bareAmpersand(source: Source, after: number): Promise<ReportError | undefined> {
  let [position, line] = [0, 1];
  for await (const { text } of decoded(source)) {
    const rest = text.slice(Math.max(0, after - position));
    const found = rest.search(/&#?[\w.:-]*[^\w.:;#-]/);
    if (found !== -1 && !rest.slice(0, found).includes("<!")) {
      line += lineBreaks(text.slice(0, text.length - rest.length + found));
      return source.error('not well-formed XML: a bare "&", which has to be written as "&amp;"', { line });
    }
    position += text.length;
    line += lineBreaks(text);
  }
  return undefined;
}

function lineBreaks(text: string): number {
  return text.split("\n").length - 1;
}

/** Behind a cut that was in a text or a comment, which may hold many a ">", the next one is looked for this much farther on. */
const farther = 512;

class Reading {
  readonly #parser: SaxesParser;
  readonly #source: Source;
  readonly #handlers: XmlHandlers;
  readonly #open: string[] = [];
  /** Where the last tag ended: nothing but one text, comment or tag can lie between it and the parser. */
  #last = 0;
  /** Characters that the parser was given, and those that were read without it. */
  readonly #read = { parsed: 0, plain: 0 };
  readonly #plain = new PlainElement();
  /** The element whose content is passed over. */
  #skip: XmlSkip | undefined;
  readonly #element: XmlElement;
  /** Where the attributes of the tag begin that is being read. */
  #tag: number | undefined;

  constructor(parser: SaxesParser, source: Source, handlers: XmlHandlers) {
    this.#parser = parser;
    this.#source = source;
    this.#handlers = handlers;
    this.#element = new XmlElement((message, reason) => source.error(message, { line: parser.line }, reason));
    parser.on("opentagstart", () => {
      this.#tag = parser.position;
    });
    parser.on("opentag", (tag) => this.#opened(tag));
    parser.on("closetag", (tag) => this.#closed(tag));
    if (handlers.text) {
      parser.on("text", handlers.text);
      parser.on("cdata", handlers.text);
    }
    if (handlers.comment) parser.on("comment", handlers.comment);
    parser.on("doctype", (text) => this.#refuseDeclarations(text));
    parser.on("error", (error) => this.#refuse(error));
  }

  /** Cuts the text behind tags: where the parser stands behind one, plain elements are read from the bytes without it. */
  write(piece: string, pieceBytes: Uint8Array | undefined): void {
    const text = this.#handlers.repair?.mend(piece, this.#parser.line) ?? piece;
    const bytes = text === piece ? pieceBytes : undefined;
    for (let at = 0; at < text.length; ) {
      if (this.#skip !== undefined) at = this.#passOver(text, at, this.#skip);
      else if (bytes !== undefined) at = this.#writeToTag(text, bytes, at);
      else at = this.#writePart(text, at);
    }
  }

  /** Where an element may be passed over, up to the end of the next tag, otherwise all of it. */
  #writePart(text: string, at: number): number {
    const end = this.#handlers.passesOver ? text.indexOf(">", at) + 1 || text.length : text.length;
    this.#parse(text.slice(at, end));
    return end;
  }

  #passOver(text: string, at: number, skip: XmlSkip): number {
    const before = skip.tail;
    const rest = text.slice(at);
    const found = skip.find(rest);
    const passed = found === undefined ? rest.length : Math.max(0, found);
    this.#parser.line += lineBreaks(rest.slice(0, passed));
    this.#read.plain += passed;
    if (found === undefined) return text.length;
    this.#skip = undefined;
    this.#last = this.#read.parsed;
    // The end tag may have begun in the piece before.
    if (found < 0) this.#parse(before.slice(found));
    return at + passed;
  }

  #writeToTag(text: string, bytes: Uint8Array, at: number): number {
    const start = this.#isBehindTag ? this.#readPlain(bytes, at) : at;
    // What is passed over begins right behind a tag.
    const isNear = this.#isBehindTag || this.#handlers.passesOver !== undefined;
    const end = text.indexOf(">", isNear ? start : start + farther) + 1 || text.length;
    this.#parse(text.slice(start, end));
    return end;
  }

  #parse(text: string): void {
    this.#parser.write(text);
    this.#read.parsed += text.length;
    this.#limitLengths();
  }

  /** Between an element's tags, with no text begun. */
  get #isBehindTag(): boolean {
    return this.#read.parsed === this.#last && this.#open.length > 0 && this.#open.length < caps.depth;
  }

  /** Reads all plain elements from `start` on and returns where they end. */
  #readPlain(bytes: Uint8Array, start: number): number {
    const parent = this.#open.at(-1) ?? "";
    let at = start;
    for (let end = this.#plain.read(bytes, at); end !== -1; end = this.#plain.read(bytes, at)) {
      this.#parser.line += this.#plain.lineBreaks;
      this.#parser.column = this.#plain.lineBreaks > 0 ? end - this.#plain.lineStart : this.#parser.column + end - at;
      this.#element.enterPlain(this.#plain, parent);
      this.#handlers.open(this.#element);
      this.#handlers.close?.(this.#plain.name);
      at = end;
    }
    this.#read.plain += at - start;
    return at;
  }

  /** Where the document stopped too early, and the last tag before that; undefined when it is complete. */
  end(): { readonly error: ReportError; readonly after: number } | undefined {
    const rest = this.#handlers.repair?.rest() ?? "";
    if (rest !== "") this.#parse(rest);
    const [after, place] = [this.#last + this.#read.plain, { line: this.#parser.line }];
    const inside = this.#open.length > 0 ? `, inside <${this.#open.at(-1)}>` : "";
    this.#parser.off("error");
    try {
      this.#parser.close();
      return undefined;
    } catch (cause) {
      const message = `the XML document stops before its end${inside}`;
      return { error: this.#source.error(message, place, "cut-off-report", cause), after };
    }
  }

  #opened(tag: SaxesTagPlain): void {
    this.#limitLengths();
    this.#tag = undefined;
    this.#last = this.#parser.position;
    this.#element.enter(tag, this.#open.at(-1) ?? "");
    this.#limit("the depth of elements", this.#open.push(tag.name), caps.depth);
    this.#handlers.open(this.#element);
    if (!tag.isSelfClosing && this.#handlers.passesOver?.(tag.name)) this.#skip = new XmlSkip(tag.name);
  }

  #closed(tag: SaxesTagPlain): void {
    this.#last = this.#parser.position;
    this.#open.pop();
    this.#handlers.close?.(tag.name);
  }

  #limitLengths(): void {
    const position = this.#parser.position;
    if (this.#tag === undefined) this.#limit("the length of a text or comment", position - this.#last, caps.textBytes);
    else this.#limit("the length of a tag", position - this.#tag, caps.lineBytes);
  }

  #limit(what: string, size: number, cap: number): void {
    if (size <= cap) return;
    throw this.#source.error(`${what} is above ${cap}, the most that is read`, { line: this.#parser.line }, "too-large");
  }

  /** Entities of a document's own are how a small file becomes a huge one, or one that reads other files. */
  #refuseDeclarations(doctype: string): void {
    if (!/\[\s*[^\]\s]/.test(doctype.replace(/"[^"]*"|'[^']*'/g, ""))) return;
    throw this.#source.error("declares entities or elements of its own in its DOCTYPE", { line: this.#parser.line });
  }

  #refuse(error: Error): never {
    const place = { line: this.#parser.line, column: this.#parser.column };
    throw this.#source.error(`not well-formed XML${this.#source.wordsOf(error)}`, place, "bad-report", error);
  }
}

/** The whole document, without characters that XML does not have. */
export async function xmlText(source: Source): Promise<string> {
  const repair = new XmlRepair();
  let whole = "";
  for await (const { text } of decoded(source)) whole += repair.mend(text, 0);
  return whole + repair.rest();
}

/** The root element and its first children, from the head of a document that may be cut anywhere. */
export async function probeXml(source: Source, head: string): Promise<Probe> {
  const parser = await newParser();
  const children: string[] = [];
  let root: SaxesTagPlain | undefined;
  let depth = 0;
  let failure: Error | undefined;
  parser.on("opentag", (tag) => {
    root ??= tag;
    if (++depth === 2 && !children.includes(tag.name)) children.push(tag.name);
  });
  parser.on("closetag", () => depth--);
  parser.on("error", (error) => {
    failure = error;
    throw error;
  });
  try {
    parser.write(head);
  } catch (error) {
    // What comes after the root's tag is for the reader to judge, which also says it better.
    if (error !== failure) throw error;
  }
  if (root) return { type: "xml", root: root.name, attributes: root.attributes, children };
  if (failure) {
    const message = `not well-formed XML${source.wordsOf(failure)}`;
    throw source.error(message, { line: parser.line, column: parser.column }, "bad-report", failure);
  }
  throw source.error("the XML document stops before its root element", { line: parser.line }, "cut-off-report");
}

async function newParser(): Promise<SaxesParser> {
  // Loaded here, so that a run without XML does not pay for it.
  const { SaxesParser } = await import("saxes");
  return new SaxesParser({ position: false });
}

type Decoder = InstanceType<typeof TextDecoder>;

/** A piece of the document; with its bytes where it is all ASCII, so that a place in one is the same place in the other. */
interface Piece {
  readonly text: string;
  readonly bytes: Uint8Array | undefined;
}

/** The document as text. The Unicode encodings are UTF-8 by now; others (ISO-8859-1 of older Java tools) are declared. */
async function* decoded(source: Source): AsyncGenerator<Piece> {
  let decoder: Decoder | undefined;
  let head = Buffer.alloc(0);
  for await (const chunk of source.chunks()) {
    if (decoder === undefined) {
      head = Buffer.concat([head, chunk]);
      if (head.length < 256) continue;
      decoder = decoderFor(source, head);
    }
    for (const bytes of pieces(head.length > 0 ? head : chunk)) yield pieceOf(source, bytes, decoder);
    head = Buffer.alloc(0);
  }
  decoder ??= decoderFor(source, head);
  // A character that the file's end cut in two is left out: the document has no end then.
  for (const bytes of pieces(head)) yield pieceOf(source, bytes, decoder);
}

function pieceOf(source: Source, bytes: Uint8Array, decoder: Decoder): Piece {
  const text = source.decode(decoder, bytes);
  // In other encodings ASCII bytes can stand for other characters (ISO-2022-JP, Shift_JIS).
  const isAsciiText = /^(?:utf-8|windows-|iso-8859-)/.test(decoder.encoding) && text.length === bytes.length && isAscii(bytes);
  return { text, bytes: isAsciiText ? bytes : undefined };
}

/** Strings above 128 KiB are collected late by V8 (24 MB more for a report of 100 MB). */
function* pieces(chunk: Uint8Array): Generator<Uint8Array> {
  const bytes = 64 * 1024;
  for (let i = 0; i < chunk.length; i += bytes) yield chunk.subarray(i, i + bytes);
}

function decoderFor(source: Source, head: Uint8Array): Decoder {
  const start = new TextDecoder("latin1").decode(head.subarray(0, 256));
  const declared = /^<\?xml\s[^>]*?\bencoding\s*=\s*["']([^"'>]*)["']/.exec(start)?.[1] ?? "utf-8";
  const label = /^(utf-?16|ucs-?2|utf-?8)/i.test(declared) ? "utf-8" : declared;
  try {
    return new TextDecoder(label, { ignoreBOM: true, fatal: true });
  } catch (cause) {
    throw source.error(`declares the encoding ${shown(declared)}, which is not known`, { line: 1 }, "bad-report", cause);
  }
}
