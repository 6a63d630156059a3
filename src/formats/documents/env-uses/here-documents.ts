import type { ShellPiece } from "./shell-pieces.ts";

interface Announced {
  readonly end: string;
  /** With a quoted word the shell puts no values into it. */
  readonly kind: "here" | "dead";
}

/** The here documents of a script (`<<EOF`): their quotes are letters. */
export class HereDocuments {
  readonly #text: string;
  #waiting: Announced[] = [];
  /** Where each line that may end one stands last; made when the first is announced. */
  #lasts: Map<string, number> | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** `1 << A` in a calculation looks the same, but no line ends it. */
  announce(token: string, at: number): void {
    const [, quote = "", end] = /^<<-?\s*(\\?["']?)(\w+)/.exec(token) ?? [];
    if (end === undefined) return;
    this.#lasts ??= linesOf(this.#text);
    if ((this.#lasts.get(end) ?? -1) >= at) this.#waiting.push({ end, kind: quote === "" ? "here" : "dead" });
  }

  /** Those that begin with this line, one behind the other. */
  *begunAt(start: number): Generator<ShellPiece> {
    const waiting = this.#waiting;
    this.#waiting = [];
    let at = start;
    for (const { end, kind } of waiting) {
      if ((this.#lasts?.get(end) ?? -1) < at) continue;
      const until = this.#endOf(end, at);
      yield* kind === "dead" ? [{ kind, text: this.#text.slice(at, until) }] : escapesIn(this.#text.slice(at, until));
      at = until;
    }
  }

  #endOf(end: string, start: number): number {
    for (let at = start; at < this.#text.length; ) {
      const stop = this.#text.indexOf("\n", at);
      const after = stop === -1 ? this.#text.length : stop + 1;
      if (after - at < 200 && this.#text.slice(at, after).trim() === end) return after;
      at = after;
    }
    return this.#text.length;
  }
}

function* escapesIn(text: string): Generator<ShellPiece> {
  for (const part of text.split(/(\\[\s\S])/)) {
    if (part !== "") yield { kind: /^\\./s.test(part) && part.length === 2 ? "dead" : "here", text: part };
  }
}

function linesOf(text: string): Map<string, number> {
  return new Map([...text.matchAll(/^[ \t]{0,50}(\w{1,101})[ \t\r]{0,50}$/gm)].map((found) => [found[1] ?? "", found.index]));
}
