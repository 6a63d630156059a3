import type { Unlikeness } from "./figures-baseline.ts";
import type { Quantity } from "./quantity.ts";
import type { Reason } from "./reason.ts";

/** What was found for a budget in one scope: a quantity, or why there is none. */
export interface Measure {
  /** What of the selectors' matches this is, empty for the sum: a file, an endpoint, a leg. */
  readonly scope: string;
  readonly found: Found;
  /** No report that is missing could add to it or take away from it: it is of one file, which was read. */
  readonly settled?: true;
}

/** Why a quantity is only an interval, in words, and what would make it exact. */
export interface Approximation {
  readonly because: string;
  /**
   * `branches`: a format that names single ones; `ages`: a baseline, which knows since when findings are there; or what the
   * format of the report says of itself.
   */
  readonly mend: "branches" | "ages" | { readonly say: string };
}

export type Found =
  | {
      readonly state: "measured";
      readonly quantity: Quantity /** Why the quantity is only an interval, where it is. */;
      readonly approximate?: Approximation;
      /** How the quantity is known, in plain words, where that is worth telling: "exact, of 12,000 requests". */
      readonly by?: string;
    }
  | { readonly state: "unknown"; readonly reason: Reason }
  /** A share of nothing where that is no fault: an empty file; `because` where that alone may let a gate pass. */
  | { readonly state: "not-applicable"; readonly because?: NotApplicable };

/** Why a budget does not apply to a run although everything that it is about was looked at. */
export type NotApplicable =
  /** The change is known, and holds no line that any report could measure. */
  | { readonly kind: "patch-empty" }
  /** The change has fewer measurable lines than a share of them would say something about. */
  | { readonly kind: "patch-small"; readonly lines: number; readonly uncovered: number; readonly from: number }
  /** A baseline in a cache that is still empty: the first green push fills it. */
  | { readonly kind: "learning" }
  /** Fewer earlier runs of this kind than it takes to know how far apart they are; `unlike` where there are only others. */
  | { readonly kind: "learning-runs"; readonly runs: number; readonly least: number; readonly unlike: readonly Unlikeness[] }
  /** A default on what no tool looks for whose report was read. */
  | { readonly kind: "no-scanner"; readonly of: string };
