import { ReportError } from "../../model/report-error.ts";
import { caps } from "./caps.ts";
import type { Source } from "./source.ts";

/** Takes one line as the bytes `start` to `end` (without its line break) of a buffer that is only valid during the call. */
export type LineReader = (bytes: Uint8Array, start: number, end: number, number: number) => void;

/** Where a line begins in a chunk, and its number in the file. */
export interface LinePlace {
  start: number;
  number: number;
}

/** Reads lines of the plain kind that a report is full of, as many as follow one another, and moves the place behind them. */
export type PlainLinesReader = (bytes: Uint8Array, place: LinePlace) => void;

const lineBreak = 0x0a;
const noPlainLines: PlainLinesReader = () => {};

/**
 * Hands over each line of a text report as bytes, numbered from 1, without making a string of it. CRLF counts as one
 * break. Throws `too-large` on a line above `caps.lineBytes`, and `cut-off-report` where `read` finds the last line bad and
 * no line break ends it. Says whether the last line has one: some tools always end with it.
 */
export async function readLines(source: Source, read: LineReader, readPlain = noPlainLines): Promise<"ended" | "open"> {
  let carried: Uint8Array | undefined;
  const place: LinePlace = { start: 0, number: 1 };
  for await (const bytes of source.chunks()) {
    place.start = 0;
    if (carried) {
      // Only the line that the chunks share is put together: most of a chunk is read where it lies.
      place.start = bytes.indexOf(lineBreak) + 1;
      carried = joined(carried, place.start === 0 ? bytes : bytes.subarray(0, place.start));
      const end = place.start === 0 ? carried.length : carried.length - 1;
      if (end > caps.lineBytes) throw tooLong(source, place.number);
      if (place.start === 0) continue;
      read(carried, 0, withoutReturn(carried, 0, end), place.number++);
    }
    for (;;) {
      readPlain(bytes, place);
      const { start, number } = place;
      const end = nextBreak(bytes, start);
      if (end === -1) break;
      if (end - start > caps.lineBytes) throw tooLong(source, number);
      read(bytes, start, withoutReturn(bytes, start, end), number);
      place.start = end + 1;
      place.number++;
    }
    if (bytes.length - place.start > caps.lineBytes) throw tooLong(source, place.number);
    carried = place.start < bytes.length ? new Uint8Array(bytes.subarray(place.start)) : undefined;
  }
  if (carried === undefined) return "ended";
  readLast(carried, read, place.number);
  return "open";
}

function readLast(bytes: Uint8Array, read: LineReader, number: number): void {
  try {
    read(bytes, 0, withoutReturn(bytes, 0, bytes.length), number);
  } catch (error) {
    if (!(error instanceof ReportError) || error.reason !== "bad-report") throw error;
    throw new ReportError("cut-off-report", error.file, `the last line is cut off: ${error.message}`, error.place, error);
  }
}

/** Lines are short, so a loop here beats the call that `indexOf` costs for each of them. */
function nextBreak(bytes: Uint8Array, from: number): number {
  const soon = Math.min(bytes.length, from + 64);
  for (let i = from; i < soon; i++) if (bytes[i] === lineBreak) return i;
  return soon === bytes.length ? -1 : bytes.indexOf(lineBreak, soon);
}

/** Python's csv on Windows, with a file that was opened as text, ends lines with two of them. */
function withoutReturn(bytes: Uint8Array, start: number, end: number): number {
  let at = end;
  while (at > start && bytes[at - 1] === 0x0d) at--;
  return at;
}

function joined(head: Uint8Array, tail: Uint8Array): Uint8Array {
  const whole = new Uint8Array(head.length + tail.length);
  whole.set(head);
  whole.set(tail, head.length);
  return whole;
}

function tooLong(source: Source, number: number): Error {
  return source.error(`a line has more than ${caps.lineBytes} bytes`, { line: number }, "too-large");
}
