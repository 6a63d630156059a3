import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gateNames } from "../../src/entry/gate-names.ts";
import { loadGate } from "../../src/entry/main.ts";
import { runGate } from "../../src/gates/run-gate.ts";
import { githubHost } from "../../src/host/github.ts";
import { memoryHost } from "../../src/host/memory.ts";
import { Workspace, withInputs } from "./workspace.ts";

/** Ways in which a gate of this kind was made to say what is not so, or to do what it must not. */

interface Ran {
  readonly exitCode: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly log: string;
  readonly summary: string;
}

async function run(workspace: Workspace, written: Readonly<Record<string, string>>, facts = {}): Promise<Ran> {
  const host = memoryHost({ cwd: workspace.folder, facts });
  const { exitCode } = await runGate(await loadGate("coverage-gate"), host, withInputs(written), gateNames);
  const log = host.lines.map((line) => line.text).join("\n");
  return { exitCode, outputs: host.outputs, log, summary: host.summaries.join("\n") };
}

/** An LCOV record of ten lines. */
function record(path: string, state: "covered" | "not covered"): string {
  const lines = Array.from({ length: 10 }, (_, i) => `DA:${i + 1},${state === "covered" ? 1 : 0}`);
  return ["TN:", `SF:${path}`, ...lines, "end_of_record", ""].join("\n");
}

/** A Cobertura report of covered files below one source folder. */
function cobertura(source: string, files: readonly string[]): string {
  const classes = files.map((file) => `<class filename="${file}"><lines><line number="1" hits="1"/></lines></class>`);
  return `<coverage line-rate="1"><sources><source>${source}</source></sources><packages><package><classes>${classes.join("")}</classes></package></packages></coverage>`;
}

const ignored = { ".gitignore": "coverage/\ncov/\n*.info\n" };

describe("one file's tests do not cover another", () => {
  test("in two packages with the same paths", async () => {
    using workspace = new Workspace({
      ...ignored,
      "packages/a/src/index.ts": "",
      "packages/b/src/index.ts": "",
      "packages/a/coverage/lcov.info": record("src/index.ts", "covered"),
      "packages/b/coverage/lcov.info": record("src/index.ts", "not covered"),
    });
    workspace.commit();
    const { outputs } = await run(workspace, { "min-lines": "60", budgets: "lines[packages/a/**] >= 100%" });
    expect(outputs).toMatchObject({ verdict: "failed", lines: "50.00", "failed-budgets": "lines >= 60%" });
  });

  test("where the repository cannot tell whether two are one", async () => {
    using workspace = new Workspace({
      ...ignored,
      "README.md": "",
      "cov/a/lcov.info": record("src/index.ts", "covered"),
      "cov/b/lcov.info": record("src/index.ts", "not covered"),
    });
    workspace.commit();
    expect((await run(workspace, { "min-lines": "60" })).outputs["reason"]).toBe("ambiguous-path");
    const legs = { legs: "cov/*/", "min-lines": "60" };
    expect((await run(workspace, legs)).outputs["verdict"]).toBe("passed");
  });

  test("where the report says which package its paths start from", async () => {
    using workspace = new Workspace({ ...ignored, "src/index.ts": "", "packages/a/src/index.ts": "" });
    workspace.write("cov/coverage.xml", cobertura(join(workspace.folder, "packages/a"), ["src/index.ts"]));
    workspace.commit();
    expect((await run(workspace, { budgets: "lines[src/**] >= 90%" })).outputs["reason"]).toBe("not-measured");
    expect((await run(workspace, { budgets: "lines[packages/a/**] >= 90%" })).outputs["verdict"]).toBe("passed");
  });

  test("where a generated file of a package has the name of one in the root", async () => {
    using workspace = new Workspace({
      ".gitignore": "cov/\n",
      "src/x.ts": "",
      "services/api/src/a.ts": "",
      "services/api/src/b.ts": "",
    });
    workspace.write("services/api/.gitignore", "src/x.ts\n");
    workspace.write("services/api/src/x.ts", "");
    const report = cobertura(join(workspace.folder, "services/api"), ["src/x.ts", "src/a.ts", "src/b.ts"]);
    workspace.write("services/api/cov/coverage.xml", report);
    workspace.commit();
    const host = memoryHost({ cwd: join(workspace.folder, "services/api") });
    await runGate(await loadGate("coverage-gate"), host, withInputs({ "min-lines": "80" }), gateNames);
    expect(host.lines[0]?.text).toBe("Read cov/coverage.xml: cobertura, 3 files, 2 of them in the repository");
  });

  test("where only its package knows it", async () => {
    const tracked = Array.from({ length: 10 }, (_, i) => `src/${i}.ts`);
    using workspace = new Workspace({ ...ignored, "src/x.ts": "" });
    for (const path of tracked) workspace.write(`services/api/${path}`, "");
    workspace.commit();
    const records = [...tracked, "src/generated.ts"].map((path) => record(path, "covered"));
    workspace.write("services/api/cov/lcov.info", records.join(""));
    expect((await run(workspace, { budgets: "lines[src/**] >= 90%" })).outputs["reason"]).toBe("not-measured");
    const budgets = "lines[services/api/**] >= 90%\nfiles[services/api/**] >= 11";
    expect((await run(workspace, { budgets })).outputs["verdict"]).toBe("passed");
  });

  test("where its path is absolute", async () => {
    using workspace = new Workspace({ ...ignored, "src/x.ts": "", "services/api/src/a.ts": "" });
    workspace.write("services/api/.gitignore", "src/x.ts\n");
    const generated = record(join(workspace.folder, "services/api/src/x.ts"), "covered");
    const ours = record(join(workspace.folder, "services/api/src/a.ts"), "covered");
    const copied = record(join(workspace.folder, "build/lib/src/x.ts"), "covered");
    workspace.write("cov/lcov.info", generated + ours);
    workspace.commit();
    const written = { reports: "cov/lcov.info", budgets: "lines[src/**] >= 90%", "min-path-match": "10" };
    expect((await run(workspace, written)).outputs["reason"]).toBe("not-measured");
    workspace.write("cov/lcov.info", copied + ours);
    expect((await run(workspace, written)).outputs["verdict"]).toBe("passed");
  });

  test("of a dependency with the same name", async () => {
    using workspace = new Workspace({
      ...ignored,
      "src/lib.rs": "",
      "cov/lcov.info":
        record("src/lib.rs", "not covered") + record("/root/.cargo/registry/src/i/serde-1.0.0/src/lib.rs", "covered"),
    });
    workspace.commit();
    const { outputs } = await run(workspace, {
      reports: "cov/lcov.info",
      budgets: "lines[src/lib.rs] >= 50%",
      "min-path-match": "50",
    });
    expect(outputs).toMatchObject({ verdict: "failed", "failed-budgets": "lines[src/lib.rs] >= 50%" });
  });
});

