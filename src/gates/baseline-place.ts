import {
  type BaselineHead,
  type BaselineKind,
  type BaselineSource,
  type BrokenBaseline,
  baselineTitle,
  type SoughtBaseline,
} from "../model/baseline.ts";
import type { Workplace } from "./gate.ts";

/** Whose baseline is looked for, and where. */
export interface BaselinePlace extends Workplace {
  readonly gate: string;
  readonly name: string | undefined;
  /** A path from the working directory or an absolute one, or the word `cache`. */
  readonly file: "cache" | (string & {});
}

export interface BaselineWanted {
  /** Whether files are compared one by one, so that a renamed one must be known again. */
  readonly renames: "wanted" | "not";
}

type NotFound = SoughtBaseline<never> & { readonly state: "none" };

export function missing(path: string, looked: "here" | "here and at the base"): NotFound {
  return { state: "none", why: { kind: "missing", path, looked } };
}

export function broken(source: string, { message, place }: BrokenBaseline): NotFound {
  return { state: "none", why: { kind: "broken", source, message, ...(place !== undefined && { place }) } };
}

/** What a text says as the baseline of this gate: read strictly, and of no other gate or name. */
export async function of<B extends BaselineHead>(
  { gate, name }: BaselinePlace,
  kind: BaselineKind<B>,
  text: string,
  source: BaselineSource,
  shown: string,
): Promise<SoughtBaseline<B>> {
  const read = await kind.read(text);
  if ("message" in read) return broken(shown, read);
  const [found, wanted] = [baselineTitle(read.gate, read.name), baselineTitle(gate, name)];
  if (read.gate !== gate || read.name !== (name ?? null))
    return { state: "none", why: { kind: "another", source: shown, found, wanted } };
  return { state: "found", baseline: read, source, renames: new Map() };
}
