import type { StateInline } from "markdown-it";

/** What is told of the text of a block besides its tokens. */
export interface SeenLabel {
  readonly kind: "reference" | "footnote";
  readonly label: string;
  readonly position: number;
}

/**
 * Takes text up to where a rule may begin. markdown-it's own also stops at each hyphen and whatever else a plugin may want,
 * and then asks all rules, of which none wants it.
 */
export function plainText(stops: "also at emphasis" | "not at emphasis"): (state: StateInline, silent: boolean) => boolean {
  const plain = stops === "also at emphasis" ? /[^\n\\`*_~[\]!<&:]+/y : /[^\n\\`[\]!<&:]+/y;
  return (state, silent) => {
    plain.lastIndex = state.pos;
    if (!plain.test(state.src)) return false;
    const end = Math.min(plain.lastIndex, state.posMax);
    if (!silent) state.pending += state.src.slice(state.pos, end);
    state.pos = end;
    return true;
  };
}

const bracket = 0x5b;
const footnoteMark = /\[\^([^\s[\]^]{1,200})\]/y;

/** `[^label]` that is no link: a mark where it is defined, and noted where it is not. */
export function footnoteReference(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== bracket || state.src.charCodeAt(state.pos + 1) !== 0x5e) return false;
  footnoteMark.lastIndex = state.pos;
  const [whole, label] = footnoteMark.exec(state.src) ?? [];
  if (whole === undefined || label === undefined) return false;
  const { footnotes } = state.env;
  const isDefined = footnotes instanceof Set && footnotes.has(label.toLowerCase());
  if (!isDefined) {
    if (!silent) note(state, { kind: "footnote", label, position: state.pos });
    return false;
  }
  if (!silent) state.push("footnote_reference", "", 0).content = label;
  state.pos += whole.length;
  return true;
}

/** Of three or more in a row, as tags of tests are written, none is a link. */
const fullReference = /\[((?:[^[\]\\]|\\.)+)\]\[((?:[^[\]\\]|\\.)*)\](?!\[)/y;

/** `[text][label]` that is still there when links were looked for: nothing defines its label. Takes nothing itself. */
export function undefinedReference(state: StateInline, silent: boolean): boolean {
  if (silent || state.src.charCodeAt(state.pos) !== bracket) return false;
  fullReference.lastIndex = state.pos;
  const [, text, label] = fullReference.exec(state.src) ?? [];
  if (text === undefined || label === undefined || text.startsWith("^")) return false;
  // `matrix[i][j]` and `[0][1]` are no links.
  const isIndex = /[\w\])]/.test(state.src.charAt(state.pos - 1)) || !/\p{L}/u.test(text) || !/[\p{L}\p{N}]|^$/u.test(label);
  if (!isIndex) note(state, { kind: "reference", label: label === "" ? text : label, position: state.pos });
  return false;
}

function note({ env, src }: StateInline, seen: SeenLabel): void {
  // The words of an image are read on their own: places in them are not places in the text.
  if (env["whole"] === src && Array.isArray(env["labels"])) env["labels"].push(seen);
}

const address = /https?:\/\/[\p{L}\p{N}][^\s<]*/iuy;

/** An address in the text, as GitHub makes a link of it. markdown-it's own search for them also knows `www.` and mail, at a price. */
export function bareAddress(state: StateInline, silent: boolean): boolean {
  const { pos, src } = state;
  if (src.charCodeAt(pos) !== 0x3a || src.charCodeAt(pos + 1) !== 0x2f || state.linkLevel > 0) return false;
  const scheme = src.slice(Math.max(0, pos - 5), pos).toLowerCase() === "https" ? 5 : 4;
  const start = pos - scheme;
  if (start < 0 || state.pending.length < scheme || /[A-Za-z\d]/.test(src.charAt(start - 1))) return false;
  address.lastIndex = start;
  const url = withoutTail(address.exec(src)?.[0] ?? "");
  if (url === "" || start + url.length > state.posMax) return false;
  if (!silent) {
    state.pending = state.pending.slice(0, -scheme);
    const token = state.push("link_open", "a", 1);
    token.attrs = [["href", url]];
    token.markup = "bare";
    token.map = [start, start];
    state.push("text", "", 0).content = url;
    state.push("link_close", "a", -1).markup = "bare";
  }
  state.pos = start + url.length;
  return true;
}

/** Without the punctuation that ends a sentence, and without a bracket that was opened in front of the address. */
function withoutTail(url: string): string {
  let [opened, closed] = [0, 0];
  for (const character of url) {
    if (character === "(") opened++;
    if (character === ")") closed++;
  }
  let end = url.length;
  for (; end > 0; end--) {
    const last = url.charAt(end - 1);
    if (last === ")" && closed > opened) closed--;
    else if (!"?!.,:;*_~'\"|".includes(last)) break;
  }
  return url.slice(0, end);
}
