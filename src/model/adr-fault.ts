import type { AdrNumber } from "./adr.ts";

/** Something wrong with records of decisions: what is said of it is in `reports/wording-docs-adr.ts`. */
export type AdrFault = { readonly path: string; readonly line: number | undefined } & WrongAdr;

export type WrongAdr =
  | { readonly rule: "adr-name"; readonly why: "no-number" | "digits" }
  | { readonly rule: "adr-duplicate-number"; readonly number: AdrNumber; readonly other: string }
  /** Another record got the number on the base branch in the meantime: git merges both. */
  | { readonly rule: "adr-number-taken"; readonly number: AdrNumber; readonly other: string }
  | { readonly rule: "adr-heading-number"; readonly number: AdrNumber; readonly heading: AdrNumber }
  | { readonly rule: "adr-no-status" }
  | {
      readonly rule: "adr-unknown-status";
      readonly status: string;
      /** What of it would be a status, where it is one. */
      readonly word: string | undefined;
      readonly allowed: readonly string[];
    }
  /** `by`: the record that says so of itself. */
  | { readonly rule: "adr-superseded-by-nobody"; readonly by: string | undefined }
  | { readonly rule: "adr-one-way"; readonly other: string; readonly otherLacks: "supersedes" | "superseded-by" }
  | { readonly rule: "adr-unknown-record"; readonly number: AdrNumber }
  | { readonly rule: "adr-not-in-index"; readonly record: string };

export type AdrRule = WrongAdr["rule"];
