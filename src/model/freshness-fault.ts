/** A document that was likely left behind: what is said of it is in `reports/wording-docs-freshness.ts`. */
export type FreshnessFault = { readonly path: string; readonly line: number | undefined } & StaleDocument;

export type StaleDocument =
  /** `because` is the first source that changed, with how many more did; `text` is the setting's own line. */
  | {
      readonly rule: "docs-left-behind";
      readonly text: string;
      readonly because: string;
      readonly more: number;
      /** What would have done as well. */
      readonly others: readonly string[];
    }
  | { readonly rule: "review-overdue"; readonly day: string; readonly days: number; readonly most: number }
  | { readonly rule: "review-future"; readonly day: string }
  | { readonly rule: "review-no-date"; readonly text: string };

export type FreshnessRule = StaleDocument["rule"];

/** The line of a document that says when somebody last read it through. */
export interface ReviewLine {
  readonly path: string;
  readonly line: number;
  /** YYYY-MM-DD; undefined for something that is no day. */
  readonly day: string | undefined;
  readonly text: string;
}
