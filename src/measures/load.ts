import type { Budget } from "../model/budget.ts";
import { countErrors } from "../model/error-rule.ts";
import { nameMatcher } from "../model/glob.ts";
import type { LoadRun, TimeInterval, Traffic } from "../model/load-run.ts";
import type { Approximation, Found, Measure } from "../model/measure.ts";
import { exactCount } from "../model/quantity.ts";
import type { NotMeasured } from "../model/reason.ts";
import { apdexOf } from "./apdex.ts";
import { measureCustom } from "./load-custom.ts";
import type { MeasuredLoad, MeasuredRun, RunFormat } from "./load-facts.ts";
import { decimal, lacks, measured, measureExtreme, measurePercentile, notMeasured, timeQuantity } from "./load-found.ts";
import { isOfResources, measureResources } from "./load-resources.ts";
import { runsOf, type Scope, scopesOf, selectorOf } from "./load-scopes.ts";
import { rankOf } from "./load-vocabulary.ts";
import { worstFirst } from "./worst-first.ts";

/** A measure, and the requests that it is of; undefined where there are none to measure. */
export interface ScopedMeasure {
  readonly measure: Measure;
  readonly of?: Scope;
}

/** Measures what one budget asks for: in each run that it selects, of the whole, of a sum of endpoints, or of each of them. */
export function measureLoad(budget: Budget, load: MeasuredLoad): readonly Measure[] {
  if (budget.metric.name === "runs") return [{ scope: "", found: measured(exactCount(load.runs.length)) }];
  if (isOfResources(budget, load)) return worstFirst(budget, measureResources(budget, load));
  return worstFirst(
    budget,
    measureScopes(budget, load).map(({ measure }) => measure),
  );
}

/** The same, with what each measure is of. */
export function measureScopes(budget: Budget, load: MeasuredLoad): readonly ScopedMeasure[] {
  const without = (why: NotMeasured): readonly ScopedMeasure[] => [{ measure: { scope: "", found: notMeasured(budget, why) } }];
  if (load.runs.length === 0) return without({ kind: "no-report" });
  const runs = runsOf(budget, load);
  return runs.length === 0 ? without(noLeg(budget, load)) : runs.flatMap((run) => measureRun(budget, run, load));
}

function measureRun(budget: Budget, run: MeasuredRun, load: MeasuredLoad): readonly ScopedMeasure[] {
  const scopes = scopesOf(budget, run, load);
  if ("why" in scopes) return [{ measure: { scope: scopes.scope, found: notMeasured(budget, scopes.why) } }];
  return scopes.map((of) => {
    const found = unwindowed(budget, run, load) ?? uncounted(budget, of) ?? measureScope(budget, of, load);
    return { measure: { scope: of.name, found }, of };
  });
}

/** A stretch that should be left out and cannot be: no figure of the run is what was asked for. */
function unwindowed(budget: Budget, { run, format }: MeasuredRun, { window }: MeasuredLoad): Found | undefined {
  if (window === undefined || run.window !== "impossible") return undefined;
  const mend = `Give a report with the time of each request, or take skip-first and skip-last out: ${format.title} has only sums`;
  return notMeasured(budget, {
    kind: "not-in-report",
    what: "when each request was made, which skip-first and skip-last need",
    has: [],
    mend,
  });
}

/** Figures that need to know what became of requests, and those that only need their number. */
const ofOutcomes = new Set(["errors", "error-rate", "responses", "apdex"]);
const ofRequests = new Set(["requests", "throughput", ...ofOutcomes]);

/** A report may have times of requests without saying how many there were, or how many failed: that is no 0. */
function uncounted(budget: Budget, { run, traffic }: Scope): Found | undefined {
  const { name } = budget.metric;
  if (traffic.unknown === "requests" && ofRequests.has(name)) {
    return notMeasured(budget, lacks("how many requests there were", run.format));
  }
  const isUntold = traffic.unknown === "outcomes" && ofOutcomes.has(name);
  return isUntold ? notMeasured(budget, lacks("which requests failed", run.format)) : undefined;
}

