import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { banditOf, scan } from "./security.ts";
import { Workspace } from "./workspace.ts";

interface Run {
  readonly name: string;
  readonly exitCode: number;
  readonly said?: string;
  /** The report as the record has it; what lies there, unless something else is given. */
  readonly wrote?: string;
}

/** A workspace with one report, written by a recorded run. */
class Recorded extends Workspace {
  constructor(report: string, text: string, { name, exitCode, said = "", wrote = text }: Run) {
    super({ ".gitignore": "reports/\n.gates-runs/\n", "shop/db.py": "import db\n" });
    this.commit();
    this.write(report, text);
    const sha256 = createHash("sha256").update(wrote).digest("hex");
    const record = {
      version: 1,
      name,
      command: [name, "--report", report],
      cwd: "",
      startedAt: "2026-06-01T11:00:00.000Z",
      endedAt: "2026-06-01T11:00:05.000Z",
      exitCode,
      signal: null,
      run: null,
      commit: null,
      declared: [],
      outputs: [{ state: "written", path: report, size: wrote.length, sha256 }],
      standardError: said,
    };
    mkdirSync(join(this.folder, ".gates-runs"));
    writeFileSync(join(this.folder, ".gates-runs", `${name}.json`), JSON.stringify(record));
  }
}

async function judged(workspace: Workspace, inputs: Readonly<Record<string, string>> = {}) {
  const { exitCode, outputs, summary } = await scan(workspace, { reports: "reports/*", ...inputs });
  return { exitCode, reason: outputs["reason"], summary };
}

const commits = "9:32PM INF 42 commits scanned.\n9:32PM INF scanned ~6128 bytes (6.13 kB) in 5ms\n9:32PM INF no leaks found\n";
const leak = JSON.stringify([{ RuleID: "a-key", Description: "A key", StartLine: 1, File: "shop/db.py" }]);

