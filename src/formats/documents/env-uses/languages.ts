import { aliasesIn } from "./aliases.ts";

/** How sources ask for an environment variable, language by language. Each name is the one group that matched. */
export interface EnvLanguage {
  readonly files: RegExp;
  /** What no pattern fits without: most files are done with after looking for it. */
  readonly word: RegExp;
  /** What begins a line that is a comment. */
  readonly comment: RegExp;
  readonly patterns: readonly RegExp[];
  /** Which other names a source has for the environment as a whole. */
  readonly aliases?: (text: string) => readonly string[];
}

const name = "([A-Za-z_]\\w{0,200})";
const quotedName = `["'\`]${name}["'\`]`;
const slashes = /^\s{0,400}(?:\/\/|\*|\/\*)/;
const hashes = /^\s{0,400}#/;
const either = /^\s{0,400}(?:\/\/|\*|\/\*|#)/;
const gap = "\\s{0,50}";

export const languages: readonly EnvLanguage[] = [
  {
    files: /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/i,
    word: /env/,
    comment: slashes,
    patterns: [
      pattern(
        `\\b(?:process|Bun)(?:\\?\\.|\\.)env!?(?:(?:\\?\\.|\\.)${name}|(?:\\?\\.)?\\[${gap}${quotedName}${gap}\\])(?![\\w(])`,
      ),
      // Vite makes some of its own.
      pattern(
        `\\bimport\\.meta\\.env(?:(?:\\?\\.|\\.)(?!(?:MODE|DEV|PROD|SSR|BASE_URL)\\b)${name}|(?:\\?\\.)?\\[${gap}${quotedName}${gap}\\])(?![\\w(])`,
      ),
      pattern(`\\bDeno\\.env\\.(?:get|has)\\(${gap}${quotedName}`),
    ],
    aliases: aliasesIn,
  },
  {
    files: /\.pyw?$/i,
    word: /env/,
    comment: hashes,
    patterns: [
      pattern(`\\b(?:getenv|environ(?:\\.(?:get|pop))?)${gap}[(\\[]${gap}${quotedName}${gap}\\]?`),
      pattern(`["']${name}["']\\s{1,5}(?:not\\s{1,5})?in\\s{1,5}(?:os\\.)?environ\\b`),
      pattern(`\\benv(?:\\.(?:str|bool|int|float|list|tuple|dict|json|url|db|cache|path))?\\(${gap}${quotedName}`),
    ],
  },
  {
    files: /\.go$/i,
    word: /nv/,
    comment: slashes,
    patterns: [
      pattern(`\\b(?:os|syscall)\\.(?:Getenv|LookupEnv)\\(${gap}${quotedName}`),
      // Tags of structures, as envconfig and its like read them.
      pattern(`\\b(?:env|envconfig):"${name}[",]`),
    ],
  },
  {
    files: /\.(?:rb|rake|erb|gemspec|ru)$/i,
    word: /ENV/,
    comment: hashes,
    patterns: [pattern(`\\bENV(?:\\.(?:fetch|key\\?|dig)[( ]|\\[)${gap}${quotedName}${gap}\\]?`)],
  },
  {
    files: /\.rs$/i,
    word: /env/,
    comment: slashes,
    patterns: [pattern(`\\b(?:env::var(?:_os)?|(?:option_)?env!)\\(${gap}"${name}"`)],
  },
  {
    files: /\.(?:java|kts?|scala|groovy|gradle)$/i,
    word: /env/,
    comment: slashes,
    patterns: [
      pattern(
        `\\b(?:System\\.getenv(?:\\(\\))?|sys\\.env)(?:\\.(?:get|getOrDefault|getOrElse|getValue|containsKey))?[(\\[]${gap}"${name}"`,
      ),
    ],
  },
  {
    files: /\.(?:cs|fs|vb)$/i,
    word: /GetEnvironmentVariable/,
    comment: slashes,
    patterns: [pattern(`\\bGetEnvironmentVariable\\(${gap}"${name}"`)],
  },
  {
    files: /\.php$/i,
    word: /env/i,
    comment: either,
    patterns: [
      pattern(`\\b(?:getenv|env|Env::get)\\(${gap}["']${name}["']`),
      pattern(`\\$_ENV\\[${gap}["']${name}["']${gap}\\]`),
    ],
  },
  {
    files: /\.exs?$/i,
    word: /_env/,
    comment: hashes,
    patterns: [pattern(`\\bSystem\\.(?:get_env|fetch_env!?)\\(${gap}"${name}"`)],
  },
];

function pattern(source: string): RegExp {
  return new RegExp(source, "g");
}
