import type { ReportNote } from "./coverage.ts";
import type { Samples } from "./samples.ts";
import type { TimeBuckets } from "./time-buckets.ts";

/** How a request can fail: nothing was answered, by its status, by what the test asked of the answer, or the tool does not say how. */
export const failureKinds = ["transport", "4xx", "5xx", "assertion", "other"] as const;
export type FailureKind = (typeof failureKinds)[number];

/** What became of requests, as their tool judges it: `none` is a request that went well, whatever its status is. */
export interface Outcome {
  readonly failure: FailureKind | "none";
  /** The HTTP status from 100 to 599, where the tool says it. */
  readonly status?: number;
}

export interface OutcomeTally extends Outcome {
  readonly count: number;
  /** Response times of these requests, where the report has each of them. A request that nobody answered may have none. */
  readonly times?: Samples;
}

/** A time in ms, as an interval of what is known; an open end is not part of it. */
export interface TimeInterval {
  readonly low: number;
  readonly high: number;
  readonly open?: OpenEnds;
}

export type OpenEnds = "low" | "high" | "both";

/** Times that a report states of many requests. Each member is absent where the report lacks it. */
export interface StatedTimes {
  readonly kind: "stated";
  /** By rank as a decimal above 0 and below 100: `95`, `99.9`. */
  readonly percentiles: ReadonlyMap<string, TimeInterval>;
  readonly min?: TimeInterval;
  readonly max?: TimeInterval;
  readonly mean?: TimeInterval;
  /** Why the times are no exact ones, for "the limit is in between"; with what would tell more. */
  readonly inexact?: string;
}

export type ResponseTimes = Samples | TimeBuckets | StatedTimes;

/** Requests of one endpoint, or of all. */
export interface Traffic {
  readonly requests: number;
  /** What became of them; the counts add up to `requests`. */
  readonly outcomes: readonly OutcomeTally[];
  /** Of all requests, failed ones too, where the tool times them. */
  readonly times?: ResponseTimes;
  /** Of those that went well by the tool's own judgement, where the report has that apart. */
  readonly goodTimes?: ResponseTimes;
  /**
   * What the report does not say of them: how many there were (then `requests` is 0, which says nothing, and there are no
   * outcomes), or only what became of them (then there are no outcomes). Neither is a 0.
   */
  readonly unknown?: "requests" | "outcomes";
}

/** A kind of request, by the name that the test gives it. */
export interface Endpoint extends Traffic {
  readonly name: string;
  /** Requests that others of the report are part of or that are part of others, JMeter's transactions and sub-results: not part of the total. */
  readonly isGroup?: true;
}

/** A stretch of a run. `at` is its beginning in ms after that of the run. */
export interface Moment {
  readonly at: number;
  /** In ms. */
  readonly length: number;
  readonly requests: number;
  readonly failed: number;
  /** A percentile of the response times in it, in ms; absent where none is known. */
  readonly p95?: number;
  readonly users?: number;
}

/** A quantity that the test itself defines, by the tool's name for it. */
export type CustomMetric =
  | { readonly kind: "count"; readonly name: string; readonly count: number }
  | { readonly kind: "number"; readonly name: string; readonly min?: number; readonly max?: number; readonly last?: number }
  | { readonly kind: "share"; readonly name: string; readonly part: number; readonly whole: number }
  /** A distribution: of times in ms, or of plain numbers. */
  | { readonly kind: "times" | "values"; readonly name: string; readonly values: ResponseTimes };

/** A limit that the test itself sets, with the tool's own verdict. */
export interface OwnLimit {
  readonly text: string;
  readonly verdict: "holds" | "broken";
}

/** An error by its words, with how often it came. */
export interface ErrorText {
  readonly text: string;
  readonly count: number;
  readonly failure: FailureKind;
  /** What went wrong in the test itself, which the outcome of no request tells of. */
  readonly isOutsideRequests?: true;
}

/** What a tool left behind of one run. */
export interface LoadRun {
  /** All requests together: as the report says of the whole, or the sum of its endpoints. */
  readonly total: Traffic;
  /** Empty where the report only speaks of the whole. */
  readonly endpoints: readonly Endpoint[];
  /** When the first request began and the last one ended, in ms since 1970 UTC, where the report tells. */
  readonly began?: number;
  readonly ended?: number;
  /** How long requests were made, in ms. */
  readonly duration?: TimeInterval;
  /** The most users (virtual ones, threads, connections) at once. */
  readonly users?: number;
  readonly timeline: readonly Moment[];
  readonly custom: readonly CustomMetric[];
  readonly ownLimits: readonly OwnLimit[];
  readonly errors: readonly ErrorText[];
  /** What the report says twice, and differently: it cannot be trusted. */
  readonly contradictions: readonly string[];
  readonly notes: readonly ReportNote[];
  /** Whether `skip-first` and `skip-last` were left out of what is counted. */
  readonly window: "applied" | "not asked" | "impossible";
}

/**
 * A file that only adds to what another says of the same run: Locust writes four. Without that other one it says too little
 * to be held against a limit.
 */
export interface LoadPart {
  /** The file names of both without these endings are the same. */
  readonly ending: string;
  readonly of: string;
  readonly users?: number;
  readonly timeline?: readonly Moment[];
  readonly errors?: readonly ErrorText[];
  /** What became of the failed requests of each endpoint by its name, where this says more than the run's own report. */
  readonly failures?: ReadonlyMap<string, readonly OutcomeTally[]>;
  readonly notes: readonly ReportNote[];
}

export type LoadReport = { readonly role: "run"; readonly run: LoadRun } | { readonly role: "part"; readonly part: LoadPart };

/** What of a run counts: without its first and its last stretch, in ms. */
export interface Window {
  readonly skipFirst: number;
  readonly skipLast: number;
}
