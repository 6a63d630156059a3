import type { Preset } from "../model/artefact.ts";
import type { ArtefactNote, ArtefactOutcome, Missing, NotAsked } from "../model/artefact-outcome.ts";
import { presetArtefacts } from "../model/artefacts/catalogue.ts";
import { code, figure, join, type Phrase, say } from "../model/phrase.ts";
import { formatCount } from "./plain-numbers.ts";

/** Sentences about the documents of a project; why one is weak is in `wording-docs-weak.ts`. */

/** `Licence (license) missing in packages/a`: what, and in which package. */
export function describeMissing({ artefact, folder }: Pick<ArtefactOutcome, "artefact" | "folder">): Phrase {
  const where = folder === "" ? say`` : say` in ${code(folder)}`;
  return say`${figure(artefact.title)} (${code(artefact.id)}) missing${where}`;
}

/** How to mend that, and what the organisation may do for it. */
export function missingWayOut({ artefact }: Pick<ArtefactOutcome, "artefact">, { standIn }: Missing): Phrase {
  const places =
    artefact.skeleton === undefined
      ? say``
      : say` ${code("gates docs-present --fix-missing")} writes ${code(artefact.skeleton.path)} to begin with.`;
  return say`${figure(artefact.remedy)}${places}${describeStandIn(standIn, artefact.id)}`;
}

function describeStandIn(standIn: Missing["standIn"], id: string): Phrase {
  switch (standIn.kind) {
    case "never":
      return say``;
    case "may":
      return say` If the organisation's ${code(".github")} repository has one, which a clone cannot see, say so with ${code(`inherited: ${id}`)}.`;
    case "blocked":
      return say` The organisation's do not count here: the repository has a file of its own in that folder (${code(standIn.by)}).`;
  }
}

export function describeNotAsked({ why }: NotAsked): Phrase {
  switch (why) {
    case "manifests-of-kubernetes":
      return say`not asked: there are no manifests of Kubernetes`;
    case "dockerfile":
      return say`not asked: there is no Dockerfile`;
    case "optional":
      return say`not there, and optional`;
    case "inherited":
      return say`given by the organisation, as the settings say`;
    case "in-every-package":
      return say`not asked: every package has its own`;
    case "no-licence-granted":
      return say`not asked: the manifest says that nobody may use it`;
  }
}

/** What counts where several are there: GitHub shows one of them. */
export function describeHidden(path: string, hidden: readonly string[]): Phrase {
  return say`${code(path)} counts, and hides ${join(hidden.slice(0, 3).map(code), ", ")}${hidden.length > 3 ? say` and ${hidden.length - 3} more` : say``}`;
}

export function describeArtefactNote(note: ArtefactNote): Phrase {
  switch (note.note) {
    case "licence":
      return say`${code(note.path)} is ${join(note.ids.map(code), ", ")}`;
    case "licence-with-more":
      return say`${code(note.path)} is ${join(note.ids.map(code), ", ")}, and ${figure(formatCount(note.ownShare))}% of it is other text: notices of others, or conditions of its own`;
    case "partly-read":
      return say`${code(note.path)} was not read in full, from line ${note.line} on`;
  }
}

/** What a preset asks for, in full. */
export function describePreset(preset: Preset): Phrase {
  return say`${code(`preset: ${preset}`)} asks for ${join(
    presetArtefacts(preset).map(({ id }) => code(id)),
    ", ",
  )}`;
}
