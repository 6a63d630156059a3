import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command } from "./child.ts";
import { writeRepository } from "./patch.ts";
import { writeLcovShard } from "./write-reports.ts";

const cli = fileURLToPath(new URL("../../../dist/cli/index.js", import.meta.url));

/** Many runs over the same files, with a limit on what changed and one against a baseline. */
export interface ShardedWork {
  readonly size: string;
  readonly gates: Command;
  readonly remove: () => void;
}

export function shardedWork(seed: number, shards: number, files: number): ShardedWork {
  const folder = mkdtempSync(join(tmpdir(), "gates-bench-shards-"));
  mkdirSync(join(folder, "coverage"));
  let bytes = 0;
  for (let run = 0; run < shards; run++) bytes += writeLcovShard(join(folder, `coverage/${run}.info`), seed, files, run).bytes;
  writeRepository(folder, seed, files, Math.ceil(files / 10));
  const { status, stderr } = spawnSync(process.execPath, [cli, "baseline", "coverage-gate", ...reports, ...baseline], {
    cwd: folder,
  });
  if (status !== 0) throw new Error(`no baseline: ${stderr}`);
  const limits = ["--min-lines", "1", "--min-patch-lines", "1", "--max-lines-drop", "0"];
  const args = [cli, "coverage-gate", ...reports, ...baseline, ...limits];
  return {
    size: `${shards} LCOV shards of ${files} files, ${(bytes / 1e6).toFixed(0)} MB`,
    gates: { program: process.execPath, args, cwd: folder, timed: "from outside" },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const reports = ["--reports", "coverage/*.info"];
const baseline = ["--baseline", "base.json"];
