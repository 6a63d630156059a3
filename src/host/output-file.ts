/**
 * Outputs as lines of the runner's file: `name<<delimiter`, the value, the delimiter. Not by `@actions/core`, which loads
 * Node's cryptography for a random delimiter: a tenth of what a small report takes. One that no value holds needs no luck.
 */
export function outputLines(outputs: Readonly<Record<string, string>>): string {
  const values = Object.values(outputs);
  let delimiter = "gates-end";
  while (values.some((value) => value.includes(delimiter))) delimiter += "-";
  return Object.entries(outputs)
    .map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`)
    .join("");
}
