import type { CustomMetric, Endpoint, LoadRun, ResponseTimes, StatedTimes, TimeInterval, Traffic } from "../model/load-run.ts";
import { Samples } from "../model/samples.ts";
import { sumOf } from "../model/sum-traffic.ts";

/**
 * One run from its shards, which ran at the same time. Response times that reports hold one by one are put together;
 * percentiles alone only bound that of all shards, and are never averaged.
 */
export function mergeShards(shards: readonly LoadRun[]): LoadRun {
  const ends = shards.flatMap(({ began, ended }) => (began === undefined || ended === undefined ? [] : [{ began, ended }]));
  const isTimed = ends.length === shards.length;
  const began = Math.min(...ends.map((one) => one.began));
  const ended = Math.max(...ends.map((one) => one.ended));
  const duration = isTimed ? { low: ended - began, high: ended - began } : durationOf(shards);
  const users = shards.map((one) => one.users);
  return {
    total: mergeTraffic(shards.map(({ total }) => total)),
    endpoints: mergeEndpoints(shards),
    ...(isTimed && { began, ended }),
    ...(duration && { duration }),
    ...(users.every((count) => count !== undefined) && { users: usersOf(users, ranApart(shards)) }),
    timeline: [],
    custom: mergeCustom(shards),
    ownLimits: shards.flatMap(({ ownLimits }) => ownLimits),
    errors: shards.flatMap(({ errors }) => errors),
    contradictions: shards.flatMap(({ contradictions }) => contradictions),
    notes: shards.flatMap(({ notes }) => notes),
    window: shards.some(({ window }) => window === "impossible") ? "impossible" : (shards[0]?.window ?? "not asked"),
  };
}

/** Of shards that ran one after the other the users were never there at once. */
function usersOf(users: readonly number[], apart: boolean): number {
  return apart ? Math.max(...users) : users.reduce((sum, count) => sum + count, 0);
}

/** Whether a shard began when all before it had ended. */
export function ranApart(shards: readonly LoadRun[]): boolean {
  const times = shards.flatMap(({ began, ended }) => (began === undefined || ended === undefined ? [] : [{ began, ended }]));
  if (times.length < shards.length) return false;
  const sorted = times.sort((a, b) => a.began - b.began);
  let last = sorted[0]?.ended ?? 0;
  for (const { began, ended } of sorted) {
    if (began > last) return true;
    last = Math.max(last, ended);
  }
  return false;
}

/** Of shards that do not say when they ran: at least as long as the longest, at most as long as one after the other. */
function durationOf(shards: readonly LoadRun[]): TimeInterval | undefined {
  const durations = shards.flatMap(({ duration }) => duration ?? []);
  if (durations.length < shards.length) return undefined;
  return {
    low: Math.max(...durations.map(({ low }) => low)),
    high: durations.reduce((sum, { high }) => sum + high, 0),
  };
}

function mergeEndpoints(shards: readonly LoadRun[]): readonly Endpoint[] {
  const byName = new Map<string, Endpoint[]>();
  for (const { endpoints } of shards)
    for (const endpoint of endpoints) {
      const key = `${endpoint.isGroup ? "group" : "endpoint"} ${endpoint.name}`;
      byName.set(key, [...(byName.get(key) ?? []), endpoint]);
    }
  return [...byName.values()].flatMap((same): Endpoint[] => {
    const [first] = same;
    if (first === undefined) return [];
    return [{ name: first.name, ...(first.isGroup && { isGroup: true }), ...mergeTraffic(same) }];
  });
}

function mergeTraffic(traffic: readonly Traffic[]): Traffic {
  const [only] = traffic;
  if (only !== undefined && traffic.length === 1) return only;
  const sum = sumOf(traffic);
  const times = mergeTimes(traffic.map((one) => one.times));
  const goodTimes = mergeTimes(traffic.map((one) => one.goodTimes));
  const { requests, outcomes, unknown } = sum;
  return { requests, outcomes, ...(unknown && { unknown }), ...(times && { times }), ...(goodTimes && { goodTimes }) };
}

