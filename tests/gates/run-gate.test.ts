import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gateNames } from "../../src/entry/gate-names.ts";
import { loadGate } from "../../src/entry/main.ts";
import { runGate } from "../../src/gates/run-gate.ts";
import type { Host } from "../../src/host/host.ts";
import { type MemoryHost, type MemoryOptions, memoryHost } from "../../src/host/memory.ts";
import { Workspace, withInputs } from "./workspace.ts";

/** Two files, 3 of 5 lines covered. */
const lcov = (prefix = "") =>
  `SF:${prefix}src/a.ts\nDA:1,1\nDA:2,1\nDA:3,0\nend_of_record\nSF:${prefix}src/b.ts\nDA:1,1\nDA:2,0\nend_of_record\n`;

const files = { ".gitignore": "coverage/\n", "src/a.ts": "", "src/b.ts": "", "coverage/lcov.info": lcov() };

interface Options extends Partial<Omit<MemoryOptions, "cwd">> {
  readonly folder?: string;
  readonly broken?: (host: MemoryHost) => Partial<Host>;
}

async function run(
  workspace: Workspace,
  written: Readonly<Record<string, string>>,
  { folder = "", broken, ...options }: Options = {},
) {
  const host = memoryHost({ cwd: join(workspace.folder, folder), ...options });
  const { exitCode, result } = await runGate(
    await loadGate("coverage-gate"),
    { ...host, ...broken?.(host) },
    withInputs(written),
    gateNames,
  );
  const log = host.lines.map((line) => line.text);
  return { exitCode, result: await result(), host, log, outputs: host.outputs, summary: host.summaries.join("\n") };
}

function fails(code: string): () => Promise<never> {
  return () => Promise.reject(Object.assign(new Error(`${code}: no space left on device`), { code }));
}

describe("a working directory below the root", () => {
  const monorepo = {
    ".gitignore": "coverage/\n",
    "src/a.ts": "",
    "services/api/src/a.ts": "",
    "services/api/src/b.ts": "",
    "services/api/coverage/lcov.info": lcov(),
    "gates.yml": "coverage-gate:\n  min-lines: 50\n",
  };

  test("is where reports and their paths start; budgets and annotations speak of the repository", async () => {
    using workspace = new Workspace(monorepo);
    workspace.commit();
    const { exitCode, host, log } = await run(
      workspace,
      { budgets: "lines[services/api/**] >= 90%" },
      { folder: "services/api" },
    );
    expect(exitCode).toBe(1);
    expect(log).toContain("  holds: lines 60.00% (3/5), wanted >= 50%");
    expect(log).toContain("  BROKEN: lines[services/api/**] 60.00% (3/5), wanted >= 90%");
    expect(host.annotations.flatMap(({ file }) => file ?? [])).toEqual(["services/api/src/a.ts", "services/api/src/b.ts"]);
  });

  test("does not hide that a report is committed", async () => {
    using workspace = new Workspace({ ...monorepo, ".gitignore": "" });
    workspace.commit();
    for (const reports of ["coverage/lcov.info", join(workspace.folder, "services/api/coverage/lcov.info")]) {
      const { outputs } = await run(workspace, { reports }, { folder: "services/api" });
      expect([reports, outputs["reason"]]).toEqual([reports, "tracked-report"]);
    }
  });
});

describe("a report outside of the workspace", () => {
  test.each<[string, (outside: string) => string]>([
    ["by its absolute path", (outside) => join(outside, "lcov.info")],
    ["by a way up", (outside) => `../${outside.split("/").at(-1)}/lcov.info`],
    ["by a glob", (outside) => `../${outside.split("/").at(-1)}/*.info`],
  ])("%s is refused", async (_, reports) => {
    using outside = new Workspace({ "lcov.info": lcov() });
    using workspace = new Workspace(files);
    workspace.commit();
    const { exitCode, outputs, log } = await run(workspace, { reports: reports(outside.folder), "min-lines": "50" });
    expect([exitCode, outputs["reason"]]).toEqual([2, "unreadable-report"]);
    expect(log.join("\n")).toContain("lies outside of the workspace");
  });

  test.each<[string, (workspace: Workspace, outside: string) => void]>([
    ["a folder", (workspace, outside) => symlinkSync(outside, join(workspace.folder, "coverage"))],
    [
      "a file",
      (workspace, outside) => {
        workspace.write("coverage/.keep", "");
        symlinkSync(join(outside, "lcov.info"), join(workspace.folder, "coverage/lcov.info"));
      },
    ],
  ])("behind a link that the repository holds is refused: %s", async (_, link) => {
    using outside = new Workspace({ "lcov.info": lcov() });
    using workspace = new Workspace({ "src/a.ts": "", "src/b.ts": "" });
    link(workspace, outside.folder);
    workspace.commit();
    const { exitCode, log } = await run(workspace, { reports: "coverage/lcov.info", "min-lines": "50" });
    expect(exitCode).toBe(2);
    expect(log.join("\n")).toMatch(/lies outside of the workspace|is committed to the repository/);
  });
});

