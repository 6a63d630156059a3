import { code, type Phrase, say } from "../model/phrase.ts";
import type { ReasonId } from "../model/reason.ts";

/** What each reason means in general and what to do, for `gates explain` and the documentation. */
export const reasonHelp: Readonly<Record<ReasonId, { readonly means: Phrase; readonly todo: Phrase }>> = {
  "budget-broken": {
    means: say`A limit of the project is not met.`,
    todo: say`Follow the shortest way to green in the summary, or change the limit on purpose.`,
  },
  "bad-configuration": {
    means: say`An input, a budget line or ${code("gates.yml")} could not be understood, or no limit is given.`,
    todo: say`All that is wrong is listed with the place and the nearest thing that would be right. It cannot be accepted: a limit that is not understood protects nothing.`,
  },
  "no-report": {
    means: say`No file matches a line of ${code("reports")}, or none of the usual places holds a report.`,
    todo: say`Run the tool before the gate, check the path, or write ${code("optional")} in front of a line that may match nothing.`,
  },
  "empty-report": {
    means: say`The report is there but holds nothing: no file, no request.`,
    todo: say`Look at the step that ran the tool: usually nothing ran, or it looked at another folder or address than the one that is meant.`,
  },
  "cut-off-report": {
    means: say`The report stops before its end.`,
    todo: say`The tool was killed, the disk was full, or the file was read while it was written. Run the tool again.`,
  },
  "unknown-format": {
    means: say`The content is of no format that this gate reads, or not of the one that ${code("format")} declares.`,
    todo: say`Give the report in a format of the README's list; ${code("gates inspect FILE")} says what a file is.`,
  },
  "ambiguous-format": {
    means: say`The content fits several formats.`,
    todo: say`Say which with ${code("format")}.`,
  },
  "bad-report": {
    means: say`The report does not keep to its format; the place is named.`,
    todo: say`Where a setting names the place, mend the setting; else make the report again. If its tool keeps writing it like this, please report it with the file.`,
  },
  "too-large": {
    means: say`The report is above a limit that protects the machine; the limit is named.`,
    todo: say`Split it by module, or leave out what the gate does not need.`,
  },
  "unreadable-report": {
    means: say`The file cannot be opened, or lies where a gate does not read.`,
    todo: say`Check its permissions, and that it lies in the workspace or in the runner's temporary folder.`,
  },
  "tracked-report": {
    means: say`The report is committed to the repository, so no run on this commit wrote it.`,
    todo: say`Remove it from git, ignore it, and let its tool write it anew.`,
  },
  "tool-failed": {
    means: say`A recorded run or a step of ${code("outcomes")} did not do its work: it failed in a way that its report does not explain, was killed, was skipped, or left no report.`,
    todo: say`Look at the log of that step; the last lines of its standard error stand beside the reason. Mend what made it fail, and run it again.`,
  },
  "stale-report": {
    means: say`The run record says that this report is not what its run wrote: the run left an older one as it was, or it was changed since.`,
    todo: say`Delete the report before the command runs, and let nothing but a recorded command write it. A file that a command only reads is told apart by naming with ${code("--outputs")} what it writes.`,
  },
  "nothing-scanned": {
    means: say`A report holds no finding, and nothing proves that its tool looked at anything: it ends well also where its target is missing.`,
    todo: say`Run the tool under ${code("gates record")}, which keeps the count that it prints, or with the option that writes its proof into the report. ${code("accept: nothing-scanned[TOOL]")} takes its word for it.`,
  },
  "partly-scanned": {
    means: say`The tool itself says that it left something out: files it could not parse, packages it does not know, a system at its end of life.`,
    todo: say`Mend what it stumbled over; name single ones with ${code("allow-skipped")}, or live with all of a tool by ${code("accept: partly-scanned[TOOL]")}.`,
  },
  contradiction: {
    means: say`A load report says the same thing twice and differently, such as a total that its rows do not make up; or two reports of coverage in one folder name the same files but differ on some, so that one is of another run.`,
    todo: say`Make the report again, delete the old one before the tests run, or say with ${code("reports")} which counts.`,
  },
  "ambiguous-path": {
    means: say`Reports in several folders name the same relative path, and the repository does not tell whether they mean one file or several.`,
    todo: say`Check out the sources before the gate, so that the paths can be found; or map them with ${code("paths")}; or give the reports as ${code("legs")} of one run. Accepted, they count as one file.`,
  },
  "no-diff-base": {
    means: say`A budget is about what the change touched, but nobody knows what the change starts from. That is not an empty change.`,
    todo: say`Check out with ${code("fetch-depth: 0")}, or let the gate fetch what is missing (with the credentials that checkout keeps, or ${code("github-token")} where the gate has that input); run it on ${code("pull_request")}, not on ${code("pull_request_target")}.`,
  },
  "missing-leg": {
    means: say`A leg of ${code("expected-legs")} has no report.`,
    todo: say`Look at the job of that leg: it failed, was skipped, or its report was not downloaded.`,
  },
  "not-measured": {
    means: say`There is nothing that a budget could be held against: no file matches, or the format does not say.`,
    todo: say`Mend the pattern, or give a report that holds what the budget asks for.`,
  },
  "no-baseline": {
    means: say`A budget on a change has nothing to compare with: the baseline is missing, broken, of another gate or of runs of another kind, nobody knows which commit the change starts from, or a side of compare has too few runs.`,
    todo: say`Write one with ${code("gates baseline GATE")} and commit it, or say with ${code("baseline")} where it is. A cache that is only empty is no fault: there the gate learns.`,
  },
  undecidable: {
    means: say`The number is known only within bounds, and the limit lies between them.`,
    todo: say`Bring back what is missing, let the tool write what is exact (the reason names it), or set a limit outside of the bounds.`,
  },
  "paths-not-found": {
    means: say`A budget names a path, but too few of the reported files were found in the repository to trust it.`,
    todo: say`Map the folder of the machine that wrote the report with ${code("paths: FROM::TO")}.`,
  },
};
