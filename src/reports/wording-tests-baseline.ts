import type { BaselineLosses } from "../measures/tests-losses.ts";
import { code, figure, join, type Phrase, say } from "../model/phrase.ts";
import type { TestsBaseline } from "../model/tests-baseline.ts";
import { countOf } from "./counted.ts";

/** Sentences about what a baseline of test results holds. */

const shownNames = 5;

/** What a change takes away from the next one: tests that nobody would miss any more, and failures that would be no new ones. */
export function describeTestLosses({ gone, failing }: BaselineLosses): readonly Phrase[] {
  return [...named(gone, "leaves out"), ...named(failing, "has as failed")];
}

function named(names: readonly string[], what: "leaves out" | "has as failed"): readonly Phrase[] {
  if (names.length === 0) return [];
  const more = names.length > shownNames ? say` and ${names.length - shownNames} more` : say``;
  const listed = say`${join(names.slice(0, shownNames).map(code), ", ")}${more}`;
  return [say`it ${figure(what)} ${figure(countOf(names.length, "tests"))}: ${listed}`];
}

export function describeTestGains(before: TestsBaseline | undefined, after: TestsBaseline): readonly Phrase[] {
  const added = sizeOf(after) - (before === undefined ? 0 : sizeOf(before));
  return before !== undefined && added > 0 ? [say`${figure(countOf(added, "tests"))} more than before`] : [];
}

export function describeWrittenTests(path: string, baseline: TestsBaseline): Phrase {
  return say`Wrote ${code(path)}: ${figure(countOf(sizeOf(baseline), "tests"))}.`;
}

function sizeOf({ legs }: TestsBaseline): number {
  return legs.flatMap(({ groups }) => groups ?? []).reduce((sum, { tests }) => sum + tests.size, 0);
}
