import { createHash } from "node:crypto";
import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gateNames } from "../../src/entry/gate-names.ts";
import { loadGate } from "../../src/entry/main.ts";
import { runGate } from "../../src/gates/run-gate.ts";
import { memoryHost } from "../../src/host/memory.ts";
import { recordCaps } from "../../src/model/record-caps.ts";
import type { RunOutput, RunRecord } from "../../src/model/run-record.ts";
import { Workspace, withInputs } from "./workspace.ts";

/** 3 of 5 lines covered. */
const lcov = "SF:src/a.ts\nDA:1,1\nDA:2,1\nDA:3,0\nend_of_record\nSF:src/b.ts\nDA:1,1\nDA:2,0\nend_of_record\n";
const files = { ".gitignore": "cov/\n", "src/a.ts": "", "src/b.ts": "", "cov/lcov.info": lcov };

function written(path: string, text = lcov): RunOutput {
  return { state: "written", path, size: text.length, sha256: createHash("sha256").update(text).digest("hex") };
}

const report = "cov/lcov.info";
const unchanged: RunOutput = { state: "unchanged", path: report, size: 1 };
const missing = (path = report): RunOutput => ({ state: "missing", path });

/** A run that ended well a minute after `minute` past noon, and wrote the report. */
function record(more: Partial<RunRecord> = {}, minute = 0): RunRecord {
  const time = (at: number) => `2026-06-01T12:${String(at).padStart(2, "0")}:00.000Z`;
  return {
    version: 1,
    name: "unit",
    command: ["vitest", "run"],
    cwd: "",
    startedAt: time(minute),
    endedAt: time(minute + 1),
    exitCode: 0,
    signal: null,
    run: { id: "7", attempt: "1", job: "test" },
    commit: null,
    declared: [],
    outputs: [written(report)],
    standardError: null,
    ...more,
  };
}

const killed: Partial<RunRecord> = { exitCode: null, signal: "SIGKILL" };
const neverEnded: Partial<RunRecord> = { endedAt: null, exitCode: null, outputs: [] };

interface Setup {
  readonly records?: readonly RunRecord[];
  readonly files?: Readonly<Record<string, string>>;
  readonly written?: Readonly<Record<string, string>>;
  readonly facts?: { readonly runId?: string };
}

async function judge(setup: Setup) {
  using workspace = new Workspace({ ...files, ...setup.files });
  workspace.commit();
  return await judgeIn(workspace, setup);
}

async function judgeIn(workspace: Workspace, { records = [], written = {}, facts = { runId: "7" } }: Setup) {
  for (const [i, one] of records.entries()) workspace.write(`.gates-runs/record-${i}.json`, JSON.stringify(one));
  const host = memoryHost({ cwd: workspace.folder, facts });
  const inputs = withInputs({ "min-lines": "50", reports: report, ...written });
  const { exitCode, result } = await runGate(await loadGate("coverage-gate"), host, inputs, gateNames);
  const log = host.lines.map(({ text }) => text);
  const document = JSON.parse(await result());
  const reasons: string[] = document.reasons.map(({ id, about }: { id: string; about: string }) => `${id} ${about}`);
  return { exitCode, reasons, first: log.find((line) => /^[✅❌⛔]/u.test(line)), log: log.join("\n"), document, host };
}

