import { ChangedLines } from "../model/changed-lines.ts";
import { askGitHub } from "../repository/api-change.ts";
import { type DiffBase, type NoDiffBase, readHead } from "../repository/diff-base.ts";
import { endOfChange, readChange, untrackedFile } from "../repository/read-change.ts";
import type { Workplace } from "./gate.ts";

/** What changed, and against what. */
export interface FoundChange {
  readonly base: DiffBase;
  readonly changed: ChangedLines;
}

/** Looks for what changed, where somebody asks: by git, and where git lacks what would tell, by GitHub's API. */
export async function findChange(
  place: Workplace,
  untracked: Promise<readonly string[] | undefined>,
): Promise<FoundChange | NoDiffBase> {
  const byGit = await changeByGit(place, untracked);
  if (!("unknown" in byGit) || !byGit.lacking) return byGit;
  const base = await place.base();
  const head = place.git && (await readHead(place.git))?.commit;
  const byApi = await askGitHub({ host: place.host, base, head, token: place.token });
  if (byApi === undefined) return byGit;
  return "unknown" in byApi ? { unknown: `${byGit.unknown}; ${byApi.unknown}` } : byApi;
}

async function changeByGit(
  { git, host, base: findBase }: Workplace,
  untracked: Promise<readonly string[] | undefined>,
): Promise<FoundChange | NoDiffBase> {
  const base = await findBase();
  if ("unknown" in base || git === undefined)
    return "unknown" in base ? base : { unknown: "there is no git here", lacking: true };
  const changed = await readChange(git, base, endOfChange(host));
  if ("unknown" in changed) return changed;
  const more = await untracked;
  if (more === undefined) return { unknown: "git cannot list the files that it does not track yet" };
  return { base, changed: new ChangedLines([...changed.files.values(), ...more.map(untrackedFile)]) };
}
