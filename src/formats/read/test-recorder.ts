import type { ReportNote } from "../../model/coverage.ts";
import { longestMessage, type TestFailure, type TestReport } from "../../model/test-report.ts";
import { type TestCase, TestTable } from "../../model/test-table.ts";
import { withoutColours } from "./ansi.ts";
import { caps } from "./caps.ts";
import { causeOf, firstWords } from "./failure-words.ts";
import { withoutCredentials } from "./title.ts";

/** What a report says of one failure. */
export interface SaidFailure {
  readonly outcome: "failed" | "errored";
  readonly message: string;
  readonly type: string;
  readonly text: string;
}

interface Cause {
  readonly message: string;
  count: number;
  readonly rows: number[];
}

/** Collects the tests of one report. */
export class TestRecorder {
  readonly tests = new TestTable();
  #cases = 0;
  writer: string | undefined;
  durationMs: number | undefined;
  startedAt: number | undefined;
  readonly contradictions: string[] = [];
  readonly #notes: ReportNote[] = [];
  readonly #failures: TestFailure[] = [];
  readonly #causes = new Map<string, Cause>();
  /** The last row of each name that has failed: what follows under the same name is another attempt. */
  readonly #failing = new Map<string, number>();
  #lastKey: string | undefined;
  #lastRow: number | undefined;

  /**
   * A test, or another attempt of one that failed before; a test that passed is not run again. Returns its row. Where it
   * follows `any`, the case right before it under the same name was an attempt, whatever its outcome says.
   */
  add(test: TestCase, failures: readonly SaidFailure[], follows: "failures" | "any" = "failures"): number {
    this.#cases++;
    const isFailing = test.outcome === "failed" || test.outcome === "errored";
    const isKeyed = isFailing || this.#failing.size > 0 || follows === "any";
    const key = isKeyed ? keyOf(test) : "";
    const isLast = follows === "any" && key === this.#lastKey;
    this.#lastKey = key;
    const before = isLast ? this.#lastRow : isKeyed ? this.#failing.get(key) : undefined;
    const row = before ?? this.tests.add(test);
    if (before !== undefined) this.tests.again(before, test);
    this.#lastRow = row;
    if (isFailing) this.#failing.set(key, row);
    else if (before !== undefined) this.#failing.delete(key);
    for (const failure of failures) this.#fail(row, failure);
    return row;
  }

  note(id: ReportNote["id"], text: string): void {
    this.#notes.push({ id, text });
  }

  /** `repeats` says what it means that a test which failed stands there again. */
  finish(repeats: TestReport["repeats"]): TestReport {
    const causes = [...this.#causes.values()].sort((a, b) => b.count - a.count);
    const { tests, writer, durationMs, startedAt, contradictions } = this;
    return {
      writer,
      repeats,
      tests,
      cases: this.#cases,
      failures: this.#failures,
      causes,
      durationMs,
      startedAt,
      contradictions,
      notes: this.#notes,
    };
  }

  #fail(row: number, said: SaidFailure): void {
    const message = firstWords(said).slice(0, longestMessage);
    this.#count(row, message, said.type);
    if (this.#failures.length >= caps.failures) return;
    const { outcome, type } = said;
    this.#failures.push({
      row,
      outcome,
      message: withoutCredentials(message),
      type: type.slice(0, 200),
      text: withoutCredentials(withoutColours(said.text)),
    });
  }

  #count(row: number, message: string, type: string): void {
    const key = causeOf(message, type);
    const known = this.#causes.get(key);
    if (known !== undefined) {
      known.count++;
      if (known.rows.length < caps.rowsOfCause && known.rows.at(-1) !== row) known.rows.push(row);
    } else if (this.#causes.size < caps.causes) {
      this.#causes.set(key, { message: withoutCredentials(message), count: 1, rows: [row] });
    }
  }
}

function keyOf({ suite, className, name, path }: TestCase): string {
  return `${suite}\0${className}\0${name}\0${path}`;
}
