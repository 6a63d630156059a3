import { atLeast, atMost, type Measured, megabytes, ratio, seconds, table } from "./render-table.ts";

/** What was measured of the gate of load tests. */
export interface Loads {
  /** Ours before its peers, which may be missing. */
  readonly k6: readonly Measured[];
  /** Ours on a stream of twice the size. */
  readonly k6Twice: readonly Measured[];
  readonly jtl: readonly Measured[];
  readonly endpoints: readonly Measured[];
  /** The largest relative error of a percentile of ten million samples. */
  readonly error: number;
}

/** Tables of the page about load reports. */
export function renderLoads(loads: Loads): string {
  const rows = [...loads.k6, ...loads.k6Twice, ...loads.jtl, ...loads.endpoints];
  return [
    "Load reports, the whole gate; the peers compute the same percentiles:",
    "",
    ...table(
      ["Work", "Program", "Time", "Peak memory"],
      rows.map(({ work, who, time, peak }) => [work, who, seconds(time), megabytes(peak)]),
    ),
    "",
    ...table(["Goal", "Found", ""], goals(loads)),
    "",
  ].join("\n");
}

function goals({ k6, k6Twice, jtl, endpoints, error }: Loads): string[][] {
  const [k6Gate, jsonLoads] = k6;
  const [jtlGate, reader, dictReader] = jtl;
  const most = 250e6 / 2 ** 20;
  return [
    atLeast("k6: twice as fast as json.loads", ratio(jsonLoads?.time, k6Gate?.time), 2),
    atMost("k6, 1 GB: peak of 250 MB", k6Gate?.peak, most, megabytes),
    atMost("k6, 2 GB: peak of 250 MB", k6Twice[0]?.peak, most, megabytes),
    atLeast("JMeter: as fast as csv.reader", ratio(reader?.time, jtlGate?.time), 1),
    atLeast("JMeter: twice as fast as csv.DictReader", ratio(dictReader?.time, jtlGate?.time), 2),
    atMost("JMeter: peak of 250 MB", jtlGate?.peak, most, megabytes),
    atMost("10,000 endpoints: 2 s", endpoints[0]?.time, 2000, seconds),
    atMost("percentiles of 10 million samples: off by 1 %", error, 0.01, (found) => `${(found * 100).toFixed(2)} %`),
  ];
}
