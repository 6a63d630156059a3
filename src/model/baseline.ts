import type { Unlikeness } from "./figures-baseline.ts";
import type { Phrase } from "./phrase.ts";

/** Whose figures a baseline holds: what every gate's begins with. */
export interface BaselineHead {
  readonly gate: string;
  readonly name: string | null;
  readonly commit: string | null;
  /** ISO 8601. */
  readonly writtenAt: string;
}

/** Bytes of a baseline document: far more than the figures of any repository need. */
export const baselineBytes = 64 * 1024 * 1024;

/** Why a text is no baseline; `place` is a JSON pointer. */
export interface BrokenBaseline {
  readonly message: string;
  readonly place?: string;
}

/** What one gate keeps for later runs: how it is written, and what of two of them gives up something of the other. */
export interface BaselineKind<B extends BaselineHead> {
  /** Strict: whatever is not expected is refused, never passed over. */
  readonly read: (text: string) => Promise<B | BrokenBaseline>;
  /** Stable, so that a change of one thing changes one line. */
  readonly write: (baseline: B) => string;
  /** Today's with what an earlier one hands on: its samples, when something was first seen. */
  readonly carryOn: (earlier: B | undefined, today: B) => B;
  /** Today's with what an earlier one says of what nobody looked at today, and how that is told. */
  readonly withUnread?: (earlier: B, today: B) => { readonly whole: B; readonly told: readonly Phrase[] };
  /** Whether there is nothing in it to hold later runs against. */
  readonly isEmpty: (baseline: B) => boolean;
  /** Whether two say the same; when and of which commit they were written does not matter. */
  readonly saysTheSame: (a: B, b: B) => boolean;
  /** What `after` gives up of `before`: each completes "this change lowers the baseline: …". None where it is not lower. */
  readonly losses: (before: B, after: B) => readonly Phrase[];
  /** The same at greater length, for who is about to write it. */
  readonly lossLines: (before: B, after: B) => readonly Phrase[];
  /** What a baseline becomes that gives something up, where that is not lower: counts of faults rise. */
  readonly worse?: {
    readonly refused: (path: string) => Phrase;
    readonly written: (path: string) => Phrase;
    readonly how: () => Phrase;
  };
  /** What moved up; of a first one, where it stands. */
  readonly gainLines: (before: B | undefined, after: B) => readonly Phrase[];
  /** That it was written, and how much is in it. */
  readonly describeWritten: (path: string, after: B, before: B | undefined) => Phrase;
}

/** Why there is nothing to compare with. */
export type NoBaseline =
  | { readonly kind: "missing"; readonly path: string; readonly looked: "here" | "here and at the base" }
  | { readonly kind: "broken"; readonly source: string; readonly message: string; readonly place?: string }
  | { readonly kind: "another"; readonly source: string; readonly found: string; readonly wanted: string }
  | { readonly kind: "no-base"; readonly because: string }
  | { readonly kind: "no-cache"; readonly because: string }
  /** It is there, but has nothing that the budget is about. */
  | { readonly kind: "silent"; readonly about: string }
  /** Its runs are of another machine, tool or number of users: what differs is no change of the project. */
  | { readonly kind: "unlike"; readonly of: "baseline" | "base"; readonly unlike: readonly Unlikeness[] }
  /** Too few repetitions of either side to tell a difference from chance. */
  | { readonly kind: "few-repetitions"; readonly base: number; readonly head: number; readonly least: number };

/** Where a baseline was read. */
export type BaselineSource =
  | { readonly kind: "committed"; readonly path: string; readonly commit: string; readonly how: string; readonly date: string }
  | { readonly kind: "added"; readonly path: string }
  | { readonly kind: "disk"; readonly path: string }
  | { readonly kind: "cache"; readonly commit: string; readonly behind: number; readonly base: string };

/** What became of looking for a baseline. */
export type SoughtBaseline<B extends BaselineHead> =
  | FoundBaseline<B>
  /** A cache that has none for the base commit, nor for the `looked - 1` commits before it. */
  | { readonly state: "learning"; readonly base: string; readonly looked: number }
  | { readonly state: "none"; readonly why: NoBaseline };

export interface FoundBaseline<B extends BaselineHead> {
  readonly state: "found";
  readonly baseline: B;
  readonly source: BaselineSource;
  /** Today's path of a file by its path at the base, where the change renamed it. */
  readonly renames: ReadonlyMap<string, string>;
  /** What a change of a committed baseline does to it. */
  readonly altered?: Altered;
}

/** What the change makes of the committed baseline that it is compared with. */
export type Altered =
  | { readonly kind: "removed"; readonly path: string }
  | { readonly kind: "broken"; readonly path: string; readonly message: string }
  | { readonly kind: "lowered"; readonly path: string; readonly losses: readonly Phrase[]; readonly way?: "raised" };

/** Names by which JavaScript reaches an object's own machinery: no file of a baseline has one. */
export function isMachinery(name: string): boolean {
  return name === "__proto__" || name === "constructor" || name === "prototype";
}

/** How a baseline is called among those of a project: `coverage-gate unit`. */
export function baselineTitle(gate: string, name: string | null | undefined): string {
  return name === null || name === undefined ? gate : `${gate} ${name}`;
}
