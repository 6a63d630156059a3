// By its name, none that Jest finds unasked.
test("a shelf holds pens", () => {
  expect(["pen", "pen"]).toHaveLength(2);
});

test("a shelf holds ink", () => {
  expect(["ink"]).toContain("ink");
});
