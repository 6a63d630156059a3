import { readFileSync } from "node:fs";
import { XMLParser } from "fast-xml-parser";

/** fast-xml-parser alone on a text that is in memory already, with the attributes that a report consists of. Prints its milliseconds. */
const text = readFileSync(process.argv[2] ?? "", "utf8");
const start = performance.now();
const document: unknown = new XMLParser({ ignoreAttributes: false }).parse(text);
if (typeof document !== "object" || document === null || !("coverage" in document)) throw new Error("fast-xml-parser failed");
process.stdout.write(`${performance.now() - start}\n`);
