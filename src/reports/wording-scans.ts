import { code, figure, join, type Phrase, say } from "../model/phrase.ts";
import type { Reason } from "../model/reason.ts";
import { formatCount } from "./plain-numbers.ts";

/** The sentences about what scanners looked at, and what they left out. */

type NothingScanned = Extract<Reason, { id: "nothing-scanned" }>;
type PartlyScanned = Extract<Reason, { id: "partly-scanned" }>;

const shownLeftOut = 10;

export function describePartly({ tool, report, leftOut }: PartlyScanned): Phrase {
  const [first, ...others] = leftOut;
  const more = others.length > 0 ? say` (and ${figure(formatCount(others.length))} more)` : say``;
  const what = first === undefined ? say`something` : say`${code(first.what)}: ${first.why}`;
  return say`partly-scanned: ${code(tool)} left something out (${code(report)}), ${what}${more}`;
}

export function partlyScannedWayOut({ tool, leftOut }: PartlyScanned): readonly Phrase[] {
  const listed = leftOut.slice(1, shownLeftOut).map(({ what, why }) => say`${code(what)}: ${why}`);
  const more = leftOut.length > shownLeftOut ? [say`… and ${figure(formatCount(leftOut.length - shownLeftOut))} more`] : [];
  const names = leftOut.slice(0, 3).map(({ what }) => code(what));
  return [
    say`Mend what it stumbled over, or name what may be left out with ${code("allow-skipped")} (here ${join(names, ", ")}); ${code(`accept: partly-scanned[${tool}]`)} lives with all of it.`,
    ...listed,
    ...more,
  ];
}

export function nothingScannedWayOut({ tool, report, proof, run }: NothingScanned): readonly Phrase[] {
  const ways: Phrase[] = [];
  if (run !== undefined)
    ways.push(
      say`Its run ${code(run)} was recorded and does not prove it either: look whether its target is right, whether it printed ${proof.printed ?? "what it saw"} (no option that makes it quiet), and for commits whether the checkout has any (${code("fetch-depth: 0")}).`,
    );
  if (proof.option !== undefined) ways.push(say`Run it with ${code(proof.option)}, which writes the proof into its report.`);
  if (proof.printed !== undefined && run === undefined)
    ways.push(
      say`Run it under ${code(`gates record --name ${tool} --outputs ${report} -- ${tool} …`)} (after ${code("uses: org/gates/setup@v1")}): the record keeps ${proof.printed}, which it prints.`,
    );
  if (ways.length === 0) ways.push(say`Look at the step that runs it: its target is probably missing or empty.`);
  return [...ways, say`${code(`accept: nothing-scanned[${tool}]`)} takes its word for it.`];
}
