import type { Artefact, Condition, Place } from "../model/artefact.ts";
import type { AskedArtefact, FoundArtefact, Missing, Whereabouts } from "../model/artefact-outcome.ts";
import { isPlain, pathMatcher } from "../model/glob.ts";
import { isMarkdownPath } from "../model/markdown-path.ts";
import { folderOf, joined } from "../model/path-parts.ts";
import { kubernetesFolders } from "./kubernetes-folders.ts";
import { isNamed, nameTest } from "./name-patterns.ts";
import type { PathIndex } from "./path-index.ts";
import type { SelectedArtefact } from "./select-artefacts.ts";

export interface Demand {
  readonly artefacts: readonly SelectedArtefact[];
  /** Ids that the organisation gives. */
  readonly inherited: readonly string[];
  /** Folders of packages. */
  readonly packages: readonly string[];
}

/** Where each artefact is, in the repository and in its packages, by the tracked paths alone. */
export function findArtefacts(index: PathIndex, demand: Demand): readonly FoundArtefact[] {
  const inherited = new Set(demand.inherited);
  return demand.artefacts.flatMap(({ artefact, asked }) => {
    const root: AskedArtefact = { artefact, folder: "", asked };
    const packages = demand.packages.flatMap((folder) => inPackage(index, { artefact, folder, asked }));
    const where = whereabouts(index, root, inherited);
    return artefact.packages === "root-satisfies"
      ? atRootOrBelow({ ...root, where }, packages)
      : [{ ...root, where }, ...packages];
  });
}

/** One at the root is enough, and so is one in each package; where no package has one, the root is where it is missed. */
function atRootOrBelow(root: FoundArtefact, packages: readonly FoundArtefact[]): readonly FoundArtefact[] {
  const have = packages.filter((one) => one.where.state === "found");
  if (root.where.state === "not-asked" && root.where.why !== "inherited") return [root, ...packages];
  if (root.where.state !== "missing" || have.length === 0) return [root, ...have];
  const why = have.length === packages.length ? "in-every-package" : "in-packages";
  return [{ ...root, where: { state: "not-asked", why } }, ...packages];
}

function inPackage(index: PathIndex, one: AskedArtefact): readonly FoundArtefact[] {
  if (one.artefact.packages === "root-only") return [];
  const where = whereabouts(index, one, new Set());
  return where.state === "not-asked" ? [] : [{ ...one, where }];
}

function whereabouts(index: PathIndex, { artefact, folder, asked }: AskedArtefact, inherited: ReadonlySet<string>): Whereabouts {
  const [first, ...others] = candidates(index, artefact, folder);
  if (first !== undefined)
    return artefact.several === "first"
      ? { state: "found", paths: [first], hidden: others }
      : { state: "found", paths: [first, ...others], hidden: [] };
  if (artefact.onlyWith !== undefined && !holds(artefact.onlyWith, index, folder))
    return { state: "not-asked", why: artefact.onlyWith };
  if (inherited.has(artefact.id)) return { state: "not-asked", why: "inherited" };
  const missing: Missing = { state: "missing", standIn: standIn(index, artefact) };
  const readme = artefact.section && readmeOf(index, folder);
  if (readme !== undefined) return { state: "in-readme", readme, otherwise: missing };
  return asked === "optional" ? { state: "not-asked", why: "optional" } : missing;
}

/** The README that is shown, as `artefacts/first-look.ts` says it. */
export function readmeOf(index: PathIndex, folder: string): string | undefined {
  for (const place of [".github", "", "docs"]) {
    const names = [...index.filesIn(joined(folder, place))].filter(([name]) => /^readme(?:\.[a-z]+)?$/.test(name));
    const [best] = names.find(([name]) => isMarkdownPath(name)) ?? names.at(0) ?? [];
    if (best !== undefined) return index.file(joined(joined(folder, place), best));
  }
  return undefined;
}

/** Any file in the folder of issue templates keeps all of the organisation's away. */
function standIn(index: PathIndex, { organisation }: Artefact): Missing["standIn"] {
  if (organisation !== "all-or-nothing") return { kind: organisation === "never" ? "never" : "may" };
  const [by] = index.filesBelow(".github/issue_template");
  return by === undefined ? { kind: "may" } : { kind: "blocked", by };
}

function holds(condition: Condition, index: PathIndex, folder: string): boolean {
  switch (condition) {
    case "manifests-of-kubernetes":
      return kubernetesFolders(index, folder).length > 0;
    case "dockerfile":
      return [...index.filesIn(folder)].some(([name]) => /^(?:dockerfile|containerfile)(?:\.[\w-]+)?$|\.dockerfile$/.test(name));
  }
}

/** Every file that is accepted, the one that counts first. */
function candidates(index: PathIndex, { places }: Artefact, root: string): readonly string[] {
  const usual = places.filter(({ rank }) => rank === undefined).flatMap((place) => inPlace(index, place, root));
  if (usual.length > 0) return [...new Set(usual)];
  return [...new Set(places.flatMap((place) => inPlace(index, place, root)).slice(0, 1))];
}

function inPlace(index: PathIndex, place: Place, root: string): readonly string[] {
  switch (place.kind) {
    case "file":
      return place.folders.flatMap((folder) => namedFiles(index, joined(root, folder), place.names));
    case "members":
      return place.folders.flatMap((folder) => members(index, joined(root, folder), place));
    case "folder":
      return place.folders.flatMap((folder) => faceOf(index, joined(root, folder)));
    case "anywhere":
      return anywhere(index, place.names, root);
    case "globs":
      return matching(index, place.globs);
    case "beside-manifests":
      return kubernetesFolders(index, root).flatMap((folder) => namedFiles(index, folder, place.names));
  }
}

/** The file of a folder that people see first. */
function faceOf(index: PathIndex, folder: string): readonly string[] {
  const [any] = index.filesBelow(folder);
  return any === undefined ? [] : [index.file(joined(folder, "readme.md")) ?? any];
}

/** In the order of the accepted names. */
function namedFiles(index: PathIndex, folder: string, names: readonly string[]): readonly string[] {
  if (!index.hasFolder(folder)) return [];
  return names.flatMap((name) => {
    if (!/[*#]/.test(name)) return index.file(joined(folder, name)) ?? [];
    return [...index.filesIn(folder)].flatMap(([one, path]) => (isNamed(one, [name]) ? [path] : [])).sort();
  });
}

function members(
  index: PathIndex,
  folder: string,
  { names, except = [] }: Extract<Place, { kind: "members" }>,
): readonly string[] {
  return [...index.filesIn(folder)]
    .flatMap(([name, path]) => (isNamed(name, names) && !isNamed(name, except) ? [path] : []))
    .sort();
}

function anywhere(index: PathIndex, names: readonly string[], root: string): readonly string[] {
  const found = [...index.namedBelow(root, nameTest(names))];
  // What lies nearest to the root is the project's own, and what lies in fixtures is not.
  return found.sort((a, b) => depthOf(a) - depthOf(b) || (a < b ? -1 : 1));
}

function depthOf(path: string): number {
  return folderOf(path).split("/").length;
}

/** In the order of the patterns; names in any case, as everywhere here. */
function matching(index: PathIndex, globs: readonly string[]): readonly string[] {
  return globs.flatMap((glob) => {
    if (isPlain(glob) && !glob.endsWith("/")) return index.file(glob.replace(/^\.\//, "")) ?? [];
    const matches = pathMatcher(glob.toLowerCase());
    return [...index.paths].filter((path) => matches(path.toLowerCase())).sort();
  });
}
