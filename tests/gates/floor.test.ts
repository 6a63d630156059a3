import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gateNames } from "../../src/entry/gate-names.ts";
import { loadGate } from "../../src/entry/main.ts";
import { writeFloor } from "../../src/gates/write-floor.ts";
import { memoryHost } from "../../src/host/memory.ts";
import { baselineOf, type Figures, lcovOf, place } from "./change.ts";
import { Workspace, withInputs } from "./workspace.ts";

const before: Figures = { "src/a.ts": [8, 10], "src/b.ts": [10, 10] };

class Project extends Workspace {
  constructor(files: Readonly<Record<string, string>> = {}) {
    super({ ".gitignore": "coverage/\n", "src/a.ts": "", "src/b.ts": "", ...files });
    this.commit();
  }

  get floor(): string {
    return readFileSync(join(this.folder, place), "utf8");
  }

  /** Runs `gates baseline coverage-gate` on a report of these figures. */
  async run(figures: Figures | string, lower: "refuse" | "write" = "refuse", inputs: Readonly<Record<string, string>> = {}) {
    this.write("coverage/lcov.info", typeof figures === "string" ? figures : lcovOf(figures));
    const host = memoryHost({ cwd: this.folder });
    // What is written is what the next run reads.
    const files = {
      ...host.files,
      writeText: async (path: string, text: string) => this.write(path.slice(this.folder.length), text),
    };
    const gate = await loadGate("coverage-gate");
    const exit = await writeFloor({ gate, gates: gateNames, host: { ...host, files }, written: withInputs(inputs), lower });
    return { exit, said: host.lines.map(({ text }) => text) };
  }
}