describe("a report that its run wrote", () => {
  test("is proven, and the summary and the result document say by which run", async () => {
    const { exitCode, reasons, document, host, log } = await judge({ records: [record()] });
    expect([exitCode, reasons]).toEqual([0, []]);
    expect(log).toContain("Read cov/lcov.info: lcov, 2 files, 2 of them in the repository, written by the run unit");
    expect(document.runs).toEqual([
      {
        name: "unit",
        command: ["vitest", "run"],
        exitCode: 0,
        signal: null,
        startedAt: "2026-06-01T12:00:00.000Z",
        endedAt: "2026-06-01T12:01:00.000Z",
        reports: [report],
      },
    ]);
    expect(host.summaries.join("")).toContain("| Report | Run | Leg |");
    expect(host.summaries.join("")).toContain("| `cov/lcov.info` | `unit` |");
  });

  test("counts although its tests failed", async () => {
    expect((await judge({ records: [record({ exitCode: 1 })] })).reasons).toEqual([]);
  });

  test("counts although the record was made where the workspace lies elsewhere, through a link, or in another form of accents", async () => {
    using workspace = new Workspace({ ...files, "cov/é/lcov.info": lcov });
    workspace.commit();
    symlinkSync("cov", join(workspace.folder, "link"));
    const records = [record(), record({ outputs: [written("cov/e\u0301/lcov.info")] })];
    const { reasons, document } = await judgeIn(workspace, { records, written: { reports: "link/lcov.info\ncov/é/*.info" } });
    expect(reasons).toEqual([]);
    expect(document.runs.map(({ reports }: { reports: string[] }) => reports)).toEqual([["link/lcov.info"], ["cov/é/lcov.info"]]);
  });

  test("of another job is known by its digest, wherever its artifact lies", async () => {
    using workspace = new Workspace({
      ...files,
      "cov/py39/lcov.info": lcov,
      "cov/py310/lcov.info": `${lcov}SF:src/c.ts\nend_of_record\n`,
    });
    workspace.commit();
    workspace.write(".gates-runs/py39/unit.json", JSON.stringify(record({ outputs: [written("lcov.info")] })));
    const { document, reasons } = await judgeIn(workspace, { written: { reports: "cov/py39/*.info\ncov/py310/*.info" } });
    expect(reasons).toEqual([]);
    expect(document.runs).toMatchObject([{ name: "unit", reports: ["cov/py39/lcov.info"] }]);
  });
});

describe("a run whose end its report does not explain is tool-failed", () => {
  test.each<[string, Partial<RunRecord>, string]>([
    ["another exit code", { exitCode: 2 }, "the run unit (vitest run) ended with exit code 2, which its report does not explain"],
    ["127", { exitCode: 127 }, "ended with exit code 127"],
    ["a signal", killed, "was ended by SIGKILL, which its report does not explain"],
    ["no end, of a run that was to write it", { ...neverEnded, declared: ["cov/*.info"] }, "never ended"],
    ["no end, of a run that names it", { ...neverEnded, command: ["vitest", "--out=cov/lcov.info"] }, "never ended"],
    ["no end, in a folder", { ...neverEnded, cwd: "cov", declared: ["lcov.info"] }, "never ended"],
  ])("%s", async (_, more, text) => {
    const { exitCode, reasons, first } = await judge({ records: [record(more)] });
    expect([exitCode, reasons[0]]).toEqual([2, "tool-failed unit"]);
    expect(first).toContain(`⛔ coverage-gate cannot judge: tool-failed: the run unit`);
    expect(first).toContain(text);
  });

  test("and shows the last ten lines of its standard error, unable to act", async () => {
    const lines = Array.from({ length: 30 }, (_, i) => `line ${i}`);
    const standardError = [...lines, "::error::\u001b[31mspoofed", "a <b>#1</b> ##[add-mask]x", ""].join("\n");
    const { log, host } = await judge({ records: [record({ exitCode: 2, standardError })] });
    expect(log).toContain("│ line 29");
    expect(log).toContain("│ line 22");
    expect(log).not.toContain("│ line 21");
    for (const text of [log, host.summaries.join("")]) {
      expect(text).not.toMatch(/^\s*::error/m);
      expect(text).not.toContain("\u001b");
    }
    expect(log).not.toContain("##[add-mask]");
  });

  test("is told once for several reports, and before what is wrong with them", async () => {
    using workspace = new Workspace({ ...files, "cov/b.info": "SF:src/a.ts\nDA:1,1\n" });
    workspace.commit();
    const outputs = [written(report), written("cov/b.info", "SF:src/a.ts\nDA:1,1\n")];
    const { reasons } = await judgeIn(workspace, {
      records: [record({ ...killed, outputs })],
      written: { reports: "cov/*.info" },
    });
    expect(reasons).toEqual(["tool-failed unit", "cut-off-report cov/b.info"]);
  });

  test("can be accepted by its name, and stays visible", async () => {
    const { exitCode, log } = await judge({ records: [record({ exitCode: 2 })], written: { accept: "tool-failed[unit]" } });
    expect(exitCode).toBe(0);
    expect(log).toContain("Accepted (tool-failed[unit]): tool-failed: the run unit");
  });
});

