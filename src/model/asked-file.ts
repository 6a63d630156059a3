import type { Phrase } from "./phrase.ts";

/** A file that a setting asks for, written whatever the verdict is. */
export interface AskedFile {
  /** The input that asks for it, for the message when it cannot be written. */
  readonly input: string;
  /** From the working directory, or absolute. */
  readonly path: string;
  /** The content in pieces, made when it is written: it can be larger than one text should be. */
  readonly content: () => Iterable<string>;
}

/** The files that settings ask for, and what a reader must know of them. */
export interface AskedFiles {
  readonly files: readonly AskedFile[];
  readonly remarks: readonly Phrase[];
}
