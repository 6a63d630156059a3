import type { ConfigProblem } from "../model/config-problem.ts";
import type { Step, WayToCover, WayToGreen, WayToWrite } from "../model/explanation.ts";
import type { Loosening } from "../model/loosening.ts";
import type { Measure, NotApplicable } from "../model/measure.ts";
import { code, figure, join, type Phrase, say } from "../model/phrase.ts";
import type { NoReport, NotMeasured, Reason, ReportKind, Undecidable } from "../model/reason.ts";
import { describePlace } from "../model/report-error.ts";
import type { JudgedBudget, Judgement, Verdict } from "../model/verdict.ts";
import { advice } from "./advice.ts";
import { countOf } from "./counted.ts";
import { formatCount, formatQuantity } from "./numbers.ts";
import { reasonHelp } from "./reason-help.ts";
import { describeNoBaseline, noBaselineWayOut } from "./wording-baseline.ts";
import { byChanceWayOut, describeByChance, describeLearning } from "./wording-changes.ts";
import { describeEaseStep, describeEasing } from "./wording-ease.ts";
import { describeFixing, describeFixStep } from "./wording-fix.ts";
import { describeMending, describeMendStep } from "./wording-mend.ts";
import { describeNoFigure, noFigureWayOut } from "./wording-metrics.ts";
import { describeRange } from "./wording-patch.ts";
import { describeFailedRuns, describeStale, describeToolFailed, staleWayOut, toolFailedWayOut } from "./wording-runs.ts";
import { describePartly, nothingScannedWayOut, partlyScannedWayOut } from "./wording-scans.ts";

/** Every sentence for users. A reason without its sentences does not compile. */

const verdictWords: Readonly<Record<Verdict, Phrase>> = {
  passed: say`passed`,
  failed: say`failed`,
  "cannot-judge": say`cannot judge`,
};

const verdictSigns: Readonly<Record<Verdict, string>> = { passed: "✅", failed: "❌", "cannot-judge": "⛔" };

/** The first line of everything: the verdict, and the one thing that decided it. */
export function verdictLine(gate: string, judgement: Judgement, mode: "enforce" | "report", looser: number): Phrase {
  const { verdict } = judgement;
  const reported =
    mode === "report" && verdict !== "passed" ? say` (reported only: mode is report, the step stays green)` : say``;
  const first = say`${figure(verdictSigns[verdict])} ${gate} ${verdictWords[verdict]}${warned(judgement)}${reported}`;
  return say`${join([first, decisive(judgement)], ": ")}${looserMark(looser)}`;
}

/** A green verdict says itself that something wants to be looked at. */
function warned({ verdict, budgets }: Judgement): Phrase {
  const count = budgets.filter(({ budget, outcome }) => budget.level === "warn" && outcome.state === "broken").length;
  return verdict === "passed" && count > 0 ? say` with ${figure(countOf(count, "warnings"))}` : say``;
}

/** Whether a way leads to what only warns. */
export function isOfWarning({ budget }: WayToGreen, budgets: readonly JudgedBudget[]): boolean {
  return budgets.some((one) => one.budget.text === budget && one.budget.level === "warn");
}

/** Nothing is red because of a warning, so that no way to green leads over it. */
export const wayTitles = { red: say`Shortest way to green`, warning: say`What the warnings want` } as const;

function decisive(judgement: Judgement): Phrase {
  const [reason, ...others] = judgement.reasons;
  if (reason === undefined) return held(judgement.budgets);
  return say`${describeReason(reason, judgement.budgets)}${describeOthers(others)}`;
}

/** ` (and 1 more limit)`: how many reasons there are besides, and of what kind. */
export function describeOthers(others: readonly Reason[]): Phrase {
  if (others.length === 0) return say``;
  const what = others.every(({ id }) => id === "budget-broken") ? "limits" : "reasons";
  return say` (and ${figure(moreOf(others.length, what))})`;
}

/** `1 more limit`, `3 more limits`. */
function moreOf(count: number, element: string): string {
  return countOf(count, element).replace(" ", " more ");
}

