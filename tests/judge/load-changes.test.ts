import { describe, expect, test } from "vitest";
import { judge } from "../../src/judge/judge.ts";
import { type LoadHistory, measureLoadChange } from "../../src/measures/load-change.ts";
import { loadVocabulary } from "../../src/measures/load-vocabulary.ts";
import { parseBudget } from "../../src/model/budget-parser.ts";
import type { LoadRun } from "../../src/model/load-run.ts";
import { toPlain } from "../../src/reports/escape.ts";
import { formatInterval, formatQuantity } from "../../src/reports/numbers.ts";
import { describeNotApplicable, describeReason } from "../../src/reports/wording.ts";
import { baselineOf, foundOf, machine, runOf } from "../measures/earlier-runs.ts";
import { endpoint, loadOf, measuredRun, run, timed } from "../measures/load-run.ts";

function budgetOf(line: string) {
  const parsed = parseBudget(line, loadVocabulary(undefined, "runs"));
  if (parsed.state !== "budget") throw new Error(`${line}: ${JSON.stringify(parsed)}`);
  return parsed.budget;
}

/** How a change ends that is made to fail, with what is said of it. */
function judged(line: string, history: LoadHistory) {
  const budget = budgetOf(`fail: ${line}`);
  const measures = measureLoadChange(budget, history);
  const judgement = judge({
    budgets: [{ budget, origin: "with:", measures }],
    ...{ problems: [], accept: [], today: "2026-06-01", show: formatInterval },
  });
  const [outcome] = judgement.budgets.map((one) => one.outcome);
  const [said] = measures.map(({ found }) => {
    if (found.state === "measured") return formatQuantity(found.quantity, budget.limit);
    return found.state === "not-applicable" && found.because ? toPlain(describeNotApplicable(found.because)) : found.state;
  });
  return { state: outcome?.state, said, reasons: judgement.reasons.map((one) => toPlain(describeReason(one, []))) };
}

const since = (earlier: readonly LoadRun[], now: LoadRun): LoadHistory => ({
  load: loadOf({ load: now }),
  base: undefined,
  machine,
  sought: foundOf(baselineOf(earlier)),
});
const p95s = (...values: readonly (number | readonly [number, number])[]) => values.map((p95) => runOf(p95));
/** The median is 400, the median deviation 10: a noise of 44.478. */
const calm = p95s(390, 410, 400, 380, 420);

