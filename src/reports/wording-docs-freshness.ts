import type { DocsRuleHelp } from "../model/docs-rule-fault.ts";
import type { FreshnessFault, FreshnessRule } from "../model/freshness-fault.ts";
import { code, join, type Phrase, say } from "../model/phrase.ts";

/** Sentences about documents that were left behind. */

/** What each rule finds, and how to mend it. */
export const freshnessRuleHelp: Readonly<Record<FreshnessRule, DocsRuleHelp>> = {
  "docs-left-behind": {
    level: "warning",
    what: say`Something changed that a document is about, and the document did not.`,
    fix: say`Read the document against the change and correct it; where all of it still holds, say so in it: ${code("Last reviewed: 2026-01-31")} with today's day.`,
  },
  "review-overdue": {
    level: "warning",
    what: say`A document says when it was last reviewed, and that is longer ago than the project wants.`,
    fix: say`Read it through, correct what no longer holds, and only then write today's day.`,
  },
  "review-future": {
    level: "warning",
    what: say`A document says that it was last reviewed on a day that is yet to come.`,
    fix: say`Write the day on which somebody read it.`,
  },
  "review-no-date": {
    level: "warning",
    what: say`A document says that it was last reviewed, and not on a day that can be read.`,
    fix: say`Write the day as year, month and day, ${code("Last reviewed: 2026-01-31")}, or remove the line.`,
  },
};

function otherwise(others: readonly string[]): Phrase {
  return others.length === 0 ? say`` : say` or ${join(others.map(code), ", ")}`;
}

/** What is wrong at one place, in a sentence. */
export function describeFreshnessFault(fault: FreshnessFault): Phrase {
  switch (fault.rule) {
    case "docs-left-behind":
      return say`${code(fault.because)}${fault.more === 0 ? say`` : say` and ${fault.more} more`} changed without it${otherwise(fault.others)} (${code(fault.text)}).`;
    case "review-overdue":
      return say`It was last reviewed on ${fault.day}, ${fault.days} days ago; at most ${fault.most} are allowed.`;
    case "review-future":
      return say`It was last reviewed on ${fault.day}, which is yet to come.`;
    case "review-no-date":
      return fault.text === ""
        ? say`It does not say when it was last reviewed.`
        : say`${code(fault.text)} is no day of a review.`;
  }
}
