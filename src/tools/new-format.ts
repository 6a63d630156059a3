import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { formatTemplates } from "./format-templates.ts";

/** `npm run new-format -- coverage simplecov`: the file of a format that compiles, and the fixtures that it must have. */
const root = new URL("../../", import.meta.url);
const { positionals } = parseArgs({ allowPositionals: true });
const [kind, id] = positionals;
const template = formatTemplates.find((one) => one.kind === kind);
if (template === undefined || id === undefined || !/^[a-z][a-z0-9-]*$/.test(id)) {
  const kinds = formatTemplates.map((one) => one.kind).join("|");
  process.stderr.write(`Usage: npm run new-format -- ${kinds} ID   (ID in kebab case: simplecov, llvm-cov)\n`);
  process.exit(2);
}

const path = `src/formats/${template.kind}/${id}.ts`;
const taken = formatTemplates.map((one) => `src/formats/${one.kind}/${id}.ts`).find((one) => existsSync(new URL(one, root)));
if (taken !== undefined) {
  process.stderr.write(`${taken} is there already\n`);
  process.exit(2);
}

writeFileSync(new URL(path, root), template.source(id));
for (const name of template.fixtures) {
  const folder = new URL(`tests/formats/${id}/${name}/`, root);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL("origin.md", folder), "Tool, version, and the command that made the report.\n");
}
process.stdout.write(`Wrote ${path} and tests/formats/${id}/.
Next:
  1. put a report of the real tool, and what it must say, into each case (report.*, expected.json or expected.txt);
  2. npm run generate, npm test: the contract test runs on the new format by itself.
`);
