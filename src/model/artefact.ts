import type { ArtefactForm } from "./artefact-document.ts";
import type { ContentRule } from "./content-rule.ts";

/** A document that a project owes its users, and what makes it one. */
export interface Artefact {
  readonly id: string;
  readonly title: string;
  readonly form: ArtefactForm;
  /** All that are accepted; of what is found in several, the first in this order counts. */
  readonly places: readonly Place[];
  readonly several: Several;
  readonly presets: readonly Preset[];
  readonly organisation: OrganisationDefault;
  /** A few words with a link to where it is written do as well: the organisation's site, a chapter of the handbook. */
  readonly pointer?: "will-do";
  readonly packages: PackageDemand;
  readonly onlyWith?: Condition;
  readonly rules: readonly ContentRule[];
  /** A section of the README that will do, by its headings. */
  readonly section?: SectionNames;
  /** What to do where it is missing. */
  readonly remedy: string;
  readonly skeleton?: Skeleton;
}

export const presets = ["minimal", "community", "library", "service"] as const;
export type Preset = (typeof presets)[number];

/** Names and folders are in lower case and compared so. `*` in a name stands for any characters. Folders are seen from a package or the root. */
export type Place = WrittenPlace & {
  /** Looked at only where nothing lies in the places before it. */
  readonly rank?: "last resort";
};

type WrittenPlace =
  | { readonly kind: "file"; readonly folders: readonly string[]; readonly names: readonly string[] }
  /** Every file of a folder with such a name, but those of `except`. */
  | {
      readonly kind: "members";
      readonly folders: readonly string[];
      readonly names: readonly string[];
      readonly except?: readonly string[];
    }
  /** A folder in which anything lies, however deep: its README, or else its first file. */
  | { readonly kind: "folder"; readonly folders: readonly string[] }
  /** A file with such a name in any folder. */
  | { readonly kind: "anywhere"; readonly names: readonly string[] }
  /** Paths of the project's own choice, with `*` and `**`. */
  | { readonly kind: "globs"; readonly globs: readonly string[] }
  /** The README beside manifests of Kubernetes. */
  | { readonly kind: "beside-manifests"; readonly names: readonly string[] };

/**
 * Which of several files counts:
 * - `first`: the first place hides the others, as GitHub shows one README
 * - `all`: each is held to the rules
 * - `any`: one that keeps the rules is enough
 */
export type Several = "first" | "all" | "any";

/**
 * Whether the public repository `.github` of the owner stands in for a missing one. `all-or-nothing`: only where the
 * repository has nothing in that folder.
 * https://docs.github.com/en/communities/setting-up-your-project-for-healthy-contributions/creating-a-default-community-health-file
 */
export type OrganisationDefault = "never" | "stands-in" | "all-or-nothing";

/** Whether the packages of a monorepo need one: their own, one at the root at least, or none beside the root's. */
export type PackageDemand = "own" | "root-satisfies" | "root-only";

/** What must be there for the artefact to be of use. */
export type Condition = "manifests-of-kubernetes" | "dockerfile";

export interface SectionNames {
  readonly name: string;
  /** In lower case; a heading that has the words of one of them is meant. */
  readonly aliases: readonly string[];
  /** Beside these words the weak ones of the names mean something else: running the tests is no way to install. */
  readonly otherwise?: { readonly words: readonly string[]; readonly weak: readonly string[] };
}

/** Written by `--fix-missing`; it breaks a rule of its artefact until somebody fills it in. */
export interface Skeleton {
  readonly path: string;
  readonly text: string;
}
