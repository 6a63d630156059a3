import { LoadRecorder, type RecordedRun } from "../../../model/load-recorder.ts";
import type { ErrorText, Window } from "../../../model/load-run.ts";
import type { Result } from "./result.ts";

/** How many different texts of errors are told apart: those of connections name a port of their own each. */
const mostTexts = 100;
/** How many attacks are told apart, and the most characters of a text. */
const mostAttacks = 1000;
const longestText = 300;

/** The requests of a file, of one attack or of several by their names. */
export class Attack {
  readonly #recorder: LoadRecorder;
  readonly #numbers = new Map<string, { count: number; last: number }>();
  readonly #errors = new Map<string, { text: string; count: number; failure: Exclude<Result["outcome"]["failure"], "none"> }>();

  constructor(window: Window | undefined) {
    this.#recorder = new LoadRecorder(window);
  }

  add({ attack, number, endpoint, outcome, error, at, ms }: Result): void {
    this.#recorder.record({ endpoint, outcome, at, ms, users: -1 });
    this.#countNumber(attack, number);
    if (outcome.failure !== "none") this.#countError(error, outcome.failure);
  }

  finish(): RecordedRun | undefined {
    return this.#recorder.finish();
  }

  get errors(): readonly ErrorText[] {
    return [...this.#errors.values()];
  }

  /** Requests that were begun and are not there: vegeta was ended before their answers came, or the file is a part. */
  contradictions(): string[] {
    return [...this.#numbers.values()].flatMap(({ count, last }) => {
      const missing = last + 1 - count;
      if (missing <= 0) return [];
      return [
        `its requests are numbered up to ${last}, but ${missing} of them ${missing === 1 ? "is" : "are"} missing, as where vegeta was ended before the answers came`,
      ];
    });
  }

  #countNumber(attack: string, number: number): void {
    const known = this.#numbers.get(attack);
    if (known !== undefined) {
      known.count++;
      known.last = Math.max(known.last, number);
    } else if (this.#numbers.size < mostAttacks) this.#numbers.set(attack, { count: 1, last: number });
  }

  #countError(error: string, failure: ErrorText["failure"]): void {
    const short = error.slice(0, longestText);
    const text = this.#errors.size < mostTexts || this.#errors.has(`${failure} ${short}`) ? short : "other errors";
    const key = `${failure} ${text}`;
    const known = this.#errors.get(key) ?? { text, count: 0, failure };
    known.count++;
    this.#errors.set(key, known);
  }
}
