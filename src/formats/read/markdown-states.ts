import MarkdownIt, { type Env, type MarkdownIt as Parser, type Token } from "markdown-it";

/**
 * A token as markdown-it makes it, without the price of it: its constructor defines each member through a call, which takes
 * a fifth of the time that documents take (15.0.3).
 */
function newToken(type: string, tag: string, nesting: -1 | 0 | 1, level: number): Token {
  const token: Token = Object.create(MarkdownIt.Token.prototype);
  token.type = type;
  token.tag = tag;
  token.attrs = null;
  token.map = null;
  token.nesting = nesting;
  token.level = level;
  token.children = null;
  token.content = "";
  token.markup = "";
  token.info = "";
  token.meta = null;
  token.block = false;
  token.hidden = false;
  return token;
}

const [tab, space] = [0x09, 0x20];

/** The blocks of a document on their way to tokens. */
export class BlockState extends MarkdownIt.StateBlock {
  constructor(src: string, parser: Parser, env: Env, tokens: Token[]) {
    super("", parser, env, tokens);
    this.src = src;
    this.#findLines();
  }

  /** Where lines begin and end, and how they are indented. markdown-it looks at each character for it. */
  #findLines(): void {
    const { src } = this;
    for (const list of [this.bMarks, this.eMarks, this.tShift, this.sCount, this.bsCount]) list.length = 0;
    for (let start = 0; start < src.length; ) {
      const next = src.indexOf("\n", start);
      const end = next === -1 ? src.length : next;
      let [at, columns] = [start, 0];
      for (let code = src.charCodeAt(at); at < end && (code === space || code === tab); code = src.charCodeAt(++at))
        columns += code === tab ? 4 - (columns % 4) : 1;
      // Spaces behind the last line break are no line.
      if (next === -1 && at === end) break;
      this.#line(start, end, at - start, columns);
      start = end + 1;
    }
    this.lineMax = this.bMarks.length;
    this.#line(src.length, src.length, 0, 0);
  }

  #line(start: number, end: number, indent: number, columns: number): void {
    this.bMarks.push(start);
    this.eMarks.push(end);
    this.tShift.push(indent);
    this.sCount.push(columns);
    this.bsCount.push(0);
  }

  override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    if (nesting < 0) this.level--;
    const token = newToken(type, tag, nesting, this.level);
    if (nesting > 0) this.level++;
    token.block = true;
    this.tokens.push(token);
    return token;
  }
}

const bracket = 0x5b;

/** The text of a block on its way to tokens. Notes where each begins, as `map`, which these have no other use for. */
export class InlineState extends MarkdownIt.StateInline {
  override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    if (this.pending !== "") this.pushPending();
    if (nesting < 0) this.#leave();
    const token = newToken(type, tag, nesting, this.level);
    // markdown-it stands behind the bracket when it opens a link, at the first character of all else.
    const position = type === "link_open" && this.src.charCodeAt(this.pos - 1) === bracket ? this.pos - 1 : this.pos;
    token.map = [position, position];
    this.tokens.push(token);
    this.tokens_meta.push(nesting > 0 ? this.#enter() : undefined);
    this.pendingLevel = this.level;
    return token;
  }

  /** Words are gathered until something else begins: they stand right in front of it. */
  override pushPending(): Token {
    const position = this.src.lastIndexOf(this.pending, this.pos - this.pending.length);
    const token = newToken("text", "", 0, this.pendingLevel);
    token.content = this.pending;
    token.map = [Math.max(0, position), 0];
    this.tokens.push(token);
    this.pending = "";
    return token;
  }

  /** Emphasis is looked for in the text of a link on its own. */
  #enter(): { delimiters: InlineState["delimiters"] } {
    this.level++;
    this._prev_delimiters.push(this.delimiters);
    this.delimiters = [];
    return { delimiters: this.delimiters };
  }

  #leave(): void {
    this.level--;
    this.delimiters = this._prev_delimiters.pop() ?? [];
  }
}
