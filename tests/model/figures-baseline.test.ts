import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import schema from "../../dist/schemas/figures-baseline.schema.json" with { type: "json" };
import { carryOnRuns, hasRuns, lostRuns } from "../../src/model/carry-on-runs.ts";
import { decimalOf } from "../../src/model/decimal.ts";
import type { EarlierFigure, FiguresBaseline } from "../../src/model/figures-baseline.ts";
import { keptRuns, keptSeries, leastDifferences } from "../../src/model/figures-baseline.ts";
import { rational, rationalOf } from "../../src/model/rational.ts";
import { readFiguresBaseline } from "../../src/model/read-figures-baseline.ts";
import { writeFiguresBaseline } from "../../src/model/write-figures-baseline.ts";
import { baselineOf, runOf } from "../measures/earlier-runs.ts";

const names = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.constantFrom("__proto__", "constructor", "GET /api/*", 'a"\\\n', "p95"),
);
const number = fc.double({ noNaN: true, min: -1e20, max: 1e20 }).map((value) => value + 0);
const amount: fc.Arbitrary<EarlierFigure> = fc
  .tuple(fc.constantFrom("time" as const, "rate" as const, "size" as const, "number" as const, "count" as const), number, number)
  .chain(([kind, a, b]) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)].map((end) => rationalOf(decimalOf(end)));
    return fc.constantFrom(
      { kind, span: { low: low ?? null, high: low ?? null } },
      { kind, span: { low: low ?? null, high: high ?? null } },
      { kind, span: { low: low ?? null, high: null } },
      { kind, span: { low: null, high: null } },
    );
  });
const share: fc.Arbitrary<EarlierFigure> = fc
  .tuple(fc.nat({ max: 1000 }), fc.nat({ max: 1000 }), fc.nat({ max: 1000 }))
  .map(([part, more, rest]) => {
    const whole = BigInt(part + more + rest + 1);
    return {
      kind: "share" as const,
      span: { low: rational(BigInt(part), whole), high: rational(BigInt(part + more), whole) },
    };
  });
const mapOf = <T>(value: fc.Arbitrary<T>, maxLength: number) =>
  fc.uniqueArray(fc.tuple(names, value), { selector: ([name]) => name, maxLength }).map((entries) => new Map(entries));
const run = fc.record({
  at: fc.constantFrom("2026-05-01T00:00:00.000Z", "2024-02-29T23:59:59Z"),
  commit: fc.option(fc.stringMatching(/^[0-9a-f]{40}$/)),
  scopes: mapOf(mapOf(fc.oneof(amount, share), 5), 4),
});
const like = fc.uniqueArray(fc.tuple(names, names), { selector: ([name]) => name, maxLength: 4 });
const baseline: fc.Arbitrary<FiguresBaseline> = fc.record({
  gate: fc.constant("load-test-budget"),
  name: fc.option(fc.string()),
  commit: fc.option(fc.stringMatching(/^[0-9a-f]{40}$/)),
  writtenAt: fc.string(),
  series: fc.uniqueArray(fc.record({ like, runs: fc.array(run, { minLength: 1, maxLength: 4 }) }), {
    selector: (one) => JSON.stringify([...one.like].sort(([a], [b]) => (a < b ? -1 : 1))),
    maxLength: 4,
  }),
});

const head = { version: 1, gate: "load-test-budget", name: null, commit: null, writtenAt: "" };
const withFigures = (...figures: unknown[]) =>
  JSON.stringify({
    ...head,
    series: [{ like: [], runs: [{ at: "2026-05-01T00:00:00Z", commit: null, scopes: [{ of: "", figures }] }] }],
  });