describe("a report that its run did not write is stale-report", () => {
  test("unless the run failed: then that is told, and what it said", async () => {
    const crashed = record({ exitCode: 3, outputs: [unchanged], standardError: "out of memory\n" });
    const { exitCode, reasons, first, log } = await judge({ records: [crashed] });
    expect([exitCode, reasons]).toEqual([2, ["tool-failed unit"]]);
    expect(first).toContain("and did not write cov/lcov.info; what may lie there is of an earlier run");
    expect(log).toContain("│ out of memory");
  });

  test("because the run left it as it was", async () => {
    const { exitCode, reasons, first, log } = await judge({ records: [record({ outputs: [unchanged] })] });
    expect([exitCode, reasons]).toEqual([2, ["stale-report cov/lcov.info"]]);
    expect(first).toContain(
      "the run unit ended with exit code 0 but did not write cov/lcov.info, so what lies there is of another run",
    );
    expect(log).toContain("name what this one writes with --outputs");
  });

  test("because it was changed since", async () => {
    const { reasons, first } = await judge({ records: [record({ outputs: [written(report, "other")] })] });
    expect(reasons).toEqual(["stale-report cov/lcov.info"]);
    expect(first).toContain("cov/lcov.info was changed after the run unit wrote it");
  });

  test("also where it cannot be read to its end as a report", async () => {
    const cut = lcov.slice(0, 30);
    const { reasons } = await judge({ records: [record()], files: { [report]: cut } });
    expect(reasons).toEqual(["stale-report cov/lcov.info", "cut-off-report cov/lcov.info"]);
  });
});

describe("of several runs", () => {
  test.each<[string, readonly RunRecord[], readonly string[]]>([
    ["the last that wrote the report decides", [record({ exitCode: 2, name: "first" }), record({}, 2)], []],
    ["whatever order they lie in", [record({}, 2), record({ exitCode: 2, name: "first" })], []],
    ["one that fails later makes it red", [record(), record({ exitCode: 2, name: "again" }, 2)], ["tool-failed again"]],
    [
      "one that was to write it and crashed makes it red",
      [record(), record({ ...killed, name: "again", declared: [report], outputs: [unchanged] }, 2)],
      ["tool-failed again"],
    ],
    ["one that only reads it does not matter", [record(), record({ name: "diff-cover", outputs: [unchanged] }, 2)], []],
    ["one that reads it and fails does not matter", [record(), record({ name: "x", exitCode: 3, outputs: [unchanged] }, 2)], []],
    [
      "a second try that leaves it as it was does",
      [record({ exitCode: 1 }), record({ exitCode: 0, outputs: [unchanged] }, 2)],
      ["stale-report cov/lcov.info"],
    ],
    [
      "a step before it that failed takes the proof away",
      [record({ command: ["coverage", "run"], exitCode: 3, outputs: [] }), record({}, 2)],
      ["tool-failed unit"],
    ],
    [
      "a step before it with failed tests does not",
      [record({ command: ["coverage", "run"], exitCode: 1, outputs: [] }), record({}, 2)],
      [],
    ],
    [
      "another tool that failed beside it does not",
      [record({ name: "lint", command: ["ruff"], exitCode: 2, outputs: [] }), record({}, 2)],
      [],
    ],
    ["a second try that writes it makes good for the first", [record({ exitCode: 2, outputs: [missing()] }), record({}, 2)], []],
    [
      "a run of another job beside it is no second try",
      [record({ exitCode: 2, outputs: [missing()], endedAt: "2026-06-01T12:30:00.000Z" }), record({}, 2)],
      ["tool-failed unit"],
    ],
  ])("%s", async (_, records, reasons) => {
    expect((await judge({ records })).reasons).toEqual(reasons);
  });
});

