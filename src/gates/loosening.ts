import type { Phrase } from "../model/phrase.ts";
import type { Inputs } from "../settings/declare.ts";
import type { Policy } from "../settings/policy.ts";
import type { Gate, Workplace } from "./gate.ts";

export interface LooseningSources<I extends Inputs, Facts> {
  readonly gate: Gate<I, Facts>;
  readonly gates: readonly string[];
  readonly place: Workplace;
  readonly policy: Policy<I>;
}

export async function describeLoosening<I extends Inputs, Facts>(_: LooseningSources<I, Facts>): Promise<readonly Phrase[]> {
  return [];
}
