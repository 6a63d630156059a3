import type { Patch, UnknownPatch } from "../measures/patch-coverage.ts";
import type { CoverageFacts } from "../reports/coverage-sections.ts";
import type { Paths } from "../repository/paths.ts";
import { endOfChange, listUntracked } from "../repository/read-change.ts";
import type { CoverageSettings } from "./coverage-fold.ts";
import type { Workplace } from "./gate.ts";
import { patchOf } from "./gather-patch.ts";
import { findChange } from "./patch-change.ts";
import { unmentionedBy } from "./unmentioned.ts";

/** A change that git looks at while the reports are read. */
export interface LookedAt {
  /** Files that git does not know yet; undefined where it cannot list them. */
  readonly untracked: Promise<readonly string[] | undefined>;
  /** What the reports say of the change, once they are all read; nothing where no budget asks. */
  readonly patch: (facts: CoverageFacts, paths: Paths) => Promise<Patch | UnknownPatch | undefined>;
  /** Source files of the repository that no report mentions. */
  readonly withoutCoverage: (facts: CoverageFacts, paths: Paths) => readonly string[];
}

/** Loaded only where a budget or somebody at the command line asks what changed, or what no report mentions. */
export function lookAtChange(settings: CoverageSettings, place: Workplace): LookedAt {
  const untracked = untrackedFiles(place);
  const change = place.patch === "no" ? undefined : findChange(place, untracked);
  return {
    untracked,
    patch: async (facts, { context }) => change && patchOf(settings, place, await change, facts, context.index),
    withoutCoverage: ({ coverage }, { context, files }) =>
      unmentionedBy(settings, coverage.files, place, context.index, "without scripts")(files),
  };
}

/** On a laptop there are files that git does not know yet: the change holds them, and reports name them, or should. */
async function untrackedFiles({ host, git }: Workplace): Promise<readonly string[] | undefined> {
  return git === undefined || endOfChange(host) === "HEAD" ? [] : listUntracked(git);
}
