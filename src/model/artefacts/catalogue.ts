import type { Artefact, Preset } from "../artefact.ts";
import { api } from "./api.ts";
import { community } from "./community.ts";
import { firstLook } from "./first-look.ts";
import { operations } from "./operations.ts";
import { tooling } from "./tooling.ts";

/** Every artefact, in the order in which they are told. A new one is a row of one of these lists. */
export const catalogue: readonly Artefact[] = [...firstLook, ...community, ...api, ...operations, ...tooling];

/** What a preset asks for. */
export function presetArtefacts(preset: Preset): readonly Artefact[] {
  return catalogue.filter(({ presets }) => presets.includes(preset));
}