describe("a recorded run proves what its report cannot", () => {
  test.each<[string, string, Run, number, string]>([
    ["42 commits are a scan", "[]", { name: "gitleaks", exitCode: 0, said: commits }, 0, ""],
    [
      "0 commits are none, whatever the exit code is",
      "[]",
      { name: "gitleaks", exitCode: 0, said: "9:32PM INF 0 commits scanned.\n9:32PM INF no leaks found\n" },
      2,
      "nothing-scanned",
    ],
    ["an exit code of 0 alone is no proof", "[]", { name: "gitleaks", exitCode: 0 }, 2, "nothing-scanned"],
    ["the code for leaks without any is a failure", "[]", { name: "gitleaks", exitCode: 1, said: commits }, 2, "tool-failed"],
    ["the code for leaks with some is none", leak, { name: "gitleaks", exitCode: 1, said: commits }, 1, "budget-broken"],
    ["a code for something else is a failure", leak, { name: "gitleaks", exitCode: 126, said: commits }, 1, "budget-broken"],
    [
      "a partial scan is told as one",
      "[]",
      { name: "gitleaks", exitCode: 0, said: `${commits}9:32PM WRN partial scan completed in 5ms\n` },
      2,
      "partly-scanned",
    ],
    [
      "a report that was changed since is none of the run's",
      "[]",
      { name: "gitleaks", exitCode: 0, said: commits, wrote: "[ ]" },
      2,
      "stale-report",
    ],
  ])("%s", async (_, text, run, exit, reason) => {
    using workspace = new Recorded("reports/gitleaks.json", text, run);
    const { exitCode, reason: first, summary } = await judged(workspace);
    expect([exitCode, first], summary).toEqual([exit, reason]);
  });

  test("what the log proves stands in the table of tools, and no word of the log", async () => {
    const said = `${commits}token=hunter2hunter2\n`;
    using workspace = new Recorded("reports/gitleaks.json", "[]", { name: "gitleaks", exitCode: 0, said });
    const { summary } = await judged(workspace);
    expect(summary).toContain("| `gitleaks` | ✅ 42 commits, 6,128 bytes, by the log of its run |");
    expect(summary).not.toContain("hunter2");
  });

  test("nothing that a failed tool printed is quoted: it may be what it found", async () => {
    const said = "ERR could not go on at token=hunter2hunter2\n";
    using workspace = new Recorded("reports/gitleaks.json", "[]", { name: "gitleaks", exitCode: 1, said });
    const { host, result, summary } = await scan(workspace, { reports: "reports/*" });
    expect(summary).toContain("tool-failed: the run `gitleaks`");
    expect(JSON.stringify([summary, result, host.lines, host.annotations, host.outputs])).not.toContain("hunter2");
  });

  test("a failure beside findings that break a budget is told, too", async () => {
    using workspace = new Recorded("reports/bandit.json", banditOf([{ path: "shop/db.py", line: 1 }]), {
      name: "bandit",
      exitCode: 2,
    });
    const { exitCode, summary } = await judged(workspace);
    expect(exitCode).toBe(1);
    expect(summary).toContain("tool-failed: the run `bandit`");
  });

  test("an empty list somewhere else is none of the run's, although it has the same digest", async () => {
    using workspace = new Recorded("reports/gitleaks.json", "[]", { name: "gitleaks", exitCode: 0, said: commits });
    workspace.write("reports/old/gitleaks.json", "[]");
    const inputs = { reports: "reports/**/*.json" };
    expect(await judged(workspace, inputs)).toMatchObject({ exitCode: 2, reason: "nothing-scanned" });
  });

  test("one empty list out of another job's artifact is the run's, and of two neither", async () => {
    using workspace = new Recorded("gitleaks.json", "[]", { name: "gitleaks", exitCode: 0, said: commits });
    mkdirSync(join(workspace.folder, ".gates-runs/scan"));
    renameSync(join(workspace.folder, ".gates-runs/gitleaks.json"), join(workspace.folder, ".gates-runs/scan/gitleaks.json"));
    renameSync(join(workspace.folder, "gitleaks.json"), join(workspace.folder, "moved.json"));
    workspace.write("reports/scan/gitleaks.json", "[]");
    expect(await judged(workspace, { reports: "reports/*/*.json" })).toMatchObject({ exitCode: 0 });
    workspace.write("reports/old/gitleaks.json", "[]");
    expect(await judged(workspace, { reports: "reports/*/*.json" })).toMatchObject({ exitCode: 2, reason: "nothing-scanned" });
  });

  test("what was recorded already is not advised", async () => {
    const said = "9:32PM INF 0 commits scanned.\n9:32PM INF no leaks found\n";
    using workspace = new Recorded("reports/gitleaks.json", "[]", { name: "gitleaks", exitCode: 0, said });
    const { summary } = await judged(workspace);
    expect(summary).toContain("fetch-depth: 0");
    expect(summary).not.toContain("Run it under");
  });

  test("a step that is called as a scanner and left no report is told", async () => {
    using workspace = new Workspace({ ".gitignore": "reports/\n", "shop/db.py": "import db\n" });
    workspace.commit();
    workspace.write("reports/bandit.json", banditOf([]));
    const { summary } = await judged(workspace, { outcomes: "gitleaks=success\nbandit=success" });
    expect(summary).toContain("outcomes: gitleaks");
    expect(summary).not.toContain("outcomes: bandit");
  });

  test("a scanner that ended well without the report that it names is missed, although another was found", async () => {
    using workspace = new Recorded("reports/gitleaks.json", "[]", { name: "gitleaks", exitCode: 0, said: commits });
    workspace.write("reports/bandit.json", banditOf([]));
    const file = join(workspace.folder, ".gates-runs/gitleaks.json");
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), outputs: [] }));
    rmSync(join(workspace.folder, "reports/gitleaks.json"));
    expect(await judged(workspace, { reports: "reports/*" })).toMatchObject({ exitCode: 2, reason: "no-report" });
  });
});

test("a recorded scanner that crashed without its report is told beside the reports of others", async () => {
  const clean = banditOf([]);
  using workspace = new Recorded("reports/bandit.json", clean, { name: "bandit", exitCode: 0 });
  const record = JSON.parse(readFileSync(join(workspace.folder, ".gates-runs/bandit.json"), "utf8"));
  const crashed = { ...record, name: "pip-audit", command: ["pip-audit", "-o", "reports/pip-audit.json"], exitCode: 1 };
  workspace.write(".gates-runs/pip-audit.json", JSON.stringify({ ...crashed, outputs: [] }));
  const { exitCode, outputs, summary } = await scan(workspace);
  expect([exitCode, outputs["reason"]], summary).toEqual([2, "tool-failed"]);
  expect(summary).toContain("did not write `reports/pip-audit.json`");
});

test("a run record is no report, whatever the run is called", async () => {
  using workspace = new Recorded("reports/bandit.json", banditOf([]), { name: "bandit", exitCode: 0 });
  const { exitCode, summary } = await scan(workspace);
  expect(exitCode, summary).toBe(0);
});

