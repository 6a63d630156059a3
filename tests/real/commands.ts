import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));
export const toolsFolder = join(root, ".tools");

/** Our pinned tools come before whatever the machine has, and npm's `node` before the system's. */
const ownTools = [join(toolsFolder, "python", "bin"), join(toolsFolder, "go"), join(root, "node_modules", ".bin")];

export interface Place {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** After how long it is ended; 10 by default. */
  readonly minutes?: number;
}

export function ownPath(): string {
  return [...ownTools, process.env["PATH"]].join(delimiter);
}

/** What the command prints to its standard output. Throws with all that it said when it fails. */
export function run(command: readonly string[], place: Place): string {
  const ended = attempt(command, place);
  if (ended.status === 0) return ended.stdout;
  const said = [ended.stdout, ended.stderr, ended.error?.message].filter(Boolean).join("\n");
  throw new Error(`${command.join(" ")} ended with ${ended.status ?? ended.signal}:\n${said}`);
}

/** Runs a command that may fail. */
export function attempt([name = "", ...args]: readonly string[], { cwd, env, minutes = 10 }: Place): SpawnSyncReturns<string> {
  return spawnSync(name, args, {
    cwd,
    env: { ...quietEnvironment(), ...env },
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 256 * 1024 * 1024,
    timeout: minutes * 60_000,
  });
}

/** Without colours, and without what npm or a surrounding workflow would tell the tools about themselves. */
function quietEnvironment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(npm_|GITHUB_|INPUT_|RUNNER_|ACTIONS_)/.test(name));
  return { ...Object.fromEntries(inherited), PATH: ownPath(), NO_COLOR: "1", TERM: "dumb" };
}
