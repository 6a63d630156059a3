import { beforeAll, describe, expect, test } from "bun:test";

describe("a store that does not open", () => {
  beforeAll(() => {
    throw new Error("the store is closed");
  });

  test("has pens", () => {
    expect(3).toBe(3);
  });
});
