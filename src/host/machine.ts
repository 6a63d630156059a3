import { availableParallelism } from "node:os";

/** A kind of machine in words. Runners do not say their label; the image of a hosted one is the nearest thing to it. */
export function machineOf(system: string, architecture: string, image?: string): string {
  const processors = availableParallelism();
  const count = processors === 1 ? "1 CPU" : `${processors} CPUs`;
  return [`${system} ${architecture}`, ...(image ? [image] : []), count].join(", ");
}
