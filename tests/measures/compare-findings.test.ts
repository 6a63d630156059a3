import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { carryOnFindings, holdsTheSame } from "../../src/measures/carry-on-findings.ts";
import { compareFindings, type FindingState, lossesBetweenFindings } from "../../src/measures/compare-findings.ts";
import { freezeFindings } from "../../src/measures/freeze-findings.ts";
import { mergeFindings } from "../../src/measures/merge-findings.ts";
import type { FindingsBaseline } from "../../src/model/findings-baseline.ts";
import type { LocatedFinding, MergedFinding, ToolFindings } from "../../src/model/merged-finding.ts";
import { scans } from "./arbitrary-findings.ts";
import { at, found, npm, type Said, scan, withoutPackage } from "./findings.ts";

const [then, today] = ["2026-01-01", "2026-02-01"];

function baselineOf(merged: readonly MergedFinding[], proven = ["a"]): FindingsBaseline {
  const tools = [...new Set([...merged.flatMap((one) => one.tools), ...proven])].sort();
  return {
    ...{ gate: "security-scan", name: null, commit: null, writtenAt: "2026-01-01T00:00:00Z" },
    tools: tools.map((tool) => ({ tool, proven: proven.includes(tool) })),
    findings: freezeFindings(asFound(merged), then),
  };
}

/** Findings with since when each is there, as far as a comparison said. */
function asFound(merged: readonly MergedFinding[], states: readonly FindingState[] = []) {
  return merged.map((finding, i) => ({ finding, ...(states[i] && { since: states[i].since }) }));
}

const noRenames = new Map<string, string>();
const toolsOf = (all: readonly ToolFindings[]) => new Set(all.map(({ tool }) => tool));

function compare(before: readonly LocatedFinding[], now: readonly LocatedFinding[], renames = noRenames) {
  const baseline = baselineOf(mergeFindings([scan("a", ...before)]));
  return compareFindings(mergeFindings([scan("a", ...now)]), baseline, { today, renames, tools: new Set(["a"]) });
}

/** How many are new, known and fixed. */
function counts({ states, fixed }: ReturnType<typeof compare>): readonly number[] {
  const novelties = states.map(({ novelty }) => novelty);
  return [novelties.filter((one) => one === "new").length, novelties.filter((one) => one === "known").length, fixed.length];
}

const [cve, ghsa] = ["CVE-2024-1", "GHSA-aaaa-bbbb-cccc"];
const code = (line: number, mark?: string, more: Said = {}) =>
  found("B608", { kind: "code", place: at("a.py", line), ...(mark !== undefined && { mark }), ...more });
const secret = (mark: string | undefined, more: Said = {}) =>
  found("key", { kind: "secret", place: at("a.env", 1), ...(mark !== undefined && { mark }), ...more });
const licence = (more: Said = {}) => found("GPL-3.0", { kind: "licence", place: at("a.lock"), ...more });

