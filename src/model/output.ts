import type { LogText } from "./safe-text.ts";

/** What a line is, for a terminal that can show colours. */
export type LogRole = "passed" | "red" | "heading" | "detail";

export interface LogLine {
  readonly text: LogText;
  readonly role: LogRole;
}

/** A note at a place of a file, or of the run as a whole. Lines count from 1. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: LogText;
  readonly message: LogText;
  /** Relative to the repository's root. */
  readonly file?: string;
  readonly startLine?: number;
  readonly endLine?: number;
}
