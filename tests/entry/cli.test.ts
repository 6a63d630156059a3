import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import resultJsonSchema from "../../dist/schemas/result.schema.json" with { type: "json" };
import manifest from "../../package.json" with { type: "json" };
import coverageGate from "../../src/gates/coverage-gate.ts";
import { reasonIds } from "../../src/model/reason.ts";
import { commandLine, nodes, Runner, type Start, start } from "./start.ts";

const validate = new Ajv({ strict: false }).compile(resultJsonSchema);

function gates(runner: Runner, args: readonly string[], more: Partial<Start> = {}) {
  return start({ script: commandLine, cwd: runner.folder, args, ...more });
}

/** What a terminal or a workflow would obey. */
const escapeCode = "\u001b";

describe("gates says how it is used", () => {
  test.each<[readonly string[], number, "stdout" | "stderr", RegExp]>([
    [["--help"], 0, "stdout", /^gates: .*\n\nUsage:\n/],
    [["help"], 0, "stdout", /gates coverage-gate/],
    [[], 2, "stderr", /^gates: .*\n\nUsage:\n/],
    [["--version"], 0, "stdout", new RegExp(`^${manifest.version}\n$`)],
    [["coverage-gate", "--help"], 0, "stdout", /--min-lines .*Lowest share of covered lines/],
    [
      ["covrage-gate"],
      2,
      "stderr",
      /^gates: no command "covrage-gate"; did you mean coverage-gate\? gates --help lists them\.\n$/,
    ],
    [["xyzzy"], 2, "stderr", /^gates: no command "xyzzy"\. gates --help lists them\.\n$/],
    [["coverage-gate", "--min-linse", "80"], 2, "stderr", /^gates: no flag --min-linse; did you mean --min-lines\?\n$/],
    [["coverage-gate", "--min-linse=80"], 2, "stderr", /did you mean --min-lines\?\n$/],
    [["coverage-gate", "--min-lines"], 2, "stderr", /^gates: Option '--min-lines <value>' argument missing\n$/],
    [["coverage-gate", "80"], 2, "stderr", /^gates: unexpected argument "80"; where it is a report, write --reports 80/],
    [["inspect"], 2, "stderr", /^gates: inspect needs a file: /],
    [["inspect", "--jsno", "a"], 2, "stderr", /^gates: no flag --jsno; did you mean --json\?\n$/],
    [["explain", "no-report"], 0, "stdout", /^no-report: .*\n\n.*\n\nCan be accepted: accept: no-report\n$/],
    [["explain", "bad-configuration"], 0, "stdout", /\nCannot be accepted\.\n$/],
    [["explain", "no-repotr"], 2, "stderr", /^gates: no reason "no-repotr"; did you mean no-report\?\n$/],
    [["explain", "stale"], 2, "stderr", /^gates: no reason "stale"; did you mean stale-report\?\n$/],
    [
      ["baseline", "--help"],
      0,
      "stdout",
      /^gates baseline GATE: writes today's figures[\s\S]*--lower[\s\S]*Gates: coverage-gate, security-scan, load-test-budget, metric-budget, docs-present, test-results\n$/,
    ],
    [
      ["baseline"],
      2,
      "stderr",
      /^gates: baseline needs a gate: coverage-gate, security-scan, load-test-budget, metric-budget, docs-present, test-results\n$/,
    ],
    [["baseline", "covrage-gate"], 2, "stderr", /^gates: baseline needs a gate: coverage-gate\n$/],
    [["baseline", "coverage-gate", "--lowre"], 2, "stderr", /^gates: no flag --lowre; did you mean --lower\?\n$/],
    [["baseline", "coverage-gate", "--help"], 0, "stdout", /--lower {4}Write it although it gives something up/],
    [["completion", "bash"], 0, "stdout", /baseline\) words=".*--lower/],
    [["completion"], 2, "stderr", /^gates: completion needs a shell: bash, zsh, fish\n$/],
    [["completion", "powershell"], 2, "stderr", /^gates: completion needs a shell: bash, zsh, fish\n$/],
    [["completion", "bash"], 0, "stdout", /--min-lines/],
    [["completion", "fish"], 0, "stdout", /__fish_seen_subcommand_from record' -l outputs/],
    [["help"], 0, "stdout", /gates record --name NAME -- COMMAND…/],
    [["recrod"], 2, "stderr", /did you mean record\?/],
  ])("gates %j", async (args, exitCode, stream, text) => {
    using runner = new Runner();
    const ended = await gates(runner, args);
    expect(ended.exitCode).toBe(exitCode);
    expect(ended[stream]).toMatch(text);
    expect(ended[stream === "stdout" ? "stderr" : "stdout"]).toBe("");
  });

  test("gates explain lists every reason, gates coverage-gate --help every input", async () => {
    using runner = new Runner();
    const [reasons, inputs] = await Promise.all([gates(runner, ["explain"]), gates(runner, ["coverage-gate", "--help"])]);
    const [listed = "", ofDocuments = ""] = reasons.stdout.split("\n\n");
    expect(listed.match(/^\S+/gm)).toEqual(Object.keys(reasonIds));
    expect(ofDocuments).toContain("runbook-missing-section");
    expect(inputs.stdout.match(/(?<=^ {2}--)\S+/gm)).toEqual([
      ...Object.keys(coverageGate.inputs),
      "json",
      "patch",
      "result-file",
    ]);
  });
});

describe.each(nodes)("gates coverage-gate on Node %s", (_, node) => {
  test.each<[readonly string[], number, RegExp]>([
    [["--min-lines", "60"], 0, /^✅ coverage-gate passed: lines 60\.00% \(3\/5\), wanted >= 60%$/m],
    [["--min-lines=61"], 1, /^❌ coverage-gate failed: lines 60\.00% \(3\/5\), wanted >= 61%$/m],
    [["--reports", "no.info", "--min-lines", "1"], 2, /^⛔ coverage-gate cannot judge: no-report/m],
    [["--min-lines", ""], 2, /min-lines \(--min-lines\): is given, but empty/],
    [["--budgets", "files >= 2", "--budgets", "lines >= 1%"], 0, /all 2 budgets hold/],
    [["--min-lines", "60", "--min-lines", "61"], 2, /found a second line "61"/],
  ])("%j", async (args, exitCode, text) => {
    using runner = new Runner();
    const ended = await gates(runner, ["coverage-gate", ...args], { node });
    expect(ended).toMatchObject({ exitCode, stderr: "" });
    expect(ended.stdout).toMatch(text);
    expect(ended.stdout).not.toContain(escapeCode);
    expect(ended.stdout).not.toMatch(/^::/m);
  });
});

describe("gates coverage-gate", () => {
  test.each([
    ["passed", ["--min-lines", "60"], 0],
    ["failed", ["--min-lines", "61"], 1],
    ["cannot-judge", ["--min-lines", "x"], 2],
  ])("--json prints one document and nothing else: %s", async (verdict, args, exitCode) => {
    using runner = new Runner();
    const ended = await gates(runner, ["coverage-gate", ...args, "--json"]);
    expect(ended.exitCode).toBe(exitCode);
    const result = JSON.parse(ended.stdout);
    expect(validate(result), JSON.stringify(validate.errors)).toBe(true);
    expect(result).toMatchObject({ verdict, run: null });
    expect(ended.stderr).toContain(result.firstLine);
  });

  test("--result-file keeps the document, --report-file the summary, and nothing else is left behind", async () => {
    using runner = new Runner();
    await gates(runner, [
      "coverage-gate",
      "--min-lines",
      "60",
      "--result-file",
      "coverage/r/r.json",
      "--report-file",
      "coverage/s.md",
    ]);
    expect(validate(JSON.parse(runner.read("coverage/r/r.json")))).toBe(true);
    expect(runner.read("coverage/s.md")).toMatch(/^### ✅ coverage-gate passed/);
    expect(runner.git("status", "--short")).toBe("");
  });

  test("files that cannot be written are told, and the exit code stays the verdict's", async () => {
    using runner = new Runner();
    const below = "src/a.ts/file";
    const ended = await gates(runner, ["coverage-gate", "--min-lines", "60", "--result-file", below, "--report-file", below]);
    expect(ended.exitCode).toBe(0);
    expect(ended.stdout.match(/^could not write the (result document|report file): /gm)).toHaveLength(2);
  });

  test("reads no INPUT_ of the environment: neither a limit nor an unknown one", async () => {
    using runner = new Runner();
    const env = { "INPUT_MIN-LINES": "100", INPUT_WHATEVER: "x", INPUT_MODE: "report" };
    expect((await gates(runner, ["coverage-gate", "--min-lines", "60"], { env })).exitCode).toBe(0);
    expect((await gates(runner, ["coverage-gate", "--min-lines", "61"], { env })).exitCode).toBe(1);
  });

  test("starts its paths at the working directory, wherever it is called", async () => {
    using runner = new Runner({ "services/api/x": "", "services/api/coverage/lcov.info": "SF:x\nDA:1,1\nend_of_record\n" });
    const ended = await gates(runner, ["coverage-gate", "--working-directory", "services/api", "--min-lines", "100"]);
    expect(ended).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("1 file, 1 of them in the repository") });
  });
});