describe("what cannot be written does not hide the verdict", () => {
  const written = { "min-lines": "50", "report-file": "kept.md" };

  test.each(["ENOSPC", "EROFS", "EACCES"])("no file can be written (%s)", async (code) => {
    using workspace = new Workspace(files);
    workspace.commit();
    const { exitCode, host, outputs, log } = await run(workspace, written, {
      broken: ({ files }) => ({ files: { ...files, writeText: fails(code), writeOwn: fails(code) } }),
    });
    expect([exitCode, outputs["verdict"]]).toEqual([0, "passed"]);
    expect(outputs["result-file"]).toBe("");
    const told = ["the result document", "the report file"].map(
      (what) => `could not write ${what}: ${code}: no space left on device`,
    );
    expect(host.annotations.map(({ level, message }) => `${level}: ${message}`)).toEqual(told.map((line) => `warning: ${line}`));
    expect(log).toEqual(expect.arrayContaining(told));
  });

  test("neither summary nor outputs can be written, and the gate is red", async () => {
    using workspace = new Workspace(files);
    workspace.commit();
    const { exitCode, log, host } = await run(
      workspace,
      { "min-lines": "90" },
      { broken: () => ({ writeSummary: fails("ENOSPC"), writeOutputs: fails("ENOSPC") }) },
    );
    expect(exitCode).toBe(1);
    expect(log.filter((line) => line.startsWith("could not write"))).toHaveLength(2);
    expect(host.written.has("/results/coverage-gate.json")).toBe(true);
  });
});

