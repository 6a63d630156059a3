import { setup } from "../../src/entry/main.ts";

await setup(new URL("./gates.ts", import.meta.url));
