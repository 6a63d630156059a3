import { existsSync, linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gateNames } from "../../src/entry/gate-names.ts";
import { loadGate } from "../../src/entry/main.ts";
import { runGate } from "../../src/gates/run-gate.ts";
import { githubHost } from "../../src/host/github.ts";
import { memoryHost } from "../../src/host/memory.ts";
import { Workspace, withInputs } from "./workspace.ts";

const covered = "SF:src/a.ts\nDA:1,1\nDA:2,1\nend_of_record\n";
const uncovered = "SF:src/a.ts\nDA:1,0\nDA:2,0\nend_of_record\n";
const files = { ".gitignore": "coverage/\nout/\n", "src/a.ts": "", "coverage/lcov.info": covered };

type With = Readonly<Record<string, string>>;

async function run(workspace: Workspace, written: With) {
  const host = memoryHost({ cwd: workspace.folder });
  const { exitCode } = await runGate(await loadGate("coverage-gate"), host, withInputs(written), gateNames);
  return { exitCode, host, outputs: host.outputs, log: host.lines.map((line) => line.text) };
}

/** Runs on the real file system, as a step of a workflow. */
async function runInWorkflow(workspace: Workspace, written: With, env: With = {}) {
  const lines: string[] = [];
  const output = { write: (text: string) => lines.push(text) } as unknown as NodeJS.WriteStream;
  const host = githubHost({ GITHUB_WORKSPACE: workspace.folder, ...env }, undefined, output);
  const { exitCode } = await runGate(await loadGate("coverage-gate"), host, withInputs(written), gateNames);
  return { exitCode, log: lines.join("") };
}

describe("the files that settings ask for are written whatever the verdict is", () => {
  const asked = { "cobertura-file": "out/c.xml", "badge-file": "out/b.json\nout/b.svg" };

  test.each<[string, With, string, string]>([
    ["passed", { "min-lines": "80" }, "passed", "brightgreen"],
    ["failed", { "min-lines": "80", reports: "coverage/none.info" }, "failed", "red"],
    ["failed, which is only reported", { "min-lines": "80", mode: "report", reports: "coverage/none.info" }, "failed", "red"],
    ["undecided", { "min-branches": "80" }, "cannot-judge", "red"],
    ["without a limit", {}, "cannot-judge", "red"],
    ["with a limit for a leg that is not there", { budgets: "lines[leg a] >= 1%" }, "cannot-judge", "red"],
  ])("%s", async (_, written, verdict, color) => {
    using workspace = new Workspace({ ...files, "coverage/none.info": uncovered });
    workspace.commit();
    const { host, outputs } = await run(workspace, { reports: "coverage/lcov.info", ...asked, ...written });
    expect(outputs["verdict"]).toBe(verdict);
    expect(host.written.get("out/c.xml")).toContain('<class name="a.ts" filename="src/a.ts"');
    expect(JSON.parse(host.written.get("out/b.json") ?? "")).toMatchObject({ label: "coverage", color });
    expect(host.written.get("out/b.svg")).toContain("<title>coverage: ");
  });

  test("but no document where nothing was measured; the badge says so", async () => {
    using workspace = new Workspace({ ...files, "coverage/lcov.info": "" });
    workspace.commit();
    const { host, log } = await run(workspace, { "min-lines": "80", ...asked });
    expect([...host.written.keys()].filter((path) => path.startsWith("out/"))).toEqual(["out/b.json", "out/b.svg"]);
    expect(host.written.get("out/b.json")).toContain('"message":"unknown","color":"lightgrey"');
    expect(log).toContain("⚠️ out/c.xml was not written: no file was measured.");
  });

  test("and not where the configuration is not understood", async () => {
    using workspace = new Workspace(files);
    workspace.commit();
    const { host, outputs } = await run(workspace, { "min-lines": "80", ...asked, exclude: "" });
    expect(outputs["reason"]).toBe("bad-configuration");
    expect([...host.written.keys()]).toEqual(["/results/coverage-gate.json"]);
  });
});

