/**
 * What the runner does with a line of output, read from actions/runner: src/Runner.Common/ActionCommand.cs (both
 * grammars) and src/Runner.Worker/ActionCommandManager.cs (the names). It is our own reading, kept apart from the code
 * that escapes, so that the two can disagree.
 */
const commandNames = new Set(
  ["error", "warning", "notice", "debug", "group", "endgroup", "add-mask", "add-matcher", "remove-matcher", "echo"].concat([
    "stop-commands",
    "save-state",
    "set-output",
    "set-env",
    "add-path",
    "internal-set-repo-path",
  ]),
);

/** The command that a line is, by `::name key=value::data` at its start or `##[name key=value;]data` anywhere. */
export function commandIn(line: string): string | undefined {
  return newGrammar(line) ?? oldGrammar(line);
}

function newGrammar(line: string): string | undefined {
  const trimmed = line.trimStart();
  if (!trimmed.startsWith("::")) return undefined;
  const end = trimmed.indexOf("::", 2);
  return end < 0 ? undefined : known(trimmed.slice(2, end));
}

function oldGrammar(line: string): string | undefined {
  const start = line.indexOf("##[");
  if (start < 0) return undefined;
  const end = line.indexOf("]", start);
  return end < 0 ? undefined : known(line.slice(start + 3, end));
}

function known(info: string): string | undefined {
  const name = info.trim().split(" ", 1)[0]?.toLowerCase() ?? "";
  return commandNames.has(name) ? name : undefined;
}

/** Patterns as the usual setup actions and compilers register them: a line that fits becomes an annotation. */
export const problemMatchers: Readonly<Record<string, RegExp>> = {
  tsc: /^([^\s].*)[(:](\d+)[,:](\d+)(?:\):\s+|\s+-\s+)(error|warning|info)\s+(TS\d+)\s*:\s*(.*)$/,
  "eslint-compact": /^(.+):\sline\s(\d+),\scol\s(\d+),\s(Error|Warning|Info)\s-\s(.+)\s\((.+)\)$/,
  "eslint-stylish": /^\s+(\d+):(\d+)\s+(error|warning|info)\s+(.*)\s\s+(.*)$/,
  python: /^\s*File\s"(.*)",\sline\s(\d+),\sin\s(.*)$/,
  go: /^\s*(\.{0,2}[/\\].+\.go):(?:(\d+):(\d+):? )?(.*)/,
  "go-relative": /^\s*(.+\.go):(\d+):(?:(\d+):)? (.*)/,
  gcc: /^(.*?):(\d+):(\d*):?\s+(?:fatal\s+)?(warning|error):\s+(.*)$/,
  dotnet: /^([^\s].*)\((\d+)(?:,\d+|,\d+,\d+)?\)\s*:\s+(error|warning)\s+(\w{1,2}\d+)\s*:\s*(.*)$/,
  javac: /^(.+\.java):(\d+):\s+(error|warning):\s+(.*)$/,
  mypy: /^([^:]+):(\d+):\s(error|warning|note):\s(.*)$/,
  rust: /^\s*-->\s(.+):(\d+):(\d+)$/,
};

export function matcherFor(line: string): string | undefined {
  return Object.entries(problemMatchers).find(([, pattern]) => asInDotNet(pattern).test(line))?.[0];
}

/** The runner's expressions are .NET's: there `\d` is every decimal digit of Unicode (and `\s` every white space, as it is here). */
function asInDotNet(pattern: RegExp): RegExp {
  return new RegExp(pattern.source.replaceAll("\\d", "\\p{Nd}"), "u");
}
