import type { ConfigProblem } from "../../model/config-problem.ts";
import { dayAfter, dayAt, isDay } from "../../model/day.ts";
import type { IgnoreEntry } from "../../model/standing.ts";

/**
 * What a tool's own ignore file says, as far as it can be said here. Whatever is narrower than an entry can be is left out,
 * with a remark: it must not become wider. A file that is not understood ignores nothing.
 */
export interface ForeignIgnores {
  readonly entries: readonly IgnoreEntry[];
  /** What was left out, and why; the user's to know, not an error: the file is another tool's. */
  readonly remarks: readonly ConfigProblem[];
}

export const foreignIgnoreCaps = { bytes: 4 * 1024 * 1024, entries: 100_000, value: 1000 } as const;

/** An entry as it is read, before it is known where it stands. */
export type UnplacedEntry = Omit<IgnoreEntry, "source">;

/** Collects what is read of one file. */
export class ForeignIgnoreReader implements ForeignIgnores {
  readonly entries: IgnoreEntry[] = [];
  readonly remarks: ConfigProblem[] = [];
  readonly #file: string;
  readonly #format: IgnoreEntry["source"]["format"];

  constructor(file: string, format: IgnoreEntry["source"]["format"]) {
    this.#file = file;
    this.#format = format;
  }

  add(line: number, entry: UnplacedEntry): void {
    this.entries.push({ ...entry, source: { file: this.#file, line, format: this.#format } });
  }

  leaveOut(line: number, why: string): void {
    this.remark(line, `left out: ${why}`);
  }

  remark(line: number, message: string): void {
    this.remarks.push({ where: `${this.#file}, line ${line}`, message });
  }

  /** Whether the file is too large to be looked at, which is told. */
  isTooLarge(text: string): boolean {
    const bytes = new TextEncoder().encode(text).length;
    if (bytes <= foreignIgnoreCaps.bytes) return false;
    this.remarks.push({
      where: this.#file,
      message: `has ${bytes} bytes, of at most ${foreignIgnoreCaps.bytes} that are read; none of it was taken`,
    });
    return true;
  }
}

/**
 * The last day on which an entry counts that these tools take for ended from a moment on: they compare with the beginning
 * of the day that is written, so that it is the day before. Undefined for a text that is no day and no moment with its zone.
 */
export function lastDayBefore(written: string): string | undefined {
  if (isDay(written)) return dayAfter(written, -1);
  const time = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/.test(written)
    ? Date.parse(written)
    : Number.NaN;
  const day = dayAt(time);
  return day === undefined ? undefined : dayAfter(day, -1);
}

/** A reason as it is kept: one line of at most so many characters. */
export function reasonOf(text: string | undefined): { readonly reason?: string } {
  const line = (text ?? "").slice(0, foreignIgnoreCaps.value).replace(/\s+/g, " ").trim();
  return line === "" ? {} : { reason: line };
}
