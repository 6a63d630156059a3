import type { AdrFault, AdrRule } from "../model/adr-fault.ts";
import type { ChangelogFault, ChangelogRule } from "../model/changelog-fault.ts";
import type { DocsRule, DocsRuleFault, DocsRuleHelp } from "../model/docs-rule-fault.ts";
import type { EnvFault, EnvRule } from "../model/env-fault.ts";
import { linkFaultLevels } from "../model/link-fault.ts";
import type { Phrase } from "../model/phrase.ts";
import type { RunbookFault, RunbookRule } from "../model/runbook-fault.ts";
import { adrRuleHelp, describeAdrFault } from "./wording-docs-adr.ts";
import { changelogRuleHelp, describeChangelogFault } from "./wording-docs-changelog.ts";
import { describeEnvFault, envRuleHelp } from "./wording-docs-env.ts";
import { describeFreshnessFault, freshnessRuleHelp } from "./wording-docs-freshness.ts";
import { describeRunbookFault, runbookRuleHelp } from "./wording-docs-runbooks.ts";

/** What every rule about one kind of document finds, and how to mend it. */
export const docsRuleHelp: Readonly<Record<DocsRule, DocsRuleHelp>> = {
  ...changelogRuleHelp,
  ...adrRuleHelp,
  ...runbookRuleHelp,
  ...envRuleHelp,
  ...freshnessRuleHelp,
};

/** What is wrong at one place, in a sentence. */
export function describeDocsRuleFault(fault: DocsRuleFault): Phrase {
  if (isOf<ChangelogRule, ChangelogFault>(fault, changelogRuleHelp)) return describeChangelogFault(fault);
  if (isOf<AdrRule, AdrFault>(fault, adrRuleHelp)) return describeAdrFault(fault);
  if (isOf<RunbookRule, RunbookFault>(fault, runbookRuleHelp)) return describeRunbookFault(fault);
  if (isOf<EnvRule, EnvFault>(fault, envRuleHelp)) return describeEnvFault(fault);
  return describeFreshnessFault(fault);
}

/** A link to a runbook weighs as its like in a document does. */
export function levelOfDocsRule(fault: DocsRuleFault): DocsRuleHelp["level"] {
  // An alert without a link leads nobody anywhere, as one with a broken link does.
  if (fault.rule === "runbook-wrong-link")
    return linkFaultLevels[fault.wrong.rule] === "broken" || fault.wrong.rule === "empty-link" ? "fault" : "warning";
  return docsRuleHelp[fault.rule].level;
}

function isOf<R extends DocsRule, F extends DocsRuleFault & { readonly rule: R }>(
  fault: DocsRuleFault,
  help: Readonly<Record<R, DocsRuleHelp>>,
): fault is F {
  return Object.hasOwn(help, fault.rule);
}
