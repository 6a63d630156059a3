import { hasWords } from "./words.ts";

/**
 * Whether a file that is to be an entry of a changelog tells nothing: it is empty, or has comments, headings and keys alone.
 * Some kinds are empty on purpose: those that towncrier lists without their text, and what `changeset --empty` writes.
 */
export function isEmptyFragment(path: string, text: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const isChangeset = /(?:^|\/)\.changeset\/[^/]+$/.test(path);
  if (/\.(?:misc|trivial)(?:\.|$)/i.test(name) || (isChangeset && /^---\s+---\s*$/.test(text))) return false;
  const said = withoutComments(name, text.slice(0, mostRead));
  const told = isChangeset ? said.replace(/^---\s[\s\S]*?^---\s*$/m, "") : said;
  return !told.split("\n").some(hasWords);
}

/** Characters that are looked at: a fragment has some lines. */
const mostRead = 100_000;

function withoutComments(name: string, text: string): string {
  const plain = text.replace(/<!--[\s\S]*?(?:-->|$)/g, " ");
  if (/\.ya?ml$/i.test(name))
    return plain.replace(/^[ \t]*#.*$/gm, "").replace(/^[ \t-]*[\w-]{1,40}:[ \t]*[|>]?[+-]?[ \t]*$/gm, "");
  if (/\.(?:md|markdown)$/i.test(name)) return plain.replace(/^ {0,3}#{1,6}(?: .*)?$/gm, "");
  // A comment of reStructuredText goes on as long as lines are indented; `.. note::` is none.
  return plain.replace(/^\.\.(?:[ \t](?!.*::|\[|_|\|).*)?(?:\r?\n(?:[ \t].*)?$)*/gm, "");
}
