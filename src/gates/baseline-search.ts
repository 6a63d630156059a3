import type { Inputs, Settings } from "../settings/declare.ts";
import type { BaselinePlace } from "./baseline-place.ts";
import type { Workplace } from "./gate.ts";
import { fileOfRun } from "./run-name.ts";

/** Where the settings say that the baseline of a gate is. */
export function baselinePlace<I extends Inputs>(gate: string, settings: Settings<I>, place: Workplace): BaselinePlace {
  const name = textOf(settings, "name");
  const file = textOf(settings, "baseline") ?? `${place.git?.root ?? place.host.cwd}/.gates/baseline/${fileOfRun(gate, name)}`;
  return { ...place, gate, name, file };
}

/** Whether a baseline is looked for although no budget asks: because a setting names it, or because it is there. */
export async function isWanted<I extends Inputs>({ host, file }: BaselinePlace, settings: Settings<I>): Promise<boolean> {
  return textOf(settings, "baseline") !== undefined || (await host.files.exists(file));
}

function textOf<I extends Inputs>(settings: Settings<I>, name: string): string | undefined {
  const value: unknown = settings[name];
  return typeof value === "string" ? value : undefined;
}
