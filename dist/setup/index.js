import { setup } from "../index.js";
await setup(new URL("../cli/index.js", import.meta.url));
