import { armId, armIdOfNumbers } from "../../../model/arm-id.ts";
import { type CoverageReport, maxLine } from "../../../model/coverage.ts";
import { CoverageRecorder, FileRecorder } from "../../../model/coverage-recorder.ts";
import type { RefusalId, ReportError } from "../../../model/report-error.ts";
import { count, fieldEnd, lastField, RepeatedTexts, text, wholeNumber } from "../../read/byte-fields.ts";
import { caps } from "../../read/caps.ts";
import type { LinePlace } from "../../read/lines.ts";
import type { Source } from "../../read/source.ts";
import { LcovFunctions } from "./lcov-functions.ts";
import { headers, LcovHeader, LcovHeaders } from "./lcov-headers.ts";
import { PlainLines } from "./plain-lines.ts";

/** The letters of a record's name as one number, so that millions of records are told apart without a string for each. */
function tag(name: string): number {
  let code = 0;
  for (const letter of Buffer.from(name)) code = (code << 8) | letter;
  return code;
}

const tags = {
  SF: tag("SF"),
  DA: tag("DA"),
  BRDA: tag("BRDA"),
  FN: tag("FN"),
  FNDA: tag("FNDA"),
  FNL: tag("FNL"),
  FNA: tag("FNA"),
} as const;

const headersByTag = new Map(Object.entries(headers).map(([name, header]) => [tag(name), header]));
/** Records that say nothing which is counted here. */
const uncounted = new Set(["TN", "VER", "MCDC", "MCF", "MCH"].map(tag));
const colon = 0x3a;
const dash = 0x2d;

/** What is known of one source file until its `end_of_record`. */
class OpenRecord {
  readonly header = new LcovHeader();
  readonly file: FileRecorder;
  readonly path: string;

  constructor(path: string) {
    this.path = path;
    this.file = new FileRecorder(path);
  }
}

/** Takes the lines of a tracefile one by one. Throws `ReportError` with the line's number on one that is not LCOV. */
export class LcovReader {
  readonly #source: Source;
  readonly #report = new CoverageRecorder();
  readonly #headers = new LcovHeaders();
  readonly #functions = new LcovFunctions();
  readonly #names = new RepeatedTexts();
  readonly #plain = new PlainLines(this.#functions, this.#names);
  #record: OpenRecord | undefined;
  #lineNumber = 0;
  #clamped = 0;
  #leftOut = 0;
  readonly #unknown = { records: 0, example: "" };

  constructor(source: Source) {
    this.#source = source;
  }

  line(bytes: Uint8Array, lineStart: number, lineEnd: number, number: number): void {
    this.#lineNumber = number;
    const end = withoutBlanks(bytes, lineStart, lineEnd);
    const start = behindBlanks(bytes, lineStart, end);
    let name = 0;
    let at = start;
    // The names that matter have up to four letters.
    for (; at < end && at < start + 4 && bytes[at] !== colon; at++) name = (name << 8) | (bytes[at] as number);
    const isRecord = at < end && bytes[at] === colon && this.#recordLine(name, bytes, at + 1, end);
    if (!isRecord) this.#otherLine(text(bytes, start, end));
  }

