import type { ChangedFile } from "../model/changed-lines.ts";
import { cleanPath } from "../model/repo-path.ts";
import { endOfChange } from "../repository/read-change.ts";
import type { Workplace } from "./gate.ts";

/** The lines of a changed file as they are after the change: committed, or in the working tree; undefined where unreadable. */
export async function readSource({ git, host }: Workplace, file: ChangedFile): Promise<readonly string[] | undefined> {
  if (git === undefined) return undefined;
  const committed = file.blob ?? (endOfChange(host) === "HEAD" ? `HEAD:${file.path}` : undefined);
  const text = committed === undefined ? await readWorkingTree(git, file.path) : await git.run("cat-file", "blob", committed);
  if (text === undefined) return undefined;
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

/** Whether a file of the working tree is there and more than is read: a link is no text of its own. */
export async function isTooLarge({ git, host }: Workplace, { path }: ChangedFile): Promise<boolean> {
  if (git === undefined || (await readable(git, path))) return false;
  const opened = await host.files.open(`${git.root}/${path}`).catch(() => undefined);
  return opened !== undefined && cleanPath(opened.realPath).normalize().endsWith(`/${path.normalize()}`);
}

function readable(git: NonNullable<Workplace["git"]>, path: string): Promise<boolean> {
  return git.readText(path).then(
    () => true,
    () => false,
  );
}

/** A link, a folder or a file beyond what is read of settings is nothing that could be shown. */
function readWorkingTree(git: NonNullable<Workplace["git"]>, path: string): Promise<string | undefined> {
  return git.readText(path).catch(() => undefined);
}

export function isBlank(line: string): boolean {
  return !/[^\s]/.test(line);
}
