import type { CustomMetric, LoadReport, LoadRun } from "../../../model/load-run.ts";
import type { LoadWish } from "../../format.ts";
import { counted } from "../counted.ts";
import { runReport } from "../load-document.ts";
import type { Source } from "../source.ts";

/** Names of metrics that are told. */
const mostNames = 5;

/**
 * A run of gRPC, WebSocket or a browser, in which k6 made no HTTP request: it has its other metrics, and is read where one of
 * them is asked for. Throws `empty-report` otherwise.
 */
export function runWithoutRequests(source: Source, wish: LoadWish, run: Partial<LoadRun>): LoadReport {
  const { custom = [] } = run;
  if (custom.some(({ name }) => wish.metrics?.has(name))) {
    return runReport({ ...run, total: { requests: 0, outcomes: [], unknown: "requests" }, endpoints: [] });
  }
  throw source.error(`k6 made no HTTP request${iterationsOf(custom)}${othersOf(custom)}`, undefined, "empty-report");
}

function iterationsOf(custom: readonly CustomMetric[]): string {
  const [count] = custom.flatMap((metric) => (metric.kind === "count" && metric.name === "iterations" ? [metric.count] : []));
  return count === undefined ? "" : ` in ${counted(count, "iteration")}`;
}

function othersOf(custom: readonly CustomMetric[]): string {
  const names = custom.map(({ name }) => name).filter((name) => !name.startsWith("iteration"));
  if (names.length === 0) return "";
  const more = names.length > mostNames ? ", …" : "";
  return `; what else it measured: ${names.slice(0, mostNames).join(", ")}${more}`;
}
