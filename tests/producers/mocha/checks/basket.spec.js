const assert = require("node:assert");

it("the total is the sum", () => {
  assert.equal(3 * 2 + 4, 10);
});

describe("a basket", () => {
  it("takes a discount off", () => {
    assert.equal(10 - 3, 8);
  });

  describe("that is full", () => {
    it("takes nothing", () => {
      assert.equal([1, 2, 3].length, 3);
    });

    it("throws", () => {
      throw new TypeError("the basket is <full> & more");
    });
  });

  it.skip("a test that is left out", () => {
    assert.equal(1, 2);
  });

  it("a test that nobody wrote yet");

  it("finds out that it cannot", function () {
    this.skip();
  });
});
