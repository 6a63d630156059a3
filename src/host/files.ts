import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { setImmediate } from "node:timers/promises";
import { ReportError } from "../model/report-error.ts";
import type { HostFiles, OpenedFile } from "./host.ts";

/** Bytes read at a time: large enough that calls do not count, small enough to stay in the processor's cache. */
const chunkBytes = 256 * 1024;

/** Chunks after which others have a turn: git's answers may wait, and each brings the next question. */
const chunksInTurn = 32;

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

/** Run records are no reports, though one may be called as a scanner and its report are. */
const ownRecords = "**/.gates-runs/**";

/** Where files may be read from: everywhere on a laptop, where the user's shell could too; on a runner, only below these. */
export interface Reach {
  readonly cwd: string;
  readonly only: readonly string[] | undefined;
  /** Below which files may be written whose names a change can set; where it is left out, wherever files may be read from. */
  readonly named?: readonly string[];
}

/**
 * The real file system, seen from a working directory. It is asked without waiting: a gate has little to do meanwhile, and
 * each wait takes longer than the answer. To load what waits (`node:fs/promises`) takes Node longer than all of the asking.
 */
export function diskFiles(reach: Reach): HostFiles {
  const absolute = (path: string) => resolve(reach.cwd, path);
  return {
    glob: (...patterns) => globFiles(patterns, reach),
    all: async () => (await loadGlob())("**/*", { cwd: reach.cwd, dot: true, ignore: dependencies }),
    exists: async (path) => existsSync(absolute(path)),
    writtenAt: async (path) => orUndefined(() => statSync(absolute(path)))?.mtimeMs,
    open: (path) => openFile(path, absolute(path), reach),
    digesting: async (file) => (await import("./digest.ts")).digesting(file),
    digester: async () => (await import("./digest.ts")).digester(),
    readText: (path) => readSettings(absolute(path), reach),
    writeText: async (path, text) => {
      refuseLinksOut(absolute(path));
      await refuseLinkedFolder(absolute(path), reach.named ?? reach.only);
      return writeFileWithin(absolute(path), text, reach.named ?? reach.only);
    },
    writeOwn: (path, text) => writeFileWithin(absolute(path), text, reach.only),
  };
}

