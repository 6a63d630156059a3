import { describe, expect, test } from "vitest";
import { fileOf, outcomeOf, shown } from "./fixture.ts";

const report = (...lines: readonly string[]) => lines.map((line) => `${line}\n`).join("");
const read = async (text: string) => shown(await outcomeOf(fileOf(Buffer.from(text))));

describe("a line of LCOV", () => {
  test("counts with white space in front", async () => {
    expect(await read(report("  SF:a.c", " DA:1,1", "\tDA:2,0", " end_of_record"))).toMatchObject({ lines: [1, 2], notes: [] });
  });

  test("of a name that is not known is left out and told, within a file", async () => {
    const text = report("SF:a.c", "DA:1,1", "DX:2,0", "LATER:3", "end_of_record");
    expect(await read(text)).toMatchObject({ lines: [1, 1], notes: ["left-out"] });
  });

  test.each([
    ["a name in small letters", report("SF:a.c", "DA:1,1", "da:2,0", "end_of_record"), "da:2,0", 3],
    ["a name that ends like a known one", report("SF:a.c", "DA:1,1", "xBRDA:1,0,0,1", "end_of_record"), "xBRDA:1,0,0,1", 3],
    ["a name of more letters than any", report("SF:a.c", "DA:1,1", "ABCDEFGHI:1", "end_of_record"), "ABCDEFGHI:1", 3],
    ["an unknown name outside of a file", report("SF:a.c", "DA:1,1", "end_of_record", "DX:2,0"), "DX:2,0", 4],
    ["a Go profile behind it", report("SF:a.c", "DA:1,1", "end_of_record", "mode: set"), "mode: set", 4],
    ["a row of a Go profile", report("SF:a.c", "DA:1,1", "end_of_record", "a.go:1.2,3.4 1 0"), "a.go:1.2,3.4 1 0", 4],
    ["words", report("SF:a.c", "DA:1,1", "Overall coverage rate:", "end_of_record"), "Overall coverage rate:", 3],
  ])("is refused where it is none: %s", async (_, text, line, number) => {
    expect(await read(text)).toBe(`bad-report: ${JSON.stringify(line)} is no LCOV record (line ${number})`);
  });

  test("of five letters that end with a known name is not taken for it", async () => {
    expect(await read(report("SF:a.c", "DA:1,1", "XBRDA:1,0,0,1", "end_of_record"))).toMatchObject({
      branches: null,
      notes: ["left-out"],
    });
  });
});
