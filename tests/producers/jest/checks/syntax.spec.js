test("does not end", () => {
