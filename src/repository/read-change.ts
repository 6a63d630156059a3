import type { Host } from "../host/host.ts";
import { type ChangedFile, ChangedLines } from "../model/changed-lines.ts";
import { maxLine } from "../model/coverage.ts";
import type { DiffBase, NoDiffBase } from "./diff-base.ts";
import type { Git } from "./git.ts";
import { DiffSyntaxError, parseDiff } from "./parse-diff.ts";

/** Whatever the user's configuration says of how a diff looks: the same lines are changed on every machine. */
const fixed = [
  "--raw",
  "-p",
  "-z",
  "-U0",
  "--inter-hunk-context=0",
  "-M",
  "-l1000",
  "--diff-algorithm=myers",
  "--indent-heuristic",
  "--src-prefix=a/",
  "--dst-prefix=b/",
  "--no-relative",
  "--no-abbrev",
  "--full-index",
  "--no-color",
  "--no-ext-diff",
  "--no-textconv",
  "--submodule=short",
  "--ignore-submodules=dirty",
];

/** In ms. */
const longestLazyFetch = 120_000;

/** A change is seen up to the commit in a workflow, and up to the working tree on a laptop, where it is still being made. */
export type ChangeEnd = "HEAD" | "working tree";

export function endOfChange({ kind }: Host): ChangeEnd {
  return kind === "terminal" ? "working tree" : "HEAD";
}

/** What changed since the base; where git cannot say, why. */
export async function readChange(git: Git, base: DiffBase, end: ChangeEnd): Promise<ChangedLines | NoDiffBase> {
  const known = await diff(git, base, end, []);
  return "unknown" in known ? known : new ChangedLines(known.files);
}

/**
 * The lines of files that git takes for binary, by their content or because `.gitattributes` says so, where they count:
 * neither may hide anything. Each of the files is then shown, or nobody knows.
 */
export async function revealHidden(
  git: Git,
  base: DiffBase,
  end: ChangeEnd,
  hidden: readonly ChangedFile[],
): Promise<readonly ChangedFile[] | NoDiffBase> {
  const revealed: ChangedFile[] = [];
  for (let i = 0; i < hidden.length; i += 200) {
    const paths = hidden.slice(i, i + 200).flatMap(({ path, before }) => (before === undefined ? [path] : [before, path]));
    const found = await diff(git, base, end, ["--text", "--", ...paths.map((path) => `:(top,literal)${path}`)]);
    if ("unknown" in found) return found;
    revealed.push(...found.files);
  }
  const shown = new Map(revealed.flatMap((file) => (file.hidden ? [] : [[file.path, file] as const])));
  const still = hidden.find(({ path }) => !shown.has(path));
  if (still) return { unknown: `git does not show which lines of ${still.path} changed` };
  return hidden.flatMap(({ path }) => shown.get(path) ?? []);
}

async function diff(
  git: Git,
  { commit }: DiffBase,
  end: ChangeEnd,
  more: readonly string[],
): Promise<{ readonly files: ChangedFile[] } | NoDiffBase> {
  const [flags, paths] = [more.filter((one) => one === "--text"), more.filter((one) => one !== "--text")];
  const between = end === "HEAD" ? [commit, "HEAD"] : [commit];
  const said = await compare(git, [...fixed, ...flags, ...between, ...(paths.length > 0 ? paths : ["--"])]);
  if (said === undefined)
    return { unknown: `git cannot compare ${commit.slice(0, 7)} with ${end === "HEAD" ? end : `the ${end}`}`, lacking: true };
  try {
    return { files: parseDiff(said) };
  } catch (error) {
    if (error instanceof DiffSyntaxError) return { unknown: error.message };
    throw error;
  }
}

/** In a partial clone the content of files comes when it is first looked at, which git must be allowed to fetch. */
async function compare(git: Git, args: readonly string[]): Promise<string | undefined> {
  const said = await git.run("diff", ...args);
  if (said !== undefined) return said;
  const isPartial = (await git.run("config", "--get-regexp", "^remote\\..*\\.promisor$")) !== undefined;
  return isPartial ? git.reach({ gitSettings: [], timeout: longestLazyFetch }, "diff", ...args) : undefined;
}

/** A new file that git would add: all of its lines are of the change. */
export function untrackedFile(path: string): ChangedFile {
  return { path, state: "untracked", spans: [{ from: 1, to: maxLine }], blanks: [] };
}

/** Files that are neither tracked nor ignored, from the root; a repository within the repository is not looked into. */
export async function listUntracked(git: Git): Promise<readonly string[] | undefined> {
  const listed = await git.run("ls-files", "-z", "--others", "--exclude-standard", "--full-name", ":/");
  return listed?.split("\0").filter((path) => path !== "" && !path.endsWith("/"));
}

/** Tracked files that are not there any more, from the root. It looks at several files at once, which `ls-files` does not. */
export async function listDeleted(git: Git): Promise<readonly string[]> {
  const listed = await git.run("diff-files", "-z", "--name-only", "--diff-filter=D", "--ignore-submodules=all", "--no-relative");
  return listed?.split("\0").filter((path) => path !== "") ?? [];
}