describe("of several jobs whose reports have one name", () => {
  const other = `${lcov}SF:src/c.ts\nend_of_record\n`;
  const leg = (name: string, text: string, more: Partial<RunRecord> = {}) =>
    record({ name, outputs: [written("coverage/lcov.info", text)], run: { id: "7", attempt: "1", job: "legs" }, ...more });
  const legs = async (records: Readonly<Record<string, RunRecord>>, reports: Readonly<Record<string, string>>) => {
    using workspace = new Workspace(files);
    workspace.commit();
    for (const [name, text] of Object.entries(reports)) workspace.write(`cov/${name}/lcov.info`, text);
    for (const [path, one] of Object.entries(records)) workspace.write(`.gates-runs/${path}/unit.json`, JSON.stringify(one));
    const found = await judgeIn(workspace, { written: { reports: "cov/*/lcov.info" } });
    return { ...found, reasons: found.reasons };
  };

  test("each is proven by its own run", async () => {
    const { reasons } = await legs({ a: leg("py39", lcov), b: leg("py310", other) }, { py39: lcov, py310: other });
    expect(reasons).toEqual([]);
  });

  test("one that crashed is not passed over because another wrote the same", async () => {
    const { reasons } = await legs({ a: leg("py39", lcov, killed), b: leg("py310", lcov) }, { py39: lcov, py310: lcov });
    expect(reasons).toEqual(["tool-failed py39"]);
  });

  test("one that crashed does not matter once a later attempt did its work", async () => {
    const again = record({ ...leg("py39", lcov), run: { id: "7", attempt: "2", job: "legs" } }, 5);
    const late = { ...again, startedAt: "2026-06-01T12:05:00.000Z", endedAt: "2026-06-01T12:06:00.000Z" };
    expect((await legs({ a: leg("py39", lcov, killed), b: late }, { py39: lcov })).reasons).toEqual([]);
  });

  test("one that was changed on its way is stale, and not taken for one that nobody recorded", async () => {
    const records = { a: leg("py39", lcov, killed), b: leg("py310", other) };
    const { reasons, first } = await legs(records, { py39: lcov.replace("src/a", "./src/a"), py310: other });
    expect(reasons).toEqual(["stale-report cov/py39/lcov.info"]);
    expect(first).toContain("what the run py39 (it was ended by SIGKILL) wrote under that name is none of the reports");
  });

  test("one that nobody recorded counts beside those that were", async () => {
    expect((await legs({ a: leg("py39", lcov) }, { py39: lcov, py310: other })).reasons).toEqual([]);
  });

  test("a record two folders down is read, and one that lies deeper is told", async () => {
    expect((await legs({ "x/y": leg("py39", lcov, killed) }, { py39: lcov })).reasons).toEqual(["tool-failed py39"]);
    const { reasons, first } = await legs({ "x/y/z": leg("py39", lcov, killed) }, { py39: lcov });
    expect(reasons).toEqual(["bad-report .gates-runs/x/y/z"]);
    expect(first).toContain("is a folder more than 2 below that of the records");
  });
});

describe("records that were made to be slow are refused by name", () => {
  const bomb = (count: number) => `cov/${"{a,b}".repeat(count)}`;
  test.each<[string, Partial<RunRecord>, string]>([
    ["braces of very many choices", { ...neverEnded, declared: [bomb(12)] }, "declared.0: a glob has more than"],
    ["a glob of very many characters", { ...neverEnded, declared: ["a".repeat(5000)] }, "more than 4096 characters"],
    ["very many globs", { ...neverEnded, declared: Array.from({ length: 40 }, (_, i) => bomb(5) + i) }, "more than 1000 globs"],
    ["braces that never close", { ...neverEnded, declared: ["{".repeat(4000) + bomb(9)] }, "more than"],
    ["a glob that nothing fitted", { outputs: [missing(bomb(8)), missing(bomb(9))] }, "characters or 500 choices"],
  ])("%s", async (_, more, text) => {
    const { exitCode, reasons, first } = await judge({ records: [record(more)] });
    expect([exitCode, reasons[0]?.split(" ")[0]]).toEqual([2, "bad-report"]);
    expect(first).toContain(text);
  });

  test("more bytes than are read in all", async () => {
    const standardError = "x".repeat(recordCaps.bytes - 4000);
    const { exitCode, first } = await judge({ records: Array.from({ length: 9 }, () => record({ standardError })) });
    expect(exitCode).toBe(2);
    expect(first).toContain(`have more than ${recordCaps.allBytes} bytes in all`);
  });
});

describe("what went wrong beside a proof is remarked", () => {
  test("failed tests, whose coverage counts", async () => {
    const { exitCode, log } = await judge({ records: [record({ exitCode: 1 })] });
    expect(exitCode).toBe(0);
    expect(log).toContain("⚠️ The run unit ended with exit code 1. Failed tests leave true coverage");
  });

  test("a failed run that no report is of", async () => {
    const lint = record({ name: "lint", command: ["ruff"], exitCode: 2, outputs: [] });
    const { exitCode, log } = await judge({ records: [lint, record({}, 2)] });
    expect(exitCode).toBe(0);
    expect(log).toContain("⚠️ The run lint ended with exit code 2, and no report that was read is of it.");
  });

  test("nothing where all went well", async () => {
    expect((await judge({ records: [record()] })).log).not.toContain("⚠️");
  });
});

