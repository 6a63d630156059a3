import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { attempt, root, run } from "./commands.ts";
import type { Case, Part } from "./part.ts";
import { bandit } from "./producers/bandit.ts";
import { coveragePy } from "./producers/coverage-py.ts";
import { compareFixture, type Fixture, hasTests, writeFixture } from "./producers/fixture.ts";
import { gcovr } from "./producers/gcovr.ts";
import { gitleaks } from "./producers/gitleaks.ts";
import { go } from "./producers/go.ts";
import { gotestsum } from "./producers/gotestsum.ts";
import { jacoco } from "./producers/jacoco.ts";
import { jest } from "./producers/jest.ts";
import { mocha } from "./producers/mocha.ts";
import { inOrderOf, neutral, neutralTests } from "./producers/neutral.ts";
import { nodeTest } from "./producers/node-test.ts";
import { npmAudit } from "./producers/npm-audit.ts";
import { pipAudit } from "./producers/pip-audit.ts";
import type { Command, Producer, Run } from "./producers/producer.ts";
import { pytest } from "./producers/pytest.ts";
import { serviceAddress } from "./producers/service.ts";
import { surefire } from "./producers/surefire.ts";
import { compareTotals } from "./producers/totals.ts";
import { vitest } from "./producers/vitest.ts";
import { vitestJunit } from "./producers/vitest-junit.ts";
import { copyOf } from "./samples.ts";

const update = process.argv.includes("--update");

/** Makes every fixture anew from its real tool; `--update` writes what is otherwise compared. */
export const producerParts: readonly Part[] = [
  ...[coveragePy, vitest, go, jacoco, gcovr, bandit, gitleaks, npmAudit, pipAudit],
  ...[pytest, vitestJunit, jest, mocha, nodeTest, gotestsum, surefire],
].map((producer) => ({
  name: `producers/${producer.sample}`,
  needs: producer.needs,
  prepare: () => prepare(producer),
}));

function prepare(producer: Producer): Case[] {
  producer.install();
  const tool = `${producer.title} ${versionOf(producer)}`;
  return producer.runs.flatMap((one) => fixturesOf(producer.sample, one, tool)).flatMap(casesOf);
}

function versionOf({ version, sample }: Producer): string | undefined {
  if (typeof version !== "string") return version.pinned;
  const said = run(version.split(" "), { cwd: join(root, "tests/producers", sample) });
  return /\d+(\.\d+)+/.exec(said)?.[0];
}

/** Runs the commands in a fresh copy of the sample. */
function fixturesOf(sample: string, { before, commands, reports }: Run, tool: string): Fixture[] {
  const folder = copyOf(sample);
  before?.(folder);
  const printed = commands.map((command) => runCommand(command, folder));
  return reports({ folder, printed }).map((report) => {
    const { path, orderedBy } = report;
    const written = neutral(readFileSync(join(folder, path), "utf8"), folder);
    const steady = hasTests(report) ? neutralTests(written) : written;
    const text = orderedBy === undefined ? steady : inOrderOf(orderedBy, steady);
    return { notes: [], ...report, text, tool, commands, sample };
  });
}

/** What the command printed. Throws when it ends otherwise than it should. */
function runCommand(command: Command, folder: string): string {
  const { line, exit, into } = typeof command === "string" ? { line: command, exit: 0, into: undefined } : command;
  const words = (line.includes("SERVICE") ? line.replaceAll("SERVICE", serviceAddress()) : line).split(" ");
  const ended = attempt(words, { cwd: folder });
  if (ended.status !== exit) throw new Error(`${line} ended with ${ended.status}, not ${exit}:\n${ended.stdout}${ended.stderr}`);
  if (into !== undefined) writeFileSync(join(folder, into), ended.stdout);
  return ended.stdout;
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
