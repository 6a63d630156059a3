import { readFileSync } from "node:fs";
import lcovParse from "lcov-parse";

/** lcov-parse alone on a text that is in memory already. Prints its milliseconds. */
const text = readFileSync(process.argv[2] ?? "", "utf8");
const start = performance.now();
lcovParse(text, (error, files) => {
  if (error || !files?.length) throw new Error(`lcov-parse failed: ${error}`);
  process.stdout.write(`${performance.now() - start}\n`);
});
