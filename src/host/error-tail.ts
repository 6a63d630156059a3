/** Bytes of standard error that a record keeps: enough for a stack and what led to it. */
const tailBytes = 16 * 1024;

/** The last bytes of a stream. */
export class ErrorTail {
  #kept: Buffer[] = [];
  #length = 0;

  add(chunk: Buffer): void {
    this.#kept.push(chunk);
    this.#length += chunk.length;
    // Joined only now and then: a chunk can be a single character.
    if (this.#length > 4 * tailBytes || this.#kept.length > 1000) this.#cut();
  }

  /** As text; a character that the cut went through is left out. */
  get text(): string {
    this.#cut();
    const [bytes = Buffer.alloc(0)] = this.#kept;
    let start = 0;
    while (bytes.length === tailBytes && start < 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start++;
    return bytes.subarray(start).toString("utf8");
  }

  #cut(): void {
    const all = Buffer.concat(this.#kept);
    // Copied, so that the rest of it is not kept in memory.
    this.#kept = [Buffer.from(all.subarray(Math.max(0, all.length - tailBytes)))];
    this.#length = this.#kept[0]?.length ?? 0;
  }
}
