import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { git } from "./release/git.ts";
import { refusals, refusedVersion } from "./release/refusals.ts";
import { commitRelease, type Release } from "./release/release-commit.ts";
import { parseVersion, type Version } from "./release/version.ts";

/** A rehearsal happens in a clone of its own; a real release changes the refs of this repository, and nothing is pushed. */
export interface ReleaseRequest {
  readonly root: string;
  readonly version: string;
  readonly kind: "rehearsal" | "release";
}

export type ReleaseOutcome =
  | { readonly kind: "refused"; readonly problems: readonly string[] }
  | { readonly kind: "made"; readonly release: Release; readonly repository: string };

export function release({ root, version: text, kind }: ReleaseRequest): ReleaseOutcome {
  const version = parseVersion(text);
  if (version === undefined) return { kind: "refused", problems: [`"${text}" is no version such as 1.2.3`] };
  const problems = [...refusals(root, version), ...(kind === "release" ? refusedVersion(root, version) : [])];
  if (problems.length > 0) return { kind: "refused", problems };
  return kind === "rehearsal" ? rehearse(root, "HEAD", version) : made(root, git(root, ["rev-parse", "HEAD"]), version);
}

/** Makes the release of a commit in a fresh clone, whose work tree is then the release tree. */
export function rehearse(root: string, commit: string, version: Version): ReleaseOutcome & { readonly kind: "made" } {
  const clone = mkdtempSync(join(tmpdir(), "gates-release-"));
  const source = git(root, ["rev-parse", `${commit}^{commit}`]);
  git(clone, ["init", "--quiet"]);
  for (const [name, value] of rehearsalSettings) git(clone, ["config", name, value]);
  const refs = ["heads", "tags", "remotes"].map((kind) => `+refs/${kind}/*:refs/${kind}/*`);
  git(clone, ["fetch", "--quiet", "--update-head-ok", "--update-shallow", root, `+${source}:refs/rehearsal/source`, ...refs]);
  const outcome = made(clone, source, version);
  git(clone, ["checkout", "--quiet", "--force", outcome.release.branch]);
  return outcome;
}

/** A rehearsal needs nobody's name and nobody's key, and fetches commits that no ref of the original names. */
const rehearsalSettings = [
  ["user.name", "Release rehearsal"],
  ["user.email", "rehearsal@localhost"],
  ["tag.gpgSign", "false"],
  ["gc.auto", "0"],
] as const;

function made(repository: string, source: string, version: Version): ReleaseOutcome & { readonly kind: "made" } {
  return { kind: "made", release: commitRelease(repository, source, version), repository };
}

function main(): void {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const { values } = parseArgs({ options: { "dry-run": { type: "boolean" }, version: { type: "string" } } });
  const version = values.version ?? JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version;
  const outcome = release({ root, version, kind: values["dry-run"] ? "rehearsal" : "release" });
  if (outcome.kind === "refused") refuse(outcome.problems);
  else tell(outcome.release, outcome.repository, outcome.repository === root ? "release" : "rehearsal");
}

function refuse(problems: readonly string[]): void {
  for (const problem of problems) console.error(`refused: ${problem}`);
  process.exitCode = 1;
}

function tell({ commit, branch, tag }: Release, repository: string, kind: ReleaseRequest["kind"]): void {
  console.log(`${tag} is ${commit} on the branch ${branch} of ${repository}`);
  console.log(`parents: ${git(repository, ["show", "--no-patch", "--format=%P", commit])}`);
  console.log(git(repository, ["ls-tree", "-r", "--name-only", commit]));
  console.log(kind === "rehearsal" ? "A rehearsal: nothing in this repository has changed." : howToPublish(branch, tag));
}

function howToPublish(branch: string, tag: string): string {
  return `Nothing is pushed. To publish:
  git push --atomic origin refs/heads/${branch} refs/tags/${tag}
Then publish a release of ${tag} (never of ${branch}), so that it cannot be changed.`;
}

if (import.meta.main) main();
