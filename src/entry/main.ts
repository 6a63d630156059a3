import type { Gate } from "../gates/gate.ts";
import type { Inputs } from "../settings/declare.ts";
import type { gateNames } from "./gate-names.ts";

export type GateName = (typeof gateNames)[number];

/** Each gate behind its own import, so that a step loads the one that it runs. */
const gates: Readonly<Record<GateName, () => Promise<Gate>>> = {
  "security-scan": async () => erased((await import("../gates/security-scan.ts")).default),
  "metric-budget": async () => erased((await import("../gates/metric-budget.ts")).default),
  "test-results": async () => erased((await import("../gates/test-results.ts")).default),
  "docs-present": async () => erased((await import("../gates/docs-present.ts")).default),
  "load-test-budget": async () => erased((await import("../gates/load-test-budget.ts")).default),
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
  outliveStreams();
  await orCrash(async () => (await import("./action.ts")).runAction(name));
}

/** What `gates` on the command line calls. */
export async function cli(): Promise<void> {
  outliveStreams();
  await orCrash(async () => {
    process.exitCode = await (await import("./cli.ts")).runCommandLine(process.argv.slice(2));
  });
}

/** What the stub of the action `setup` calls, with the place of the command line's own stub. */
export async function setup(commandLine: URL): Promise<void> {
  outliveStreams();
  await orCrash(async () => {
    process.exitCode = await (await import("./setup.ts")).runSetup(commandLine);
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

/**
 * A reader that stops early (`gates inspect … | head`), a full disk behind standard output: neither may change the exit
 * code, nor keep the outputs and the summary from being written. What is not the reader's wish is told where it still can be.
 */
function outliveStreams(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE")
      process.stderr.write(`gates: could not write to standard output: ${error.code ?? error.message}\n`);
  });
  process.stderr.on("error", () => {});
}
