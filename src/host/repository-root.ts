import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";

/** The repository that a folder lies in, by its `.git`, which is a file in a work tree; the folder itself where there is none. */
export function repositoryAround(folder: string): string {
  for (let above = folder; dirname(above) !== above; above = dirname(above)) if (existsSync(join(above, ".git"))) return above;
  return folder;
}

/** Where a folder really is, links followed; as it was given where there is none. */
export function realFolder(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    return folder;
  }
}
