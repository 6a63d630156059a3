/** What is known of a label: whether it is named as a part of another, and where its samples were last. */
export interface KnownLabel {
  readonly name: string;
  /** The label without its number, where `GET /-0` is one that JMeter may have made of `GET /`. */
  readonly whole: KnownLabel | undefined;
  readonly number: number;
  /** The last sample of each thread, once a part of this label was seen. */
  threads: Map<string, LastSample> | undefined;
  /** The last sample of any thread, until then. */
  began: number;
  ended: number;
}

interface LastSample {
  readonly began: number;
  readonly ended: number;
  /** The number of the sub-result that comes next. */
  next: number;
}

/** Clocks that JMeter takes the beginning and the end of a sample from differ by this, in ms. */
const tolerance = 2;
/** Threads of one label that are remembered: more than one machine runs. */
const mostThreads = 100_000;

/**
 * Finds the rows that are parts of the sample before them. JMeter writes redirects and embedded resources as rows of their
 * own, behind the row of the whole, which has their time in it: https://jmeter.apache.org/usermanual/properties_reference.html
 * (`subresults.disable_renaming`). They have its label with a number from 0 behind it, its thread, and lie within its time;
 * what the test itself calls so comes after it.
 */
export class SubResults {
  readonly #labels = new Map<string, KnownLabel>();
  /** The first label that is named as a part of another. */
  example: string | undefined;

  label(name: string): KnownLabel {
    const known = this.#labels.get(name);
    if (known !== undefined) return known;
    const [, whole = "", number = ""] = /^(.*)-(\d{1,4})$/s.exec(name) ?? [];
    const made = {
      name,
      whole: this.#labels.get(whole),
      number: Number(number),
      threads: undefined,
      began: Number.NaN,
      ended: Number.NaN,
    };
    this.#labels.set(name, made);
    if (made.whole !== undefined) this.example ??= name;
    return made;
  }

  /** Whether the sample is a part of one before it. To be asked of every sample, in the file's order. */
  isPart(label: KnownLabel, began: number, ended: number, thread: () => string): boolean {
    if (label.threads === undefined) {
      label.began = began;
      label.ended = ended;
    } else remember(label.threads, thread(), { began, ended, next: 0 });
    return label.whole !== undefined && isWithin(label.whole, label.number, began, ended, thread());
  }
}

function remember(threads: Map<string, LastSample>, thread: string, sample: LastSample): void {
  if (threads.size >= mostThreads) threads.clear();
  threads.set(thread, sample);
}

function isWithin(whole: KnownLabel, number: number, began: number, ended: number, thread: string): boolean {
  // Of the first part it is not known whether the row before it is of the same thread; nearly always it is.
  whole.threads ??= new Map([[thread, { began: whole.began, ended: whole.ended, next: 0 }]]);
  const last = whole.threads.get(thread);
  if (last === undefined || number !== last.next) return false;
  if (began < last.began - tolerance || ended > last.ended + tolerance) return false;
  last.next++;
  return true;
}
