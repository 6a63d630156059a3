/** Separators of one argument above which only its whole is looked at: what has more is a list or a program, no file. */
const mostSeparators = 12;

/** Options whose value begins the names of several files: Locust's `--csv load` writes `load_stats.csv` and three more. */
const prefixOptions: ReadonlyMap<string, readonly string[]> = new Map([
  ["--csv", ["_stats.csv", "_stats_history.csv", "_failures.csv", "_exceptions.csv"]],
]);

/** The files that a command may write by such options, as `--csv load` and `--csv=load`. */
export function pathsByPrefix(command: readonly string[]): readonly string[] {
  return command.flatMap((argument, i) => {
    const [option = "", joined] = argument.split("=", 2);
    const endings = prefixOptions.get(option);
    const prefix = joined ?? command[i + 1];
    return endings === undefined || prefix === undefined || prefix === "" ? [] : endings.map((ending) => `${prefix}${ending}`);
  });
}

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
