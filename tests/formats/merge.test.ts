import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coverageTotals, tallyOf } from "../../src/measures/coverage-totals.ts";
import { coverageElements, type FileCoverage } from "../../src/model/coverage.ts";
import { mergeFiles } from "../../src/model/coverage-merge.ts";
import { CoverageRecorder, FileRecorder } from "../../src/model/coverage-recorder.ts";

const line = fc.integer({ min: 1, max: 12 });
const lineRecords = fc.array(fc.tuple(line, fc.boolean()), { maxLength: 20 });
const armRecords = fc.array(fc.tuple(line, fc.nat(3), fc.boolean()), { maxLength: 20 });
const unitRecords = fc.array(fc.tuple(fc.constantFrom("a", "b", "__proto__", "constructor"), fc.boolean()), { maxLength: 8 });

/** A file whose records all have identities: merging is exact. */
const exactFile = fc.tuple(lineRecords, armRecords, unitRecords).map(([lines, arms, units]) => {
  const file = new FileRecorder("src/a.ts");
  file.measures("lines");
  for (const [at, covered] of lines) file.line(at, covered);
  for (const [at, arm, taken] of arms) file.arm(at, arm, taken);
  for (const [name, covered] of units) file.unit("functions", "name", name, covered, name === "a" ? 3 : 1);
  return file.finish();
});

/** "n of m" on a line, and totals: what can only be bounded. */
const boundedFile = fc
  .tuple(fc.array(fc.tuple(line, fc.nat(4), fc.nat(4)), { maxLength: 10 }), fc.tuple(fc.nat(20), fc.nat(20)))
  .map(([branches, [covered, rest]]) => {
    const file = new FileRecorder("src/a.ts");
    for (const [at, taken, missed] of branches) file.branchLine(at, taken, taken + missed);
    file.tally("lines", covered, covered + rest);
    file.tally("statements", covered, covered + rest);
    return file.finish();
  });

const anyFile = fc.oneof(exactFile, boundedFile);

/** Units stand in the order they came in, which says nothing. */
function unordered(file: FileCoverage): unknown {
  const { functions } = file;
  if (functions?.kind !== "units") return file;
  return { ...file, functions: Object.fromEntries(functions.keys.map((key, i) => [`unit ${key}`, functions.codes[i]])) };
}

function totals(file: FileCoverage): unknown {
  return coverageTotals([file]);
}

describe("two reports of one file", () => {
  test("a report merged with itself is itself, where its records have identities", () => {
    fc.assert(
      fc.property(exactFile, (file) => {
        expect(mergeFiles(file, file)).toEqual(file);
      }),
    );
  });

  test("a report merged with itself has the totals that it had, at least, and its whole is no larger", () => {
    const property = fc.property(anyFile, (file) => {
      for (const element of coverageElements) {
        const [alone, twice] = [tallyOf(file, element), tallyOf(mergeFiles(file, file), element)];
        expect(twice?.total).toBe(alone?.total);
        expect(twice?.covered).toBe(alone?.covered);
      }
    });
    fc.assert(property);
  });

  test("their order changes nothing", () => {
    fc.assert(
      fc.property(exactFile, exactFile, (a, b) => {
        expect(unordered(mergeFiles(a, b))).toEqual(unordered(mergeFiles(b, a)));
      }),
    );
    fc.assert(
      fc.property(anyFile, anyFile, (a, b) => {
        expect(totals(mergeFiles(a, b))).toEqual(totals(mergeFiles(b, a)));
      }),
    );
  });

  test("of three, it does not matter which two are merged first, where their records have identities", () => {
    const property = fc.property(exactFile, exactFile, exactFile, (a, b, c) => {
      expect(mergeFiles(mergeFiles(a, b), c)).toEqual(mergeFiles(a, mergeFiles(b, c)));
    });
    fc.assert(property);
  });

  test("no part exceeds its whole, and nothing that was covered is lost", () => {
    const property = fc.property(anyFile, anyFile, (a, b) => {
      const merged = mergeFiles(a, b);
      for (const element of coverageElements) {
        const tally = tallyOf(merged, element);
        if (!tally) continue;
        expect(tally.covered).toBeLessThanOrEqual(tally.atMost);
        expect(tally.atMost).toBeLessThanOrEqual(tally.total);
        expect(tally.covered).toBeGreaterThanOrEqual(
          Math.max(tallyOf(a, element)?.covered ?? 0, tallyOf(b, element)?.covered ?? 0),
        );
      }
    });
    fc.assert(property);
  });

  test("what is covered in exact reports is within what their totals alone would bound", () => {
    const property = fc.property(exactFile, exactFile, (a, b) => {
      const exact = tallyOf(mergeFiles(a, b), "lines");
      const bounds = [tallyOf(a, "lines"), tallyOf(b, "lines")];
      expect(exact?.covered).toBeLessThanOrEqual(bounds.reduce((sum, tally) => sum + (tally?.covered ?? 0), 0));
    });
    fc.assert(property);
  });
});