describe("gates baseline coverage-gate", () => {
  test("writes the first baseline, a line for each file, that the gate takes", async () => {
    using project = new Project();
    const { exit, said } = await project.run(before);
    expect([exit, said]).toEqual([0, [`Wrote ${place}: 2 files.`, "  lines 90.00% (18/20)"]]);
    expect(project.floor).toContain('    "src/a.ts": { "lines": [8, 10] },\n    "src/b.ts": { "lines": [10, 10] }\n');
  });

  test("leaves one alone that says the same", async () => {
    using project = new Project({ [place]: baselineOf(before) });
    const { exit, said } = await project.run(before);
    expect([exit, said]).toEqual([0, [`${place} says the same already; it was left as it is.`]]);
    expect(project.floor).toBe(baselineOf(before));
  });

  test("raises it, tells by how much, and keeps the earlier samples", async () => {
    using project = new Project({ [place]: baselineOf(before) });
    await project.run({ ...before, "src/a.ts": [9, 10] });
    const { exit, said } = await project.run({ ...before, "src/a.ts": [10, 10] });
    expect([exit, said]).toEqual([0, [`Wrote ${place}: 2 files.`, "  lines 95.00% (19/20) -> 100.00% (20/20)"]]);
    expect(JSON.parse(project.floor).samples).toMatchObject([{ lines: [20, 20] }]);
    project.commit("More");
    await project.run({ ...before, "src/a.ts": [10, 10], "src/b.ts": [11, 11] });
    expect(JSON.parse(project.floor).samples).toMatchObject([{ lines: [20, 20] }, { lines: [21, 21] }]);
  });

  test.each<[string, Figures]>([
    ["a share falls", { ...before, "src/a.ts": [7, 10] }],
    ["a share falls because covered code is gone", { "src/a.ts": [8, 10] }],
    ["more is uncovered although the share rises", { "src/a.ts": [8, 10], "src/b.ts": [99, 100] }],
  ])("never lowers it by itself: %s", async (_, figures) => {
    using project = new Project({ [place]: baselineOf(before) });
    const refused = await project.run(figures);
    expect([refused.exit, project.floor]).toEqual([1, baselineOf(before)]);
    expect(refused.said[0]).toBe(`${place} was left as it is, because today's figures would lower it:`);
    expect(refused.said.at(-1)).toBe("Win back what was lost, or give it up on purpose with --lower.");
    const lowered = await project.run(figures, "write");
    expect([lowered.exit, lowered.said]).toEqual([0, expect.arrayContaining([expect.stringContaining("It gave up:")])]);
    expect(project.floor).not.toBe(baselineOf(before));
  });

  test("never lowers it for a single file while the total rises", async () => {
    const files: Figures = { ...before, "src/c.ts": [50, 100] };
    using project = new Project({ "src/c.ts": "", [place]: baselineOf(files) });
    const figures: Figures = { ...files, "src/a.ts": [2, 10], "src/c.ts": [80, 100] };
    const { exit, said } = await project.run(figures);
    expect([exit, project.floor]).toEqual([1, baselineOf(files)]);
    expect(said.slice(1)).toEqual([
      "  src/a.ts: lines 80.00% (8/10) -> 20.00% (2/10), 6 more uncovered",
      "Win back what was lost, or give it up on purpose with --lower.",
    ]);
    expect((await project.run(figures, "write")).said.join("\n")).toContain("It gave up:\n  src/a.ts: lines 80.00%");
  });

  test("tells the five files that lost most, and how many did", async () => {
    const many = (covered: number) =>
      Object.fromEntries(Array.from({ length: 7 }, (_, i) => [`src/${i}.ts`, [covered, 10 + i] as const]));
    const sources = Object.fromEntries(Object.keys(many(1)).map((path) => [path, ""]));
    using project = new Project({ ...sources, [place]: baselineOf({ ...many(10), "src/a.ts": [0, 100] }) });
    const { said } = await project.run({ ...many(9), "src/a.ts": [90, 100] });
    expect(said).toHaveLength(8);
    expect(said[6]).toBe("  and 2 more files");
  });

  test("takes no file that is gone, or that lost covered lines, for a lower one, and tells how many are gone", async () => {
    using project = new Project({ [place]: baselineOf({ ...before, "src/gone.ts": [1, 10] }) });
    const { exit, said } = await project.run({ "src/a.ts": [7, 9], "src/b.ts": [20, 20] });
    expect([exit, said[0]]).toEqual([0, `Wrote ${place}: 2 files. 1 file is no longer in it.`]);
  });

  test("tells the files that lost most", async () => {
    using project = new Project({ [place]: baselineOf(before) });
    const { said } = await project.run({ "src/a.ts": [6, 10], "src/b.ts": [9, 10] });
    expect(said.slice(1, 4)).toEqual([
      "  lines 90.00% (18/20) -> 75.00% (15/20), 3 more uncovered",
      "    src/a.ts: 2 more uncovered, by lines",
      "    src/b.ts: 1 more uncovered, by lines",
    ]);
  });

  test("does not take what nobody measures any more for raised", async () => {
    using project = new Project({
      [place]: baselineOf({}, { files: { "src/a.ts": { lines: [8, 10], branches: [1, 2] } } }),
    });
    const { exit, said } = await project.run({ "src/a.ts": [9, 10] });
    expect([exit, said[1]]).toEqual([1, "  branches 50.00% (1/2) -> nothing"]);
  });

  test.each([
    ["is broken", "{"],
    ["is of another gate", baselineOf(before, { gate: "load-gate" })],
  ])("writes over one that %s only when told to", async (_, floor) => {
    using project = new Project({ [place]: floor });
    expect([(await project.run(before)).exit, project.floor]).toEqual([1, floor]);
    expect([(await project.run(before, "write")).exit, JSON.parse(project.floor).gate]).toEqual([0, "coverage-gate"]);
  });

  test.each<[string, string, Readonly<Record<string, string>>, string]>([
    ["a report is cut off", "SF:src/a.ts\nDA:1,1\n", {}, "cut-off-report"],
    ["a report is missing", lcovOf(before), { reports: "other.info" }, "no-report"],
    ["the configuration is wrong", lcovOf(before), { "min-lines": "80x" }, "bad-configuration"],
    ["nothing that counts is measured", lcovOf(before), { exclude: "**" }, "measure nothing that counts"],
    ["the cache holds it", lcovOf(before), { baseline: "cache" }, "the first green push"],
  ])("writes nothing where %s", async (_, report, inputs, said) => {
    using project = new Project();
    const seen = await project.run(report, "write", inputs);
    expect([seen.exit, existsSync(join(project.folder, place))]).toEqual([2, false]);
    expect(seen.said.join("\n")).toContain(said);
  });

  test("keeps what is not of the repository as one sum, without its paths", async () => {
    using project = new Project();
    await project.run({ ...before, "/build/elsewhere/x.ts": [1, 5], "/usr/include/stdio.h": [2, 2] });
    expect(project.floor).toContain('"elsewhere": { "lines": [3, 7] }');
    expect(project.floor).not.toContain("/build");
  });
});
