import type { ArtefactOutcome } from "../model/artefact-outcome.ts";

/** `readme`, `packages/api: readme`. */
export function scopeOf({ artefact, folder }: Pick<ArtefactOutcome, "artefact" | "folder">): string {
  return folder === "" ? artefact.id : `${folder}: ${artefact.id}`;
}
