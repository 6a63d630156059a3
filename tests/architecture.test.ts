import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const source = fileURLToPath(new URL("../src/", import.meta.url));

/** What a folder may import besides itself; of `types` only what is gone after compiling. */
interface Rule {
  readonly may: readonly string[];
  readonly types?: readonly string[];
}

/** The pipeline: what stands below knows nothing of what stands above it. */
const folders: Readonly<Record<string, Rule>> = {
  model: { may: [] },
  "formats/read": { may: ["model"], types: ["formats"] },
  formats: { may: ["model", "formats/read"] },
  measures: { may: ["model"] },
  judge: { may: ["model", "measures"] },
  reports: { may: ["model", "measures"] },
  repository: { may: ["model"], types: ["host"] },
  settings: { may: ["model"], types: ["host", "repository"] },
  gates: { may: ["model", "formats", "measures", "judge", "reports", "repository", "settings"], types: ["host"] },
  host: { may: ["model"] },
  entry: { may: ["model", "formats", "measures", "reports", "repository", "settings", "gates", "host"] },
};

/** Which folder or file may import a package. `src/tools`, which is never bundled, may import them all. */
const packages: Readonly<Record<string, string | readonly string[]>> = {
  saxes: "formats/read/",
  "junit-report-merger": "formats/merge-junit.ts",
  "markdown-it": "formats/read/",
  yaml: ["settings/", "formats/read/"],
  "smol-toml": ["settings/foreign-ignores/", "formats/read/"],
  "spdx-expression-parse": "formats/read/",
  "spdx-correct": "formats/read/",
  "strip-json-comments": "settings/foreign-ignores/",
  valibot: [
    "model/result-document.ts",
    "model/run-record.ts",
    "model/coverage-baseline-document.ts",
    "model/findings-baseline-document.ts",
    "model/figures-baseline-document.ts",
    "model/docs-baseline-document.ts",
    "model/tests-baseline-document.ts",
    "model/read-document.ts",
  ],
  "@datadog/sketches-js": ["model/samples.ts", "model/timeline.ts"],
  "@actions/cache": "host/",
  tinyglobby: "host/",
  "cross-spawn": "host/",
  "node:util": "entry/",
  "@actions/github": "host/",
  "node:buffer": "formats/read/",
};
const onlyHost = /^node:/;

interface Import {
  readonly target: string;
  readonly isType: boolean;
}

/** The imports of a module, static, re-exported and dynamic. */
function importsOf(text: string): Import[] {
  const statics = text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[\w$*\s{},]+?\sfrom\s+)?"([^"]+)"/gm);
  const dynamics = text.matchAll(/(typeof\s+)?\bimport\(([^)]*)\)/g);
  return [
    ...[...statics].map(([, type, target = ""]) => ({ target, isType: type !== undefined })),
    ...[...dynamics].map(([, type, target = ""]) => ({
      target: target.trim().replace(/^"(.*)"$/, "$1"),
      isType: type !== undefined,
    })),
  ];
}

