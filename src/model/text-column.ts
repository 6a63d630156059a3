const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Many short texts in one buffer: as strings each would take some 20 bytes more, and a place on the heap. */
export class TextColumn {
  #bytes = new Uint8Array(1024);
  #ends = new Uint32Array(64);
  #used = 0;
  length = 0;

  /** At most 4 GiB of text all together. */
  push(text: string): void {
    // A character of UTF-16 takes at most three bytes of UTF-8.
    const most = this.#used + text.length * 3;
    if (most > this.#bytes.length) this.#bytes = grown(this.#bytes, new Uint8Array(Math.max(most, this.#bytes.length * 2)));
    this.#used += encoder.encodeInto(text, this.#bytes.subarray(this.#used)).written;
    if (this.length === this.#ends.length) this.#ends = grown(this.#ends, new Uint32Array(this.length * 2));
    this.#ends[this.length++] = this.#used;
  }

  at(index: number): string {
    return decoder.decode(this.#bytes.subarray(index === 0 ? 0 : this.#ends[index - 1], this.#ends[index]));
  }
}

function grown<A extends Uint8Array | Uint32Array>(before: A, after: A): A {
  after.set(before);
  return after;
}