describe("on the disk", () => {
  test("a document is written with its folders", async () => {
    using workspace = new Workspace(files);
    const { exitCode } = await runInWorkflow(workspace, { "min-lines": "80", "cobertura-file": "out/deep/c.xml" });
    expect(exitCode).toBe(0);
    expect(readFileSync(join(workspace.folder, "out/deep/c.xml"), "utf8")).toMatch(/^<\?xml[\s\S]*<\/coverage>\n$/);
  });

  test.each(["cobertura-file", "badge-file"])(
    "%s does not leave the workspace, is told, and does not change the verdict",
    async (input) => {
      using workspace = new Workspace(files);
      using elsewhere = new Workspace({ "kept.json": "kept" });
      mkdirSync(join(workspace.folder, "out"));
      symlinkSync(join(elsewhere.folder, "kept.json"), join(workspace.folder, "out/link.json"));
      symlinkSync(elsewhere.folder, join(workspace.folder, "away"));
      for (const path of [join(elsewhere.folder, "x.json"), "../x.json", "out/link.json", "away/x.json", ".git/x.json"]) {
        const { exitCode, log } = await runInWorkflow(workspace, { "min-lines": "80", [input]: path });
        expect([path, exitCode]).toEqual([path, 0]);
        expect(log).toContain(`could not write ${input}: `);
      }
      expect(readFileSync(join(elsewhere.folder, "kept.json"), "utf8")).toBe("kept");
      expect(existsSync(join(elsewhere.folder, "x.json"))).toBe(false);
    },
  );

  test("a second name of another file is not written to", async () => {
    using workspace = new Workspace({ ...files, "kept.xml": "kept" });
    linkSync(join(workspace.folder, "kept.xml"), join(workspace.folder, "c.xml"));
    const { log } = await runInWorkflow(workspace, { "min-lines": "80", "cobertura-file": "c.xml" });
    expect(log).toContain("could not write cobertura-file: ");
    expect(readFileSync(join(workspace.folder, "kept.xml"), "utf8")).toBe("kept");
  });

  test("a folder of that name is told", async () => {
    using workspace = new Workspace(files);
    mkdirSync(join(workspace.folder, "out/c.xml"), { recursive: true });
    const { exitCode, log } = await runInWorkflow(workspace, { "min-lines": "80", "cobertura-file": "out/c.xml" });
    expect(exitCode).toBe(0);
    expect(log).toContain("could not write cobertura-file: EISDIR");
  });
});

describe("what an earlier run wrote is no report of this one", () => {
  test("yesterday's covered lines do not cover today's", async () => {
    using workspace = new Workspace(files);
    const asked = { "min-lines": "80", "cobertura-file": "out/coverage.xml", "badge-file": "out/coverage.json" };
    expect((await runInWorkflow(workspace, asked)).exitCode).toBe(0);
    workspace.write("coverage/lcov.info", uncovered);
    const { exitCode, log } = await runInWorkflow(workspace, asked);
    expect(exitCode).toBe(1);
    expect(log).toContain("Did not use out/coverage.xml: written by an earlier run of this gate (cobertura-file)");
    expect(log).toContain("Did not use out/coverage.json: written by an earlier run of this gate (badge-file)");
    expect(readFileSync(join(workspace.folder, "out/coverage.xml"), "utf8")).toContain('lines-covered="0"');
  });

  test.each<[string, With]>([
    ["in the usual places", {}],
    ["that a line of reports names", { reports: "out/coverage.xml" }],
    ["that a glob matches", { reports: "**/*.{xml,info}" }],
    ["beside another setting that is wrong", { budgets: "lines[leg a] >= 1%" }],
  ])("a tool's report %s is not written over", async (_, written) => {
    using workspace = new Workspace(files);
    mkdirSync(join(workspace.folder, "out"));
    const tools =
      '<coverage line-rate="1"><packages><package><classes><class filename="src/a.ts"><lines><line number="1" hits="0"/></lines></class></classes></package></packages></coverage>';
    writeFileSync(join(workspace.folder, "out/coverage.xml"), tools);
    const { exitCode, log } = await runInWorkflow(workspace, {
      "min-lines": "1",
      "cobertura-file": "out/coverage.xml",
      ...written,
    });
    expect(exitCode).toBe(2);
    expect(log).toContain('cobertura-file: "out/coverage.xml" is also read as a report');
    expect(readFileSync(join(workspace.folder, "out/coverage.xml"), "utf8")).toBe(tools);
  });
});

