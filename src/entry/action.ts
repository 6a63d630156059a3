import { runGate } from "../gates/run-gate.ts";
import { openRepository } from "../gates/workplace.ts";
import { githubHost } from "../host/github.ts";
import { type Inputs, unset } from "../settings/declare.ts";
import type { RawSetting, RawSettings } from "../settings/parse.ts";
import { gateNames } from "./gate-names.ts";
import { type GateName, loadGate } from "./main.ts";

/** Runs a gate as a step of a workflow: inputs from `INPUT_*`, which nothing but an action's stub reads. */
export async function runAction(name: GateName): Promise<void> {
  const host = githubHost(process.env, readInputs(process.env, {}).get("working-directory")?.lines[0]?.text.trim());
  // git answers while the gate is loaded, which takes as long.
  const repository = openRepository(host);
  // Whoever waits for it is told of what breaks.
  repository.catch(() => {});
  const gate = await loadGate(name);
  const { exitCode } = await runGate(gate, host, readInputs(process.env, gate.inputs), gateNames, { repository });
  process.exitCode = exitCode;
}

/**
 * The inputs that were given. The sentinel of `action.yml` tells one that was left out from one that is empty. An input
 * that no declaration names is kept, to be refused: the runner only warns of it, and a typo would lose a limit.
 */
export function readInputs(env: Readonly<Record<string, string | undefined>>, inputs: Inputs): RawSettings {
  const written = new Map<string, RawSetting>();
  for (const [variable, value] of Object.entries(env)) {
    if (!variable.startsWith("INPUT_") || value === undefined || value.trim() === unset) continue;
    const name = variable.slice("INPUT_".length).toLowerCase();
    const origin = Object.hasOwn(inputs, name) ? "with:" : `with:, or an env: named ${variable}`;
    written.set(name, { lines: value.split(/\r?\n/).map((text, i) => ({ text, line: i + 1 })), origin });
  }
  return written;
}