describe("a crash", () => {
  const broken = (host: MemoryHost): Partial<Host> => ({
    files: {
      ...host.files,
      glob: () => Promise.reject(new TypeError("x is not a function\n::error::injected ##[add-mask]1")),
    },
  });

  test("is red with its stack, asks for a report, and leaves every output empty", async () => {
    using workspace = new Workspace(files);
    workspace.commit();
    const { exitCode, outputs, summary, log, result } = await run(workspace, { "min-lines": "50" }, { broken });
    expect(exitCode).toBe(70);
    expect(Object.keys(outputs)).toContain("verdict");
    expect(new Set(Object.values(outputs))).toEqual(new Set([""]));
    expect(summary).toMatch(/^### 💥 coverage-gate crashed: this is a bug of Gates/);
    expect(log[0]).toMatch(/^💥 coverage-gate crashed: this is a bug of Gates, please report it/);
    expect(log[1]).toBe("  TypeError: x is not a function");
    expect(log.join("\n")).toMatch(/run-gate\.test\.ts/);
    expect(log.filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
    expect(JSON.parse(result)).toEqual({ gate: "coverage-gate", crashed: "TypeError: x is not a function" });
  });

  test("of which nothing can be told is still red", async () => {
    using workspace = new Workspace(files);
    workspace.commit();
    const { exitCode } = await run(
      workspace,
      {},
      {
        broken: (host) => ({ ...broken(host), writeOutputs: fails("ENOSPC"), writeSummary: fails("ENOSPC") }),
      },
    );
    expect(exitCode).toBe(70);
  });
});

describe("the result document", () => {
  test("has a file of its own for each name", async () => {
    using workspace = new Workspace(files);
    workspace.commit();
    const names = ["unit", "e2e", "un it", "un/it", "un\\it", "..", "../../x", "a:b", "a*b", "CON", "ünit"];
    const written = new Set<string>();
    for (const name of names) {
      const { host, outputs } = await run(workspace, { name, "min-lines": "50" });
      expect([...host.written.keys()]).toEqual([outputs["result-file"]]);
      for (const file of host.written.keys()) written.add(file);
    }
    expect(written.size).toBe(names.length);
    for (const file of written) expect(file).toMatch(/^\/results\/coverage-gate-[\w%. -]+\.json$/);
  });
});

test("files without a line of code are not among those that each hold", async () => {
  using workspace = new Workspace({ ...files, "src/empty.ts": "" });
  workspace.commit();
  workspace.write(
    "coverage/more.info",
    "SF:src/a.ts\nDA:1,1\nend_of_record\nSF:src/b.ts\nDA:1,1\nend_of_record\nSF:src/0.ts\nLF:0\nLH:0\nend_of_record\n",
  );
  const { host } = await run(workspace, { reports: "coverage/more.info", budgets: "lines[each] >= 50%" });
  expect(host.lines.map(({ text }) => text)).toContain("  holds: lines[each] >= 50% in all 2");
  expect(host.summaries.join("")).toContain("| 2 hold |");
});

describe("nothing measured is no pass", () => {
  const none = "optional no.info";

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ["an accepted reason without a limit", { reports: "no.info", accept: "no-report" }, "bad-configuration"],
    [
      "an accepted reason with a warning",
      { reports: "no.info", accept: "no-report", budgets: "warn: lines >= 1%" },
      "bad-configuration",
    ],
    [
      "an accepted reason with a limit that nothing can break",
      { reports: "no.info", accept: "no-report", budgets: "files <= 9" },
      "not-measured",
    ],
    ["every reason accepted", { reports: "no.info", accept: "no-report\nnot-measured", "min-lines": "0" }, "not-measured"],
    ["an optional report and a share", { reports: none, "min-lines": "0" }, "not-measured"],
    ["an optional report and uncovered lines", { reports: none, budgets: "uncovered-lines <= 40" }, "not-measured"],
    ["an optional report and covered lines", { reports: none, budgets: "covered-lines >= 0" }, "not-measured"],
    ["an optional report and files", { reports: none, budgets: "files <= 40" }, "not-measured"],
    ["an optional report and reports", { reports: none, budgets: "reports <= 40" }, "not-measured"],
    ["an optional report and each file", { reports: none, budgets: "lines[each] >= 0%" }, "not-measured"],
    ["an optional leg", { legs: "optional a=no.info", budgets: "lines[each leg] >= 0%" }, "not-measured"],
    [
      "a leg that does not exist beside a limit that holds",
      { legs: "a=coverage/lcov.info", budgets: "lines >= 1%\nlines[leg z*] >= 1%" },
      "not-measured",
    ],
    ["each leg without legs beside a limit that holds", { budgets: "lines >= 1%\nlines[each leg] >= 1%" }, "not-measured"],
    [
      "a leg whose absence is accepted, and its limit",
      {
        legs: "a=coverage/lcov.info",
        "expected-legs": "a, b",
        accept: "missing-leg",
        budgets: "lines >= 1%\nlines[leg b] >= 1%",
      },
      "not-measured",
    ],
    ["every file excluded, and a share", { exclude: "**", "min-lines": "0" }, "not-measured"],
    ["every file excluded, and uncovered lines", { exclude: "**", budgets: "uncovered-lines <= 40" }, "not-measured"],
    ["every file excluded, and files", { exclude: "**", budgets: "files <= 40" }, "not-measured"],
    ["a pattern that matches no file", { budgets: "uncovered-lines[lib/**] <= 40" }, "not-measured"],
    ["an element that the format does not know", { budgets: "uncovered-branches <= 40" }, "not-measured"],
    ["files without a line of code", { reports: "coverage/empty.info", budgets: "uncovered-lines <= 40" }, "not-measured"],
    ["files without a line of code, each", { reports: "coverage/empty.info", budgets: "lines[each] >= 0%" }, "not-measured"],
  ])("%s", async (_, written, reason) => {
    using workspace = new Workspace({ ...files, "coverage/empty.info": "SF:src/a.ts\nLF:0\nLH:0\nend_of_record\n" });
    workspace.commit();
    const reports = written["reports"] ?? (written["legs"] ? undefined : "coverage/lcov.info");
    const { exitCode, outputs } = await run(workspace, { ...written, ...(reports && { reports }) });
    expect([exitCode, outputs["reason"]]).toEqual([2, reason]);
  });
});

