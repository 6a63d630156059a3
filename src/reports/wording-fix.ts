import type { FixStep, NamedTest, WayToFix } from "../model/explanation.ts";
import { code, figure, join, type Phrase, say } from "../model/phrase.ts";
import { countOf } from "./counted.ts";
import { msText } from "./plain-numbers.ts";

/** `failed <= 0 needs 3 tests mended`. */
export function describeFixing({ budget, missing, act, steps }: WayToFix): Phrase {
  if (missing === undefined) return say`${code(budget)} needs tests ${figure(act)}`;
  if (act === "added") return say`${code(budget)} needs ${figure(countOf(missing, "tests"))} more`;
  const all = steps.reduce((sum, { gain }) => sum + gain, 0);
  const count = missing < all ? `${missing} of ${countOf(all, "tests")}` : countOf(missing, "tests");
  return say`${code(budget)} needs ${figure(count)} ${figure(act)}`;
}

function nameTest({ name, legs }: NamedTest): Phrase {
  return legs.length === 0 ? say`${code(name)}` : say`${code(name)} (${join(legs.map(code), ", ")})`;
}

export function describeFixStep(step: FixStep): Phrase {
  switch (step.kind) {
    case "test":
      return say`${code(step.test)}`;
    case "slow":
      return say`${code(step.test)}: ${figure(msText(step.ms))}`;
    case "cause": {
      const { message, alike, tests, gain } = step;
      const named = join(tests.map(nameTest), ", ");
      const told = tests.reduce((sum, { legs }) => sum + Math.max(1, legs.length), 0);
      const more = gain > told ? say` and ${gain - told} more` : say``;
      const what = message === "" ? say`without a word` : say`${code(message)}`;
      return gain === 1
        ? say`${named}: ${what}`
        : say`${figure(countOf(gain, "tests"))} say ${figure(alike === "alike" ? "something like " : "")}${what}: ${named}${more}`;
    }
  }
}
