import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type MemoryOptions, memoryHost } from "../../src/host/memory.ts";
import { type Git, openGit } from "../../src/repository/git.ts";
import { movedFiles } from "../../src/repository/moved-files.ts";
import { ownAddress } from "../../src/repository/own-address.ts";
import { specialFiles } from "../../src/repository/special-files.ts";
import { Histories, numbered, type Repository } from "./history.ts";

async function opened({ folder }: Repository, options: Partial<MemoryOptions> = {}) {
  const host = memoryHost({ cwd: folder, ...options });
  const git = await openGit(host, folder);
  if (git === undefined) throw new Error(`no repository in ${folder}`);
  return { host, git };
}

const gitOf = async (repository: Repository): Promise<Git> => (await opened(repository)).git;

describe("what git tracks that is no file", () => {
  test("is a symbolic link, with what it holds, and a submodule", async () => {
    using all = new Histories();
    const inner = all.begin("inner");
    inner.commit({ "README.md": "" });
    const repository = all.begin();
    repository.write("docs/a b.md", "");
    for (const [path, target] of [
      ["README.md", "docs/a b.md"],
      ["über.md", "../outside.md"],
      ["new\nline.md", "docs"],
    ] as const)
      symlinkSync(target, join(repository.folder, path));
    repository.git("submodule", "--quiet", "add", inner.url, "parts/inner");
    repository.commit();
    const { symlinks, submodules } = await specialFiles(await gitOf(repository));
    expect([...symlinks].sort()).toEqual([
      ["README.md", "docs/a b.md"],
      ["new\nline.md", "docs"],
      ["über.md", "../outside.md"],
    ]);
    expect([...submodules]).toEqual(["parts/inner"]);
  });

  test("is told by its path from the root, from any folder", async () => {
    using all = new Histories();
    const repository = all.begin();
    repository.write("docs/a.md", "");
    symlinkSync("a.md", join(repository.folder, "docs/b.md"));
    repository.commit();
    const { git } = await opened(repository, { cwd: join(repository.folder, "docs") });
    expect([...(await specialFiles(git)).symlinks]).toEqual([["docs/b.md", "a.md"]]);
  });

  test("is nothing without git", async () => {
    expect(await specialFiles(undefined)).toEqual({ symlinks: new Map(), submodules: new Set() });
  });
});

describe("where files went", () => {
  const text = numbered(20);

  test("is known from the history, the newest move of a path first", async () => {
    using all = new Histories();
    const repository = all.begin();
    repository.commit({ "a.md": text });
    repository.git("mv", "a.md", "b ü\n.md");
    repository.commit({}, "Move");
    repository.commit({ "a.md": numbered(20, { 3: "another" }) }, "Again");
    repository.git("mv", "a.md", "c.md");
    repository.commit({}, "Move the other");
    const moved = await movedFiles(await gitOf(repository));
    expect([moved.get("a.md"), moved.size]).toEqual(["c.md", 1]);
  });

  test("is a step at a time where a file moved twice", async () => {
    using all = new Histories();
    const repository = all.begin();
    repository.commit({ "a.md": text });
    repository.git("mv", "a.md", "b.md");
    repository.commit({}, "Move");
    repository.git("mv", "b.md", "c.md");
    repository.commit({ "c.md": numbered(20, { 7: "changed" }) }, "Move and change");
    expect([...(await movedFiles(await gitOf(repository)))].sort()).toEqual([
      ["a.md", "b.md"],
      ["b.md", "c.md"],
    ]);
  });

  test("is known of a move that is not committed yet", async () => {
    using all = new Histories();
    const repository = all.begin();
    repository.commit({ "a.md": text });
    repository.git("mv", "a.md", "b.md");
    expect([...(await movedFiles(await gitOf(repository)))]).toEqual([["a.md", "b.md"]]);
  });

  test("is known of what a pull request moves, in a clone of its merge commit and no more", async () => {
    using all = new Histories();
    const origin = all.begin();
    origin.commit({ "a.md": text });
    origin.git("checkout", "-q", "-b", "topic");
    origin.git("mv", "a.md", "b.md");
    origin.commit({}, "Move");
    origin.git("checkout", "-q", "main");
    origin.commit({ "other.md": "" });
    origin.merge("topic");
    const two = all.clone(origin, "two", "--depth", "2");
    expect([...(await movedFiles(await gitOf(two)))]).toEqual([["a.md", "b.md"]]);
    const one = all.clone(origin, "one", "--depth", "1");
    expect([...(await movedFiles(await gitOf(one)))]).toEqual([]);
  });

  test("is unknown before the first commit", async () => {
    using all = new Histories();
    expect([...(await movedFiles(await gitOf(all.begin())))]).toEqual([]);
  });
});

