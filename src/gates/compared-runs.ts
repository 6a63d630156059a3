import type { MeasuredRun } from "../measures/load-facts.ts";
import { leastRepetitions, mostRepetitions } from "../measures/repetitions.ts";
import type { ConfigProblem } from "../model/config-problem.ts";
import type { Reason } from "../model/reason.ts";
import type { LoadSettings } from "./load-test-budget.ts";

/** The runs that are judged, and those of another commit that they are held against. */
export interface Sides {
  readonly head: readonly MeasuredRun[];
  /** Undefined where nothing is compared. */
  readonly base: readonly MeasuredRun[] | undefined;
  readonly problems: readonly Reason[];
}

/** Parts the runs of `compare` into those before a change and those after it. */
export function sidesOf(settings: LoadSettings, runs: readonly MeasuredRun[]): Sides {
  if (settings.compare === undefined) return { head: runs, base: undefined, problems: [] };
  const [base, head] = ["base", "head"].map((side) => runs.filter(({ leg }) => leg === side));
  const problems = [...settingsBeside(settings), ...strangers(runs), ...tooMany([base ?? [], head ?? []])];
  return {
    head: head ?? [],
    base: base ?? [],
    problems: problems.length > 0 ? [{ id: "bad-configuration", problems }] : [],
  };
}

const where = "compare";

/** Each report of a side is a repetition of its own, and all of them are named. */
function settingsBeside(settings: LoadSettings): readonly ConfigProblem[] {
  const lines = settings.compare ?? [];
  const names = lines.flatMap(({ leg }) => leg ?? []);
  const lacking = ["base", "head"].filter((side) => !names.includes(side) && lines.every(({ leg }) => leg !== undefined));
  const others = (["reports", "legs", "expected-legs"] as const).filter((name) => settings[name] !== undefined);
  return [
    ...lacking.map((side) => ({
      where,
      message: `has no line ${side}=GLOB; it needs ${leastRepetitions} reports of base and of head`,
    })),
    ...others.map((name) => ({ where: name, message: "stands beside compare, which names all reports; leave one of them out" })),
    ...(settings.merge === "shards"
      ? [{ where: "merge", message: "makes one run of the reports that compare takes for repetitions; leave one of them out" }]
      : []),
  ];
}

function strangers(runs: readonly MeasuredRun[]): readonly ConfigProblem[] {
  const names = [...new Set(runs.map(({ leg }) => leg))].filter((leg) => leg !== "base" && leg !== "head");
  return names.map((name) => ({ where, message: `found ${JSON.stringify(name)}; allowed: base=GLOB and head=GLOB` }));
}

function tooMany(sides: readonly (readonly MeasuredRun[])[]): readonly ConfigProblem[] {
  const most = Math.max(...sides.map(({ length }) => length));
  return most > mostRepetitions
    ? [{ where, message: `has ${most} reports of one side; at most ${mostRepetitions} repetitions are compared` }]
    : [];
}
