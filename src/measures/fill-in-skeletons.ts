import type { ArtefactOutcome } from "../model/artefact-outcome.ts";
import { joined, nameOf } from "../model/path-parts.ts";
import { kubernetesFolders } from "./kubernetes-folders.ts";
import type { PathIndex } from "./path-index.ts";

export interface NewFile {
  readonly artefact: string;
  readonly path: string;
  readonly text: string;
}

/**
 * The files that `--fix-missing` writes: a skeleton of each artefact that is missing, never over a file. Where one at the root
 * will do for all packages, it is that one.
 */
export function missingSkeletons(outcomes: readonly ArtefactOutcome[], index: PathIndex): readonly NewFile[] {
  const files = outcomes.flatMap((outcome): NewFile[] => {
    const { artefact, result } = outcome;
    const { skeleton } = artefact;
    if (result.state !== "missing" || skeleton === undefined) return [];
    const path = placeOf(outcome, skeleton.path, index);
    return index.file(path) === undefined ? [{ artefact: artefact.id, path, text: skeleton.text }] : [];
  });
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

function placeOf({ artefact, folder }: ArtefactOutcome, path: string, index: PathIndex): string {
  if (artefact.packages === "root-satisfies") return path;
  const [manifests] = artefact.onlyWith === "manifests-of-kubernetes" ? kubernetesFolders(index, folder) : [];
  return manifests === undefined ? joined(folder, path) : joined(manifests, nameOf(path));
}
