import { CST, type Parser } from "yaml";

/** Entries of a map that are finished, as a document of their own. */
interface Finished {
  /** Where the map begins that they are of. */
  readonly of: number;
  readonly document: CST.Document;
}

/** The parser may still add to the last entry of a map, and to the comments behind the one before. */
const unfinished = 2;

/** Entries without a name that are looked at: real maps have none. */
const mostNameless = 100;

/**
 * Takes out of the maps that are being parsed the entries that nothing is added to any more, the outermost maps first. What
 * their values say is not touched, only when it is read; nothing in them may stand for anything outside of them.
 */
export function takeFinished({ stack }: Parser): readonly Finished[] {
  return stack.flatMap((token) => {
    const count = token.type === "block-map" ? finishedOf(token) : 0;
    if (token.type !== "block-map" || count === 0) return [];
    const items = token.items.splice(0, count);
    const { offset } = token;
    return [{ of: offset, document: { type: "document", offset, start: [], value: { ...token, items } } }];
  });
}

/** How many of a map's entries are finished. One without a name stands where the one before it ends, and is read with that. */
function finishedOf({ items }: CST.BlockMap): number {
  const most = items.length - unfinished;
  for (let count = most; count > Math.max(0, most - mostNameless); count--) if (items[count]?.key) return count;
  return 0;
}

/**
 * Whether a lexeme has to do with other parts of a document: an anchor, an alias, a directive for all of it, or the name of
 * what is merged into a map when all else of it is known. The text of a scalar may begin with anything.
 */
export function refersToOthers(lexeme: string, isText: boolean): boolean {
  if (isText) return lexeme === "<<";
  const type = CST.tokenType(lexeme);
  return type === "anchor" || type === "alias" || type === "directive-line";
}

/** The lexeme in front of one that is the text of a scalar. */
export const scalarMark = CST.SCALAR;
