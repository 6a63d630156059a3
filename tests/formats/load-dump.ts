import type { ReadLoad } from "../../src/formats/read-load.ts";
import type { LoadRun, ResponseTimes } from "../../src/model/load-run.ts";

/** All that was read of a run as plain data, with response times by some of their ranks: two readings can be compared. */
export function dumpOf({ report }: ReadLoad): unknown {
  if (report.role === "part") return report.part;
  const { total, endpoints, custom, ...run }: LoadRun = report.run;
  return JSON.parse(JSON.stringify({ total, endpoints, custom, run }, (_, value) => plain(value)));
}

function plain(value: unknown): unknown {
  return isTimes(value) && value.kind === "samples" ? samplesOf(value) : value;
}

function isTimes(value: unknown): value is ResponseTimes {
  return typeof value === "object" && value !== null && "kind" in value && (value.kind === "samples" || value.kind === "stated");
}

function samplesOf(samples: Extract<ResponseTimes, { kind: "samples" }>): unknown {
  const { count, min, max, mean } = samples;
  const ranks = [0.25, 0.5, 0.75, 0.9, 0.99].map((share) => samples.atRank(Math.ceil(count * share)));
  return { count, min, max, mean, ranks };
}
