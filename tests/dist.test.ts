import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
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

  it("has its HTTP clients in files of their own, which only what asks GitHub or its cache loads", () => {
    const client = /class HttpClient\b|class Undici|undici\/lib/;
    const connecting = scripts(fresh).filter((name) => client.test(readFileSync(join(fresh, name), "utf8")));
    expect(connecting).toHaveLength(2);
    expect(connecting).not.toContain("index.js");
  });

  it("opens no connection where nothing asks for one: a gate runs without any module that could", () => {
    const cli = pathToFileURL(join(fresh, "cli/index.js")).href;
    const program = [
      'process.argv.push("cli", "coverage-gate", "--reports", "none.xml", "--min-lines", "1");',
      'process.on("exit", () => console.error(process.moduleLoadList.join("\\n")));',
      `await import(${JSON.stringify(cli)});`,
    ].join("\n");
    const { status, stderr, stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" });
    expect([status, stdout]).toEqual([2, expect.stringContaining("no file matches none.xml")]);
    expect(stderr).toContain("NativeModule child_process");
    expect(stderr.match(/^NativeModule (?:https?|http2|tls|_http_client|internal\/deps\/undici\/undici)$/gm)).toBeNull();
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
