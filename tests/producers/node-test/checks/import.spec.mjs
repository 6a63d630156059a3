import { send } from "../src/no-such-carrier.mjs";

send("parcel");
