import type { Quantity } from "./quantity.ts";
import type { Reason } from "./reason.ts";

/** What was found for a budget in one scope: a quantity, or why there is none. */
export interface Measure {
  /** What of the selectors' matches this is, empty for the sum: a file, an endpoint, a leg. */
  readonly scope: string;
  readonly found: Found;
}

export type Found =
  | {
      readonly state: "measured";
      readonly quantity: Quantity /** Why the quantity is only an interval, where it is. */;
      readonly approximate?: string;
    }
  | { readonly state: "unknown"; readonly reason: Reason }
  /** A share of nothing where that is no fault: an empty file, a change without code. */
  | { readonly state: "not-applicable" };
