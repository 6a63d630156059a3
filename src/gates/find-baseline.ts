import type { OpenedFile } from "../host/host.ts";
import { type Altered, type Baseline, type BaselineSource, baselineTitle, type SoughtBaseline } from "../model/baseline.ts";
import { fileLossesBetween, lossesBetween } from "../model/baseline-losses.ts";
import { type BrokenBaseline, baselineBytes, readBaseline } from "../model/read-baseline.ts";
import type { RepoPath } from "../model/repo-path.ts";
import { ReportError } from "../model/report-error.ts";
import { renamesSince } from "../repository/ancestors.ts";
import type { DiffBase } from "../repository/diff-base.ts";
import { fileAt } from "../repository/file-at.ts";
import type { Git } from "../repository/git.ts";
import { type BaselinePlace, type BaselineWanted, broken, missing, of } from "./baseline-place.ts";
import { restoreBaseline } from "./cached-baseline.ts";

/**
 * Finds the baseline of a run: in the cache, or as a file. One that git tracks is read at the commit that the change
 * starts from, so that a change cannot lower what it is held against; any other is read from disk.
 */
export async function findBaseline(place: BaselinePlace, wanted: BaselineWanted): Promise<SoughtBaseline> {
  const sought = place.file === "cache" ? await restoreBaseline(place) : await inFile(place, place.file);
  if (sought.state !== "found" || wanted.renames === "not") return sought;
  const since = "commit" in sought.source ? sought.source.commit : undefined;
  return since && place.git ? { ...sought, renames: await renamesSince(place.git, since) } : sought;
}

async function inFile(place: BaselinePlace, file: string): Promise<SoughtBaseline> {
  const { git } = place;
  const path = git?.pathOf(file);
  if (git === undefined || path === undefined) return onDisk(place, file, { kind: "disk", path: file }, "here");
  const isTracked = (await git.tracked)?.split("\0").includes(path) ?? true;
  const base = await place.base();
  if ("unknown" in base) {
    if (isTracked) return { state: "none", why: { kind: "no-base", because: base.unknown } };
    return onDisk(place, file, { kind: "disk", path }, "here");
  }
  return atBase({ place, git, file, path, base }, isTracked ? "added" : "disk");
}

interface Committed {
  readonly place: BaselinePlace;
  readonly git: Git;
  /** As it is opened, and as the repository knows it. */
  readonly file: string;
  readonly path: RepoPath;
  readonly base: DiffBase;
}

async function atBase({ place, git, file, path, base }: Committed, otherwise: "added" | "disk"): Promise<SoughtBaseline> {
  const then = await fileAt(git, base.commit, path, baselineBytes);
  const source = `${path} at ${base.commit.slice(0, 7)}`;
  if (then.state === "absent") return onDisk(place, file, { kind: otherwise, path }, "here and at the base");
  if (then.state === "unreadable") return broken(source, then);
  const sought = of(place, then.text, { kind: "committed", path, ...base }, source);
  return sought.state === "found" ? { ...sought, ...(await alteredBy(place, file, path, then.text, sought.baseline)) } : sought;
}

/** What the change makes of the committed baseline: the next change will start from that. */
async function alteredBy(
  place: BaselinePlace,
  file: string,
  path: string,
  before: string,
  baseline: Baseline,
): Promise<{ readonly altered?: Altered }> {
  const now = await textOnDisk(place, file);
  if (now === undefined) return { altered: { kind: "removed", path } };
  if (typeof now !== "string") return { altered: { kind: "broken", path, message: now.message } };
  if (now === before) return {};
  const read = readBaseline(now);
  if ("message" in read) return { altered: { kind: "broken", path, message: read.message } };
  if (read.gate !== baseline.gate || read.name !== baseline.name)
    return { altered: { kind: "broken", path, message: `is of ${baselineTitle(read.gate, read.name)}` } };
  const losses = lossesBetween(baseline, read);
  const files = fileLossesBetween(baseline, read);
  return losses.length + files.length > 0 ? { altered: { kind: "lowered", path, losses, files } } : {};
}

async function onDisk(
  place: BaselinePlace,
  file: string,
  source: BaselineSource & { path: string },
  looked: "here" | "here and at the base",
): Promise<SoughtBaseline> {
  const text = await textOnDisk(place, file);
  if (text === undefined) return missing(source.path, looked);
  return typeof text === "string" ? of(place, text, source, source.path) : broken(source.path, text);
}

/** The text of a file of at most the bytes that a baseline may have; undefined where there is none. */
export async function textOnDisk(
  { host }: Pick<BaselinePlace, "host">,
  file: string,
): Promise<string | BrokenBaseline | undefined> {
  if (!(await host.files.exists(file))) return undefined;
  try {
    const opened = await host.files.open(file);
    // On a laptop the file may lie above the folder that the gate is started in.
    if (opened.linksOut && host.kind === "github") return { message: "lies behind a link out of the workspace" };
    if (opened.size > baselineBytes) return { message: `is larger than ${baselineBytes} bytes` };
    return await textOf(opened);
  } catch (error) {
    if (error instanceof ReportError) return { message: error.message };
    if (error instanceof TypeError) return { message: "is no UTF-8 text" };
    throw error;
  }
}

async function textOf(opened: OpenedFile): Promise<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  for await (const chunk of opened.chunks()) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}
