import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gateNames } from "../src/entry/gate-names.ts";
import { bundledFiles, staleFiles } from "../src/tools/stale-files.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const committed = join(root, "dist");
const fresh = mkdtempSync(join(tmpdir(), "gates-dist-"));

beforeAll(() => {
  execFileSync(process.execPath, [join(root, "src/tools/build.ts"), "--out", fresh], { encoding: "utf8" });
}, 120_000);

afterAll(() => rmSync(fresh, { recursive: true }));

describe("dist", () => {
  it("is byte for byte what the source builds, no file more or less (if not: npm run build)", () => {
    expect(staleFiles(committed, fresh)).toEqual([]);
  });

  it("has a stub for every gate, for the setup and for the command line", () => {
    const stubs = [...gateNames, "setup", "cli"].map((name) => `${name}/index.js`);
    expect(bundledFiles(fresh)).toEqual(expect.arrayContaining(stubs));
  });

  it("opens no connection: no HTTP client is bundled", () => {
    const modules = /["'](?:node:)?(?:https?|http2|net|tls|undici)["']/;
    const connecting = scripts(fresh).filter((name) => modules.test(readFileSync(join(fresh, name), "utf8")));
    expect(connecting).toEqual([]);
  });

  it("is readable: whole lines, not minified", () => {
    const text = readFileSync(join(fresh, "index.js"), "utf8");
    expect(text.length / text.split("\n").length).toBeLessThan(200);
  });

  it("tells the licences of what it holds", () => {
    expect(readFileSync(join(fresh, "licenses.txt"), "utf8")).toMatch(/^saxes$/m);
  });
});

function scripts(folder: string): string[] {
  return bundledFiles(folder).filter((name) => name.endsWith(".js"));
}
