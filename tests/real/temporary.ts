import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folders: string[] = [];
process.once("exit", () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder by its real path, as tools write it into their reports; it is gone when the run ends. */
export function temporaryFolder(purpose: string): string {
  return goneAtTheEnd(mkdtempSync(join(realpathSync(tmpdir()), `gates-${purpose}-`)));
}

/** A folder that something else made, to be removed with our own. */
export function goneAtTheEnd(folder: string): string {
  folders.push(folder);
  return folder;
}
