import type { MarkdownIt, StateBlock } from "markdown-it";

/** GitHub's footnotes, which markdown-it leaves to plugins: https://github.github.com/gfm/ does not have them, github.com does. */

const opening = /\[\^([^\s[\]^]{1,200})\]:/y;
/** How far what belongs to a footnote is indented below it. */
const indent = 4;

/** Reads `[^label]: text`, and what is indented below it, as a block of its own; the label comes into `env.footnotes`. */
export function addFootnotes(markdown: MarkdownIt): void {
  const endsOthers = { alt: ["paragraph", "reference", "blockquote"] };
  markdown.block.ruler.before(
    "reference",
    "footnote",
    (state, line, end, silent) => {
      const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
      if ((state.sCount[line] ?? 0) - state.blkIndent >= indent || state.src.charCodeAt(start) !== 0x5b) return false;
      opening.lastIndex = start;
      const found = opening.exec(state.src);
      if (found === null || opening.lastIndex > (state.eMarks[line] ?? 0)) return false;
      if (!silent) readFootnote(state, line, end, { label: found[1] ?? "", textStart: opening.lastIndex });
      return true;
    },
    endsOthers,
  );
}

interface Opening {
  readonly label: string;
  readonly textStart: number;
}

/** The text behind the label is read as if it began its line, as markdown-it does for what stands behind the dot of a list. */
function readFootnote(state: StateBlock, line: number, end: number, { label, textStart }: Opening): void {
  const { footnotes } = state.env;
  if (footnotes instanceof Set) footnotes.add(label.toLowerCase());
  const token = state.push("footnote_open", "", 1);
  token.map = [line, line + 1];
  token.meta = { label };
  const kept = {
    bMark: state.bMarks[line] ?? 0,
    tShift: state.tShift[line] ?? 0,
    sCount: state.sCount[line] ?? 0,
    blkIndent: state.blkIndent,
    parentType: state.parentType,
  };
  state.bMarks[line] = textStart;
  state.tShift[line] = state.skipSpaces(textStart) - textStart;
  state.blkIndent += indent;
  state.sCount[line] = state.blkIndent;
  state.parentType = "footnote";
  // Where nothing stands behind the label, the text may follow on the next line.
  if (state.isEmpty(line)) state.line = line + 1;
  state.md.block.tokenize(state, line, end);
  if (state.line <= line) state.line = line + 1;
  state.parentType = kept.parentType;
  state.blkIndent = kept.blkIndent;
  state.sCount[line] = kept.sCount;
  state.tShift[line] = kept.tShift;
  state.bMarks[line] = kept.bMark;
  state.push("footnote_close", "", -1);
}