test("one run in two formats does not have twice its branches", async () => {
  const python = {
    meta: { format: 3, version: "7.6.1", branch_coverage: true, show_contexts: false },
    files: {
      "a.py": {
        executed_lines: [1, 2],
        missing_lines: [3, 4],
        excluded_lines: [],
        executed_branches: [[2, 3]],
        missing_branches: [[2, 4]],
        summary: {
          covered_lines: 2,
          num_statements: 4,
          missing_lines: 2,
          excluded_lines: 0,
          num_branches: 2,
          covered_branches: 1,
        },
      },
    },
    totals: { covered_lines: 2, num_statements: 4, num_branches: 2, covered_branches: 1 },
  };
  const lcov = "SF:a.py\nBRDA:2,0,jump to line 3,1\nBRDA:2,0,jump to line 4,0\nDA:1,1\nDA:2,1\nDA:3,0\nDA:4,0\nend_of_record\n";
  using workspace = new Workspace({ ...ignored, "a.py": "", "cov/c.json": JSON.stringify(python), "cov/c.info": lcov });
  workspace.commit();
  const { outputs } = await run(workspace, { reports: "cov/*", budgets: "covered-branches >= 2\nlines >= 10%" });
  expect(outputs).toMatchObject({ verdict: "cannot-judge", reason: "undecidable", branches: "50.00" });
});

test("a leg whose report holds no line of code does not hold because another does", async () => {
  using workspace = new Workspace({
    ...ignored,
    "src/a.ts": "",
    "cov/a/lcov.info": record("src/a.ts", "covered"),
    "cov/b/lcov.info": "SF:src/a.ts\nLF:0\nLH:0\nend_of_record\n",
  });
  workspace.commit();
  const written = { legs: "cov/*/", "expected-legs": "a, b", budgets: "lines[each leg] >= 70%" };
  const { outputs, log, summary } = await run(workspace, written);
  expect(outputs).toMatchObject({ verdict: "cannot-judge", reason: "not-measured" });
  expect(log).toContain("not-measured: lines[each leg] >= 70%: nothing was there to measure in leg b (0 of 0)");
  expect(summary).toContain("| ⛔ | `lines[each leg] >= 70%` | unknown |");
});

