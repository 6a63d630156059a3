import { describe, expect, test } from "vitest";
import type { RunFacts } from "../../src/host/host.ts";
import { type ChangeStart, startOfChange } from "../../src/repository/change-start.ts";
import { branchName, readChangeEvent } from "../../src/repository/event.ts";
import { DiffSyntaxError, parseDiff } from "../../src/repository/parse-diff.ts";

const [a, b, c] = ["a", "b", "c"].map((digit) => digit.repeat(40)) as [string, string, string];
const pullRequest = { pull_request: { number: 7, head: { sha: b }, base: { ref: "main", sha: c } } };
const main = { repository: { default_branch: "main" } };

describe("where a change starts, by event", () => {
  test.each<[string, RunFacts, object, readonly string[], Partial<ChangeStart>]>([
    ["a merge commit of the run", { event: "pull_request", commit: a }, pullRequest, [c, b], { from: "parent" }],
    ["another merge commit than the run's", { event: "pull_request", commit: c }, pullRequest, [c, b], { from: "branch" }],
    ["a merge of three", { event: "pull_request", commit: a, baseRef: "main" }, pullRequest, [c, b, b], { from: "branch" }],
    ["a target run with its base", { event: "pull_request_target", commit: a }, pullRequest, [c], { from: "nowhere" }],
    [
      "a target run that checked out the merge commit",
      { event: "pull_request_target", commit: c },
      pullRequest,
      [c, b],
      { from: "parent" },
    ],
    [
      "a target run that checked out another commit",
      { event: "pull_request_target", commit: c },
      pullRequest,
      [c],
      { from: "branch", branch: "main" },
    ],
    [
      "a run after another, on the default branch",
      { event: "workflow_run", commit: a },
      { workflow_run: { head_sha: a } },
      [c],
      { from: "nowhere" },
    ],
    [
      "a run after another that checked out its commit",
      { event: "workflow_run", commit: c },
      { workflow_run: { head_sha: a }, ...main },
      [c],
      { from: "branch", branch: "main", alone: "unknown" },
    ],
    ["a merge group whose payload is not there", { event: "merge_group" }, {}, [c], { from: "parent" }],
    [
      "a push to the default branch",
      { event: "push", ref: "refs/heads/main" },
      { before: c, ...main },
      [c],
      { from: "commit", commit: c },
    ],
    [
      "a push to a branch of that name's kin",
      { event: "push", ref: "refs/heads/main2" },
      { before: c, ...main },
      [c],
      { from: "branch" },
    ],
    [
      "a push that made the branch",
      { event: "push", ref: "refs/heads/main" },
      { before: "0".repeat(40), ...main },
      [c],
      { from: "parent" },
    ],
    ["a manual run on the default branch", { event: "workflow_dispatch", ref: "refs/heads/main" }, main, [c], { from: "parent" }],
    [
      "a manual run on another branch",
      { event: "workflow_dispatch", ref: "refs/heads/x" },
      main,
      [c],
      { from: "branch", branch: "main" },
    ],
    ["an event that nobody knows yet", { event: "new_event" }, main, [c], { from: "branch", branch: "main" }],
  ])("%s", (_, facts, payload, parents, start) => {
    expect(startOfChange(facts, readChangeEvent(payload), { commit: a, parents, shallow: false })).toMatchObject(start);
  });

  test("no payload is taken at its word: what is no commit and no branch is not there", () => {
    const payload = {
      before: "--upload-pack=x",
      merge_group: { base_sha: `${a}\n` },
      pull_request: { number: "7", head: { sha: "HEAD" }, base: { ref: "a b" } },
      repository: { default_branch: "--all" },
    };
    expect(readChangeEvent(payload)).toEqual({ pullRequest: {} });
    for (const nothing of [undefined, null, 5, "x", [], { pull_request: null }]) expect(readChangeEvent(nothing)).toBeDefined();
  });

  test.each(["-x", "a:b", "a*", "a..b", "a@{1}", "a\nb", "/a", "a/", "a.lock", "a\\b", ""])("%j is no branch", (name) => {
    expect(branchName(name)).toBeUndefined();
  });
});

describe("what git says of a diff", () => {
  const raw = (path: string, status = "M") => `:100644 100644 ${a} ${b} ${status}\0${path}\0`;
  const section = (...lines: string[]) => ["diff --git a/x b/x", "index 1..2 100644", ...lines, ""].join("\n");

  test("with fewer hunks than files is refused, not taken for unchanged files", () => {
    expect(() => parseDiff(`${raw("a")}${raw("b")}\0${section("@@ -1 +1 @@", "-a", "+b")}`)).toThrow(DiffSyntaxError);
  });

  test.each<[string, string]>([
    ["cut off within a hunk", `${raw("a")}\0${section("@@ -1,3 +1,3 @@", "-a")}`],
    ["cut off within the names", raw("a").slice(0, -1)],
    ["of a hunk without a position", `${raw("a")}\0${section("@@ x @@", "-a", "+b")}`],
    ["of more sections than names", `${raw("a")}\0${section()}${section()}`],
    ["in the middle of a merge", `${raw("a", "U")}\0* Unmerged path a\n`],
    ["of an error", "fatal: bad object"],
  ])("%s is refused", (_, text) => {
    expect(() => parseDiff(text)).toThrow(DiffSyntaxError);
  });

  test("is empty where nothing changed", () => {
    expect(parseDiff("")).toEqual([]);
  });

  test("has blank lines told apart, and neighbouring lines as one span", () => {
    const text = `${raw("a")}\0${section("@@ -1,0 +2,4 @@", "+one", "+ \t", "+", "+four", "@@ -9 +13 @@", "-x", "+y")}`;
    expect(parseDiff(text)).toMatchObject([
      {
        path: "a",
        spans: [
          { from: 2, to: 5 },
          { from: 13, to: 13 },
        ],
        blanks: [{ from: 3, to: 4 }],
      },
    ]);
  });
});
