import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Tally } from "../../src/model/coverage.ts";
import { type BaselineScope, type CoverageBaseline, keptOf } from "../../src/model/coverage-baseline.ts";
import { countsTheSame, lossesBetween } from "../../src/model/coverage-losses.ts";
import { readCoverageBaseline } from "../../src/model/read-coverage-baseline.ts";
import { writeCoverageBaseline } from "../../src/model/write-coverage-baseline.ts";
import { baselineOf } from "../gates/change.ts";

const tally: fc.Arbitrary<Tally> = fc
  .tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000))
  .map((counts) => [...counts].sort((a, b) => a - b))
  .map(([covered = 0, atMost = 0, total = 0]) => ({ kind: "tally", covered, atMost, total }));
const counts = fc.record({ lines: tally, branches: tally }, { requiredKeys: [] });
const word = fc
  .stringMatching(/^[\wäöü"\\ \]][\w. -]*[\w]$/)
  .filter((text) => !["__proto__", "constructor", "prototype"].includes(text));
const path = fc
  .array(word, { minLength: 1, maxLength: 3 })
  .map((words) => words.join("/").replaceAll("\\", ""))
  .filter((text) => text !== "" && !/^[A-Za-z]:/.test(text) && !text.startsWith("/"));
const scope: fc.Arbitrary<BaselineScope> = fc.record({
  files: fc.array(fc.tuple(path, counts), { maxLength: 5 }).map((files) => new Map(files)),
  elsewhere: counts,
});
const commit = fc.option(fc.stringMatching(/^[0-9a-f]{40}$/));
const baseline: fc.Arbitrary<CoverageBaseline> = fc.record({
  gate: fc.constant("coverage-gate"),
  name: fc.option(fc.string()),
  commit,
  writtenAt: fc.string(),
  whole: scope,
  legs: fc.array(fc.tuple(word, scope), { maxLength: 3 }).map((legs) => new Map(legs)),
  samples: fc.array(fc.record({ commit, at: fc.string(), counts }), { maxLength: 30 }),
});

describe("a baseline document", () => {
  test("reads back as what was written", () => {
    fc.assert(
      fc.property(baseline, (one) => {
        const read = readCoverageBaseline(writeCoverageBaseline(one));
        expect(read).toEqual(one);
        expect("message" in read || countsTheSame(read, one)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("is refused wherever it is cut off", () => {
    fc.assert(
      fc.property(baseline, fc.nat(), (one, at) => {
        const text = writeCoverageBaseline(one);
        expect(readCoverageBaseline(text.slice(0, at % text.length))).toHaveProperty("message");
      }),
    );
  });

  test("is the same text for the same counts, whatever their order", () => {
    fc.assert(
      fc.property(baseline, (one) => {
        const reversed = { ...one, whole: { ...one.whole, files: new Map([...one.whole.files].reverse()) } };
        expect(writeCoverageBaseline(reversed)).toBe(writeCoverageBaseline(one));
      }),
    );
  });

  test.each<[string, string, string | undefined]>([
    ["an array", "[]", "/version"],
    ["a number", "7", "/version"],
    ["a version that is text", '{"version":"1"}', "/version"],
    ["no gate", '{"version":1}', "/gate"],
    ["too many samples", baselineOf({}, { samples: Array(31).fill({ commit: null, at: "" }) }), "/samples"],
    [
      "a sample with more covered than there is",
      baselineOf({}, { samples: [{ commit: null, at: "", lines: [2, 1] }] }),
      "/samples/0/lines",
    ],
    ["an upper bound above the whole", baselineOf({}, { files: { "a.ts": { lines: [1, 2, 3] } } }), "/files/a.ts/lines"],
    ["an upper bound below what is covered", baselineOf({}, { files: { "a.ts": { lines: [2, 3, 1] } } }), "/files/a.ts/lines"],
    ["a count beyond 2^53", baselineOf({}, { files: { "a.ts": { lines: [1, 2 ** 53] } } }), "/files/a.ts/lines"],
    ["an unknown element", baselineOf({}, { files: { "a.ts": { words: [1, 2] } } }), "/files/a.ts/words"],
    ["a path with ..", baselineOf({}, { files: { "a/../b.ts": {} } }), "/files/a~1..~1b.ts"],
    ["a path of Windows", baselineOf({}, { files: { "a\\b.ts": {} } }), "/files/a\\b.ts"],
    ["an empty path", baselineOf({}, { files: { "": {} } }), "/files/"],
    ["__proto__ in a file", baselineOf({}).replace('"files":{}', '"files":{"a.ts":{"__proto__":{}}}'), "/files/a.ts/__proto__"],
    ["constructor as a leg", baselineOf({}, { legs: { constructor: { files: {} } } }), "/legs/constructor"],
    ["__proto__ at the top", baselineOf({}).replace('{"version"', '{"__proto__":{},"version"'), "/__proto__"],
  ])("is refused: %s", (_, text, where) => {
    expect(readCoverageBaseline(text)).toMatchObject({
      message: expect.any(String),
      ...(where !== undefined && { place: where }),
    });
  });

  test("above 64 MB is refused before it is looked at", () => {
    expect(readCoverageBaseline(" ".repeat(64 * 1024 * 1024 + 1))).toEqual({ message: "is larger than 67108864 bytes" });
  });
});

describe("what is wrong with a baseline is said in few words", () => {
  const counts = (text: string) => baselineOf({ "a.ts": [1, 2] }).replace("[1,2]", text);
  const wanted = "allowed: two or three whole numbers from 0 to 9007199254740991";
  const brackets = "[".repeat(200_000) + "]".repeat(200_000);
  test.each<[string, string, string, string | undefined]>([
    ["a huge number", counts("[1,1e308]"), `has 1e+308; ${wanted}`, "/files/a.ts/lines"],
    ["a negative one", counts("[-5,1]"), `has -5; ${wanted}`, "/files/a.ts/lines"],
    ["a part", counts("[1,1.5,2]"), `has 1.5; ${wanted}`, "/files/a.ts/lines"],
    ["too many", counts("[1,1,2,3]"), `has 4 numbers; ${wanted}`, "/files/a.ts/lines"],
    ["no list", counts('"1/2"'), `has "1/2"; ${wanted}`, "/files/a.ts/lines"],
    ["a list as version", baselineOf({}, { version: [[1]] }), "has the version a list; allowed: 1", "/version"],
    [
      "a long version",
      baselineOf({}, { version: "A".repeat(1e6) }),
      `has the version "${"A".repeat(60)}…"; allowed: 1`,
      "/version",
    ],
    ["a deep version", `{"version":${brackets}}`, "is no JSON: it is cut off, or not a baseline", undefined],
    ["a deep count", counts(brackets), "is no JSON: it is cut off, or not a baseline", undefined],
  ])("%s", (_, text, message, where) => {
    expect(readCoverageBaseline(text)).toEqual({ message, ...(where !== undefined && { place: where }) });
  });

  test("a long name that does not belong there is cut", () => {
    expect(readCoverageBaseline(baselineOf({}, { ["n".repeat(1e6)]: 1 }))).toMatchObject({
      message: expect.stringMatching(/^.{1,301}$/),
    });
  });
});

describe("what one baseline gives up of another", () => {
  const of = (covered: number, total: number): CoverageBaseline => {
    const read = readCoverageBaseline(baselineOf({ "a.ts": [covered, total] }));
    if ("message" in read) throw new Error(read.message);
    return read;
  };

  test.each<[string, CoverageBaseline, CoverageBaseline, boolean]>([
    ["the same", of(8, 10), of(8, 10), false],
    ["more covered", of(8, 10), of(9, 10), false],
    ["a lower share", of(8, 10), of(7, 10), true],
    ["a lower share by a hair", of(2 ** 40, 2 ** 40 + 1), of(2 ** 40 - 1, 2 ** 40), true],
    ["more uncovered at a higher share", of(8, 10), of(97, 100), true],
    ["nothing left to measure", of(10, 10), of(0, 0), true],
    ["something from nothing", of(0, 0), of(1, 1), false],
  ])("%s", (_, before, after, isLess) => {
    expect(lossesBetween(before, after).length > 0).toBe(isLess);
  });
});

test("the last thirty samples are kept, and a commit has one", () => {
  const one = (commit: string) => ({
    gate: "g",
    name: null,
    commit,
    writtenAt: commit,
    whole: { files: new Map(), elsewhere: {} },
    legs: new Map(),
  });
  const many = Array.from({ length: 40 }, (_, i) => `${i}`).reduce<CoverageBaseline["samples"]>(
    (kept, commit) => keptOf(kept, one(commit)),
    [],
  );
  expect(many.map(({ commit }) => commit)).toEqual(Array.from({ length: 30 }, (_, i) => `${i + 10}`));
  expect(keptOf(many, one("39"))).toHaveLength(30);
});
