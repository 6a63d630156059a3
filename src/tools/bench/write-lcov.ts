import { type CoveredSource, scriptPath } from "./covered-source.ts";
import { totalsOf } from "./totals.ts";

/** One record, in the order in which istanbul-reports and geninfo write its lines. */
export function lcovRecord(source: CoveredSource): string {
  const { functions } = source;
  const { lines, branches, functions: named } = totalsOf([source]);
  const records = functions.flatMap((one) => one.lines);
  let block = 0;
  return [
    "TN:",
    `SF:${scriptPath(source)}`,
    ...functions.map(({ name, line }) => `FN:${line},${name}`),
    `FNF:${named[1]}`,
    `FNH:${named[0]}`,
    ...functions.map(({ name, hits }) => `FNDA:${hits},${name}`),
    ...records.map(({ number, hits }) => `DA:${number},${hits}`),
    `LF:${lines[1]}`,
    `LH:${lines[0]}`,
    ...records.flatMap(({ number, arms }) => {
      if (arms.length === 0) return [];
      const ofBlock = block++;
      return arms.map((taken, arm) => `BRDA:${number},${ofBlock},${arm},${taken}`);
    }),
    `BRF:${branches[1]}`,
    `BRH:${branches[0]}`,
    "end_of_record\n",
  ].join("\n");
}
