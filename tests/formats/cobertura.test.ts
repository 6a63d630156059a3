import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { coverageTotals } from "../../src/measures/coverage-totals.ts";
import type { FileCoverage } from "../../src/model/coverage.ts";
import { mergeFiles } from "../../src/model/coverage-merge.ts";
import { fileOf, outcomeOf } from "./fixture.ts";

const report = (line: string) =>
  Buffer.from(
    `<coverage line-rate="0"><packages><package><classes><class name="a" filename="a.py"><lines>${line}</lines></class></classes></package></packages></coverage>`,
  );

async function filesOf(bytes: Uint8Array): Promise<readonly FileCoverage[]> {
  const outcome = await outcomeOf(fileOf(bytes));
  return outcome.kind === "read" ? outcome.report.report.files : [];
}

async function mergedBranches(...lines: readonly string[]) {
  const [first, ...others] = (await Promise.all(lines.map((line) => filesOf(report(line))))).flat();
  if (!first) throw new Error("nothing was read");
  const { covered, atMost, total } = coverageTotals([others.reduce(mergeFiles, first)]).branches ?? {};
  return [covered, atMost, total];
}

const branch = (taken: string, missing = "") =>
  `<line number="2" hits="1" branch="true" condition-coverage="50% (${taken})"${missing && ` missing-branches="${missing}"`}/>`;

describe("Cobertura reports of several runs", () => {
  it("merge exactly where coverage.py names the arms that were not taken", async () => {
    expect(await mergedBranches(branch("1/2", "4"), branch("1/2", "exit"))).toEqual([2, 2, 2]);
    expect(await mergedBranches(branch("1/2", "4"), branch("1/2", "4"))).toEqual([1, 1, 2]);
    expect(await mergedBranches(branch("1/3", "4,exit"), branch("1/3", "4,7"))).toEqual([2, 2, 3]);
    expect(await mergedBranches(branch("1/2", "4"), branch("2/2"))).toEqual([2, 2, 2]);
  });

  it("are bounded where nobody names them, or the names do not fit the numbers", async () => {
    expect(await mergedBranches(branch("1/2"), branch("1/2"))).toEqual([1, 2, 2]);
    expect(await mergedBranches(branch("1/2", "4,exit"), branch("1/2", "4"))).toEqual([1, 2, 2]);
    expect(await mergedBranches(branch("1/3", "exit,exit"), branch("1/3", "4,7"))).toEqual([1, 2, 3]);
  });
});

describe("a Cobertura report", () => {
  it("gives its sources without the white space around them, and leaves out empty ones", async () => {
    const outcome = await outcomeOf(fileOf(readFileSync(new URL("cobertura/padded-sources/report.xml", import.meta.url))));
    const sources = outcome.kind === "read" ? outcome.report.report.sources : [];
    expect(sources).toEqual(["/home/runner/work/app/app/src", "C:\\agent\\_work\\1\\s\\", "/tmp/a & b"]);
  });

  it("gives the names of files in the encoding that it declares", async () => {
    const files = await filesOf(readFileSync(new URL("cobertura/latin1/report.xml", import.meta.url)));
    expect(files.map((file) => file.path)).toEqual(["src/Bär.java"]);
  });
});
