import { cleanPath, type RepoPath } from "../model/repo-path.ts";
import type { PathContext } from "./resolve-paths.ts";
import { resolveReport } from "./resolve-report.ts";

/** What of a report says where a test stands, each text once. */
export interface TestOrigins {
  /** Files, as the tool writes them. */
  readonly paths: readonly string[];
  /** Names of classes and suites, which may be files, modules or packages. */
  readonly names: readonly string[];
  /** The folder that the report lies in, from the root of the repository; undefined for one that lies elsewhere. */
  readonly folder: string | undefined;
}

/**
 * Where tests stand, by what a report calls their files, classes and suites: a file of the repository, or a folder of it, which
 * ends with "/" (a package of Go).
 */
export function findTestPaths({ paths, names, folder }: TestOrigins, context: PathContext): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const all = [...new Set([...paths, ...names.filter(looksLikePath)])];
  const resolved = resolveReport({ files: all.map((path) => ({ path })), sources: [], folder }, context);
  for (const [i, path] of all.entries()) {
    const resolution = resolved[i];
    if (resolution !== undefined && "path" in resolution) found.set(path, resolution.path);
  }
  for (const name of names) {
    const path = found.has(name) ? undefined : (goPackage(name, context) ?? classFile(name, context));
    if (path !== undefined) found.set(name, path);
  }
  return found;
}

const extension = /\.[a-z]{1,5}$/i;

/** Vitest and Playwright name suites for their files. */
function looksLikePath(name: string): boolean {
  return extension.test(name) && !/\s/.test(name) && name.length < 500;
}

function goPackage(name: string, { goModules, index }: PathContext): string | undefined {
  for (const { from, to } of goModules) {
    if (name !== from && !name.startsWith(`${from}/`)) continue;
    const folder = cleanPath(`${to}/${name.slice(from.length + 1)}`)
      .replace(/^\.$/, "")
      .replace(/^\/|\/$/g, "");
    if (index.hasFolder(folder)) return folder === "" ? "/" : `${folder}/`;
  }
  return undefined;
}

const sources = [
  "py",
  "java",
  "kt",
  "groovy",
  "scala",
  "rb",
  "php",
  "cs",
  "fs",
  "vb",
  "ts",
  "tsx",
  "js",
  "jsx",
  "mjs",
  "exs",
  "rs",
  "swift",
  "dart",
];

/**
 * `tests.test_cart.TestTotals` is in `tests/test_cart.py`, `com.acme.CartTest$Totals` in `…/com/acme/CartTest.java`,
 * `Tests\\Unit\\CartTest` in `tests/Unit/CartTest.php`: what a namespace begins with need be no folder.
 */
function classFile(name: string, context: PathContext): RepoPath | undefined {
  if (name.length > 500 || /\s/.test(name)) return undefined;
  const segments = (name.split(/[$#]|::/)[0] ?? "").split(/[./\\]/).filter(Boolean);
  if (segments.length < 2 || segments.length > 40) return undefined;
  for (const [from, to] of spans(segments.length)) {
    if (!context.index.hasStem(segments[to - 1] ?? "")) continue;
    const found = sourceFile(segments.slice(from, to).join("/"), from === 0 ? "anywhere" : "by its end", context);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The whole, then without the classes at its end, then without the first of a namespace; of two segments also the first alone. */
function spans(length: number): readonly (readonly [number, number])[] {
  const whole = Array.from({ length: Math.max(1, length - 1) }, (_, i) => [0, length - i] as const);
  return [...whole, ...(length === 2 ? [[0, 1] as const] : []), ...(length > 2 ? [[1, length] as const] : [])];
}

function sourceFile(base: string, where: "anywhere" | "by its end", { index, workingFolder }: PathContext): RepoPath | undefined {
  for (const one of sources) {
    const path = `${base}.${one}`;
    const exact = index.find(workingFolder === "" ? path : `${workingFolder}/${path}`) ?? index.find(path);
    if (exact && where === "anywhere") return exact;
    const [only, ...more] = index.endingWith(path);
    if (only !== undefined && more.length === 0) return only;
  }
  return undefined;
}
