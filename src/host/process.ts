import { spawn } from "node:child_process";
import { delimiter, isAbsolute } from "node:path";
import type { Finished, RunOptions } from "./host.ts";

/** Longest that a program of ours may take where nothing else is said, in ms: git on a slow disk, never a hang. */
const longest = 120_000;

/** Bytes of standard output that are kept: text of more does not fit into one string. */
const mostBytes = 2 ** 28;

/** git asks nobody, locks nothing, and fetches nothing that a partial clone lacks. */
const quiet = { GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", GIT_NO_LAZY_FETCH: "1", LC_ALL: "C" };

/** PATH without empty and relative entries, which would run a program of the workspace by the name of a tool. */
function absoluteFolders(path = ""): string {
  return path
    .split(delimiter)
    .filter((folder) => isAbsolute(folder))
    .join(delimiter);
}

/**
 * What git, and what it starts by anybody's configuration, has no use for: the inputs of the step, the runner's own
 * services, tokens. The one token that a fetch may need is passed to it alone, bound to one server.
 */
const secret = /^(INPUT_|ACTIONS_)|^(GITHUB|GH)_(ENTERPRISE_)?TOKEN$/i;

function withoutSecrets(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !secret.test(name)));
}

/** Settings of git for one run, after those that the environment may have already: there, no other process sees them. */
function gitConfig(
  settings: readonly (readonly [string, string])[],
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  if (settings.length === 0) return {};
  const before = Number(env["GIT_CONFIG_COUNT"] ?? 0) || 0;
  const pairs = settings.flatMap(([key, value], i) => [
    [`GIT_CONFIG_KEY_${before + i}`, key],
    [`GIT_CONFIG_VALUE_${before + i}`, value],
  ]);
  return { GIT_CONFIG_COUNT: String(before + settings.length), ...Object.fromEntries(pairs) };
}

/**
 * Runs a program without a shell and keeps its standard output; undefined when it cannot be started. Not `@actions/exec`:
 * it looks for line ends in all that came so far at each chunk, which is quadratic on `git ls-files -z`.
 */
export function runProgram(
  program: string,
  args: readonly string[],
  cwd: string,
  { env: more = {}, gitSettings = [], timeout = longest }: RunOptions = {},
): Promise<Finished | undefined> {
  return new Promise<Finished | undefined>((resolve) => {
    const path = { PATH: absoluteFolders(process.env["PATH"]) };
    const env = { ...withoutSecrets(process.env), ...path, ...quiet, ...more, ...gitConfig(gitSettings, process.env) };
    const child = spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "ignore"], windowsHide: true });
    // Not spawn's own `timeout`: its timer outlives a program that could not be started, and we would wait for it.
    const timer = setTimeout(() => child.kill(), timeout);
    const end = (finished: Finished | undefined) => {
      clearTimeout(timer);
      resolve(finished);
    };
    const chunks: Buffer[] = [];
    let bytes = 0;
    child.stdout.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > mostBytes) child.kill();
      else chunks.push(chunk);
    });
    child.on("error", () => end(undefined));
    child.on("close", (code) => {
      const whole = code !== null && bytes <= mostBytes;
      end({ code: whole ? code : 1, stdout: Buffer.concat(chunks).toString("utf8") });
    });
    // Some failures to start are thrown at once, such as a folder that is a file.
  }).catch(() => undefined);
}
