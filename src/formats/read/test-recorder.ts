import type { ReportNote } from "../../model/coverage.ts";
import { isFailure, longestMessage, type TestFailure, type TestOutcome, type TestReport } from "../../model/test-report.ts";
import { type TestCase, TestTable } from "../../model/test-table.ts";
import type { TestsWish } from "../format.ts";
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
  alike: "the same" | "alike";
  count: number;
  readonly rows: number[];
}

/**
 * What a case that passes goes on under the name of an earlier one: nothing, where it is a test of its own; one that failed,
 * where it was run again for that; the one right before it, whatever became of it. Two that fail are one test: what broke
 * around it is told as another case.
 */
export type Followed = "nothing" | "failures" | "anything";

const mostContradictions = 5;

/** Collects the tests of one report. */
export class TestRecorder {
  readonly tests = new TestTable();
  #cases = 0;
  writer: string | undefined;
  durationMs: number | undefined;
  startedAt: number | undefined;
  readonly #contradictions: string[] = [];
  readonly #notes: ReportNote[] = [];
  readonly #failures: TestFailure[] = [];
  readonly #causes = new Map<string, Cause>();
  /** The last row of each name that has failed: what follows under the same name is another attempt. */
  readonly #failing = new Map<string, number>();
  /** The row whose failure was counted last. */
  #counted: number | undefined;
  #last: { readonly key: string; readonly row: number } | undefined;
  /** Whether a test that failed and stands there again was run again for that. */
  isRetrying: boolean;
  /** Cases under the name of one that failed before, and that are taken for tests of their own. */
  repeated = 0;

  constructor({ duplicates }: TestsWish) {
    this.isRetrying = duplicates === "retries";
  }

  /** A test, or another attempt of the one that it follows under the same name. Returns its row. */
  add(said: TestCase, failures: readonly SaidFailure[], followed: Followed = this.isRetrying ? "failures" : "nothing"): number {
    this.#cases++;
    const test = said.name.includes("//") || said.suite.includes("//") || said.className.includes("//") ? clean(said) : said;
    const isFailing = isFailure(test.outcome);
    const isKeyed = isFailing || this.#failing.size > 0 || followed === "anything";
    const key = isKeyed ? keyOf(test) : "";
    const before = isKeyed ? this.#before(key, followed, isFailing) : undefined;
    const row = before ?? this.tests.add(test);
    if (before !== undefined) this.tests.again(before, test);
    if (isKeyed) this.#remember(key, row, isFailing);
    for (const failure of failures) this.#fail(row, failure);
    return row;
  }

  /** Cases of one test stand in one suite: without this, the names of all that failed would be kept. */
  endSuite(): void {
    this.#failing.clear();
    this.#last = undefined;
  }

  /** The row that a case goes on. A test that passed is not run again, but by what lists an attempt as if it had. */
  #before(key: string, followed: Followed, isFailing: boolean): number | undefined {
    if (followed === "anything" && key === this.#last?.key) return this.#last.row;
    const failed = this.#failing.get(key);
    if (failed === undefined || isFailing || followed !== "nothing") return failed;
    this.repeated++;
    return undefined;
  }

  #remember(key: string, row: number, isFailing: boolean): void {
    this.#last = { key, row };
    if (isFailing) this.#failing.set(key, row);
    else this.#failing.delete(key);
  }

  /** What the report says against itself; the first few are told. */
  contradict(what: string): void {
    if (this.#contradictions.length < mostContradictions) this.#contradictions.push(what);
  }

  /** How many tests are of an outcome that is meant, by the worst of their attempts. */
  count(isMeant: (outcome: TestOutcome) => boolean): number {
    let count = 0;
    for (let row = 0; row < this.tests.length; row++) if (isMeant(this.tests.worst(row))) count++;
    return count;
  }

  note(id: ReportNote["id"], text: string): void {
    this.#notes.push({ id, text });
  }

  finish(): TestReport {
    const causes = [...this.#causes.values()].sort((a, b) => b.count - a.count);
    const { tests, writer, durationMs, startedAt } = this;
    return {
      writer,
      repeats: this.isRetrying ? "retries" : "unknown",
      repeated: this.repeated,
      tests,
      cases: this.#cases,
      failures: this.#failures,
      causes,
      durationMs,
      startedAt,
      contradictions: this.#contradictions,
      notes: this.#notes,
    };
  }

  #fail(row: number, said: SaidFailure): void {
    const message = firstWords(said).slice(0, longestMessage);
    // What broke around a test is told beside it, and not as another one.
    if (row !== this.#counted) this.#count(row, message, said.type);
    this.#counted = row;
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
      if (known.message !== withoutCredentials(message)) known.alike = "alike";
      if (known.rows.length < caps.rowsOfCause && known.rows.at(-1) !== row) known.rows.push(row);
    } else if (this.#causes.size < caps.causes) {
      this.#causes.set(key, { message: withoutCredentials(message), alike: "the same", count: 1, rows: [row] });
    }
  }
}

/** Names of parametrised tests hold addresses, with whatever passwords are in them. */
function clean(test: TestCase): TestCase {
  const [suite, className, name] = [test.suite, test.className, test.name].map(withoutCredentials);
  return { ...test, suite: suite ?? "", className: className ?? "", name: name ?? "" };
}

function keyOf({ suite, className, name, path }: TestCase): string {
  return `${suite}\0${className}\0${name}\0${path}`;
}
