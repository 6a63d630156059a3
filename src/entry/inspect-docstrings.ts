import type { ReadDocstrings } from "../formats/read-docstrings.ts";
import { code, figure, type Phrase, say } from "../model/phrase.ts";
import { formatCount } from "../reports/numbers.ts";

/** A report of docstrings in `gates inspect --json`. */
export interface InspectedDocstrings {
  readonly file: string;
  readonly kind: "docstrings";
  readonly format: string;
  readonly state: "docstrings";
  readonly documented: number;
  readonly total: number;
  /** How many files the report lists, which may leave out those that are complete. */
  readonly files: number;
  readonly listed: "all" | "some";
  /** Names that lack one, as far as the report has them: at most 1000. */
  readonly undocumented: number;
}

export function inspectDocstrings(file: string, { format, report }: ReadDocstrings): InspectedDocstrings {
  const { whole, files, listed, undocumented } = report;
  return {
    ...{ file, kind: "docstrings", format: format.id, state: "docstrings", ...whole },
    ...{ files: files.length, listed, undocumented: undocumented.length },
  };
}

export function describeDocstrings(one: InspectedDocstrings): readonly Phrase[] {
  const { documented, total, files } = one;
  const shares = say`${figure(formatCount(documented))} of ${figure(formatCount(total))} documented`;
  return [
    say`${code(one.file)}: ${figure(one.format)}, ${shares}${files === 0 ? say`` : say` in ${figure(formatCount(files))} files`}`,
  ];
}
