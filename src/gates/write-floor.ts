import type { Host } from "../host/host.ts";
import { acceptanceOf } from "../model/acceptance.ts";
import type { Reason } from "../model/reason.ts";
import { describeReason, wayOut } from "../reports/wording.ts";
import * as told from "../reports/wording-baseline.ts";
import type { Inputs } from "../settings/declare.ts";
import type { RawSettings } from "../settings/parse.ts";
import { baselinePlace } from "./baseline-search.ts";
import type { Gate } from "./gate.ts";
import { gatherProven } from "./judge-run.ts";
import { cannot, type FloorExit, type Lowering } from "./keep-floor.ts";
import { acceptances, today } from "./policy-values.ts";
import { openWorkplace } from "./workplace.ts";

export interface FloorRequest<I extends Inputs, Facts> {
  readonly gate: Gate<I, Facts>;
  readonly gates: readonly string[];
  readonly host: Host;
  readonly written: RawSettings;
  readonly lower: Lowering;
}

/** Writes today's figures as the committed baseline; none where a report that should add to them could not be read, which is told. */
export async function writeFloor<I extends Inputs, Facts>(request: FloorRequest<I, Facts>): Promise<FloorExit> {
  const { gate, gates, host, written, lower } = request;
  const { place, policy } = await openWorkplace(gate, host, written, gates);
  if (policy.problems.length > 0) return refuse(host, [{ id: "bad-configuration", problems: policy.problems }]);
  const searched = baselinePlace(gate.name, policy.settings, place);
  if (searched.file === "cache") return cannot(host, [told.describeCacheHasNoFloor()]);
  const { gathered, problems } = await gatherProven(gate, policy, place);
  const open = problems.filter((reason) => acceptanceOf(reason, acceptances(policy), today(host)) === undefined);
  if (open.length > 0 || gate.baseline === undefined) return refuse(host, open);
  const commit = (await place.git?.run("rev-parse", "--verify", "--quiet", "HEAD"))?.trim() || null;
  const stamp = { gate: gate.name, name: searched.name ?? null, commit, writtenAt: host.now().toISOString() };
  const { budgets } = policy.budgets(gate.vocabulary(policy.settings, gathered));
  const search = { settings: policy.settings, budgets: budgets.map(({ budget }) => budget), searched };
  return gate.baseline.writeFloor(gathered, stamp, search, lower);
}

function refuse(host: Host, reasons: readonly Reason[]): 2 {
  const lines = reasons.flatMap((reason) => [describeReason(reason, []), ...told.listed(wayOut(reason))]);
  return cannot(host, [told.describeNoFigures(), ...lines]);
}
