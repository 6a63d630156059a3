import type { Phrase } from "./phrase.ts";

/** Whether a document is wrong (`fault`), or only likely to mislead or to have been forgotten (`warning`). */
export type DocsRuleLevel = "fault" | "warning";

/** What a rule finds, and how to mend it. */
export interface DocsRuleHelp {
  readonly level: DocsRuleLevel;
  readonly what: Phrase;
  readonly fix: Phrase;
}
