import type { Spelt } from "../../../model/metric-report.ts";
import { speltNumber } from "../../read/spelt.ts";

/** A line of the text formats of Prometheus, without any knowledge of the lines around it. */
export type Line =
  | { readonly kind: "sample"; readonly sample: Sample }
  | { readonly kind: "type" | "unit"; readonly name: string; readonly text: string }
  | { readonly kind: "end" }
  /** Help, a comment, nothing. */
  | { readonly kind: "idle" }
  /** What is wrong with it. */
  | { readonly kind: "wrong"; readonly message: string };

export interface Sample {
  readonly name: string;
  readonly labels: ReadonlyMap<string, string>;
  readonly value: Spelt;
  /** Behind the value; whatever unit the writer counts in. */
  readonly timestamp: number | undefined;
  /** Only OpenMetrics has exemplars. */
  readonly hasExemplar: boolean;
}

const name = /[A-Za-z_:][\w:]*/y;
const label = /[A-Za-z_][\w]*/y;
const quoted = /"((?:[^"\\]|\\.)*)"/y;

export function readLine(text: string): Line {
  if (/^\s*$/.test(text)) return { kind: "idle" };
  if (text.startsWith("#")) return readComment(text);
  const cursor = new Cursor(text);
  const sample = readSample(cursor);
  return sample ? { kind: "sample", sample } : { kind: "wrong", message: cursor.message() };
}

function readComment(text: string): Line {
  if (/^# EOF\s*$/.test(text)) return { kind: "end" };
  const [, kind, named = "", rest = ""] = /^#[ \t]+(TYPE|UNIT)[ \t]+(\S+)[ \t]*(.*?)[ \t]*$/.exec(text) ?? [];
  if (kind === undefined) return { kind: "idle" };
  return { kind: kind === "TYPE" ? "type" : "unit", name: unquoted(named), text: rest };
}

function unquoted(named: string): string {
  return /^".*"$/.test(named) ? unescaped(named.slice(1, -1)) : named;
}

function readSample(cursor: Cursor): Sample | undefined {
  const outside = cursor.take(name);
  const labels = new Map<string, string>();
  const inside = readLabels(cursor, labels, outside === undefined);
  if (inside === "wrong") return undefined;
  const named = outside ?? inside;
  if (named === undefined) return cursor.wants("a metric's name");
  cursor.skipSpace();
  const spelt = cursor.take(/[^\s#]+/y);
  const value = spelt === undefined ? undefined : speltNumber(spelt);
  if (value === undefined) return cursor.wants("a number", spelt);
  return readTail(cursor, { name: named, labels, value });
}

/** A timestamp and, in OpenMetrics, an exemplar. */
function readTail(cursor: Cursor, read: Pick<Sample, "name" | "labels" | "value">): Sample | undefined {
  cursor.skipSpace();
  const timestamp = cursor.take(/-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?=\s|$)/y);
  cursor.skipSpace();
  const hasExemplar = cursor.take(/# \{.*$/y) !== undefined;
  if (!cursor.atEnd()) return cursor.wants("a timestamp or the end of the line");
  return { ...read, timestamp: timestamp === undefined ? undefined : Number(timestamp), hasExemplar };
}

/** `{code="500"}`; a name that is no plain word stands quoted in front of the labels. Gives that name, if there is one. */
function readLabels(cursor: Cursor, into: Map<string, string>, mayName: boolean): string | undefined | "wrong" {
  if (cursor.take(/[ \t]*\{[ \t]*/y) === undefined) return undefined;
  let named: string | undefined;
  while (cursor.take(/[ \t]*\}/y) === undefined) {
    const first = cursor.takeQuoted();
    const key = first ?? cursor.take(label);
    if (key === undefined) return cursor.wants("a label's name") ?? "wrong";
    if (first !== undefined && mayName && named === undefined && into.size === 0 && !cursor.sees(/[ \t]*=/y)) named = first;
    else {
      const value = cursor.take(/[ \t]*=[ \t]*/y) === undefined ? undefined : cursor.takeQuoted();
      if (value === undefined) return cursor.wants('="value" behind the label\'s name') ?? "wrong";
      if (into.has(key)) return cursor.wants(`the label ${key} once`) ?? "wrong";
      into.set(key, value);
    }
    if (cursor.take(/[ \t]*,[ \t]*/y) === undefined && !cursor.sees(/[ \t]*\}/y)) return cursor.wants(", or }") ?? "wrong";
  }
  return named;
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, (_, one: string) => (one === "n" ? "\n" : one));
}

class Cursor {
  readonly #text: string;
  #at = 0;
  #wanted = "";

  constructor(text: string) {
    this.#text = text;
  }

  take(sticky: RegExp): string | undefined {
    sticky.lastIndex = this.#at;
    const found = sticky.exec(this.#text)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  sees(sticky: RegExp): boolean {
    sticky.lastIndex = this.#at;
    return sticky.test(this.#text);
  }

  takeQuoted(): string | undefined {
    const found = this.take(quoted);
    return found === undefined ? undefined : unescaped(found.slice(1, -1));
  }

  skipSpace(): void {
    this.take(/[ \t]*/y);
  }

  atEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  wants(what: string, found?: string): undefined {
    const seen = found ?? this.#text.slice(this.#at, this.#at + 40);
    this.#wanted = `found ${seen === "" ? "the end of the line" : JSON.stringify(seen.slice(0, 40))} where ${what} is expected`;
  }

  message(): string {
    return this.#wanted;
  }
}