function held(budgets: readonly JudgedBudget[]): Phrase {
  const first = budgets.find((one) => one.budget.level === "fail" && one.outcome.state === "holds");
  const count = budgets.filter((one) => one.outcome.state === "holds").length;
  const because = budgets.flatMap(({ outcome }) => (outcome.state === "not-applicable" && outcome.because) || [])[0];
  if (first === undefined) return because ? describeNotApplicable(because) : say`every budget holds`;
  const waiting = firstLearning(budgets);
  const learning = waiting ? say`; ${describeNotApplicable(waiting)}` : say``;
  return count === 1
    ? say`${describeActual(first)}${learning}`
    : say`all ${count} budgets hold, ${describeActual(first)}${learning}`;
}

/** A budget that waits for its first baseline holds nothing yet, which nobody may overlook beside those that hold. */
function firstLearning(budgets: readonly JudgedBudget[]): NotApplicable | undefined {
  const because = budgets.flatMap(({ outcome }) => (outcome.state === "not-applicable" && outcome.because) || []);
  return because.find(({ kind }) => kind === "learning" || kind === "learning-runs");
}

/** Why nothing is held against a budget this time. */
export function describeNotApplicable(because: NotApplicable): Phrase {
  switch (because.kind) {
    case "no-scanner":
      return say`no tool whose report was read looks for ${figure(pluralKinds[because.of] ?? because.of)}`;
    case "patch-empty":
      return say`the change holds no line that is measured`;
    case "patch-small":
      return say`the change has only ${figure(`${countOf(because.lines, "measurable lines")}, ${formatCount(because.uncovered)} of them uncovered`)}, below ${code("patch-from")} ${because.from}`;
    case "learning":
      return say`learning: there is no baseline yet; the first green push to the base branch writes it`;
    case "learning-runs":
      return describeLearning(because);
  }
}

const pluralKinds: Readonly<Record<string, string>> = {
  vulnerability: "vulnerabilities",
  secret: "secrets",
  misconfiguration: "misconfigurations",
  code: "faults in code",
  licence: "licences",
};

/** The scopes that a budget was held in: those of nothing, such as an empty file, are not counted. */
export function whatApplies(measures: readonly Measure[]): readonly Measure[] {
  return measures.filter(
    ({ found }) => found.state === "measured" && !(found.quantity.kind === "share" && found.quantity.high?.whole === 0),
  );
}

/** Of several scopes the one that made the outcome: where one cannot be judged, that one. */
function decisiveMeasure(measures: readonly Measure[], { state }: JudgedBudget["outcome"]): Measure | undefined {
  const unjudged = measures.find((one) => !whatApplies([one]).includes(one) && one.found.state !== "not-applicable");
  return (state === "undecided" ? unjudged : undefined) ?? whatApplies(measures)[0] ?? measures[0];
}

/** Whether a budget is held in several scopes: by `each`, or in each of several runs. */
export function isOfMany({ selectors }: JudgedBudget["budget"], measures: readonly Measure[]): boolean {
  return measures.length > 1 || selectors.some(({ each }) => each);
}

/** What the steps of a way are. */
export const stepWords: Readonly<Record<WayToGreen["kind"], string>> = {
  cover: "files",
  mend: "steps",
  ease: "endpoints",
  write: "steps",
  fix: "steps",
};

/** `lines 79.99% (4,799/6,000), wanted >= 80%`. */
export function describeActual({ budget, measures, outcome }: JudgedBudget): Phrase {
  if (outcome.state === "not-applicable" && outcome.because)
    return say`${code(budget.text)}: ${describeNotApplicable(outcome.because)}`;
  const by = outcome.state === "broken" ? outcome.by[0] : decisiveMeasure(measures, outcome);
  const subject = budget.text.slice(0, budget.text.lastIndexOf(` ${budget.limit.op} `)).replace(/^(warn|fail): /, "");
  const where = by?.scope && isOfMany(budget, measures) ? say` in ${code(by.scope)}` : say``;
  const actual = by?.found.state === "measured" ? formatQuantity(by.found.quantity, budget.limit) : "not measured";
  return say`${code(subject)}${where} ${figure(`${actual}, wanted ${budget.limit.op} ${budget.limit.text}`)}`;
}