describe("a baseline of figures", () => {
  const validate = new Ajv({ strict: false, formats: { "date-time": true } }).compile(schema);

  test("is read as it was written, keeps to its schema, and is written alike whatever the order was", () => {
    fc.assert(
      fc.property(baseline, (one) => {
        const text = writeFiguresBaseline(one);
        const read = readFiguresBaseline(text);
        expect(read).not.toHaveProperty("message");
        expect(writeFiguresBaseline("message" in read ? one : read)).toBe(text);
        expect(writeFiguresBaseline({ ...one, series: one.series.toReversed() })).toBe(text);
        expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
      }),
    );
  });

  test("has a line for each scope of a run, so that one more run adds lines and changes none", () => {
    const text = writeFiguresBaseline(baselineOf([runOf(400)]));
    expect(text).toContain('            { "of": "", "figures": [["error-rate", "share", 0, 1], ["p95", "time", 400], ');
    const more = writeFiguresBaseline(baselineOf([runOf(400), runOf(410.5)]));
    expect(text.split("\n").filter((line) => !more.includes(line.replace(/,$/, "")))).toEqual([]);
  });

  test.each<[string, string, string]>([
    ["text that is cut off", '{"version": 1,', "is no JSON"],
    ["another version", JSON.stringify({ ...head, version: 2, series: [] }), "has the version 2; allowed: 1"],
    ["a name more", JSON.stringify({ ...head, series: [], more: 1 }), ""],
    ["a kind that there is not", withFigures(["p95", "colour", 1]), 'has ["p95", "colour", 1]; allowed: '],
    ["an infinite figure", withFigures(["p95", "time", 1]).replace(",1]", ",1e999]"), "allowed: "],
    ["ends in the wrong order", withFigures(["p95", "time", 2, 1]), "has ends in the wrong order"],
    ["more errors than requests", withFigures(["error-rate", "share", 3, 2]), "or more than the whole"],
    ["a share of nothing", withFigures(["error-rate", "share", 0, 0]), "allowed: "],
    ["a figure twice", withFigures(["p95", "time", 1], ["p95", "time", 2]), "names a figure twice"],
    ["a series without a run", JSON.stringify({ ...head, series: [{ like: [], runs: [] }] }), ""],
    ["a date that is none", withFigures().replace("2026-05-01T00:00:00Z", "yesterday"), ""],
  ])("with %s is refused", (_, text, message) => {
    expect(readFiguresBaseline(text)).toMatchObject({ message: expect.stringContaining(message) });
  });
});

describe("runs are carried on", () => {
  const many = Array.from({ length: keptRuns + 5 }, (_, i) => runOf(400 + i));

  test("up to a number of them, the oldest going first, which gives nothing up", () => {
    const full = baselineOf(many.slice(0, keptRuns));
    const later = baselineOf(many);
    expect(later.series.map(({ runs }) => [runs.length, runs[0]?.commit, runs.at(-1)?.commit])).toEqual([[keptRuns, "5", "34"]]);
    expect(lostRuns(full, later)).toEqual([]);
  });

  test("once, however often the same report is added", () => {
    const once = baselineOf([runOf(400), runOf(410)]);
    expect(carryOnRuns(once, once).series).toEqual(once.series);
    expect([hasRuns(once, once), hasRuns(once, baselineOf([runOf(400), runOf(411)]))]).toEqual([true, false]);
  });

  test("and those that are gone or changed are told", () => {
    const before = baselineOf([runOf(400), runOf(410), runOf(420)]);
    const changed = baselineOf([runOf(400), runOf(900), runOf(420)]);
    expect(lostRuns(before, changed).map(({ runs }) => runs.map(({ commit }) => commit))).toEqual([["1"]]);
    expect(lostRuns(before, { ...before, series: [] }).map(({ runs }) => runs.length)).toEqual([3]);
  });

  test("of so many kinds, those with the latest runs", () => {
    const kinds = Array.from({ length: keptSeries + 3 }, (_, i) => baselineOf([runOf(400)], `machine ${i}`));
    const all = kinds.reduce((earlier, one) => carryOnRuns(earlier, one));
    expect(all.series).toHaveLength(keptSeries);
  });

  test("beside those of other kinds, of which the nearest says what differs", () => {
    const [a, b] = [baselineOf([runOf(400)], "a"), baselineOf([{ ...runOf(400), users: 7 }], "b")];
    const wanted = baselineOf([runOf(1)], "c").series[0]?.like ?? [];
    expect(leastDifferences(carryOnRuns(a, b), wanted)).toEqual([{ what: "runner", today: "c", earlier: "a" }]);
  });
});
