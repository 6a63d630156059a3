/** Lines of a log that are looked at: the last ones, where tools say what they did. */
const mostLines = 2000;

/** The lines of a tool's log without colours. Whatever is made of them may hold numbers and words of ours, and nothing else. */
export function logLines(log: string): readonly string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences of terminals are what is looked for.
  const plain = log.replace(/\u001b\[[0-9;]{0,20}m/g, "");
  return plain.split(/\r\n|[\r\n]/).slice(-mostLines);
}

/** The sum of the numbers that a pattern's first group has in the lines that it fits; undefined where it fits none. */
export function sumIn(lines: readonly string[], pattern: RegExp): number | undefined {
  const counts = lines.flatMap((line) => pattern.exec(line)?.[1] ?? []);
  return counts.length === 0 ? undefined : counts.reduce((sum, count) => sum + Number(count), 0);
}
