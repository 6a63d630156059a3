const { send } = require("../src/no-such-carrier");

test("sends", () => {
  expect(send("parcel")).toBe(true);
});
