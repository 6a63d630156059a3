import type { DependabotConfig, DependabotUpdate } from "../../model/artefact-document.ts";
import { pathMatcher } from "../../model/glob.ts";
import { nearest } from "../../model/nearest.ts";
import { folderOf, nameOf } from "../../model/path-parts.ts";
import type { PathIndex } from "../path-index.ts";
import { type Ecosystem, ecosystems, isTelling } from "./ecosystems.ts";
import { type Fault, kept, type Subject } from "./subject.ts";

/** Where manifests lie that are looked at or copied, and never installed. */
const notOurs =
  /(?:^|\/)(?:node_modules|vendor|third[_-]party|fixtures?|__fixtures__|testdata|tests?|__tests__|specs?|e2e|examples?|samples|templates?|docs?)\//i;

/** Patterns of directories that are tried: each costs a look at all manifests. */
const mostDirectories = 200;

export function judgeUpdates({ document, around }: Subject): readonly Fault[] {
  if (document.kind === "renovate") return document.settings > 0 ? kept : [{ rule: "no-updates" }];
  if (document.kind !== "dependabot") return kept;
  const { dependabot } = document;
  const version =
    dependabot.version?.text === "2" ? kept : [{ rule: "dependabot-version" as const, version: dependabot.version?.text }];
  if (dependabot.updates.length === 0) return [...version, { rule: "no-updates" }];
  const entries = dependabot.updates.slice(0, mostDirectories).flatMap((update) => judgeUpdate(update, around.index));
  return [...version, ...entries, ...uncovered(dependabot, around.index)];
}

function judgeUpdate(update: DependabotUpdate, index: PathIndex): readonly Fault[] {
  const { line, ecosystem, directories, interval } = update;
  const lacks = [
    ...(ecosystem === undefined ? (["package-ecosystem"] as const) : []),
    ...(directories.length === 0 && ecosystem !== "gitsubmodule" ? (["directory"] as const) : []),
    ...(interval === undefined ? (["schedule.interval"] as const) : []),
  ].map((member) => ({ rule: "update-incomplete" as const, line, member }));
  if (ecosystem === undefined) return lacks;
  const known = ecosystems.find(({ id }) => id === ecosystem);
  if (known === undefined) {
    const near = nearest(
      ecosystem.slice(0, 40),
      ecosystems.map(({ id }) => id),
    );
    return [...lacks, { rule: "unknown-ecosystem", line, ecosystem, nearest: near }];
  }
  const empty = directories.filter(({ path }) => !hasManifest(known, path, index));
  return [
    ...lacks,
    ...empty.map((one) => ({ rule: "directory-without-manifest" as const, line: one.line, ecosystem, directory: one.path })),
  ];
}

/** A directory of Dependabot begins at the root, with or without a slash in front; in `directories` it may be a pattern. */
function hasManifest(ecosystem: Ecosystem, directory: string, index: PathIndex): boolean {
  const folder = directory.replace(/^\.?\/+|\/+$/g, "").replace(/^\.$/, "");
  if (/[*?{]/.test(folder)) return someFolder(ecosystem, folder, index);
  if (ecosystem.where === "workflows" && (folder === "" || folder === ".github/workflows") && hasWorkflow(index)) return true;
  const paths = ecosystem.where === "below" ? index.filesBelow(folder) : [...index.filesIn(folder)].map(([, path]) => path);
  for (const path of paths) if (ecosystem.manifests.test(nameOf(path).toLowerCase())) return true;
  return false;
}

function someFolder({ manifests }: Ecosystem, pattern: string, index: PathIndex): boolean {
  const matches = pathMatcher(pattern);
  for (const path of index.paths) if (manifests.test(nameOf(path).toLowerCase()) && matches(folderOf(path))) return true;
  return false;
}

function hasWorkflow(index: PathIndex): boolean {
  return [...index.filesIn(".github/workflows")].some(([name]) => /\.ya?ml$/.test(name));
}

/** Ecosystems of the repository that no update looks after. */
function uncovered({ updates }: DependabotConfig, index: PathIndex): readonly Fault[] {
  const covered = new Set(updates.map(({ ecosystem }) => ecosystem));
  const asked = ecosystems.filter(
    ({ id, coveredBy }) => coveredBy !== "none" && ![id, ...(coveredBy ?? [])].some((one) => covered.has(one)),
  );
  const manifests = new Map(asked.map((ecosystem) => [ecosystem, manifestsOf(ecosystem, index)] as const));
  const faults = [...manifests].flatMap(([{ id }, [manifest, ...more]]) =>
    manifest === undefined ? [] : [{ rule: "uncovered-ecosystem" as const, ecosystem: id, manifest, more: more.length }],
  );
  const [workflow, ...others] = [...index.filesIn(".github/workflows")].filter(([name]) => /\.ya?ml$/.test(name));
  if (workflow === undefined || covered.has("github-actions")) return faults;
  return [...faults, { rule: "uncovered-ecosystem", ecosystem: "github-actions", manifest: workflow[1], more: others.length }];
}

function manifestsOf(ecosystem: Ecosystem, index: PathIndex): readonly string[] {
  const found = [...index.paths].filter((path) => isTelling(ecosystem, nameOf(path).toLowerCase()) && !notOurs.test(path));
  return found.sort((a, b) => a.split("/").length - b.split("/").length || (a < b ? -1 : 1));
}
