import { nearest } from "../model/nearest.ts";
import type { StepOutcome } from "./declare.ts";

const words = ["success", "failure", "skipped", "cancelled"] as const;

/** Reads one line of `outcomes`. An empty outcome is what an expression gives for a step that is not there. */
export function parseOutcome(
  text: string,
): { readonly value: StepOutcome } | { readonly wrong: string; readonly suggestion?: string } {
  const [, name, written = ""] = /^([^=]*[^=\s])\s*=\s*(.*?)$/.exec(text.trim()) ?? [];
  if (name === undefined) return { wrong: `found ${JSON.stringify(text.trim())}; allowed: NAME=OUTCOME, ${allowed}` };
  const outcome = words.find((word) => word === written);
  if (outcome !== undefined) return { value: { name, outcome } };
  const found = written === "" ? "found no outcome" : `found the outcome ${JSON.stringify(written)}`;
  const wrong = `${found} of ${JSON.stringify(name)}${written === "" ? `, which is what a mistyped step id gives` : ""}; ${allowed}`;
  const suggestion = written === "" ? undefined : nearest(written, words);
  return { wrong, ...(suggestion && { suggestion: `${name}=${suggestion}` }) };
}

const allowed = `allowed: ${words.join(", ")}, by \${{ steps.ID.outcome }} of a step that stands before this one`;
