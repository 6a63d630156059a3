const slabLength = 2 ** 18;

/** Room for the values of many files in one buffer: a buffer for each would cost more than most of them hold. */
class Slab<Values extends Uint16Array | Uint32Array> {
  readonly #make: (length: number) => Values;
  #values: Values;
  #used = 0;

  constructor(make: (length: number) => Values) {
    this.#make = make;
    this.#values = make(0);
  }

  /** Zeros, or what was given back. */
  room(length: number): Values {
    if (length > slabLength / 8) return this.#make(length);
    if (this.#used + length > this.#values.length) {
      this.#values = this.#make(slabLength);
      this.#used = 0;
    }
    const start = this.#used;
    this.#used += length;
    return this.#values.subarray(start, this.#used) as Values;
  }

  /** Takes back the room that was given last. */
  giveBack(length: number): void {
    if (length <= slabLength / 8) this.#used -= length;
  }
}

const slab = new Slab((length) => new Uint32Array(length));
const narrowSlab = new Slab((length) => new Uint16Array(length));

/** Room for so many values that are known from the start. */
export function roomFor(length: number): Uint32Array {
  return slab.room(length);
}

function copyOf(values: Uint32Array, length: number): Uint32Array {
  const copy = slab.room(length);
  for (let i = 0; i < length; i++) copy[i] = values[i] as number;
  return copy;
}

/** The same in half the memory, of values that fit. */
function narrowCopyOf(values: Uint32Array, length: number): Uint16Array {
  const copy = narrowSlab.room(length);
  for (let i = 0; i < length; i++) copy[i] = values[i] as number;
  return copy;
}

/** The same of values that ascend without their last bit, as they nearly always do; looked at and copied in one pass. */
function ascendingNarrowCopyOf(values: Uint32Array, length: number): Uint16Array | undefined {
  const copy = narrowSlab.room(length);
  let before = -1;
  for (let i = 0; i < length; i++) {
    const value = values[i] as number;
    if (value >>> 1 <= before) {
      narrowSlab.giveBack(length);
      return undefined;
    }
    before = value >>> 1;
    copy[i] = value;
  }
  return copy;
}

function isNarrow(values: Uint32Array, length: number): boolean {
  for (let i = 0; i < length; i++) if ((values[i] as number) > 0xffff) return false;
  return true;
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

  /** The values and behind them room for more, for a loop that writes there itself and then sets `length`. */
  get room(): Uint32Array {
    if (this.length === this.#capacity) this.#grow();
    return this.#values as Uint32Array;
  }

  /** The values, once: the list is empty afterwards. */
  take(): Uint32Array {
    const taken = this.#values ? copyOf(this.#values, this.length) : new Uint32Array();
    this.#clear();
    return taken;
  }

  /** The values, once, in half the memory where they are all below 2^16. */
  takeNarrow(): Uint16Array | Uint32Array {
    if (!this.#values || !isNarrow(this.#values, this.length)) return this.take();
    const taken = narrowCopyOf(this.#values, this.length);
    this.#clear();
    return taken;
  }

  /** The values, once, where they are all below 2^16 and each is above the one before by more than its last bit. */
  takeAscending(): Uint16Array | undefined {
    if (!this.#values || (this.#values[this.length - 1] as number) > 0xffff) return undefined;
    const taken = ascendingNarrowCopyOf(this.#values, this.length);
    if (taken) this.#clear();
    return taken;
  }

  #clear(): void {
    if (this.#values && idleBuffers.length < 8 && this.#capacity <= 2 ** 20) idleBuffers.push(this.#values);
    this.#values = undefined;
    this.#capacity = 0;
    this.length = 0;
  }

  #grow(): void {
    const before = this.#values;
    this.#values = before ? new Uint32Array(this.#capacity * 2) : (idleBuffers.pop() ?? new Uint32Array(64));
    if (before) this.#values.set(before);
    this.#capacity = this.#values.length;
  }
}