/** What happened: one sentence, without the gate's name and without a way out. */
export function describeReason(reason: Reason, budgets: readonly JudgedBudget[]): Phrase {
  switch (reason.id) {
    case "budget-broken": {
      const budget = budgets.find((one) => one.budget.text === reason.budget && one.outcome.state === "broken");
      return budget ? describeActual(budget) : say`${code(reason.budget)} is broken`;
    }
    case "bad-configuration": {
      const [first, ...others] = reason.problems;
      const more = others.length > 0 ? say` (and ${others.length} more)` : say``;
      return first ? say`bad-configuration: ${describeProblem(first)}${more}` : say`bad-configuration`;
    }
    case "tool-failed":
      return describeToolFailed(reason);
    case "stale-report":
      return describeStale(reason);
    case "no-report":
      if (reason.run !== undefined)
        return say`no-report: the run ${code(reason.run)} ended well but did not write ${code(reason.pattern ?? "")}`;
      if (reason.partOf !== undefined)
        return say`no-report: ${code(reason.partOf)} only adds to ${code(reason.pattern ?? "")}, which is no report that was read`;
      if (reason.pattern !== undefined) return say`no-report: no file matches ${code(reason.pattern)}`;
      return reason.committed.length === 0
        ? say`no-report: none of the usual places holds a report`
        : say`no-report: the only reports in the usual places are committed to the repository (${join(reason.committed.slice(0, 3).map(code), ", ")}), so no run on this commit wrote them`;
    case "nothing-scanned":
      return say`nothing-scanned: nothing proves that ${code(reason.tool)} looked at anything (${code(reason.report)}: ${reason.why})`;
    case "partly-scanned":
      return describePartly(reason);
    case "contradiction":
      if ("what" in reason)
        return say`contradiction: ${code(reason.file)} contradicts ${reason.against === undefined ? "itself" : code(reason.against)}: ${reason.what}`;
      return say`contradiction: ${code(reason.file)} and ${code(reason.other)} name the same files but differ on ${reason.differing} of them, such as ${code(reason.example)}: one is of another run`;
    case "ambiguous-path":
      return say`ambiguous-path: ${code(reason.file)}${reason.count > 1 ? say` and ${reason.count - 1} more paths` : say``} stand in reports of several folders (${join(reason.folders.slice(0, 3).map(code), ", ")}), and the repository does not tell whether they are one file`;
    case "missing-leg":
      return say`missing-leg: leg ${code(reason.leg)} is expected but has no report (found: ${reason.found.join(", ") || "none; legs come from the input legs"})`;
    case "no-diff-base":
      return say`no-diff-base: ${code(reason.budget)} is about what the change touched, but ${reason.why}`;
    case "tracked-report":
      return say`tracked-report: ${code(reason.file)} is committed to the repository, so no run on this commit wrote it`;
    case "not-measured":
      return say`not-measured: ${code(reason.budget)}: ${describeNotMeasured(reason.why)}`;
    case "no-baseline":
      return say`no-baseline: ${code(reason.budget)}: ${describeNoBaseline(reason.why)}`;
    case "undecidable":
      return say`undecidable: ${code(reason.budget)}: ${describeUndecidable(reason.why)}`;
    case "paths-not-found":
      return say`paths-not-found: ${code(reason.budget)} ${figure(reason.budget.includes("[patch") ? "is about places in files" : "names a path")}, but only ${figure(`${formatCount(reason.found)} of ${formatCount(reason.total)}`)} reported files are in the repository (wanted: ${reason.least}), not for example ${join(reason.examples.map(code), ", ")}`;
    default: {
      const place = describePlace(reason.place);
      return say`${figure(reason.id)}: ${code(reason.file)}${place === "" ? "" : ` (${place})`}: ${reason.message}`;
    }
  }
}

