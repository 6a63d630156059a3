import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command } from "./child.ts";
import { git } from "./fast-history.ts";
import type { Work } from "./work.ts";
import { outsideOfWorkflows } from "./workspace.ts";
import { type TestTotals, type WrittenTests, writeJunit, writeLoudJunit } from "./write-junit.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const cli = join(root, "dist/cli/index.js");
const merger = join(root, "node_modules/junit-report-merger/cli.js");

/** So many cases, a hundredth of which fails, beside junit-report-merger, which merges the one file. */
export function mergerWork(seed: number, cases: number): Work {
  return testWork((file) => writeJunit(file, seed, { cases, failing: 0.01 }), {
    "junit-report-merger": [merger, "merged.xml", "junit.xml"],
  });
}

/** So many cases, a tenth of which fails. */
export function manyTestsWork(seed: number, cases: number): Work {
  return testWork((file) => writeJunit(file, seed, { cases, failing: 0.1 }));
}

/** A few cases that printed so many bytes. */
export function loudTestsWork(seed: number, bytes: number): Work {
  return testWork((file) => writeLoudJunit(file, seed, bytes));
}

function testWork(write: (file: string) => WrittenTests, peers: Readonly<Record<string, readonly string[]>> = {}): Work {
  const folder = mkdtempSync(join(tmpdir(), "gates-bench-tests-"));
  git(folder, ["init", "-q"]);
  const { bytes, totals } = write(join(folder, "junit.xml"));
  const env = outsideOfWorkflows();
  const command = (args: readonly string[]): Command => ({
    ...{ program: process.execPath, args, cwd: folder, env },
    timed: "from outside",
  });
  const ours = command([cli, "test-results", "--reports", "junit.xml", "--max-failed", "99999999"]);
  compareCounts("gates", saidByGates(ours), totals);
  const others = Object.entries(peers).map(([who, args]) => [who, command(args)] as const);
  for (const [who, peer] of others) compareCounts(who, saidByMerger(peer), totals);
  return {
    size: `junit.xml: ${(bytes / 1e6).toFixed(0)} MB, ${totals.cases} cases, ${totals.failed} of them failed`,
    commands: { "gates, the whole gate": ours, ...Object.fromEntries(others) },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function saidByGates({ program, args, cwd, env }: Command): TestTotals {
  const options = { cwd, env, encoding: "utf8", stdio: "pipe", maxBuffer: 2 ** 28 } as const;
  const { outputs } = JSON.parse(execFileSync(program, [...args, "--json"], options));
  return { cases: Number(outputs.tests), failed: Number(outputs.failed) };
}

/** Of the first element that it writes. */
function saidByMerger({ program, args, cwd, env }: Command): TestTotals {
  execFileSync(program, args, { cwd, env, stdio: "pipe" });
  const merged = openSync(join(cwd, "merged.xml"), "r");
  const start = Buffer.alloc(400);
  readSync(merged, start);
  closeSync(merged);
  const [, cases, failed] = /<testsuites tests="(\d+)" failures="(\d+)"/.exec(start.toString()) ?? [];
  return { cases: Number(cases), failed: Number(failed) };
}

/** Both have to read the same: throws where they do not. */
function compareCounts(who: string, found: TestTotals, { cases, failed }: TestTotals): void {
  if (found.cases !== cases || found.failed !== failed)
    throw new Error(`${who} counts ${found.cases} cases, ${found.failed} of them failed; wanted ${cases} and ${failed}`);
}
