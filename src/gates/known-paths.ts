import type { Reason } from "../model/reason.ts";
import { ReportError } from "../model/report-error.ts";
import { openPaths, type Paths } from "../repository/paths.ts";
import type { PathMapping } from "../repository/resolve-paths.ts";
import type { Workplace } from "./gate.ts";
import { reasonOf } from "./report-opener.ts";

export interface KnownPaths {
  readonly paths: Paths;
  readonly problems: readonly Reason[];
}

/** The files of the repository; where git cannot say, those that are there, and the reason why nobody can judge. */
export async function knownPaths(
  mappings: readonly PathMapping[],
  place: Workplace,
  untracked: readonly string[] | undefined | Promise<readonly string[] | undefined>,
): Promise<KnownPaths> {
  try {
    const listed = Promise.resolve(untracked);
    const paths = await openPaths(
      place,
      mappings,
      listed.then((files) => files ?? []),
    );
    return { paths, problems: (await listed) === undefined ? [newFilesUnknown] : [] };
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    return { paths: await openPaths({ host: place.host, git: undefined }, mappings), problems: [reasonOf(error)] };
  }
}

const newFilesUnknown: Reason = {
  id: "unreadable-report",
  file: ".git",
  message: "git cannot list the files that it does not track yet; see what git ls-files --others says",
};
