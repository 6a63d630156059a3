const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
/** Brackets of both kinds, with the bit that objects have and arrays have not. */
const [opening, closing, braceBit] = [0x5b, 0x5d, 0x20];

/** How deep a JSON document is nested and how many values it holds, counted from its bytes before anything is made of them. */
export class JsonShape {
  /** Objects, arrays and commas: as many values as the document has, about. */
  values = 0;
  deepest = 0;
  #depth = 0;
  #inString = false;
  #escaped = false;

  /** Whether a bracket or a string is still open: the mark of a document that was cut off. */
  get isOpen(): boolean {
    return this.#inString || this.#depth > 0;
  }

  take(bytes: Uint8Array): void {
    let at = this.#inString ? this.#afterString(bytes, 0) : 0;
    while (at < bytes.length) at = this.#afterString(bytes, this.#nextString(bytes, at));
  }

  /** Counts up to the string that begins next, and says where its text begins. In locals: it sees every byte of large files. */
  #nextString(bytes: Uint8Array, start: number): number {
    let [at, values, depth, deepest] = [start, this.values, this.#depth, this.deepest];
    for (; at < bytes.length; at++) {
      const byte = bytes[at] as number;
      if (byte < comma) {
        if (byte !== quote) continue;
        this.#inString = true;
        break;
      }
      if (byte === comma) values++;
      else if ((byte & ~braceBit) === opening) {
        values++;
        depth++;
        if (depth > deepest) deepest = depth;
      } else if ((byte & ~braceBit) === closing) depth--;
    }
    [this.values, this.#depth, this.deepest] = [values, depth, deepest];
    return at + 1;
  }

  /** Where the string ends that the place lies in: behind its quote, or with the bytes. */
  #afterString(bytes: Uint8Array, start: number): number {
    let at = start;
    if (this.#escaped && at < bytes.length) {
      this.#escaped = false;
      at++;
    }
    for (; at < bytes.length; at++) {
      const byte = bytes[at];
      if (byte === quote) {
        this.#inString = false;
        return at + 1;
      }
      if (byte === backslash && ++at === bytes.length) this.#escaped = true;
    }
    return bytes.length;
  }
}
