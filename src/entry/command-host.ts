import type { Host } from "../host/host.ts";
import { terminalHost } from "../host/terminal.ts";
import { gateNames } from "./gate-names.ts";
import type { GateName } from "./main.ts";

export function isGateName(text: string): text is GateName {
  return gateNames.some((name) => name === text);
}

/** In a workflow's `run:` step the command writes summary, annotations and outputs as the action does. */
export async function openHost(workingDirectory: string | undefined, output: NodeJS.WriteStream): Promise<Host> {
  if (process.env["GITHUB_ACTIONS"] !== "true") return terminalHost(workingDirectory, output);
  const { githubHost } = await import("../host/github.ts");
  return githubHost(process.env, workingDirectory, output);
}
