import { describe, expect, test } from "vitest";
import { framesIn, innermostFirst } from "../../src/measures/failure-frames.ts";

/** As runners of ten languages write the places of a failure. */
describe("places in the text of a failure", () => {
  test.each<[string, string, readonly string[]]>([
    ["pytest", "tests/test_a.py:12: in helper\n    f()\nlib/x.py:3: AssertionError", ["tests/test_a.py:12", "lib/x.py:3"]],
    ["Python", 'Traceback (most recent call last):\n  File "/w/tests/test_a.py", line 7, in test_a\n', ["/w/tests/test_a.py:7"]],
    ["Node", "Error: x\n    at Object.<anonymous> (/w/src/a.test.ts:10:5)\n    at node:internal/a:1:1", ["/w/src/a.test.ts:10"]],
    ["Node, as a module", "    at file:///w/src/a.mjs:4:2", ["/w/src/a.mjs:4"]],
    ["Vitest", " ❯ checks/basket.spec.ts:13:21", ["checks/basket.spec.ts:13"]],
    [
      "Java",
      "\tat com.acme.CartTest.adds(CartTest.java:58)\n\tat java.base/x.Y.z(Y.java:1)",
      ["com/acme/CartTest.java:58", "x/Y.java:1"],
    ],
    ["Kotlin, in a nested class", "\tat com.acme.CartTest$Inner.adds(CartTest.kt:8)", ["com/acme/CartTest.kt:8"]],
    ["Go", "    price_test.go:13: 7, not 8", ["price_test.go:13"]],
    ["Rust", "thread 'main' panicked at src/lib.rs:10:5:\nno", ["src/lib.rs:10"]],
    ["PHP", "Failed asserting that 1 is 2.\n\n/w/tests/CartTest.php:23", ["/w/tests/CartTest.php:23"]],
    ["C#", "   at Acme.CartTests.Adds() in /w/tests/CartTests.cs:line 23", ["/w/tests/CartTests.cs:23"]],
    ["C#, on Windows", "   at A.B() in C:\\w\\CartTests.cs:line 23", ["C:/w/CartTests.cs:23"]],
    ["Ruby", "./spec/cart_spec.rb:4:in `block (3 levels)'", ["./spec/cart_spec.rb:4"]],
    ["GoogleTest", "/w/tests/cart_test.cc:25: Failure", ["/w/tests/cart_test.cc:25"]],
    ["Elixir", "     test/cart_test.exs:10: (test)", ["test/cart_test.exs:10"]],
    ["Bats", "(in test file checks/basket.bats, line 10)", ["checks/basket.bats:10"]],
    ["a route of Next.js", "    at page (app/[id]/(shop)/page.tsx:3:1)", ["app/[id]/(shop)/page.tsx:3"]],
    ["no place", "127.0.0.1:5432 does not answer, http://localhost:8080/a.html, 12:30:00, line 4", []],
  ])("%s", (_, text, places) => {
    expect(framesIn(text).map(({ path, line }) => `${path}:${line}`)).toEqual(places);
  });

  test("Python tells of the innermost call last, the others first", () => {
    const python = "tests/test_a.py:12: in helper\nlib/x.py:3: AssertionError";
    expect(innermostFirst(python, framesIn(python))[0]?.path).toBe("lib/x.py");
    const node = "at a (/w/a.ts:1:1)\nat b (/w/b.ts:1:1)";
    expect(innermostFirst(node, framesIn(node))[0]?.path).toBe("/w/a.ts");
  });

  test("a long text without one takes no time that grows with its square", () => {
    expect(framesIn(`${"a/".repeat(50_000)}\n${"x".repeat(100_000)}`)).toEqual([]);
  });
});
