import { atLeast, atMost, type Measured, megabytes, milliseconds, ratio, seconds, table } from "./render-table.ts";

/** What was measured of the gate of scanners. */
export interface Scans {
  /** Ours before its peer, which may be missing. */
  readonly trivy: readonly Measured[];
  readonly sarif: readonly Measured[];
  /** By how many findings there are, the fewest first. */
  readonly merged: readonly Measured[];
  readonly compared: readonly Measured[];
}

/** Tables of the page about scanners. */
export function renderScans(scans: Scans): string {
  const { trivy, sarif, merged, compared } = scans;
  const rows = [...trivy, ...sarif, ...merged, ...compared];
  return [
    "Scanners' reports, nothing kept but the verdict (`--mode report`):",
    "",
    ...table(
      ["Work", "Program", "Time", "Peak memory"],
      rows.map(({ work, who, time, peak }) => [work, who, seconds(time), megabytes(peak)]),
    ),
    "",
    ...table(["Goal", "Found", ""], goals(scans)),
    "",
    ...table(["Findings", "Time", "Time a thousand"], growth([...merged, ...compared])),
    "",
  ].join("\n");
}

function goals({ trivy: [trivy, counter], sarif: [sarif, multitool], merged, compared }: Scans): string[][] {
  const who = counter?.who.split(",")[0] ?? "jq";
  return [
    atLeast(`Trivy: twice as fast as ${who}`, ratio(counter?.time, trivy?.time), 2),
    atMost("Trivy: peak of 8 times the file", trivy?.peak, 800e6 / 2 ** 20, megabytes),
    atLeast("SARIF: as fast as the SARIF Multitool", ratio(multitool?.time, sarif?.time), 1),
    atMost("100,000 findings of 5 tools: 3 s", merged.at(-1)?.time, 3000, seconds),
    atMost("100,000 findings against a baseline: 3 s", compared.at(-1)?.time, 3000, seconds),
  ];
}

/** Linear growth shows as the same time for each. */
function growth(all: readonly Measured[]): string[][] {
  return all.map(({ work, time }) => [work, seconds(time), milliseconds((time / Number.parseInt(work, 10)) * 1000)]);
}
