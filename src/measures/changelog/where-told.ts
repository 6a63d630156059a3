import { folderOf } from "../../model/path-parts.ts";

/** Folders of what others wrote, or what is only shown. */
const foreign = /(?:^|\/)(?:vendor|third[_-]?party|node_modules|(?:__)?fixtures(?:__)?|testdata|examples?)\//i;

export function isForeign(path: string): boolean {
  return foreign.test(path);
}

/**
 * Whether readers of a changed file look for its news in a changelog: in that of the root, or of a folder that the file is in.
 * Where a folder keeps its documents apart, its changelog is among them.
 */
export function tellsOf(changelog: string, changed: readonly string[]): boolean {
  if (isForeign(changelog)) return false;
  const folder = folderOf(changelog).replace(/(?:^|\/)docs?(?:\/source)?$/i, "");
  return folder === "" || changed.some((path) => path.startsWith(`${folder}/`));
}
