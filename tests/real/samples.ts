import { cpSync, existsSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { root } from "./commands.ts";
import { temporaryFolder } from "./temporary.ts";

/** A fresh copy of a sample. Vitest is found from it as from the project. */
export function copyOf(sample: string): string {
  const folder = temporaryFolder("sample");
  cpSync(join(root, "tests/producers", sample), folder, { recursive: true });
  if (existsSync(join(folder, "vitest.config.mjs"))) symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return folder;
}
