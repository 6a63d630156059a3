import { expect, test } from "vitest";
import { extensionOf, looksLikeCode, looksLikeTest } from "../../src/measures/source-files.ts";
import { uncoveredPatchLines } from "../../src/measures/uncovered-lines.ts";

test.each([
  "tests/x.py",
  "src/test_x.py",
  "pkg/x_test.go",
  "src/a.test.ts",
  "src/a.spec.tsx",
  "src/__tests__/a.js",
  "src/main/java/OrderTest.java",
  "src/test/kotlin/Order.kt",
  "spec/order_spec.rb",
  "vitest.config.ts",
  "conftest.py",
  "types/x.d.ts",
])("%s looks like a test, or like what stands beside tests", (path) => {
  expect(looksLikeTest(path)).toBe(true);
});

test.each([
  "src/contest.py",
  "src/latest/x.ts",
  "src/attest.go",
  "src/Testimony.java",
  "src/specification.rb",
  "src/protest/a.js",
])("%s does not look like a test", (path) => {
  expect(looksLikeTest(path)).toBe(false);
});

test("what has no extension, or that of prose, data and pictures, is no code", () => {
  expect(["a.py", "a.rs", "a.vue", "README.md", "a.json", "logo.png", "Makefile", ".env"].filter(looksLikeCode)).toEqual([
    "a.py",
    "a.rs",
    "a.vue",
  ]);
  expect([extensionOf(".gitignore"), extensionOf("a.b/c"), extensionOf("a.tar.gz")]).toEqual([undefined, undefined, ".gz"]);
});

test("uncovered changed lines are ranges that go on over lines without code, but not over lines that did not change", () => {
  const codes = Uint32Array.from([2, 3, 5, 6, 8, 9], (line) => line * 2 + (line === 5 ? 1 : 0));
  const file = { path: "a", lines: { kind: "lines", codes } } as const;
  expect(uncoveredPatchLines(file, [{ from: 1, to: 9 }])).toEqual([
    { from: 2, to: 3, count: 2 },
    { from: 6, to: 9, count: 3 },
  ]);
  expect(
    uncoveredPatchLines(file, [
      { from: 2, to: 2 },
      { from: 3, to: 7 },
      { from: 9, to: 9 },
    ]),
  ).toEqual([
    { from: 2, to: 2, count: 1 },
    { from: 3, to: 3, count: 1 },
    { from: 6, to: 6, count: 1 },
    { from: 9, to: 9, count: 1 },
  ]);
});
