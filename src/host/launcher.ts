import { appendFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export interface RunnerPaths {
  /** The runner's temporary folder, which a job begins with empty. */
  readonly temporary: string;
  /** The file whose lines the runner puts in front of PATH. */
  readonly pathFile: string;
}

/** Writes `gates` for every shell into a folder of its own, and has the runner put that on PATH. */
export async function putOnPath(commandLine: URL, { temporary, pathFile }: RunnerPaths): Promise<void> {
  const folder = join(temporary, "gates-bin");
  const started = [process.execPath, fileURLToPath(commandLine)];
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "gates"), `#!/bin/sh\nexec ${started.map(shellQuoted).join(" ")} "$@"\n`, { mode: 0o755 });
  await writeFile(join(folder, "gates.cmd"), `@${started.map(batchQuoted).join(" ")} %*\r\n`);
  await appendFile(pathFile, `${folder}\n`);
}

function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** No path of Windows holds a quote, and a percent sign would name a variable. */
function batchQuoted(text: string): string {
  return `"${text.replaceAll("%", "%%")}"`;
}
