import { describe, expect, it } from "vitest";
import { RepeatedTexts, text } from "../../src/formats/read/byte-fields.ts";
import { fileOf, outcomeOf } from "./fixture.ts";

/** Bytes that are no Buffer, as the disk hands them over and `TextEncoder` makes them; behind others in one allocation. */
function plainBytes(...values: readonly number[]): Uint8Array {
  return new Uint8Array([0, 0, 0, ...values]).subarray(3);
}

describe("the text of a field", () => {
  it("is read from plain bytes, where they lie", () => {
    const bytes = plainBytes(...new TextEncoder().encode("a,é😀,b"));
    expect(text(bytes, 2, 8)).toBe("é😀");
    expect(new RepeatedTexts().text(bytes, 2, 8)).toBe("é😀");
  });

  it("is Latin-1 where it is no UTF-8, so that two names that differ stay two", () => {
    expect(text(plainBytes(0xe9, 0x2e, 0x63), 0, 3)).toBe("é.c");
    expect(text(plainBytes(0xe8, 0x2e, 0x63), 0, 3)).toBe("è.c");
    expect(text(plainBytes(0xef, 0xbf, 0xbd), 0, 3)).toBe("\ufffd");
  });
});

describe.each([
  ["LCOV", "SF:é.c\nDA:1,1\nend_of_record\nSF:è.c\nDA:1,0\nend_of_record\n"],
  ["Go", "mode: set\né.c:1.1,1.9 1 1\nè.c:1.1,1.9 1 0\n"],
])("%s with names that are no UTF-8", (_, report) => {
  it("has as many files as it has names", async () => {
    const outcome = await outcomeOf(fileOf(Buffer.from(report, "latin1")));
    expect(outcome.kind === "read" && outcome.report.report.files.map(({ path }) => path)).toEqual(["é.c", "è.c"]);
  });
});

describe.each([
  ["Cobertura", '<coverage line-rate="1"><packages><class filename="é.c"><lines/></class></packages></coverage>'],
  ["Istanbul", '{"é.c":{"statementMap":{},"s":{}}}'],
])("%s with names that are no UTF-8", (_, report) => {
  it("is refused, since its own encoding is UTF-8", async () => {
    const outcome = await outcomeOf(fileOf(Buffer.from(report, "latin1")));
    expect(outcome.kind === "refused" && [outcome.error.reason, outcome.error.message]).toEqual([
      "bad-report",
      expect.stringContaining("no UTF-8"),
    ]);
  });
});
