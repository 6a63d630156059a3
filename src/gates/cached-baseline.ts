import type { Host, HostCache } from "../host/host.ts";
import type { BaselineHead, BaselineKind, SoughtBaseline } from "../model/baseline.ts";
import { firstParents } from "../repository/ancestors.ts";
import { branchOfRef, readChangeEvent } from "../repository/event.ts";
import { type BaselinePlace, broken, of } from "./baseline-place.ts";
import { fileOfRun } from "./run-name.ts";

/** Commits before the base whose baseline is taken where the base has none. */
const mostBehind = 50;

/** Keys that the service takes in one question. */
const keysAtOnce = 10;

/** Looks the base commit up in the cache, then the commits before it by first parents, the nearest first. */
export async function restoreBaseline<B extends BaselineHead>(
  place: BaselinePlace,
  kind: BaselineKind<B>,
): Promise<SoughtBaseline<B>> {
  const { host, git } = place;
  const base = await place.base();
  if (git === undefined || "unknown" in base)
    return none("no-base", "unknown" in base ? base.unknown : "there is no git repository here");
  if (host.cache === undefined) return none("no-cache", "it is only there in a job of GitHub Actions");
  const branch = await baseBranch(host);
  if (branch === undefined) return none("no-base", "this run is of no branch, and its event names no default branch");
  const { commits, cut } = await firstParents(git, base.commit, mostBehind + 1, place.network);
  for (let i = 0; i < commits.length; i += keysAtOnce) {
    const keys = commits.slice(i, i + keysAtOnce).map((commit) => cacheKey(place, branch, commit));
    const restored = await host.cache.restore(keys, fileOfRun(place.gate, place.name));
    if (restored.state === "failed") return none("no-cache", restored.because);
    if (restored.state === "miss") continue;
    const behind = i + keys.indexOf(restored.key);
    return checked(place, kind, restored, { commit: commits[behind] ?? "", behind, base: base.commit });
  }
  return (
    (cut && (await notProven(host.cache, place, branch, commits.length))) || {
      state: "learning",
      base: base.commit,
      looked: commits.length,
    }
  );
}

/** Where the clone is cut off, the commit with an entry may lie behind the cut: then only a cache without any is empty. */
async function notProven(
  cache: HostCache,
  place: BaselinePlace,
  branch: string,
  known: number,
): Promise<SoughtBaseline<never> | undefined> {
  const held = await cache.holds(cacheKey(place, branch, ""), fileOfRun(place.gate, place.name));
  if (held.state === "none") return undefined;
  if (held.state === "failed") return none("no-cache", held.because);
  const looked = `this clone is cut off, and the cache has a baseline of the branch, but none of the ${known} commits that are known here`;
  return none("no-base", looked);
}

function none(kind: "no-base" | "no-cache", because: string): SoughtBaseline<never> {
  return { state: "none", why: { kind, because } };
}

interface CachedAt {
  readonly commit: string;
  readonly behind: number;
  readonly base: string;
}

async function checked<B extends BaselineHead>(
  place: BaselinePlace,
  kind: BaselineKind<B>,
  { key, text }: { key: string; text: string },
  at: CachedAt,
): Promise<SoughtBaseline<B>> {
  const sought = await of(place, kind, text, { kind: "cache", ...at }, `of the cache entry ${key}`);
  if (sought.state !== "found" || sought.baseline.commit === at.commit) return sought;
  return broken(`of the cache entry ${key}`, {
    message: `is of the commit ${sought.baseline.commit ?? "of nobody"}`,
    place: "/commit",
  });
}

/** `gates-coverage-gate-main-<commit>`; keys hold no comma, and a dash of a name is written by its number. */
export function cacheKey({ gate, name }: Pick<BaselinePlace, "gate" | "name">, branch: string, commit: string): string {
  const words = ["gates", gate, ...(name === undefined ? [] : [escaped(name, /[^\w.]/g)]), escaped(branch, /[^\w./-]/g), commit];
  return words.join("-");
}

function escaped(text: string, unsafe: RegExp): string {
  return text.replace(unsafe, (character) => `%${character.charCodeAt(0).toString(16)}`);
}

/** The branch that the change goes to: that of the pull request or the queue, a branch that is pushed to, or the default one. */
async function baseBranch(host: Host): Promise<string | undefined> {
  if (host.facts.baseRef) return host.facts.baseRef;
  const { mergeGroupBranch, defaultBranch } = readChangeEvent(await host.readEvent());
  return mergeGroupBranch ?? (await keptBranch(host)) ?? defaultBranch;
}

/** The branch of a push whose baselines are kept: the default branch, or a protected one. Undefined for every other event. */
export async function keptBranch({ facts, readEvent }: Pick<Host, "facts" | "readEvent">): Promise<string | undefined> {
  const branch = branchOfRef(facts.ref);
  if (facts.event !== "push" || branch === undefined) return undefined;
  const isDefault = readChangeEvent(await readEvent()).defaultBranch === branch;
  return isDefault || facts.isProtected ? branch : undefined;
}
