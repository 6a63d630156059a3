import type { Budget, Selector } from "../model/budget.ts";
import { nameMatcher } from "../model/glob.ts";
import type { Endpoint, Traffic } from "../model/load-run.ts";
import type { NotMeasured } from "../model/reason.ts";
import { sumOf } from "../model/sum-traffic.ts";
import type { MeasuredLoad, MeasuredRun } from "./load-facts.ts";

/** A run, with the requests of it that a budget is about. */
export interface Scope {
  readonly name: string;
  readonly run: MeasuredRun;
  readonly traffic: Traffic;
  /** Where the budget is about a single endpoint. */
  readonly endpoint?: string;
}

export type Scoped = readonly Scope[] | { readonly scope: string; readonly why: NotMeasured };

/** The runs that a budget selects. Without a leg each of them is held: figures of two runs are never added. */
export function runsOf(budget: Budget, { runs }: Pick<MeasuredLoad, "runs">): readonly MeasuredRun[] {
  const selector = selectorOf(budget, "leg");
  const matches = selector?.pattern === undefined ? () => true : nameMatcher(selector.pattern);
  return runs.filter(({ leg }) => matches(leg));
}

/** What of one run a budget is about: the whole, the sum of the endpoints that match, or each of them. */
export function scopesOf(budget: Budget, run: MeasuredRun, { runs }: Pick<MeasuredLoad, "runs">): Scoped {
  const scope = runs.length > 1 ? run.scope : "";
  const selector = selectorOf(budget, "endpoint");
  if (selector === undefined) return [{ name: scope, run, traffic: run.run.total }];
  const matching = endpointsOf(selector, run.run.endpoints);
  if (matching.length === 0) return { scope, why: noEndpoint(selector, run) };
  if (!selector.each) return [{ name: scope, run, traffic: sumOf(matching) }];
  return matching.map((endpoint) => ({
    name: scope === "" ? endpoint.name : `${scope}, ${endpoint.name}`,
    run,
    traffic: endpoint,
    endpoint: endpoint.name,
  }));
}

/** A group, such as a transaction, is only meant by its name: it holds the requests of other endpoints again. */
function endpointsOf({ pattern }: Selector, endpoints: readonly Endpoint[]): readonly Endpoint[] {
  if (pattern === undefined) return endpoints.filter(({ isGroup }) => isGroup !== true);
  const matches = nameMatcher(pattern);
  return endpoints.filter(({ name, isGroup }) => (isGroup ? name === pattern : matches(name)));
}

function noEndpoint({ pattern = "*" }: Selector, { run, format }: MeasuredRun): NotMeasured {
  if (run.endpoints.length === 0) return { kind: "not-in-report", what: "single endpoints", has: [], mend: format.perEndpoint };
  const names = run.endpoints.map(({ name }) => name);
  return { kind: "no-match", pattern, dimension: "endpoint", folders: names.slice(0, 5) };
}

export function selectorOf(budget: Budget, dimension: string): Selector | undefined {
  return budget.selectors.find((selector) => selector.dimension === dimension);
}
