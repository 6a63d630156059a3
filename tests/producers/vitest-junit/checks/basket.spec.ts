let tries = 0;

test("the total is the sum", () => {
  expect(3 * 2 + 4).toBe(10);
});

describe("a basket", () => {
  test("takes a discount off", () => {
    expect(10 - 3, "a discount of 3 on <10> & more").toBe(8);
  });

  describe("that is full", () => {
    test("takes nothing", () => {
      expect([1, 2, 3]).toHaveLength(3);
    });

    test("throws", () => {
      throw new TypeError("the basket is full");
    });
  });

  test.each([1, 2])("has room for %i", (amount) => {
    expect(amount).toBeLessThan(3);
  });
});

describe("what is announced", () => {
  test.skip("a test that is left out", () => {
    expect(1).toBe(2);
  });

  test.todo("a test that nobody wrote yet");

  test.fails("a test that is known to fail", () => {
    expect(Math.round(2.5)).toBe(2);
  });

  test.fails("a test that should fail, and does not", () => {
    expect(1).toBe(1);
  });

  test("a test that passes the second time", { retry: 1 }, () => {
    tries += 1;
    expect(tries).toBe(2);
  });

  test("finds out that it cannot", ({ skip }) => {
    skip("no scales here");
  });
});
