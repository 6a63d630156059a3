import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command } from "./child.ts";
import { coveredSource, scriptPath } from "./covered-source.ts";
import { FastHistory, git } from "./fast-history.ts";
import { writeCobertura } from "./write-reports.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const diffCover = join(root, ".tools/python/bin/diff-cover");

/** Every so many lines one is changed, so that no two changed lines are neighbours. */
const every = 9;

/** A repository whose branch changes many of the files that a large Cobertura report is about. */
export interface PatchWork {
  readonly size: string;
  readonly gates: Command;
  /** Undefined where `npm run test:real` never installed it. */
  readonly diffCover: Command | undefined;
  /** What both say of the changed lines, compared to the line; throws where they differ. */
  readonly compare: () => string;
  readonly remove: () => void;
}

export function patchWork(seed: number, bytes: number, changedFiles: number): PatchWork {
  const folder = mkdtempSync(join(tmpdir(), "gates-bench-patch-"));
  const { totals, bytes: size } = writeCobertura(join(folder, "cobertura.xml"), seed, bytes);
  const changed = Math.min(changedFiles, totals.files);
  writeRepository(folder, seed, totals.files, changed);
  const gates = gatesOn(folder, ["--max-uncovered-patch-lines", "99999999"]);
  const flags = ["--compare-branch", "origin/main", "--ignore-staged", "--ignore-unstaged", "--format", "json:others.json", "-q"];
  const others: Command = { program: diffCover, args: ["cobertura.xml", ...flags], cwd: folder, timed: "from outside" };
  return {
    size: `${(size / 1e6).toFixed(2)} MB Cobertura, ${totals.files} files, ${changed} of them changed`,
    gates,
    diffCover: existsSync(diffCover) ? others : undefined,
    compare: () => compare(folder, others),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A repository whose first commit has the sources of a seed, and whose branch changes some of them. */
export function writeRepository(folder: string, seed: number, files: number, changed: number): void {
  const history = new FastHistory();
  const texts = Array.from({ length: files }, (_, index) => textOf(seed, index));
  const first = history.commit("main", new Map(texts.map(({ path, lines }) => [path, `${lines.join("\n")}\n`])));
  const edited = texts.slice(0, changed).map(({ path, lines }): [string, string] => {
    const after = lines.map((text, i) => (i % every === 4 ? `${text} // changed` : text));
    return [path, `${after.join("\n")}\n`];
  });
  history.commit("topic", new Map(edited), first);
  history.write(folder, "topic");
  git(folder, ["update-ref", "refs/remotes/origin/main", "refs/heads/main"]);
  git(folder, ["reset", "-q", "--hard"]);
}

function textOf(seed: number, index: number): { path: string; lines: string[] } {
  const source = coveredSource(seed, index);
  const last = source.functions.at(-1)?.lines.at(-1)?.number ?? 1;
  return { path: scriptPath(source), lines: Array.from({ length: last + 3 }, (_, i) => `  line ${i + 1} of ${index};`) };
}

function gatesOn(folder: string, limits: readonly string[]): Command {
  const args = [join(root, "dist/cli/index.js"), "coverage-gate", "--reports", "cobertura.xml", ...limits];
  return { program: process.execPath, args, cwd: folder, timed: "from outside" };
}

/** Uncovered changed lines by file, and how many changed lines are measured. */
interface Said {
  readonly total: number;
  readonly uncovered: ReadonlyMap<string, readonly number[]>;
}

function compare(folder: string, others: Command): string {
  const [a, b] = [saidByGates(folder), saidByDiffCover(folder, others)];
  if (a.total !== b.total || a.uncovered.size !== b.uncovered.size) throw new Error(`${a.total} lines, diff-cover ${b.total}`);
  for (const [path, lines] of a.uncovered)
    if (lines.join() !== b.uncovered.get(path)?.join()) throw new Error(`${path}: ${lines} against ${b.uncovered.get(path)}`);
  const uncovered = [...a.uncovered.values()].reduce((sum, lines) => sum + lines.length, 0);
  return `${a.total} measurable changed lines, ${uncovered} of them uncovered, the same as diff-cover's to the line`;
}

function saidByGates(folder: string): Said {
  const limits = ["--max-uncovered-patch-lines", "0", "--min-patch-lines", "100", "--json"];
  const { program, args } = gatesOn(folder, limits);
  const { stdout } = spawnSync(program, args, { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 28 });
  const { waysToGreen, budgets } = JSON.parse(stdout);
  const steps: { path: string; lines: [number, number][] }[] = waysToGreen[0].steps;
  const share = budgets.flatMap((one: { measures: { quantity: { kind: string; low: [number, number] } }[] }) => one.measures);
  const total = share.find((one: { quantity: { kind: string } }) => one.quantity.kind === "share").quantity.low[1];
  return { total, uncovered: new Map(steps.map(({ path, lines }) => [path, lines.map(([from]) => from)])) };
}

function saidByDiffCover(folder: string, { program, args }: Command): Said {
  spawnSync(program, args, { cwd: folder });
  const said = JSON.parse(readFileSync(join(folder, "others.json"), "utf8"));
  const stats = Object.entries<{ violation_lines: number[] }>(said.src_stats);
  const lines = stats.map(([path, { violation_lines }]): [string, number[]] => [
    path,
    [...violation_lines].sort((a, b) => a - b),
  ]);
  return { total: said.total_num_lines, uncovered: new Map(lines.filter(([, of]) => of.length > 0)) };
}