/** Whatever a module imports against the tables; its path is seen from `src`. */
function violations(file: string, text: string): string[] {
  const loads = /\b(?:createRequire|require)\s*\(/.test(text) ? ["loads a module by require"] : [];
  return [...loads, ...importsOf(text).flatMap((one) => violation(file, one) ?? [])];
}

function violation(file: string, { target, isType }: Import): string | undefined {
  if (!target.startsWith(".")) return mayImportPackage(file, target) ? undefined : `${folderOf(file)} may not import ${target}`;
  const imported = join(file, "..", target).replaceAll("\\", "/");
  const [from, to] = [folderOf(file), folderOf(imported)];
  const [format, otherFormat] = [formatOf(file), formatOf(imported)];
  if (format !== undefined && otherFormat !== undefined && format !== otherFormat)
    return `the format ${format} may not import the format ${otherFormat}`;
  const rule = folders[from];
  const may = from === to || rule?.may.includes(to) || (isType && rule?.types?.includes(to));
  return may ? undefined : `${from} may not import ${isType ? "types of " : ""}${to}`;
}

function mayImportPackage(file: string, name: string): boolean {
  const owners = [packages[name] ?? []].flat();
  return owners.some((owner) => file.startsWith(owner)) || (onlyHost.test(name) && file.startsWith("host/"));
}

function folderOf(file: string): string {
  return file.startsWith("formats/read/") ? "formats/read" : (file.split("/")[0] ?? "");
}

/** `formats/coverage/lcov.ts` and all of `formats/coverage/lcov/` are the format `lcov`. */
function formatOf(file: string): string | undefined {
  return /^formats\/(?!read\/)[^/]+\/([^/]+?)(?:\.ts|\/.*)$/.exec(file)?.[1];
}

function modules(): string[] {
  return readdirSync(source, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts"));
}

describe("imports go one way", () => {
  const bundled = modules().filter((file) => !file.startsWith("tools/"));

  test("all of the source is looked at", () => {
    expect(bundled.length).toBeGreaterThan(90);
    expect([...new Set(bundled.map(folderOf))].sort()).toEqual(Object.keys(folders).sort());
    const found = bundled.flatMap((file) => importsOf(readFileSync(join(source, file), "utf8")));
    expect(found.length).toBeGreaterThan(400);
  });

  test("every module keeps to the tables", () => {
    const found = bundled.flatMap((file) =>
      violations(file, readFileSync(join(source, file), "utf8")).map((what) => `src/${file}: ${what}`),
    );
    expect(found).toEqual([]);
  });

  test.each<[string, string, string, readonly string[]]>([
    ["a folder above", "model/x.ts", 'import { judge } from "../judge/judge.ts";', ["model may not import judge"]],
    [
      "a type of a folder above",
      "model/x.ts",
      'import type { Host } from "../host/host.ts";',
      ["model may not import types of host"],
    ],
    [
      "over several lines",
      "judge/x.ts",
      'import {\n  a,\n  type B,\n} from "../reports/x.ts";',
      ["judge may not import reports"],
    ],
    ["for its effect", "measures/x.ts", 'import "../host/files.ts";', ["measures may not import host"]],
    ["handed on", "measures/x.ts", 'export * from "../formats/detect.ts";', ["measures may not import formats"]],
    [
      "handed on as a type",
      "measures/x.ts",
      'export type { A } from "../formats/detect.ts";',
      ["measures may not import types of formats"],
    ],
    ["later", "reports/x.ts", 'const x = await import("../host/files.ts");', ["reports may not import host"]],
    [
      "where only the type may be",
      "gates/x.ts",
      'import { githubHost } from "../host/github.ts";',
      ["gates may not import host"],
    ],
    ["a type where the type may be", "gates/x.ts", 'import type { Host } from "../host/host.ts";', []],
    ["another format", "formats/coverage/a.ts", 'import b from "./b.ts";', ["the format a may not import the format b"]],
    [
      "a part of another format",
      "formats/coverage/a.ts",
      'import b from "./b/c.ts";',
      ["the format a may not import the format b"],
    ],
    ["its own parts", "formats/coverage/a.ts", 'import b from "./a/c.ts";\nimport r from "../read/xml.ts";', []],
    ["a tool", "entry/x.ts", 'import { build } from "../tools/build.ts";', ["entry may not import tools"]],
    ["Node outside of the host", "settings/x.ts", 'import { join } from "node:path";', ["settings may not import node:path"]],
    [
      "Node in the command line",
      "entry/x.ts",
      'import { parseArgs } from "node:util";\nimport "node:fs";',
      ["entry may not import node:fs"],
    ],
    ["a package of another folder", "gates/x.ts", 'import { parse } from "yaml";', ["gates may not import yaml"]],
    ["a package of another file", "model/budget.ts", 'import * as v from "valibot";', ["model may not import valibot"]],
    [
      "a package that nobody may import",
      "formats/coverage/lcov.ts",
      'import parse from "lcov-parse";',
      ["formats may not import lcov-parse"],
    ],
    ["what cannot be read", "entry/x.ts", "await import(name);", ["entry may not import name"]],
    ["the old way", "host/x.ts", 'const fs = require("fs");', ["loads a module by require"]],
    ["the old way by a new name", "host/x.ts", "const load = createRequire(import.meta.url);", ["loads a module by require"]],
  ])("an import is found: %s", (_, file, text, wanted) => {
    expect(violations(file, text)).toEqual(wanted);
  });
});
