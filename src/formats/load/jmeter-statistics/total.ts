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
 * The total is the entry that counts as much as all others. Where there are Transaction Controllers it counts less: then it
 * is known by its name. A label of that name takes the total's place in the file, so that name alone proves nothing.
 */
export function splitTotal(entries: readonly Statistic[]): Split {
  const [only, ...more] = entries;
  if (only !== undefined && more.length === 0) return { total: only, labels: names.includes(only.name) ? [] : [only], beyond: 0 };
  const sum = samplesOf(entries);
  const candidates = entries.filter(({ samples }) => samples * 2 === sum);
  const total =
    candidates.find(isNamedTotal) ?? candidates[0] ?? entries.find((one) => isNamedTotal(one) && canBeTotal(one, entries));
  if (total === undefined) return { total, labels: entries, beyond: 0 };
  // Of two entries alike, neither of which has the total's name, it is not known which is the label.
  if (candidates.length > 1 && !isNamedTotal(total)) return { total, labels: [], beyond: 0 };
  return { total, labels: entries.filter((one) => one !== total), beyond: sum - 2 * total.samples };
}

function isNamedTotal({ name }: Statistic): boolean {
  return names.includes(name);
}

/** Whether the samples that it lacks can be those of some of the labels. */
function canBeTotal(total: Statistic, entries: readonly Statistic[]): boolean {
  const labels = entries.filter((one) => one !== total);
  const beyond = samplesOf(labels) - total.samples;
  return (
    labels.some(({ samples }) => samples <= beyond) &&
    labels.some(({ max }) => max === total.max) &&
    labels.every(({ min }) => min >= total.min) &&
    labels.some(({ min }) => min === total.min)
  );
}

export function samplesOf(entries: readonly Statistic[]): number {
  return entries.reduce((sum, { samples }) => sum + samples, 0);
}
