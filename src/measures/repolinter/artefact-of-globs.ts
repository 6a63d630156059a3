import type { Artefact, Place } from "../../model/artefact.ts";
import { catalogue } from "../../model/artefacts/catalogue.ts";
import { folderOf, nameOf } from "../../model/path-parts.ts";
import { isNamed } from "../name-patterns.ts";

/** Letters that a beginning must have to be one of a name: `test*` is none of `testimonials`. */
const shortest = 5;

/** The document of the catalogue that globs mean; undefined where they mean another, or several. */
export function artefactOfGlobs(globs: readonly string[]): Artefact | undefined {
  const meant = new Set(globs.flatMap((glob) => meantBy(glob.toLowerCase()) ?? []));
  const [first, ...more] = meant;
  return more.length === 0 ? first : undefined;
}

function meantBy(glob: string): Artefact | undefined {
  return catalogue.find(({ places }) => places.some((place) => fits(place, glob)));
}

function fits(place: Place, glob: string): boolean {
  const [folder, name] = [folderOf(glob).replace(/^\*\*(?:\/|$)/, ""), nameOf(glob)];
  switch (place.kind) {
    case "file":
    case "members":
      return place.folders.includes(folder) && isMeant(name, place.names);
    case "anywhere":
      return isMeant(name, place.names);
    case "folder":
      return place.folders.includes(glob.replace(/\/?\*+$/, ""));
    // Nobody asks for these by a glob that says so.
    case "beside-manifests":
    case "globs":
      return false;
  }
}

/** `readme*` and `contrib*` mean what begins so; without a star it is the very name. */
function isMeant(name: string, names: readonly string[]): boolean {
  const stem = name.replace(/(?:\.?\*)+$/, "");
  if (stem === name) return !name.includes("*") && isNamed(name, names);
  if (stem.includes("*")) return false;
  return isNamed(stem, names) || (stem.length >= shortest && names.some((one) => !one.startsWith("*") && one.startsWith(stem)));
}
