import type { BaselineHead, BaselineKind, SoughtBaseline } from "../model/baseline.ts";
import type { Phrase } from "../model/phrase.ts";
import { describeKept } from "../reports/wording-baseline.ts";
import type { BaselinePlace } from "./baseline-place.ts";
import { cacheKey, keptBranch } from "./cached-baseline.ts";
import { fileOfRun } from "./run-name.ts";

/**
 * Keeps today's figures in the cache after a green push to the default or a protected branch, and says so. A pull
 * request and a merge queue never write: nobody would read it again, or everybody would.
 */
export async function keepBaseline<B extends BaselineHead>(
  place: BaselinePlace,
  kind: BaselineKind<B>,
  today: () => B | Promise<B>,
  sought: SoughtBaseline<B> | undefined,
): Promise<readonly Phrase[]> {
  const { host, gate, name, file } = place;
  const branch = await keptBranch(host);
  const { commit } = host.facts;
  if (file !== "cache" || host.cache === undefined || branch === undefined || commit === undefined) return [];
  if ((await place.git?.run("rev-parse", "HEAD"))?.trim() !== commit)
    return [describeKept({ state: "not", because: "the commit that is checked out is not the one that was pushed" })];
  const kept = kind.carryOn(sought?.state === "found" ? sought.baseline : undefined, { ...(await today()), commit });
  return [describeKept(await host.cache.save(cacheKey(place, branch, commit), fileOfRun(gate, name), kind.write(kept)))];
}
