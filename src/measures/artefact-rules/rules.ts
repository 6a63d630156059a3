import type { ContentRule } from "../../model/content-rule.ts";
import { judgeCommands, judgeNamedCommands, judgeRequestExample } from "./code-rules.ts";
import { judgeExamples, judgeFigures, judgeFolderNames } from "./folder-rules.ts";
import { judgeLicence } from "./licence-rule.ts";
import { judgeOwners } from "./owners-rule.ts";
import {
  judgeContact,
  judgeFilledIn,
  judgeMentions,
  judgeQuestions,
  judgeReleases,
  judgeTitle,
  judgeWords,
} from "./prose-rules.ts";
import { judgeSection } from "./section-rule.ts";
import type { Fault, Subject } from "./subject.ts";
import { judgeIssueTemplate } from "./template-rule.ts";
import { judgeHooks, judgeIgnores, judgeOpenapi, judgePostman, judgeTargets, judgeVariables } from "./tooling-rules.ts";
import { judgeUpdates } from "./updates-rule.ts";

/** What a file lacks that a rule asks of it. */
export function judgeRule(rule: ContentRule, subject: Subject): readonly Fault[] {
  switch (rule.rule) {
    case "words":
      return judgeWords(subject, rule);
    case "section":
      return judgeSection(subject, rule.section, rule.presets);
    case "mentions":
      return judgeMentions(subject, rule.topic);
    default:
      return plainRules[rule.rule](subject);
  }
}

type PlainRule = Exclude<ContentRule["rule"], "words" | "section" | "mentions">;

const plainRules: Readonly<Record<PlainRule, (subject: Subject) => readonly Fault[]>> = {
  title: judgeTitle,
  "filled-in": judgeFilledIn,
  commands: judgeCommands,
  "named-commands": judgeNamedCommands,
  contact: judgeContact,
  "request-example": judgeRequestExample,
  figures: judgeFigures,
  questions: judgeQuestions,
  "release-or-unreleased": judgeReleases,
  "names-folders": judgeFolderNames,
  examples: judgeExamples,
  licence: judgeLicence,
  owners: judgeOwners,
  updates: judgeUpdates,
  "issue-template": judgeIssueTemplate,
  hooks: judgeHooks,
  targets: judgeTargets,
  ignores: judgeIgnores,
  variables: judgeVariables,
  openapi: judgeOpenapi,
  postman: judgePostman,
};
