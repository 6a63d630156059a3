/** A run of lines, both ends included; lines count from 1. */
export interface LineSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * What became of one file. `untracked` is a new file that git does not know yet; `link` and `submodule` are entries whose
 * content is not lines of ours.
 */
export type ChangeState = "added" | "modified" | "renamed" | "copied" | "deleted" | "untracked" | "link" | "submodule";

export interface ChangedFile {
  /** From the root of the repository, as git writes it after the change. */
  readonly path: string;
  /** Its path before, where that was another. */
  readonly before?: string;
  readonly state: ChangeState;
  /** Added or modified lines as they are numbered after the change, ascending; none of a file that only moved. */
  readonly spans: readonly LineSpan[];
  /** Those of them that hold nothing but white space, ascending: in runs, of which a file may have millions of lines. */
  readonly blanks: readonly LineSpan[];
  /** The object name of its content after the change, where it is committed. */
  readonly blob?: string;
  /** git takes it for binary and shows no lines: what changed in it is not known yet. */
  readonly hidden?: true;
}

/** The files of a change by their path. */
export class ChangedLines {
  readonly files: ReadonlyMap<string, ChangedFile>;

  constructor(files: readonly ChangedFile[]) {
    // What is gone stands behind what is there: two names that are no UTF-8 may look alike.
    const isGone = ({ state }: ChangedFile) => state === "deleted";
    const sorted = [...files.filter(isGone), ...files.filter((file) => !isGone(file))];
    this.files = new Map(sorted.map((file) => [file.path, file]));
  }

  find(path: string): ChangedFile | undefined {
    return this.files.get(path);
  }
}

/** How many lines lie in spans. */
export function countLines(spans: readonly LineSpan[]): number {
  return spans.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}

/** The span that a line lies in; spans are ascending and apart. */
export function spanOf(spans: readonly LineSpan[], line: number): LineSpan | undefined {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle] as LineSpan;
    if (line < span.from) high = middle - 1;
    else if (line > span.to) low = middle + 1;
    else return span;
  }
  return undefined;
}
