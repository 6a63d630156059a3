import type { ErrorText, FailureKind } from "../../model/load-run.ts";

/** The most different texts that are told apart: a text with an id in it is a new one each time. */
const mostTexts = 1000;
/** The most that are handed on, those that came most often. */
const mostShown = 100;
/** Characters of each part; the rest of a longer one is not looked at. */
const longest = 300;

interface Counted {
  readonly failure: FailureKind;
  count: number;
}

/** Counts errors by their words, of two parts: a code and a message, of which one may be empty. */
export class ErrorTexts {
  readonly #codes = new Map<string, Map<string, Counted>>();
  #texts = 0;
  /** Errors whose words are not told: there were too many others. */
  leftOut = 0;

  add(code: string, message: string, failure: FailureKind): void {
    if (code === "" && message === "") return;
    const [short, words] = [shortened(code), shortened(message)];
    const counted = this.#codes.get(short)?.get(words);
    if (counted !== undefined) counted.count++;
    else if (this.#texts < mostTexts) this.#make(short, words, failure);
    else this.leftOut++;
  }

  /** Those that came most often first. */
  list(): readonly ErrorText[] {
    const texts = [...this.#codes].flatMap(([code, messages]) =>
      [...messages].map(([message, counted]) => ({ text: shown(code, message), ...counted })),
    );
    return texts.sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1)).slice(0, mostShown);
  }

  #make(code: string, message: string, failure: FailureKind): void {
    const messages = this.#codes.get(code) ?? new Map<string, Counted>();
    messages.set(message, { failure, count: 1 });
    this.#codes.set(code, messages);
    this.#texts++;
  }
}

/** A copy of its own: V8 keeps a piece of a string as a view into the whole. */
function shortened(text: string): string {
  return text.length > longest ? `${Buffer.from(text.slice(0, longest)).toString()}…` : text;
}

function shown(code: string, message: string): string {
  return [code, message].filter(Boolean).join(" ").replaceAll(/\s+/g, " ").trim();
}
