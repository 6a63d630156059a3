import type { Statistic } from "./statistic.ts";

/** What the dashboard calls the total in the languages that JMeter speaks. */
const names: readonly string[] = ["Total", "총계"];

/** Which of the entries is the total, and which are labels. */
export interface Split {
  /** Undefined where none can be it. */
  readonly total: Statistic | undefined;
  readonly labels: readonly Statistic[];
  /** Samples that the labels count beyond the total: those of Transaction Controllers, which JMeter leaves out of it. */
  readonly beyond: number;
}

/**
 * The total is the entry that counts as much as all others and lies between the same extremes. Where there are Transaction
 * Controllers it counts less: then it is known by its name. A label of that name takes the total's place in the file, so
 * that the name alone proves nothing, and where an entry has it, no other one is the total.
 */
export function splitTotal(entries: readonly Statistic[]): Split {
  const [only, ...more] = entries;
  if (only !== undefined && more.length === 0) return { total: only, labels: isNamedTotal(only) ? [] : [only], beyond: 0 };
  const sum = samplesOf(entries);
  const named = entries.filter(isNamedTotal);
  const candidates = (named.length > 0 ? named : entries).filter((one) => one.samples * 2 === sum && isAround(one, entries));
  const total = candidates[0] ?? named.find((one) => lacksOnlyLabels(one, entries, sum - 2 * one.samples));
  if (total === undefined) return { total, labels: entries, beyond: 0 };
  // Of two entries alike, neither of which has the total's name, it is not known which is the label.
  const labels = candidates.length > 1 ? [] : entries.filter((one) => one !== total);
  return { total, labels, beyond: sum - 2 * total.samples };
}

function isNamedTotal({ name }: Statistic): boolean {
  return names.includes(name);
}

export function samplesOf(entries: readonly Statistic[]): number {
  return entries.reduce((sum, { samples }) => sum + samples, 0);
}

/** Whether its extremes are those of the others. */
function isAround(total: Statistic, entries: readonly Statistic[]): boolean {
  const others = entries.filter((one) => one !== total);
  return (
    others.some(({ min }) => min === total.min) &&
    others.some(({ max }) => max === total.max) &&
    others.every(({ min, max }) => min >= total.min && max <= total.max)
  );
}

/** Whether what it lacks can be some of the labels: those of transactions, which take longer than what is in them. */
function lacksOnlyLabels(total: Statistic, entries: readonly Statistic[], beyond: number): boolean {
  const labels = entries.filter((one) => one !== total);
  return (
    labels.some(({ samples }) => samples <= beyond) &&
    labels.some(({ max }) => max === total.max) &&
    labels.some(({ min }) => min === total.min) &&
    labels.every(({ min }) => min >= total.min)
  );
}
