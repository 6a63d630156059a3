const assert = require("node:assert");

describe("a store that does not open", () => {
  before(() => {
    throw new Error("the store is closed");
  });

  it("has pens", () => {
    assert.equal(3, 3);
  });

  it("has ink", () => {
    assert.equal(4, 4);
  });
});

describe("a store that breaks after a test", () => {
  afterEach(() => {
    throw new Error("the shelf fell");
  });

  it("has a shelf", () => {
    assert.equal(6, 6);
  });

  it("has a second shelf", () => {
    assert.equal(7, 7);
  });
});

describe("a store that is tried twice", function () {
  this.retries(1);
  let tries = 0;

  it("opens the second time", () => {
    tries += 1;
    assert.equal(tries, 2);
  });
});
