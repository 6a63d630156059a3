/** Separators of one argument above which only its whole is looked at: what has more is a list or a program, no file. */
const mostSeparators = 12;

/**
 * What an argument may name a file by: the whole, and each part between `=`, `:` and commas, as in
 * `--cov-report=xml:cov.xml` and `-Doutput=C:\cov.xml`. Whether there is such a file is for others to see.
 */
export function pathsInArgument(argument: string): readonly string[] {
  const ends = [...argument.matchAll(/[=:,]/g)].map(({ index }) => index);
  if (ends.length === 0 || ends.length > mostSeparators) return argument === "" ? [] : [argument];
  const starts = [0, ...ends.map((end) => end + 1)];
  const parts = starts.flatMap((start) =>
    [...ends, argument.length].filter((end) => end > start).map((end) => argument.slice(start, end)),
  );
  return [...new Set(parts)];
}
