import type { WrongLink } from "./link-fault.ts";

/** Something wrong with runbooks or the way to them: what is said of it is in `reports/wording-docs-runbooks.ts`. */
export type RunbookFault = { readonly path: string; readonly line: number | undefined } & WrongRunbook;

export type WrongRunbook =
  | { readonly rule: "runbook-missing-section"; readonly section: string; readonly aliases: readonly string[] }
  | { readonly rule: "runbook-empty-section"; readonly section: string }
  /** Rules of alerts that no program can read. */
  | { readonly rule: "runbook-rules-unreadable"; readonly why: string }
  /** An alert without a link, where others have one. */
  | { readonly rule: "runbook-not-named"; readonly alert: string }
  /** No alert has one; the place is that of the first. */
  | { readonly rule: "runbook-none-named"; readonly alerts: number }
  /** An alert sends its reader to something that is not there. */
  | {
      readonly rule: "runbook-wrong-link";
      readonly alert: string | undefined;
      readonly target: string;
      readonly wrong: WrongLink;
    };

export type RunbookRule = WrongRunbook["rule"];
