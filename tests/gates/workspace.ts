import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import type { RawSettings } from "../../src/settings/parse.ts";

/** A temporary folder with the given files, removed by `using`. */
export class Workspace implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), "gates-"));

  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  /** A folder of a test case; a file named `gitignore` becomes `.gitignore` here, where it does not act on our own repository. */
  copy(from: string): void {
    cpSync(from, this.folder, { recursive: true });
    if (existsSync(join(this.folder, "gitignore"))) renameSync(join(this.folder, "gitignore"), join(this.folder, ".gitignore"));
  }

  /** Commits everything that is not ignored. */
  commit(message = "Begin"): string {
    if (!existsSync(join(this.folder, ".git"))) this.git("init", "-q", "-b", "main");
    this.git("add", "-A");
    this.git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "--allow-empty", "-m", message);
    return this.git("rev-parse", "HEAD").trim();
  }

  git(...args: string[]): string {
    return execFileSync("git", args, { cwd: this.folder, encoding: "utf8" });
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Settings as a step's `with:` would pass them. */
export function withInputs(values: Readonly<Record<string, unknown>>): RawSettings {
  return new Map(
    Object.entries(values).map(([name, value]) => {
      const lines = String(value).replace(/\n$/, "").split("\n");
      return [name, { lines: lines.map((text, i) => ({ text, line: i + 1 })), origin: "with:" }];
    }),
  );
}

/** The `with:` of a test case. */
export function readWith(file: string): RawSettings {
  const values: unknown = parse(readFileSync(file, "utf8"));
  return withInputs(typeof values === "object" && values !== null ? Object.fromEntries(Object.entries(values)) : {});
}
