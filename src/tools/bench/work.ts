import type { Command } from "./child.ts";

/** Made files, and what is to be run on them. */
export interface Work {
  readonly size: string;
  /** Ours first. */
  readonly commands: Readonly<Record<string, Command>>;
  readonly remove: () => void;
}
