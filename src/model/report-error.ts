/** Why a report could not be read; each is also the id of a reason (`reason.ts`). */
export type RefusalId =
  | "empty-report"
  | "cut-off-report"
  | "unknown-format"
  | "ambiguous-format"
  | "bad-report"
  | "too-large"
  | "unreadable-report";

/** Where in a report: lines and columns count from 1, bytes from 0, a pointer is RFC 6901. */
export type Place =
  | { readonly line: number; readonly column?: number }
  | { readonly byte: number }
  | { readonly pointer: string };

/**
 * A report that cannot be read as what it claims to be: the user's problem or another tool's, never a bug of ours.
 * `message` is plain text that may hold text of the report, so it is escaped wherever it is shown.
 */
export class ReportError extends Error {
  override readonly name = "ReportError";
  readonly reason: RefusalId;
  readonly file: string;
  readonly place: Place | undefined;

  constructor(reason: RefusalId, file: string, message: string, place?: Place, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.reason = reason;
    this.file = file;
    this.place = place;
  }
}

/** "line 12", "line 12, column 3", "byte 4096", "at /files/0"; empty without a place. */
export function describePlace(place: Place | undefined): string {
  if (place === undefined) return "";
  if ("pointer" in place) return `at ${place.pointer === "" ? "the root" : place.pointer}`;
  if ("byte" in place) return `byte ${place.byte}`;
  return place.column === undefined ? `line ${place.line}` : `line ${place.line}, column ${place.column}`;
}
