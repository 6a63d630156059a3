import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { MeasuredFile } from "../../src/measures/coverage.ts";
import { coverageTotals } from "../../src/measures/coverage-totals.ts";
import { coberturaDocument } from "../../src/reports/cobertura-file.ts";
import { allFixtures, fileOf, outcomeOf } from "../formats/fixture.ts";
import { root, run, toolsFolder } from "./commands.ts";
import { installPythonTools } from "./install.ts";
import type { Case, Part } from "./part.ts";
import { temporaryFolder } from "./temporary.ts";

/** The Cobertura that we write, read by another program: pycobertura. */
export const coberturaPart: Part = { name: "cobertura-file", needs: ["python3"], prepare };

function prepare(): readonly Case[] {
  installPythonTools();
  return [{ name: "every fixture of every format is read by pycobertura as by us", run: compareAll }];
}

interface Written {
  readonly title: string;
  readonly path: string;
  readonly files: readonly MeasuredFile[];
}

async function compareAll(): Promise<void> {
  const written = await writeAll(temporaryFolder("cobertura"));
  assert.ok(written.length > 50, `only ${written.length} documents were written`);
  const python = join(toolsFolder, "python", "bin", "python");
  const said = run([python, join(root, "tests/real/cobertura.py"), ...written.map(({ path }) => path)], { cwd: root });
  const lines = said.trim().split("\n");
  assert.equal(lines.length, written.length);
  written.forEach((one, i) => {
    compare(one, JSON.parse(lines[i] ?? ""));
  });
}

async function writeAll(folder: string): Promise<readonly Written[]> {
  const written: Written[] = [];
  for (const fixture of allFixtures()) {
    const outcome = await outcomeOf(fileOf(fixture.bytes));
    if (outcome.kind === "refused") continue;
    const files = outcome.report.report.files.map(
      (coverage): MeasuredFile => ({ path: [coverage.module ?? ".", coverage.path].join("/"), inRepository: true, coverage }),
    );
    const document = coberturaDocument(files, new Date(0));
    if (document.files === 0) continue;
    const path = join(folder, `${written.length}.xml`);
    writeFileSync(path, [...document.content()].join(""));
    const held = files.filter(({ coverage }) => coverage.lines?.kind === "lines");
    written.push({ title: `${fixture.format}/${fixture.name}`, path, files: held });
  }
  return written;
}

interface Rates {
  readonly lineRate: number;
  readonly branchRate: number;
}

interface Said extends Rates {
  readonly files: Readonly<Record<string, Rates & { readonly lines: readonly (readonly [line: number, status: string])[] }>>;
}

function compare({ title, files }: Written, said: Said): void {
  assert.deepEqual(Object.keys(said.files).sort(), files.map(({ path }) => path).sort(), title);
  for (const file of files) {
    const one = said.files[file.path];
    assert.ok(one);
    const codes = file.coverage.lines?.kind === "lines" ? [...file.coverage.lines.codes] : [];
    const numbers = one.lines.map(([line]) => line);
    assert.deepEqual(
      numbers,
      codes.map((code) => code >>> 1),
      `${title}: lines of ${file.path}`,
    );
    // It goes by the arms of a line that has any.
    const hits = codes.map((code) => (code & 1 ? "hit" : "miss"));
    if (file.coverage.branches === undefined)
      assert.deepEqual(
        one.lines.map(([, status]) => status),
        hits,
        `${title}: ${file.path}`,
      );
    compareRates(one, ratesOf([file]), `${title}: ${file.path}`);
  }
  compareRates(said, ratesOf(files), title);
}

/** Branches count where they can be written: by arms, in a file with lines. */
function ratesOf(files: readonly MeasuredFile[]): Rates {
  const { lines } = coverageTotals(files.map(({ coverage }) => coverage));
  const written = files.filter(
    ({ coverage }) => coverage.branches?.kind !== "tally" && coverage.lines?.kind === "lines" && coverage.lines.codes.length > 0,
  );
  const { branches } = coverageTotals(written.map(({ coverage }) => coverage));
  const rate = (of: typeof lines) => (of && of.total > 0 ? of.covered / of.total : 0);
  return { lineRate: rate(lines), branchRate: rate(branches) };
}

function compareRates(said: Rates, wanted: Rates, title: string): void {
  for (const rate of ["lineRate", "branchRate"] as const)
    assert.ok(
      wanted[rate] - said[rate] >= 0 && wanted[rate] - said[rate] < 1e-6,
      `${title}: ${rate} ${said[rate]}, not ${wanted[rate]}`,
    );
}
