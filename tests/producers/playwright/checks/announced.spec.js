import { expect, test } from "@playwright/test";

test.skip("a test that is left out", () => {
  expect(1).toBe(2);
});

test("finds out that it cannot", () => {
  test.skip(true, "no scales here");
});

test.fixme("a test that is to be mended", () => {
  expect(1).toBe(2);
});

test.fail("a test that is known to fail", () => {
  expect(Math.round(2.5)).toBe(2);
});

test.fail("a test that should fail, and does not", () => {
  expect(1).toBe(1);
});

test("takes too long", async () => {
  test.setTimeout(200);
  await new Promise((resolve) => setTimeout(resolve, 1000));
});

test.describe("a store that does not open", () => {
  test.beforeAll(() => {
    throw new Error("the store is closed");
  });

  test("has pens", () => {
    expect(3).toBe(3);
  });

  test("has ink", () => {
    expect(4).toBe(4);
  });
});
