import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gateNames } from "../../src/entry/gate-names.ts";
import { loadGate } from "../../src/entry/main.ts";
import { runGate } from "../../src/gates/run-gate.ts";
import { writeFloor } from "../../src/gates/write-floor.ts";
import type { HostCache } from "../../src/host/host.ts";
import { memoryHost } from "../../src/host/memory.ts";
import { k6SummaryOf } from "./k6-summary.ts";
import { Workspace, withInputs } from "./workspace.ts";

const file = ".gates/baseline/load-test-budget.json";
type Inputs = Readonly<Record<string, string>>;
const limits: Inputs = { "max-p95": "2s", budgets: "fail: p95-rise <= 10%" };

/** A repository whose load test leaves load/k6.json. */
class Shop extends Workspace {
  constructor() {
    super({ ".gitignore": "load/\n", "shop.py": "" });
    this.commit();
  }

  /** Runs `gates baseline load-test-budget` on a run with this p95, in its place and time. */
  async add(p95: number, inputs: Inputs = {}, run: Parameters<typeof k6SummaryOf>[1] = {}) {
    this.write("load/k6.json", k6SummaryOf(p95, run));
    const host = memoryHost({ cwd: this.folder, kind: "terminal" });
    const files = { ...host.files, writeText: async (_: string, text: string) => this.write(file, text) };
    const written = withInputs({ reports: "load/k6.json", ...inputs });
    const gate = await loadGate("load-test-budget");
    const exit = await writeFloor({ gate, gates: gateNames, host: { ...host, files }, written, lower: "refuse" });
    return { exit, said: host.lines.map(({ text }) => text) };
  }

  get runs(): number[] {
    const { series } = JSON.parse(readFileSync(join(this.folder, file), "utf8"));
    return series.map(({ runs }: { runs: unknown[] }) => runs.length);
  }

  async judge(p95: number, inputs: Inputs = limits, host: Partial<Parameters<typeof memoryHost>[0]> = {}, users = 100) {
    this.write("load/k6.json", k6SummaryOf(p95, { users }));
    const run = memoryHost({ cwd: this.folder, kind: "terminal", ...host });
    const gate = await loadGate("load-test-budget");
    const { exitCode } = await runGate(gate, run, withInputs({ reports: "load/k6.json", ...inputs }), gateNames);
    const summary = run.summaries.join("\n");
    return { exitCode, lines: run.lines.map(({ text }) => text), summary, outputs: run.outputs };
  }
}

describe("gates baseline load-test-budget", () => {
  test("adds a run each time, a slower one as well, and tells how many there are", async () => {
    using shop = new Shop();
    expect(await shop.add(400)).toEqual({
      exit: 0,
      said: [
        `Added 1 run to ${file}.`,
        "  1 run more, 1 in all: runner Linux X64, 2 CPUs, tool k6, format k6-summary, users 100",
      ],
    });
    expect((await shop.add(900)).exit).toBe(0);
    expect(shop.runs).toEqual([2]);
  });

  test("adds the same report once", async () => {
    using shop = new Shop();
    await shop.add(400);
    expect(await shop.add(400)).toEqual({ exit: 0, said: [`${file} says the same already; it was left as it is.`] });
  });

  test("keeps runs of other machines and loads apart, and nearly as many users together", async () => {
    using shop = new Shop();
    await shop.add(400);
    await shop.add(410, {}, { users: 97 });
    await shop.add(420, {}, { users: 200 });
    await shop.add(430, { runner: "perf-box" });
    expect(shop.runs.sort()).toEqual([1, 1, 2]);
  });

  test("of five runs is what a change is held against", async () => {
    using shop = new Shop();
    for (const p95 of [400, 405, 395, 410]) await shop.add(p95);
    shop.commit("Four runs");
    expect((await shop.judge(900)).lines).toContainEqual(expect.stringContaining("learning 4/5"));
    await shop.add(401);
    shop.commit("Five runs");
    const { exitCode, lines } = await shop.judge(500, limits, {}, 95);
    expect([exitCode, lines]).toEqual([
      1,
      expect.arrayContaining([expect.stringContaining("24.68% (401ms -> 500ms), noise up to 17.791ms")]),
    ]);
    expect((await shop.judge(420)).exitCode).toBe(0);
  });

  test("that a change takes runs out of is read at the base, and that is told", async () => {
    using shop = new Shop();
    for (const p95 of [400, 405, 395, 410, 401]) await shop.add(p95);
    shop.commit("Five runs");
    shop.git("checkout", "-q", "-b", "topic");
    const document = JSON.parse(readFileSync(join(shop.folder, file), "utf8"));
    document.series[0].runs.splice(0, 2);
    shop.write(file, JSON.stringify(document));
    shop.commit("Forget");
    const { exitCode, lines } = await shop.judge(500);
    const told = `⚠️ This change lowers the baseline ${file}: 2 earlier runs are gone or changed (runner`;
    expect([exitCode, lines]).toEqual([1, expect.arrayContaining([expect.stringContaining(told)])]);
  });
});

/** A cache in memory, as the runner's is to one repository. */
function memoryCache(): HostCache & { readonly entries: Map<string, string> } {
  const entries = new Map<string, string>();
  return {
    entries,
    restore: async (keys) => {
      const key = keys.find((one) => entries.has(one));
      return key === undefined ? { state: "miss" } : { state: "hit", key, text: entries.get(key) ?? "" };
    },
    holds: async (prefix) => ({ state: [...entries.keys()].some((key) => key.startsWith(prefix)) ? "some" : "none" }),
    save: async (key, _, text) => {
      if (entries.has(key)) return { state: "there" };
      entries.set(key, text);
      return { state: "saved" };
    },
  };
}

describe("a baseline in the cache", () => {
  const event = { repository: { default_branch: "main" } };
  const cached: Inputs = { ...limits, baseline: "cache" };

  test("learns a run of each green push, and then holds what comes", async () => {
    using shop = new Shop();
    const cache = memoryCache();
    const push = async (p95: number, inputs = cached) => {
      const commit = shop.commit("More");
      const facts = { event: "push", ref: "refs/heads/main", commit };
      return shop.judge(p95, inputs, { kind: "github", facts, event, cache });
    };
    for (const [i, p95] of [400, 405, 395, 410, 401].entries()) {
      const { exitCode, summary } = await push(p95);
      expect([exitCode, summary]).toEqual([0, expect.stringContaining(`learning ${i}/5`)]);
    }
    expect((await push(500)).exitCode).toBe(1);
    // What was red is no run that later ones are held against.
    expect(cache.entries.size).toBe(5);
    const { exitCode, outputs } = await push(402);
    expect([exitCode, outputs["p95-change"]]).toEqual([0, "0.24"]);
    const elsewhere = await push(900, { ...cached, runner: "perf-box" });
    expect([elsewhere.exitCode, elsewhere.summary]).toEqual([
      0,
      expect.stringContaining(
        "learning 0/5: earlier runs are of another kind (runner `perf-box` instead of `Linux X64, 2 CPUs`)",
      ),
    ]);
  });
});