test.each(["nowhere", "src/a.ts"])("a working directory that is none (%s) is red, not a crash", async (folder) => {
  using runner = new Runner();
  const ended = await gates(runner, ["coverage-gate", "--working-directory", folder, "--min-lines", "1"]);
  expect(ended).toMatchObject({ exitCode: 2, stderr: "" });
});

test("without git on the machine it ends at once: nothing waits for a program that cannot be started", async () => {
  using runner = new Runner();
  const ended = await gates(runner, ["coverage-gate", "--min-lines", "60"], {
    env: { PATH: runner.folder, Path: runner.folder },
  });
  expect(ended).toMatchObject({ exitCode: 0, stderr: "" });
}, 10_000);

describe("gates coverage-gate in a run: step", () => {
  const args = ["coverage-gate", "--min-lines", "61"];

  test("writes summary, annotations and outputs as the action does", async () => {
    using runner = new Runner();
    const ended = await gates(runner, args, { env: runner.env });
    expect(ended).toMatchObject({ exitCode: 1, stderr: "" });
    expect(ended.stdout).toMatch(/^::error title=coverage-gate failed::lines 60\.00%25 \(3\/5\), wanted >= 61%25/m);
    expect(ended.stdout).toMatch(/^::warning title=not covered,file=src\/a\.ts,line=3,endLine=3::/m);
    expect(runner.summary).toMatch(/^### ❌ coverage-gate failed/);
    expect(runner.outputs).toMatchObject({ verdict: "failed", lines: "60.00", "failed-budgets": "lines >= 61%" });
  });

  test("--json still has standard output for itself; the runner reads annotations from standard error, too", async () => {
    using runner = new Runner();
    const ended = await gates(runner, [...args, "--json"], { env: runner.env });
    expect(JSON.parse(ended.stdout)).toMatchObject({ verdict: "failed", run: { id: "7", attempt: "1" } });
    expect(ended.stderr).toMatch(/^::error title=coverage-gate failed::/m);
    expect(runner.outputs).toMatchObject({ verdict: "failed" });
  });
});

describe("gates baseline", () => {
  test("writes a floor, holds the next run against it, and lowers it only when told to", async () => {
    using runner = new Runner();
    const written = await gates(runner, ["baseline", "coverage-gate"]);
    expect([written.exitCode, written.stdout]).toEqual([0, expect.stringContaining("lines 60.00% (3/5)")]);
    runner.write("coverage/lcov.info", "SF:src/a.ts\nDA:1,1\nDA:2,0\nDA:3,0\nend_of_record\n");
    const refused = await gates(runner, ["baseline", "coverage-gate"]);
    expect([refused.exitCode, refused.stdout]).toEqual([1, expect.stringContaining("lines 60.00% (3/5) -> 33.33% (1/3)")]);
    expect((await gates(runner, ["coverage-gate", "--max-lines-drop", "1"])).exitCode).toBe(1);
    expect((await gates(runner, ["baseline", "coverage-gate", "--lower"])).exitCode).toBe(0);
    expect((await gates(runner, ["coverage-gate", "--max-lines-drop", "1"])).exitCode).toBe(0);
  });
});

describe("gates inspect", () => {
  const cut = { "coverage/cut.info": "SF:src/a.ts\nDA:1,1\n" };

  test("--json prints an array with an object a file, and ends with 2 if one was refused", async () => {
    using runner = new Runner(cut);
    const ended = await gates(runner, ["inspect", "coverage/lcov.info", "coverage/cut.info", "no.info", "--json"]);
    expect(ended.exitCode).toBe(2);
    const inspected: unknown = JSON.parse(ended.stdout);
    expect(inspected).toMatchObject([
      {
        file: "coverage/lcov.info",
        kind: "coverage",
        format: "lcov",
        state: "measured",
        coverage: { files: 2, lines: [3, 5], branches: null, functions: null, statements: null },
      },
      { file: "coverage/cut.info", state: "refused", reason: "cut-off-report", message: expect.stringMatching(/./) },
      { file: "no.info", state: "refused", reason: "unreadable-report", message: "cannot be read (ENOENT)" },
    ]);
  });

  test("says of a document what docs-present sees in it", async () => {
    using runner = new Runner({ "docs/guide.md": "# Guide\n\nThree small words, see [it](#use).\n\n## Use\n\nTODO\n" });
    const ended = await gates(runner, ["inspect", "docs/guide.md"]);
    expect([ended.exitCode, ended.stdout.split("\n")]).toEqual([
      0,
      [
        "docs/guide.md: Markdown, read by docs-present: 6 words, 2 headings, 1 link, 0 code blocks, 0 tables",
        "  #guide, line 1",
        "  #use, line 5",
        "  to be filled in: TODO, line 7",
        "",
      ],
    ]);
  });

  test("says the same in words, with how each path was found", async () => {
    using runner = new Runner(cut);
    const ended = await gates(runner, ["inspect", "coverage/lcov.info"]);
    expect(ended).toEqual({
      exitCode: 0,
      stderr: "",
      stdout: [
        "coverage/lcov.info: lcov, lines 60.00% (3/5)",
        "  2 of 2 files found in the repository",
        "    src/a.ts (exact) src/a.ts",
        "    src/b.ts (exact) src/b.ts",
        "",
      ].join("\n"),
    });
    const refused = await gates(runner, ["inspect", "coverage/cut.info"]);
    expect(refused.exitCode).toBe(2);
    expect(refused.stdout).toMatch(/^coverage\/cut\.info: refused, cut-off-report: .* \(line 2\)\n$/);
  });

  test("keeps its exit code when its reader stops early, as head does", async () => {
    const records = Array.from({ length: 20_000 }, (_, i) => `SF:src/module/${i}.ts\nDA:1,1\nend_of_record\n`).join("");
    using runner = new Runner({ "coverage/large.info": records, ...cut });
    const read = await gates(runner, ["inspect", "coverage/large.info", "--json"], { closeEarly: true });
    const refused = await gates(runner, ["inspect", "coverage/large.info", "coverage/cut.info", "--json"], { closeEarly: true });
    expect([read.exitCode, read.stderr, refused.exitCode]).toEqual([0, "", 2]);
  });

  test("lets no report write to the terminal", async () => {
    using runner = new Runner({ "coverage/evil.info": "SF:\u001b[31m/\u001b]0;x\u0007.ts\nDA:1,1\nend_of_record\n" });
    expect((await gates(runner, ["inspect", "coverage/evil.info"])).stdout).not.toContain(escapeCode);
  });
});