describe("a name that a change can set", () => {
  const limit = { "min-lines": "80" };

  test.each<[string, With, string]>([
    ["that of another input", { "report-file": "out/o.xml", "cobertura-file": "./out/o.xml" }, "cobertura-file"],
    ["given twice", { "badge-file": "out/b.json\n./out/b.json" }, "badge-file"],
    ["that of the configuration", { "report-file": "gates.yml" }, "report-file"],
    ["that of the configuration in capitals", { "report-file": "Gates.YML" }, "report-file"],
    ["that of the baseline", { "badge-file": "floor.json", baseline: "floor.json" }, "badge-file"],
    ["that of a committed baseline", { "badge-file": ".gates/baseline/coverage-gate.json" }, "badge-file"],
    ["that of a workflow", { "report-file": ".github/workflows/ci.yml" }, "report-file"],
    ["that of git's attributes", { "report-file": "src/.gitattributes" }, "report-file"],
    ["that of a report", { "report-file": "coverage/lcov.info" }, "report-file"],
  ])("is refused where it is %s, and nothing is written", async (_, written, where) => {
    using workspace = new Workspace({ ...files, "gates.yml": "coverage-gate:\n  min-lines: 80\n" });
    workspace.commit();
    const { host, outputs, log } = await run(workspace, { ...limit, ...written });
    expect(outputs["reason"]).toBe("bad-configuration");
    expect(log.join("\n")).toContain(`${where}: ${JSON.stringify((written[where] ?? "").split("\n").at(-1))} is `);
    const allowed = where === "report-file" ? [] : [written["report-file"] ?? []].flat();
    expect([...host.written.keys()]).toEqual(["/results/coverage-gate.json", ...allowed]);
  });

  test.each(["gates-bin/gates", "gates-runs/x.json", "_github_workflow/event.json", "gates-results/coverage-gate.json", "new/x"])(
    "writes nothing over %s of the runner's temporary folder",
    async (path) => {
      using workspace = new Workspace(files);
      using temporary = new Workspace({ "gates-bin/gates": "kept", "_github_workflow/event.json": "kept" });
      const env = { RUNNER_TEMP: temporary.folder };
      for (const input of ["report-file", "cobertura-file", ...(path.endsWith(".json") ? ["badge-file"] : [])]) {
        const { exitCode, log } = await runInWorkflow(workspace, { ...limit, [input]: join(temporary.folder, path) }, env);
        expect([exitCode, log.includes("could not write ")]).toEqual([0, true]);
      }
      expect(readFileSync(join(temporary.folder, "gates-bin/gates"), "utf8")).toBe("kept");
      expect(JSON.parse(readFileSync(join(temporary.folder, "gates-results/coverage-gate.json"), "utf8"))).toHaveProperty(
        "verdict",
      );
      expect(existsSync(join(temporary.folder, "new"))).toBe(false);
    },
  );

  test("may lie in a folder of its own there", async () => {
    using workspace = new Workspace(files);
    using temporary = new Workspace();
    const kept = join(temporary.folder, "gates-files/deep/summary.md");
    await runInWorkflow(workspace, { ...limit, "report-file": kept }, { RUNNER_TEMP: temporary.folder });
    expect(readFileSync(kept, "utf8")).toContain("coverage-gate");
  });
});
