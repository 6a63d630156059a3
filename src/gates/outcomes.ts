import type { Phrase } from "../model/phrase.ts";
import type { Reason } from "../model/reason.ts";
import { describeFailedStep } from "../reports/wording-runs.ts";
import type { StepOutcome } from "../settings/declare.ts";

/** What the outcomes of steps say: a step that did not run proves nothing, and one that failed only what its reports explain. */
export function judgeOutcomes(
  outcomes: readonly StepOutcome[],
  explainsExit: (code: number) => boolean,
): { readonly problems: readonly Reason[]; readonly remarks: readonly Phrase[] } {
  // A step does not tell its exit code; 1 is that of a tool which found something.
  const isExplained = explainsExit(1);
  const problems = outcomes.flatMap(({ name, outcome }): Reason[] => {
    if (outcome === "success" || (outcome === "failure" && isExplained)) return [];
    return [{ id: "tool-failed", name, how: { kind: "step", outcome } }];
  });
  const failed = isExplained ? outcomes.filter(({ outcome }) => outcome === "failure") : [];
  return { problems, remarks: failed.map(({ name }) => describeFailedStep(name)) };
}