describe("what is known again: new, known, fixed", () => {
  test.each<[string, readonly LocatedFinding[], readonly LocatedFinding[], readonly number[]]>([
    [
      "a vulnerability after an upgrade that does not fix it",
      [found(cve)],
      [found(cve, { package: npm("left", "9.0.0") })],
      [0, 1, 0],
    ],
    ["a vulnerability by a name that it had", [found(ghsa, { aliases: [cve] })], [found(cve)], [0, 1, 0]],
    ["another vulnerability of the package", [found(cve)], [found("CVE-2024-2")], [1, 0, 1]],
    ["the same vulnerability of another package", [found(cve)], [found(cve, { package: npm("right", "1.0.0") })], [1, 0, 1]],
    [
      "another vulnerability that shares an advisory of a distribution",
      [found(cve, { aliases: ["DSA-1-1"] })],
      [found("CVE-2024-2", { aliases: ["DSA-1-1"] })],
      [1, 0, 1],
    ],
    ["an advisory of a distribution by its own name", [found("DSA-1-1")], [found("DSA-1-1")], [0, 1, 0]],
    [
      "a vulnerability that comes back in a second version",
      [found(cve)],
      [found(cve), found(cve, { package: npm("left", "2.0.0") })],
      [0, 2, 0],
    ],
    [
      "a vulnerability without a package, by its path",
      [withoutPackage(found(cve, { place: at("a.lock", 1) }))],
      [withoutPackage(found(cve, { place: at("a.lock", 9) })), withoutPackage(found(cve, { place: at("b.lock", 1) }))],
      [1, 1, 0],
    ],
    ["a line that moved", [code(3, "m1")], [code(30, "m1")], [0, 1, 0]],
    ["a line that changed, at its old place", [code(3, "m1")], [code(3, "m2")], [1, 0, 1]],
    ["a second one with the same text", [code(3, "m1")], [code(3, "m1"), code(9, "m1")], [1, 1, 0]],
    ["one of two with the same text", [code(3, "m1"), code(9, "m1")], [code(9, "m1")], [0, 1, 1]],
    ["the same text in another file", [code(3, "m1")], [code(3, "m1", { place: at("b.py", 3) })], [1, 0, 1]],
    ["a line without a mark that moved", [code(3)], [code(30)], [0, 1, 0]],
    ["a second one without a mark", [code(3)], [code(3), code(30)], [1, 1, 0]],
    ["a line that has a mark now", [code(3)], [code(3, "m1")], [1, 0, 1]],
    ["a line that has no mark any more", [code(3, "m1")], [code(3)], [1, 0, 1]],
    ["a secret whose line nobody touched", [secret("c1")], [secret("c1", { place: at("a.env", 8) })], [0, 1, 0]],
    ["another secret in the place of one", [secret("c1")], [secret("c2")], [1, 0, 1]],
    [
      "a secret by the commit in which it stands",
      [secret(undefined, { commit: "aaaaaaa" })],
      [secret(undefined, { commit: "aaaaaaa" })],
      [0, 1, 0],
    ],
    ["a secret that nobody can date is always new", [secret(undefined)], [secret(undefined)], [1, 0, 0]],
    [
      "a licence by its package",
      [licence({ package: npm("left", "1") })],
      [licence({ package: npm("left", "2"), place: at("b.lock") })],
      [0, 1, 0],
    ],
    ["a licence by its path", [licence()], [licence(), licence({ place: at("b.lock") })], [1, 1, 0]],
    [
      "a rule that is called as JavaScript's machinery",
      [found("constructor", { kind: "lint" })],
      [found("__proto__", { kind: "lint" })],
      [1, 0, 1],
    ],
  ])("%s", (_, before, now, wanted) => {
    expect(counts(compare(before, now))).toEqual(wanted);
  });

  test("a file that was renamed keeps its findings", () => {
    const renames = new Map([["a.py", "b.py"]]);
    expect(
      counts(
        compare(
          [code(3, "m1"), code(5)],
          [code(3, "m1", { place: at("b.py", 3) }), code(6, undefined, { place: at("b.py", 6) })],
          renames,
        ),
      ),
    ).toEqual([0, 2, 0]);
    // What stands under the old name now is another file.
    expect(counts(compare([code(3, "m1")], [code(3, "m1")], renames))).toEqual([1, 0, 1]);
  });

  test("of findings without marks the nearest is the known one", () => {
    const now = [code(1), code(52), code(12)];
    const { states } = compare([code(10), code(50)], now);
    const merged = mergeFindings([scan("a", ...now)]);
    expect(merged.map(({ places }, i) => `${places[0]?.line} ${states[i]?.novelty}`)).toEqual(["1 new", "12 known", "52 known"]);
  });

  test("of more findings without marks than can be paired by distance, each still stands for one", () => {
    const many = (first: number, count: number) => Array.from({ length: count }, (_, i) => code(first + 2 * i));
    expect(counts(compare(many(1, 150), many(2, 200)))).toEqual([50, 150, 0]);
  });
});