async function globFiles(patterns: readonly string[], { cwd }: Reach): Promise<readonly string[]> {
  const slashed = patterns.map((pattern) => (sep === "\\" ? pattern.replaceAll("\\", "/") : pattern));
  const [only, ...more] = slashed;
  if (only !== undefined && more.length === 0 && !/[*?{[]/.test(only)) {
    // A plain path may hold any character; only a file counts.
    const found = orUndefined(() => statSync(resolve(cwd, only)));
    return found?.isFile() ? [only.replace(/^\.\//, "")] : [];
  }
  const glob = await loadGlob();
  const ignore = [ownRecords, ...(slashed.some((pattern) => pattern.includes("node_modules")) ? [] : dependencies)];
  const absolute = slashed.some((pattern) => isAbsolute(pattern));
  const found = await glob(slashed, { cwd, dot: true, ignore, expandDirectories: false, absolute });
  return found.sort();
}

/** Loaded only where a pattern has a glob in it. */
async function loadGlob(): Promise<typeof import("tinyglobby").glob> {
  const { glob } = await import("tinyglobby");
  return glob;
}

/** Bytes from which on the memory that reading takes matters more than what it takes to think of it. */
const largeFile = 1024 * 1024;

async function openFile(path: string, absolute: string, reach: Reach): Promise<OpenedFile> {
  const real = attempt(path, () => realpathSync.native(absolute));
  const inside = isBelowAny(real, [reach.cwd, ...(reach.only ?? [])]);
  if (reach.only && !inside && !reach.only.some((folder) => isBelow(absolute, folder))) {
    throw new ReportError("unreadable-report", path, "lies outside of the workspace and of the runner's temporary folder");
  }
  if (reach.only && isNoReportsPlace(real))
    throw new ReportError(
      "unreadable-report",
      path,
      "lies among git's own files or those of the system, where no report is read",
    );
  const found = attempt(path, () => statSync(real));
  if (!found.isFile()) throw new ReportError("unreadable-report", path, "is not a file");
  if (found.size >= largeFile) (await import("./small-heap.ts")).keepHeapSmall();
  const shown = isAbsolute(path) && isBelow(absolute, reach.cwd) ? relative(reach.cwd, absolute).replaceAll(sep, "/") : path;
  return { path: shown, realPath: real, size: found.size, linksOut: !inside, chunks: () => chunksOf(real, shown) };
}

/** Where tokens and environments of processes can be read, and where no tool leaves a report. */
function isNoReportsPlace(real: string): boolean {
  return /^\/(proc|sys|dev)(\/|$)/.test(real) || real.toLowerCase().split(sep).includes(".git");
}

/** Whether a real path lies below one of the folders, by its name or by what it is a link to. */
function isBelowAny(real: string, folders: readonly string[]): boolean {
  return folders.some(
    (folder) => isBelow(real, folder) || isBelow(real, orUndefined(() => realpathSync.native(folder)) ?? folder),
  );
}

function orUndefined<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

/** Bytes of a settings file: far more than anybody writes by hand. */
const settingsBytes = 1024 * 1024;

/**
 * A settings file. It is in the hands of whoever wrote the change, so it is only read where it is an ordinary file, no
 * link to one: what is wrong with it is quoted, and must not quote another file. Read without waiting: lines of thousands
 * of sources are looked at this way, too.
 */
async function readSettings(absolute: string, { only }: Reach): Promise<string | undefined> {
  const found = statusOf(absolute);
  if (found === undefined) return undefined;
  if (found.isSymbolicLink()) throw new UnreadableSettings("a link, which is not followed");
  if (!found.isFile()) throw new UnreadableSettings("not a file");
  if (found.size > settingsBytes) throw new UnreadableSettings(`larger than ${settingsBytes} bytes`);
  const real = realpathSync.native(absolute);
  const inside = only === undefined || isBelowAny(real, only);
  if (!inside || real.split(sep).includes(".git")) throw new UnreadableSettings("outside of the workspace");
  return readFileSync(real, "utf8");
}

/** Of a link itself; undefined where there is nothing, nor could be. */
function statusOf(absolute: string): Stats | undefined {
  try {
    return lstatSync(absolute);
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && (cause.code === "ENOENT" || cause.code === "ENOTDIR")) return undefined;
    throw cause;
  }
}

class UnreadableSettings extends Error {
  /** Shown where the code of a failed system call would be. */
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/**
 * In a workflow, a file is only written below the given folders, never through a link, and never into git's or the runner's
 * own files.
 */
async function writeFileWithin(
  absolute: string,
  text: string | Iterable<string>,
  only: readonly string[] | undefined,
): Promise<void> {
  const there = orUndefined(() => lstatSync(absolute));
  // A pipe that nobody reads would be waited for without an end.
  if (there?.isFIFO() || there?.isSocket()) throw new Error(`${absolute} is a pipe, not a file`);
  if (only !== undefined) {
    const parent = realFolder(dirname(absolute));
    // A second name of a file is a link as well: what is written would stand in the first, too.
    const isLink = there?.isSymbolicLink() || (there?.isFile() && there.nlink > 1);
    const inside = isBelowAny(parent, only);
    const parts = [...parent.split(sep), ...absolute.split(sep)].map((part) => part.toLowerCase());
    if (!inside || isLink || parts.includes(".git") || parts.includes("_runner_file_commands")) {
      throw new Error(
        `${absolute} is outside of ${[...new Set(only)].join(" and ")}, or a link, or one of git's or the runner's own files`,
      );
    }
  }
  mkdirSync(dirname(absolute), { recursive: true });
  const file = openSync(absolute, "w");
  try {
    for (const piece of typeof text === "string" ? [text] : text) writeFileSync(file, piece);
  } finally {
    closeSync(file);
  }
}

/** On a laptop, too, what a setting names is written where it says: not through a link, and not into git's own files. */
function refuseLinksOut(absolute: string): void {
  const isLink = orUndefined(() => lstatSync(absolute))?.isSymbolicLink() === true;
  const parent = realFolder(dirname(absolute));
  const root = repositoryAround(absolute);
  const leaves = root !== undefined && !isBelow(parent, realFolder(root));
  const isOfGit = [...parent.split(sep), ...absolute.split(sep)].some((part) => part.toLowerCase() === ".git");
  if (isLink || leaves || isOfGit)
    throw new Error(`${absolute} is a link, behind one out of the repository, or one of git's own files`);
}

/** The folder of the repository that a path lies in, as the path is written. */
function repositoryAround(absolute: string): string | undefined {
  for (let folder = dirname(absolute); ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** A name that a setting chose is judged as it is written: behind a link it would mean another file than it says. */
async function refuseLinkedFolder(absolute: string, only: readonly string[] | undefined): Promise<void> {
  const folder = dirname(absolute);
  for (const root of only ?? []) {
    if (!isBelow(folder, root)) continue;
    const straight = join(realFolder(root), relative(root, folder));
    if (realFolder(folder) === straight) return;
    throw new Error(`${absolute} is behind a link; name the folder that it leads to`);
  }
}

/** The real path of a folder, also of one that is not there yet. */
function realFolder(folder: string): string {
  const real = orUndefined(() => realpathSync.native(folder));
  return real ?? (dirname(folder) === folder ? folder : join(realFolder(dirname(folder)), basename(folder)));
}

/**
 * The content in one buffer that is filled again and again. Read without waiting: the gate has nothing else to do
 * meanwhile, and a stream takes longer to set up than a small report to read.
 */
async function* chunksOf(file: string, shown: string): AsyncGenerator<Uint8Array> {
  const opened = attempt(shown, () => openSync(file, "r"));
  const buffer = idleBuffers.pop() ?? new Uint8Array(chunkBytes);
  try {
    for (let chunk = 1; ; chunk++) {
      const length = attempt(shown, () => readSync(opened, buffer));
      if (length === 0) return;
      yield buffer.subarray(0, length);
      if (chunk % chunksInTurn === 0) await setImmediate();
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