describe("what a change loosens", () => {
  const strict = "coverage-gate:\n  min-lines: 50\n  min-branches: 70\n";
  const loose = "coverage-gate:\n  min-lines: 10\n";

  test.each<[string, string, Readonly<Record<string, string>>, string]>([
    ["in gates.yml", "gates.yml", {}, ""],
    ["in the file that config names", "ci/limits.yml", { config: "./ci/limits.yml" }, ""],
    [
      "in the file that config names from a working directory",
      "services/api/limits.yml",
      { config: "limits.yml" },
      "services/api",
    ],
  ])("%s is told with both limits and the commit", async (_, file, written, folder) => {
    using workspace = new Workspace({
      ...files,
      [file]: strict,
      "services/api/x": "",
      "services/api/coverage/lcov.info": lcov(),
    });
    const base = workspace.commit().slice(0, 7);
    workspace.write(file, loose);
    workspace.commit();
    const { log, summary } = await run(workspace, written, { folder, facts: { event: "push" } });
    const told = [
      `⚠️ This change loosens the policy: it changes min-lines from lines >= 50% to lines >= 10% (against ${base}).`,
      `⚠️ This change loosens the policy: it takes branches >= 70% out of min-branches (against ${base}).`,
    ];
    expect(log).toEqual(expect.arrayContaining(told));
    expect(summary).toContain("loosens the policy");
  });

  test("in the workflow is told", async () => {
    const step = (limit: number) =>
      `jobs:\n  t:\n    steps:\n      - uses: o/g/coverage-gate@v1\n        with: { min-lines: ${limit} }\n`;
    using workspace = new Workspace({ ...files, ".github/workflows/ci.yml": step(80) });
    workspace.commit();
    workspace.write(".github/workflows/ci.yml", step(10));
    workspace.commit();
    const facts = { event: "push", workflowRef: "o/r/.github/workflows/ci.yml@refs/heads/main" };
    const { log } = await run(workspace, { "min-lines": "10" }, { facts });
    expect(log.filter((line) => line.startsWith("⚠️ This change loosens"))).toHaveLength(1);
    expect(log.find((line) => /^[✅❌⛔]/u.test(line))).toMatch(/ · ⚠️ this change loosens the policy$/);
  });

  test("in a step's limit of a component that gates.yml declares is told", async () => {
    const step = (limit: number) =>
      `jobs:\n  t:\n    steps:\n      - uses: o/g/coverage-gate@v1\n        with: { budgets: "lines[component a] >= ${limit}%" }\n`;
    const components = "coverage-gate:\n  components:\n    a: src/a.ts\n";
    using workspace = new Workspace({ ...files, "gates.yml": components, ".github/workflows/ci.yml": step(60) });
    workspace.commit();
    workspace.write(".github/workflows/ci.yml", step(10));
    workspace.commit();
    const facts = { event: "push", workflowRef: "o/r/.github/workflows/ci.yml@refs/heads/main" };
    const { exitCode, log } = await run(workspace, { budgets: "lines[component a] >= 10%" }, { facts });
    expect(exitCode).toBe(0);
    expect(log.filter((line) => line.includes("loosens")).join()).toContain(
      "from lines[component a] >= 60% to lines[component a] >= 10%",
    );
  });

  test("when gates.yml goes is told, limit by limit", async () => {
    using workspace = new Workspace({ ...files, "gates.yml": strict });
    workspace.commit();
    workspace.git("rm", "-q", "gates.yml");
    workspace.commit();
    const { log } = await run(workspace, { "min-lines": "1" }, { facts: { event: "push" } });
    expect(log.filter((line) => line.startsWith("⚠️ This change loosens"))).toHaveLength(2);
    expect(log.find((line) => /^[✅❌⛔]/u.test(line))).toMatch(/ · ⚠️ this change loosens the policy in 2 places$/);
  });

  test("is not known in a pull request without its base, and that is said", async () => {
    using workspace = new Workspace(files);
    workspace.commit();
    const { log } = await run(workspace, { "min-lines": "50" }, { facts: { event: "pull_request", baseRef: "main" } });
    expect(log.join("\n")).toContain("The policy was not compared with its base: this clone does not have the branch main");
  });
});

test("without git the gate judges, and paths are those of the file tree", async () => {
  using workspace = new Workspace(files);
  const { exitCode, log } = await run(workspace, { budgets: "lines[src/**] >= 50%" }, { run: async () => undefined });
  expect([exitCode, log[0]]).toEqual([0, "Read coverage/lcov.info: lcov, 2 files, 2 of them in the repository"]);
});

test("a repository without a commit is judged", async () => {
  using workspace = new Workspace(files);
  workspace.git("init", "-q");
  workspace.git("add", "-A");
  const { exitCode } = await run(workspace, { budgets: "lines[src/**] >= 50%" }, { facts: { event: "push" } });
  expect(exitCode).toBe(0);
});

test("a secret of the environment stands in nothing that leaves", async () => {
  using workspace = new Workspace(files);
  workspace.commit();
  process.env["PLANTED"] = "s3cr3t-0123456789";
  try {
    const { host, result } = await run(workspace, { "min-lines": "90", name: "$PLANTED", "report-file": "kept.md" });
    expect(JSON.stringify([host.lines, host.annotations, host.summaries, host.outputs, [...host.written], result])).not.toContain(
      "s3cr3t",
    );
  } finally {
    delete process.env["PLANTED"];
  }
});
