import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { pathsByPrefix, pathsInArgument } from "../model/argument-paths.ts";
import { pathMatcher } from "../model/glob.ts";
import { cleanPath } from "../model/repo-path.ts";
import type { RunOutput } from "../model/run-record.ts";
import { diskFiles } from "./files.ts";

/** Files that only arguments name, of which a record keeps at most so many: a linter may be given the whole source. */
const mostNamed = 400;

export interface OutputRequest {
  readonly cwd: string;
  /** The folder that the paths of the record start from. */
  readonly root: string;
  readonly globs: readonly string[];
  readonly command: readonly string[];
}

/** What tells whether a file was written: a tool that only read it leaves all of it as it was. */
type Stamp = string;

/** The files that a command may write, seen before it runs and after. */
export class RunOutputs {
  readonly #request: OutputRequest;
  readonly #before: ReadonlyMap<string, Stamp>;

  private constructor(request: OutputRequest, before: ReadonlyMap<string, Stamp>) {
    this.#request = request;
    this.#before = before;
  }

  static async look(request: OutputRequest): Promise<RunOutputs> {
    const found = await filesOf(request);
    return new RunOutputs(request, await stampsOf(found.flatMap(({ files }) => files)));
  }

  /** What became of them; digests of what was written. */
  async after(): Promise<RunOutput[]> {
    const found = await filesOf(this.#request);
    const stamps = await stampsOf(found.flatMap(({ files }) => files));
    const outputs = new Map<string, RunOutput>();
    for (const [file, stamp] of stamps) {
      const path = await this.#shown(file);
      const size = Number(stamp.split(" ", 1)[0]);
      const state = this.#before.get(file) === stamp ? ({ state: "unchanged", path, size } as const) : await written(file, path);
      outputs.set(path, state);
    }
    const all = [...outputs.values()].sort((a, b) => order[a.state] - order[b.state]);
    if (this.#request.globs.length === 0) return all.slice(0, mostNamed);
    const missing = found.filter((one) => this.#isMissing(one, stamps)).map(({ pattern }) => this.#lexical(pattern));
    return [...all, ...missing.map((path): RunOutput => ({ state: "missing", path }))];
  }

  /** A plain path is missing where it is not there; a glob, where nothing that it matches was written. */
  #isMissing({ files, isGlob }: Found, stamps: ReadonlyMap<string, Stamp>): boolean {
    const there = files.filter((file) => stamps.has(file));
    return isGlob ? there.every((file) => this.#before.get(file) === stamps.get(file)) : there.length === 0;
  }

  /** The path of a file where it really is, so that it can be compared with that of a report; its own where that is elsewhere. */
  async #shown(file: string): Promise<string> {
    const real = await realpath(file).catch(() => file);
    return below(this.#request.root, real) ?? this.#lexical(file);
  }

  #lexical(path: string): string {
    const absolute = resolve(this.#request.cwd, path);
    return below(this.#request.root, absolute) ?? absolute.replaceAll(sep, "/");
  }
}

const order: Readonly<Record<RunOutput["state"], number>> = { written: 0, unchanged: 1, missing: 2 };

function below(folder: string, path: string): string | undefined {
  const between = relative(folder, path);
  if (between === "" || between === ".." || between.startsWith(`..${sep}`) || isAbsolute(between)) return undefined;
  return between.replaceAll(sep, "/");
}

interface Found {
  readonly pattern: string;
  readonly isGlob: boolean;
  readonly files: readonly string[];
}

async function filesOf({ cwd, globs, command }: OutputRequest): Promise<readonly Found[]> {
  if (globs.length > 0) return Promise.all(globs.map((glob) => matchesOf(glob, cwd)));
  const named = [...command.slice(1).flatMap(pathsInArgument), ...pathsByPrefix(command)];
  return [{ pattern: "", isGlob: true, files: [...new Set(named.map((path) => resolve(cwd, path)))] }];
}

/** The files that a glob of `--outputs` matches; a folder stands for all that lies below it. */
async function matchesOf(glob: string, cwd: string): Promise<Found> {
  const plain = glob.replace(/[/\\]+$/, "");
  const isFolder = (await stat(resolve(cwd, plain)).catch(() => undefined))?.isDirectory() ?? false;
  if (isFolder || plain !== glob)
    return { pattern: `${plain}/**`, isGlob: true, files: await globbed("**", resolve(cwd, plain)) };
  const isGlob = /[*?{]/.test(plain);
  return { pattern: glob, isGlob, files: isGlob ? await globbed(plain, cwd) : [resolve(cwd, plain)] };
}

async function globbed(pattern: string, cwd: string): Promise<readonly string[]> {
  const slashed = sep === "\\" ? pattern.replaceAll("\\", "/") : pattern;
  const matches = pathMatcher(cleanPath(slashed));
  const found = (await diskFiles({ cwd, only: undefined }).glob(slashed)).filter((path) => matches(cleanPath(path)));
  return found.map((path) => resolve(cwd, path)).filter((path) => !path.split(sep).includes(".gates-runs"));
}

/**
 * The globs of `--outputs` as the record keeps them: where one goes through a linked folder, also as it is without the
 * link, because a gate may read the file there.
 */
export async function declaredOutputs({ cwd, root, globs }: Omit<OutputRequest, "command">): Promise<string[]> {
  const all = await Promise.all(globs.map(async (glob) => [glob, ...(await withoutLinks(glob, cwd, root))]));
  return [...new Set(all.flat())];
}

async function withoutLinks(glob: string, cwd: string, root: string): Promise<readonly string[]> {
  const segments = (sep === "\\" ? glob.replaceAll("\\", "/") : glob).split("/");
  const firstGlob = segments.findIndex((segment) => /[*?{]/.test(segment));
  for (let plain = firstGlob === -1 ? segments.length : firstGlob; plain > 0; plain--) {
    const folder = resolve(cwd, segments.slice(0, plain).join("/") || "/");
    const real = await realpath(folder).catch(() => undefined);
    if (real === undefined) continue;
    if (real === folder) return [];
    const shown = below(root, real) === undefined ? real : relative(cwd, real);
    return [[shown.replaceAll(sep, "/"), ...segments.slice(plain)].join("/")];
  }
  return [];
}

/** The stamps of those that are regular files. */
async function stampsOf(files: readonly string[]): Promise<ReadonlyMap<string, Stamp>> {
  const stamps = new Map<string, Stamp>();
  for (const file of files) {
    const found = await stat(file, { bigint: true }).catch(() => undefined);
    if (found?.isFile()) stamps.set(file, [found.size, found.mtimeNs, found.ctimeNs, found.ino].join(" "));
  }
  return stamps;
}

async function written(file: string, path: string): Promise<RunOutput> {
  const hash = createHash("sha256");
  let size = 0;
  for await (const chunk of createReadStream(file)) {
    size += chunk.length;
    hash.update(chunk);
  }
  return { state: "written", path, size, sha256: hash.digest("hex") };
}