describe("a change since earlier runs", () => {
  test.each<[string, string, readonly LoadRun[], LoadRun, string, string]>([
    ["below the limit", "p95-rise <= 20%", calm, runOf(470), "holds", "17.50% (400ms -> 470ms), noise up to 44.478ms"],
    ["above limit and noise", "p95-rise <= 10%", calm, runOf(470), "broken", "17.50% (400ms -> 470ms), noise up to 44.478ms"],
    [
      "above the limit within the noise",
      "p95-rise <= 10%",
      calm,
      runOf(444.4),
      "holds",
      "11.10% (400ms -> 444.4ms), within the noise of 44.478ms",
    ],
    ["exactly at the limit", "p95-rise <= 50ms", calm, runOf(450), "holds", "50ms (400ms -> 450ms), noise up to 44.478ms"],
    [
      "a hair above it",
      "p95-rise <= 50ms",
      calm,
      runOf(450.001),
      "broken",
      "50.001ms (400ms -> 450.001ms), noise up to 44.478ms",
    ],
    [
      "at a limit that asks for less",
      "p95-rise < 50ms",
      calm,
      runOf(450),
      "broken",
      "50ms (400ms -> 450ms), noise up to 44.478ms",
    ],
    ["a fall", "p95-rise <= 0ms", calm, runOf(300), "holds", "-100ms (400ms -> 300ms), noise up to 44.478ms"],
    [
      "no noise at all",
      "p95-rise <= 0ms",
      p95s(400, 400, 400, 400, 400),
      runOf(401),
      "broken",
      "1ms (400ms -> 401ms), noise up to 0ms",
    ],
    [
      "an even number of runs, whose median is between two",
      "p95-rise <= 1%",
      p95s(400, 400, 400, 405, 405, 405),
      runOf(420),
      "broken",
      "4.34% (402.5ms -> 420ms), noise up to 11.12ms",
    ],
    [
      "one wild run",
      "p95-rise <= 10%",
      [...calm, runOf(9000)],
      runOf(480),
      "broken",
      "18.51% (405ms -> 480ms), noise up to 66.717ms",
    ],
    [
      "four runs",
      "p95-rise <= 10%",
      calm.slice(1),
      runOf(900),
      "not-applicable",
      "learning 4/5: 4 earlier runs are known, and it takes 5 to know how far apart they are",
    ],
    [
      "errors",
      "error-rate-rise <= 0.5pp",
      Array.from({ length: 5 }, () => runOf(400, 3, 1)),
      runOf(400, 1000, 340),
      "broken",
      "0.66pp (33.33% -> 34.00%), noise up to 0pp",
    ],
    [
      "as many errors, of which no decimal tells the share",
      "error-rate-rise <= 0pp",
      Array.from({ length: 6 }, () => runOf(400, 3, 1)),
      runOf(400, 999, 333),
      "holds",
      "0.00pp (33.33% -> 33.33%), noise up to 0pp",
    ],
    [
      "throughput",
      "throughput-drop <= 10%",
      Array.from({ length: 5 }, (_, i) => runOf(400, 1000 + i)),
      runOf(400, 800),
      "broken",
      "20.15% (100.2/s -> 80/s), noise up to 0.445/s",
    ],
  ])("%s", (_, line, earlier, now, state, said) => {
    expect(judged(line, since(earlier, now))).toMatchObject({ state, said });
  });

  test.each<[string, readonly (readonly [number, number])[], readonly [number, number], string]>([
    [
      "whatever they are, the rise is small",
      [
        [1950, 2050],
        [1950, 2050],
        [1950, 2050],
        [1950, 2050],
        [1950, 2050],
      ],
      [2000, 2100],
      "holds",
    ],
    [
      "whatever they are, it is great",
      [
        [1950, 2050],
        [1950, 2050],
        [1950, 2050],
        [1950, 2050],
        [1950, 2050],
      ],
      [2950, 3050],
      "broken",
    ],
    [
      "the limit may be met or not",
      [
        [1950, 2050],
        [1950, 2050],
        [1950, 2050],
        [1950, 2050],
        [1950, 2050],
      ],
      [2250, 2350],
      "undecided",
    ],
  ])("of figures that the tool rounds: %s", (_, earlier, now, state) => {
    expect(judged("p95-rise <= 10%", since(p95s(...earlier), runOf(now))).state).toBe(state);
  });

  test("of a figure that today's report lacks is not measured", () => {
    expect(judged("mean-rise <= 10%", since(calm, runOf(400))).reasons).toEqual([expect.stringContaining("not-measured")]);
  });

  test("of an endpoint that is new does not apply beside those that are known", () => {
    const shop = (ms: number, ...more: string[]) =>
      run(["GET /", ...more].map((name) => endpoint(name, timed({ failure: "none" }, [ms]))));
    const history = since(
      Array.from({ length: 5 }, () => shop(100)),
      shop(300, "GET /new"),
    );
    const measures = measureLoadChange(budgetOf("p95-rise[each] <= 10%"), history);
    expect(measures.map(({ scope, found }) => [scope, found.state])).toEqual([
      ["GET /", "measured"],
      ["GET /new", "not-applicable"],
    ]);
  });
});

