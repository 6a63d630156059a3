import {
  type Altered,
  type BaselineHead,
  type BaselineKind,
  type BaselineSource,
  baselineBytes,
  baselineTitle,
  type SoughtBaseline,
} from "../model/baseline.ts";
import type { RepoPath } from "../model/repo-path.ts";
import { renamesSince } from "../repository/ancestors.ts";
import type { DiffBase } from "../repository/diff-base.ts";
import { fileAt } from "../repository/file-at.ts";
import type { Git } from "../repository/git.ts";
import { endOfChange } from "../repository/read-change.ts";
import { baselineOfBase } from "./base-baseline.ts";
import { type BaselinePlace, type BaselineWanted, broken, missing, of } from "./baseline-place.ts";
import { restoreBaseline } from "./cached-baseline.ts";
import { textOnDisk } from "./text-on-disk.ts";

/**
 * Finds the baseline of a run: in the cache, or as a file. One that git tracks is read at the commit that the change
 * starts from, so that a change cannot lower what it is held against; any other is read from disk.
 */
export async function findBaseline<B extends BaselineHead>(
  place: BaselinePlace,
  kind: BaselineKind<B>,
  wanted: BaselineWanted,
): Promise<SoughtBaseline<B>> {
  const base = place.git === undefined ? undefined : await place.base();
  const given = place.git && base && !("unknown" in base) ? await baselineOfBase(place, place.git, base.commit) : undefined;
  if (given !== undefined && place.git) return inFile(place, kind, `${place.git.root}/${given}`, wanted);
  if (place.file !== "cache") return inFile(place, kind, place.file, wanted);
  const sought = await restoreBaseline(place, kind);
  if (sought.state !== "found" || wanted.renames === "not" || place.git === undefined) return sought;
  const since = "commit" in sought.source ? sought.source.commit : undefined;
  return since ? { ...sought, renames: await renamesSince(place.git, since, endOfChange(place.host)) } : sought;
}

async function inFile<B extends BaselineHead>(
  place: BaselinePlace,
  kind: BaselineKind<B>,
  file: string,
  wanted: BaselineWanted,
): Promise<SoughtBaseline<B>> {
  const { git } = place;
  const path = git?.pathOf(file);
  if (git === undefined || path === undefined) return onDisk(place, kind, file, { kind: "disk", path: file }, "here");
  const isTracked = (await git.index)?.paths.includes(path) ?? true;
  const base = await place.base();
  if ("unknown" in base) {
    if (isTracked) return { state: "none", why: { kind: "no-base", because: base.unknown } };
    return onDisk(place, kind, file, { kind: "disk", path }, "here");
  }
  // Before the baseline is read: to start a program takes the longer, the more memory is in use.
  const renames = wanted.renames === "wanted" ? renamesSince(git, base.commit, endOfChange(place.host)) : new Map();
  return atBase({ place, kind, git, file, path, base, renames }, isTracked ? "added" : "disk");
}

interface Committed<B extends BaselineHead> {
  readonly place: BaselinePlace;
  readonly kind: BaselineKind<B>;
  readonly git: Git;
  /** As it is opened, and as the repository knows it. */
  readonly file: string;
  readonly path: RepoPath;
  readonly base: DiffBase;
  readonly renames: Promise<Renames> | Renames;
}

type Renames = ReadonlyMap<string, string>;

async function atBase<B extends BaselineHead>(committed: Committed<B>, otherwise: "added" | "disk"): Promise<SoughtBaseline<B>> {
  const { place, kind, git, file, path, base } = committed;
  const then = await fileAt(git, base.commit, path, baselineBytes);
  const source = `${path} at ${base.commit.slice(0, 7)}`;
  if (then.state === "absent") return onDisk(place, kind, file, { kind: otherwise, path }, "here and at the base");
  if (then.state === "unreadable") return broken(source, then);
  const sought = await of(place, kind, then.text, { kind: "committed", path, ...base }, source);
  if (sought.state !== "found") return sought;
  const renames = await committed.renames;
  return { ...sought, renames, ...(await alteredBy(committed, then.text, sought.baseline)) };
}

/** What the change makes of the committed baseline: the next change will start from that. */
async function alteredBy<B extends BaselineHead>(
  { place, kind, file, path }: Committed<B>,
  before: string,
  baseline: B,
): Promise<{ readonly altered?: Altered }> {
  const now = await textOnDisk(place, file);
  if (now === undefined) return { altered: { kind: "removed", path } };
  if (typeof now !== "string") return { altered: { kind: "broken", path, message: now.message } };
  if (now === before) return {};
  const read = await kind.read(now);
  if ("message" in read) return { altered: { kind: "broken", path, message: read.message } };
  if (read.gate !== baseline.gate || read.name !== baseline.name)
    return { altered: { kind: "broken", path, message: `is of ${baselineTitle(read.gate, read.name)}` } };
  const losses = kind.losses(baseline, read);
  return losses.length > 0 ? { altered: { kind: "lowered", path, losses, ...(kind.worse && { way: "raised" }) } } : {};
}

async function onDisk<B extends BaselineHead>(
  place: BaselinePlace,
  kind: BaselineKind<B>,
  file: string,
  source: BaselineSource & { path: string },
  looked: "here" | "here and at the base",
): Promise<SoughtBaseline<B>> {
  const text = await textOnDisk(place, file);
  if (text === undefined) return missing(source.path, looked);
  return typeof text === "string" ? of(place, kind, text, source, source.path) : broken(source.path, text);
}
