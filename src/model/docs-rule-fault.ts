import type { AdrFault } from "./adr-fault.ts";
import type { ChangelogFault } from "./changelog-fault.ts";
import type { EnvFault } from "./env-fault.ts";
import type { FreshnessFault } from "./freshness-fault.ts";
import type { Phrase } from "./phrase.ts";
import type { RunbookFault } from "./runbook-fault.ts";

/** Something that a rule of one kind of document found: each has its place and what its sentence needs. */
export type DocsRuleFault = AdrFault | ChangelogFault | EnvFault | FreshnessFault | RunbookFault;

export type DocsRule = DocsRuleFault["rule"];

/** Whether a document is wrong (`fault`), or only likely to mislead or to have been forgotten (`warning`). */
export type DocsRuleLevel = "fault" | "warning";

/** What a rule finds, and how to mend it. */
export interface DocsRuleHelp {
  readonly level: DocsRuleLevel;
  readonly what: Phrase;
  readonly fix: Phrase;
}
