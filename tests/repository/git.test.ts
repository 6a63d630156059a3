import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type MemoryOptions, memoryHost } from "../../src/host/memory.ts";
import { type Git, openGit, trackedFiles } from "../../src/repository/git.ts";
import { openPaths } from "../../src/repository/paths.ts";
import { resolveReport } from "../../src/repository/resolve-report.ts";
import { Workspace } from "../gates/workspace.ts";

async function open(folder: string, options: Partial<MemoryOptions> = {}) {
  const host = memoryHost({ cwd: folder, ...options });
  return { host, git: await openGit(host, folder) };
}

async function opened(folder: string): Promise<Git> {
  const { git } = await open(folder);
  if (git === undefined) throw new Error(`no repository in ${folder}`);
  return git;
}

describe("the files of a repository", () => {
  test("are the tracked ones, whatever is in their names", async () => {
    const names = ["a.ts", "with blank.ts", "über/ñ.ts", 'quo"te.ts', "new\nline.ts", "-n", ":(top)x", "[id].ts", "$(x).ts"];
    using workspace = new Workspace(Object.fromEntries(names.map((name) => [name, ""])));
    workspace.commit();
    workspace.write("untracked.ts", "");
    expect([...(await trackedFiles(await opened(workspace.folder)))].sort()).toEqual([...names].sort());
  });

  test("are those that were added, before there is a commit", async () => {
    using workspace = new Workspace({ "a.ts": "", "b.ts": "" });
    workspace.git("init", "-q");
    workspace.git("add", "a.ts");
    expect(await trackedFiles(await opened(workspace.folder))).toEqual(["a.ts"]);
  });

  test("in a working tree of its own are that tree's", async () => {
    using workspace = new Workspace({ "a.ts": "" });
    workspace.commit();
    workspace.git("worktree", "add", "-q", "tree", "-b", "other");
    const git = await opened(join(workspace.folder, "tree"));
    expect([git.folder, await trackedFiles(git)]).toEqual(["", ["a.ts"]]);
  });

  test("of a submodule are its own; to the repository around it the submodule is one entry", async () => {
    using inner = new Workspace({ "lib.ts": "" });
    inner.commit();
    using outer = new Workspace({ "a.ts": "" });
    outer.commit();
    outer.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.folder, "vendor");
    expect(await trackedFiles(await opened(join(outer.folder, "vendor")))).toEqual(["lib.ts"]);
    expect(await trackedFiles(await opened(outer.folder))).toEqual([".gitmodules", "a.ts", "vendor"]);
  });

  test.each<[string, (workspace: Workspace) => void]>([
    ["no repository", () => {}],
    ["a bare repository", (workspace) => workspace.git("init", "-q", "--bare")],
  ])("%s is none", async (_, prepare) => {
    using workspace = new Workspace();
    prepare(workspace);
    expect((await open(workspace.folder)).git).toBeUndefined();
  });

  test("without git on the machine are those of the file tree", async () => {
    using workspace = new Workspace({ "src/a.ts": "", "node_modules/x/index.js": "", ".git/HEAD": "" });
    const { host, git } = await open(workspace.folder, { run: async () => undefined });
    expect(git).toBeUndefined();
    const { context, isTracked } = await openPaths({ host, git }, []);
    expect(context.index.size).toBe(1);
    expect(resolveReport({ files: [{ path: "/ci/src/a.ts" }], sources: [], folder: undefined }, context)).toEqual([
      { how: "end", path: "src/a.ts" },
    ]);
    expect(isTracked("src/a.ts")).toBe(false);
  });
});

describe("a working directory below the root", () => {
  const files = {
    "go.mod": "module example.org/shop\n",
    "a.go": "",
    "services/api/go.mod": 'module "example.org/api" // new\n',
    "services/api/src/b.go": "",
  };

  test("is known, and paths start there", async () => {
    using workspace = new Workspace(files);
    workspace.commit();
    const { host, git } = await open(join(workspace.folder, "services/api"));
    const { context, isTracked } = await openPaths({ host, git }, []);
    expect([git?.folder, context.workingFolder]).toEqual(["services/api", "services/api"]);
    expect(isTracked("src/b.go")).toBe(true);
    expect(isTracked("../../a.go")).toBe(true);
    expect(isTracked("a.go")).toBe(false);
    expect(resolveReport({ files: [{ path: "src/b.go" }], sources: [], folder: undefined }, context)).toMatchObject([
      { path: "services/api/src/b.go" },
    ]);
  });

  test("sees the Go modules of the whole repository, the deepest first", async () => {
    using workspace = new Workspace(files);
    workspace.commit();
    const { host, git } = await open(join(workspace.folder, "services/api"));
    const { context } = await openPaths({ host, git }, []);
    expect(context.goModules).toEqual([
      { from: "example.org/shop", to: "" },
      { from: "example.org/api", to: "services/api" },
    ]);
  });

  test("that a link leads to is the same folder", async () => {
    using workspace = new Workspace(files);
    workspace.commit();
    using elsewhere = new Workspace();
    const link = join(elsewhere.folder, "link");
    symlinkSync(join(workspace.folder, "services/api"), link);
    const git = await opened(link);
    expect([git.folder, git.pathOf(`${link}/src/b.go`)]).toEqual(["services/api", "services/api/src/b.go"]);
  });
});

describe("a file of the repository", () => {
  test.each<[string, (root: string) => string, string | undefined]>([
    ["by its path from the working directory", () => "x.xml", "api/x.xml"],
    ["by a path with . and ..", () => "./sub/../x.xml", "api/x.xml"],
    ["above the working directory", () => "../x.xml", "x.xml"],
    ["by its absolute path", (root) => `${root}/api/x.xml`, "api/x.xml"],
    ["by an absolute path above the working directory", (root) => `${root}/x.xml`, "x.xml"],
    ["outside by a relative path", () => "../../x.xml", undefined],
    ["outside by an absolute path", () => "/etc/x.xml", undefined],
    ["outside in a folder that only begins alike", (root) => `${root}-other/x.xml`, undefined],
    ["on a drive that is not ours", () => "C:\\x.xml", undefined],
    ["that is the root itself", () => "..", undefined],
  ])("%s", async (_, file, path) => {
    using workspace = new Workspace({ "api/a": "" });
    workspace.commit();
    expect((await opened(join(workspace.folder, "api"))).pathOf(file(workspace.folder))).toBe(path);
  });
});

describe("what a repository's configuration cannot do", () => {
  test("no file system monitor and no hook of it is run", async () => {
    using workspace = new Workspace({ "a.ts": "" });
    workspace.commit();
    const trap = join(workspace.folder, "trap");
    workspace.git("config", "core.fsmonitor", `touch ${trap}; false`);
    workspace.git("config", "core.pager", `touch ${trap}`);
    workspace.git("config", "diff.external", `touch ${trap}`);
    const { host, git } = await open(workspace.folder);
    await openPaths({ host, git }, []);
    await git?.run("diff", "--name-only", "--no-ext-diff", "HEAD");
    expect(await host.files.exists("trap")).toBe(false);
  });
});
