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
    for (let at = 0; at < bytes.length; at++) {
      if (this.#inString) at = this.#afterString(bytes, at);
      if (at < bytes.length) this.#count(bytes[at] as number);
    }
  }

  #count(byte: number): void {
    if (byte === quote) this.#inString = true;
    else if (byte === comma) this.values++;
    else if ((byte & ~braceBit) === opening) {
      this.values++;
      this.#depth++;
      if (this.#depth > this.deepest) this.deepest = this.#depth;
    } else if ((byte & ~braceBit) === closing) this.#depth--;
  }

  /** Where the string ends that the place lies in: behind its quote, or with the bytes. */
  #afterString(bytes: Uint8Array, start: number): number {
    for (let at = start; at < bytes.length; at++) {
      const byte = bytes[at];
      if (this.#escaped) this.#escaped = false;
      else if (byte === backslash) this.#escaped = true;
      else if (byte === quote) {
        this.#inString = false;
        return at + 1;
      }
    }
    return bytes.length;
  }
}