  plainLines(bytes: Uint8Array, place: LinePlace): void {
    if (this.#record) this.#plain.read(bytes, place, this.#record.file);
  }

  finish(): CoverageReport {
    if (this.#record) throw this.#withoutEnd("the end of the file", this.#record);
    this.#headers.tell(this.#report);
    if (this.#clamped > 0) this.#report.note("clamped", `${this.#clamped} negative counts are read as 0`);
    if (this.#leftOut > 0) {
      this.#report.note("left-out", `${this.#leftOut} records are left out, their line numbers are not between 1 and ${maxLine}`);
    }
    const { records, example } = this.#unknown;
    if (records > 0) this.#report.note("left-out", `${records} records of a name that is not known, as ${example}, are left out`);
    return this.#report.finish();
  }

  /** False for a record of another name than those that are known. */
  #recordLine(name: number, bytes: Uint8Array, start: number, end: number): boolean {
    if (name === tags.DA) this.#da(this.#open(), bytes, start, end);
    else if (name === tags.BRDA) this.#brda(this.#open(), bytes, start, end);
    else if (name === tags.FNDA) this.#fnda(bytes, start, end);
    else if (name === tags.FN) this.#fn(bytes, start, end);
    else if (name === tags.SF) this.#sf(text(bytes, start, end));
    else if (name === tags.FNL) this.#fnl(bytes, start, end);
    else if (name === tags.FNA) this.#fna(bytes, start, end);
    else return this.#header(name, bytes, start, end);
    return true;
  }

  #header(name: number, bytes: Uint8Array, start: number, end: number): boolean {
    const header = headersByTag.get(name);
    if (header !== undefined) this.#open().header.set(header, wholeNumber(bytes, start, end));
    return header !== undefined || uncounted.has(name);
  }

  /** A line that is no record that is known. Within a file, one that a later lcov may have added is left out and told. */
  #otherLine(line: string): void {
    if (line === "end_of_record") {
      this.#close(this.#open());
      return;
    }
    const added = this.#record && /^([A-Z]{1,8}):/.exec(line)?.[1];
    if (added) {
      this.#unknown.records++;
      this.#unknown.example ||= added;
    } else if (line !== "" && !line.startsWith("#")) throw this.#malformed(line);
  }

  #sf(path: string): void {
    if (this.#record) throw this.#withoutEnd(`the next SF (${path})`, this.#record);
    if (path === "") throw this.#error("SF names no file");
    if (this.#report.fileCount >= caps.files) throw this.#error(`more than ${caps.files} source files`, "too-large");
    this.#record = new OpenRecord(path);
  }

  /** `DA:<line>,<count>[,<checksum>]` */
  #da(record: OpenRecord, bytes: Uint8Array, start: number, end: number): void {
    const firstEnd = fieldEnd(bytes, start, end);
    const line = wholeNumber(bytes, start, firstEnd);
    if (line === -1) throw this.#malformed(`DA:${text(bytes, start, end)}`);
    const hit = this.#isHit(bytes, firstEnd + 1, fieldEnd(bytes, firstEnd + 1, end), end);
    if (this.#hasPlace(line)) record.file.line(line, hit);
  }

  /** `BRDA:<line>,[e|f|U]<block>,<branch>,<taken>`; the branch may hold commas. */
  #brda(record: OpenRecord, bytes: Uint8Array, start: number, end: number): void {
    const block = fieldEnd(bytes, start, end) + 1;
    const branch = fieldEnd(bytes, block, end) + 1;
    const taken = lastField(bytes, branch, end);
    const line = wholeNumber(bytes, start, block - 1);
    if (line === -1 || taken === -1) throw this.#malformed(`BRDA:${text(bytes, start, end)}`);
    const neverReached = end - taken === 1 && bytes[taken] === dash;
    const hit = !neverReached && this.#isHit(bytes, taken, end, end);
    const arm = armOf(bytes, block, branch, taken - 1);
    if (arm !== undefined && this.#hasPlace(line)) record.file.arm(line, arm, hit);
  }

  /** `FN:<start>,[<end>,]<name>`: the end is one only where another comma follows its digits. */
  #fn(bytes: Uint8Array, start: number, end: number): void {
    this.#open();
    const firstEnd = fieldEnd(bytes, start, end);
    // Bazel's JacocoLCOVFormatter writes -1 for methods without debug information.
    const line = wholeNumber(bytes, bytes[start] === dash ? start + 1 : start, firstEnd);
    if (line === -1 || firstEnd === end) throw this.#malformed(`FN:${text(bytes, start, end)}`);
    const second = fieldEnd(bytes, firstEnd + 1, end);
    const hasEndLine = second < end && wholeNumber(bytes, firstEnd + 1, second) !== -1;
    const name = this.#names.text(bytes, (hasEndLine ? second : firstEnd) + 1, end);
    this.#functions.declare(name, line, this.#names.place);
  }

