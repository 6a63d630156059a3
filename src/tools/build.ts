import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { writeStubs } from "./stubs.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Builds what users run into `dist`, byte for byte the same from any folder. `--out` builds the bundle elsewhere, to be
 * compared; the generated files that `dist` holds besides (its schemas) are only written into `dist` itself.
 */
function build(): void {
  const { values } = parseArgs({ options: { out: { type: "string" } } });
  const dist = resolve(values.out ?? join(root, "dist"));
  bundle(dist);
  writeStubs(dist);
  if (values.out === undefined) generate();
}

/** Leaves the schemas where they are: `generate` rewrites them, and a failed build must not lose them. */
function clean(dist: string): void {
  mkdirSync(dist, { recursive: true });
  for (const name of readdirSync(dist)) {
    if (name !== "schemas") rmSync(join(dist, name), { recursive: true });
  }
}

/** ncc cannot load TypeScript 7, so it is given what tsc emits. The folder is always the same one: its name is in the bundle. */
function bundle(dist: string): void {
  const emitted = join(root, "build");
  rmSync(emitted, { recursive: true, force: true });
  try {
    runNode("node_modules/typescript/bin/tsc", ["-p", root, "--outDir", emitted]);
    // Only now: what does not compile must not take the last bundle away.
    clean(dist);
    writeFileSync(join(emitted, "package.json"), '{ "type": "module" }\n');
    const entry = join(emitted, "entry", "main.js");
    runNode("node_modules/@vercel/ncc/dist/ncc/cli.js", [
      ...["build", entry, "--out", dist, "--target", "es2022"],
      ...["--license", "licenses.txt", "--no-cache", "--quiet"],
    ]);
  } finally {
    rmSync(emitted, { recursive: true });
  }
}

function generate(): void {
  runNode("src/tools/generate.ts", []);
}

function runNode(script: string, args: readonly string[]): void {
  execFileSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: "inherit" });
}

build();
