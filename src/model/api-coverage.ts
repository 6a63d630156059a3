import type { OperationHome } from "./api-document.ts";
import type { ApiPlace } from "./api-fault.ts";
import type { Ratio } from "./quantity.ts";

/** What of a specification can be documented, each a share of what there is. */
export const apiFigures = [
  "operations",
  "parameters",
  "responses",
  "request-bodies",
  "schemas",
  "properties",
  "examples",
] as const;
export type ApiFigure = (typeof apiFigures)[number];

/** Why something counts as undocumented. */
export type GapReason =
  /** It has no description, or a blank one. */
  | "absent"
  /** It has a word that stands for one: `TODO`, `string`, `-`. */
  | "placeholder"
  /** It only repeats its name or its path. */
  | "echo"
  /** It is what a framework writes where nobody did: `Successful Response`, `OK`. */
  | "generated"
  | "no-example"
  /** An operation does not say what it answers when all goes well. */
  | "no-response";

export interface ApiGap {
  readonly figure: ApiFigure;
  readonly why: GapReason;
  readonly name: string;
  readonly place: ApiPlace;
}

export interface OperationGaps {
  readonly method: string;
  readonly path: string;
  readonly where: OperationHome;
  readonly place: ApiPlace;
  /** Its own and those of its parameters, its body and what it answers. Shared ones are here for each operation. */
  readonly gaps: readonly ApiGap[];
}

export interface ApiCoverage {
  /** What is shared counts once. A whole of 0 says that there is nothing of it. */
  readonly shares: Readonly<Record<ApiFigure, Ratio>>;
  /** All that is undocumented, each once. */
  readonly gaps: readonly ApiGap[];
  /** The operations that lack something, the worst first. */
  readonly operations: readonly OperationGaps[];
}
