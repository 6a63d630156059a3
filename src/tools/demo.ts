import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Shows coverage-gate on a real report that the project holds: coverage.py's, of a small sample. The sample and its
 * report are copied out of the tracked tree first, because a committed report is refused: no test run of today wrote it.
 */
const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "gates-demo-"));
const summary = join(folder, "summary.md");

try {
  const sample = join(folder, "shop");
  cpSync(join(root, "tests/producers/coverage-py"), sample, { recursive: true });
  execFileSync("git", ["init", "-q"], { cwd: sample });
  execFileSync("git", ["add", "-A"], { cwd: sample });
  mkdirSync(join(sample, "reports"));
  cpSync(join(root, "tests/formats/coverage-py/typical/report.json"), join(sample, "reports/coverage.json"));
  run("green", sample, ["--min-lines", "60"]);
  run("red", sample, ["--min-lines", "95", "--min-branches", "60"]);
  process.stdout.write(
    `\nThe summary of the red run, as GitHub would show it below the job:\n\n${readFileSync(summary, "utf8")}\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run(wanted: "green" | "red", cwd: string, limits: readonly string[]): void {
  const args = ["coverage-gate", "--reports", "reports/coverage.json", ...limits];
  process.stdout.write(`\n$ gates ${args.join(" ")}\n`);
  const { status } = spawnSync(process.execPath, [join(root, "dist/cli/index.js"), ...args, "--report-file", summary], {
    cwd,
    stdio: "inherit",
    env: onLaptop(),
  });
  process.stdout.write(`exit code ${status}\n`);
  if ((status === 0) !== (wanted === "green")) throw new Error(`the demo should have been ${wanted}`);
}

/** The demo shows what a laptop shows, also where it runs in a workflow. */
function onLaptop(): NodeJS.ProcessEnv {
  const { GITHUB_ACTIONS: _, ...env } = process.env;
  return env;
}
