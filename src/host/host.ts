import type { Annotation, LogRole } from "../model/output.ts";
import type { LogText, Markdown } from "../model/safe-text.ts";

/** Everything outside of us: files, processes, the clock, the runner. The only seam of the tests. */
export interface Host {
  readonly kind: "github" | "terminal";
  /** Absolute path of the folder that relative paths start from. */
  readonly cwd: string;
  /** Other absolute folders that stand for the workspace, such as the runner's path of a container's mount. */
  readonly workspaces: readonly string[];
  readonly facts: RunFacts;
  /** What kind of machine this is, for figures that only mean something on the same kind: `Linux X64, ubuntu24, 4 CPUs`. */
  readonly machine: string;
  /** Where the result document goes when nothing else is said; undefined on a laptop. */
  readonly resultsFolder: string | undefined;
  /** The records that `gates record` left. */
  readonly runs: RunFiles;
  /** The payload of the event that started the run, as GitHub sent it; undefined on a laptop, or where it cannot be read. */
  readEvent(): Promise<unknown>;
  now(): Date;
  /** The runner's cache; undefined where there is no runner. */
  readonly cache: HostCache | undefined;
  readonly files: HostFiles;
  /** Runs a program without a shell; undefined when it cannot be started. */
  run(program: string, args: readonly string[], cwd: string, options?: RunOptions): Promise<Finished | undefined>;
  /** Asks GitHub what changed, where a run of a workflow can; what went wrong is said, and never holds the token. */
  readonly gitHub: ((question: ApiQuestion) => Promise<ApiAnswer | { readonly failed: string }>) | undefined;
  log(line: LogText, role?: LogRole): void;
  /** Tells a decision, where the runner was asked to debug. The line is only made then: there can be one for every file. */
  debug(line: () => LogText): void;
  /** What is being done, on a terminal only; undefined takes it away. */
  progress(line: LogText | undefined): void;
  annotate(annotation: Annotation): void;
  writeSummary(summary: Markdown): Promise<void>;
  /** Writes every declared output, by the runner's file, so that nothing printed earlier can stand in for one. */
  writeOutputs(outputs: Readonly<Record<string, string>>): Promise<void>;
}

/** What changed between two commits, or in a pull request. `repository` is `owner/name`. */
export type ApiQuestion = {
  readonly apiUrl: string | undefined;
  readonly token: string;
  readonly repository: string;
} & (
  | { readonly list: "comparison"; readonly base: string; readonly head: string }
  /** Against its first parent. */
  | { readonly list: "merge commit"; readonly head: string }
  | { readonly list: "pull request"; readonly number: number }
);

export interface ApiAnswer {
  /** The commit that the change starts from; its date is ISO 8601, or empty where it is not said. */
  readonly base: { readonly commit: string; readonly date: string };
  readonly files: readonly ApiFile[];
}

/** One file as the API lists it. */
export interface ApiFile {
  readonly path: string;
  readonly before?: string;
  readonly status: string;
  /** Added and removed lines; undefined where the answer does not say. */
  readonly changes: number | undefined;
  /** Hunks with context; left out for binary files, and without a word for large ones. */
  readonly patch?: string;
  /** The object name of its content. */
  readonly blob?: string;
}

/** What the runner says of the run; empty on a laptop. */
export interface RunFacts {
  readonly commit?: string;
  readonly runId?: string;
  readonly runAttempt?: string;
  readonly event?: string;
  readonly baseRef?: string;
  /** The full ref of the run: `refs/heads/main`, `refs/pull/7/merge`. */
  readonly ref?: string;
  /** The ref is of a branch or tag that rules protect. */
  readonly isProtected?: true;
  /** As another CI than GitHub's names it. */
  readonly defaultBranch?: string;
  /** `owner/name`. */
  readonly repository?: string;
  /** `https://github.com`, without a slash at its end. */
  readonly serverUrl?: string;
  readonly apiUrl?: string;
  readonly job?: string;
  readonly workflowRef?: string;
}

