import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { git, isAncestor } from "../src/tools/release/git.ts";
import { type ReleaseOutcome, rehearse, release } from "../src/tools/release.ts";

const temporary = mkdtempSync(join(tmpdir(), "gates-release-test-"));
const clones: string[] = [];
afterAll(() => {
  for (const folder of [temporary, ...clones]) rmSync(folder, { recursive: true, force: true });
});

/** A repository in the shape of this one, whose build only copies `src/bundle.js`. */
const sources = {
  "package.json": JSON.stringify({
    name: "gates",
    version: "1.0.0",
    type: "module",
    bin: { gates: "dist/cli/index.js" },
    dependencies: { x: "1.0.0" },
  }),
  LICENSE: "MIT\n",
  "README.md": "# Gates\n",
  "SECURITY.md": "# Security\n",
  "CHANGELOG.md": "# Changes\n",
  "actions/coverage-gate/action.yml": "runs:\n  using: node24\n  main: ../../dist/coverage-gate/index.js\n",
  "actions/coverage-gate/README.md": "See [security](../../SECURITY.md).\n",
  "src/bundle.js": 'export const cli = () => console.log("1.0.0");\n',
  "src/tools/build.ts": [
    'import { cpSync, mkdirSync, writeFileSync } from "node:fs";',
    'const out = process.argv[3] ?? "dist";',
    'mkdirSync(out + "/cli", { recursive: true });',
    'cpSync(new URL("../bundle.js", import.meta.url), out + "/index.js");',
    'writeFileSync(out + "/package.json", JSON.stringify({ type: "module" }));',
    'writeFileSync(out + "/cli/index.js", \'import { cli } from "../index.js";\\ncli();\\n\');',
    "",
  ].join("\n"),
  "tests/some.test.ts": "// not shipped\n",
};

function newRepository(name: string): string {
  const root = join(temporary, name);
  mkdirSync(root);
  git(root, ["init", "--quiet", "--initial-branch=main"]);
  for (const [key, value] of Object.entries({ "user.name": "T", "user.email": "t@localhost", "core.autocrlf": "false" })) {
    git(root, ["config", key, value]);
  }
  write(root, sources);
  build(root);
  commitAll(root, "First");
  return root;
}

function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function build(root: string): void {
  execFileSync(process.execPath, ["src/tools/build.ts"], { cwd: root });
}

function commitAll(root: string, message: string): void {
  git(root, ["add", "--all"]);
  git(root, ["commit", "--quiet", "--message", message]);
}

/** The next version's source, built and committed. */
function commitVersion(root: string, version: string): void {
  write(root, {
    "package.json": sources["package.json"].replace("1.0.0", version),
    "src/bundle.js": sources["src/bundle.js"].replace("1.0.0", version),
  });
  build(root);
  commitAll(root, `Version ${version}`);
}

function madeOf(outcome: ReleaseOutcome): ReleaseOutcome & { readonly kind: "made" } {
  if (outcome.kind === "refused") throw new Error(outcome.problems.join("\n"));
  if (outcome.repository.includes("gates-release-")) clones.push(outcome.repository);
  return outcome;
}

function problemsOf(outcome: ReleaseOutcome): string {
  return outcome.kind === "refused" ? outcome.problems.join("\n") : "";
}

const shipped = [
  "CHANGELOG.md",
  "LICENSE",
  "README.md",
  "SECURITY.md",
  "coverage-gate/README.md",
  "coverage-gate/action.yml",
  "dist/cli/index.js",
  "dist/index.js",
  "dist/package.json",
  "package.json",
];

