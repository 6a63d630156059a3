import { adrName, readAdr } from "../formats/documents/adr.ts";
import { readMarkdownLinks } from "../formats/documents/markdown.ts";
import { isAdrFile, isAdrIndexFile } from "../measures/adr/adr-paths.ts";
import { type AdrBase, judgeAdrs } from "../measures/judge-adrs.ts";
import type { AdrFault } from "../model/adr-fault.ts";
import { readChangeEvent } from "../repository/event.ts";
import { changedPaths, type DocsRepository } from "./docs-repository.ts";

export interface GatheredAdrs {
  readonly count: number;
  readonly faults: readonly AdrFault[];
}

/** The records of decisions, and where they are asked for, what is wrong with them. */
export async function gatherAdrs(repository: DocsRepository): Promise<GatheredAdrs> {
  const { files, settings } = repository;
  const paths = files.filter(isAdrFile);
  if (repository.pathsOf("adr").length === 0) return { count: paths.length, faults: [] };
  const records = (await repository.reader.texts(paths)).map(({ path, text }) => readAdr(path, text));
  const indexes = (await repository.reader.texts(files.filter(isAdrIndexFile))).map(({ path, text }) => ({
    path,
    links: readMarkdownLinks(path, text, "github").links,
  }));
  const base = await baseOf(repository);
  const statuses = settings["adr-statuses"]?.map((status) => status.toLowerCase());
  const faults = judgeAdrs({ records, indexes, ...(base && { base }) }, { ...(statuses && { statuses }) });
  return { count: records.length, faults };
}

/** The base branch of a pull request as it is now, where the checkout has it; a merge commit has its records anyhow. */
async function baseOf(repository: DocsRepository): Promise<AdrBase | undefined> {
  const { git, host } = repository.place;
  const branch = readChangeEvent(await host.readEvent()).pullRequest?.baseBranch;
  if (git === undefined || branch === undefined) return undefined;
  const listed = await git.run("ls-tree", "-r", "--name-only", "--full-tree", "-z", `refs/remotes/origin/${branch}`);
  const change = listed === undefined ? undefined : await repository.change();
  if (listed === undefined || change === undefined || "unknown" in change) return undefined;
  const paths = listed.split("\0").filter(isAdrFile);
  const gone = changedPaths(change).filter(({ how }) => how === "deleted");
  return { records: paths.map((path) => ({ path, name: adrName(path) })), gone: new Set(gone.map(({ path }) => path)) };
}