describe("since when, and how bad", () => {
  const stateOf = (before: Said, now: Said) => compare([found(cve, before)], [found(cve, now)]).states[0];

  test("what is known was first seen when the baseline says, what is new today", () => {
    expect(stateOf({}, {})).toEqual({ novelty: "known", since: then });
    expect(stateOf({}, { package: npm("right", "1.0.0") })).toEqual({ novelty: "new", since: today });
  });

  test.each<[string, Said["severity"], Said["severity"], "new" | "known"]>([
    ["worse than what was accepted is new", "medium", "high", "new"],
    ["milder is known", "high", "medium", "known"],
    ["a severity where nobody could say is new", "unknown", "low", "new"],
    ["none any more is known", "high", "unknown", "known"],
  ])("%s", (_, before = "unknown", now = "unknown", novelty) => {
    const was = novelty === "new" ? { was: before } : {};
    expect(stateOf({ severity: before }, { severity: now })).toEqual({ novelty, since: then, ...was });
  });

  test("a new baseline keeps the day, and of several versions the worst severity and every tool", () => {
    const old = [found(cve)];
    const now = mergeFindings([
      scan("a", ...old),
      scan("b", found(cve, { severity: "critical", package: npm("left", "2.0.0") })),
    ]);
    const { states } = compareFindings(now, baselineOf(mergeFindings([scan("a", ...old)])), {
      today,
      renames: noRenames,
      tools: new Set(["a"]),
    });
    expect(freezeFindings(asFound(now, states), today)).toEqual([
      { kind: "vulnerability", names: [cve], package: "npm/left", severity: "critical", since: then, tools: ["a", "b"] },
    ]);
  });
});

describe("tools that were not read", () => {
  const options = (...tools: readonly string[]) => ({ today, renames: noRenames, tools: new Set(tools) });

  test("what is not found is not fixed while one of its tools was not read today", () => {
    const baseline = baselineOf(mergeFindings([scan("a", found(cve)), scan("b", found(cve), found("CVE-2024-2"))]));
    expect(compareFindings([], baseline, options("a"))).toMatchObject({ fixed: [], unchecked: baseline.findings });
    expect(compareFindings([], baseline, options("a", "b"))).toMatchObject({ fixed: baseline.findings, unchecked: [] });
  });

  test("what a tool finds that the baseline did not read is new, and the tool is named", () => {
    const now = mergeFindings([
      scan("b", found(cve), code(1, "m1")),
      scan("c", found("CVE-2024-2")),
      scan("a", found("CVE-2024-2")),
    ]);
    const change = compareFindings(now, { ...baselineOf([]), tools: [{ tool: "a", proven: true }] }, options("a", "b", "c"));
    expect(change.states.every(({ novelty }) => novelty === "new")).toBe(true);
    expect(change.gaps).toEqual([{ tool: "b", was: "not-read", findings: 2 }]);
  });

  test("so is one that did not prove that it scanned anything", () => {
    const baseline = { ...baselineOf([]), tools: [{ tool: "a", proven: false }] };
    expect(compareFindings(mergeFindings([scan("a", found(cve))]), baseline, options("a")).gaps).toEqual([
      { tool: "a", was: "unproven", findings: 1 },
    ]);
  });
});

