const slabLength = 2 ** 18;
let slab = new Uint32Array();
let slabUsed = 0;

/** A copy of the first values, in a buffer that many files share: a buffer for each would cost more than most of them hold. */
function keptCopy(values: Uint32Array, length: number): Uint32Array {
  if (length > slabLength / 8) return values.slice(0, length);
  if (slabUsed + length > slab.length) {
    slab = new Uint32Array(slabLength);
    slabUsed = 0;
  }
  const copy = slab.subarray(slabUsed, slabUsed + length);
  copy.set(values.subarray(0, length));
  slabUsed += length;
  return copy;
}

/** Buffers that finished files gave back, so that a report of many files does not grow new ones for each. */
const idleBuffers: Uint32Array[] = [];

/** A list of unsigned 32-bit integers that grows by doubling: reports hold millions of lines, and arrays of numbers cost twice. */
export class Uint32List {
  #values: Uint32Array | undefined;
  #capacity = 0;
  length = 0;

  push(value: number): void {
    if (this.length === this.#capacity) this.#grow();
    (this.#values as Uint32Array)[this.length++] = value;
  }

  /** The values, once: the list is empty afterwards. */
  take(): Uint32Array {
    if (!this.#values) return new Uint32Array();
    const taken = keptCopy(this.#values, this.length);
    if (idleBuffers.length < 8 && this.#capacity <= 2 ** 20) idleBuffers.push(this.#values);
    this.#values = undefined;
    this.#capacity = 0;
    this.length = 0;
    return taken;
  }

  #grow(): void {
    const before = this.#values;
    this.#values = before ? new Uint32Array(this.#capacity * 2) : (idleBuffers.pop() ?? new Uint32Array(64));
    if (before) this.#values.set(before);
    this.#capacity = this.#values.length;
  }
}
