import { send } from "../src/no-such-carrier.ts";

test("sends", () => {
  expect(send("parcel")).toBe(true);
});