function describeNotMeasured(why: NotMeasured): Phrase {
  if (why.kind === "no-match" && why.dimension === "leg")
    return say`no leg with a report matches ${code(why.pattern)} (found: ${why.folders.join(", ") || "none"})`;
  if (why.kind === "no-match" && why.dimension === "component")
    return say`no reported file is of component ${code(why.pattern)}; they are in ${join(why.folders.map(code), ", ")}`;
  if (why.kind === "no-component")
    return say`no component is ${code(why.pattern ?? "*")} (declared: ${why.declared.join(", ") || "none"})`;
  if (why.kind === "no-match" && why.dimension === "tool")
    return say`no tool whose report was read is ${code(why.pattern)} (read: ${why.folders.join(", ") || "none"})`;
  if (why.kind === "no-match" && why.dimension === "tracked") return say`no file of the repository matches ${code(why.pattern)}`;
  if (why.kind === "no-match" && why.dimension === "document")
    return say`no Markdown file whose links are checked matches ${code(why.pattern)}`;
  if (why.kind === "no-match" && why.dimension === "asked")
    return say`no file of a document that is asked for matches ${code(why.pattern)}`;
  if (why.kind === "no-match" && why.dimension === "artefact")
    return say`no document that is asked for is ${code(why.pattern)} (asked for: ${join(why.folders.map(code), ", ")})`;
  if (why.kind === "no-match" && why.dimension === "suite")
    return say`no suite matches ${code(why.pattern)} (reported: ${join(why.folders.map(code), ", ")})`;
  if (why.kind === "no-match" && why.dimension === "test-path")
    return say`no test is known to stand in a file that matches ${code(why.pattern)}`;
  if (why.kind === "no-match" && why.dimension === "source")
    return say`nothing that used it matches ${code(why.pattern)} (reported: ${join(why.folders.map(code), ", ")})`;
  if (why.kind === "no-match" && why.dimension === "endpoint")
    return say`no endpoint that was called matches ${code(why.pattern)} (called: ${join(why.folders.map(code), ", ")})`;
  if (why.kind === "no-match")
    return say`no reported file matches ${code(why.pattern)}; they are in ${join(why.folders.map(code), ", ")}`;
  if (why.kind === "no-scanner")
    return say`no tool whose report was read looks for ${figure(pluralKinds[why.of] ?? why.of)} (read: ${why.tools.join(", ") || "none"})`;
  if (why.kind === "not-in-format") return say`the reports (${why.formats.join(", ")}) say nothing about ${why.element}`;
  if (why.kind === "not-in-report")
    return say`the report says nothing about ${why.what}${why.has.length === 0 ? say`` : say` (it has ${why.has.join(", ")})`}`;
  if (why.kind === "no-report") return say`no report was read`;
  if (why.kind === "only-accepted") return say`${code(why.reason)} is accepted, but then no budget is left that holds`;
  if (why.kind === "links-off") return say`${code("links: off")} says not to look at links`;
  if (why.kind === "all-left-out") return say`${code("include")} and ${code("exclude")} leave none of the reported files`;
  if (why.kind === "no-figure") return describeNoFigure(why.figure);
  return say`nothing was there to measure${why.scope === undefined ? say`` : say` in ${code(why.scope)}`} (0 of 0)`;
}

function describeUndecidable(why: Undecidable): Phrase {
  if (why.kind === "incomplete") return say`the number is not known, because this is missing: ${join(why.files.map(code), ", ")}`;
  if (why.kind === "by-chance") return describeByChance(why.difference, why.p, why.runs);
  return say`the number lies between ${why.low} and ${why.high}, and the limit is in between${why.approximate === undefined ? "" : ` (${why.approximate.because})`}`;
}

function describeProblem({ where, message, suggestion }: ConfigProblem): Phrase {
  return suggestion === undefined ? say`${where}: ${message}` : say`${where}: ${message}. Did you mean ${code(suggestion)}?`;
}

