import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

/** `npm run new-format -- coverage simplecov`: the file of a format that compiles, and the fixtures that it must have. */
const root = new URL("../../", import.meta.url);
const { positionals } = parseArgs({ allowPositionals: true });
const [kind, id] = positionals;
if (kind !== "coverage" || id === undefined || !/^[a-z][a-z0-9-]*$/.test(id)) {
  process.stderr.write("Usage: npm run new-format -- coverage ID   (ID in kebab case: simplecov, llvm-cov)\n");
  process.exit(2);
}

const file = new URL(`src/formats/${kind}/${id}.ts`, root);
if (existsSync(file)) {
  process.stderr.write(`src/formats/${kind}/${id}.ts is there already\n`);
  process.exit(2);
}

writeFileSync(file, template(id));
for (const name of ["typical", "empty", "cut-off"]) {
  const folder = new URL(`tests/formats/${id}/${name}/`, root);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL("origin.md", folder), "Tool, version, and the command that made the report.\n");
}
process.stdout.write(`Wrote src/formats/${kind}/${id}.ts and tests/formats/${id}/.
Next:
  1. put a report of the real tool, and what it must say, into each case (report.*, expected.json or expected.txt);
  2. npm run generate, npm test: the contract test runs on the new format by itself.
`);

function template(name: string): string {
  return `import { CoverageRecorder, FileRecorder } from "../../model/coverage-recorder.ts";
import { coverageFormat } from "../format.ts";

/**
 * One sentence: who writes it and what it holds.
 *
 * Specification: https://example.org
 */
export default coverageFormat({
  id: "${name}",
  title: "${name}",
  spec: "https://example.org",
  files: ["**/${name}.json"],
  end: "marked",
  recognises: (probe) => probe.type === "json" && false,
  read: async (source) => {
    const report = new CoverageRecorder();
    const file = new FileRecorder(source.file);
    report.add(file);
    return report.finish();
  },
});
`;
}
