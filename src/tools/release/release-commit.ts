import { commitOf, git, isAncestor } from "./git.ts";
import { writeReleaseTree } from "./release-tree.ts";
import { branchOf, tagOf, type Version } from "./version.ts";

export interface Release {
  readonly commit: string;
  readonly branch: string;
  readonly tag: string;
}

/**
 * Commits the release of a source commit on top of the previous release, moves the branch of its major version forward
 * to it and tags it. Both parents stay reachable, so whoever pinned an older release finds it in the branch's history.
 * Throws without having changed a ref.
 */
export function commitRelease(repository: string, source: string, version: Version): Release {
  const branch = branchOf(version);
  const tag = tagOf(version);
  const previous = previousRelease(repository, branch);
  refuseBackwards(repository, source, previous);
  const tree = writeReleaseTree(repository, source, version);
  const parents = [previous, source].flatMap((parent) => (parent === undefined ? [] : ["-p", parent]));
  const commit = git(repository, ["commit-tree", tree, ...parents, "-m", `Release ${tag}`]);
  git(repository, ["tag", "--annotate", tag, commit, "-m", `Gates ${tag}, made from ${source}`]);
  moveBranch(repository, branch, commit);
  return { commit, branch, tag };
}

/** The newest commit of the release branch, here or at `origin`; they must not have gone different ways. */
function previousRelease(repository: string, branch: string): string | undefined {
  const here = commitOf(repository, `refs/heads/${branch}`);
  const there = commitOf(repository, `refs/remotes/origin/${branch}`);
  if (here === undefined || there === undefined) return here ?? there;
  if (isAncestor(repository, there, here)) return here;
  if (isAncestor(repository, here, there)) return there;
  throw new Error(`${branch} and origin/${branch} have gone different ways; a release branch only moves forward`);
}

function refuseBackwards(repository: string, source: string, previous: string | undefined): void {
  const released = previous && commitOf(repository, `${previous}^2`);
  const before = released || (previous && commitOf(repository, `${previous}^1`));
  if (before && !isAncestor(repository, before, source)) {
    throw new Error(`the previous release was made from ${before}, which is not in the history of ${source}`);
  }
}

/** `update-ref` with the old value refuses when somebody else moved the branch meanwhile. */
function moveBranch(repository: string, branch: string, commit: string): void {
  const name = `refs/heads/${branch}`;
  const old = commitOf(repository, name);
  if (old && !isAncestor(repository, old, commit)) throw new Error(`${branch} cannot be moved forward to ${commit}`);
  git(repository, ["update-ref", name, commit, old ?? ""]);
}
