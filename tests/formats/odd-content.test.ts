import { describe, expect, test } from "vitest";
import { fileOf, outcomeOf, shown } from "./fixture.ts";

const read = async (text: string) => shown(await outcomeOf(fileOf(Buffer.from(text))));

describe("what is missing is not taken for covered", () => {
  test.each(["missing_lines", "executed_lines"])("coverage.py: a file without %s", async (name) => {
    const file = { executed_lines: [1], missing_lines: [2], [name]: undefined };
    const text = JSON.stringify({ meta: { version: "7" }, totals: {}, files: { "a.py": file } });
    expect(await read(text)).toBe(`bad-report: nothing stands where an array is expected (at /files/a.py/${name})`);
  });

  test.each([
    ["fewer counts than arms", [1], [1, 2]],
    ["no counts", undefined, [0, 2]],
    ["more counts than arms", [1, 0, 0], [1, 3]],
  ])("Istanbul: %s", async (_, counts, branches) => {
    const place = { start: { line: 1, column: 0 }, end: { line: 1, column: 9 } };
    const branchMap = { 0: { type: "if", loc: place, locations: [place, place] } };
    const file = { statementMap: { 0: place }, s: { 0: 1 }, branchMap, b: { 0: counts } };
    expect(await read(JSON.stringify({ "a.js": file }))).toMatchObject({ branches });
  });

  test.each([
    ["in their order", [1, 2, 3], 0],
    ["out of order", [3, 1, 2], 0],
    ["that the class has not", [1, 4, 5], 2],
  ])("Cobertura: lines of methods %s", async (_, numbers, beside) => {
    const line = (number: number) => `<line number="${number}" hits="1"/>`;
    const text = `<coverage line-rate="1"><packages><class name="A" filename="a"><methods><method name="m" signature=""><lines>${numbers.map(line).join("")}</lines></method></methods><lines>${[1, 2, 3].map(line).join("")}</lines></class></packages></coverage>`;
    const outcome = await outcomeOf(fileOf(Buffer.from(text)));
    expect(shown(outcome)).toMatchObject({ lines: [3, 3] });
    const notes = outcome.kind === "read" ? outcome.report.report.notes.map((note) => note.text) : [];
    expect(notes).toEqual(beside === 0 ? [] : [`lines of methods that the lines of their class do not have: ${beside}`]);
  });
});
