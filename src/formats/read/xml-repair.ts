/** Characters that XML does not have, however they are written: https://www.w3.org/TR/xml/#charsets */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const reference = /&#(?:(\d{1,8})|x([\da-fA-F]{1,7}));/g;

/** A reference that the end of a piece may have cut. */
const openReference = /&[#\da-zA-Z]{0,10}$/;

/**
 * Takes characters out of a document that make it none: test runners write what a test printed, colours and all, and one of
 * them would make the whole report unreadable. Each becomes U+FFFD, and the first is remembered.
 */
export class XmlRepair {
  /** Characters that were replaced. */
  count = 0;
  /** The first of them, and its line. */
  first: { readonly character: string; readonly line: number } | undefined;
  #held = "";

  /** The piece without them; what may be the beginning of a reference is held back for the next one. */
  mend(piece: string, line: number): string {
    const text = this.#held + piece;
    this.#held = openReference.exec(text)?.[0] ?? "";
    const whole = this.#held === "" ? text : text.slice(0, -this.#held.length);
    const replaced = whole.replace(illegal, (character, at: number) => this.#replace(character, line, whole, at));
    if (!replaced.includes("&#")) return replaced;
    return replaced.replace(reference, (written: string, decimal?: string, hexadecimal?: string, at = 0) => {
      const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
      return isLegal(code) ? written : this.#replace(written, line, replaced, at);
    });
  }

  /** What was held back at the end of the document. */
  rest(): string {
    const rest = this.#held;
    this.#held = "";
    return rest;
  }

  #replace(character: string, line: number, text: string, at: number): string {
    this.count++;
    this.first ??= { character: nameOf(character), line: line + text.slice(0, at).split("\n").length - 1 };
    return "\ufffd";
  }
}

function isLegal(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

/** `U+001B`; a reference as it was written. */
function nameOf(character: string): string {
  return character.length > 1 ? character : `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
