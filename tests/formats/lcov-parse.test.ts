import fc from "fast-check";
import { source as parse } from "lcov-parse";
import { expect, test } from "vitest";
import { coverageTotals } from "../../src/measures/coverage-totals.ts";
import { fileOf, outcomeOf, shownTally } from "./fixture.ts";

/**
 * lcov-parse 1.0.0 reads the LCOV of 1.x rightly where nothing repeats, names have no commas and every record has its
 * end and its header. On that subset it is a second opinion that shares no code with ours.
 */
const count = fc.integer({ min: 0, max: 1_000_000 });
const name = fc.stringMatching(/^[A-Za-z_$][\w$]{0,12}$/).filter((text) => text !== "end_of_record");
const record = fc.record({
  path: fc.stringMatching(/^[a-z]{1,8}(\/[a-z-]{1,8}){0,3}\.ts$/),
  lines: fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 5000 }), count), { selector: ([line]) => line, maxLength: 40 }),
  functions: fc.uniqueArray(fc.tuple(name, count), { selector: ([of]) => of, maxLength: 10 }),
  branches: fc.uniqueArray(fc.tuple(fc.nat(300), fc.nat(9000), fc.nat(3), fc.option(count)), {
    selector: ([line, block, branch]) => `${line + 1},${block},${branch}`,
    maxLength: 30,
  }),
});
type Record = typeof record extends fc.Arbitrary<infer T> ? T : never;
const tracefile = fc.uniqueArray(record, { selector: (one) => one.path, minLength: 1, maxLength: 8 });

function written({ path, lines, functions, branches }: Record): string {
  const hit = (counts: readonly (number | null)[]) => counts.filter((one) => one !== null && one > 0).length;
  return [
    "TN:",
    `SF:${path}`,
    ...functions.map(([of], i) => `FN:${i + 1},${of}`),
    `FNF:${functions.length}`,
    `FNH:${hit(functions.map(([, calls]) => calls))}`,
    ...functions.map(([of, calls]) => `FNDA:${calls},${of}`),
    ...lines.map(([line, hits]) => `DA:${line},${hits}`),
    `LF:${lines.length}`,
    `LH:${hit(lines.map(([, hits]) => hits))}`,
    ...branches.map(([line, block, branch, taken]) => `BRDA:${line + 1},${block},${branch},${taken ?? "-"}`),
    `BRF:${branches.length}`,
    `BRH:${hit(branches.map(([, , , taken]) => taken))}`,
    "end_of_record",
    "",
  ].join("\n");
}

interface Detailed {
  readonly details: readonly { readonly hit?: number; readonly taken?: number }[];
}

function counted(of: readonly Detailed[]): number[] {
  const details = of.flatMap((one) => one.details);
  return [details.filter((one) => (one.hit ?? one.taken ?? 0) > 0).length, details.length];
}

async function secondOpinion(text: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    parse(text, (error, files) => {
      if (error || !files) return reject(new Error(`${error}`));
      const of = (element: "lines" | "functions" | "branches") => counted(files.map((file) => file[element]));
      resolve({ files: files.length, lines: of("lines"), functions: of("functions"), branches: of("branches") });
    });
  });
}

test("lcov-parse and we count the same, where it can read", async () => {
  let compared = 0;
  const property = fc.asyncProperty(tracefile, fc.constantFrom(1, 7, 50, 1000, 65_536), async (records, chunkSize) => {
    const text = records.map(written).join("");
    const outcome = await outcomeOf(fileOf(Buffer.from(text), chunkSize));
    if (outcome.kind === "refused") throw outcome.error;
    const { files, notes } = outcome.report.report;
    const { lines, functions, branches } = coverageTotals(files);
    const ours = {
      files: files.length,
      lines: shownTally(lines),
      functions: shownTally(functions),
      branches: shownTally(branches),
    };
    expect(ours).toEqual(await secondOpinion(text));
    expect(notes).toEqual([]);
    compared++;
  });
  await fc.assert(property, { numRuns: 150 });
  expect(compared).toBe(150);
});
