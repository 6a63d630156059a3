import { Stock } from "../src/stock.ts";

test("what is taken is gone", () => {
  const stock = new Stock();
  stock.add("pen", 3);
  expect(stock.take("pen", 2)).toBe(1);
  expect(stock.level("pen")).toBe("few");
});

test("nothing is there before it is added", () => {
  expect(new Stock().level("ink")).toBe("none");
});
