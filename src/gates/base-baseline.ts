import { baselineBytes } from "../model/baseline.ts";
import { type RepoPath, repoPath } from "../model/repo-path.ts";
import { fileAt } from "../repository/file-at.ts";
import type { Git } from "../repository/git.ts";
import { readConfigFile } from "../settings/config-file.ts";
import { defaultConfig } from "../settings/policy.ts";
import type { BaselinePlace } from "./baseline-place.ts";
import { fileOfRun } from "./run-name.ts";
import { textOnDisk } from "./text-on-disk.ts";

/**
 * The baseline that the base was held against, where the change edits the configuration and names another: a change must
 * not choose what it is measured by. Undefined where the base has none, or nothing of it changed.
 */
export async function baselineOfBase(place: BaselinePlace, git: Git, commit: string): Promise<RepoPath | undefined> {
  const config = repoPath(defaultConfig);
  if (config === undefined) return undefined;
  const then = await fileAt(git, commit, config, baselineBytes);
  const now = await textOnDisk(place, `${git.root}/${defaultConfig}`);
  const before = then.state === "text" ? then.text : "";
  const today = typeof now === "string" ? now : "";
  if (before === today) return undefined;
  const [named, wanted] = [await namedIn(before, place.gate), await namedIn(today, place.gate)];
  if (named === wanted || named === "cache") return undefined;
  const path = repoPath(named ?? `.gates/baseline/${fileOfRun(place.gate, place.name)}`);
  if (path === undefined) return undefined;
  return (await fileAt(git, commit, path, baselineBytes)).state === "absent" ? undefined : path;
}

async function namedIn(text: string, gate: string): Promise<string | undefined> {
  if (!text.includes("baseline")) return undefined;
  const { settings } = await readConfigFile(text, defaultConfig, gate, [gate]);
  return settings.get("baseline")?.lines[0]?.text.trim();
}
