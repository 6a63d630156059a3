import { execFileSync } from "node:child_process";

export interface GitCall {
  readonly input?: string | Buffer;
  /** An index of its own, so that the repository's index and work tree are not touched. */
  readonly index?: string;
}

/** What git prints, without the last newline. Throws with git's own words when it fails. */
export function git(repository: string, args: readonly string[], call: GitCall = {}): string {
  return gitBytes(repository, args, call).toString("utf8").trimEnd();
}

/** What git prints, byte for byte. */
export function gitBytes(repository: string, args: readonly string[], call: GitCall = {}): Buffer {
  return execFileSync("git", ["-C", repository, ...args], {
    ...(call.input !== undefined && { input: call.input }),
    env: { ...process.env, ...(call.index !== undefined && { GIT_INDEX_FILE: call.index }) },
    stdio: ["pipe", "pipe", "pipe"],
    maxBuffer: 256 * 1024 * 1024,
  });
}

/** The commit that a name stands for, or undefined where there is none. */
export function commitOf(repository: string, name: string): string | undefined {
  try {
    return git(repository, ["rev-parse", "--verify", "--quiet", `${name}^{commit}`]);
  } catch {
    return undefined;
  }
}

export function isAncestor(repository: string, older: string, newer: string): boolean {
  try {
    git(repository, ["merge-base", "--is-ancestor", older, newer]);
    return true;
  } catch {
    return false;
  }
}
