import { expect, test } from "@playwright/test";

test("the total is the sum", () => {
  expect(3 * 2 + 4).toBe(10);
});

test.describe("a basket", () => {
  test("takes a discount off", async ({}, info) => {
    await info.attach("receipt", { body: "3 pens", contentType: "text/plain" });
    expect(10 - 3, "a discount of 3 on <10> & more").toBe(8);
  });

  test("throws", () => {
    throw new TypeError("the basket is \u001b[31mfull\u001b[0m");
  });

  test("passes the second time", ({}, info) => {
    console.log("try", info.retry);
    expect(info.retry).toBe(1);
  });
});
