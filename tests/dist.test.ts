import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gateNames } from "../src/entry/gate-names.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const committed = join(root, "dist");
const fresh = mkdtempSync(join(tmpdir(), "gates-dist-"));

beforeAll(() => {
  execFileSync(process.execPath, [join(root, "src/tools/build.ts"), "--out", fresh], { encoding: "utf8" });
}, 120_000);

afterAll(() => rmSync(fresh, { recursive: true }));

describe("dist", () => {
  it("holds the files of a fresh build and no others", () => {
    expect(filesBelow(committed)).toEqual(filesBelow(fresh));
  });

  it("is byte for byte what the source builds (if not: npm run build)", () => {
    const stale = filesBelow(fresh).filter((name) => !sameBytes(join(committed, name), join(fresh, name)));
    expect(stale).toEqual([]);
  });

  it("has a stub for every gate and for the command line", () => {
    const stubs = [...gateNames, "cli"].map((name) => `${name}/index.js`);
    expect(filesBelow(fresh)).toEqual(expect.arrayContaining(stubs));
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

/** Without the schemas: they are generated from declarations, not bundled, and held to them by a test of their own. */
function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((name) => !name.startsWith("schemas/"))
    .sort();
}

function scripts(folder: string): string[] {
  return filesBelow(folder).filter((name) => name.endsWith(".js"));
}

function sameBytes(one: string, other: string): boolean {
  return existsSync(one) && readFileSync(one).equals(readFileSync(other));
}