describe("what a baseline accepts that another does not", () => {
  const of = (...findings: readonly LocatedFinding[]) => baselineOf(mergeFindings([scan("a", ...findings)]));

  test.each<[string, FindingsBaseline, FindingsBaseline, readonly string[]]>([
    ["the same is no loss", of(found(cve), code(1, "m1")), of(found(cve), code(2, "m1")), []],
    ["fewer are no loss", of(found(cve), code(1, "m1")), of(), []],
    ["one more is one", of(), of(found(cve)), ["high: 1"]],
    ["one in the place of another is one", of(code(1, "m1")), of(code(1, "m2")), ["high: 1"]],
    ["a worse one is one", of(found(cve, { severity: "low" })), of(found(cve, { severity: "critical" })), ["critical: 1"]],
    [
      "the worst come first",
      of(),
      of(code(1, "m1", { severity: "low" }), secret("c1", { severity: "critical" }), code(2, "m2", { severity: "low" })),
      ["critical: 1", "low: 2"],
    ],
  ])("%s", (_, before, after, wanted) => {
    const losses = lossesBetweenFindings(before, after, noRenames);
    expect([...losses].map(([severity, findings]) => `${severity}: ${findings.length}`)).toEqual(wanted);
  });
});

describe("a baseline that follows another", () => {
  test("hands on when its findings were first seen", () => {
    const of = (day: string, ...findings: readonly LocatedFinding[]) => {
      const merged = mergeFindings([scan("a", ...findings)]);
      return { ...baselineOf(merged), findings: freezeFindings(asFound(merged), day) };
    };
    const earlier = of(then, found(cve), code(1, "m1"));
    const followed = carryOnFindings(earlier, of(today, found(cve), code(9, "m1"), code(1, "m2")), noRenames);
    expect(followed.findings.map(({ since }) => since)).toEqual([then, today, then]);
    expect(carryOnFindings(undefined, earlier, noRenames)).toBe(earlier);
  });

  test("holds the same whenever it was written, and in whatever order", () => {
    const one = baselineOf(mergeFindings([scan("a", found(cve), code(1, "m1"))]));
    const other = { ...one, commit: "aaaaaaa", writtenAt: "2026-02-01", findings: one.findings.toReversed() };
    expect(holdsTheSame(one, other)).toBe(true);
    expect(holdsTheSame(one, { ...one, findings: [] })).toBe(false);
    expect(holdsTheSame(one, { ...one, tools: [{ tool: "a", proven: false }] })).toBe(false);
  });
});

describe("whatever was found", () => {
  const isDated = ({ kind, mark, commit }: MergedFinding) => kind !== "secret" || mark !== undefined || commit !== undefined;

  test("nothing is new against the baseline that was made of it, but secrets that nobody can date", () => {
    fc.assert(
      fc.property(scans, (all) => {
        const merged = mergeFindings(all);
        const { states, fixed, unchecked } = compareFindings(merged, baselineOf(merged), {
          today,
          renames: noRenames,
          tools: toolsOf(all),
        });
        expect(states.map(({ novelty }) => novelty)).toEqual(merged.map((one) => (isDated(one) ? "known" : "new")));
        expect([fixed, unchecked]).toEqual([[], []]);
      }),
      { numRuns: 500 },
    );
  });

  test("everything is new against an empty baseline, and fixed where nothing is found", () => {
    fc.assert(
      fc.property(scans, (all) => {
        const merged = mergeFindings(all);
        const options = { today, renames: noRenames, tools: toolsOf(all) };
        const first = compareFindings(merged, baselineOf([]), options);
        expect(first.states.every(({ novelty }) => novelty === "new")).toBe(true);
        expect(compareFindings([], baselineOf(merged), options).fixed).toHaveLength(baselineOf(merged).findings.length);
      }),
    );
  });

  test("a baseline is lower exactly where a finding would be new", () => {
    fc.assert(
      fc.property(scans, scans, (some, others) => {
        const [before, after] = [baselineOf(mergeFindings(some)), mergeFindings(others)];
        const { states } = compareFindings(after, before, { today, renames: noRenames, tools: toolsOf(others) });
        const isNew = after.some((one, i) => isDated(one) && states[i]?.novelty === "new");
        expect(lossesBetweenFindings(before, baselineOf(after), noRenames).size > 0).toBe(isNew);
      }),
      { numRuns: 500 },
    );
  });
});
