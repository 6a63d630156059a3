import { run } from "../index.js";
await run("security-scan");