describe("totals of one file", () => {
  const file = (covered: number, total: number) => {
    const recorder = new FileRecorder("a.js");
    for (const element of coverageElements) recorder.tally(element, covered, total);
    return recorder.finish();
  };

  test.each<[string, [number, number], [number, number], [covered: number, atMost: number, total: number]]>([
    ["that are equal count the same things", [10, 30], [15, 30], [15, 25, 30]],
    ["of other things are no exact number", [10, 10], [0, 30], [10, 20, 40]],
    ["of a few things more are bounded", [2, 4], [3, 5], [3, 9, 9]],
    ["of nothing add nothing", [0, 0], [3, 5], [3, 3, 5]],
  ])("%s", (_, a, b, [covered, atMost, total]) => {
    for (const element of coverageElements) {
      expect(tallyOf(mergeFiles(file(...a), file(...b)), element)).toEqual({ kind: "tally", covered, atMost, total });
    }
  });

  test("are bounded by what any two reports of such totals can add up to", () => {
    const things = fc.array(fc.tuple(fc.constantFrom("missed", "hit", undefined), fc.constantFrom("missed", "hit", undefined)));
    fc.assert(
      fc.property(things, (pairs) => {
        const side = (of: 0 | 1) => pairs.map((pair) => pair[of]).filter((said) => said !== undefined);
        const [a, b] = [side(0), side(1)].map((said) => [said.filter((one) => one === "hit").length, said.length] as const);
        if (!a || !b || a[1] === b[1]) return;
        const tally = tallyOf(mergeFiles(file(...a), file(...b)), "lines");
        const union = pairs.filter((pair) => pair.some((said) => said !== undefined));
        const covered = union.filter((pair) => pair.includes("hit")).length;
        expect(tally?.covered).toBeLessThanOrEqual(covered);
        expect(tally?.atMost).toBeGreaterThanOrEqual(covered);
        expect((tally?.total ?? 0) - (tally?.atMost ?? 0)).toBeLessThanOrEqual(union.length - covered);
        expect((tally?.total ?? 0) - (tally?.covered ?? 0)).toBeGreaterThanOrEqual(union.length - covered);
        expect((tally?.covered ?? 0) * union.length).toBeLessThanOrEqual(covered * (tally?.total ?? 0));
        expect((tally?.atMost ?? 0) * union.length).toBeGreaterThanOrEqual(covered * (tally?.total ?? 0));
      }),
      { numRuns: 3000 },
    );
  });
});

describe("the recorder", () => {
  test("the order of a file's line records changes nothing", () => {
    const property = fc.property(lineRecords, fc.infiniteStream(fc.nat()), (records, random) => {
      const shuffled = records.map((record) => ({ record, at: random.next().value })).sort((a, b) => a.at - b.at);
      expect(linesOf(shuffled.map(({ record }) => record))).toEqual(linesOf(records));
    });
    fc.assert(property);
  });

  test("the order of files changes no total", () => {
    const property = fc.property(fc.array(exactFile, { minLength: 1, maxLength: 5 }), (files) => {
      expect(coverageTotals(files.toReversed())).toEqual(coverageTotals(files));
    });
    fc.assert(property);
  });

  test("a file that comes again is merged, under its module", () => {
    const report = new CoverageRecorder();
    for (const [module, at] of [
      ["a", 1],
      ["b", 1],
      ["a", 2],
    ] as const) {
      const file = new FileRecorder("Main.kt", module);
      file.line(at, true);
      report.add(file);
    }
    expect(coverageTotals(report.finish().files).lines).toMatchObject({ covered: 3, total: 3 });
    expect(report.finish().files).toHaveLength(2);
  });

  test("files recorded at the same time do not touch each other's lines", () => {
    const property = fc.property(fc.array(fc.tuple(fc.nat(2), line, fc.boolean()), { maxLength: 600 }), (records) => {
      const together = [0, 1, 2].map((i) => new FileRecorder(`${i}`));
      for (const [i, at, covered] of records) together[i]?.line(at, covered);
      const apart = [0, 1, 2].map((i) => linesOf(records.filter(([of]) => of === i).map(([, at, covered]) => [at, covered])));
      expect(together.map((file) => file.finish().lines)).toEqual(apart);
    });
    fc.assert(property);
  });
});

function linesOf(records: readonly (readonly [number, boolean])[]): unknown {
  const file = new FileRecorder("src/a.ts");
  for (const [at, covered] of records) file.line(at, covered);
  return file.finish().lines;
}
