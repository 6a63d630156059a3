import { join, resolve } from "node:path";
import type { LogRole } from "../model/output.ts";
import { diskFiles } from "./files.ts";
import type { Host } from "./host.ts";
import { lazyRuns } from "./lazy-runs.ts";
import { machineOf } from "./machine.ts";
import { runProgram } from "./process.ts";
import { realFolder, repositoryAround } from "./repository-root.ts";

/** SGR codes of a line's role: green, red, bold; what is only detail stays as it is. */
const colours: Readonly<Record<LogRole, string | undefined>> = { passed: "32", red: "31", heading: "1", detail: undefined };

/**
 * No problem matcher reads here: what keeps one from taking a place for its own would be copied along with the place. What
 * keeps a command of the runner's from being one stays, for the output of a container may end up in its log.
 */
function withoutBreaks(line: string): string {
  return line.replace(/(?<=[:(])\u200b(?=\p{Nd})|(?<=\.go)\u200b(?=:)|(?<=\bline\s)\u200b(?=\p{Nd})/gu, "");
}

/** A laptop, or the shell of another CI. Text goes to standard output, unless JSON is asked for there. */
export function terminalHost(workingDirectory: string | undefined, output: NodeJS.WriteStream = process.stdout): Host {
  const cwd = resolve(workingDirectory ?? ".");
  const root = repositoryAround(realFolder(cwd));
  const defaultBranch = process.env["CI_DEFAULT_BRANCH"];
  const coloured = output.isTTY === true && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb";
  return {
    kind: "terminal",
    cwd,
    workspaces: [cwd],
    resultsFolder: undefined,
    runs: lazyRuns({ folder: join(root, ".gates-runs"), root, keep: "last" }),
    facts: defaultBranch ? { defaultBranch } : {},
    machine: machineOf(process.platform, process.arch),
    readEvent: async () => undefined,
    now: () => new Date(),
    cache: undefined,
    files: diskFiles({ cwd, only: undefined }),
    run: runProgram,
    gitHub: undefined,
    log: (text, role) => {
      const line = withoutBreaks(text);
      const colour = coloured && role ? colours[role] : undefined;
      output.write(colour ? `\u001b[${colour}m${line}\u001b[0m\n` : `${line}\n`);
    },
    debug: () => {},
    progress: (line) => {
      if (process.stderr.isTTY && output.isTTY)
        process.stderr.write(`\r\u001b[K${line === undefined ? "" : line.slice(0, (process.stderr.columns ?? 80) - 1)}`);
    },
    annotate: () => {},
    writeSummary: async () => {},
    writeOutputs: async () => {},
  };
}
