import type { Phrase } from "../model/phrase.ts";
import type { Reason } from "../model/reason.ts";
import type { StepOutcome } from "../settings/declare.ts";
import type { Ended } from "./evidence.ts";

/** What the outcomes of steps say: a step that did not run proves nothing, and one that failed only what its reports explain. */
export function judgeOutcomes(
  outcomes: readonly StepOutcome[],
  explainsExit: (ended: Ended) => boolean,
  describe: ((name: string) => Phrase) | undefined,
): { readonly problems: readonly Reason[]; readonly remarks: readonly Phrase[] } {
  // A step does not tell its exit code; 1 is that of a tool which found something.
  const isExplained = ({ name }: StepOutcome) => explainsExit({ name, code: 1 });
  const problems = outcomes.flatMap((step): Reason[] => {
    const { name, outcome } = step;
    if (outcome === "success" || (outcome === "failure" && isExplained(step))) return [];
    return [{ id: "tool-failed", name, how: { kind: "step", outcome } }];
  });
  const failed = outcomes.filter((step) => step.outcome === "failure" && isExplained(step));
  return { problems, remarks: failed.flatMap(({ name }) => describe?.(name) ?? []) };
}