describe("unlike runs are never compared", () => {
  const elsewhere = (source: Parameters<typeof foundOf>[1]): LoadHistory => ({
    ...since([], runOf(400)),
    sought: foundOf(baselineOf(calm, "Linux X64, 64 CPUs"), source),
  });

  test("and a committed baseline that has none like today's is told to be none", () => {
    expect(judged("p95-rise <= 10%", elsewhere(undefined))).toMatchObject({
      state: "undecided",
      reasons: [
        "no-baseline: fail: p95-rise <= 10%: the baseline only has runs of another kind: runner Linux X64, 2 CPUs instead of Linux X64, 64 CPUs",
      ],
    });
  });

  test("and a cache learns anew by itself", () => {
    const cached = elsewhere({ kind: "cache", commit: "a", behind: 0, base: "a" });
    expect(judged("p95-rise <= 10%", cached)).toMatchObject({
      state: "not-applicable",
      said: "learning 0/5: earlier runs are of another kind (runner Linux X64, 2 CPUs instead of Linux X64, 64 CPUs)",
    });
  });

  test("nor is a run compared with those of more users", () => {
    const more = { ...runOf(400), users: 1000 };
    expect(judged("p95-rise <= 10%", since(calm, more)).reasons).toEqual([expect.stringContaining("users 1000 instead of 100")]);
  });

  test("and without any baseline nothing is", () => {
    const none: LoadHistory = { ...since([], runOf(400)), sought: { state: "none", why: { kind: "no-base", because: "x" } } };
    expect(judged("p95-rise <= 10%", none)).toMatchObject({ state: "undecided" });
    const learning: LoadHistory = { ...none, sought: { state: "learning", base: "a", looked: 1 } };
    expect(judged("p95-rise <= 10%", learning)).toMatchObject({ state: "not-applicable" });
  });
});

describe("head against base", () => {
  const between = (base: readonly LoadRun[], head: readonly LoadRun[]): LoadHistory => ({
    load: { ...loadOf({}), runs: head.map((one, i) => ({ ...measuredRun("head", one), name: `head (${i})` })) },
    base: base.map((one, i) => ({ ...measuredRun("base", one), name: `base (${i})` })),
    machine,
  });

  test.each<[string, string, readonly number[], readonly number[], string, string]>([
    [
      "far apart",
      "p95-rise <= 10%",
      [412, 398, 405, 420],
      [455, 470, 448, 462],
      "broken",
      "12.23% (408.5ms -> 458.5ms), p 0.0286",
    ],
    [
      "apart by less than the limit",
      "p95-rise <= 15%",
      [412, 398, 405, 420],
      [455, 470, 448, 462],
      "holds",
      "12.23% (408.5ms -> 458.5ms), p 0.0286",
    ],
    [
      "above the limit by chance",
      "p95-rise <= 10ms",
      [400, 400, 500, 500],
      [450, 420, 520, 520],
      "undecided",
      "20ms (450ms -> 470ms), p 0.342",
    ],
    ["quicker", "p95-rise <= 0%", [455, 470, 448, 462], [412, 398, 405, 420], "holds", "-10.90% (458.5ms -> 408.5ms), p 0.0286"],
    ["three of one side", "p95-rise <= 10%", [412, 398, 405], [955, 970, 948, 962], "undecided", "unknown"],
  ])("%s", (_, line, base, head, state, said) => {
    expect(judged(line, between(p95s(...base), p95s(...head)))).toMatchObject({ state, said });
  });

  test("says why chance could be the cause, and how few runs there are", () => {
    const byChance = judged("p95-rise <= 10ms", between(p95s(400, 400, 500, 500), p95s(450, 420, 520, 520)));
    expect(byChance.reasons).toEqual([
      "undecidable: fail: p95-rise <= 10ms: the difference is 20ms (450ms -> 470ms), but runs of the same thing are as far apart with a probability of 0.342 (wanted: below 0.05; 4 runs a side)",
    ]);
    const few = judged("p95-rise <= 10%", between(calm.slice(0, 3), p95s(1, 2, 3, 4)));
    expect(few.reasons).toEqual([
      "no-baseline: fail: p95-rise <= 10%: of base there are 3 runs and of head 4; below 4 of each, nothing tells a difference from chance",
    ]);
  });

  test("of other users is not compared", () => {
    const head = p95s(1, 2, 3, 4).map((one) => ({ ...one, users: 7 }));
    expect(judged("p95-rise <= 10%", between(p95s(1, 2, 3, 4), head)).reasons).toEqual([
      expect.stringContaining("are not of one kind: users 7 instead of 100"),
    ]);
  });

  test("of shares is in points", () => {
    const errors = (...failed: number[]) => failed.map((count) => runOf(400, 1000, count));
    expect(judged("error-rate-rise <= 0.5pp", between(errors(1, 2, 3, 4), errors(11, 12, 13, 14)))).toMatchObject({
      state: "broken",
      said: "1.00pp (0.25% -> 1.25%), p 0.0286",
    });
  });
});
