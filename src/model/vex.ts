import type { ReportNote } from "./coverage.ts";
import type { Purl } from "./purl.ts";

export const vexStatuses = ["not_affected", "fixed", "affected", "under_investigation"] as const;
export type VexStatus = (typeof vexStatuses)[number];

/** What a VEX document says of one vulnerability in some packages. */
export interface VexStatement {
  /** The vulnerability by all its names. */
  readonly names: readonly string[];
  /** The packages that it is about: where a product is named with parts of it, those. None, where only a whole application is named. */
  readonly packages: readonly Purl[];
  readonly status: VexStatus;
  /** Why: the label of a justification, or words. */
  readonly why: string;
  /** When it was said, in milliseconds since 1970; undefined where the document does not tell. */
  readonly at?: number;
  readonly file: string;
}

export interface VexDocument {
  readonly statements: readonly VexStatement[];
  /** Statements that do not count, and why. */
  readonly notes: readonly ReportNote[];
}
