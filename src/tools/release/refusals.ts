import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { staleFiles } from "../stale-files.ts";
import { commitOf, git } from "./git.ts";
import { branchOf, compareVersions, describeVersion, parseVersion, tagOf, type Version } from "./version.ts";

/** Why a version must not be released from the state of this repository; empty when it may. */
export function refusals(root: string, version: Version): string[] {
  return [...refusedTree(root), ...refusedTags(root, version)];
}

/** A release says the version that its source says; a rehearsal may take another. */
export function refusedVersion(root: string, version: Version): string[] {
  const declared = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version;
  if (declared === describeVersion(version)) return [];
  return [`package.json says version ${declared}, not ${describeVersion(version)}: set it, build and commit first`];
}

function refusedTree(root: string): string[] {
  const changed = git(root, ["status", "--porcelain"]).split("\n").filter(Boolean);
  if (changed.length > 0) return [`the work tree has ${changed.length} uncommitted change(s), the first: ${changed[0]}`];
  const stale = staleDist(root);
  if (stale.length === 0) return [];
  return [`dist is not what the source builds (${stale.join(", ")}): run \`npm run build\` and commit it`];
}

function refusedTags(root: string, version: Version): string[] {
  const tag = tagOf(version);
  const major = branchOf(version);
  const problems: string[] = [];
  if (commitOf(root, `refs/tags/${major}`))
    problems.push(`a tag ${major} exists: it would be ambiguous with the branch ${major}`);
  const newest = releasedVersions(root, version.major).sort(compareVersions).at(-1);
  if (commitOf(root, `refs/tags/${tag}`)) problems.push(`the tag ${tag} exists: a released version never changes`);
  else if (newest && compareVersions(version, newest) < 0) problems.push(`${tagOf(newest)} is newer than ${tag}`);
  return problems;
}

function releasedVersions(root: string, major: number): Version[] {
  const tags = git(root, ["tag", "--list", `v${major}.*`]).split("\n");
  return tags.flatMap((tag) => parseVersion(tag.slice(1)) ?? []);
}

/** The files of `dist` that differ from what the source builds now. */
function staleDist(root: string): string[] {
  const fresh = mkdtempSync(join(tmpdir(), "gates-dist-"));
  try {
    execFileSync(process.execPath, [join(root, "src/tools/build.ts"), "--out", fresh], { stdio: "pipe" });
    return staleFiles(join(root, "dist"), fresh);
  } finally {
    rmSync(fresh, { recursive: true });
  }
}
