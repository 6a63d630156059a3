import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** git as nobody configured it, and as nobody's hooks or prompts can change it. */
const environment = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"))),
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_TERMINAL_PROMPT: "0",
  GIT_AUTHOR_DATE: "2026-05-30T12:00:00Z",
  GIT_COMMITTER_DATE: "2026-05-30T12:00:00Z",
};
const settings = ["user.name=A", "user.email=a@example.org", "init.defaultBranch=main", "protocol.file.allow=always"];

/** A repository of a generated history, in a folder of its own below one that is removed with all of them. */
export class Repository {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  git(...args: string[]): string {
    return execFileSync("git", [...settings.flatMap((one) => ["-c", one]), ...args], {
      cwd: this.folder,
      encoding: "utf8",
      env: environment,
      stdio: ["ignore", "pipe", "pipe"],
    });
  }

  write(path: string, text: string | Uint8Array): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  /** Writes files and commits all that is there; its name. */
  commit(files: Readonly<Record<string, string | Uint8Array>> = {}, message = "Change"): string {
    for (const [path, text] of Object.entries(files)) this.write(path, text);
    this.git("add", "-A");
    this.git("commit", "-q", "--allow-empty", "-m", message);
    return this.head;
  }

  /** Adds entries to the index alone, as `git update-index --index-info` reads them, each ended by NUL: any name goes. */
  index(entries: Uint8Array): void {
    execFileSync("git", ["update-index", "-z", "--index-info"], { cwd: this.folder, env: environment, input: entries });
  }

  merge(branch: string): string {
    this.git("merge", "-q", "--no-ff", "-m", "Merge", branch);
    return this.head;
  }

  get head(): string {
    return this.git("rev-parse", "HEAD").trim();
  }

  /** The address by which it is cloned over a transport, so that a depth counts. */
  get url(): string {
    return `file://${this.folder.replaceAll("\\", "/").replace(/^(?=[A-Za-z]:)/, "/")}`;
  }
}

/** The folder of the repositories of one history, removed by `using`. */
export class Histories implements Disposable {
  readonly #folder = realpathSync(mkdtempSync(join(tmpdir(), "gates-history-")));

  /** An empty repository on `main`. */
  begin(name = "origin"): Repository {
    const repository = new Repository(join(this.#folder, name));
    repository.git("init", "-q");
    return repository;
  }

  clone(from: Repository, name: string, ...args: string[]): Repository {
    const repository = new Repository(join(this.#folder, name));
    repository.git("clone", "-q", "-c", "init.defaultBranch=main", ...args, from.url, ".");
    return repository;
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** `l1` to `l10`, a line each, with some of them replaced. */
export function numbered(count: number, replaced: Readonly<Record<number, string>> = {}): string {
  return Array.from({ length: count }, (_, i) => `${replaced[i + 1] ?? `l${i + 1}`}\n`).join("");
}

/** An LCOV report: by file, the lines that were hit and those that were not. */
export function lcov(
  files: Readonly<Record<string, { readonly hit: readonly number[]; readonly missed: readonly number[] }>>,
): string {
  return Object.entries(files)
    .map(([path, { hit, missed }]) => {
      const lines = [...hit.map((line) => [line, 1] as const), ...missed.map((line) => [line, 0] as const)];
      const records = lines.sort(([a], [b]) => a - b).map(([line, count]) => `DA:${line},${count}`);
      return ["TN:", `SF:${path}`, ...records, "end_of_record", ""].join("\n");
    })
    .join("");
}
