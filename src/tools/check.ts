import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { generatedFiles } from "./generated-files.ts";

/** `npm run check`: everything that can be said of the tree without the world outside. All of it runs; one red is red. */
const rootUrl = new URL("../../", import.meta.url);
const root = fileURLToPath(rootUrl);
const node = process.execPath;

const steps: readonly (readonly [name: string, program: string, ...args: string[]])[] = [
  ["lint", node, "node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."],
  ["types", node, "node_modules/typescript/bin/tsc", "--noEmit", "-p", "."],
  ["types of the tests", node, "node_modules/typescript/bin/tsc", "--noEmit", "-p", "tests"],
  ["knip", node, "node_modules/knip/bin/knip.js"],
  ["tests (generated files and dist among them)", node, "node_modules/vitest/vitest.mjs", "run"],
];

const stale = await staleFiles();
const failed = steps.flatMap(([name, program, ...args]) => {
  process.stdout.write(`\n> ${name}\n`);
  return spawnSync(program, args, { cwd: root, stdio: "inherit" }).status === 0 ? [] : [name];
});
if (stale.length > 0) failed.push(`generated files (npm run generate): ${stale.join(", ")}`);
process.stdout.write(failed.length === 0 ? "\nAll checks passed.\n" : `\nFailed: ${failed.join("; ")}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;

async function staleFiles(): Promise<string[]> {
  const files = await generatedFiles(rootUrl);
  return [...files].filter(([path, content]) => readFileSync(new URL(path, rootUrl), "utf8") !== content).map(([path]) => path);
}
