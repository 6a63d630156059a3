import { run } from "../index.js";
await run("metric-budget");
