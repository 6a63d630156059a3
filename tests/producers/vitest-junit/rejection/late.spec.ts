test("starts something and does not wait for it", () => {
  void Promise.reject(new Error("nobody waited for the parcel"));
});

test("is as it should be", () => {
  expect(1).toBe(1);
});
