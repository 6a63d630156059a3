/** A record of an architecture decision. Lines are counted from 1. */
export interface Adr {
  readonly path: string;
  readonly name: AdrName;
  readonly heading: AdrHeading | undefined;
  readonly status: AdrStatus | undefined;
  readonly relations: readonly AdrRelation[];
}

/** What the name of the file counts it by. */
export type AdrName =
  | { readonly kind: "number"; readonly digits: string; readonly number: AdrNumber }
  /** Log4brains counts by days, of which several records may have the same. */
  | { readonly kind: "day"; readonly day: string }
  | { readonly kind: "none" };

/** `12` and `012` are one; `12a` is another. */
export interface AdrNumber {
  readonly value: number;
  readonly letter: string;
}

export interface AdrHeading {
  readonly text: string;
  readonly line: number;
  /** Undefined where the heading has none, as newer templates do. */
  readonly number: AdrNumber | undefined;
}

export interface AdrStatus {
  /** In lower case, without what stands behind it: `superseded` of "Superseded by ADR-0012". */
  readonly word: string;
  readonly text: string;
  readonly line: number;
}

export interface AdrRelation {
  readonly kind: "supersedes" | "superseded-by";
  readonly to: AdrReference;
  readonly line: number;
}

/** How a record names another one. */
export type AdrReference =
  | { readonly kind: "link"; readonly target: string }
  | { readonly kind: "number"; readonly number: AdrNumber };

export function sameNumber(a: AdrNumber, b: AdrNumber): boolean {
  return a.value === b.value && a.letter === b.letter;
}

/** `12a`, as short as it can be said. */
export function numberText({ value, letter }: AdrNumber): string {
  return `${value}${letter}`;
}
