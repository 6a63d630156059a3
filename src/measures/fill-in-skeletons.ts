import type { ArtefactOutcome } from "../model/artefact-outcome.ts";
import { kubernetesFolders } from "./kubernetes-folders.ts";
import { joined, nameOf, type PathIndex } from "./path-index.ts";

export interface NewFile {
  readonly artefact: string;
  readonly path: string;
  readonly text: string;
}

/** The files that `--fix-missing` writes: a skeleton of each artefact that is missing, never over a file. */
export function missingSkeletons(outcomes: readonly ArtefactOutcome[], index: PathIndex): readonly NewFile[] {
  return outcomes.flatMap(({ artefact, folder, result }) => {
    const { skeleton } = artefact;
    if (result.state !== "missing" || skeleton === undefined) return [];
    const [manifests] = artefact.onlyWith === "manifests-of-kubernetes" ? kubernetesFolders(index, folder) : [];
    const path = manifests === undefined ? joined(folder, skeleton.path) : joined(manifests, nameOf(skeleton.path));
    return index.file(path) === undefined ? [{ artefact: artefact.id, path, text: skeleton.text }] : [];
  });
}
