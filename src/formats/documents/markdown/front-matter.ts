import { keptText } from "../../read/kept-text.ts";

/** What stands in front of a document between two lines of `---` (YAML) or `+++` (TOML). GitHub shows it as a table. */
export interface FrontMatter {
  /** Where the document begins. */
  readonly end: number;
  /** The lines that it takes. */
  readonly lines: number;
  readonly title: { readonly text: string; readonly line: number } | undefined;
}

const none: FrontMatter = { end: 0, lines: 0, title: undefined };

/** Lines of front matter up to which its end is looked for: what is longer is a document that begins with a line across. */
const mostLines = 1000;

export function frontMatterOf(text: string): FrontMatter {
  const fence = /^(---|\+\+\+)[ \t]*\n/.exec(text);
  if (fence === null) return none;
  const [first, mark = ""] = fence;
  let title: FrontMatter["title"];
  let lines = 1;
  for (let start = first.length; start < text.length && lines < mostLines; lines++) {
    const next = text.indexOf("\n", start);
    const end = next === -1 ? text.length : next;
    const line = text.slice(start, end);
    if (line.trimEnd() !== mark && !(mark === "---" ? yamlLine : tomlLine).test(line)) return none;
    if (line.trimEnd() === mark) return { end: Math.min(end + 1, text.length), lines: lines + 1, title };
    title ??= titleIn(line, lines + 1);
    start = end + 1;
  }
  return none;
}

/** How a line of a mapping begins: with a name, an entry, a comment, an end, or further in. A line across begins no such thing. */
const yamlLine = /^(?:\s|$|#|-\s|-$|[\]}]|["']?[\w.$@/-]+["']?\s{0,20}:(?:\s|$))/;

/** The same of TOML: a name with a value, a table, a comment, or what goes on with a value of several lines. */
const tomlLine = /^(?:\s|$|#|[\]}"']|\[{1,2}[\w."' -]{1,200}\]{1,2}\s{0,20}(?:#|$)|["']?[\w."'-]{1,200}\s{0,20}=)/;

function titleIn(text: string, line: number): FrontMatter["title"] {
  const found = /^title\s*[:=]\s*(.+)$/
    .exec(text.slice(0, 1000))?.[1]
    ?.trim()
    .replace(/^(["'])(.*)\1$/, "$2");
  return found ? { text: keptText(found), line } : undefined;
}
