import type { Toolchain } from "./toolchains.ts";

/** One thing that is proven with real tools; it throws when it does not hold. */
export interface Case {
  readonly name: string;
  readonly run: () => void | Promise<void>;
}

/** Cases that need the same toolchains. `prepare` does what they share, once, and says which cases there are. */
export interface Part {
  readonly name: string;
  readonly needs: readonly Toolchain[];
  /** What it needs is on few machines, so that it is skipped even where everything else must be proven. */
  readonly isSeldomPossible?: true;
  readonly prepare: () => readonly Case[];
}
