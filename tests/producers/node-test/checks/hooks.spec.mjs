import assert from "node:assert";
import { before, describe, test } from "node:test";

describe("a store that does not open", () => {
  before(() => {
    throw new Error("the store is closed");
  });

  test("has pens", () => {
    assert.equal(3, 3);
  });
});