describe("a committed report", () => {
  const committed = { "src/a.ts": "", "old/lcov.info": record("src/a.ts", "covered") };

  test("is known through a committed link", async () => {
    using workspace = new Workspace(committed);
    symlinkSync("old", join(workspace.folder, "coverage"));
    workspace.commit();
    expect((await run(workspace, { reports: "coverage/lcov.info", "min-lines": "50" })).outputs["reason"]).toBe("tracked-report");
  });

  test("is not taken for a fresh one where git cannot list its files", async () => {
    using workspace = new Workspace(committed);
    workspace.commit();
    writeFileSync(join(workspace.folder, ".git/index"), "broken");
    const { outputs } = await run(workspace, { reports: "old/lcov.info", "min-lines": "50" });
    expect(outputs["verdict"]).toBe("cannot-judge");
  });
});

describe("what a change loosens is told", () => {
  const workflow = (step: string) =>
    `on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: org/gates/coverage-gate@v1\n${step}`;
  const files = {
    ...ignored,
    "src/a.ts": "",
    "cov/lcov.info": record("src/a.ts", "covered"),
    "gates.yml": "coverage-gate:\n  min-lines: 80\n",
  };
  const facts = { event: "pull_request", workflowRef: "org/shop/.github/workflows/ci.yml@refs/pull/1/merge" };

  async function changed(step: string, more: Readonly<Record<string, string>> = {}): Promise<string> {
    using workspace = new Workspace({ ...files, ".github/workflows/ci.yml": workflow("") });
    workspace.commit();
    workspace.git("checkout", "-q", "-b", "change");
    for (const [path, text] of Object.entries({ ...more, ".github/workflows/ci.yml": workflow(step) }))
      workspace.write(path, text);
    workspace.commit("Change");
    workspace.git("checkout", "-q", "main");
    workspace.git("-c", "user.name=A", "-c", "user.email=a@example.org", "merge", "-q", "--no-ff", "-m", "Merge", "change");
    return (await run(workspace, { "min-lines": "1" }, facts)).log;
  }

  test.each<[string, string, string, Readonly<Record<string, string>>?]>([
    [
      "a limit in the step that overrides gates.yml",
      "        with:\n          min-lines: 1\n",
      "from lines >= 80% to lines >= 1%",
    ],
    [
      "another configuration file",
      "        with:\n          config: ci/lax.yml\n",
      "from lines >= 80% to lines >= 1%",
      { "ci/lax.yml": "coverage-gate:\n  min-lines: 1\n" },
    ],
    ["a mode that only an expression tells", `        with: { mode: "\${{ 'report' }}" }\n`, `adds \${{ 'report' }} to mode`],
    ["a step that may fail", "        continue-on-error: true\n", "adds true to continue-on-error"],
    ["a step that does not run", "        if: github.actor == 'me'\n", "to if"],
  ])("%s", async (_, step, told, more) => {
    expect(await changed(step, more)).toContain(told);
  });

  test.each<[string, (text: string) => string, (text: string) => string, string]>([
    [
      "a job that may fail",
      String,
      (text) => text.replace("  test:\n", "  test:\n    continue-on-error: true\n"),
      "adds true to jobs.test.continue-on-error",
    ],
    [
      "a job that does not run",
      String,
      (text) => text.replace("  test:\n", "  test:\n    if: false\n"),
      "adds false to jobs.test.if",
    ],
    [
      "somebody else's gate",
      String,
      (text) => text.replace("org/gates", "me/gates"),
      "uses from org/gates/coverage-gate to me/gates/coverage-gate",
    ],
    [
      "a limit in place of an expression",
      (text) => `${text}        with: { min-lines: "\${{ vars.MIN }}" }\n`,
      (text) => `${text}        with: { min-lines: 1 }\n`,
      `min-lines from \${{ vars.MIN }} to 1`,
    ],
  ])("%s", async (_, before, now, told) => {
    using workspace = new Workspace({ ...files, "gates.yml": "", ".github/workflows/ci.yml": before(workflow("")) });
    workspace.commit();
    workspace.write(".github/workflows/ci.yml", now(workflow("")));
    workspace.commit("Change");
    const { log } = await run(workspace, { "min-lines": "1" }, { ...facts, event: "push" });
    expect(log).toContain(told);
  });

  test("but not another version of the gate, or of a name", async () => {
    const path = ".github/workflows/ci.yml";
    const step = (version: string, name: string) =>
      workflow(`        with: { name: "\${{ ${name} }}" }\n`).replace("@v1", `@${version}`);
    using workspace = new Workspace({ ...files, [path]: step("v1", "matrix.a") });
    workspace.commit();
    workspace.write(path, step("0123abc", "matrix.b"));
    workspace.commit("Change");
    expect((await run(workspace, { "min-lines": "1" }, { ...facts, event: "push" })).log).not.toContain("loosens");
  });

  test("and a step that says the same is not", async () => {
    expect(await changed("        if: always()\n        with:\n          min-lines: 90\n")).not.toContain("loosens");
  });
});

