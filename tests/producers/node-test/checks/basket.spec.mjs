import assert from "node:assert";
import { describe, test } from "node:test";

test("the total is the sum", () => {
  assert.equal(3 * 2 + 4, 10);
});

test("takes a discount off", () => {
  assert.equal(10 - 3, 8);
});

describe("a basket", () => {
  test("takes nothing", () => {
    assert.equal([1, 2, 3].length, 3);
  });

  describe("that is full", () => {
    test("throws", () => {
      throw new TypeError("the basket is <full> & more");
    });
  });
});

test("a test with parts", async (t) => {
  await t.test("the first part", () => {});
  await t.test("the second part", () => {
    assert.equal(1, 2);
  });
});
