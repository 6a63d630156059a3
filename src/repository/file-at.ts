import type { RepoPath } from "../model/repo-path.ts";
import type { Git } from "./git.ts";

export type FileAt =
  | { readonly state: "text"; readonly text: string }
  | { readonly state: "absent" }
  /** It is there, or nobody can say: never the same as absent. */
  | { readonly state: "unreadable"; readonly message: string };

/**
 * A text file as a commit has it. The tree is asked first: a clone may lack a file's content, and then it is not the file
 * that is missing.
 */
export async function fileAt(git: Git, commit: string, path: RepoPath, mostBytes: number): Promise<FileAt> {
  const listed = await git.run("ls-tree", "-z", "-l", "--full-tree", commit, "--", path);
  if (listed === undefined)
    return { state: "unreadable", message: "cannot be looked up in this clone, which lacks a part of that commit" };
  const [, mode, object, size] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t/.exec(listed) ?? [];
  if (object === undefined) return { state: "absent" };
  if (mode !== "100644" && mode !== "100755") return { state: "unreadable", message: "is a link or a folder, not a file" };
  if (Number(size) > mostBytes) return { state: "unreadable", message: `is larger than ${mostBytes} bytes` };
  const text = await git.run("cat-file", "blob", object);
  return text === undefined
    ? { state: "unreadable", message: "cannot be read: this clone does not have its content" }
    : { state: "text", text };
}
