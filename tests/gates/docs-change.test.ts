import { describe, expect, test } from "vitest";
import { gateNames } from "../../src/entry/gate-names.ts";
import docsPresent from "../../src/gates/docs-present.ts";
import { runGate } from "../../src/gates/run-gate.ts";
import { memoryHost } from "../../src/host/memory.ts";
import { Workspace, withInputs } from "./workspace.ts";

const words = "It says in which shelf of a shop an article lies, and answers from memory. ".repeat(4);
const changelog = "# Changelog\n\n## [Unreleased]\n\n## 1.0.0 - 2026-01-02\n\n- The first release.\n";
const files = {
  "README.md": `# Shelf\n\n${words}\n`,
  LICENSE: "Copyright (c) 2026 Acme\n",
  "package.json": '{ "license": "SEE LICENSE IN LICENSE" }',
  "CHANGELOG.md": changelog,
  "src/api.ts": "export {};\n",
  "docs/API.md": `# API\n\n${words}\n\nLast reviewed: 2026-01-31\n`,
};

/** A pull request that makes `changes`, whose merge commit is checked out. */
class PullRequest extends Workspace {
  constructor(changes: Readonly<Record<string, string>>) {
    super(files);
    this.commit();
    this.git("checkout", "-q", "-b", "topic");
    for (const [path, text] of Object.entries(changes)) this.write(path, text);
    this.commit("Change");
    this.git("checkout", "-q", "main");
    this.git("-c", "user.name=A", "-c", "user.email=a@example.org", "merge", "-q", "--no-ff", "topic", "-m", "Merge");
  }

  async judge(inputs: Readonly<Record<string, string>>, author = "lin") {
    const facts = { event: "pull_request", baseRef: "main", commit: this.git("rev-parse", "HEAD").trim() };
    const event = { pull_request: { number: 1, user: { login: author }, base: { ref: "main" } } };
    const host = memoryHost({ cwd: this.folder, facts, event });
    const { exitCode } = await runGate(docsPresent, host, withInputs(inputs), gateNames);
    return { exitCode, said: host.lines.map(({ text }) => text.replaceAll("\u200b", "")) };
  }
}

const touched = { "src/api.ts": "export const a = 1;\n" };
const added = changelog.replace("## [Unreleased]\n", "## [Unreleased]\n\n- Shelves have names.\n");
const late = changelog.replace("- The first release.", "- The first release.\n- Shelves have names.");

describe("a change that owes its readers a line", () => {
  const inputs = { "changelog-for": "src/**\n!src/**/*.test.ts", budgets: "untold-changes <= 0" };

  test.for([
    ["has none", touched, "lin", 1],
    ["has one under what is unreleased", { ...touched, "CHANGELOG.md": added }, "lin", 0],
    ["has one under a release that is out", { ...touched, "CHANGELOG.md": late }, "lin", 1],
    ["has a fragment", { ...touched, ".changeset/new.md": "---\nshelf: minor\n---\n\nShelves have names.\n" }, "lin", 0],
    ["has a fragment of nothing", { ...touched, "newsfragments/1.bugfix.rst": ".. Say it here.\n" }, "lin", 1],
    ["has one in what others wrote", { ...touched, "vendor/foo/CHANGELOG.md": added }, "lin", 1],
    ["is of a bot", touched, "renovate[bot]", 0],
    ["touches tests alone", { "src/api.test.ts": "" }, "lin", 0],
  ] as const)("%s", async ([, changes, author, wanted]) => {
    using change = new PullRequest(changes);
    expect((await change.judge(inputs, author)).exitCode).toBe(wanted);
  });

  test("is said once where the project's own line makes it a limit", async () => {
    using change = new PullRequest(touched);
    const { exitCode, said } = await change.judge(inputs);
    expect([exitCode, said.filter((line) => line.includes("untold-changes <= 0"))]).toEqual([
      1,
      ["Shortest way to green: untold-changes <= 0 needs 1 document brought up to date"],
    ]);
    const softer = await change.judge({ ...inputs, budgets: "warn: untold-changes <= 1" });
    expect(softer.said.filter((line) => line.includes("untold-changes"))).toEqual([
      "  warning, holds: untold-changes 1, wanted <= 1",
    ]);
  });

  test("is only warned of where nobody asks for more", async () => {
    using change = new PullRequest(touched);
    const { exitCode, said } = await change.judge({ "changelog-for": "src/**" });
    expect([exitCode, said.filter((line) => line.includes("untold-changes"))]).toEqual([
      0,
      [
        "  warning, BROKEN: untold-changes 1, wanted <= 0",
        "What the warnings want: warn: untold-changes <= 0 needs 1 document brought up to date",
      ],
    ]);
  });
});

describe("a document that follows code", () => {
  const inputs = { "docs-follow": "src/** -> docs/API.md", budgets: "stale-documents <= 0" };

  test("is left behind by a change to the code alone", async () => {
    using change = new PullRequest(touched);
    const { exitCode, said } = await change.judge(inputs);
    expect(exitCode).toBe(1);
    expect(said.join("\n")).toContain("docs/API.md: src/api.ts changed without it (src/** -> docs/API.md).");
  });

  test("is not left behind where both change", async () => {
    using change = new PullRequest({ ...touched, "docs/API.md": `# API\n\n${words}${words}\n` });
    expect((await change.judge(inputs)).exitCode).toBe(0);
  });

  test("and that is nowhere is a slip of the settings", async () => {
    using change = new PullRequest(touched);
    const { exitCode, said } = await change.judge({ ...inputs, "docs-follow": "src/** -> docs/API_USAGE.md" });
    expect(exitCode).toBe(2);
    expect(said.join("\n")).toContain('no file of the repository matches "docs/API_USAGE.md" in "src/** -> docs/API_USAGE.md"');
  });
});

test("a document that was read through long ago is told of where a change touches it", async () => {
  const inputs = { "review-within": "90d", budgets: "stale-documents <= 0" };
  using untouched = new PullRequest(touched);
  expect((await untouched.judge(inputs)).exitCode).toBe(0);
  using change = new PullRequest({ "docs/API.md": `# API\n\n${words}${words}\n\nLast reviewed: 2026-01-31\n` });
  const { exitCode, said } = await change.judge(inputs);
  expect(exitCode).toBe(1);
  expect(said.join("\n")).toContain("It was last reviewed on 2026-01-31, 121 days ago; at most 90 are allowed.");
});
