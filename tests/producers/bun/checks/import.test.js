import { test } from "bun:test";
import { send } from "../src/no-such-carrier.js";

test("sends", () => send("parcel"));
