import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gateNames } from "../../src/entry/gate-names.ts";
import { loadGate } from "../../src/entry/main.ts";
import { runGate } from "../../src/gates/run-gate.ts";
import { writeFloor } from "../../src/gates/write-floor.ts";
import { memoryHost } from "../../src/host/memory.ts";
import { Workspace, withInputs } from "./workspace.ts";

const file = ".gates/baseline/metric-budget.json";
const inputs = { reports: "out.prom", metrics: "size: size.txt B" };

/** A project with a size and counters by status. */
class Project extends Workspace {
  constructor() {
    super({ ".gitignore": "size.txt\nout.prom\n" });
    this.commit();
  }

  measured(size: number, failed: number): this {
    this.write("size.txt", `${size}\n`);
    const counters = `http_requests_total{code="200"} 1000\nhttp_requests_total{code="503"} ${failed}\n`;
    this.write("out.prom", `# TYPE http_requests_total counter\n${counters}`);
    return this;
  }

  async add(budgets: string) {
    const host = memoryHost({ cwd: this.folder, kind: "terminal" });
    const files = { ...host.files, writeText: async (_: string, text: string) => this.write(file, text) };
    const gate = await loadGate("metric-budget");
    const written = withInputs({ ...inputs, budgets });
    const exit = await writeFloor({ gate, gates: gateNames, host: { ...host, files }, written, lower: "refuse" });
    return { exit, said: host.lines.map(({ text }) => text) };
  }

  async judge(budgets: string) {
    const host = memoryHost({ cwd: this.folder, kind: "terminal" });
    const { exitCode } = await runGate(await loadGate("metric-budget"), host, withInputs({ ...inputs, budgets }), gateNames);
    return { exitCode, lines: host.lines.map(({ text }) => text.trim()) };
  }
}

const budgets =
  "size <= 1MB\nsize-rise <= 5%\nhttp_requests_total-rise[code 5*] <= 1\nhttp_requests_total-rise[each code] <= 10%";

describe("changes of any metric", () => {
  test("are held against what earlier runs left of the figures that are asked for", async () => {
    using project = new Project();
    for (let i = 0; i < 5; i++) {
      const { exit, said } = await project.measured(100_000 + i, 3).add(budgets);
      expect([exit, said[0]]).toEqual([0, `Added 1 run to ${file}.`]);
    }
    project.commit("Five runs");
    const document = JSON.parse(readFileSync(join(project.folder, file), "utf8"));
    expect(document.series[0].runs[0].scopes).toEqual([
      {
        of: "",
        figures: [
          ["http_requests_total[code 5*]", "number", 3],
          ["size", "size", 100_000],
        ],
      },
      { of: "code 200", figures: [["http_requests_total[each code]", "number", 1000]] },
      { of: "code 503", figures: [["http_requests_total[each code]", "number", 3]] },
    ]);
    const { exitCode, lines } = await project.measured(120_000, 5).judge(budgets);
    expect([exitCode, lines]).toEqual([
      1,
      expect.arrayContaining([
        "BROKEN: size-rise 19.99% (100.002kB -> 120kB), noise up to 4.448B, wanted <= 5%",
        "BROKEN: http_requests_total-rise[code 5*] 2 (3 -> 5), noise up to 0, wanted <= 1",
        "BROKEN: http_requests_total-rise[each code] in code 503 66.66% (3 -> 5), noise up to 0, wanted <= 10%",
      ]),
    ]);
    expect((await project.measured(100_001, 3).judge(budgets)).exitCode).toBe(0);
  });

  test("of a metric that there is not are a slip", async () => {
    using project = new Project();
    const { exitCode, lines } = await project.measured(1, 0).judge("size <= 1MB\nsizes-rise <= 5%");
    expect([exitCode, lines.join("\n")]).toEqual([2, expect.stringContaining('no metric "sizes-rise"')]);
  });
});
