jest.retryTimes(1);

let tries = 0;

test("passes the second time", () => {
  tries += 1;
  expect(tries).toBe(2);
});

test("never passes", () => {
  expect(1).toBe(2);
});

test.failing("is known to fail", () => {
  expect(Math.round(2.5)).toBe(2);
});
