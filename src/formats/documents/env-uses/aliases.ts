/** Modules whose `env` is the environment. */
const imported =
  /\bimport\s{1,5}\{([^{}]{1,500})\}\s{0,5}from\s{0,5}["'](?:(?:node:)?process|bun|\$env\/dynamic\/(?:private|public))["']/g;
/** `const env = process.env`, `const { env } = process`, or of the module of that name. */
const kept =
  /\b(?:const|let|var)\s{1,5}([A-Za-z_]\w{0,100})\s{0,5}(?::\s{0,5}[\w.]{1,100}\s{0,5})?=\s{0,20}process\.env\b(?!\s{0,20}(?:\?\.|[.[(&]))/g;
const taken =
  /\b(?:const|let|var)\s{1,5}\{([^{}]{1,500})\}\s{0,5}=\s{0,20}(?:process|require\(\s{0,5}["'](?:node:)?process["']\s{0,5}\))\s{0,5}(?:;|\n|$)/g;
/** More names for it no source has. */
const most = 20;

/** Under which names a source has the environment besides `process.env`. */
export function aliasesIn(text: string): readonly string[] {
  const found = new Set<string>();
  for (const list of [...text.matchAll(imported), ...text.matchAll(taken)]) {
    const own = /(?:^|[\s,])env(?:\s{0,20}(?::|\sas\s)\s{0,20}([A-Za-z_]\w{0,100}))?\s{0,20}(?:,|$)/.exec(list[1] ?? "");
    if (own !== null) found.add(own[1] ?? "env");
  }
  for (const [, name = ""] of text.matchAll(kept)) found.add(name);
  return [...found].slice(0, most);
}

/**
 * Asking an alias for a name. The same word behind a dot is a member of something else, and in another function it may
 * be something else altogether: only what is written as variables are counts.
 */
export function aliasPattern(aliases: readonly string[]): RegExp {
  const name = "([A-Z_][A-Z0-9_]{0,200})";
  const member = `(?:(?:\\?\\.|\\.)${name}|(?:\\?\\.)?\\[\\s{0,50}["'\`]${name}["'\`]\\s{0,50}\\])`;
  return new RegExp(`(?<![\\w$.])(?:${aliases.join("|")})${member}(?![\\w(])`, "g");
}
