import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { readCsv } from "../../src/formats/read/csv.ts";
import { Source } from "../../src/formats/read/source.ts";
import { ReportError } from "../../src/model/report-error.ts";
import { fileOf } from "./fixture.ts";

async function records(text: string, delimiter = ",", chunk = 64 * 1024): Promise<string[][]> {
  const found: string[][] = [];
  await readCsv(new Source(fileOf(Buffer.from(text), chunk)), delimiter.charCodeAt(0), (record) => {
    found.push(Array.from({ length: record.fields }, (_, i) => record.text(i)));
  });
  return found;
}

describe("records", () => {
  test.each([
    [
      "plain",
      "a,b\n1,2\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "without a last line break",
      "a,b\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "CRLF",
      "a,b\r\n1,2\r\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "empty lines between",
      "a,b\n\n1,2\n\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "empty fields",
      ",\n,,\n",
      [
        ["", ""],
        ["", "", ""],
      ],
    ],
    ["quoted", '"a","b, c"\n', [["a", "b, c"]]],
    ["quoted later", 'a,"b",c\n', [["a", "b", "c"]]],
    ["quotes doubled", '"say ""hi""",2\n', [['say "hi"', "2"]]],
    [
      "a line break in quotes",
      '1,"a\nb",2\n3,4,5\n',
      [
        ["1", "a\nb", "2"],
        ["3", "4", "5"],
      ],
    ],
    ["an empty line in quotes", '1,"a\n\nb",2\n', [["1", "a\n\nb", "2"]]],
    ["an empty quoted field at the end", 'a,""\n', [["a", ""]]],
    ["a quote within a field", 'a"b,c\n', [['a"b', "c"]]],
    ["a quote within a field beside a quoted one", 'a"b,"c"\n', [['a"b', "c"]]],
  ])("%s", async (_, text, expected) => {
    expect(await records(text)).toEqual(expected);
    expect(await records(text, ",", 1)).toEqual(expected);
  });

  test("of any text are what another reader makes of it", async () => {
    const field = fc.string({ unit: fc.constantFrom("a", "é", "1", '"', ",", ";", " ", "\n"), maxLength: 8 });
    const rows = fc.array(fc.array(field, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(",", ";", "\t"), fc.integer({ min: 1, max: 9 }), async (data, delimiter, chunk) => {
        const text = Papa.unparse(data, { delimiter, newline: "\n" });
        const expected = Papa.parse<string[]>(text, { delimiter, newline: "\n", skipEmptyLines: true }).data;
        expect(await records(text, delimiter, chunk)).toEqual(expected);
      }),
    );
  });
});

describe("what is refused", () => {
  test.each([
    ["a quote that is not closed", 'a,"b\n1,2\n', "cut-off-report", { line: 1 }],
    ["text behind a closing quote", 'a,b\n"c"d,e\n', "bad-report", { line: 2 }],
    ["more fields than can be", `${",".repeat(10_001)}\n`, "too-large", { line: 1 }],
    ["more quoted fields than can be", `"a"${",".repeat(10_001)}\n`, "too-large", { line: 1 }],
    ["a quoted record of endless lines", `a,"${"line\n".repeat(300_000)}"\n`, "too-large", { line: 1 }],
  ])("%s", async (_, text, reason, place) => {
    const error = await records(text).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ReportError);
    expect(error).toMatchObject({ reason, place });
  });
});
