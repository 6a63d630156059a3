import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { memoryHost } from "../../host/memory.ts";
import { runProgram } from "../../host/process.ts";
import { findDiffBase } from "../../repository/diff-base.ts";
import { openGit } from "../../repository/git.ts";
import { FastHistory, git } from "./fast-history.ts";

export interface ShallowSearch {
  /** In ms: all of the search, and of it what the fetches took. */
  readonly time: number;
  readonly fetches: number;
  readonly fetched: number;
  readonly how: string;
}

/** The base of a pull request whose head was cloned with depth 1, out of a large repository with a long history. */
export async function searchInShallowClone(files: number, commits: number): Promise<ShallowSearch> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "gates-bench-shallow-")));
  try {
    writeOrigin(join(folder, "origin"), files, commits);
    git(folder, ["clone", "-q", "--depth=1", "--no-checkout", "--branch=topic", `file://${folder}/origin`, "clone"]);
    git(join(folder, "clone"), ["read-tree", "HEAD"]);
    return await search(join(folder, "clone"), git(join(folder, "origin"), ["rev-parse", "fork"]).trim());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** main of so many commits; topic left it 300 commits ago and has 20 of its own. */
function writeOrigin(folder: string, files: number, commits: number): void {
  const history = new FastHistory();
  const path = (i: number) => `packages/p${i % 1000}/src/f${Math.floor(i / 1000)}.ts`;
  let last = history.commit("main", new Map(Array.from({ length: files }, (_, i) => [path(i), "one line\n"])));
  let fork = last;
  for (let i = 1; i < commits; i++) {
    last = history.commit("main", new Map([[path((i * 7919) % files), `changed by ${i}\n`]]), last);
    if (i === commits - 300) fork = last;
  }
  history.commit("fork", new Map(), fork);
  let topic = fork;
  for (let i = 0; i < 20; i++) topic = history.commit("topic", new Map([[path(i), `changed by topic ${i}\n`]]), topic);
  history.write(folder, "main");
  git(folder, ["update-ref", "refs/heads/fork", "fork^"]);
}

async function search(folder: string, wanted: string): Promise<ShallowSearch> {
  let [fetches, fetched] = [0, 0];
  const head = git(folder, ["rev-parse", "HEAD"]).trim();
  const host = memoryHost({
    cwd: folder,
    facts: { event: "pull_request", baseRef: "main", commit: "1".repeat(40) },
    event: { pull_request: { head: { sha: head }, base: { ref: "main" } } },
    run: async (program, args, ...rest) => {
      const start = performance.now();
      const done = await runProgram(program, args, ...rest);
      if (args.includes("fetch")) [fetches, fetched] = [fetches + 1, fetched + performance.now() - start];
      return done;
    },
  });
  const opened = await openGit(host, folder);
  const start = performance.now();
  const base = await findDiffBase({ host, git: opened, network: { token: undefined, serverUrl: undefined } });
  const time = performance.now() - start;
  if ("unknown" in base || base.commit !== wanted) throw new Error(`found ${JSON.stringify(base)}, wanted ${wanted}`);
  return { time, fetches, fetched, how: base.how };
}
