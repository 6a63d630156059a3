import type { Gate } from "../gates/gate.ts";
import type { Inputs } from "../settings/declare.ts";
import type { gateNames } from "./gate-names.ts";

export type GateName = (typeof gateNames)[number];

/** Each gate behind its own import, so that a step loads the one that it runs. */
const gates: Readonly<Record<GateName, () => Promise<Gate>>> = {
  "coverage-gate": async () => erased((await import("../gates/coverage-gate.ts")).default),
};

/** A gate without its types: settings that were parsed by its own declaration fit it by construction. */
function erased<I extends Inputs, Facts>(gate: Gate<I, Facts>): Gate {
  return gate as unknown as Gate;
}

export function loadGate(name: GateName): Promise<Gate> {
  return gates[name]();
}

/** What the stub of an action calls: the gate with the inputs that the runner passes. */
export async function run(name: GateName): Promise<void> {
  await orCrash(async () => (await import("./action.ts")).runAction(name));
}

/** What `gates` on the command line calls. */
export async function cli(): Promise<void> {
  // A reader that stops early (`gates inspect … | head`) is no error of ours, and must not change the exit code.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", ignoreClosedPipe);
  await orCrash(async () => {
    process.exitCode = await (await import("./cli.ts")).runCommandLine(process.argv.slice(2));
  });
}

/** What breaks around a gate, before it runs or where nothing of the host works, ends as a crash of a gate does. */
async function orCrash(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const { tellCrash } = await import("./crash.ts");
    process.exitCode = tellCrash(error);
  }
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}
