import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { docstringsOutcomeOf, fileOf, shown } from "./fixture.ts";

const fixture = (path: string) => readFileSync(new URL(path, import.meta.url));

async function undocumented(bytes: Uint8Array): Promise<readonly string[]> {
  const outcome = await docstringsOutcomeOf(fileOf(bytes));
  if (outcome.kind === "refused") throw outcome.error;
  return outcome.report.report.undocumented.map(({ name, path, line }) => `${path ?? "-"}:${line ?? "-"} ${name}`);
}

describe("what lacks a docstring is named", () => {
  test.each<[string, readonly string[]]>([
    [
      "interrogate/names/report.txt",
      [
        "/srv/shapes/src/shapes.py:7 Square.__init__",
        "/srv/shapes/src/shapes.py:14 Square._grow",
        "/srv/shapes/src/shapes.py:18 unit",
        "/srv/shapes/src/sub/__init__.py:- module",
        "/srv/shapes/src/sub/names.py:- module",
        "/srv/shapes/src/sub/names.py:4 name.inner",
        "/srv/shapes/src/sub/names.py:10 later",
      ],
    ],
    [
      "docstr-coverage/typical/report.txt",
      [
        "/srv/shapes/src/shapes.py:- Square.__init__",
        "/srv/shapes/src/shapes.py:- Square._grow",
        "/srv/shapes/src/shapes.py:- unit",
        "/srv/shapes/src/sub/names.py:- module",
        "/srv/shapes/src/sub/names.py:- name.inner",
        "/srv/shapes/src/sub/names.py:- later",
      ],
    ],
    [
      "typedoc/inherited/report.json",
      ["src/more.ts:5 Bell.ring", "src/more.ts:9 Heard.__type.__type.answer", "src/more.ts:17 listen", "src/more.ts:19 default"],
    ],
  ])("by %s", async (path, wanted) => {
    expect(await undocumented(fixture(path))).toEqual(wanted);
  });
});

const rule = "|---|---|---|---|---|";
const result = "---- RESULT: PASSED (minimum: 80.0%, actual: 50.0%) ----\n";
const table = (...rows: readonly string[]) =>
  ["=== Coverage for /a/ ===", "| Name | Total | Miss | Cover | Cover% |", rule, ...rows, result].join("\n");
const outcomeOfText = async (text: string) => shown(await docstringsOutcomeOf(fileOf(Buffer.from(text))));

describe("a report that contradicts itself is refused", () => {
  test.each<[string, string, string]>([
    [
      "with counts that do not agree",
      table("| a.py | 3 | 1 | 1 | 50% |", "| TOTAL | 3 | 1 | 1 | 50.0% |"),
      "bad-report: 3, 1, 1 are no counts that agree (line 4)",
    ],
    [
      "with a sum of something else",
      table("| a.py | 2 | 1 | 1 | 50% |", "| TOTAL | 4 | 2 | 2 | 50.0% |"),
      "bad-report: its files have 1 of 2 documented, its sum says 2 of 4",
    ],
    [
      "with two sums",
      table("| TOTAL | 2 | 1 | 1 | 50.0% |", "| TOTAL | 2 | 1 | 1 | 50.0% |"),
      "bad-report: says twice how much there is in all (line 5)",
    ],
    ["without a sum", table("| a.py | 2 | 1 | 1 | 50% |"), "cut-off-report: it stops before the line with its result"],
    [
      "with other names than it counts",
      '{"percent":50,"expected":4,"actual":2,"notDocumented":["a"]}',
      "bad-report: 1 names lack a comment, and 2 of 4 have one (at /notDocumented)",
    ],
    [
      "with files that lack more than the whole",
      'File: "a.py"\n Needed: 2; Found: 1; Missing: 1; Coverage: 50.0%\n\nOverall statistics:\nNeeded: 2  -  Found: 2  -  Missing: 0\nTotal coverage: 100.0%  -  Grade: Great\n',
      "bad-report: its files have 1 of 2 documented, its sum says 2 of 2",
    ],
  ])("%s", async (_, text, wanted) => {
    expect(await outcomeOfText(text)).toBe(wanted);
  });
});

test("a path may hold the sign that parts the columns", async () => {
  expect(await outcomeOfText(table("| a|b.py | 2 | 1 | 1 | 50% |", rule, "| TOTAL | 2 | 1 | 1 | 50.0% |"))).toMatchObject({
    documented: 1,
    total: 2,
    files: 1,
  });
});

describe("a hostile report ends in bounded time", () => {
  const nested = (depth: number) => `${'{"type":'.repeat(depth)}1${"}".repeat(depth)}`;
  const project = (children: string) => `{"variant":"project","kind":1,"id":0,"name":"a","children":${children}}`;

  test.each<[string, string]>([
    ["types in types", project(`[{"variant":"declaration","kind":32,"id":1,"name":"b","flags":{},"type":${nested(500)}}]`)],
    [
      "many names",
      project(
        `[${Array.from({ length: 200_000 }, (_, i) => `{"variant":"declaration","kind":32,"id":${i},"name":"__proto__","flags":{}}`).join(",")}]`,
      ),
    ],
    ["a line of separators", table(`${"|".repeat(900_000)}`)],
    [
      "many rows",
      table(Array.from({ length: 200_000 }, () => "| a.py | 0 | 0 | 0 | 100% |").join("\n"), "| TOTAL | 0 | 0 | 0 | 100.0% |"),
    ],
    ["counts without end", table(`| a.py | ${"9".repeat(100_000)} | 0 | 0 | 1% |`)],
  ])("%s", { timeout: 8000 }, async (_, text) => {
    expect(["string", "object"]).toContain(typeof (await outcomeOfText(text)));
  });
});
