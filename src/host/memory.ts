import { join } from "node:path";
import type { Annotation, LogRole } from "../model/output.ts";
import { diskFiles } from "./files.ts";
import type { Host, HostCache, RunFacts } from "./host.ts";
import { lazyRuns } from "./lazy-runs.ts";
import { runProgram } from "./process.ts";
import { realFolder, repositoryAround } from "./repository-root.ts";

/** A host for tests: it reads a real folder, and keeps all that would leave. */
export interface MemoryHost extends Host {
  readonly lines: { readonly text: string; readonly role: LogRole | undefined }[];
  readonly debugLines: string[];
  readonly annotations: Annotation[];
  readonly summaries: string[];
  readonly outputs: Record<string, string>;
  readonly written: Map<string, string>;
}

export interface MemoryOptions {
  readonly cwd: string;
  readonly now?: string;
  readonly facts?: RunFacts;
  readonly event?: unknown;
  readonly cache?: HostCache;
  readonly run?: Host["run"];
  readonly kind?: Host["kind"];
  readonly gitHub?: Host["gitHub"];
}

export function memoryHost({
  cwd,
  now = "2026-06-01T12:00:00Z",
  facts = {},
  event,
  cache,
  run = runProgram,
  kind = "github",
  gitHub,
}: MemoryOptions): MemoryHost {
  const lines: MemoryHost["lines"] = [];
  const debugLines: string[] = [];
  const annotations: Annotation[] = [];
  const summaries: string[] = [];
  const outputs: Record<string, string> = {};
  const written = new Map<string, string>();
  const workspace = repositoryAround(cwd);
  return {
    kind,
    cwd,
    workspaces: [cwd, workspace],
    resultsFolder: "/results",
    runs: lazyRuns({ folder: join(workspace, ".gates-runs"), root: realFolder(workspace), keep: "each" }),
    facts,
    machine: "Linux X64, 2 CPUs",
    readEvent: async () => event,
    lines,
    debugLines,
    annotations,
    summaries,
    outputs,
    written,
    now: () => new Date(now),
    cache,
    files: {
      ...diskFiles({ cwd, only: [cwd, workspace] }),
      writeText: async (path, text) => void written.set(path, typeof text === "string" ? text : [...text].join("")),
      writeOwn: async (path, text) => void written.set(path, text),
    },
    run,
    gitHub,
    log: (text, role) => void lines.push({ text, role }),
    debug: (line) => void debugLines.push(line()),
    progress: () => {},
    annotate: (annotation) => void annotations.push(annotation),
    writeSummary: async (summary) => void summaries.push(summary),
    writeOutputs: async (values) => void Object.assign(outputs, values),
  };
}
