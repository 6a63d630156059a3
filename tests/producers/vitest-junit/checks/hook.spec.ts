describe("a store that does not open", () => {
  beforeAll(() => {
    throw new Error("the store is closed");
  });

  test("has pens", () => {
    expect(3).toBe(3);
  });

  test("has ink", () => {
    expect(4).toBe(4);
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

describe("a store that breaks after each test", () => {
  afterEach(() => {
    throw new Error("the shelf fell");
  });

  test("has a shelf", () => {
    expect(6).toBe(6);
  });
});