describe("a report that a run did not write", () => {
  const without = async (setup: Setup) => {
    using workspace = new Workspace(files);
    workspace.commit();
    rmSync(join(workspace.folder, report));
    return await judgeIn(workspace, setup);
  };

  test.each<[string, string, Partial<RunRecord>, readonly string[]]>([
    ["a run that failed", report, { exitCode: 1, outputs: [missing()] }, ["tool-failed unit"]],
    ["a run that was killed", report, { ...killed, outputs: [missing()] }, ["tool-failed unit"]],
    ["a run that never ended", report, { ...neverEnded, declared: ["cov"] }, ["tool-failed unit"]],
    ["a glob of --outputs", report, { exitCode: 1, outputs: [missing("cov/*.info")] }, ["tool-failed unit"]],
    ["a folder of --outputs", report, { exitCode: 1, outputs: [missing("cov")] }, ["tool-failed unit"]],
    ["a glob of reports", "cov/**", { exitCode: 1, outputs: [missing()] }, ["tool-failed unit"]],
    ["a run that ended well", report, { outputs: [missing()] }, ["no-report cov/lcov.info"]],
    ["a failed run of something else", report, { exitCode: 1, outputs: [missing("bandit.json")] }, ["no-report cov/lcov.info"]],
    [
      "a line that may match nothing, and a run that failed",
      `optional ${report}`,
      { exitCode: 1, outputs: [missing()] },
      ["tool-failed unit"],
    ],
  ])("%s", async (_, reports, more, reasons) => {
    const seen = await without({ records: [record(more)], written: { reports } });
    expect([seen.exitCode, seen.reasons.slice(0, 1)]).toEqual([2, reasons]);
  });

  test("is told with the run that ended well, or with those that did not", async () => {
    const well = await without({ records: [record({ outputs: [missing()] })] });
    expect(well.first).toContain("no-report: the run unit ended well but did not write cov/lcov.info");
    const badly = await without({ records: [record({ exitCode: 2, name: "e2e", outputs: [] })] });
    expect(badly.log).toContain("Recorded runs that ended badly, one of which may be why: e2e.");
  });

  test("in its usual place, where no report is named", async () => {
    using workspace = new Workspace(files);
    workspace.commit();
    const records = [record({ exitCode: 2, outputs: [missing("coverage.xml")] }), record({ name: "js" })];
    for (const [i, one] of records.entries()) workspace.write(`.gates-runs/${i}.json`, JSON.stringify(one));
    const host = memoryHost({ cwd: workspace.folder, facts: { runId: "7" } });
    await runGate(await loadGate("coverage-gate"), host, withInputs({ "min-lines": "50" }), gateNames);
    expect(host.outputs["reason"]).toBe("tool-failed");
  });

  test("nor the gate need, is nothing to this gate", async () => {
    const other = record({ name: "bandit", exitCode: 1, outputs: [missing("bandit.json")] });
    expect((await judge({ records: [record(), other] })).reasons).toEqual([]);
  });

  test("in a working directory below the root", async () => {
    using workspace = new Workspace({ ".gitignore": "cov/\n", "services/api/src/a.ts": "" });
    workspace.commit();
    workspace.write(".gates-runs/a.json", JSON.stringify(record({ exitCode: 2, outputs: [missing(`services/api/${report}`)] })));
    const host = memoryHost({ cwd: join(workspace.folder, "services/api"), facts: { runId: "7" } });
    await runGate(await loadGate("coverage-gate"), host, withInputs({ "min-lines": "50", reports: report }), gateNames);
    expect(host.outputs["reason"]).toBe("tool-failed");
  });
});

describe("records that say nothing of a report", () => {
  test("prove nothing, which is said; nothing is guessed", async () => {
    const { exitCode, log, host } = await judge({
      records: [record({ outputs: [] }), record({ ...killed, name: "e2e", outputs: [] })],
    });
    expect(exitCode).toBe(0);
    expect(log).toContain("⚠️ The records unit, e2e (was ended by SIGKILL) name no report that was read");
    expect(host.summaries.join("")).toContain("| `cov/lcov.info` | none |");
  });

  test.each<[string, RunRecord, { runId?: string }]>([
    ["of another run", record({ exitCode: 2, run: { id: "6", attempt: "1", job: "test" } }), { runId: "7" }],
    ["of a laptop, in a job", record({ exitCode: 2, run: null }), { runId: "7" }],
    ["of a job, on a laptop", record({ exitCode: 2 }), {}],
  ])("because they are %s are left alone, which debugging tells", async (_, one, facts) => {
    const { exitCode, log, document, host } = await judge({ records: [one], facts });
    expect([exitCode, document.runs]).toEqual([0, []]);
    expect(log).not.toContain("record");
    expect(host.debugLines).toContain("Ignored record-0.json: it is a record of another run");
  });

  test("of an earlier attempt of the same run count: its job need not have run again", async () => {
    const { document } = await judge({ records: [record({ run: { id: "7", attempt: "3", job: "test" } })] });
    expect(document.runs).toHaveLength(1);
  });

  test("because there are none leave everything as it is without them", async () => {
    const { exitCode, document, host } = await judge({});
    expect([exitCode, document.runs]).toEqual([0, []]);
    expect(host.summaries.join("")).toContain("| Report | Leg |");
  });
});