/** A cache of small texts that outlives the run. Its entries never change, and a miss is told from a failure. */
export interface HostCache {
  /** The first of at most ten keys that has an entry. `name` is that of the file in it, the same in every run. */
  restore(keys: readonly string[], name: string): Promise<Restored>;
  /** Whether there is any entry whose key begins so. */
  holds(prefix: string, name: string): Promise<Holds>;
  save(key: string, name: string, text: string): Promise<Saved>;
}

export type Restored =
  | { readonly state: "hit"; readonly key: string; readonly text: string }
  | { readonly state: "miss" }
  | { readonly state: "failed"; readonly because: string };

export type Holds =
  | { readonly state: "some" }
  | { readonly state: "none" }
  | { readonly state: "failed"; readonly because: string };

export type Saved =
  | { readonly state: "saved" }
  /** The key had an entry already. */
  | { readonly state: "there" }
  | { readonly state: "not"; readonly because: string };

export interface RunOptions {
  /** Variables over those of our own process. */
  readonly env?: Readonly<Record<string, string>>;
  /** Settings of git, passed by its environment: nothing secret stands among the arguments, which other processes can list. */
  readonly gitSettings?: readonly (readonly [key: string, value: string])[];
  /** In ms, after which the program is ended. */
  readonly timeout?: number;
}

export interface Finished {
  readonly code: number;
  readonly stdout: string;
}

export interface OpenedFile {
  readonly path: string;
  readonly size: number;
  /** Where the file really is, absolute, links followed. */
  readonly realPath: string;
  /** Whether the path leads out of the working directory and of the workspace, by a link. */
  readonly linksOut: boolean;
  /** The content from its beginning; a chunk is valid until the next one is asked for. */
  chunks(): AsyncIterable<Uint8Array>;
}

/** A file whose content is hashed while it is read. */
export interface DigestedFile extends OpenedFile {
  /** SHA-256 of the content in hexadecimal digits; reads it where nobody has read it to its end. Throws `ReportError`. */
  digest(): Promise<string>;
}

/** The run records of a job or a laptop, and where they lie. */
export interface RunFiles {
  readonly folder: string;
  /** The absolute folder that the paths in records start from. */
  readonly root: string;
  readonly keep: "each" | "last";
  read(): Promise<readonly RecordFile[]>;
}

/** A record as it lies there, by its path below the folder of the records, or why it cannot be read. */
export type RecordFile = { readonly file: string; readonly text: string } | { readonly file: string; readonly wrong: string };

export interface HostFiles {
  /** Files that match a glob below the working directory, sorted; an absolute path is allowed. */
  glob(...patterns: readonly string[]): Promise<readonly string[]>;
  /** Every file below the working directory but those of dependencies and version control, where there is no git. */
  all(): Promise<readonly string[]>;
  exists(path: string): Promise<boolean>;
  /** When a file was last written, in ms since 1970; undefined where there is none. A checkout or a download sets it anew. */
  writtenAt(path: string): Promise<number | undefined>;
  /** Opens a report. Throws `ReportError` when it cannot be read or lies outside of what may be read. */
  open(path: string): Promise<OpenedFile>;
  /** The same opened file, hashed in the pass that reads it. */
  digesting(file: OpenedFile): Promise<DigestedFile>;
  /** Gives the SHA-256 of texts, in hexadecimal digits. */
  digester(): Promise<(text: string) => string>;
  /** A small text file of the project, or undefined when there is none. */
  readText(path: string): Promise<string | undefined>;
  /**
   * Writes a file that a setting names, and the folders above it, from one text or from pieces that are made while it is
   * written. A change can set the name: in a workflow, only what nothing executes or trusts is written.
   */
  writeText(path: string, text: string | Iterable<string>): Promise<void>;
  /** The same for a file that we name ourselves, or that an argument of the command line names. */
  writeOwn(path: string, text: string): Promise<void>;
}
