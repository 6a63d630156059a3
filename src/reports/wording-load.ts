import { selectorOf } from "../measures/load-scopes.ts";
import { rankOf } from "../measures/load-vocabulary.ts";
import { nearestRank } from "../measures/percentile.ts";
import { code, figure, join, type Phrase, say } from "../model/phrase.ts";
import type { RunEnd } from "../model/run-failure.ts";
import type { Judgement } from "../model/verdict.ts";
import type { LoadFacts } from "./load-facts.ts";
import { formatCount } from "./numbers.ts";

/** Sentences about load tests; `wording.ts` has all others. */

/** What a reader must know to trust the figures. */
export function loadRemarks(facts: LoadFacts, judgement: Judgement): readonly Phrase[] {
  return [...fewRemarks(facts, judgement), ...ownLimitRemarks(facts), ...mixedRemarks(facts), ...shardRemarks(facts)];
}

/** Fewer than ten requests above a percentile: the next run may be quite another. */
function fewRemarks({ load }: LoadFacts, { budgets }: Judgement): readonly Phrase[] {
  const ranks = [
    ...new Set(budgets.flatMap(({ budget }) => (selectorOf(budget, "endpoint") ? [] : (rankOf(budget.metric.name) ?? [])))),
  ];
  return load.runs.flatMap(({ name, run }) =>
    ranks.flatMap((rank) => {
      if (run.total.times === undefined) return [];
      const above = run.total.requests - nearestRank(run.total.requests, rank);
      if (above >= 10 || rank === "100") return [];
      return [
        say`${figure(`p${rank}`)} of ${code(name)} rests on ${figure(`${formatCount(above)} of ${formatCount(run.total.requests)}`)} requests above it: the next run may say quite another. ${code("min-requests")} asks for more.`,
      ];
    }),
  );
}

/** The tool's own limits are told, and decide nothing: the gate's do. */
function ownLimitRemarks({ load }: LoadFacts): readonly Phrase[] {
  return load.runs.flatMap(({ name, run, format }) => {
    const broken = run.ownLimits.filter(({ verdict }) => verdict === "broken");
    if (broken.length === 0) return [];
    const shown = broken.slice(0, 5).map(({ text }) => code(text));
    const more = broken.length - shown.length;
    return [
      say`${figure(format.tool)} found limits of its own broken in ${code(name)}: ${join(shown, ", ")}${more > 0 ? say` and ${more} more` : say``}.`,
    ];
  });
}

/** Reports that are asked to be one run, and are none. */
function shardRemarks({ load: { runs } }: LoadFacts): readonly Phrase[] {
  const apart = runs
    .filter((run) => run.apart)
    .map(
      ({ name }) =>
        say`⚠️ The shards of ${code(name)} did not run at the same time: their throughput is that of the time from the first to the last.`,
    );
  const isUnmerged = runs.length > 1 && runs.every(({ shards }) => shards === 1);
  const unmerged = isUnmerged
    ? [say`⚠️ ${code("merge: shards")} merges nothing: no two reports of a leg are of the same format.`]
    : [];
  return [...apart, ...unmerged];
}

function mixedRemarks({ load }: LoadFacts): readonly Phrase[] {
  const tools = [...new Set(load.runs.map(({ format }) => format.tool))];
  if (tools.length < 2) return [];
  return [say`${figure(tools.join(", "))} measure response times each in its own way: figures of one say nothing of another's.`];
}

/** A recorded run that ended with a code for what it measured. */
export function describeVerdictExit(name: string, end: RunEnd): Phrase {
  const how = end.kind === "exit" ? say`with ${end.code}` : say`badly`;
  return say`The run ${code(name)} ended ${how}, as its tool does for what it measured; the limits of this gate decide.`;
}

export function describeVerdictStep(name: string): Phrase {
  return say`The step ${code(name)} failed, as its tool does for what it measured; the limits of this gate decide.`;
}
