import { lstat, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { HostCache, Restored, Saved } from "./host.ts";
import { type Quiet, quietly } from "./quietly.ts";

/** Bytes of a restored file: those of the largest document that is kept in a cache. */
const mostBytes = 64 * 1024 * 1024;

const folder = "gates-baseline";

/** A file by its path below the runner's temporary folder. */
interface CachedFile {
  readonly temporary: string;
  readonly path: string;
}

type Library = typeof import("@actions/cache");

/**
 * The cache of GitHub Actions. The service knows an entry by its key and by the path of what is in it. Machines have
 * different temporary folders, so that path is seen from there: `gates-baseline/coverage-gate.json` on each of them.
 */
export function runnerCache(temporary: string, mode = ""): HostCache {
  const cacheMode = mode.trim().toLowerCase();
  return {
    restore: async (keys, name) => {
      if (cacheMode === "none" || cacheMode === "write-only") return failed(notAllowed(cacheMode, "reading"));
      const library = await load();
      return typeof library === "string" ? failed(library) : restore(library, keys, { temporary, path: `${folder}/${name}` });
    },
    holds: async (prefix, name) => {
      const library = await load();
      if (typeof library === "string") return { state: "failed", because: library };
      // The first key must be met exactly, only the others as a beginning.
      const found = await lookUp(library, [`${prefix}of-nobody`, prefix], { temporary, path: `${folder}/${name}` });
      return found.state === "failed" ? found : { state: found.state === "found" ? "some" : "none" };
    },
    save: async (key, name, text) => {
      if (cacheMode === "none" || cacheMode === "read") return not(notAllowed(cacheMode, "writing"));
      const library = await load();
      return typeof library === "string" ? not(library) : save(library, key, { temporary, path: `${folder}/${name}` }, text);
    },
  };
}

function notAllowed(mode: string, what: "reading" | "writing"): string {
  return `the cache-mode ${mode} of this job does not allow ${what}`;
}

/** Loaded only where a cache is used: it is larger than all else together. */
async function load(): Promise<Library | string> {
  const library = await import("@actions/cache");
  return library.isFeatureAvailable() ? library : "this runner has no cache service";
}

function failed(because: string): Restored {
  return { state: "failed", because };
}

function not(because: string): Saved {
  return { state: "not", because };
}

/**
 * First the key alone is looked up: nothing is unpacked before it is known that the entry is one of those asked for (the
 * service also answers with entries whose keys only begin like one), and what fails after that is no miss.
 */
async function restore(library: Library, keys: readonly string[], file: CachedFile): Promise<Restored> {
  const found = await lookUp(library, keys, file);
  if (found.state !== "found") return found;
  if (!keys.includes(found.key)) return failed(`it answered with the entry ${found.key}, which was not asked for`);
  // What lies there already is not what the entry holds.
  await emptyFolder(file);
  const got = await seenFrom(file, () => library.restoreCache([file.path], found.key, [], {}, crossSystem));
  if (got.value !== found.key) return failed(got.complaint ?? `the entry ${found.key} could not be fetched`);
  const text = await readPlain(file);
  return text === undefined
    ? failed(`the entry ${found.key} does not hold the one file that it should`)
    : { state: "hit", key: found.key, text };
}

async function emptyFolder({ temporary }: CachedFile): Promise<void> {
  await rm(join(temporary, folder), { recursive: true, force: true });
  await mkdir(join(temporary, folder), { recursive: true });
}

/** What one system keeps, another may read: it is a text. */
const crossSystem = true;

/**
 * Lets the library work from the temporary folder. It takes relative paths from the process's folder and packs them
 * relative to the workspace; with both in one place, an entry holds the one path and is unpacked to it.
 */
async function seenFrom<T>({ temporary }: CachedFile, work: () => Promise<T>): Promise<Quiet<T>> {
  const [cwd, workspace] = [process.cwd(), process.env["GITHUB_WORKSPACE"]];
  await mkdir(temporary, { recursive: true });
  process.chdir(temporary);
  process.env["GITHUB_WORKSPACE"] = temporary;
  try {
    return await quietly(work);
  } finally {
    process.chdir(cwd);
    if (workspace === undefined) delete process.env["GITHUB_WORKSPACE"];
    else process.env["GITHUB_WORKSPACE"] = workspace;
  }
}

type Lookup = { readonly state: "found"; readonly key: string } | { readonly state: "miss" } | (Restored & { state: "failed" });

/** The library answers with nothing both for a miss and for a failure; only of a failure it complains in the log. */
async function lookUp(library: Library, [first = "", ...others]: readonly string[], file: CachedFile): Promise<Lookup> {
  const only = { lookupOnly: true };
  const { value, complaint } = await seenFrom(file, () => library.restoreCache([file.path], first, others, only, crossSystem));
  if (complaint !== undefined) return { state: "failed", because: complaint };
  return value === undefined ? { state: "miss" } : { state: "found", key: value };
}

async function readPlain({ temporary, path }: CachedFile): Promise<string | undefined> {
  const file = join(temporary, path);
  const found = await lstat(file).catch(() => undefined);
  // A link in an entry could lead anywhere.
  if (!found?.isFile() || found.size > mostBytes) return undefined;
  return readFile(file, "utf8");
}

async function save(library: Library, key: string, file: CachedFile, text: string): Promise<Saved> {
  const known = await lookUp(library, [key], file);
  if (known.state === "failed") return not(known.because);
  if (known.state === "found" && known.key === key) return { state: "there" };
  await emptyFolder(file);
  await writeFile(join(file.temporary, file.path), text);
  const { value = -1, complaint, told } = await seenFrom(file, () => library.saveCache([file.path], key, {}, crossSystem));
  return value >= 0
    ? { state: "saved" }
    : not(complaint ?? told.find((line) => line.startsWith("Failed to save")) ?? "it refused the entry");
}