  /** `FNDA:<count>,<name>` */
  #fnda(bytes: Uint8Array, start: number, end: number): void {
    this.#open();
    const firstEnd = fieldEnd(bytes, start, end);
    const hit = this.#isHit(bytes, start, firstEnd, end);
    this.#functions.call(this.#names.text(bytes, firstEnd + 1, end), hit);
  }

  /** `FNL:<index>,<start>[,<end>]` */
  #fnl(bytes: Uint8Array, start: number, end: number): void {
    this.#open();
    const firstEnd = fieldEnd(bytes, start, end);
    const index = wholeNumber(bytes, start, firstEnd);
    const line = wholeNumber(bytes, firstEnd + 1, fieldEnd(bytes, firstEnd + 1, end));
    if (index === -1 || line === -1) throw this.#malformed(`FNL:${text(bytes, start, end)}`);
    this.#functions.declareGroup(index, line);
  }

  /** `FNA:<index>,<count>,<name>`: one of the names that a function goes by. */
  #fna(bytes: Uint8Array, start: number, end: number): void {
    this.#open();
    const firstEnd = fieldEnd(bytes, start, end);
    const hit = this.#isHit(bytes, firstEnd + 1, fieldEnd(bytes, firstEnd + 1, end), end);
    const index = wholeNumber(bytes, start, firstEnd);
    if (!this.#functions.callGroup(index, hit)) throw this.#error(`FNA:${text(bytes, start, end)} belongs to no FNL`);
  }

  #close(record: OpenRecord): void {
    // The functions first: they know whether names or lines tell them apart.
    this.#functions.moveTo(record.file);
    record.header.measureIn(record.file);
    const wrong = record.header.writeTo(record.file);
    if (wrong !== undefined) throw this.#error(`${wrong} (of ${record.path})`);
    this.#headers.compare(record.header, this.#report.add(record.file));
    this.#record = undefined;
  }

  #isHit(bytes: Uint8Array, start: number, end: number, lineEnd: number): boolean {
    const said = count(bytes, start, end);
    if (said === "malformed")
      throw this.#error(`a count is expected where ${JSON.stringify(text(bytes, start, lineEnd).slice(0, 80))} stands`);
    if (said === "negative") this.#clamped++;
    return said === "hit";
  }

  /** Some writers put what belongs to no line on line 0. */
  #hasPlace(line: number): boolean {
    if (line >= 1 && line <= maxLine) return true;
    this.#leftOut++;
    return false;
  }

  #open(): OpenRecord {
    if (!this.#record) throw this.#error("a record stands before any SF or behind end_of_record");
    return this.#record;
  }

  #withoutEnd(before: string, record: OpenRecord): ReportError {
    return this.#error(`the record of ${record.path} has no end_of_record before ${before}`, "cut-off-report");
  }

  #malformed(line: string): ReportError {
    return this.#error(`${JSON.stringify(line.slice(0, 80))} is no LCOV record`);
  }

  #error(message: string, reason: RefusalId = "bad-report"): ReportError {
    return this.#source.error(message, { line: this.#lineNumber }, reason);
  }
}

/** The arm's identity; undefined for one that is marked as unreachable, which lcov leaves out of its own totals, too. */
function armOf(bytes: Uint8Array, block: number, branch: number, branchEnd: number): number | undefined {
  const blockNumber = wholeNumber(bytes, block, branch - 1);
  const branchNumber = wholeNumber(bytes, branch, branchEnd);
  const small = blockNumber >= 0 && branchNumber >= 0 ? armIdOfNumbers(blockNumber, branchNumber) : undefined;
  if (small !== undefined) return small;
  const blockName = text(bytes, block, branch - 1);
  return /^[ef]*U/.test(blockName) ? undefined : armId(blockName, text(bytes, branch, branchEnd));
}

function behindBlanks(bytes: Uint8Array, start: number, end: number): number {
  let first = start;
  while (first < end && (bytes[first] as number) <= 0x20) first++;
  return first;
}

function withoutBlanks(bytes: Uint8Array, start: number, end: number): number {
  let last = end;
  while (last > start && (bytes[last - 1] as number) <= 0x20) last--;
  return last;
}
