/** Up to so many are put in order one by one: what `sort` sets up for itself is larger than most lists that are sorted. */
const few = 8;

/** The list in order, as `toSorted` has it; for the short lists of which there are very many. */
export function sorted<T>(list: readonly T[], compare: (a: T, b: T) => number): T[] {
  if (list.length > few) return list.toSorted(compare);
  const inOrder: T[] = [];
  for (const one of list) {
    let at = inOrder.length;
    for (; at > 0 && compare(inOrder[at - 1] as T, one) > 0; at--) inOrder[at] = inOrder[at - 1] as T;
    inOrder[at] = one;
  }
  return inOrder;
}
