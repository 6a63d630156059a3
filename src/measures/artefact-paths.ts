import type { ArtefactOutcome } from "../model/artefact-outcome.ts";

/** The files of an artefact that is asked for and there, of the repository and of its packages. */
export function presentPaths(artefacts: readonly ArtefactOutcome[], id: string): readonly string[] {
  const found = artefacts.flatMap(({ artefact, result }) =>
    artefact.id === id && (result.state === "present" || result.state === "weak") ? result.paths : [],
  );
  return [...new Set(found)];
}
