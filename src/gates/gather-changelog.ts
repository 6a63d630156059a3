import { isEmptyFragment } from "../formats/documents/changelog/fragment.ts";
import { readChangelog } from "../formats/documents/changelog.ts";
import { codeLines } from "../formats/documents/code-lines.ts";
import { readPackageVersion } from "../formats/documents/package-version.ts";
import type { OfChange } from "../measures/docs-rules.ts";
import { judgeChangeEntry, usualFragments } from "../measures/judge-change-entry.ts";
import { judgeChangelog } from "../measures/judge-changelog.ts";
import { judgeReleases, type PackageVersion } from "../measures/judge-release-entry.ts";
import { pathFilter } from "../measures/path-filter.ts";
import { countLines } from "../model/changed-lines.ts";
import type { Changelog } from "../model/changelog.ts";
import type { ChangelogFault } from "../model/changelog-fault.ts";
import type { ConfigProblem } from "../model/config-problem.ts";
import { pathMatcher } from "../model/glob.ts";
import { folderOf } from "../model/path-parts.ts";
import { repoPath } from "../model/repo-path.ts";
import { readChangeEvent } from "../repository/event.ts";
import { fileAt } from "../repository/file-at.ts";
import { changedPaths, type DocsRepository } from "./docs-repository.ts";
import type { FoundChange } from "./patch-change.ts";

/** Fragments that are put together into one later have a form of their own. */
const changelogName = /(?:^|\/)(?:changelog|changes|history|news|releases|release-notes)(?:\.(?:md|markdown|txt|rst))?$/i;

const manifests = ["package.json", "pyproject.toml", "Cargo.toml"] as const;

/** What is wrong with the form of changelogs that are asked for, and with the release that their package is at. */
export async function gatherChangelogs(repository: DocsRepository): Promise<readonly ChangelogFault[]> {
  const faults: ChangelogFault[] = [];
  for (const { path, text } of await repository.reader.texts(
    repository.pathsOf("changelog").filter((one) => changelogName.test(one)),
  )) {
    const changelog = readChangelog(path, text);
    faults.push(
      ...judgeChangelog(changelog, { today: repository.today, sections: repository.settings["changelog-sections"] ?? [] }),
      ...(await releaseFaults(changelog, repository)),
    );
  }
  return faults;
}

/** Before the first release of a package there is none to tell of. */
async function releaseFaults(changelog: Changelog, { files, reader }: DocsRepository): Promise<readonly ChangelogFault[]> {
  if (!changelog.releases.some(({ state }) => state === "released")) return [];
  const folder = folderOf(changelog.path);
  const paths = manifests.map((name) => (folder === "" ? name : `${folder}/${name}`));
  const texts = await reader.texts(paths.filter((one) => files.includes(one)));
  const versions = texts.flatMap(({ path, text }): PackageVersion[] => {
    const version = readPackageVersion(path, text);
    return version === undefined ? [] : [{ ...version, manifest: path }];
  });
  const isOne = new Set(versions.map(({ version }) => version)).size < 2;
  return judgeReleases(changelog, isOne ? versions.map(({ manifest, ...version }) => version) : versions);
}

/** A pattern that no file matches would hold for ever. */
export function unmatchedChangelogFor({ settings, files }: DocsRepository): readonly ConfigProblem[] {
  const globs = (settings["changelog-for"] ?? []).filter((glob) => !glob.startsWith("!"));
  return globs
    .filter((glob) => !files.some(pathMatcher(glob)))
    .map((glob) => ({
      where: "changelog-for",
      message: `no file of the repository matches ${JSON.stringify(glob)}; allowed: a file such as src/main.ts, or a glob such as src/**`,
    }));
}

/** Changes whose readers are told nothing, at most one; undefined where nothing changed. */
export async function gatherUntold(repository: DocsRepository): Promise<OfChange<ChangelogFault>> {
  const { settings, place, files } = repository;
  const paths = settings["changelog-for"];
  if (paths === undefined) return "not asked";
  const change = await repository.change();
  if ("unknown" in change) return change.lacking ? { unknown: change.unknown } : undefined;
  const changelogs = await repository.reader.texts(files.filter((path) => changelogName.test(path) && change.changed.find(path)));
  const isFragment = pathFilter(usualFragments);
  const fragments = await repository.reader.texts(files.filter((path) => isFragment(path) && change.changed.find(path)));
  const empty = new Set(fragments.flatMap(({ path, text }) => (isEmptyFragment(path, text) ? [path] : [])));
  const event = readChangeEvent(await place.host.readEvent());
  const entry = judgeChangeEntry(
    {
      changed: changedPaths(change).filter(({ path }) => !empty.has(path)),
      changelogs: await Promise.all(
        changelogs.map(async ({ path, text }) => ({
          changelog: readChangelog(path, text),
          added: newLines(text, addedLines(path, change), await textBefore(path, change, repository)),
        })),
      ),
      author: event.pullRequest?.author,
    },
    { paths },
  );
  return { faults: entry.state === "missing" ? [entry.fault] : [] };
}

/** What the changelog said before the change; nothing where it was not there, or nobody can say. */
async function textBefore(path: string, { base }: FoundChange, { place: { git } }: DocsRepository): Promise<string> {
  const own = repoPath(path);
  if (git === undefined || own === undefined) return "";
  const then = await fileAt(git, base.commit, own, mostBytes);
  return then.state === "text" ? then.text : "";
}

/** Bytes of a changelog that is compared with itself: the longest have some 3 MB. */
const mostBytes = 16 * 1024 * 1024;

/** Without lines that only moved or changed their blanks, and without code, in which nothing is told. */
function newLines(text: string, added: ReadonlySet<number>, before: string): ReadonlySet<number> {
  const known = new Set(before.split(/\r\n?|\n/).map(withoutBlanks));
  const code = codeLines(text);
  const lines = text.split(/\r\n?|\n/);
  return new Set([...added].filter((line) => !code.has(line) && !known.has(withoutBlanks(lines[line - 1] ?? ""))));
}

function withoutBlanks(line: string): string {
  return line.replace(/\s+/g, " ").trim();
}

function addedLines(path: string, { changed }: FoundChange): ReadonlySet<number> {
  const { spans = [] } = changed.find(path) ?? {};
  const lines = new Set<number>();
  if (countLines(spans) > mostAdded) return lines;
  for (const { from, to } of spans) for (let line = from; line <= to; line++) lines.add(line);
  return lines;
}

/** Lines of a changelog that one change adds: what has more is data. */
const mostAdded = 100_000;
