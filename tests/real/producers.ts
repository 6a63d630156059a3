import { cpSync, existsSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./commands.ts";
import type { Case, Part } from "./part.ts";
import { coveragePy } from "./producers/coverage-py.ts";
import { compareFixture, type Fixture, writeFixture } from "./producers/fixture.ts";
import { gcovr } from "./producers/gcovr.ts";
import { go } from "./producers/go.ts";
import { jacoco } from "./producers/jacoco.ts";
import { neutral } from "./producers/neutral.ts";
import type { Producer, Run } from "./producers/producer.ts";
import { compareTotals } from "./producers/totals.ts";
import { vitest } from "./producers/vitest.ts";
import { temporaryFolder } from "./temporary.ts";

const update = process.argv.includes("--update");

/** Makes every fixture anew from its real tool; `--update` writes what is otherwise compared. */
export const producerParts: readonly Part[] = [coveragePy, vitest, go, jacoco, gcovr].map((producer) => ({
  name: `producers/${producer.sample}`,
  needs: producer.needs,
  prepare: () => prepare(producer),
}));

function prepare(producer: Producer): Case[] {
  producer.install();
  const said = run(producer.version.split(" "), { cwd: join(root, "tests/producers", producer.sample) });
  const tool = `${producer.title} ${/\d+(\.\d+)+/.exec(said)?.[0]}`;
  return producer.runs.flatMap((one) => fixturesOf(producer.sample, one, tool)).flatMap(casesOf);
}

/** Runs the commands in a fresh copy of the sample. */
function fixturesOf(sample: string, { commands, reports }: Run, tool: string): Fixture[] {
  const folder = copyOf(sample);
  const printed = commands.map((command) => run(command.split(" "), { cwd: folder }));
  return reports({ folder, printed }).map((report) => {
    const text = neutral(readFileSync(join(folder, report.path), "utf8"), folder);
    return { notes: [], ...report, text, tool, commands, sample };
  });
}

/** Vitest is found from the copy as from the project. */
function copyOf(sample: string): string {
  const folder = temporaryFolder("sample");
  cpSync(join(root, "tests/producers", sample), folder, { recursive: true });
  if (!existsSync(join(folder, "pom.xml"))) symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return folder;
}

function casesOf(fixture: Fixture): Case[] {
  const name = `${fixture.format}/${fixture.name}`;
  return [
    {
      name: `${name} ${update ? "is written" : "comes out as committed"}`,
      run: () => (update ? writeFixture : compareFixture)(fixture),
    },
    { name: `${name} is read with the tool's own totals`, run: () => compareTotals(fixture) },
  ];
}
