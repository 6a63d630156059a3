import { describe, expect, test } from "vitest";
import { coverageTotals } from "../../src/measures/coverage-totals.ts";
import type { FileCoverage } from "../../src/model/coverage.ts";
import { mergeFiles } from "../../src/model/coverage-merge.ts";
import { allFixtures, fileOf, outcomeOf, shownTally } from "./fixture.ts";

const fixtures = allFixtures();

async function filesOf(title: string): Promise<readonly FileCoverage[]> {
  const fixture = fixtures.find(({ format, name }) => `${format}/${name}` === title);
  if (!fixture) throw new Error(`no fixture ${title}`);
  return filesIn(fixture.bytes);
}

async function filesIn(bytes: Uint8Array): Promise<readonly FileCoverage[]> {
  const outcome = await outcomeOf(fileOf(bytes));
  if (outcome.kind === "refused") throw outcome.error;
  return outcome.report.report.files;
}

/** Files of two reports of the same sources, merged by path. */
function merged(a: readonly FileCoverage[], b: readonly FileCoverage[]): FileCoverage[] {
  const other = new Map(b.map((file) => [file.path, file]));
  return a.map((file) => mergeFiles(file, other.get(file.path) ?? file));
}

function totalsOf(files: readonly FileCoverage[]): unknown {
  const { lines, branches, functions, statements } = coverageTotals(files);
  return [lines, branches, functions, statements].map(shownTally);
}

describe("one run in several formats says the same", () => {
  test.each(["istanbul", "istanbul-summary", "lcov", "clover"])("Vitest in %s", async (format) => {
    const { lines, branches, functions } = coverageTotals(await filesOf(`${format}/typical`));
    const final = coverageTotals(await filesOf("istanbul/typical"));
    const shown = [lines, branches, functions].map(shownTally);
    expect(shown).toEqual([final.lines, final.branches, final.functions].map(shownTally));
  });

  test.each(["cobertura", "lcov"])("coverage.py in %s", async (format) => {
    const { lines } = coverageTotals(await filesOf(`${format}/${format === "lcov" ? "coverage-py" : "typical"}`));
    expect(shownTally(lines)).toEqual(shownTally(coverageTotals(await filesOf("coverage-py/typical")).lines));
  });
});

describe("shards add up to the run that was not split", () => {
  test("of coverage.py: lines, branches and functions are exact", async () => {
    const shards = merged(await filesOf("coverage-py/shard-basket"), await filesOf("coverage-py/shard-shipping"));
    expect(totalsOf(shards)).toEqual(totalsOf(await filesOf("coverage-py/typical")));
  });

  test("of Istanbul: each half of the counts gives the whole, and branches stay exact", async () => {
    const fixture = fixtures.find(({ format, name }) => format === "istanbul" && name === "typical");
    const whole: unknown = JSON.parse(Buffer.from(fixture?.bytes ?? []).toString());
    const half = (keep: number) => Buffer.from(JSON.stringify(whole, countsOfEvery(2, keep)));
    const shards = merged(await filesIn(half(0)), await filesIn(half(1)));
    expect(totalsOf(shards)).toEqual(totalsOf(await filesOf("istanbul/typical")));
    expect(totalsOf(await filesIn(half(0)))).not.toEqual(totalsOf(shards));
  });
});

/** A replacer that keeps every n-th of the counts in `s`, `f` and `b`, and sets the others to 0. */
function countsOfEvery(nth: number, keep: number): (key: string, value: unknown) => unknown {
  return (key, value) => {
    if (!["s", "f", "b"].includes(key) || typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).map(([id, count], i) => {
      if (Array.isArray(count)) return [id, count.map((one, arm) => (arm % nth === keep ? one : 0))];
      return [id, i % nth === keep ? count : 0];
    });
    return Object.fromEntries(entries);
  };
}
