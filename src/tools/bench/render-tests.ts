import { testsGoals } from "./goals.ts";
import { atLeast, atMost, type Measured, megabytes, milliseconds, ratio, seconds, table } from "./render-table.ts";

/** What was measured of the gate of test results. */
export interface Tests {
  /** Ours before its peer. */
  readonly merger: readonly Measured[];
  /** By how many cases there are, the fewest first, each twice as many as the one before. */
  readonly many: readonly Measured[];
  readonly loud: readonly Measured[];
}

/** Tables of the page about reports of tests. */
export function renderTests(tests: Tests): string {
  const rows = [...tests.merger, ...tests.many, ...tests.loud];
  return [
    "Reports of tests, the whole gate; junit-report-merger merges the one file and counts the same cases:",
    "",
    ...table(
      ["Work", "Program", "Time", "Peak memory"],
      rows.map(({ work, who, time, peak }) => [work, who, seconds(time), megabytes(peak)]),
    ),
    "",
    ...table(["Goal", "Found", ""], goals(tests)),
    "",
    ...table(
      ["Cases", "Time", "Time a thousand"],
      tests.many.map(({ work, time }) => [work, seconds(time), milliseconds((time / Number.parseInt(work, 10)) * 1000)]),
    ),
    "",
  ].join("\n");
}

function goals({ merger: [gate, merger], many, loud }: Tests): string[][] {
  const { merger: times, mergerPeak, peak, growth, loudPeak } = testsGoals;
  const [half, most] = many.slice(-2);
  const found = (one: number) => `${one.toFixed(2)} times`;
  return [
    atLeast(`200,000 cases: ${times} times as fast as junit-report-merger`, ratio(merger?.time, gate?.time), times),
    atLeast(`200,000 cases: its peak ${mergerPeak} times ours`, ratio(merger?.peak, gate?.peak), mergerPeak),
    atMost(`1,000,000 cases: peak of ${peak / 1e6} MB`, most?.peak, peak / 2 ** 20, megabytes),
    atMost(`1,000,000 cases: ${growth} times the time of half of them`, ratio(most?.time, half?.time), growth, found),
    atMost(`1 GB of output: peak of ${loudPeak / 1e6} MB`, loud[0]?.peak, loudPeak / 2 ** 20, megabytes),
  ];
}
