import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fileOf, outcomeOf, shown } from "./fixture.ts";

const report = (...lines: readonly string[]) => lines.map((line) => `${line}\n`).join("");
const read = async (text: string) => shown(await outcomeOf(fileOf(Buffer.from(text))));

test("functions known by where they begin are not merged by name with those that are known by name", async () => {
  const grouped = report("SF:a.c", "FNL:0,3", "FNA:0,1,f", "FNL:1,9", "FNA:1,0,g", "FNF:2", "FNH:1", "DA:3,1", "end_of_record");
  const named = report("SF:a.c", "FN:3,f", "FN:9,g", "FNDA:0,f", "FNDA:1,g", "FNF:2", "FNH:1", "DA:3,1", "end_of_record");
  expect(await read(grouped + named)).toMatchObject({ functions: [1, 2, 2] });
});

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

  test.each(["BxxA:1,0,0,1", "FxxA:1,f"])("of letters that are only nearly a known name is refused: %s", async (line) => {
    const rest = Array.from({ length: 20 }, (_, i) => `DA:${i + 2},1`);
    expect(await read(report("SF:a.c", "FN:1,f", line, ...rest, "end_of_record"))).toBe(
      `bad-report: ${JSON.stringify(line)} is no LCOV record (line 3)`,
    );
  });
});

describe("plain lines, which are read many at a time", () => {
  const name = fc.constantFrom("f", "g", "h", "operator new", "größe", "a,b", " f", "");
  const number = fc.oneof(
    { weight: 40, arbitrary: fc.constantFrom("0", "1", "2", "3", "07", "4095", "4096", "32767", "32768", "1234567890") },
    { weight: 1, arbitrary: fc.constantFrom("-1", "x", "") },
  );
  const line = fc.oneof(
    fc.tuple(number, number).map((numbers) => `DA:${numbers}`),
    fc.tuple(number, number, number, number).map((numbers) => `BRDA:${numbers}`),
    fc.tuple(number, name).map(([at, said]) => `FN:${at},${said}`),
    fc.tuple(number, name).map(([calls, said]) => `FNDA:${calls},${said}`),
    fc.tuple(fc.nat(40_000), fc.nat(3)).map((numbers) => `DA:${numbers}`),
    fc.constantFrom("LF:2", "LATER:1", "# remark", "end_of_record\nSF:b.c"),
  );
  const padding = "#".repeat(80);

  test("say the same as with a blank behind each, which are read one by one", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 12 }), async (lines) => {
        const all = ["SF:a.c", ...lines, "end_of_record", padding];
        const outcome = (text: string) => outcomeOf(fileOf(Buffer.from(text)));
        const plain = await outcome(report(...all));
        const oneByOne = await outcome(report(...all).replaceAll("\n", " \n"));
        expect(shown(plain)).toEqual(shown(oneByOne));
        if (plain.kind === "read" && oneByOne.kind === "read") expect(plain.report.report).toEqual(oneByOne.report.report);
      }),
      { numRuns: 500 },
    );
  });

  test("of the functions of a file, in whatever order they are called", async () => {
    const functions = (...lines: readonly string[]) => read(report("SF:a.c", ...lines, "DA:1,1", "end_of_record", padding));
    expect(await functions("FN:1,f", "FN:5,g", "FNDA:0,f", "FNDA:2,g")).toMatchObject({ functions: [1, 2] });
    expect(await functions("FN:1,f", "FN:5,g", "FNDA:2,g", "FNDA:0,f")).toMatchObject({ functions: [1, 2] });
    expect(await functions("FN:1,f", "FNDA:1,f", "FN:5,g", "FNDA:0,g")).toMatchObject({ functions: [1, 2] });
    expect(await functions("FN:1,f", "FN:5,g", "FNDA:1,f")).toMatchObject({ functions: [1, 2] });
    expect(await functions("FN:1,f", "FN:5,f", "FNDA:1,f", "FNDA:0,f")).toMatchObject({ functions: [1, 2] });
    expect(await functions("FN:1,f", "FN:5,f", "FNDA:1,f")).toMatchObject({ functions: [1, 1] });
  });
});
