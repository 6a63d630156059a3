describe("a store that does not open", () => {
  beforeAll(() => {
    throw new Error("the store is closed");
  });

  test("has pens", () => {
    expect(3).toBe(3);
  });
});

describe("a store that cannot be put away", () => {
  afterAll(() => {
    throw new Error("the store leaks");
  });

  test("has paper", () => {
    expect(5).toBe(5);
  });
});
