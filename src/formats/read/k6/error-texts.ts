import type { ErrorText, FailureKind } from "../../../model/load-run.ts";

/** Errors that are told apart; texts with an address in them would be as many as requests. */
const mostTexts = 200;
const longestText = 300;

/** Counts errors by their words. */
export class ErrorTexts {
  readonly #counts = new Map<string, { failure: FailureKind; count: number }>();
  #others = 0;

  add(text: string, failure: FailureKind): void {
    const known = this.#counts.get(text);
    if (known !== undefined) known.count++;
    else if (this.#counts.size < mostTexts) this.#counts.set(text, { failure, count: 1 });
    else this.#others++;
  }

  /** The most frequent ones first. */
  all(): readonly ErrorText[] {
    const texts = [...this.#counts].map(([text, { failure, count }]) => ({ text: text.slice(0, longestText), count, failure }));
    texts.sort((a, b) => b.count - a.count);
    if (this.#others === 0) return texts;
    return [
      ...texts,
      { text: `errors beyond the ${mostTexts} texts that are told apart`, count: this.#others, failure: "other" },
    ];
  }
}
