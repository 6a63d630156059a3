import { pathsInArgument } from "../model/argument-paths.ts";
import { isPlain, pathMatcher } from "../model/glob.ts";
import { cleanPath, isAbsolutePath, pathBelow } from "../model/repo-path.ts";
import type { RunRecord } from "../model/run-record.ts";
import type { RecordedRun } from "./recorded-runs.ts";

/** What a run says of a path, or of a glob where it is about files that are not there. */
export interface Claim {
  readonly run: RecordedRun;
  readonly path: string;
  readonly says:
    | { readonly state: "written"; readonly sha256: string }
    | { readonly state: "unchanged" }
    | { readonly state: "missing" }
    /** Of a run that never ended: it was to write this, or only named it in an argument. */
    | { readonly state: "unfinished"; readonly by: "output" | "argument" };
}

export function claimsOf(run: RecordedRun): readonly Claim[] {
  const { record } = run;
  if (record.endedAt === null)
    return unfinished(record).map(({ path, by }) => ({ run, path, says: { state: "unfinished", by } }));
  return record.outputs.map(({ path, ...says }) => ({ run, path: path.normalize(), says }));
}

function unfinished(record: RunRecord): readonly { path: string; by: "output" | "argument" }[] {
  const { declared } = record;
  if (declared.length === 0) return namedPaths(record).map((path) => ({ path, by: "argument" }));
  return declared.map((path) => ({ path: pathFrom(record.cwd, path), by: "output" }));
}

/** What the arguments of a run may name a file by. */
export function namedPaths({ command, cwd }: RunRecord): readonly string[] {
  return command
    .slice(1)
    .flatMap(pathsInArgument)
    .map((path) => pathFrom(cwd, path));
}

/** A path or a glob as it is seen from the folder that records start from. */
export function pathFrom(folder: string, path: string): string {
  const clean = cleanPath(path).replace(/^\.$/, "");
  const whole = /[/\\]$/.test(path) ? `${clean}/**` : clean;
  return (isAbsolutePath(whole) || folder === "" ? whole : cleanPath(`${folder}/${whole}`)).normalize();
}

/** The same for an absolute path below that folder. */
export function pathBelowRoot(root: string, path: string): string {
  const clean = cleanPath(path);
  return (pathBelow(clean, cleanPath(root)) ?? clean).normalize();
}

/** A test whether a path or glob may mean the same file as another; either may name a folder, and means what is in it. */
export function meeting(one: string): (other: string) => boolean {
  const [itself, below] = [matching(one), matching(`${one}/**`)];
  return (other) =>
    one === other || itself(other) || below(other) || one.startsWith(`${other}/`) || (!isPlain(other) && globMeets(other, one));
}

function globMeets(glob: string, path: string): boolean {
  return matching(glob)(path) || matching(`${glob}/**`)(path);
}

/** A test whether a path is what a path or glob says. A plain one needs no matcher: there may be very many. */
export function matching(pattern: string): (path: string) => boolean {
  const folder = pattern.replace(/\*\*$/, "");
  if (isPlain(pattern) && !pattern.endsWith("/")) return (path) => path === pattern;
  return isPlain(folder) && folder.endsWith("/") ? (path) => path.startsWith(folder) && path !== folder : pathMatcher(pattern);
}
