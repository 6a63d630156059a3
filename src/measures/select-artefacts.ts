import type { Artefact, Preset } from "../model/artefact.ts";
import { catalogue, presetArtefacts } from "../model/artefacts/catalogue.ts";
import { isPlain } from "../model/glob.ts";
import { isMarkdownPath } from "../model/markdown-path.ts";
import { nearest } from "../model/nearest.ts";

/** What a project asks of its documents. */
export interface ArtefactSettings {
  readonly preset: Preset;
  /** Ids that are asked for besides. */
  readonly require: readonly string[];
  /** Ids that may be missing. */
  readonly optional: readonly string[];
  /** Ids that the organisation's `.github` is known to give. */
  readonly inherited: readonly string[];
  readonly own: readonly OwnArtefact[];
  /** Folders of packages, or patterns of them. */
  readonly packages: readonly string[];
}

/** An artefact of the project's own: any of the paths will do. */
export interface OwnArtefact {
  readonly id: string;
  readonly paths: readonly string[];
  readonly headings: readonly string[];
  readonly words: number;
}

export interface SelectedArtefact {
  readonly artefact: Artefact;
  readonly asked: "required" | "optional";
}

export interface Selection {
  readonly artefacts: readonly SelectedArtefact[];
  readonly problems: readonly SelectionProblem[];
}

export type SelectionSetting = "require" | "optional" | "inherited";

export type SelectionProblem =
  | {
      readonly kind: "unknown-artefact";
      readonly setting: SelectionSetting;
      readonly id: string;
      readonly nearest: string | undefined;
      readonly known: readonly string[];
    }
  /** An own artefact by the name of one of the catalogue, or twice. */
  | { readonly kind: "name-taken"; readonly id: string }
  | { readonly kind: "never-inherited"; readonly id: string }
  | { readonly kind: "required-and-optional"; readonly id: string };

/** What is asked for, in the order of the catalogue, the project's own at the end. */
export function selectArtefacts(settings: ArtefactSettings): Selection {
  const own = settings.own.map(artefactOf);
  const all = [...catalogue, ...own];
  const asked = new Set([...presetArtefacts(settings.preset), ...own].map(({ id }) => id).concat(settings.require));
  const optional = new Set(settings.optional);
  const artefacts = all
    .filter(({ id }) => asked.has(id) || optional.has(id))
    .map((artefact) => ({ artefact, asked: optional.has(artefact.id) ? ("optional" as const) : ("required" as const) }));
  return { artefacts, problems: problemsOf(settings, all) };
}

function problemsOf(settings: ArtefactSettings, all: readonly Artefact[]): readonly SelectionProblem[] {
  const known = new Map(all.map((artefact) => [artefact.id, artefact]));
  const unknown = (["require", "optional", "inherited"] as const).flatMap((setting) =>
    settings[setting]
      .filter((id) => !known.has(id))
      .map((id) => ({
        kind: "unknown-artefact" as const,
        setting,
        id,
        nearest: nearest(id, known.keys()),
        known: [...known.keys()],
      })),
  );
  const ids = all.map(({ id }) => id);
  const taken = settings.own.filter(({ id }) => ids.indexOf(id) !== ids.lastIndexOf(id));
  return [
    ...unknown,
    ...[...new Set(taken.map(({ id }) => id))].map((id) => ({ kind: "name-taken" as const, id })),
    ...settings.inherited
      .filter((id) => known.get(id)?.organisation === "never")
      .map((id) => ({ kind: "never-inherited" as const, id })),
    ...settings.require
      .filter((id) => settings.optional.includes(id))
      .map((id) => ({ kind: "required-and-optional" as const, id })),
  ];
}

function artefactOf({ id, paths, headings, words }: OwnArtefact): Artefact {
  return {
    id,
    title: id,
    form: "prose",
    places: [{ kind: "globs", globs: paths.flatMap(withFolder) }],
    several: "any",
    presets: [],
    organisation: "never",
    packages: "root-only",
    rules: [
      // A title alone says nothing.
      { rule: "words", least: Math.max(1, words) },
      { rule: "filled-in" },
      ...headings.map((name) => ({ rule: "section" as const, section: { name, aliases: [name.toLowerCase()] } })),
    ],
    remedy: "Write it: the settings ask for it.",
    ...skeletonOf(id, paths, headings),
  };
}

/** Of a document whose path is written out, as the first is of which it is. */
function skeletonOf(id: string, paths: readonly string[], headings: readonly string[]): Pick<Artefact, "skeleton"> {
  const path = paths.find((one) => isPlain(one) && isMarkdownPath(one));
  const sections = [
    "TODO: what its readers came for.",
    ...headings.map((name) => `## ${name}\n\nTODO: what there is to say of it.`),
  ];
  return path === undefined ? {} : { skeleton: { path, text: `# ${id}\n\n${sections.join("\n\n")}\n` } };
}

/** A name without an ending may be a folder, of which any file will do. */
function withFolder(path: string): readonly string[] {
  return /[*?{]|\.\w{1,10}$/.test(path) ? [path] : [path, `${path.replace(/\/+$/, "")}/**`];
}
