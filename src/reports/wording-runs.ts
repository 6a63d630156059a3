import { code, figure, join, type Phrase, say } from "../model/phrase.ts";
import type { RunEnd, StaleReport, ToolFailed } from "../model/run-failure.ts";
import { advice } from "./advice.ts";

/** The sentences about recorded runs and the outcomes of steps. */

export function describeToolFailed({ name, how }: ToolFailed): Phrase {
  if (how.kind === "step") return say`tool-failed: the step ${code(name)} ${stepEnds[how.outcome]}`;
  if (how.kind === "report") return say`tool-failed: ${code(name)} says in ${code(how.report)} that it failed: ${how.why}`;
  const what =
    how.missing === undefined
      ? say`which its report does not explain`
      : say`and did not write ${code(how.missing)}; what may lie there is of an earlier run`;
  return say`tool-failed: the run ${code(name)} (${code(how.command.join(" "))}) ${describeEnd(how.end)}, ${what}`;
}

const stepEnds: Readonly<Record<Extract<ToolFailed["how"], { kind: "step" }>["outcome"], Phrase>> = {
  failure: say`failed, and no report can explain that`,
  skipped: say`was skipped`,
  cancelled: say`was cancelled`,
};

function describeEnd(end: RunEnd): Phrase {
  if (end.kind === "exit") return say`ended with exit code ${end.code}`;
  return end.kind === "signal" ? say`was ended by ${end.signal}` : say`never ended`;
}

export function toolFailedWayOut({ name, how, usualCauses = [] }: ToolFailed): readonly Phrase[] {
  const causes = usualCauses.map((cause) => say`${advice(cause)}.`);
  if (how.kind === "step" && how.outcome === "failure" && causes.length > 0) return causes;
  if (how.kind === "step")
    return [say`Look at the step that ${code(`outcomes: ${name}=…`)} stands for: it must run, and before this one.`];
  if (how.kind === "report") return [say`Mend what made it fail, and run it again: it says nothing of what it would have found.`];
  const said = how.said.map((line) => say`│ ${code(line)}`);
  const last = said.length > 0 ? [say`The last that it said on standard error:`, ...said] : [];
  return [...(how.end.kind === "exit" ? causes : []), toolFailedHint(how.end), ...last];
}

function toolFailedHint(end: RunEnd): Phrase {
  if (end.kind === "never")
    return say`It was killed together with ${code("gates record")} (often for want of memory), or is still running. Run it again, to its end.`;
  if (end.kind === "exit" && end.code === 127)
    return say`There is no such command: install the tool before this step, or mend its name. Until it is recorded again the failure stays; on a laptop ${code("rm -r .gates-runs")} forgets it.`;
  return say`Look at the log of the step that ran it, mend what made it fail, and run it again.`;
}

export function describeStale({ file, run, how }: StaleReport): Phrase {
  if (how.kind === "changed") return say`stale-report: ${code(file)} was changed after the run ${code(run)} wrote it`;
  if (how.kind === "none")
    return say`stale-report: ${code(file)} is as no recorded run wrote it, and what the run ${code(run)} (it ${describeEnd(how.end)}) wrote under that name is none of the reports: it was changed on its way`;
  return say`stale-report: the run ${code(run)} ${describeEnd(how.end)} but did not write ${code(file)}, so what lies there is of another run`;
}

export function staleWayOut({ how }: StaleReport): readonly Phrase[] {
  if (how.kind === "none")
    return [
      say`Hand on what the run wrote as it is, next to its record; where the report is of another command, record that one as well.`,
    ];
  if (how.kind === "changed")
    return [
      say`Let the recorded command be the last to write it: record what changes it as well, or give the gate the file that the run wrote.`,
    ];
  return [
    say`Delete it before the command runs, so that only a fresh one can be there, and look at why the command did not write it.`,
    say`If another command writes it, record that one as well; if it is an input of this one, name what this one writes with ${code("--outputs")}.`,
  ];
}

/** Behind a report that was read: the run that proves it. */
export function describeWriter(run: string | undefined): Phrase {
  return run === undefined ? say`` : say`, written by the run ${code(run)}`;
}

/** Runs that ended badly, beside a report that is not there. */
export function describeFailedRuns(names: readonly string[]): Phrase {
  const more = names.length > 3 ? say` and ${names.length - 3} more` : say``;
  return say`Recorded runs that ended badly, one of which may be why: ${join(names.slice(0, 3).map(code), ", ")}${more}.`;
}

interface EndedRun {
  readonly name: string;
  readonly end: RunEnd;
}

/** Records that are there, of which none is about a report: a reader would take them for proof. */
export function describeUnboundRuns(runs: readonly EndedRun[]): Phrase {
  const shown = runs
    .slice(0, 3)
    .map(({ name, end }) => (isWell(end) ? say`${code(name)}` : say`${code(name)} (${describeEnd(end)})`));
  const more = runs.length > 3 ? say` and ${runs.length - 3} more` : say``;
  const records = figure(runs.length === 1 ? "The record" : "The records");
  const verb = figure(runs.length === 1 ? "names" : "name");
  return say`⚠️ ${records} ${join(shown, ", ")}${more} ${verb} no report that was read, so nothing proves that the reports are of this run; ${code("--outputs")} would bind them.`;
}

/** Reports that no record is of, beside others that are proven. */
export function describeUnprovenReports(files: readonly string[]): Phrase {
  const more = files.length > 3 ? say` and ${files.length - 3} more` : say``;
  const verb = figure(files.length === 1 ? "is" : "are");
  return say`⚠️ No record is of ${join(files.slice(0, 3).map(code), ", ")}${more}, so nothing proves that ${figure(files.length === 1 ? "it" : "they")} ${verb} of this run.`;
}

function isWell(end: RunEnd): boolean {
  return end.kind === "exit" && end.code === 0;
}

/** A run whose end its reports explain: what it left is true, but a reader should know that it did not go well. */
export function describeFailedTests(name: string, end: RunEnd): Phrase {
  return say`⚠️ The run ${code(name)} ${describeEnd(end)}. Failed tests leave true coverage, so its reports count; should it have failed by anything else, they may lack something.`;
}

/** A run that failed and that no report is of: it may have nothing to do with the reports, or be what they rest on. */
export function describeUntoldRun(name: string, end: RunEnd): Phrase {
  return say`⚠️ The run ${code(name)} ${describeEnd(end)}, and no report that was read is of it. Where a report rests on what it left, record both commands under one name.`;
}

/** A failed step whose reports are true all the same. */
export function describeFailedStep(name: string): Phrase {
  return say`⚠️ The step ${code(name)} failed. Failed tests leave true coverage, so the reports count; should it have failed by anything else, they may lack something.`;
}