/** How to get out of it: what to do, never only what is wrong. */
export function wayOut(reason: Reason): readonly Phrase[] {
  switch (reason.id) {
    case "budget-broken":
      return [];
    case "bad-configuration":
      return reason.problems.length === 1 ? [] : reason.problems.map(describeProblem);
    case "no-report":
      return noReportWayOut(reason);
    case "tool-failed":
      return toolFailedWayOut(reason);
    case "stale-report":
      return staleWayOut(reason);
    case "nothing-scanned":
      return nothingScannedWayOut(reason);
    case "partly-scanned":
      return partlyScannedWayOut(reason);
    case "contradiction":
      if ("what" in reason)
        return [
          say`Make the report again and look at what its tool prints. Where the figures that a limit needs are right, ${code(`accept: contradiction[${reason.file}]`)} judges on them.`,
        ];
      return [say`Delete the old one before the tests run, or say which counts: ${code(`reports: ${reason.file}`)}.`];
    case "missing-leg":
      return [
        say`Look at the job of leg ${code(reason.leg)}: it failed, was skipped, or its report was not downloaded. A leg that is gone for good is taken out of ${code("expected-legs")}.`,
      ];
    case "tracked-report":
      return [reason.of === "collection" ? collectionStays : removeFromGit(reason.file)];
    case "paths-not-found":
      return [pathsWayOut(reason.mapping)];
    case "not-measured":
      return [notMeasuredWayOut(reason.why)];
    case "no-baseline":
      return [noBaselineWayOut(reason.why, reason.gate)];
    case "undecidable":
      return [undecidableWayOut(reason.why)];
    default:
      return [reasonHelp[reason.id].todo];
  }
}

/** The ways out of several reasons; advice that was given already is not given again. */
export function waysOut(reasons: readonly Reason[]): readonly { readonly reason: Reason; readonly out: readonly Phrase[] }[] {
  const given = new Set<string>();
  return reasons.map((reason) => {
    const out = wayOut(reason);
    const key = JSON.stringify(out);
    const isNew = !given.has(key);
    given.add(key);
    return { reason, out: isNew ? out : [] };
  });
}

const collectionStays = say`Name with ${code("routes")} what a step of this run prints. The collection stays in git: in its usual place, and asked for or ${code("optional")}, it is held against the specification without being named.`;

function removeFromGit(file: string): Phrase {
  return say`Remove it from git (${code(`git rm --cached ${file}`)}), ignore it, and let its tool write it anew.`;
}

const beforeTheGate: Readonly<Record<ReportKind, Phrase>> = {
  coverage: say`Run the tests with coverage before this step`,
  findings: say`This gate runs no scanner: run the tools before it and let each write its report`,
  load: say`This gate runs no load test: run the tool before this step and let it write its report`,
  metrics: say`Let an earlier step write the figures to a file`,
  documents: say`Write the document`,
  tests: say`Run the tests before this step and let the runner write its report`,
};

function noReportWayOut({ of, commands, pattern, lookedFor, committed, run, failedRuns = [] }: NoReport): readonly Phrase[] {
  if (run !== undefined)
    return [
      say`Look at what the command writes and where (paths of ${code("--outputs")} start at its working directory), and mend one of the two.`,
    ];
  const made = commands.map(({ tool, because, command }) => say`${tool} (there is ${code(because)}): ${code(command)}`);
  const looked = say`Looked for ${join(lookedFor.map(code), ", ")}.`;
  const hint =
    pattern === undefined
      ? say`${beforeTheGate[of]}, or say where the reports are with ${code("reports")}.`
      : say`Check the path (it starts at the working directory), and that the step that writes it ran; a line${of === "metrics" ? say` of ${code("reports")}` : say``} may begin with ${code("optional")}.`;
  const folder = pattern?.endsWith("/") ? [say`${code(pattern)} is a folder; name its files: ${code(`${pattern}*`)}.`] : [];
  const failed = failedRuns.length > 0 ? [describeFailedRuns(failedRuns)] : [];
  const removed = committed.slice(0, 1).map((file) => removeFromGit(file));
  return [...failed, ...removed, ...folder, hint, ...made, ...(pattern === undefined ? [looked] : [])];
}

function pathsWayOut(mapping: string | undefined): Phrase {
  const map =
    mapping === undefined
      ? say`a line of ${code("paths")} (FROM::TO)`
      : say`${code(`paths: ${mapping}`)}, which would find most of them`;
  return say`Say what the folders of the other machine are here with ${map}. How each path was looked for: ${code("gates inspect FILE --paths")}.`;
}

