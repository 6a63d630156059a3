/** Characters of a message that are kept. */
const longest = 1000;

/** An `<assertionResult>` while it is read. */
export class FailedAssertion {
  #failed = false;
  #message = "";
  /** The text of the element that is open within it. */
  #text = "";

  open(): void {
    this.#text = "";
  }

  text(piece: string): void {
    if (this.#text.length < longest) this.#text += piece.slice(0, longest);
  }

  close(name: string): void {
    if (name === "failureMessage") this.#message = this.#text;
    else if ((name === "failure" || name === "error") && this.#text.trim() === "true") this.#failed = true;
  }

  /** What the assertion says of its failure; undefined where it holds. */
  get message(): string | undefined {
    return this.#failed ? this.#message : undefined;
  }
}
