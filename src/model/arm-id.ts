/** Ids below this are reserved for the pairs of small numbers that nearly all branch arms are. */
const firstNamedId = 2 ** 24;
const named = new Map<string, number>();

/**
 * A number for a branch arm's name, the same for the same name in every report of a run, below 2^31.
 * `block` and `branch` are what the format calls them; `armIdOfNumbers` is the quick way for small numbers.
 */
export function armId(block: string, branch: string): number {
  if (/^(0|[1-9]\d{0,3})$/.test(block) && /^(0|[1-9]\d{0,3})$/.test(branch)) {
    const id = armIdOfNumbers(Number(block), Number(branch));
    if (id !== undefined) return id;
  }
  const name = `${block}\0${branch}`;
  const known = named.get(name);
  if (known !== undefined) return known;
  const id = firstNamedId + named.size;
  named.set(name, id);
  return id;
}

/** The id of an arm whose block and branch are numbers below 4096; undefined for larger ones, which need `armId`. */
export function armIdOfNumbers(block: number, branch: number): number | undefined {
  return block < 4096 && branch < 4096 ? block * 4096 + branch : undefined;
}
