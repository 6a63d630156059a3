import assert from "node:assert";
import { describe, test } from "node:test";

test("a test that is left out", { skip: "no printer here" }, () => {
  assert.equal(1, 2);
});

test("finds out that it cannot", (t) => {
  t.skip("no scales here");
});

test.todo("a test that nobody wrote yet");

test("is to be mended", { todo: "rounding" }, () => {
  assert.equal(Math.round(2.5), 2);
});

test("is to be written, and passes already", { todo: true }, () => {
  assert.equal(1, 1);
});

describe.skip("a suite that is left out", () => {
  test("is not run", () => {});
});

describe("a suite with work to do", () => {
  test("is to be mended too", { todo: true }, () => {
    assert.equal(1, 2);
  });

  test("is right already", () => {
    assert.equal(1, 1);
  });
});