describe("where the repository is shown", () => {
  async function shown(remote: string | undefined, options: Partial<MemoryOptions> = {}) {
    using all = new Histories();
    const repository = all.begin();
    if (remote !== undefined) repository.git("remote", "add", "origin", remote);
    const address = await ownAddress(await opened(repository, options));
    return address && [address.host, address.path, address.branch];
  }

  test.each<[string, readonly (string | undefined)[] | undefined]>([
    ["https://github.com/acme/shelf.git", ["github.com", "acme/shelf", undefined]],
    ["https://github.com/acme/shelf/", ["github.com", "acme/shelf", undefined]],
    ["https://user:token@git.acme.dev:8443/group/part/shelf.git", ["git.acme.dev", "group/part/shelf", undefined]],
    ["git@github.com:acme/shelf.git", ["github.com", "acme/shelf", undefined]],
    ["ssh://git@git.acme.dev:22/acme/shelf", ["git.acme.dev", "acme/shelf", undefined]],
    ["/srv/git/shelf.git", undefined],
    ["../shelf", undefined],
    ["file:///srv/git/shelf.git", undefined],
    ["C:\\git\\shelf", undefined],
  ])("of the remote %s", async (remote, expected) => {
    expect(await shown(remote)).toEqual(expected);
  });

  test("is nowhere without a remote", async () => {
    expect(await shown(undefined)).toBeUndefined();
  });

  test("is what the runner says, with the default branch of the event", async () => {
    const facts = { serverUrl: "https://github.acme.dev", repository: "acme/shelf" };
    const event = { repository: { default_branch: "trunk" } };
    const remote = "https://github.com/fork/shelf";
    expect(await shown(remote, { facts, event })).toEqual(["github.acme.dev", "acme/shelf", "trunk"]);
    expect(await shown(undefined, { facts, event: { repository: { default_branch: "--all" } } })).toEqual([
      "github.acme.dev",
      "acme/shelf",
      undefined,
    ]);
  });

  test("has the one usual branch that there is, or the one that another CI names", async () => {
    using all = new Histories();
    const repository = all.begin();
    repository.commit({ "a.md": "" });
    repository.git("remote", "add", "origin", "git@github.com:acme/shelf");
    const branch = async (options: Partial<MemoryOptions> = {}) => (await ownAddress(await opened(repository, options)))?.branch;
    repository.git("branch", "-M", "master");
    expect(await branch()).toBe("master");
    repository.git("branch", "main");
    expect(await branch()).toBeUndefined();
    expect(await branch({ facts: { defaultBranch: "main" } })).toBe("main");
  });

  test("has the branch that the remote's head names, in a clone", async () => {
    using all = new Histories();
    const origin = all.begin();
    origin.commit({ "a.md": "" });
    origin.git("branch", "-m", "develop/next");
    const clone = all.clone(origin, "clone");
    clone.git("remote", "set-url", "origin", "git@github.com:acme/shelf");
    expect(await ownAddress(await opened(clone))).toEqual({ host: "github.com", path: "acme/shelf", branch: "develop/next" });
  });
});
