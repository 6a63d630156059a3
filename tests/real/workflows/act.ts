import { writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { attempt, ownPath } from "../commands.ts";
import { temporaryFolder } from "../temporary.ts";

export interface WorkflowRequest {
  readonly consumer: string;
  readonly releaseTree: string;
  readonly workflow: string;
  /** A folder with the `node` that runs JavaScript actions, whatever their manifest says. */
  readonly node: string;
  /** Left out: a pull request. */
  readonly event?: { readonly name: string; readonly payload: object };
  /** A folder that several runs share, as the cache service and the runner's own folders are the same for all jobs. */
  readonly shared?: string;
}

/** What became of a job, asked by the ids of its steps. */
export interface WorkflowRun {
  readonly job: string;
  readonly log: string;
  readonly conclusion: (step: string) => string | undefined;
  readonly exitCode: (step: string) => number;
  /** What the step printed, commands included, without their grammar. */
  readonly printed: (step: string) => string;
  readonly summary: (step: string) => string;
}

/** Those members of act's JSON records that are looked at. */
interface LogRecord {
  readonly msg?: string;
  readonly stepID?: readonly string[];
  readonly stepResult?: string;
  readonly jobResult?: string;
  readonly stage?: string;
  readonly raw_output?: boolean;
  readonly command?: string;
  readonly arg?: string;
  readonly content?: string;
}

/** Runs a workflow on this machine itself, without a container, a network or an account. */
export function runWorkflow({
  consumer,
  releaseTree,
  workflow,
  node,
  event = pullRequest,
  shared,
}: WorkflowRequest): WorkflowRun {
  const own = shared ?? temporaryFolder("act");
  const payload = join(own, "event.json");
  writeFileSync(payload, JSON.stringify(event.payload));
  const env = { XDG_CACHE_HOME: join(own, "cache"), PATH: [node, ownPath()].join(delimiter) };
  const ended = attempt([...command(own, releaseTree), "-W", workflow, "-e", payload, event.name], { cwd: consumer, env });
  return runOf(recordsIn(ended.stdout), ended.stderr);
}

const pullRequest = { name: "pull_request", payload: { pull_request: { number: 1 } } };

function command(own: string, releaseTree: string): string[] {
  return [
    ...["act", "--json", "--no-recurse", "--action-offline-mode", "-P", "ubuntu-latest=-self-hosted"],
    ...["--local-repository", `org/gates@v1=${releaseTree}`],
    ...["--cache-server-addr", "127.0.0.1", "--cache-server-path", join(own, "cache-server")],
    ...["--artifact-server-addr", "127.0.0.1", "--artifact-server-path", join(own, "artifacts")],
    ...["--env", "GITHUB_API_URL=http://127.0.0.1:9", "-s", "GITHUB_TOKEN=no-token-of-anybody"],
  ];
}

function recordsIn(output: string): LogRecord[] {
  return output
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line));
}

function runOf(records: readonly LogRecord[], errors: string): WorkflowRun {
  const of = (step: string) => records.filter((record) => record.stepID?.[0] === step && record.stage === "Main");
  return {
    job: records.find((record) => record.jobResult !== undefined)?.jobResult ?? "none",
    log: [...records.map((record) => record.msg?.trimEnd()), errors].join("\n"),
    conclusion: (step) => of(step).find((record) => record.stepResult !== undefined)?.stepResult,
    exitCode: (step) => exitCodeIn(of(step)),
    printed: (step) => of(step).map(printedBy).join(""),
    summary: (step) => of(step).find((record) => record.command === "summary")?.content ?? "",
  };
}

function printedBy({ raw_output, command, msg, arg }: LogRecord): string {
  if (raw_output) return msg ?? "";
  return command !== undefined && messages.has(command) ? `${arg}\n` : "";
}

const messages = new Set(["error", "warning", "notice", "debug", "group"]);

/** act says "exit status 2" for a step that failed, and nothing for one that did not. */
function exitCodeIn(records: readonly LogRecord[]): number {
  const said = records.map((record) => /^exit status (\d+)$/.exec(record.msg ?? "")?.[1]).find(Boolean);
  return Number(said ?? 0);
}
