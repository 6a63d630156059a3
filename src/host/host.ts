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
  /** Where the result document goes when nothing else is said; undefined on a laptop. */
  readonly resultsFolder: string | undefined;
  /** The payload of the event that started the run, as GitHub sent it; undefined on a laptop, or where it cannot be read. */
  readEvent(): Promise<unknown>;
  now(): Date;
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
  /** Added and removed lines. */
  readonly changes: number;
  /** Hunks with context; left out for binary files, and without a word for large ones. */
  readonly patch?: string;
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
  /** `owner/name`. */
  readonly repository?: string;
  /** `https://github.com`, without a slash at its end. */
  readonly serverUrl?: string;
  readonly apiUrl?: string;
  readonly job?: string;
  readonly workflowRef?: string;
}

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

export interface HostFiles {
  /** Files that match a glob below the working directory, sorted; an absolute path is allowed. */
  glob(...patterns: readonly string[]): Promise<readonly string[]>;
  /** Every file below the working directory but those of dependencies and version control, where there is no git. */
  all(): Promise<readonly string[]>;
  exists(path: string): Promise<boolean>;
  /** Opens a report. Throws `ReportError` when it cannot be read or lies outside of what may be read. */
  open(path: string): Promise<OpenedFile>;
  /** A small text file of the project, or undefined when there is none. */
  readText(path: string): Promise<string | undefined>;
  /** Writes a file and the folders above it. */
  writeText(path: string, text: string): Promise<void>;
}
