import { type Place, type RefusalId, ReportError } from "../../model/report-error.ts";
import { caps } from "./caps.ts";
import { toUtf8 } from "./encoding.ts";
import { GatheredBytes } from "./gathered-bytes.ts";
import { JsonPieces, type LongList } from "./json-pieces.ts";
import { JsonShape } from "./json-shape.ts";

/** A file that the host opened: its size in bytes and its content, in chunks that are valid until the next is asked for. */
export interface ReportFile {
  /** The path as it is told to the user, relative to the working directory where it lies below it. */
  readonly path: string;
  readonly size: number;
  chunks(): AsyncIterable<Uint8Array>;
}

/** A report as a format's reader sees it: UTF-8 without a byte order mark, whatever the file's encoding was. */
export class Source {
  readonly file: string;
  readonly size: number;
  /** Whether errors may quote the content. What a scanner found may be a secret, which no message may carry. */
  readonly content: "quotable" | "secret";
  readonly #chunks: () => AsyncIterable<Uint8Array>;
  #json: Promise<unknown> | undefined;
  #entries = 0;

  constructor(file: ReportFile, content: "quotable" | "secret" = "quotable") {
    this.content = content;
    this.file = file.path;
    this.size = file.size;
    this.#chunks = () => file.chunks();
  }

  /** The content from its beginning. Detection has looked at the head already; the file system's cache makes that cheap. */
  chunks(): AsyncIterable<Uint8Array> {
    if (this.size > caps.streamBytes)
      throw this.error(`${this.size} bytes; at most ${caps.streamBytes} are read`, undefined, "too-large");
    return toUtf8(this.#chunks());
  }

  /** The text of a chunk, by a decoder that is `fatal`: two names that only differ in bytes that are no text must not become one. */
  decode(decoder: InstanceType<typeof TextDecoder>, chunk: Uint8Array): string {
    try {
      return decoder.decode(chunk, { stream: true });
    } catch (cause) {
      const label = decoder.encoding.toUpperCase();
      throw this.error(`holds bytes that are no ${label}, which it has to be written in`, undefined, "bad-report", cause);
    }
  }

  /** The parsed JSON document of at most `caps.jsonBytes`, read once however often it is asked for. */
  json(): Promise<unknown> {
    this.#json ??= this.#readJson();
    return this.#json;
  }

  /** The same, where `lists` say what need not be kept of it. What they leave out is left out for all who ask later. */
  jsonOf(lists: readonly LongList[], pieceBytes?: number): Promise<unknown> {
    this.#json ??= lists.length === 0 ? this.#readJson() : this.#readPieces(new JsonPieces(lists, pieceBytes));
    return this.#json;
  }

  /** The JSON document that `find` takes out of a script, within the limits of a document of its own. */
  async jsonOfScript(find: (script: string) => string): Promise<unknown> {
    if (this.size > caps.jsonBytes) throw this.#tooLarge("a script", `${caps.jsonBytes} bytes`);
    const shape = new JsonShape();
    const script = await this.#readText(shape);
    if (shape.isOpen) throw this.error("the script stops before its end", { byte: this.size }, "cut-off-report");
    return this.#parseJson(find(script), shape);
  }

  /** The JSON document of one line among many. */
  parsedLine(text: string, line: number): unknown {
    try {
      return JSON.parse(text);
    } catch (cause) {
      throw this.error(`a line is not valid JSON${this.wordsOf(cause)}`, { line }, "bad-report", cause);
    }
  }

  /** Counts entries of lists before anything is made of them, and throws `too-large` above `caps.findings`. */
  countEntries(more: number): void {
    this.#entries += more;
    if (this.#entries > caps.findings) throw this.#tooLarge("the number of its findings and rules", `${caps.findings}`);
  }

  /** Another parser's words about the content, as far as they may be told. */
  wordsOf(error: unknown): string {
    return this.content === "secret" ? "" : `: ${firstLine(error).replace(/\.$/, "")}`;
  }

  /** An error about this report, by default that it is not what its format says. */
  error(message: string, place?: Place, reason: RefusalId = "bad-report", cause?: unknown): ReportError {
    // Parsers quote what they stumbled over, and a cause is printed with its error.
    return new ReportError(reason, this.file, message, place, this.content === "secret" ? undefined : cause);
  }

  async #readJson(): Promise<unknown> {
    const shape = new JsonShape();
    const text = await this.#readText(shape);
    return this.#parseJson(text, shape);
  }

  /** Without ever holding a document of long lists as a whole. Any other is parsed whole, and what is bad read again to say why. */
  async #readPieces(pieces: JsonPieces): Promise<unknown> {
    const shape = new JsonShape(pieces);
    const gathered = new GatheredBytes(Math.min(this.size, caps.jsonBytes));
    try {
      await this.#eachJsonChunk(shape, (chunk) => {
        const parsed = pieces.letGo();
        gathered.drop(parsed);
        shape.letGo(parsed);
        const { length } = gathered;
        gathered.add(chunk);
        shape.take(gathered.bytes, length);
      });
      const document = shape.isOpen ? undefined : pieces.finish();
      if (document !== undefined) {
        gathered.release();
        return document;
      }
    } catch (error) {
      if (error instanceof SyntaxError) return this.#readJson();
      throw error;
    }
    if (pieces.hasParsed) return this.#readJson();
    return this.#parseJson(this.#textOf(gathered), shape);
  }

  /** All of a JSON document, decoded in one piece: many would have to be put together again. */
  async #readText(shape: JsonShape): Promise<string> {
    const gathered = new GatheredBytes(this.size);
    await this.#eachJsonChunk(shape, (chunk) => {
      shape.take(chunk);
      gathered.add(chunk);
    });
    return this.#textOf(gathered);
  }

  async #eachJsonChunk(shape: JsonShape, take: (chunk: Uint8Array) => void): Promise<void> {
    if (this.size > caps.jsonBytes) throw this.#tooLarge("a JSON document", `${caps.jsonBytes} bytes`);
    for await (const chunk of this.chunks()) {
      take(chunk);
      if (shape.deepest > caps.depth) throw this.#tooLarge("the depth of its values", `${caps.depth}`);
      if (shape.values > caps.jsonValues) throw this.#tooLarge("the number of its values", `${caps.jsonValues}`);
    }
  }

  #textOf(gathered: GatheredBytes): string {
    // A character that the file's end cut in two is missing then, which the parser finds.
    const text = this.decode(new TextDecoder("utf-8", { fatal: true }), gathered.bytes);
    gathered.release();
    return text;
  }

  #parseJson(text: string, { isOpen }: JsonShape): unknown {
    try {
      return JSON.parse(text);
    } catch (cause) {
      if (isOpen) throw this.error("the JSON document stops before its end", { byte: this.size }, "cut-off-report", cause);
      throw this.error(`not valid JSON${this.wordsOf(cause)}`, undefined, "bad-report", cause);
    }
  }

  #tooLarge(what: string, cap: string): ReportError {
    return this.error(`${what} is above ${cap}, the most that is read`, undefined, "too-large");
  }
}

function firstLine(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  return message.split("\n", 1)[0] ?? "";
}
