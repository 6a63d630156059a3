import type { ChangedPath } from "../model/changed-path.ts";
import { type Changelog, type ChangelogRelease, nameOfRelease } from "../model/changelog.ts";
import type { ChangelogFault } from "../model/changelog-fault.ts";
import { nameMatcher } from "../model/glob.ts";
import { isForeign, tellsOf } from "./changelog/where-told.ts";
import { pathFilter } from "./path-filter.ts";

/** A changelog as it is after the change, and the lines that the change added to it. */
export interface ChangedChangelog {
  readonly changelog: Changelog;
  readonly added: ReadonlySet<number>;
}

export interface ChangeFacts {
  readonly changed: readonly ChangedPath[];
  readonly changelogs: readonly ChangedChangelog[];
  /** Who opened the pull request, as the forge calls them. */
  readonly author: string | undefined;
}

export interface EntrySettings {
  /** Globs of what owes an entry; with `!` in front, of what does not. */
  readonly paths: readonly string[];
  /** Globs of files that are entries by themselves. */
  readonly fragments?: readonly string[];
  /** Names of authors whose changes need none, with `*` for any letters. */
  readonly exempt?: readonly string[];
}

/** Whether a change tells its readers about itself. Every state but `missing` is fine. */
export type ChangeEntry =
  | { readonly state: "told"; readonly path: string; readonly line: number | undefined }
  | { readonly state: "not-needed"; readonly because: "paths" | "author" }
  | { readonly state: "missing"; readonly fault: ChangelogFault };

/** Where changesets, towncrier, scriv, reno, Chloggen, antsibull and GitLab's own tool keep what is to be told. */
export const usualFragments: readonly string[] = [
  ".changeset/*.md",
  "**/.changeset/*.md",
  // Sources have folders of the shorter names, too.
  "{news,changes}/*",
  "{packages,libs,crates}/*/{news,changes}/*",
  "**/{newsfragments,changelog.d,changelog_unreleased}/**",
  "**/changelogs/{fragments,unreleased}/*",
  "**/changelog/unreleased/**",
  "**/{.changes,.unreleased}/**",
  "**/.chloggen/*",
  "**/releasenotes/notes/*",
  "!**/{README,readme,template,TEMPLATE,config,.gitkeep,.gitignore,_template}{,.*}",
];

/** Accounts of programs. Labels arrive after the run that they were meant for; an author is known from the start. */
export const usualBots: readonly string[] = ["*[bot]", "dependabot", "dependabot-preview", "renovate", "renovate-bot"];

/** A line under what is unreleased, or a file of its own, is what a change owes whose paths ask for it. */
export function judgeChangeEntry(facts: ChangeFacts, settings: EntrySettings): ChangeEntry {
  const asks = pathFilter(settings.paths);
  const asking = facts.changed.filter(({ path }) => asks(path));
  const [first] = asking;
  if (first === undefined) return { state: "not-needed", because: "paths" };
  if (isExempt(facts.author, settings.exempt ?? usualBots)) return { state: "not-needed", because: "author" };
  const isFragment = pathFilter(settings.fragments ?? usualFragments);
  const fragment = facts.changed.find(({ path, how }) => how !== "deleted" && isFragment(path) && !isForeign(path));
  if (fragment) return { state: "told", path: fragment.path, line: undefined };
  const owing = asking.map(({ path }) => path);
  const changelogs = facts.changelogs.filter(({ changelog }) => tellsOf(changelog.path, owing));
  for (const { changelog, added } of changelogs) {
    const line = entryIn(changelog, added);
    if (line !== undefined) return { state: "told", path: changelog.path, line };
  }
  const misplaced = changelogs.flatMap((one) => misplacedIn(one) ?? [])[0];
  const site = { path: misplaced?.path ?? changelogs[0]?.changelog.path ?? first.path, line: misplaced?.line };
  const fault = { rule: "changelog-no-entry", because: first.path, more: asking.length - 1, misplaced, ...site } as const;
  return { state: "missing", fault };
}

function isExempt(author: string | undefined, exempt: readonly string[]): boolean {
  const name = author?.toLowerCase();
  return name !== undefined && exempt.some((pattern) => nameMatcher(pattern.toLowerCase())(name));
}

/** A line that was added where new ones belong: to what is unreleased, or with the heading of its release. */
function entryIn({ releases, dialect }: Changelog, added: ReadonlySet<number>): number | undefined {
  const takesEntries = (release: ChangelogRelease, i: number): boolean => {
    if (release.state === "unreleased" || added.has(release.line)) return true;
    // Without a place for what is unreleased, the newest release is where people write.
    return dialect.kind === "other" && i === 0;
  };
  for (const release of releases.filter(takesEntries)) {
    const line = release.content.find((one) => added.has(one));
    if (line !== undefined) return line;
  }
  return undefined;
}

function misplacedIn({ changelog, added }: ChangedChangelog) {
  for (const release of changelog.releases) {
    const line = release.state === "released" ? release.content.find((one) => added.has(one)) : undefined;
    if (line !== undefined) return { path: changelog.path, line, release: nameOfRelease(release) };
  }
  return undefined;
}
