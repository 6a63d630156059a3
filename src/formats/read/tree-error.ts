/** What is wrong with a document, in words that may quote it. */
export interface DocumentProblem {
  readonly line: number;
  readonly message: string;
}

/** A document that is not what it has to be written in, or more than is read. */
export class TreeError extends Error {
  readonly why: "syntax" | "too-large";
  readonly line: number;

  constructor(why: "syntax" | "too-large", line: number, message: string) {
    super(message);
    this.why = why;
    this.line = line;
  }
}
