import { isSpelt, type RepeatedTexts, text, wholeNumber } from "./byte-fields.ts";
import { caps } from "./caps.ts";
import { readLines } from "./lines.ts";
import type { Source } from "./source.ts";

const [quote, lineBreak] = [0x22, 0x0a];
/** The most fields of a record. */
const mostFields = 10_000;

/** One record of a CSV, only valid while it is handed over. Fields count from 0; one that the record lacks is empty. */
export class CsvRecord {
  /** The line on which the record begins. */
  line = 0;
  fields = 0;
  bytes: Uint8Array = new Uint8Array();
  readonly starts = new Int32Array(mostFields);
  readonly ends = new Int32Array(mostFields);

  isEmpty(field: number): boolean {
    return field >= this.fields || this.#start(field) === this.#end(field);
  }

  text(field: number): string {
    return field >= this.fields ? "" : text(this.bytes, this.#start(field), this.#end(field));
  }

  /** The same for texts that come again and again, which are not made anew. */
  repeated(field: number, texts: RepeatedTexts): string {
    return field >= this.fields ? "" : texts.text(this.bytes, this.#start(field), this.#end(field));
  }

  /** The same of the first `most` bytes, or a few fewer: where no character is cut in two. */
  repeatedStart(field: number, most: number, texts: RepeatedTexts): string {
    if (field >= this.fields) return "";
    const [start, end] = [this.#start(field), this.#end(field)];
    if (end - start <= most) return texts.text(this.bytes, start, end);
    let cut = start + most;
    while (cut > start && ((this.bytes[cut] as number) & 0xc0) === 0x80) cut--;
    return texts.text(this.bytes, start, cut);
  }

  isSpelt(field: number, known: string): boolean {
    return field < this.fields && isSpelt(known, this.bytes, this.#start(field), this.#end(field));
  }

  /** Whether the field begins with this text of ASCII. */
  startsWith(field: number, known: string): boolean {
    if (field >= this.fields || this.#end(field) - this.#start(field) < known.length) return false;
    return isSpelt(known, this.bytes, this.#start(field), this.#start(field) + known.length);
  }

  /** The whole number that the field's digits spell, or -1 where it is empty or holds anything else. */
  whole(field: number): number {
    return field >= this.fields ? -1 : wholeNumber(this.bytes, this.#start(field), this.#end(field));
  }

  /** The decimal number in the field, an exponent allowed; undefined where it is empty or holds anything else. */
  number(field: number): number | undefined {
    const whole = this.whole(field);
    if (whole >= 0) return whole;
    const written = this.text(field);
    return /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(written) ? Number(written) : undefined;
  }

  #start(field: number): number {
    return this.starts[field] as number;
  }

  #end(field: number): number {
    return this.ends[field] as number;
  }
}

/**
 * Hands over each record of a CSV (RFC 4180, with any one-byte delimiter); empty lines are none. A field is quoted where a
 * quote is its first character, and may then hold line breaks. Throws `cut-off-report` where a quote is not closed. Says
 * whether a line break ends the last line.
 */
export async function readCsv(source: Source, delimiter: number, read: (record: CsvRecord) => void): Promise<"ended" | "open"> {
  const record = new CsvRecord();
  const quoted = new QuotedRecord(source, delimiter, record);
  const last = await readLines(source, (bytes, start, end, line) => {
    if (quoted.isOpen) {
      if (quoted.take(bytes, start, end)) read(record);
      return;
    }
    if (start === end) return;
    record.line = line;
    if (splitPlain(record, bytes, start, end, delimiter)) read(record);
    else if (record.fields > mostFields) throw source.error(`has more than ${mostFields} fields`, { line }, "too-large");
    else if (quoted.begin(bytes, start, end)) read(record);
  });
  if (quoted.isOpen) throw source.error("a quote is not closed", { line: record.line }, "cut-off-report");
  return last;
}

/** Finds the fields where they lie; stops, and says no, at one that is quoted or one too many. */
function splitPlain(record: CsvRecord, bytes: Uint8Array, start: number, end: number, delimiter: number): boolean {
  const { starts, ends } = record;
  let fields = 0;
  let from = start;
  record.fields = 0;
  if (bytes[start] === quote) return false;
  for (let at = start; at < end; at++) {
    if (bytes[at] !== delimiter) continue;
    if (fields === mostFields - 1) {
      record.fields = mostFields + 1;
      return false;
    }
    starts[fields] = from;
    ends[fields++] = at;
    from = at + 1;
    if (bytes[from] === quote && from < end) return false;
  }
  starts[fields] = from;
  ends[fields++] = end;
  record.bytes = bytes;
  record.fields = fields;
  return true;
}

/** A record with quoted fields, put together without its quotes. */
class QuotedRecord {
  isOpen = false;
  readonly #source: Source;
  readonly #delimiter: number;
  readonly #record: CsvRecord;
  #bytes = new Uint8Array(1024);
  #length = 0;
  #fields = 0;

  constructor(source: Source, delimiter: number, record: CsvRecord) {
    this.#source = source;
    this.#delimiter = delimiter;
    this.#record = record;
  }

  /** Whether the record ends with this line. */
  begin(bytes: Uint8Array, start: number, end: number): boolean {
    this.#length = 0;
    this.#fields = 0;
    this.#record.starts[0] = 0;
    return this.#readFields(bytes, start, end);
  }

  /** The next line of a record that is open. */
  take(bytes: Uint8Array, start: number, end: number): boolean {
    this.#push(lineBreak);
    const after = this.#readQuoted(bytes, start, end);
    if (after === -1) return false;
    return this.#endField(bytes, after, end) || this.#readFields(bytes, after + 1, end);
  }

  #readFields(bytes: Uint8Array, start: number, end: number): boolean {
    for (let at = start; ; at++) {
      at = at < end && bytes[at] === quote ? this.#readQuoted(bytes, at + 1, end) : this.#readBare(bytes, at, end);
      if (at === -1) return false;
      if (this.#endField(bytes, at, end)) return true;
    }
  }

  #readBare(bytes: Uint8Array, start: number, end: number): number {
    let at = start;
    while (at < end && bytes[at] !== this.#delimiter) this.#push(bytes[at++] as number);
    return at;
  }

  /** Whether the record ends with the field. */
  #endField(bytes: Uint8Array, at: number, end: number): boolean {
    const { starts, ends, line } = this.#record;
    if (this.#fields >= mostFields - 1) throw this.#source.error(`has more than ${mostFields} fields`, { line }, "too-large");
    ends[this.#fields++] = this.#length;
    starts[this.#fields] = this.#length;
    if (at < end) {
      if (bytes[at] === this.#delimiter) return false;
      throw this.#source.error("holds text between a closing quote and the next field", { line });
    }
    this.#record.bytes = this.#bytes;
    this.#record.fields = this.#fields;
    return true;
  }

  /** Reads up to the closing quote and says what stands behind it, or -1 where the line ends before it. */
  #readQuoted(bytes: Uint8Array, start: number, end: number): number {
    for (let at = start; at < end; at++) {
      const byte = bytes[at] as number;
      if (byte !== quote) this.#push(byte);
      else if (at + 1 < end && bytes[at + 1] === quote) this.#push(bytes[at++] as number);
      else {
        this.isOpen = false;
        return at + 1;
      }
    }
    this.isOpen = true;
    return -1;
  }

  #push(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const { line } = this.#record;
      const most = caps.lineBytes;
      if (this.#length >= most) throw this.#source.error(`a record has more than ${most} bytes`, { line }, "too-large");
      const larger = new Uint8Array(Math.min(most, this.#bytes.length * 2));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length++] = byte;
  }
}
