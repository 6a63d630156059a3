test("the total is the sum", () => {
  expect(3 * 2 + 4).toBe(10);
});

describe("a basket", () => {
  test("takes a discount off", () => {
    expect(10 - 3).toBe(8);
  });

  describe("that is full", () => {
    test("takes nothing", () => {
      expect([1, 2, 3]).toHaveLength(3);
    });

    test("throws", () => {
      throw new TypeError("the basket is <full> & more");
    });
  });

  test.skip("a test that is left out", () => {
    expect(1).toBe(2);
  });

  test.todo("a test that nobody wrote yet");
});
