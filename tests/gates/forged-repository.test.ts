import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gateNames } from "../../src/entry/gate-names.ts";
import { loadGate } from "../../src/entry/main.ts";
import { runGate } from "../../src/gates/run-gate.ts";
import { type MemoryOptions, memoryHost } from "../../src/host/memory.ts";
import { Workspace, withInputs } from "./workspace.ts";

const forgedFiles = ["HEAD", "config", "index", "objects", "refs"];

/** A repository of which one folder has the files of a bare repository, with a working tree and a history of its own. */
function withForged(files: Readonly<Record<string, string>>, config: Readonly<Record<string, string>> = {}): Workspace {
  const workspace = new Workspace({ ".gitignore": "coverage/\n", ...files });
  const own = join(workspace.folder, "svc");
  mkdirSync(own, { recursive: true });
  const git = (...args: string[]) => workspace.git("-C", own, "-c", "user.name=A", "-c", "user.email=a@example.org", ...args);
  git("init", "-q", "-b", "main");
  git("add", "-A");
  git("commit", "-q", "-m", "Forged");
  git("update-ref", "refs/remotes/origin/main", "HEAD");
  git("commit", "-q", "--allow-empty", "-m", "Empty");
  for (const [name, value] of Object.entries({ "core.worktree": ".", ...config })) git("config", name, value);
  for (const file of forgedFiles) cpSync(join(own, ".git", file), join(own, file), { recursive: true });
  rmSync(join(own, ".git"), { recursive: true });
  workspace.commit();
  return workspace;
}

async function run(cwd: string, written: Readonly<Record<string, string>>, options: Partial<MemoryOptions> = {}) {
  const host = memoryHost({ cwd, ...options });
  const { exitCode } = await runGate(await loadGate("coverage-gate"), host, withInputs(written), gateNames);
  return { exitCode, outputs: host.outputs, log: host.lines.map(({ text }) => text).join("\n") };
}

/** git as it was before it knew `safe.bareRepository`. */
const olderGit: MemoryOptions["run"] = (program, args, cwd, options) =>
  memoryHost({ cwd }).run(
    program,
    args.map((one) => (one.startsWith("safe.bareRepository") ? "core.bare=false" : one)),
    cwd,
    options,
  );

const files = {
  "svc/src/a.py": "a\nb\n",
  "svc/coverage/lcov.info": "SF:src/a.py\nDA:1,1\nDA:2,1\nend_of_record\n",
  "svc/gates.yml": "coverage-gate:\n  min-lines: 1\n  accept:\n    - unreadable-report\n  mode: report\n",
};

describe("committed files in the form of a repository", () => {
  test.each([
    ["by git", {}],
    ["by an older git, through what it names as the repository", { run: olderGit }],
  ])("are refused %s, whatever the change accepts", async (_, options) => {
    using workspace = withForged(files);
    const { exitCode, outputs, log } = await run(join(workspace.folder, "svc"), { "min-patch-lines": "90" }, options);
    expect([exitCode, outputs["verdict"], outputs["reason"]]).toEqual([2, "cannot-judge", "bad-configuration"]);
    expect(log).toMatch(
      /working-directory: git (takes ".+svc" for|does not open .+: files in ".+svc" have the form of) .+; allowed: a folder in/,
    );
  });

  test("are refused where the working tree that they claim is the workspace itself", async () => {
    using workspace = withForged(files, { "core.worktree": ".." });
    const { outputs } = await run(join(workspace.folder, "svc/src"), { "min-lines": "1" }, { run: olderGit });
    expect(outputs["reason"]).toBe("bad-configuration");
  });

  test("are refused where git cannot read them", async () => {
    using workspace = withForged(files, { "core.repositoryformatversion": "99" });
    const { outputs } = await run(join(workspace.folder, "svc"), { "min-lines": "1" }, { run: olderGit });
    expect(outputs["reason"]).toBe("bad-configuration");
  });

  test("do no harm beside the folder that is judged", async () => {
    using workspace = withForged(files);
    const { outputs } = await run(workspace.folder, { reports: "svc/coverage/lcov.info", "min-lines": "1" });
    expect(outputs["verdict"]).toBe("passed");
  });
});

test("a .git that leads nowhere is not taken for no repository", async () => {
  using workspace = new Workspace({ ".git": "gitdir: /nowhere\n", "coverage/lcov.info": "SF:a.py\nDA:1,1\nend_of_record\n" });
  const { outputs, log } = await run(workspace.folder, { "min-lines": "1" });
  expect(outputs["reason"]).toBe("bad-configuration");
  expect(log).toContain("git does not open the repository");
});
