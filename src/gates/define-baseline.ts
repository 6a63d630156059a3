import type { BaselineHead, BaselineKind, SoughtBaseline } from "../model/baseline.ts";
import type { Phrase } from "../model/phrase.ts";
import type { Inputs } from "../settings/declare.ts";
import type { BaselineSearch, GateBaseline } from "./gate.ts";

/** What a gate says of its baseline; `defineBaseline` adds what all have in common. */
interface DeclaredBaseline<I extends Inputs, Facts, B extends BaselineHead> {
  readonly kind: BaselineKind<B>;
  /** Adds the earlier figures to the facts, where a budget asks for them or they are simply there. */
  readonly find: (facts: Facts, search: BaselineSearch<I>) => Promise<Facts>;
  /** What `find` found; undefined where nobody asked. */
  readonly sought: (facts: Facts) => SoughtBaseline<B> | undefined;
  /** What today's figures have that no baseline can keep; nothing where it is left out. */
  readonly unkept?: (facts: Facts, baseline: B) => readonly Phrase[];
  /** Today's figures, for later runs. */
  readonly today: (facts: Facts, stamp: BaselineHead, search: BaselineSearch<I>) => B | Promise<B>;
}

/** Ties a gate to the kind of baseline that is its own, which nobody else need know. */
export function defineBaseline<I extends Inputs, Facts, B extends BaselineHead>({
  kind,
  find,
  sought,
  unkept,
  today,
}: DeclaredBaseline<I, Facts, B>): GateBaseline<I, Facts> {
  return {
    find,
    keep: async (facts, stamp, search) => {
      const { keepBaseline } = await import("./keep-baseline.ts");
      return keepBaseline(search.searched, kind, () => today(facts, stamp, search), sought(facts));
    },
    writeFloor: async (facts, stamp, search, lower) => {
      const { keepFloor } = await import("./keep-floor.ts");
      const baseline = await today(facts, stamp, search);
      return keepFloor(search.searched, kind, baseline, lower, unkept?.(facts, baseline));
    },
  };
}
