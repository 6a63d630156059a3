/** How much of the code's own documentation is there: docstrings of Python, comments of TypeScript. */
export interface DocstringReport {
  readonly whole: Documented;
  /** None where the report does not tell them apart. */
  readonly files: readonly DocumentedFile[];
  /** Whether every file is in the list: tools leave out those that are complete. */
  readonly listed: "all" | "some";
  /** The first of those that lack it, where the report names them. */
  readonly undocumented: readonly UndocumentedName[];
}

/** Whole numbers, of which `documented` is at most `total`. */
export interface Documented {
  readonly documented: number;
  readonly total: number;
}

export interface DocumentedFile extends Documented {
  /** As the tool writes it: of the machine that it ran on. */
  readonly path: string;
}

export interface UndocumentedName {
  readonly name: string;
  readonly path: string | undefined;
  readonly line: number | undefined;
}