function measureScope(budget: Budget, { run, traffic }: Scope, load: MeasuredLoad): Found {
  const { name } = budget.metric;
  const rank = rankOf(name);
  if (rank !== undefined) return measurePercentile(budget, traffic.times, rank, run.format);
  switch (name) {
    case "mean":
    case "min":
    case "max":
      return measureExtreme(budget, traffic.times, name, run.format);
    case "requests":
      return measured(exactCount(traffic.requests));
    case "errors":
      return measureErrors(budget, traffic, load, run);
    case "error-rate":
      return measureErrorRate(traffic, load, run.format);
    case "responses":
      return measureResponses(budget, traffic, run.format);
    case "throughput":
      return measureThroughput(budget, traffic, run);
    case "duration":
      return run.run.duration
        ? measured(timeQuantity(run.run.duration))
        : notMeasured(budget, lacks("how long it took", run.format));
    case "users":
      return run.run.users === undefined
        ? notMeasured(budget, lacks("how many users there were at once", run.format))
        : measured(exactCount(run.run.users));
    case "apdex":
      return apdexOf(budget, traffic, load, run.format);
    default:
      return measureCustom(budget, run);
  }
}

/** With a kind, the errors of it; a failure that the tool does not explain may be one of them. */
function measureErrors(budget: Budget, { outcomes }: Traffic, { errors }: MeasuredLoad, run: MeasuredRun): Found {
  const pattern = selectorOf(budget, "kind")?.pattern;
  const matches = pattern === undefined ? () => true : nameMatcher(pattern);
  const matching = countErrors(
    outcomes.filter(({ failure }) => matches(failure)),
    errors,
  );
  const unexplained = countErrors(
    outcomes.filter(({ failure }) => failure === "other" && !matches("other")),
    errors,
  );
  const quantity = { kind: "count", low: matching.low, high: matching.high + unexplained.high } as const;
  return { state: "measured", quantity, ...(quantity.low !== quantity.high && { approximate: unexplainedFailures(run.format) }) };
}

function unexplainedFailures({ id, title }: RunFormat): Approximation {
  const other = id === "locust-stats" ? "`_failures.csv` of the same run" : "a report that tells them apart";
  return { because: `${title} does not say how requests failed`, mend: { say: `Give ${other}, or leave the kind out` } };
}

function measureErrorRate({ requests, outcomes }: Traffic, { errors }: MeasuredLoad, format: RunFormat): Found {
  const { low, high } = countErrors(outcomes, errors);
  const share = (part: number) => ({ part, whole: requests });
  const because = `${format.title} does not say how requests failed, which count-as-error asks for`;
  const approximate: Approximation = {
    because,
    mend: { say: "Count every failure (leave count-as-error out), or give a report that tells them apart" },
  };
  return {
    state: "measured",
    quantity: { kind: "share", low: share(low), high: share(high) },
    ...(low !== high && { approximate }),
  };
}

/** Of a request whose status is not told, nobody knows which it had; one without an answer had none. */
function measureResponses(budget: Budget, { outcomes }: Traffic, format: RunFormat): Found {
  const pattern = selectorOf(budget, "status")?.pattern;
  const matches = pattern === undefined ? () => true : nameMatcher(pattern);
  let [low, high] = [0, 0];
  for (const { failure, status, count } of outcomes) {
    if (failure === "transport") continue;
    const isKnown = pattern === undefined || status !== undefined;
    if (isKnown && (status === undefined || matches(String(status)))) low += count;
    if (!isKnown || status === undefined || matches(String(status))) high += count;
  }
  const approximate: Approximation = {
    because: `${format.title} does not tell the statuses of all answers`,
    mend: { say: "Give a report that has the status of each request" },
  };
  return { state: "measured", quantity: { kind: "count", low, high }, ...(low !== high && { approximate }) };
}

function measureThroughput(budget: Budget, { requests }: Traffic, { run, format }: MeasuredRun): Found {
  const rate = throughputOf(requests, run);
  if (rate === undefined) return notMeasured(budget, lacks("how long it took", format));
  return measured({ kind: "rate", low: decimal(rate.low), high: decimal(rate.high) });
}

/** Requests per minute; undefined where the duration is not known or nothing. An end is open where the duration may be nothing. */
export function throughputOf(requests: number, { duration }: LoadRun): Partial<TimeInterval> | undefined {
  if (duration === undefined || duration.high <= 0) return undefined;
  const perMinute = (ms: number) => (requests * 60_000) / ms;
  return { low: perMinute(duration.high), ...(duration.low > 0 && { high: perMinute(duration.low) }) };
}

function noLeg(budget: Budget, { runs }: MeasuredLoad): NotMeasured {
  const pattern = selectorOf(budget, "leg")?.pattern ?? "*";
  return { kind: "no-match", pattern, dimension: "leg", folders: runs.map(({ leg }) => leg).slice(0, 5) };
}
