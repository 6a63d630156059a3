import type { ApiPlace } from "./api-fault.ts";

/** What a document for people says of an interface and the specification does not, and the other way round. */
export type ApiUsageFault = ApiPlace &
  (
    | { readonly rule: "unknown-path"; readonly method?: string; readonly route: string; readonly near?: string }
    | {
        readonly rule: "unknown-method";
        readonly method: string;
        readonly route: string;
        readonly otherMethods: readonly string[];
      }
    /** A scheme or a header of authorisation that the specification does not have. */
    | { readonly rule: "unknown-authorisation"; readonly said: string }
    /** A scheme of the specification that the document says nothing of; its line is that of the specification. */
    | { readonly rule: "unnamed-security-scheme"; readonly scheme: string; readonly document: string }
  );

export interface ApiUsageReport {
  /** Paths of the interface that were found in the text and looked up. */
  readonly paths: number;
  /** Security schemes that the text names. */
  readonly schemes: readonly string[];
  readonly faults: readonly ApiUsageFault[];
}

/** Text of a document, by line; of Markdown with or without its code. */
export interface TextLine {
  readonly text: string;
  readonly line: number;
}
