import { docsVocabulary } from "../measures/docs-vocabulary.ts";
import { type Phrase, say } from "../model/phrase.ts";
import { apiRuleHelp, apiUsageRuleHelp } from "./wording-docs-api.ts";
import { linkRuleHelp } from "./wording-docs-links.ts";
import { docsRuleHelp } from "./wording-docs-rules.ts";

/** What a rule of documents finds and what to do, by its id as the result document has it. */
export const ruleHelp: ReadonlyMap<string, readonly Phrase[]> = new Map(
  [docsRuleHelp, linkRuleHelp, apiRuleHelp, apiUsageRuleHelp].flatMap((all) =>
    Object.entries<{ readonly what: Phrase; readonly fix: Phrase }>(all).map(([id, { what, fix }]) => [id, [what, fix]] as const),
  ),
);

/** What a metric of documents counts. */
export const documentMetricHelp: ReadonlyMap<string, readonly Phrase[]> = new Map(
  docsVocabulary(undefined).metrics.map(({ name, description }) => [name, [say`${description}`]] as const),
);