describe("the outcome of a step that is an action", () => {
  test.each([
    ["a failure is explained by findings of the tool that it is named for", "bandit=failure", "HIGH", 1, "budget-broken"],
    ["a failure without a finding is a failure of the tool", "bandit=failure", undefined, 2, "tool-failed"],
    ["a step that was skipped scanned nothing", "bandit=skipped", "LOW", 2, "tool-failed"],
    ["any name is that of the only tool", "scan=failure", "HIGH", 1, "budget-broken"],
  ] as const)("%s", async (_, outcomes, severity, exit, reason) => {
    using workspace = new Workspace({ ".gitignore": "reports/\n", "shop/db.py": "import db\n" });
    workspace.commit();
    workspace.write("reports/bandit.json", banditOf(severity ? [{ path: "shop/db.py", line: 1, severity }] : []));
    const { exitCode, reason: first } = await judged(workspace, { outcomes });
    expect([exitCode, first]).toEqual([exit, reason]);
  });
});

describe("what an attack tried", () => {
  async function verdictOf(files: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>>) {
    using workspace = new Workspace({ ".gitignore": "*.json\n*.sarif\n", "src/a.py": "a = 1\n" });
    workspace.commit();
    for (const [file, text] of Object.entries(files)) workspace.write(file, text);
    const { exitCode, outputs } = await scan(workspace, inputs);
    return [exitCode, outputs["failed-budgets"], outputs["reason"]];
  }

  const secret = { "gitleaks.json": JSON.stringify([{ RuleID: "a-key", Description: "A key", StartLine: 1, File: "src/a.py" }]) };
  const npm = JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: {
      x: {
        name: "x",
        severity: "critical",
        via: [
          { source: 1, name: "x", title: "bad", url: "https://github.com/advisories/GHSA-aaaa-bbbb-cccc", severity: "critical" },
        ],
        nodes: ["node_modules/dev/node_modules/x", "node_modules/x"],
        fixAvailable: true,
      },
    },
    metadata: { vulnerabilities: {}, dependencies: { total: 2 } },
  });
  const sarif = (driver: string, level: string, score: string, rule: string) =>
    JSON.stringify({
      version: "2.1.0",
      runs: [
        {
          tool: { driver: { name: driver, rules: [{ id: rule, properties: { "security-severity": score, tags: [rule] } }] } },
          results: [{ ruleId: rule, level, message: { text: "m" } }],
        },
      ],
    });

  test.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, readonly unknown[]]>([
    [
      "a limit from below instead of a default",
      secret,
      { budgets: "findings[secret] >= 0" },
      [1, "findings[secret] <= 0", "budget-broken"],
    ],
    [
      "a limit on another severity of secrets",
      secret,
      { budgets: "low[secret] <= 0" },
      [1, "findings[secret] <= 0", "budget-broken"],
    ],
    [
      "a fix that npm does not name",
      { "npm-audit.json": npm },
      { "only-fixable": "true" },
      [1, "critical <= 0", "budget-broken"],
    ],
    [
      "a secret of a tool that looks for none",
      { "a.sarif": sarif("CodeQL", "error", "9.9", "secret") },
      { reports: "a.sarif" },
      [1, "findings[secret] <= 0", "budget-broken"],
    ],
    [
      "what nobody rated, as Trivy writes it to SARIF",
      { "a.sarif": sarif("Trivy", "note", "0.0", "CVE-1") },
      { reports: "a.sarif" },
      [1, "unknown <= 0", "budget-broken"],
    ],
    [
      "an error with a score of 0",
      { "a.sarif": sarif("Trivy", "error", "0.0", "CVE-1") },
      { reports: "a.sarif" },
      [1, "high <= 0", "budget-broken"],
    ],
    [
      "a declared tool behind a glob",
      { "bandit.json": banditOf([]) },
      { reports: "*.json\ngitleaks=bandit.json" },
      [2, "", "unknown-format"],
    ],
    [
      "a file of two tools",
      { "bandit.json": banditOf([]) },
      { reports: "bandit=bandit.json\ngitleaks=bandit.json" },
      [2, "", "unknown-format"],
    ],
    [
      "a scanner that failed beside a report of another",
      { "bandit.json": banditOf([]) },
      { outcomes: "trivy=failure" },
      [2, "", "tool-failed"],
    ],
  ])("%s is red", async (_, files, inputs, expected) => {
    expect(await verdictOf(files, inputs)).toEqual(expected);
  });

  test("an entry for one place does not cover the other", async () => {
    const ignore =
      "ignores:\n  - id: GHSA-aaaa-bbbb-cccc\n    path: node_modules/dev/**\n    reason: only for tests\n    until: 2026-08-01\n";
    expect(await verdictOf({ "npm-audit.json": npm, ".gates/ignore.yml": ignore }, {})).toEqual([
      1,
      "critical <= 0",
      "budget-broken",
    ]);
  });
});
