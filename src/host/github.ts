import { appendFileSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { diskFiles } from "./files.ts";
import type { Host, RunFacts } from "./host.ts";
import { lazyCache } from "./lazy-cache.ts";
import { lazyRuns } from "./lazy-runs.ts";
import { machineOf } from "./machine.ts";
import { outputLines } from "./output-file.ts";
import { runProgram } from "./process.ts";
import { annotationCommand, escapeData } from "./runner-commands.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** The runner of GitHub Actions, for an action or for the command line in a `run:` step. It reads both output streams. */
export function githubHost(
  env: Environment,
  workingDirectory: string | undefined,
  output: NodeJS.WriteStream = process.stdout,
): Host {
  const workspace = env["GITHUB_WORKSPACE"] ?? process.cwd();
  const cwd = real(resolve(workspace, workingDirectory ?? "."));
  const temporary = env["RUNNER_TEMP"];
  const workspaces = [workspace, real(workspace)];
  const temporaries = temporary ? [temporary, real(temporary)] : [];
  // Beside it in the temporary folder lie the command `gates`, run records and the event, which later steps run or trust.
  const named = [...workspaces, ...temporaries.map((folder) => join(folder, "gates-files"))];
  return {
    kind: "github",
    cwd,
    workspaces: [...workspaces, "/github/workspace", ...hostWorkspaces(env)],
    resultsFolder: temporary ? join(temporary, "gates-results") : undefined,
    runs: lazyRuns({
      folder: join(temporary ?? workspace, temporary ? "gates-runs" : ".gates-runs"),
      root: real(workspace),
      keep: "each",
    }),
    facts: runFacts(env),
    machine: machineOf(env["RUNNER_OS"] ?? process.platform, env["RUNNER_ARCH"] ?? process.arch, env["ImageOS"]),
    readEvent: () => readEvent(env["GITHUB_EVENT_PATH"]),
    now: () => new Date(),
    cache: temporary ? lazyCache(temporary, env["ACTIONS_CACHE_MODE"]) : undefined,
    files: diskFiles({ cwd, only: [...workspaces, ...temporaries], named }),
    run: runProgram,
    gitHub: async (question) =>
      isApiOf(env["GITHUB_API_URL"], env["GITHUB_SERVER_URL"])
        ? (await import("./github-api.ts")).changeByApi(question)
        : { failed: "it is not asked, since GITHUB_API_URL is no https: address of the server that runs this workflow" },
    log: (line) => void output.write(`${line}\n`),
    debug: (line) => {
      if (env["RUNNER_DEBUG"] === "1") output.write(`::debug::${escapeData(line())}\n`);
    },
    progress: () => {},
    annotate: (annotation) => void output.write(`${annotationCommand(annotation)}\n`),
    writeSummary: async (summary) => {
      const file = env["GITHUB_STEP_SUMMARY"];
      if (file) appendFileSync(file, `${summary}\n`);
    },
    writeOutputs: async (outputs) => {
      const file = env["GITHUB_OUTPUT"];
      if (file) appendFileSync(file, outputLines(outputs));
    },
  };
}

/** Whether an API is one of a server: `api.github.com` of `github.com`, the server itself elsewhere. No other gets a token. */
export function isApiOf(apiUrl = "https://api.github.com", serverUrl = "https://github.com"): boolean {
  if (!URL.canParse(apiUrl) || !URL.canParse(serverUrl)) return false;
  const [api, server] = [new URL(apiUrl), new URL(serverUrl)];
  const isSecure = api.protocol === "https:" && server.protocol === "https:";
  return isSecure && (api.host === server.host || api.host === `api.${server.host}`);
}

function real(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

/** In a container job the workspace is mounted under another name than the runner's, which reports may carry. */
function hostWorkspaces(env: Environment): readonly string[] {
  const repository = env["GITHUB_REPOSITORY"]?.split("/")[1];
  return repository ? [`/home/runner/work/${repository}/${repository}`, `/__w/${repository}/${repository}`] : [];
}

/** Bytes of an event's payload: GitHub sends none of more than 25 MB. */
const mostEventBytes = 32 * 2 ** 20;

/** Only from an ordinary file: anything else could keep us waiting for ever. */
async function readEvent(file: string | undefined): Promise<unknown> {
  try {
    const found = file ? statSync(file) : undefined;
    const isRead = file && found?.isFile() && found.size <= mostEventBytes;
    return isRead ? JSON.parse(readFileSync(file, "utf8")) : undefined;
  } catch {
    return undefined;
  }
}

function runFacts(env: Environment): RunFacts {
  const facts = {
    commit: env["GITHUB_SHA"],
    runId: env["GITHUB_RUN_ID"],
    runAttempt: env["GITHUB_RUN_ATTEMPT"],
    event: env["GITHUB_EVENT_NAME"],
    baseRef: env["GITHUB_BASE_REF"],
    ref: env["GITHUB_REF"],
    isProtected: env["GITHUB_REF_PROTECTED"] === "true",
    repository: env["GITHUB_REPOSITORY"],
    serverUrl: env["GITHUB_SERVER_URL"],
    apiUrl: env["GITHUB_API_URL"],
    defaultBranch: env["CI_DEFAULT_BRANCH"],
    job: env["GITHUB_JOB"],
    workflowRef: env["GITHUB_WORKFLOW_REF"],
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value)) as RunFacts;
}
