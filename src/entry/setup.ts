import { putOnPath } from "../host/launcher.ts";
import { say } from "../model/phrase.ts";
import { exitCodes } from "../model/verdict.ts";
import { toLog } from "../reports/escape.ts";
import { version } from "./version.ts";

/** The action `setup`: puts `gates` on PATH for the steps that follow, started by the Node that the runner brings. */
export async function runSetup(commandLine: URL): Promise<number> {
  const { RUNNER_TEMP: temporary, GITHUB_PATH: pathFile } = process.env;
  if (!temporary || !pathFile) {
    tell(
      "setup: found no RUNNER_TEMP and GITHUB_PATH; it runs as a step of a workflow, elsewhere use npx or node dist/cli/index.js",
    );
    return exitCodes["cannot-judge"];
  }
  try {
    await putOnPath(commandLine, { temporary, pathFile });
  } catch (error) {
    tell(`setup: could not put gates on PATH: ${error instanceof Error ? error.message : String(error)}`);
    return exitCodes["cannot-judge"];
  }
  tell(`gates ${version} is on PATH for the steps that follow`);
  return 0;
}

function tell(message: string): void {
  process.stdout.write(`${toLog(say`${message}`)}\n`);
}
