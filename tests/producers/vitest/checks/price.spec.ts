import { describe as describePrice, total } from "../src/price.ts";

test("the total is the sum of the items", () => {
  expect(total([{ name: "pen", price: 3, amount: 2 }, { name: "ink", price: 4 }])).toBe(10);
});

test("a price is described", () => {
  expect(describePrice(0)).toBe("free");
  expect(describePrice(5)).toBe("fair");
});

