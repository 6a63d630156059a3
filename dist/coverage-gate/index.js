import { run } from "../index.js";
await run("coverage-gate");
