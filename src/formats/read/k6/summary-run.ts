import type { CustomMetric, LoadReport, LoadRun, OwnLimit, TimeInterval } from "../../../model/load-run.ts";
import type { LoadWish } from "../../format.ts";
import { counted } from "../counted.ts";
import { runReport } from "../load-document.ts";
import type { Source } from "../source.ts";
import { isShown } from "./metric.ts";
import { choosesGood, endpointOf as chosenEndpoint, metricName } from "./metric-name.ts";
import {
  contradictionsOf,
  countOf,
  endpointOf,
  goodTimesOf,
  type RequestMetrics,
  requestMetrics,
  trafficOf,
} from "./summary-traffic.ts";
import { customMetric, isUnsampled, type SummaryMetric } from "./summary-values.ts";
import { runWithoutRequests } from "./without-requests.ts";

/** What k6 says of a run at its end. */
export interface Summary {
  readonly metrics: readonly SummaryMetric[];
  readonly custom?: readonly CustomMetric[];
  readonly duration: TimeInterval | undefined;
  readonly ownLimits: readonly OwnLimit[];
  readonly notes: LoadRun["notes"];
}

/** The run that a summary is of. Throws `empty-report` where it made no request. */
export function summaryRun(
  source: Source,
  wish: LoadWish,
  { metrics, custom = [], duration, ownLimits, notes }: Summary,
): LoadReport {
  const sorted = sortOut(metrics, wish);
  const unsampled = sorted.others.filter(isUnsampled);
  const users = sorted.users?.values.at("max").natural();
  const about = {
    custom: [...sorted.others.filter((metric) => !isUnsampled(metric)).map(customMetric), ...custom],
    ...(duration && { duration }),
    ...(users !== undefined && { users }),
    ownLimits,
    notes: [...notes, ...unsampledNotes(unsampled)],
  };
  const requests = countOf(sorted.total) ?? 0;
  if (requests === 0) return runWithoutRequests(source, wish, about);
  if (!hasRun(about.custom, users)) throw source.error(`${counted(requests, "request")} ${ofSetUp}`, undefined, "empty-report");
  const traffic = trafficOf(sorted.total, requests);
  const total = { ...traffic, ...goodTimesOf(sorted.good, traffic) };
  const endpoints = [...sorted.endpoints].flatMap(([name, found]) => endpointOf(name, found) ?? []);
  return runReport({ ...about, total, endpoints, contradictions: contradictionsIn(sorted, requests) });
}

const ofSetUp = "and no iteration, as in a run of which only setup() made requests";

/** The metrics by what they are to a run. */
interface Sorted {
  readonly total: RequestMetrics;
  readonly endpoints: ReadonlyMap<string, RequestMetrics>;
  readonly good: SummaryMetric | undefined;
  readonly users: SummaryMetric | undefined;
  readonly others: readonly SummaryMetric[];
}

function sortOut(metrics: readonly SummaryMetric[], wish: LoadWish): Sorted {
  const total: RequestMetrics = {};
  const endpoints = new Map<string, RequestMetrics>();
  const others: SummaryMetric[] = [];
  let [good, users]: (SummaryMetric | undefined)[] = [];
  for (const metric of metrics) {
    const name = metricName(metric.name);
    const [isNarrowed, ofRequests, endpoint] = [name.tags.size > 0, requestMetrics.get(name.base), chosenEndpoint(name)];
    if (ofRequests !== undefined && !isNarrowed) total[ofRequests] = metric;
    else if (ofRequests !== undefined && endpoint !== undefined) membersOf(endpoints, endpoint)[ofRequests] = metric;
    else if (ofRequests === "durations" && choosesGood(name)) good = metric;
    else if (metric.name === "vus") users = metric;
    else if (isNarrowed || isShown(metric.name) || wish.metrics?.has(metric.name)) others.push(metric);
  }
  return { total, endpoints, good, users, others };
}

function membersOf(endpoints: Map<string, RequestMetrics>, name: string): RequestMetrics {
  const known = endpoints.get(name) ?? {};
  endpoints.set(name, known);
  return known;
}

/** Whether anything but setup() ran: its requests are in all of a summary's figures. A short run has no `vus`. */
function hasRun(custom: readonly CustomMetric[], users: number | undefined): boolean {
  if (users !== undefined && users > 0) return true;
  return custom.some((metric) => metric.name === "iterations" && metric.kind === "count" && metric.count > 0);
}

function contradictionsIn({ total, endpoints }: Sorted, requests: number): readonly string[] {
  const found = [...contradictionsOf(total), ...[...endpoints.values()].flatMap(contradictionsOf)];
  for (const [name, metrics] of endpoints) {
    const count = countOf(metrics);
    if (count !== undefined && count > requests)
      found.push(`${name} has ${counted(count, "request")}, the whole run ${requests}`);
  }
  return found;
}

function unsampledNotes(metrics: readonly SummaryMetric[]): LoadRun["notes"] {
  if (metrics.length === 0) return [];
  const names = metrics.slice(0, 10).map(({ name }) => name);
  return [{ id: "left-out", text: `all zeros, as k6 writes for a metric that nothing was added to: ${names.join(", ")}` }];
}
