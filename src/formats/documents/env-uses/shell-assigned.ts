const name = "[A-Z][A-Z0-9_]{0,200}";
/**
 * `NAME=`, unless its own value goes into it (`NAME="${NAME:-x}"` asks for one from outside); `${NAME:=x}`; `{NAME}>file`; `((NAME = 1))`.
 */
const direct = new RegExp(
  `(?<![^\\s;&|({\`])(${name})(?:\\[[^\\]\\n]{0,100}\\])?\\+?=(?![^\\s;]{0,200}?\\$\\{?\\1(?!\\w))|\\$\\{(${name}):?=|(?<!\\S)\\{(${name})\\}[<>]|\\(\\([ \\t]{0,20}(${name})[ \\t]{0,20}[-+*/%]?=(?!=)`,
  "g",
);
/** Commands that give a value to what they name. */
const command =
  /(?<![^\s;&|({`!])(read|mapfile|readarray|getopts|for|select|local|declare|typeset|printf)[ \t]+([^\n;&|<>(){}`]{1,1000})/g;
const isName = new RegExp(`^${name}$`);

/** Names that a script gives a value to. Its texts and comments are no longer in it. */
export function* assignedIn(script: string): Generator<string> {
  for (const found of script.matchAll(direct)) yield* found.slice(1).filter((group) => group !== undefined);
  for (const [, which = "", rest = ""] of script.matchAll(command))
    for (const word of namedBy(which, rest.trim().split(/\s+/))) if (isName.test(word)) yield word;
}

function namedBy(which: string, words: readonly string[]): readonly string[] {
  switch (which) {
    case "for":
    case "select":
      return words.slice(0, 1);
    // The first of them are the options.
    case "getopts":
      return words.slice(1, 2);
    case "printf":
      return words[0] === "-v" ? words.slice(1, 2) : [];
    default:
      return words;
  }
}
