import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { nearestRank } from "../../measures/percentile.ts";
import { Samples } from "../../model/samples.ts";
import type { Command } from "./child.ts";
import { git } from "./fast-history.ts";
import { SeededRandom } from "./random.ts";
import type { Work } from "./work.ts";
import { writeJtl } from "./write-jtl.ts";
import { writeK6 } from "./write-k6.ts";

const cli = fileURLToPath(new URL("../../../dist/cli/index.js", import.meta.url));
const ranks = ["50", "75", "90", "95", "99", "99.9"];

/** k6's stream of so many bytes, beside Python where it is there. */
export function k6Work(seed: number, bytes: number, peers: "with peers" | "alone"): Work {
  return loadWork(
    "k6.json",
    (file) => writeK6(file, seed, bytes),
    peers === "alone" ? {} : { "Python, json.loads of each line": "k6-percentiles.py" },
  );
}

export function jtlWork(seed: number, bytes: number): Work {
  const peers = { "Python, csv.reader": "jtl-reader.py", "Python, csv.DictReader": "jtl-dict-reader.py" };
  return loadWork("results.jtl", (file) => writeJtl(file, seed, bytes), peers);
}

/** As many labels as there are, with some hundred requests each. */
export function endpointWork(seed: number, bytes: number, endpoints: number): Work {
  return loadWork("results.jtl", (file) => writeJtl(file, seed, bytes, endpoints), {});
}

interface Written {
  readonly bytes: number;
  readonly totals: { readonly requests: number; readonly failed: number };
}

function loadWork(name: string, write: (file: string) => Written, peers: Readonly<Record<string, string>>): Work {
  const folder = mkdtempSync(join(tmpdir(), "gates-bench-load-"));
  git(folder, ["init", "-q"]);
  const { bytes, totals } = write(join(folder, name));
  const command = (program: string, args: readonly string[]): Command => ({ program, args, cwd: folder, timed: "from outside" });
  const budgets = ["--max-p95", "10min", "--max-error-rate", "100"];
  const ours = command(process.execPath, [cli, "load-test-budget", "--reports", name, ...budgets]);
  const pythons = Object.entries(spawnSync("python3", ["--version"]).status === 0 ? peers : {}).map(
    ([who, file]) => [who, command("python3", [fileURLToPath(new URL(`./peers/${file}`, import.meta.url)), name])] as const,
  );
  for (const [, peer] of pythons.slice(0, 1)) compareCounts(peer, totals);
  return {
    size: `${name}: ${(bytes / 1e6).toFixed(0)} MB, ${totals.requests} requests`,
    commands: { "gates, the whole gate": ours, ...Object.fromEntries(pythons) },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Both have to read the same: throws where they do not. */
function compareCounts({ program, args, cwd }: Command, totals: Written["totals"]): void {
  const found: Record<string, unknown> = JSON.parse(execFileSync(program, args, { cwd, encoding: "utf8", maxBuffer: 2 ** 26 }));
  if (found["requests"] !== totals.requests || found["failed"] !== totals.failed)
    throw new Error(`${program} counts ${found["requests"]} requests, wanted ${totals.requests}`);
}

/** The largest relative error of a percentile of many samples, against all of them sorted. */
export function percentileError(seed: number, count: number): number {
  const random = new SeededRandom(seed);
  const values = new Float64Array(count).map(() => 0.2 + 60 * (1 / (1 - random.next() * 0.99999) - 1) ** 0.7);
  const samples = new Samples();
  for (const value of values) samples.add(value);
  values.sort();
  const errors = ranks.map((rank) => {
    const place = nearestRank(count, rank);
    const { low, high } = samples.atRank(place);
    const truth = values[place - 1] ?? Number.NaN;
    return Math.max(Math.abs(low - truth), Math.abs(high - truth)) / truth;
  });
  return Math.max(...errors);
}