/** Undefined where one of them is not known: what it would add is. */
export function mergeTimes(all: readonly (ResponseTimes | undefined)[]): ResponseTimes | undefined {
  const known = all.flatMap((times) => times ?? []);
  if (known.length === 0 || known.length < all.length) return undefined;
  const samples = known.flatMap((times) => (times.kind === "samples" ? [times] : []));
  if (samples.length === known.length) return mergeSamples(samples);
  const buckets = known.flatMap((times) => (times.kind === "buckets" ? [times] : []));
  if (buckets.length === known.length) return buckets.reduce((merged, one) => merged.mergedWith(one));
  // Of shards in several formats only the stated ones could be bounded, and these alone bound nothing.
  const stated = known.flatMap((times) => (times.kind === "stated" ? [times] : []));
  return stated.length === known.length ? bounded(stated) : undefined;
}

function mergeSamples(samples: readonly Samples[]): Samples {
  const merged = new Samples();
  for (const one of samples) merged.merge(one);
  return merged;
}

/** A percentile of all lies between the least and the greatest of its shards. */
function bounded(shards: readonly StatedTimes[]): StatedTimes {
  const [first] = shards;
  const ranks = [...(first?.percentiles.keys() ?? [])].filter((rank) => shards.every(({ percentiles }) => percentiles.has(rank)));
  const span = (times: readonly (TimeInterval | undefined)[]) =>
    spanOf(
      times.flatMap((time) => time ?? []),
      shards.length,
    );
  const [min, max, mean] = (["min", "max", "mean"] as const).map((of) => span(shards.map((one) => one[of])));
  return {
    kind: "stated",
    percentiles: new Map(
      ranks.flatMap((rank): [string, TimeInterval][] => {
        const time = span(shards.map(({ percentiles }) => percentiles.get(rank)));
        return time ? [[rank, time]] : [];
      }),
    ),
    ...(min && { min: { low: min.low, high: Math.min(...shards.flatMap((one) => one.min?.high ?? [])) } }),
    ...(max && { max: { low: Math.max(...shards.flatMap((one) => one.max?.low ?? [])), high: max.high } }),
    ...(mean && { mean }),
    inexact: "the shards' own figures only bound that of all of them",
  };
}

function spanOf(times: readonly TimeInterval[], wanted: number): TimeInterval | undefined {
  if (times.length < wanted || times.length === 0) return undefined;
  return { low: Math.min(...times.map(({ low }) => low)), high: Math.max(...times.map(({ high }) => high)) };
}

/** What one shard lacks is not known of all. */
function mergeCustom(shards: readonly LoadRun[]): readonly CustomMetric[] {
  const [first, ...others] = shards;
  return (first?.custom ?? []).flatMap((metric): readonly CustomMetric[] => {
    const same = others.map(({ custom }) => custom.find(({ name, kind }) => name === metric.name && kind === metric.kind));
    const all = [metric, ...same.flatMap((one) => one ?? [])];
    return all.length < shards.length ? [] : mergeOne(all);
  });
}

function mergeOne(all: readonly CustomMetric[]): readonly CustomMetric[] {
  const [first] = all;
  if (first === undefined) return [];
  const { name } = first;
  switch (first.kind) {
    case "count":
      return [{ kind: "count", name, count: all.reduce((sum, one) => sum + (one.kind === "count" ? one.count : 0), 0) }];
    case "share":
      return [
        {
          kind: "share",
          name,
          part: all.reduce((sum, one) => sum + (one.kind === "share" ? one.part : 0), 0),
          whole: all.reduce((sum, one) => sum + (one.kind === "share" ? one.whole : 0), 0),
        },
      ];
    case "number":
      // The last value of each shard is none of all.
      return [];
    default: {
      const values = mergeTimes(all.map((one) => ("values" in one ? one.values : undefined)));
      return values ? [{ kind: first.kind, name, values }] : [];
    }
  }
}