function notMeasuredWayOut(why: NotMeasured): Phrase {
  if (why.kind === "no-match" && why.dimension === "leg")
    return say`Mend the name, or give the leg its reports with ${code("legs")}.`;
  if (why.kind === "no-match" && why.dimension === "component")
    return say`Mend the globs of ${code(why.pattern)} in ${code("components")}: they start at the root of the repository. Or remove the component with the code that it was for.`;
  if (why.kind === "no-component") return say`Declare it with ${code("components")}, one ${code("name=glob")} a line.`;
  if (why.kind === "no-match" && why.dimension === "tool")
    return say`Mend the name, or give the report of that tool with ${code("reports")}.`;
  if (why.kind === "no-match" && why.dimension === "document")
    return say`Let ${code("documents")} and ${code("exclude")} choose it, or remove the budget.`;
  if (why.kind === "no-match" && (why.dimension === "artefact" || why.dimension === "asked"))
    return say`Ask for it with ${code("preset")} or ${code("require")}, or remove the budget.`;
  if (why.kind === "no-match" && why.dimension === "suite")
    return say`Mend the name (names of suites within suites are joined by ${code("/")}), or remove the budget with the suite that it was for.`;
  if (why.kind === "no-match" && why.dimension === "test-path")
    return say`Mend the pattern, let the runner write the files of its tests, or say with ${code("paths")} what they are here: a budget on a suite needs no files.`;
  if (why.kind === "no-match" && (why.dimension === "endpoint" || why.dimension === "source"))
    return say`Mend the name, let the test call it, or remove the budget with the endpoint that it was for.`;
  if (why.kind === "no-match")
    return say`Mend the pattern: it starts at the root of the repository. Or remove the budget with the code that it was for.`;
  if (why.kind === "no-scanner") return say`Give the report of a tool that does, or remove the budget.`;
  if (why.kind === "not-in-format")
    return say`Formats that can hold ${why.element}: ${elementFormats[why.element] ?? ""}. Give one of them, or remove the budget.`;
  if (why.kind === "not-in-report") return say`${advice(why.mend)}.`;
  if (why.kind === "only-accepted")
    return say`Add a limit that can be judged without it: an acceptance makes no pass of a gate in which nothing holds.`;
  if (why.kind === "no-report") return say`Give a report, with ${code("reports")} or in one of the usual places.`;
  if (why.kind === "links-off") return say`Take ${code("links: off")} out, or remove the budget.`;
  if (why.kind === "all-left-out")
    return say`Mend ${code("include")} and ${code("exclude")}: their globs start at the root of the repository.`;
  if (why.kind === "no-figure") return noFigureWayOut(why.figure);
  return say`Check that the tests ran, and that they import the code that is measured.`;
}

/** Which formats can say something about an element, and what their tools must be told. */
const elementFormats: Readonly<Record<string, string>> = {
  lines: "all of them",
  branches: "LCOV, Cobertura, JaCoCo, Istanbul, coverage.py (pytest --cov-branch)",
  "single lines": "all but the summaries (coverage-summary.json)",
  "single branches": "LCOV, Cobertura, JaCoCo, Istanbul, coverage.py (pytest --cov-branch)",
  functions: "LCOV, JaCoCo, Istanbul, Clover, coverage.py JSON",
  statements: "Istanbul, Go, Clover",
};

function undecidableWayOut(why: Undecidable): Phrase {
  if (why.kind === "incomplete")
    return say`Bring back what is missing, or accept its reason with ${code("accept")}, which judges on the rest.`;
  if (why.kind === "by-chance") return byChanceWayOut();
  if (why.approximate?.mend === "ages")
    return say`A baseline keeps since when each finding is there: ${code("gates baseline security-scan")} writes one, ${code("baseline: cache")} keeps one by itself.`;
  if (typeof why.approximate?.mend === "object") return say`${advice(why.approximate.mend.say)}.`;
  if (why.approximate?.mend !== "branches") return say`Set a limit outside of that span, or give a report that says it exactly.`;
  return say`Give a format that names single branches (LCOV, Istanbul, coverage.py), merge the runs with the tool itself, or set a limit outside of that span.`;
}

/** The first `most` steps of a way, a line each: there may be thousands, of which few are shown. */
export function describeSteps(way: WayToGreen, most: number): readonly Phrase[] {
  if (way.kind === "cover") return way.steps.slice(0, most).map((step) => describeStep(step, way.element));
  if (way.kind === "mend") return way.steps.slice(0, most).map(describeMendStep);
  if (way.kind === "write") return way.steps.slice(0, most).map(({ told }) => told);
  if (way.kind === "fix") return way.steps.slice(0, most).map(describeFixStep);
  return way.steps.slice(0, most).map((step) => describeEaseStep(step, way));
}

