import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gateNames } from "../entry/gate-names.ts";

/** The files that users start: one per gate for its action, one for the action that puts the command line on PATH, and the command line. All of them load the one bundle. */
export function writeStubs(dist: string): void {
  for (const gate of gateNames) writeStub(join(dist, gate), actionStub(gate));
  writeStub(join(dist, "setup"), setupStub());
  writeStub(join(dist, "cli"), commandLineStub(), 0o755);
}

function writeStub(folder: string, text: string, mode = 0o644): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "index.js"), text, { mode });
}

function actionStub(gate: string): string {
  return `import { run } from "../index.js";\nawait run("${gate}");\n`;
}

function setupStub(): string {
  return 'import { setup } from "../index.js";\nawait setup(new URL("../cli/index.js", import.meta.url));\n';
}

function commandLineStub(): string {
  return '#!/usr/bin/env node\nimport { cli } from "../index.js";\nawait cli();\n';
}
