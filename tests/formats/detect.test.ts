import { describe, expect, test } from "vitest";
import { fileOf, outcomeOf, shown } from "./fixture.ts";

async function told(content: string | Uint8Array, declared?: string): Promise<unknown> {
  return shown(await outcomeOf(fileOf(typeof content === "string" ? Buffer.from(content) : content), declared));
}

describe("a file that is no report", () => {
  test("an empty one is empty, whatever is declared", async () => {
    expect(await told("")).toBe("empty-report: is empty (0 bytes)");
    expect(await told(" \r\n\n")).toBe("empty-report: holds nothing but white space");
    expect(await told("", "lcov")).toBe("empty-report: is empty (0 bytes)");
  });

  test("of another kind is unknown, with what it begins with", async () => {
    expect(await told("Hello, world")).toMatch(
      /^unknown-format: is text that begins with "Hello, world", which is no format known here/,
    );
    expect(await told("[1, 2]")).toMatch(/^unknown-format: is JSON with an array at its root/);
    expect(await told('{"a": 1}')).toMatch(/^unknown-format: is JSON with the keys "a"/);
  });

  test("is told from the format that is declared", async () => {
    expect(await told("mode: set\na.go:1.1,2.2 1 1\n", "lcov")).toBe(
      "unknown-format: is not LCOV, as which it is declared; it looks like go",
    );
  });
});

describe("a file that is often taken for the report names the way out", () => {
  test.each([
    ["coverage.py's data", "SQLite format 3\0\x10\0\x01", "coverage xml"],
    ["JaCoCo's data", Buffer.from([0x01, 0xc0, 0xc0, 0x10, 0x07, 0x10]), "jacoco:report"],
    ["Go's binary meta-data", Buffer.from([0, 0x63, 0x76, 0x6d, 1, 0, 0, 0]), "go tool covdata textfmt"],
    ["Go's binary counters", Buffer.from([0, 0x63, 0x77, 0x6d, 1, 0, 0, 0]), "go tool covdata textfmt"],
    ["gcov's counters", Buffer.from("adcg*42A"), "gcovr --lcov"],
    ["gcov's notes", Buffer.from("oncg*42A"), "gcovr --lcov"],
    ["LLVM's raw profile", Buffer.from([0x81, 0x72, 0x66, 0x6f, 0x72, 0x70, 0x6c, 0xff, 8, 0]), "llvm-cov export"],
    ["LLVM's indexed profile", Buffer.from([0xff, 0x6c, 0x70, 0x72, 0x6f, 0x66, 0x69, 0x81, 8, 0]), "llvm-cov export"],
    ["V8's coverage", '{"result":[{"scriptId":"1","url":"file:///a.js","functions":[]}]}', "c8 report"],
    ["nyc's index", '{"processes":{},"files":{},"externalIds":{}}', "nyc report"],
    ["interrogate's percentage", "RESULT: FAILED (minimum: 80.0%, actual: 41.7%)\n", "interrogate -v -o FILE"],
    ["SimpleCov's results", '{"RSpec":{"coverage":{},"timestamp":1}}', "simplecov-lcov"],
  ])("%s", async (_, content, wayOut) => {
    expect(await told(content)).toMatch(/^unknown-format: is /);
    expect(await told(content)).toContain(wayOut);
    expect(await told(content, "lcov"), "declared as something else").toContain(wayOut);
  });
});

describe("JSON", () => {
  test("that stops before its end is cut off, other bad JSON is bad", async () => {
    expect(await told('{"total": {"lines"')).toBe("cut-off-report: the JSON document stops before its end (byte 18)");
    expect(await told('{"total": nothing}')).toMatch(/^bad-report: not valid JSON: /);
  });

  test("errors have a pointer to where they are", async () => {
    const report = {
      meta: { version: "7.0" },
      files: { "a/b~c.py": { executed_lines: [1, null], missing_lines: [] } },
      totals: {},
    };
    expect(await told(JSON.stringify(report))).toBe(
      "bad-report: null stands where a whole number is expected (at /files/a~1b~0c.py/executed_lines/1)",
    );
  });
});
