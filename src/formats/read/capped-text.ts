import { caps } from "./caps.ts";

/** Takes in a text of any length and keeps its beginning and its end: tracebacks have what matters at either. */
export class CappedText {
  #head = "";
  #tail = "";
  #length = 0;

  add(piece: string): void {
    this.#length += piece.length;
    const room = caps.failureHead - this.#head.length;
    this.#head += room >= piece.length ? piece : piece.slice(0, Math.max(0, room));
    if (room < piece.length) this.#tail = (this.#tail + piece.slice(Math.max(0, room))).slice(-caps.failureTail);
  }

  /** A copy of its own, with a line that says what was left out. */
  toString(): string {
    const left = this.#length - this.#head.length - this.#tail.length;
    const all = left === 0 ? this.#head + this.#tail : `${this.#head}\n… ${left} characters left out …\n${this.#tail}`;
    return Buffer.from(all).toString();
  }
}