describe("in a workflow", () => {
  async function runInWorkflow(workspace: Workspace, written: Readonly<Record<string, string>>): Promise<string> {
    const lines: string[] = [];
    const host = githubHost(
      { GITHUB_WORKSPACE: join(workspace.folder, "work"), RUNNER_TEMP: join(workspace.folder, "temp") },
      undefined,
    );
    const quiet = {
      ...host,
      log: (line: string) => void lines.push(line),
      annotate: ({ message }: { message: string }) => void lines.push(message),
    };
    await runGate(await loadGate("coverage-gate"), quiet, withInputs(written), gateNames);
    return lines.join("\n");
  }

  function checkout(): Workspace {
    const workspace = new Workspace({
      "work/src/a.ts": "",
      "work/cov/lcov.info": record("src/a.ts", "covered"),
      "temp/x": "",
      victim: "precious",
    });
    mkdirSync(join(workspace.folder, "temp/_runner_file_commands"));
    return workspace;
  }

  test.each([["../victim"], ["link"], [".git/config"], ["../temp/_runner_file_commands/output"]])(
    "the summary is not kept in %s",
    async (file) => {
      using workspace = checkout();
      symlinkSync("../victim", join(workspace.folder, "work/link"));
      const log = await runInWorkflow(workspace, { reports: "cov/lcov.info", "min-lines": "50", "report-file": file });
      expect(log).toContain("could not write");
      expect(readFileSync(join(workspace.folder, "victim"), "utf8")).toBe("precious");
    },
  );

  test.each<[string, (folder: string) => void]>([
    ["a link out of the workspace", (folder) => symlinkSync("../../victim", join(folder, "gates.yml"))],
    ["a link to git's configuration", (folder) => symlinkSync(".git/config", join(folder, "gates.yml"))],
  ])("gates.yml as %s quotes nothing of it", async (_, link) => {
    using workspace = checkout();
    workspace.write("work/.git/config", "precious");
    link(join(workspace.folder, "work"));
    const log = await runInWorkflow(workspace, { reports: "cov/lcov.info", "min-lines": "50" });
    expect(log).toContain("cannot read (a link, which is not followed)");
    expect(log).not.toContain("precious");
  });

  test("a report that is a committed link out of the workspace is not opened, whatever it holds", async () => {
    using workspace = checkout();
    const work = join(workspace.folder, "work");
    execFileSync("git", ["init", "-q"], { cwd: work });
    symlinkSync("../victim", join(work, "coverage.info"));
    execFileSync("git", ["add", "coverage.info"], { cwd: work });
    const log = await runInWorkflow(workspace, { reports: "coverage.info", "min-lines": "50" });
    expect(log).toContain("behind coverage.info, a link that the repository holds");
    expect(log).not.toContain("precious");
  });

  const places = [".git/config", "config.info", ...(process.platform === "linux" ? ["environ.info"] : [])];
  test.each(places)("no report is read from %s", async (file) => {
    using workspace = checkout();
    const work = join(workspace.folder, "work");
    execFileSync("git", ["init", "-q"], { cwd: work });
    execFileSync("git", ["config", "user.name", "precious"], { cwd: work });
    symlinkSync(".git/config", join(work, "config.info"));
    symlinkSync("/proc/self/environ", join(work, "environ.info"));
    const log = await runInWorkflow(workspace, { reports: file, "min-lines": "50", format: "lcov" });
    expect(log).toContain("own files or those of the system, where no report is read");
    expect(log).not.toContain("precious");
  });

  test("a working directory outside of the workspace is refused", async () => {
    using workspace = checkout();
    const host = githubHost({ GITHUB_WORKSPACE: join(workspace.folder, "work") }, "..");
    const lines: string[] = [];
    const quiet = { ...host, log: (line: string) => void lines.push(line), annotate: () => {} };
    expect((await runGate(await loadGate("coverage-gate"), quiet, withInputs({ "min-lines": "50" }), gateNames)).exitCode).toBe(
      2,
    );
    expect(lines.join("\n")).toContain("is outside of the workspace");
  });
});
