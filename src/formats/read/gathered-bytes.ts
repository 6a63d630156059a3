/** Memory that is kept for the next document: reports come by the dozen, and fresh memory costs more than the reading. */
let idle: Uint8Array | undefined;
const mostIdle = 64 * 1024 * 1024;

/** Chunks put together to one piece, of which the size is about known. */
export class GatheredBytes {
  #held: Uint8Array;
  #length = 0;

  constructor(expected: number) {
    this.#held = idle !== undefined && idle.length >= expected ? idle : new Uint8Array(expected);
    idle = undefined;
  }

  add(chunk: Uint8Array): void {
    const length = this.#length + chunk.length;
    if (length > this.#held.length) this.#grow(length);
    this.#held.set(chunk, this.#length);
    this.#length = length;
  }

  get length(): number {
    return this.#length;
  }

  get bytes(): Uint8Array {
    return this.#held.subarray(0, this.#length);
  }

  /** Forgets the first of them. */
  drop(count: number): void {
    this.#held.copyWithin(0, count, this.#length);
    this.#length -= count;
  }

  /** Gives the memory back: nobody looks at the bytes any more. */
  release(): void {
    if (this.#held.length <= mostIdle) idle = this.#held;
  }

  /** Text in UTF-16 is longer in UTF-8 than its file is. */
  #grow(length: number): void {
    const larger = new Uint8Array(length * 2);
    larger.set(this.bytes);
    this.#held = larger;
  }
}