describe("two releases, one after the other", () => {
  let root: string;
  let firstSource: string;
  let secondSource: string;
  let first: string;
  let second: string;

  beforeAll(() => {
    root = newRepository("two");
    firstSource = git(root, ["rev-parse", "HEAD"]);
    first = madeOf(release({ root, version: "1.0.0", kind: "release" })).release.commit;
    commitVersion(root, "1.1.0");
    secondSource = git(root, ["rev-parse", "HEAD"]);
    second = madeOf(release({ root, version: "1.1.0", kind: "release" })).release.commit;
  }, 60_000);

  it("ship the actions, dist and documents, and nothing else", () => {
    for (const commit of [first, second]) {
      expect(git(root, ["ls-tree", "-r", "--name-only", commit]).split("\n")).toEqual(shipped);
    }
  });

  it("hold plain files only", () => {
    const modes = git(root, ["ls-tree", "-r", "--format=%(objectmode)", second]).split("\n");
    expect(new Set(modes)).toEqual(new Set(["100644"]));
  });

  it("have the source as a parent, and the previous release before it", () => {
    expect(git(root, ["show", "--no-patch", "--format=%P", first])).toBe(firstSource);
    expect(git(root, ["show", "--no-patch", "--format=%P", second])).toBe(`${first} ${secondSource}`);
  });

  it("move the branch forward only, so that the first stays in its history", () => {
    expect(git(root, ["rev-parse", "refs/heads/v1"])).toBe(second);
    expect(isAncestor(root, first, second)).toBe(true);
  });

  it("are tagged with annotated tags of their versions, and never of the major one", () => {
    expect(git(root, ["tag", "--list"]).split("\n")).toEqual(["v1.0.0", "v1.1.0"]);
    expect(git(root, ["cat-file", "-t", "v1.0.0"])).toBe("tag");
    expect(git(root, ["rev-parse", "v1.0.0^{commit}"])).toBe(first);
  });

  it("have paths that fit the root: the action's bundle and the links of its page", () => {
    expect(git(root, ["show", `${second}:coverage-gate/action.yml`])).toContain("main: ../dist/coverage-gate/index.js");
    expect(git(root, ["show", `${second}:coverage-gate/README.md`])).toBe("See [security](../SECURITY.md).");
  });

  it("declare the command and need no package", () => {
    const manifest = JSON.parse(git(root, ["show", `${second}:package.json`]));
    expect(manifest).toEqual({ name: "gates", version: "1.1.0", type: "module", bin: { gates: "dist/cli/index.js" } });
  });

  it("leave the work tree and the index as they were", () => {
    expect(git(root, ["status", "--porcelain"])).toBe("");
    expect(git(root, ["symbolic-ref", "--short", "HEAD"])).toBe("main");
  });

  it("refuse a third one from a source that the second does not come from", () => {
    git(root, ["checkout", "--quiet", "-b", "other", firstSource]);
    expect(() => release({ root, version: "1.2.0", kind: "rehearsal" })).toThrow(`made from ${secondSource}`);
    git(root, ["checkout", "--quiet", "main"]);
  });
});

describe("a rehearsal", () => {
  it("makes the release tree in a clone, whose command runs, and changes nothing here", () => {
    const root = newRepository("rehearsed");
    const { repository } = madeOf(release({ root, version: "1.0.7", kind: "rehearsal" }));
    const said = execFileSync(process.execPath, ["dist/cli/index.js", "--version"], { cwd: repository, encoding: "utf8" });
    expect(said.trim()).toBe("1.0.0");
    expect(git(repository, ["ls-files"]).split("\n")).toEqual(shipped);
    expect(git(root, ["for-each-ref", "--format=%(refname)"])).toBe("refs/heads/main");
  });

  it("takes a commit that no branch names, as it is made from an unfinished state", () => {
    const root = newRepository("unfinished");
    write(root, { "README.md": "# Gates, unfinished\n" });
    const { repository } = madeOf(rehearse(root, git(root, ["stash", "create"]), { major: 1, minor: 0, patch: 0 }));
    expect(git(repository, ["show", "HEAD:README.md"])).toBe("# Gates, unfinished");
  });
});

describe("a release is refused", () => {
  const ask = (root: string, version = "1.0.0") => problemsOf(release({ root, version, kind: "release" }));

  it.each(["v1.0.0", "1.0", "1.0.0-rc.1", "01.0.0", ""])("when the version is %j", (version) => {
    expect(ask(temporary, version)).toContain("is no version such as 1.2.3");
  });

  it("when the work tree has changes", () => {
    const root = newRepository("dirty");
    write(root, { "new.txt": "" });
    expect(ask(root)).toContain("1 uncommitted change(s), the first: ?? new.txt");
  });

  it("when dist is not what the source builds", () => {
    const root = newRepository("stale");
    write(root, { "src/bundle.js": "export const cli = () => undefined;\n" });
    commitAll(root, "Forgot to build");
    expect(ask(root)).toContain("dist is not what the source builds (index.js)");
  });

  it("when the version is not the one of package.json, or was released before, or is older than the newest", () => {
    const root = newRepository("versions");
    expect(ask(root, "1.5.0")).toContain("package.json says version 1.0.0, not 1.5.0");
    git(root, ["tag", "v1.0.0"]);
    expect(ask(root)).toContain("the tag v1.0.0 exists");
    git(root, ["tag", "v1.10.0"]);
    expect(ask(root, "1.9.0")).toContain("v1.10.0 is newer than v1.9.0");
  });

  it("when a tag has the name of the release branch", () => {
    const root = newRepository("ambiguous");
    git(root, ["tag", "v1"]);
    expect(ask(root)).toContain("a tag v1 exists");
  });

  it.skipIf(process.platform === "win32")("when dist holds a link", () => {
    const root = newRepository("linked");
    symlinkSync("index.js", join(root, "dist/schemas"));
    commitAll(root, "Link");
    expect(() => ask(root)).toThrow("dist/schemas is a link");
    expect(git(root, ["tag", "--list"])).toBe("");
  });

  it("when the release branch here and at origin have gone different ways", () => {
    const root = newRepository("apart");
    git(root, ["branch", "v1"]);
    git(root, ["commit", "--quiet", "--allow-empty", "--message", "Elsewhere"]);
    git(root, ["update-ref", "refs/remotes/origin/v1", "HEAD"]);
    git(root, ["commit", "--quiet", "--amend", "--allow-empty", "--message", "Here"]);
    git(root, ["branch", "--force", "v1", "HEAD"]);
    expect(() => ask(root)).toThrow("gone different ways");
  });
});
