import { closeSync, openSync, readSync } from "node:fs";
import { access, mkdir, readFile, realpath, stat, writeFile } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { ReportError } from "../model/report-error.ts";
import type { HostFiles, OpenedFile } from "./host.ts";

/** Bytes read at a time: large enough that calls do not count, small enough to stay in the processor's cache. */
const chunkBytes = 256 * 1024;

/** Buffers that no file is read into now: reports come by the hundred, and fresh memory costs more than the reading. */
const idleBuffers: Uint8Array[] = [];

const dependencies = [
  "**/node_modules/**",
  "**/.git/**",
  "**/.venv/**",
  "**/venv/**",
  "**/site-packages/**",
  "**/vendor/bundle/**",
];

/** Where files may be read from: everywhere on a laptop, where the user's shell could too; on a runner, only below these. */
export interface Reach {
  readonly cwd: string;
  readonly only: readonly string[] | undefined;
}

/** The real file system, seen from a working directory. */
export function diskFiles(reach: Reach): HostFiles {
  const absolute = (path: string) => resolve(reach.cwd, path);
  return {
    glob: (...patterns) => globFiles(patterns, reach),
    all: async () => (await loadGlob())("**/*", { cwd: reach.cwd, dot: true, ignore: dependencies }),
    exists: (path) =>
      access(absolute(path)).then(
        () => true,
        () => false,
      ),
    open: (path) => openFile(path, absolute(path), reach),
    readText: (path) => readFile(absolute(path), "utf8").catch(absentAsUndefined),
    writeText: async (path, text) => {
      await mkdir(dirname(absolute(path)), { recursive: true });
      await writeFile(absolute(path), text);
    },
  };
}

async function globFiles(patterns: readonly string[], { cwd }: Reach): Promise<readonly string[]> {
  const slashed = patterns.map((pattern) => (sep === "\\" ? pattern.replaceAll("\\", "/") : pattern));
  const [only, ...more] = slashed;
  if (only !== undefined && more.length === 0 && !/[*?{[]/.test(only)) {
    // A plain path may hold any character; only a file counts.
    const found = await stat(resolve(cwd, only)).catch(() => undefined);
    return found?.isFile() ? [only.replace(/^\.\//, "")] : [];
  }
  const glob = await loadGlob();
  const ignore = slashed.some((pattern) => pattern.includes("node_modules")) ? [] : dependencies;
  const absolute = slashed.some((pattern) => isAbsolute(pattern));
  const found = await glob(slashed, { cwd, dot: true, ignore, expandDirectories: false, absolute });
  return found.sort();
}

/** Loaded only where a pattern has a glob in it. */
async function loadGlob(): Promise<typeof import("tinyglobby").glob> {
  const { glob } = await import("tinyglobby");
  return glob;
}

async function openFile(path: string, absolute: string, { cwd, only }: Reach): Promise<OpenedFile> {
  const real = await realpath(absolute).catch((cause: unknown) => unreadable(path, cause));
  if (only && !only.some((folder) => isBelow(real, folder) || isBelow(absolute, folder))) {
    throw new ReportError("unreadable-report", path, "lies outside of the workspace and of the runner's temporary folder");
  }
  const found = await stat(real).catch((cause: unknown) => unreadable(path, cause));
  if (!found.isFile()) throw new ReportError("unreadable-report", path, "is not a file");
  const shown = isAbsolute(path) && isBelow(absolute, cwd) ? relative(cwd, absolute).replaceAll(sep, "/") : path;
  const linksOut = isBelow(absolute, cwd) && !isBelow(real, await realpath(cwd));
  return { path: shown, size: found.size, linksOut, chunks: () => chunksOf(real, shown) };
}

/**
 * The content in one buffer that is filled again and again. Read without waiting: the gate has nothing else to do
 * meanwhile, and a stream takes longer to set up than a small report to read.
 */
async function* chunksOf(file: string, shown: string): AsyncGenerator<Uint8Array> {
  const opened = attempt(shown, () => openSync(file, "r"));
  const buffer = idleBuffers.pop() ?? new Uint8Array(chunkBytes);
  try {
    for (;;) {
      const length = attempt(shown, () => readSync(opened, buffer));
      if (length === 0) return;
      yield buffer.subarray(0, length);
    }
  } finally {
    idleBuffers.push(buffer);
    closeSync(opened);
  }
}

function attempt<T>(shown: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    unreadable(shown, cause);
  }
}

function isBelow(path: string, folder: string): boolean {
  const between = relative(folder, path);
  return between === "" || (!between.startsWith("..") && !isAbsolute(between));
}

function unreadable(path: string, cause: unknown): never {
  if (cause instanceof ReportError) throw cause;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown error";
  throw new ReportError("unreadable-report", path, `cannot be read (${code})`, undefined, cause);
}

function absentAsUndefined(cause: unknown): undefined {
  if (cause instanceof Error && "code" in cause && (cause.code === "ENOENT" || cause.code === "ENOTDIR")) return undefined;
  throw cause;
}
