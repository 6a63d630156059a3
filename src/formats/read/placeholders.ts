import type { Placeholder } from "../../model/markdown-document.ts";

type Kind = Placeholder["kind"];

interface Pattern {
  readonly kind: Kind;
  /** What a text must hold for the pattern to be worth a try: nearly none does. */
  readonly hint: RegExp;
  readonly pattern: RegExp;
  readonly accepts?: (text: string) => boolean;
}

/** Behind an open bracket only so much is looked at: a placeholder is a phrase. */
const patterns: readonly Pattern[] = [
  // TODO and TBD are also words ("a TODO list"): they count where they begin or end a text, or a colon or bracket follows.
  {
    kind: "todo",
    hint: /TODO|TBD|FIXME/,
    pattern: /\bFIXME\b|\b(?:TODO|TBD)(?=:|\(|[\s.)\]*_]*$)|(?<=^[\s*_([]*)(?:TODO|TBD)\b/gm,
  },
  // Handlebars, Jinja, cookiecutter; `{{ .Values.name }}` of Helm and Go is what a document of them speaks of.
  { kind: "braces", hint: /\{\{/, pattern: /\{\{(?!-?\s{0,5}[.$])[^{}\n]{1,120}\}\}/g },
  // MADR (https://adr.github.io/madr/) writes a phrase into braces; `/users/{id}`, `${name}` and `{a, b}` are none.
  { kind: "braces", hint: /\{/, pattern: /(?<![${/\w])\{\p{L}[^{}"=;:\n]{0,200}\}(?!\})/gu, accepts: isPhrase },
  { kind: "angle-brackets", hint: /</, pattern: /<\s?(?:your|insert)\b[^<>\n]{0,80}>/gi },
  // The Contributor Covenant comes with `[INSERT CONTACT METHOD]`.
  { kind: "square-brackets", hint: /\[/, pattern: /\[(?:your|insert)\s[^[\]\n]{1,80}\](?![([])/gi },
  { kind: "lorem-ipsum", hint: /ipsum/i, pattern: /\blorem ipsum\b/gi },
  { kind: "change-me", hint: /CHANGE/, pattern: /\bCHANGE[-_ ]?ME\b/g },
  {
    kind: "your-something",
    hint: /your[-_]/i,
    pattern: /\byour[-_](?:project|repo(?:sitory)?|org(?:ani[sz]ation)?|company|username|user|name)\b/gi,
  },
];

/** The hints of all of them, with the letters of either case side by side: to ignore case takes longer. */
const anyHint = /TODO|TBD|FIXME|CHANGE|[{<[]|[Ii][Pp][Ss][Uu][Mm]|[Yy][Oo][Uu][Rr][-_]/;

export interface FoundPlaceholder {
  readonly kind: Kind;
  readonly text: string;
  readonly position: number;
}

/** What a template left to fill in, in words that are neither code nor the target of a link. */
export function placeholdersIn(text: string): readonly FoundPlaceholder[] {
  if (!anyHint.test(text)) return [];
  return patterns
    .filter(({ hint }) => hint.test(text))
    .flatMap(({ kind, pattern, accepts }) =>
      [...text.matchAll(pattern)]
        .filter(([found]) => accepts === undefined || accepts(found))
        .map((found) => ({ kind, text: found[0], position: found.index })),
    );
}

/** `{title of the option}`, not `{id}`, `{a, b}` or `{list, get on pods}`: of a list one part at least is a phrase. */
function isPhrase(text: string): boolean {
  if (text.includes("->")) return false;
  const parts = text.slice(1, -1).split(",");
  const longest = Math.max(...parts.map((part) => (part.match(/\p{L}{2,}/gu) ?? []).length));
  return longest > (parts.length === 1 ? 1 : 2);
}
