import { type ErrorRule, everyFailure } from "../model/error-rule.ts";
import { differencesOf, type FiguresBaseline, type Like } from "../model/figures-baseline.ts";
import type { Window } from "../model/load-run.ts";
import type { MeasuredLoad, MeasuredRun } from "./load-facts.ts";

/** What two runs must have in common: figures of another machine, tool or load say nothing of what a change did. */
export function likeOf(run: MeasuredRun, load: MeasuredLoad, machine: string): Like {
  const { format } = run;
  // A single report without a leg may have another name each time.
  const isNameless = load.runs.length === 1 && run.leg === run.files[0];
  const errors = ruleText(load.errors);
  return [
    ["runner", machine],
    ["tool", format.tool],
    ["format", format.id],
    ...(run.run.users === undefined ? [] : [["users", String(run.run.users)] as const]),
    ...(isNameless ? [] : [["leg", run.leg] as const]),
    ...(run.shards === undefined ? [] : [["shards", String(run.shards)] as const]),
    ...(load.window ? [["window", windowText(load.window)] as const] : []),
    ...(errors === "" ? [] : [["errors", errors] as const]),
  ];
}

function windowText({ skipFirst, skipLast }: Window): string {
  return `without the first ${skipFirst} ms and the last ${skipLast} ms`;
}

/** Empty for every failure. */
function ruleText({ kinds, statuses }: ErrorRule): string {
  if (statuses.size === 0 && kinds.size === everyFailure.kinds.size) return "";
  const told = [...statuses].map(([status, said]) => (said === "error" ? String(status) : `-${status}`));
  return [...kinds, ...told].sort().join(", ");
}

/** How many users may be more or fewer: a test that keeps up a rate starts as many as it needs, a few more or less each time. */
const usersApart = 0.1;

/** What a run is like, with the users of those earlier runs that had nearly as many, and are like it otherwise. */
export function likeAmong({ series }: Pick<FiguresBaseline, "series">, like: Like): Like {
  const near = series.flatMap((one) => {
    const apart = apartInUsers(like, one.like);
    return apart === undefined ? [] : [{ like: one.like, apart }];
  });
  return (
    near.reduce<(typeof near)[number] | undefined>((best, one) => (best && best.apart <= one.apart ? best : one), undefined)
      ?.like ?? like
  );
}

/** By which share of the greater number two runs differ in users; undefined where they differ in more, or by too much. */
function apartInUsers(one: Like, other: Like): number | undefined {
  const differences = differencesOf(one, other);
  if (differences.length === 0) return 0;
  const [users, ...others] = differences;
  if (users?.what !== "users" || others.length > 0) return undefined;
  const [a, b] = [Number(users.today), Number(users.earlier)];
  const apart = Math.abs(a - b) / Math.max(a, b);
  return apart <= usersApart ? apart : undefined;
}