/** `src/a.ts: 12 lines (3-9, 14, 20-24)`. */
function describeStep({ path, gain, ranges, rose }: Step, element: string): Phrase {
  const shown = ranges.slice(0, 12).map(describeRange).join(", ");
  const more = ranges.length > 12 ? `, … ${ranges.length - 12} more` : "";
  const at = element === "branches" ? "line " : "";
  const where = ranges.length === 0 ? say`` : say` ${figure(`(${at}${shown}${more})`)}`;
  const risen = rose === undefined ? say`` : say`, ${figure(formatCount(rose))} more uncovered than in the baseline`;
  return say`${code(path)}: ${figure(countOf(gain, element))}${where}${risen}`;
}

/** `lines >= 80% needs 7 more covered lines, in 2 files`. */
export function describeWay(way: WayToGreen): Phrase {
  if (way.kind === "cover") return describeCovering(way);
  if (way.kind === "write") return describeWriting(way);
  if (way.kind === "fix") return describeFixing(way);
  return way.kind === "mend" ? describeMending(way) : describeEasing(way);
}

/** `weak <= 3 needs 2 of 5 documents filled in`. */
function describeWriting({ budget, missing, element, act, steps }: WayToWrite): Phrase {
  const all = steps.reduce((sum, { gain }) => sum + gain, 0);
  const count = missing < all ? `${formatCount(missing)} of ${countOf(all, element)}` : countOf(missing, element);
  return say`${code(budget)} needs ${figure(count)} ${figure(act)}`;
}

function describeCovering({ budget, missing, element, steps }: WayToCover): Phrase {
  const files = steps.length === 1 ? "1 file" : `${formatCount(steps.length)} files`;
  return say`${code(budget)} needs ${figure(`${formatCount(missing)} more covered ${countOf(missing, element).split(" ")[1]}, in ${files}`)}`;
}

/** A weaker policy, with the commit that it is compared with. */
export function describeLoosening({ setting, before, after }: Loosening, base: string): Phrase {
  const change =
    before === undefined
      ? say`adds ${code(after ?? "")} to ${code(setting)}`
      : after === undefined
        ? say`takes ${code(before)} out of ${code(setting)}`
        : say`changes ${code(setting)} from ${code(before)} to ${code(after)}`;
  return say`⚠️ This change loosens the policy: it ${change} (against ${code(base)}).`;
}

/** Nobody knows whether the change loosens the policy. */
export function describeNotCompared(unknown: string): Phrase {
  return say`⚠️ The policy was not compared with its base: ${unknown} (${code("fetch-depth: 2")} brings the base of a merge commit).`;
}

/** Behind the verdict where the change itself made it easier to reach. */
function looserMark(count: number): Phrase {
  if (count === 0) return say``;
  return say` · ⚠️ this change loosens the policy${count === 1 ? "" : ` in ${formatCount(count)} places`}`;
}

/** Reported files that are none of the repository's: the totals stand, the places do not. */
export function describeLostFiles(lost: { found: number; total: number; mapping: string | undefined }): Phrase {
  const numbers = figure(`${formatCount(lost.found)} of ${formatCount(lost.total)}`);
  return say`⚠️ Only ${numbers} reported files are in the repository. The totals count them all, but places in the others cannot be shown. ${pathsWayOut(lost.mapping)}`;
}

/** What the table of components leaves out. */
export function describeFilesOfNoComponent(count: number): Phrase | undefined {
  if (count === 0) return undefined;
  return say`${figure(countOf(count, "files"))} ${figure(count === 1 ? "belongs" : "belong")} to no component.`;
}

/** A setting that nothing needed: a slip, or left over from something that is gone. */
/** Behind how the reports were read: those that were not, with why. */
export function describePassedOver(passedOver: readonly { readonly file: string; readonly why: string }[]): Phrase {
  const listed = passedOver.map(({ file, why }) => say`${code(file)} (${why})`);
  return listed.length > 0 ? say` Not used: ${join(listed, ", ")}.` : say``;
}

export function describeUnused(setting: string): Phrase {
  return say`⚠️ ${code(setting)} matches nothing.`;
}
