import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { compileCache } from "../compile-cache.ts";

const folder = mkdtempSync(join(tmpdir(), "gates-inspect-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `gates inspect` from the source, as a process of its own. */
function inspect(...args: readonly string[]) {
  const source = new URL("../../src/entry/inspect.ts", import.meta.url).href;
  const script = `import { runInspect } from ${JSON.stringify(source)}; process.exitCode = await runInspect(process.argv.slice(1));`;
  return spawnSync(process.execPath, ["--input-type=module", "--eval", script, ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ...compileCache },
  });
}

function fixture(name: string): string {
  return fileURLToPath(new URL(`../formats/${name}`, import.meta.url));
}

function written(name: string, report: unknown): string {
  writeFileSync(join(folder, name), JSON.stringify(report));
  return name;
}

describe("gates inspect on scanners' reports", () => {
  test("counts findings by severity, worst first, and says what was scanned", () => {
    const { stdout, status } = inspect(fixture("trivy/typical/report.json"));
    expect(stdout).toMatch(
      /report\.json: trivy, 2 critical, 3 high, 1 unknown\n {2}trivy: scanned 3 packages, 21 checks, 4 targets, 1 suppressed\n$/,
    );
    expect(status).toBe(0);
  });

  test("calls nothing clean that is not proven, and says why", () => {
    const { stdout } = inspect(
      fixture("bandit/clean/report.json"),
      fixture("bandit/syntax-error/report.json"),
      fixture("gitleaks/clean/report.json"),
      fixture("npm-audit/no-lock-file/report.json"),
      fixture("bandit/filtered/report.json"),
    );
    expect(stdout).toMatch(/bandit, clean\n {2}bandit: scanned 2 lines\n/);
    expect(stdout).toMatch(
      /bandit, no finding, but not all of it was scanned\n {2}bandit: scanned 3 lines\n {4}left out broken\/broken\.py: syntax error/,
    );
    expect(stdout).toMatch(/gitleaks, no finding, but no proof of a scan either\n {2}gitleaks: unproven: an empty list/);
    expect(stdout).toMatch(/npm-audit: failed: ENOLOCK: This command requires an existing lockfile\.\n/);
    expect(stdout).toMatch(/bandit, 1 high\n.*\n {2}left-out: lists 1 of the 6 issues that its metrics count/);
  });

  test("tells coverage from findings in one call, and refuses what is neither", () => {
    const names = [fixture("lcov/typical/report.info"), fixture("safety/typical/report.json"), written("other.json", { a: 1 })];
    const { stdout, status } = inspect(...names, "--json");
    const inspected: { state?: string; kind?: string; reason?: string }[] = JSON.parse(stdout);
    expect(inspected.map(({ kind, state, reason }) => kind ?? `${state}: ${reason}`)).toEqual([
      "coverage",
      "findings",
      "refused: unknown-format",
    ]);
    expect(inspected[1]).toMatchObject({
      state: "findings",
      findings: { total: 3, critical: 1, high: 0, medium: 1, low: 0, info: 0, unknown: 1 },
      scans: [{ tool: "safety", evidence: { state: "scanned", what: "5 packages" }, suppressed: 1, leftOut: [] }],
    });
    expect(status).toBe(2);
  });

  test.each([[[]], [["--json"]]])("prints nothing that a workflow obeys with %j", (flags) => {
    const text = "##[stop-commands]k ::error::x \u001b[31m \u202e";
    const errors = [{ filename: text, reason: `\n::add-mask::x ${text}` }];
    const report = written("evil.json", { metrics: { _totals: { loc: 1 } }, errors, results: [] });
    const { stdout } = inspect(report, ...flags);
    expect(stdout).toContain("stop-commands");
    expect(stdout).not.toContain("##[");
    expect(stdout).not.toContain("\u001b");
    expect(stdout).not.toMatch(/^\s*::/m);
    if (flags.length > 0) expect(JSON.parse(stdout)[0].scans[0].leftOut[0].what).toBe(text);
  });
});