describe("a record that cannot be trusted to be whole is red by its name", () => {
  const valid = JSON.stringify(record());
  test.each<[string, string, string]>([
    ["cut off", valid.slice(0, -20), "is not valid JSON, or stops before its end"],
    ["empty", "", "is not valid JSON"],
    ["of another version", JSON.stringify({ ...record(), version: 2 }), "at version"],
    ["with a key that is not known", JSON.stringify({ ...record(), more: 1 }), "at more"],
    [
      "with a digest that is none",
      JSON.stringify({ ...record(), outputs: [{ ...written(report), sha256: "x" }] }),
      "at outputs.0.sha256",
    ],
    ["that ended and did not", JSON.stringify({ ...record(), endedAt: null }), "a run that ended has an exit code or a signal"],
    [
      "that ended in two ways",
      JSON.stringify({ ...record(), signal: "SIGTERM" }),
      "a run that ended has an exit code or a signal",
    ],
    ["deep without an end", "[".repeat(200_000), "is not valid JSON"],
    ["a list", "[]", "the run record is not valid: at version"],
    ["too large", `${" ".repeat(recordCaps.bytes)}${valid}`, `at most ${recordCaps.bytes} are read`],
    ["with text that would act", JSON.stringify({ ...record(), endedAt: "\n::error::spoofed" }), "at endedAt"],
  ])("%s", async (_, text, told) => {
    const { exitCode, reasons, log } = await judge({ records: [record()], files: { ".gates-runs/broken.json": text } });
    expect([exitCode, reasons]).toEqual([2, ["bad-report .gates-runs/broken.json"]]);
    expect(log).toContain(told);
    expect(log).not.toMatch(/^::error/m);
  });

  test("a file in the place of their folder", async () => {
    const { reasons, log } = await judge({ files: { ".gates-runs": "no folder" } });
    expect(reasons).toEqual(["bad-report .gates-runs"]);
    expect(log).toContain("the run records cannot be listed (ENOTDIR)");
  });

  test("a link", async () => {
    using workspace = new Workspace({ ...files, "elsewhere.json": valid, ".gates-runs/a.txt": "no record" });
    workspace.commit();
    symlinkSync("../elsewhere.json", join(workspace.folder, ".gates-runs/link.json"));
    const { reasons, log } = await judgeIn(workspace, {});
    expect(reasons).toEqual(["bad-report .gates-runs/link.json"]);
    expect(log).toContain("is no ordinary file");
  });
});

describe("outcomes", () => {
  const outcome = (outcomes: string) => judge({ written: { outcomes } });

  test("of steps that ended well say nothing", async () => {
    expect(await outcome("tests=success\ne2e=success")).toMatchObject({ exitCode: 0, reasons: [] });
  });

  test("of a step that failed are explained by failed tests, and a remark says so", async () => {
    const { exitCode, log } = await outcome("tests=failure");
    expect(exitCode).toBe(0);
    expect(log).toContain("⚠️ The step tests failed. Failed tests leave true coverage");
  });

  test.each(["skipped", "cancelled"])("%s is red", async (word) => {
    const { exitCode, reasons, first } = await outcome(`tests=success\ne2e=${word}`);
    expect([exitCode, reasons]).toEqual([2, ["tool-failed e2e"]]);
    expect(first).toContain(`tool-failed: the step e2e was ${word}`);
  });

  test("of a step that is not there are a bad configuration that says so", async () => {
    const { exitCode, first } = await outcome("tests=");
    expect(exitCode).toBe(2);
    expect(first).toContain(
      'bad-configuration: outcomes (with:): found no outcome of "tests", which is what a mistyped step id gives',
    );
    expect(first).toContain("allowed: success, failure, skipped, cancelled");
  });

  test("cannot stand in gates.yml, which knows no step", async () => {
    const { first } = await judge({ files: { "gates.yml": "coverage-gate:\n  outcomes: tests=success\n" } });
    expect(first).toContain("outcomes (gates.yml, line 2): cannot be set in this file");
  });
});
