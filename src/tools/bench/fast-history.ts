import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";

/** A history as `git fast-import` reads it: thousands of commits in a second, without a working tree. */
export class FastHistory {
  readonly #parts: string[] = [];
  #marks = 0;
  #time = 1_767_225_600;

  /** A commit on a branch; `from` is the mark of another that it starts from. Its own mark. */
  commit(branch: string, files: ReadonlyMap<string, string>, from?: number): number {
    const mark = ++this.#marks;
    const header = [`commit refs/heads/${branch}`, `mark :${mark}`, `committer bench <bench@example.com> ${this.#time++} +0000`];
    const start = from === undefined ? [] : [`from :${from}`];
    const changes = [...files].flatMap(([path, text]) => [`M 100644 inline ${path}`, `data ${Buffer.byteLength(text)}`, text]);
    this.#parts.push([...header, "data 6", "Change", ...start, ...changes, "", ""].join("\n"));
    return mark;
  }

  /** Makes a repository of it, with HEAD at a branch and nothing checked out. */
  write(folder: string, head: string): void {
    mkdirSync(folder, { recursive: true });
    git(folder, ["init", "-q", "-b", head]);
    git(folder, ["fast-import", "--quiet"], this.#parts.join(""));
  }
}

/** git as no workflow around us steers it. */
export function git(cwd: string, args: readonly string[], input?: string): string {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:GITHUB|RUNNER|INPUT|GIT)_/.test(name)));
  return execFileSync("git", args, { cwd, input, encoding: "utf8", env, maxBuffer: 2 ** 28 });
}
