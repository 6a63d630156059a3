import { describe, expect, test } from "bun:test";

test("the total is the sum", () => {
  expect(3 * 2 + 4).toBe(10);
});

describe("a basket", () => {
  test("takes a discount off", () => {
    expect(10 - 3).toBe(8);
  });

  describe("that is <full> & more", () => {
    test("throws", () => {
      throw new TypeError("the basket is \u001b[31mfull\u001b[0m");
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

  test.failing("a test that is known to fail", () => {
    expect(Math.round(2.5)).toBe(2);
  });

  let tries = 0;
  test(
    "a test that passes the second time",
    () => {
      tries += 1;
      expect(tries).toBe(2);
    },
    { retry: 1 },
  );
});
