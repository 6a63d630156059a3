import type { TestOutcome } from "./test-report.ts";
import { testOutcomes } from "./test-report.ts";
import { TextColumn } from "./text-column.ts";

/** A test as a report tells of it, before it is known what became of all its attempts. */
export interface TestCase {
  /** Names of the suites around it, from the outside in, joined by "/". */
  readonly suite: string;
  readonly className: string;
  readonly name: string;
  /** The file as the tool writes it; empty where it does not. */
  readonly path: string;
  /** From 1 on; 0 where it is not told. */
  readonly line: number;
  readonly outcome: TestOutcome;
  /** Failed attempts before this outcome, where the report has them inside one case. */
  readonly failedBefore: number;
  /** In ms; NaN where it is not known. */
  readonly durationMs: number;
}

/** What a row is made up from: one text for all rows that have it. */
class Labels {
  readonly texts: string[] = [];
  readonly #ids = new Map<string, number>();

  id(text: string): number {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    this.#ids.set(text, this.texts.length);
    this.texts.push(text);
    return this.texts.length - 1;
  }
}

/** Columns of numbers that grow by doubling. */
class Columns {
  suite = new Uint32Array(64);
  className = new Uint32Array(64);
  path = new Uint32Array(64);
  line = new Uint32Array(64);
  durationMs = new Float64Array(64);
  /** The outcome of the last attempt, and the worst of those before it. */
  last = new Uint8Array(64);
  worst = new Uint8Array(64);
  attempts = new Uint16Array(64);

  grow(): void {
    this.suite = grown(this.suite, new Uint32Array(this.suite.length * 2));
    this.className = grown(this.className, new Uint32Array(this.className.length * 2));
    this.path = grown(this.path, new Uint32Array(this.path.length * 2));
    this.line = grown(this.line, new Uint32Array(this.line.length * 2));
    this.durationMs = grown(this.durationMs, new Float64Array(this.durationMs.length * 2));
    this.last = grown(this.last, new Uint8Array(this.last.length * 2));
    this.worst = grown(this.worst, new Uint8Array(this.worst.length * 2));
    this.attempts = grown(this.attempts, new Uint16Array(this.attempts.length * 2));
  }
}

function grown<A extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(before: A, after: A): A {
  after.set(before);
  return after;
}

/** How bad an outcome is: the index in this list. */
const byBadness: readonly TestOutcome[] = ["passed", "skipped", "known", "errored", "failed"];
const badness = testOutcomes.map((outcome) => byBadness.indexOf(outcome));

/**
 * Tests in columns: a report may have a million, and an object for each would take ten times the memory. Rows are numbered
 * from 0 in the order of the report.
 */
export class TestTable {
  readonly #columns = new Columns();
  readonly #suites = new Labels();
  readonly #classes = new Labels();
  readonly #paths = new Labels();
  readonly #names = new TextColumn();
  length = 0;

  add(test: TestCase): number {
    const row = this.length++;
    if (row === this.#columns.suite.length) this.#columns.grow();
    const columns = this.#columns;
    columns.suite[row] = this.#suites.id(test.suite);
    columns.className[row] = this.#classes.id(test.className);
    columns.path[row] = this.#paths.id(test.path);
    columns.line[row] = test.line;
    columns.durationMs[row] = test.durationMs;
    columns.last[row] = testOutcomes.indexOf(test.outcome);
    columns.worst[row] = columns.last[row] as number;
    columns.attempts[row] = Math.min(test.failedBefore + 1, 0xffff);
    this.#names.push(test.name);
    return row;
  }

  /** Another attempt of a test that failed before. */
  again(row: number, { outcome, durationMs, failedBefore }: Pick<TestCase, "outcome" | "durationMs" | "failedBefore">): void {
    const columns = this.#columns;
    const index = testOutcomes.indexOf(outcome);
    if ((badness[index] as number) > (badness[columns.worst[row] as number] as number)) columns.worst[row] = index;
    columns.last[row] = index;
    columns.durationMs[row] = (columns.durationMs[row] as number) + durationMs;
    columns.attempts[row] = Math.min((columns.attempts[row] as number) + failedBefore + 1, 0xffff);
  }

  suite(row: number): string {
    return this.#suites.texts[this.#columns.suite[row] as number] as string;
  }

  className(row: number): string {
    return this.#classes.texts[this.#columns.className[row] as number] as string;
  }

  path(row: number): string {
    return this.#paths.texts[this.#columns.path[row] as number] as string;
  }

  name(row: number): string {
    return this.#names.at(row);
  }

  /** From 1 on; 0 where it is not told. */
  line(row: number): number {
    return this.#columns.line[row] as number;
  }

  /** In ms, of all attempts together; NaN where it is not known. */
  durationMs(row: number): number {
    return this.#columns.durationMs[row] as number;
  }

  setDuration(row: number, ms: number): void {
    this.#columns.durationMs[row] = ms;
  }

  attempts(row: number): number {
    return this.#columns.attempts[row] as number;
  }

  last(row: number): TestOutcome {
    return testOutcomes[this.#columns.last[row] as number] as TestOutcome;
  }

  worst(row: number): TestOutcome {
    return testOutcomes[this.#columns.worst[row] as number] as TestOutcome;
  }
}
