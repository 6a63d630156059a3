import type { Preset } from "../model/artefact.ts";
import type { ArtefactNote, ArtefactOutcome, Missing, NotAsked } from "../model/artefact-outcome.ts";
import { presetArtefacts } from "../model/artefacts/catalogue.ts";
import { code, figure, join, type Phrase, say } from "../model/phrase.ts";
import { countOf } from "./counted.ts";
import { formatCount } from "./plain-numbers.ts";
import { describeDocsRuleFault, docsRuleHelp } from "./wording-docs-rules.ts";

/** Sentences about the documents of a project; why one is weak is in `wording-docs-weak.ts`. */

/** `Licence (license) missing in packages/a`: what, and in which package. */
export function describeMissing({ artefact, folder }: Pick<ArtefactOutcome, "artefact" | "folder">): Phrase {
  const where = folder === "" ? say`` : say` in ${code(folder)}`;
  // The project's own have no other title.
  const id = artefact.title === artefact.id ? say`` : say` (${code(artefact.id)})`;
  return say`${figure(artefact.title)}${id} missing${where}`;
}

/** How to mend that. */
export function missingWayOut({ artefact, folder }: Pick<ArtefactOutcome, "artefact" | "folder">, { standIn }: Missing): Phrase {
  const blocked =
    standIn.kind === "blocked"
      ? say` The organisation's do not count here: the repository has a file of its own in that folder (${code(standIn.by)}).`
      : say``;
  const own = artefact.places.flatMap((place) => (place.kind === "globs" ? place.globs : []));
  const where = own.length === 0 ? say`` : say` Any of these will do: ${join(own.map(code), ", ")}.`;
  const root = folder !== "" && artefact.packages === "root-satisfies" ? say` One at the root will do for all packages.` : say``;
  return say`${figure(artefact.remedy)}${where}${root}${blocked}`;
}

/** What the organisation may do for documents that are missing, by their ids. */
export function describeStandIns(ids: readonly string[]): Phrase {
  return say`A clone cannot see the organisation's ${code(".github")} repository. Name what it gives with ${code(`inherited: ${ids.join(", ")}`)}.`;
}

export function describeNotAsked({ why }: NotAsked): Phrase {
  switch (why) {
    case "manifests-of-kubernetes":
      return say`Not asked: there are no manifests of Kubernetes`;
    case "dockerfile":
      return say`Not asked: there is no Dockerfile`;
    case "optional":
      return say`Not there, and optional`;
    case "inherited":
      return say`Given by the organisation, as the settings say`;
    case "in-every-package":
      return say`Not asked: every package has its own`;
    case "in-packages":
      return say`Not asked: packages have their own`;
    case "no-licence-granted":
      return say`Not asked: the manifest says that nobody may use it`;
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
    case "of-kind": {
      const at = note.fault.line === undefined ? note.path : `${note.path}:${note.fault.line}`;
      return say`${code(at)}: ${describeDocsRuleFault(note.fault)} ${docsRuleHelp[note.fault.rule].fix}`;
    }
    case "partly-read":
      return say`${code(note.path)} was not read in full, from line ${note.parts[0]?.line ?? 1} on`;
  }
}

/** Warnings that no budget holds are nobody's next step, and no proof that all is well. */
export function describeUnheldWarnings(count: number): Phrase {
  const leads =
    count === 1 ? say`1 link does not get every reader` : say`${figure(formatCount(count))} links do not get every reader`;
  return say`${leads} where it should; no budget holds ${code("link-warnings")}.`;
}

export function describeUnheldRoutes(undocumented: number, phantom: number): Phrase {
  return say`${figure(countOf(undocumented, "routes"))} without a place in the specification, and ${figure(countOf(phantom, "operations"))} without a route; no budget holds ${code("undocumented-routes")} or ${code("phantom-routes")}.`;
}

/** What a preset asks for, in full. */
export function describePreset(preset: Preset): Phrase {
  return say`${code(`preset: ${preset}`)} asks for ${join(
    presetArtefacts(preset).map(({ id }) => code(id)),
    ", ",
  )}`;
}
