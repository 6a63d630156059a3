import type { RenamedName } from "../measures/test-changes.ts";
import type { ReportNote } from "../model/coverage.ts";
import { code, figure, join, type Phrase, say } from "../model/phrase.ts";
import type { RunEnd } from "../model/run-failure.ts";
import type { JudgedBudget } from "../model/verdict.ts";
import { countOf } from "./counted.ts";
import type { ReadTestReport } from "./test-facts.ts";

/** Sentences about test results. */

export function describeFailedRun(name: string, end: RunEnd, by: "failures" | "excused failures"): Phrase {
  const how = end.kind === "exit" ? say`with ${end.code}` : say`badly`;
  return describeExplained(say`The run ${code(name)} ended ${how}`, by);
}

export function describeFailedStep(name: string, by: "failures" | "excused failures"): Phrase {
  return describeExplained(say`The step ${code(name)} failed`, by);
}

/** Behind what is excused, nobody sees what else went wrong. */
function describeExplained(what: Phrase, by: "failures" | "excused failures"): Phrase {
  if (by === "failures") return say`${what}, as its reports explain by the tests that failed.`;
  return say`⚠️ ${what}, and only excused failures explain it: a file that could not be loaded, or a crash at the end, would look the same. See that its log names no other.`;
}

/** Why runners fail whose reports show no failure, by the tool that wrote a report. */
const causesOf: Readonly<Record<string, readonly string[]>> = {
  Vitest: [
    "Vitest fails on an unhandled error or rejection, which no test of the report has: look for `Unhandled Errors` in its log",
  ],
  "jest-junit": [
    "jest-junit leaves out suites that do not compile or import: set `reportTestSuiteErrors` to `true` (`JEST_JUNIT_REPORT_TEST_SUITE_ERRORS=true`), then the report shows them",
    "Jest fails on a missed `coverageThreshold` and on obsolete snapshots with `--ci`, too",
  ],
  pytest: [
    "pytest ends with 2 when it was interrupted, with 3 on an error of its own or of a plugin, with 4 on a wrong option, with 5 where no test was selected; pytest-cov fails on `--cov-fail-under`",
  ],
  gotestsum: [
    "`go test` fails on a package that does not build or does not pass `go vet`, and on a data race: look at the end of its log",
  ],
  "go test": ["`go test` fails on a package that does not build or does not pass `go vet`: look at the end of its log"],
  Surefire: [
    "Surefire writes no file for a class whose JVM crashed (`The forked VM terminated`), and Maven fails on other goals: look for `[ERROR]` in its log",
  ],
  Mocha: [
    "Mocha leaves out the tests of a suite whose `before` hook failed, and ends early where a file of tests cannot be loaded",
  ],
  "node:test": ["`node --test` fails on a file that ends with another exit code, and on an unhandled rejection"],
};

const anyCauses = [
  "The runner failed beside its tests: a crash at the end, a coverage threshold, a file of tests that could not be loaded",
];

/** How the runners of those writers are called in a command. */
const commandsOf: Readonly<Record<string, RegExp>> = {
  Vitest: /\bvitest\b/,
  "jest-junit": /\bjest\b/,
  pytest: /\bpy\.?test\b/,
  gotestsum: /\bgotestsum\b/,
  "go test": /\bgo test\b/,
  Surefire: /\bmvnw?\b/,
  Mocha: /\bmocha\b/,
  "node:test": /\bnode\b.*--test\b/,
};

/** By the command, where there is one; else by what wrote the reports. */
export function usualCausesOf(reports: readonly ReadTestReport[], command: string): readonly string[] {
  const called = Object.keys(commandsOf).filter((writer) => commandsOf[writer]?.test(command));
  const writers = new Set(called.length > 0 ? called : reports.flatMap(({ writer }) => writer ?? []));
  const causes = [...writers].flatMap((writer) => causesOf[writer] ?? []);
  return causes.length > 0 ? causes : anyCauses;
}

/** What was done to a report so that it could be read. */
export function describeNote(file: string, { text }: ReportNote): Phrase {
  return say`${code(file)}: ${text}.`;
}

export function describeRead({ file, leg, format, writer, tests }: ReadTestReport): Phrase {
  const of = leg === "" ? say`` : say` for leg ${leg}`;
  const by = writer === undefined ? "" : ` of ${writer}`;
  return say`Read ${code(file)}${of}: ${figure(`${format}${by}, ${countOf(tests, "tests")}`)}`;
}

export function describeNotMerged(path: string, why: string): Phrase {
  return say`⚠️ ${code(path)} was not written: ${why}.`;
}

/** That what failed may only have failed at first, where the project did not say. */
export function describeRepeated(reports: readonly ReadTestReport[]): readonly Phrase[] {
  const cases = reports.reduce((sum, { repeated }) => sum + repeated, 0);
  const first = reports.find(({ repeated }) => repeated > 0);
  if (first === undefined) return [];
  return [
    say`${figure(countOf(cases, "tests"))} ${figure(cases === 1 ? "has" : "have")} the name of one that failed before (in ${code(first.file)}), and ${figure(cases === 1 ? "counts as a test of its own" : "count as tests of their own")}. Where the runner ran ${figure(cases === 1 ? "it" : "them")} again, ${code("duplicates: retries")} counts the last attempt.`,
  ];
}

/** How tests may go on purpose: a change cannot lower the baseline that it is held against itself. */
export function describeMeantRemovals(budgets: readonly JudgedBudget[]): readonly Phrase[] {
  const removed = budgets.find(({ budget, outcome }) => budget.metric.name === "removed-tests" && outcome.state === "broken");
  if (removed?.outcome.state !== "broken") return [];
  const found = removed.outcome.by[0]?.found;
  const count = found?.state === "measured" && found.quantity.kind === "count" ? found.quantity.low : 0;
  return [
    say`Where tests are meant to go, allow as many in this change (${code(`removed-tests <= ${count}`)}) and write the baseline anew with ${code("gates baseline test-results --lower")}; once it is merged, the limit can go back.`,
  ];
}

/** What was taken for a test under another name, so that nobody has to guess what is not missed. */
export function describeRenamed(renamed: readonly RenamedName[]): readonly Phrase[] {
  if (renamed.length === 0) return [];
  const pairs = [...new Map(renamed.map((one) => [JSON.stringify([one.before, one.after]), one])).values()];
  const named = pairs.slice(0, 5).map(({ before, after }) => say`${code(before)} is now ${code(after)}`);
  const more = pairs.length > 5 ? say` and ${pairs.length - 5} more` : say``;
  return [say`Taken for the same tests under other names: ${join(named, ", ")}${more}.`];
}
