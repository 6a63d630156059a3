import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Host, RunFacts } from "../../src/host/host.ts";
import { type Histories, lcov, numbered, type Repository } from "./history.ts";

/** What a generated history is, and what must be said of it. Histories are made anew for each test that uses one. */
export interface History {
  readonly name: string;
  /** Makes it, and gives what the gate runs in. */
  readonly make: (histories: Histories) => Made;
  /** Changed lines by file, as `3`, `5-7`; files whose lines did not change are left out. */
  readonly changed: Readonly<Record<string, string>> | undefined;
  /** With `min-patch-lines: 80`, `patch-from: 1`. */
  readonly verdict: "passed" | "failed" | "cannot-judge";
  /** Covered and all measurable changed lines; undefined where nobody knows. */
  readonly lines?: readonly [covered: number, total: number];
  readonly how: string | RegExp;
  /** Another tool would compare something else, or needs what the history lacks. */
  readonly notForOthers?: string;
}

export interface Made {
  readonly repository: Repository;
  readonly base: string | undefined;
  readonly report: string;
  readonly kind?: Host["kind"];
  readonly facts?: RunFacts;
  readonly event?: unknown;
}

const zeros = "0".repeat(40);
const pull = (head: string, more: object = {}) => ({
  number: 7,
  pull_request: { number: 7, head: { sha: head, ref: "topic" }, base: { ref: "main", sha: head }, ...more },
  repository: { default_branch: "main" },
});
const mergeRef = (commit: string): RunFacts => ({
  event: "pull_request",
  baseRef: "main",
  commit,
  ref: "refs/pull/7/merge",
  repository: "o/r",
});

/** a.ts of ten lines, of which line 5 changes and line 6 is added; 5 is hit, 6 is not. */
const before = { "src/a.ts": numbered(10), "src/b.ts": numbered(4) };
const after = { "src/a.ts": numbered(11, { 5: "five", 6: "six" }).replace("l11\n", "").replace("six\n", "six\nl6\n") };
const report = lcov({ "src/a.ts": { hit: [1, 5], missed: [6, 9] }, "src/b.ts": { hit: [1], missed: [] } });
const change = { changed: { "src/a.ts": "5-6" }, lines: [1, 2], verdict: "failed" } as const;

/** main with a first commit; topic with the change; main one commit further. */
function branches(repository: Repository) {
  const first = repository.commit(before, "Begin");
  repository.git("checkout", "-q", "-b", "topic");
  const topic = repository.commit(after, "Change");
  repository.git("checkout", "-q", "main");
  const second = repository.commit({ "src/b.ts": numbered(4, { 2: "two" }) }, "Other");
  return { first, topic, second };
}

/** As checkout leaves a pull request's merge commit, in a clone of some depth. */
function mergeRefClone(histories: Histories, depth: number) {
  const origin = histories.begin();
  const { topic, second } = branches(origin);
  origin.git("checkout", "-q", "--detach");
  const commit = origin.merge("topic");
  origin.git("update-ref", "refs/pull/7/merge", commit);
  origin.git("checkout", "-q", "main");
  const repository = histories.begin("clone");
  repository.git("remote", "add", "origin", origin.url);
  repository.git("fetch", "-q", "--depth", String(depth), "origin", "+refs/pull/7/merge:refs/remotes/pull/7/merge");
  repository.git("checkout", "-q", "--detach", "refs/remotes/pull/7/merge");
  return { repository, base: second, report, facts: mergeRef(commit), event: pull(topic), second, origin };
}

/** A clone with one file changed on a branch, of which the head itself is checked out. */
function headOf(
  histories: Histories,
  from: Readonly<Record<string, string | Uint8Array>>,
  work: (repository: Repository) => void,
) {
  const repository = histories.begin();
  const base = repository.commit(from, "Begin");
  repository.git("update-ref", "refs/remotes/origin/main", base);
  repository.git("checkout", "-q", "-b", "topic");
  work(repository);
  const head = repository.commit({}, "Change");
  const facts: RunFacts = { ...mergeRef("1".repeat(40)), ref: "refs/pull/7/merge" };
  return { repository, base, facts, event: pull(head) };
}

function onMain(histories: Histories) {
  const repository = histories.begin();
  const first = repository.commit(before, "Begin");
  const facts: RunFacts = { event: "push", ref: "refs/heads/main" };
  return { repository, first, facts, report };
}

const pushed = (commit: string, more: object = {}) => ({ before: commit, repository: { default_branch: "main" }, ...more });

export const histories: readonly History[] = [
  {
    name: "the merge commit of a pull request",
    make: (all) => mergeRefClone(all, 2),
    ...change,
    how: "first parent of the merge commit",
  },
  {
    name: "a merge commit in a clone of depth 1",
    make: (all) => mergeRefClone(all, 1),
    ...change,
    how: "first parent of the merge commit",
  },
  {
    name: "a merge commit whose event names a base that has gone stale",
    make: (all) => {
      const made = mergeRefClone(all, 10);
      const stale = made.repository.git("rev-parse", `${made.second}^`).trim();
      return { ...made, event: pull(made.repository.head, { base: { ref: "main", sha: stale } }) };
    },
    ...change,
    how: "first parent of the merge commit",
  },
  {
    name: "the head of a pull request",
    make: (all) => ({ ...headOf(all, before, (repository) => repository.commit(after)), report }),
    ...change,
    how: "merge base with origin/main",
  },
  {
    name: "a head that merged its base into itself",
    make: (all) => {
      const repository = all.begin();
      const { second, topic } = branches(repository);
      repository.git("update-ref", "refs/remotes/origin/main", second);
      repository.git("checkout", "-q", "topic");
      repository.merge("main");
      return { repository, base: second, report, facts: mergeRef("1".repeat(40)), event: pull(topic) };
    },
    ...change,
    how: "merge base with origin/main",
  },
  {
    name: "a head that was rebased",
    make: (all) => {
      const repository = all.begin();
      const { second } = branches(repository);
      repository.git("update-ref", "refs/remotes/origin/main", second);
      repository.git("checkout", "-q", "topic");
      repository.git("rebase", "-q", "main");
      return { repository, base: second, report, facts: mergeRef("1".repeat(40)), event: pull(repository.head) };
    },
    ...change,
    how: "merge base with origin/main",
  },
  {
    name: "a head in a clone of depth 1, its base behind the first deepening step",
    make: (all) => {
      const origin = all.begin();
      const { second } = branches(origin);
      origin.git("checkout", "-q", "topic");
      for (let i = 0; i < 60; i++) origin.git("commit", "-q", "--allow-empty", "-m", `step ${i}`);
      origin.git("checkout", "-q", "main");
      for (let i = 0; i < 70; i++) origin.git("commit", "-q", "--allow-empty", "-m", `main ${i}`);
      const repository = all.clone(origin, "clone", "--depth", "1", "--single-branch", "--branch", "topic");
      const base = origin.git("rev-parse", `${second}^`).trim();
      return { repository, base, report, facts: mergeRef("1".repeat(40)), event: pull(repository.head) };
    },
    ...change,
    how: "merge base with origin/main",
    notForOthers: "it needs the whole history",
  },
  {
    name: "the head of a fork whose own main has fallen behind",
    make: (all) => {
      const origin = all.begin("o/r");
      origin.commit(before, "Begin");
      const fork = all.clone(origin, "someone/r");
      const second = origin.commit({ "src/b.ts": numbered(4, { 2: "two" }) }, "Other");
      fork.git("fetch", "-q", "origin", "main:upstream");
      fork.git("checkout", "-q", "-b", "topic", "upstream");
      fork.git("branch", "-q", "-D", "upstream");
      const head = fork.commit(after);
      const repository = all.clone(fork, "clone", "--depth", "1", "--branch", "topic");
      const repositories = {
        head: { sha: head, repo: { full_name: "someone/r", clone_url: fork.url } },
        base: { ref: "main", sha: second, repo: { full_name: "o/r", clone_url: origin.url } },
      };
      return { repository, base: second, report, facts: mergeRef("1".repeat(40)), event: pull(head, repositories) };
    },
    ...change,
    how: "merge base with main of the base repository",
    notForOthers: "it needs the other remote",
  },
  {
    name: "a merge queue",
    make: (all) => {
      const repository = all.begin();
      const { second } = branches(repository);
      repository.git("checkout", "-q", "-b", "gh-readonly-queue/main/pr-7");
      repository.merge("topic");
      const event = { merge_group: { base_sha: second, base_ref: "refs/heads/main" }, repository: { default_branch: "main" } };
      return { repository, base: second, report, facts: { event: "merge_group", commit: repository.head }, event };
    },
    ...change,
    how: "base of the merge group",
  },
  {
    name: "the head of a pull request in a clone without the content of files",
    make: (all) => {
      const origin = all.begin();
      const { topic, first } = branches(origin);
      origin.git("config", "uploadpack.allowFilter", "true");
      const repository = all.clone(origin, "clone", "--filter=blob:none", "--no-checkout", "--branch", "topic");
      repository.git("read-tree", "HEAD");
      return { repository, base: first, report, facts: mergeRef("1".repeat(40)), event: pull(topic) };
    },
    ...change,
    how: "merge base with origin/main",
  },
  {
    name: "a squashed change that was pushed",
    make: (all) => {
      const { repository, facts } = onMain(all);
      const { second } = { second: repository.commit({ "src/b.ts": numbered(4, { 2: "two" }) }) };
      repository.commit(after, "Squashed");
      return { repository, base: second, report, facts, event: pushed(second) };
    },
    ...change,
    how: "the commit before the push",
  },
  {
    name: "a push of several commits",
    make: (all) => {
      const { repository, facts, first } = onMain(all);
      repository.commit({ "src/b.ts": numbered(4, { 1: "one" }) });
      repository.commit(after);
      return { repository, base: first, report, facts, event: pushed(first) };
    },
    changed: { "src/a.ts": "5-6", "src/b.ts": "1" },
    lines: [2, 3],
    verdict: "failed",
    how: "the commit before the push",
  },
  {
    name: "a push of several commits, in a clone of depth 1",
    make: (all) => {
      const { repository: origin, facts, first } = onMain(all);
      origin.commit({ "src/b.ts": numbered(4, { 1: "one" }) });
      origin.commit(after);
      const repository = all.clone(origin, "clone", "--depth", "1");
      return { repository, base: first, report, facts, event: pushed(first) };
    },
    changed: { "src/a.ts": "5-6", "src/b.ts": "1" },
    lines: [2, 3],
    verdict: "failed",
    how: "the commit before the push",
  },
  {
    name: "a push that replaced commits",
    make: (all) => {
      const { repository, facts, first } = onMain(all);
      const replaced = repository.commit({ "src/b.ts": "gone\n" });
      repository.git("reset", "-q", "--hard", first);
      repository.commit(after);
      return { repository, base: first, report, facts, event: pushed(replaced, { forced: true }) };
    },
    ...change,
    how: "merge base with the commit before the push, which it replaced",
  },
  {
    name: "a push that replaced a commit which nobody has any more",
    make: (all) => {
      const { repository: origin, facts } = onMain(all);
      origin.commit(after);
      const repository = all.clone(origin, "clone");
      return { repository, base: undefined, report, facts, event: pushed("1".repeat(40), { forced: true }) };
    },
    changed: undefined,
    verdict: "cannot-judge",
    how: "this clone does not have the commit before the push, 1111111, and it could not be fetched",
  },
  {
    name: "the first push of a branch",
    make: (all) => {
      const repository = all.begin();
      const { first } = branches(repository);
      repository.git("update-ref", "refs/remotes/origin/main", "main");
      repository.git("checkout", "-q", "topic");
      return { repository, base: first, report, facts: { event: "push", ref: "refs/heads/topic" }, event: pushed(zeros) };
    },
    ...change,
    how: "merge base with origin/main",
  },
  {
    name: "the first push of the default branch: everything is new",
    make: (all) => {
      const { repository, facts } = onMain(all);
      return { repository, base: "4b825dc642cb6eb9a060e54bf8d69288fbee4904", report, facts, event: pushed(zeros) };
    },
    changed: { "src/a.ts": "1-10", "src/b.ts": "1-4" },
    lines: [3, 5],
    verdict: "failed",
    how: "nothing, HEAD being the first commit",
    notForOthers: "there is no commit to compare with",
  },
  {
    name: "a schedule on the default branch",
    make: (all) => {
      const { repository, first } = onMain(all);
      repository.commit(after);
      repository.git("update-ref", "refs/remotes/origin/main", "HEAD");
      const event = { repository: { default_branch: "main" } };
      return { repository, base: first, report, facts: { event: "schedule", ref: "refs/heads/main" }, event };
    },
    ...change,
    how: "first parent of HEAD",
  },
  {
    name: "a tag on the default branch",
    make: (all) => {
      const { repository, first } = onMain(all);
      repository.commit(after);
      repository.git("update-ref", "refs/remotes/origin/main", "HEAD");
      return { repository, base: first, report, facts: { event: "push", ref: "refs/tags/v1" }, event: pushed(zeros) };
    },
    ...change,
    how: "first parent of HEAD, which is part of origin/main",
  },
  {
    name: "pull_request_target, which has the base checked out",
    make: (all) => {
      const { repository } = onMain(all);
      const commit = repository.commit(after);
      repository.git("update-ref", "refs/remotes/origin/main", "HEAD");
      const facts = { event: "pull_request_target", baseRef: "main", commit, ref: "refs/heads/main" };
      return { repository, base: undefined, report, facts, event: pull("2".repeat(40)) };
    },
    changed: undefined,
    verdict: "cannot-judge",
    how: "pull_request_target runs on the base branch, so the code of the change is not what is checked out",
  },
  {
    name: "a pull request that has its base checked out",
    make: (all) => {
      const { repository } = onMain(all);
      repository.git("update-ref", "refs/remotes/origin/main", "HEAD");
      return { repository, base: undefined, report, facts: mergeRef("1".repeat(40)), event: pull("2".repeat(40)) };
    },
    changed: undefined,
    verdict: "cannot-judge",
    how: "HEAD is part of origin/main, so the code of the change is not what is checked out",
  },
  {
    name: "no common ancestor",
    make: (all) => {
      const { repository } = onMain(all);
      repository.git("update-ref", "refs/remotes/origin/main", "HEAD");
      repository.git("checkout", "-q", "--orphan", "topic");
      const head = repository.commit(after);
      return { repository, base: undefined, report, facts: mergeRef("1".repeat(40)), event: pull(head) };
    },
    changed: undefined,
    verdict: "cannot-judge",
    how: "HEAD and origin/main have no common ancestor",
  },
  {
    name: "a rename with an edit",
    make: (all) => ({
      ...headOf(all, before, (repository) => {
        repository.git("mv", "src/a.ts", "src/moved.ts");
        repository.write("src/moved.ts", numbered(10, { 4: "four" }));
      }),
      report: lcov({ "src/moved.ts": { hit: [1], missed: [4, 9] } }),
    }),
    changed: { "src/moved.ts": "4" },
    lines: [0, 1],
    verdict: "failed",
    how: "merge base with origin/main",
  },
  {
    name: "a rename alone",
    make: (all) => ({
      ...headOf(all, before, (repository) => void repository.git("mv", "src/a.ts", "src/moved.ts")),
      report: lcov({ "src/moved.ts": { hit: [1], missed: [4, 9] } }),
    }),
    changed: {},
    lines: [0, 0],
    verdict: "passed",
    how: "merge base with origin/main",
  },
  {
    name: "a copy: all of its lines are new",
    make: (all) => ({
      ...headOf(all, before, (repository) => repository.write("src/copy.ts", numbered(10))),
      report: lcov({ "src/copy.ts": { hit: [1], missed: [9] } }),
    }),
    changed: { "src/copy.ts": "1-10" },
    lines: [1, 2],
    verdict: "failed",
    how: "merge base with origin/main",
  },
  {
    name: "a change of a file's mode",
    make: (all) => ({ ...headOf(all, before, (one) => void one.git("update-index", "--chmod=+x", "src/a.ts")), report }),
    changed: {},
    lines: [0, 0],
    verdict: "passed",
    how: "merge base with origin/main",
  },
  {
    name: "a file that is deleted, and lines that are",
    make: (all) => ({
      ...headOf(all, before, (repository) => {
        rmSync(join(repository.folder, "src/b.ts"));
        repository.write("src/a.ts", numbered(8));
      }),
      report: lcov({ "src/a.ts": { hit: [1], missed: [8] } }),
    }),
    changed: {},
    lines: [0, 0],
    verdict: "passed",
    how: "merge base with origin/main",
  },
  {
    name: "a submodule that moves on",
    make: (all) => {
      const inner = all.begin("inner");
      inner.commit({ "lib.ts": numbered(3) });
      const made = headOf(all, before, (repository) => {
        repository.git("submodule", "--quiet", "add", inner.url, "vendor");
        repository.commit(after);
      });
      return { ...made, report };
    },
    changed: { ".gitmodules": "1-3", "src/a.ts": "5-6" },
    lines: [1, 2],
    verdict: "failed",
    how: "merge base with origin/main",
  },
  {
    name: "names with accents, blanks, quotes and backslashes' kin",
    make: (all) => ({
      ...headOf(all, { "src/é ü/ñ.ts": numbered(3), 'src/quo"te.ts': numbered(3) }, (repository) => {
        repository.write("src/é ü/ñ.ts", numbered(3, { 2: "two" }));
        repository.write('src/quo"te.ts', numbered(3, { 3: "three" }));
      }),
      report: lcov({ "src/é ü/ñ.ts": { hit: [2], missed: [3] }, 'src/quo"te.ts': { hit: [], missed: [3] } }),
    }),
    changed: { "src/é ü/ñ.ts": "2", 'src/quo"te.ts': "3" },
    lines: [1, 2],
    verdict: "failed",
    how: "merge base with origin/main",
    notForOthers: "it does not read quoted names",
  },
  {
    name: "a name that a report writes with accents of its own",
    make: (all) => ({
      ...headOf(all, { "src/caf\u00e9.ts": numbered(3) }, (one) => one.write("src/caf\u00e9.ts", numbered(3, { 2: "two" }))),
      report: lcov({ "src/cafe\u0301.ts": { hit: [2], missed: [3] } }),
    }),
    changed: { "src/caf\u00e9.ts": "2" },
    lines: [1, 1],
    verdict: "passed",
    how: "merge base with origin/main",
    notForOthers: "it compares names byte by byte",
  },
  {
    name: "a name with a line break that looks like a hunk",
    make: (all) => ({
      ...headOf(all, before, (repository) => {
        repository.write("src/x\n@@ -1 +1,90 @@\n+.ts", numbered(2));
        repository.commit(after);
      }),
      report,
    }),
    changed: { "src/a.ts": "5-6", "src/x\n@@ -1 +1,90 @@\n+.ts": "1-2" },
    lines: [1, 2],
    verdict: "failed",
    how: "merge base with origin/main",
    notForOthers: "it does not read quoted names",
  },
  {
    name: "line ends of Windows",
    make: (all) => ({
      ...headOf(all, { "src/a.ts": numbered(5).replaceAll("\n", "\r\n") }, (repository) =>
        repository.write("src/a.ts", numbered(5, { 3: "three" }).replaceAll("\n", "\r\n")),
      ),
      report: lcov({ "src/a.ts": { hit: [3], missed: [4] } }),
    }),
    changed: { "src/a.ts": "3" },
    lines: [1, 1],
    verdict: "passed",
    how: "merge base with origin/main",
  },
  {
    name: "no line end at the end, before and after",
    make: (all) => ({
      ...headOf(all, { "src/a.ts": "l1\nl2", "src/b.ts": "l1\nl2\n" }, (repository) => {
        repository.write("src/a.ts", "l1\ntwo\nl3");
        repository.write("src/b.ts", "l1\nl2");
      }),
      report: lcov({ "src/a.ts": { hit: [2, 3], missed: [1] }, "src/b.ts": { hit: [2], missed: [1] } }),
    }),
    changed: { "src/a.ts": "2-3", "src/b.ts": "2" },
    lines: [3, 3],
    verdict: "passed",
    how: "merge base with origin/main",
    notForOthers: "it counts git's remark of a missing line end as a line",
  },
  {
    name: "lines that look like the headers of a diff",
    make: (all) => ({
      ...headOf(all, { "src/a.ts": numbered(4), "src/b.ts": numbered(4) }, (repository) => {
        const lines = ["l1", "++ b/src/z.ts", "-- a/src/z.ts", "@@ -1,9 +1,9 @@", "diff --git a/x b/x", "l2", "l3", "l4"];
        repository.write("src/a.ts", `${lines.join("\n")}\n`);
        repository.write("src/b.ts", numbered(4, { 4: "four" }));
      }),
      report: lcov({ "src/a.ts": { hit: [2, 3], missed: [4, 5, 6] }, "src/b.ts": { hit: [4], missed: [1] } }),
    }),
    changed: { "src/a.ts": "2-5", "src/b.ts": "4" },
    lines: [3, 5],
    verdict: "failed",
    how: "merge base with origin/main",
    notForOthers: "it reads such lines as headers",
  },
  {
    name: "a covered file that .gitattributes hides from diffs",
    make: (all) => ({
      ...headOf(all, { ...before, ".gitattributes": "*.ts -diff\n" }, (repository) => repository.commit(after)),
      report,
    }),
    ...change,
    how: "merge base with origin/main",
    notForOthers: "it does not look behind the attribute",
  },
  {
    name: "a picture, and a binary file that a report covers",
    make: (all) => ({
      ...headOf(all, { ...before, "p.png": new Uint8Array([0, 1]), "src/c.ts": "a\0\nb\n" }, (repository) => {
        repository.write("p.png", new Uint8Array([0, 2]));
        repository.write("src/c.ts", "a\0\nc\nd\n");
      }),
      report: lcov({ "src/c.ts": { hit: [1, 2], missed: [3] } }),
    }),
    changed: { "src/c.ts": "2-3" },
    lines: [1, 2],
    verdict: "failed",
    how: "merge base with origin/main",
    notForOthers: "it does not look into binary files",
  },
  {
    name: "a link that was a file",
    make: (all) => ({
      ...headOf(all, before, (repository) => {
        const target = repository.git("hash-object", "-w", "--", "src/a.ts").trim();
        rmSync(join(repository.folder, "src/b.ts"));
        repository.git("update-index", "--cacheinfo", `120000,${target},src/b.ts`);
        repository.git("commit", "-q", "-m", "Link");
        repository.git("checkout", "-q", "--", ".");
        repository.commit(after);
      }),
      report,
    }),
    ...change,
    how: "merge base with origin/main",
    notForOthers: "it takes the target of a link for a line of code",
  },
  {
    name: "a laptop with committed, uncommitted and new files",
    make: (all) => {
      const origin = all.begin();
      const base = origin.commit({ ...before, ".gitignore": "ignored.ts\n" });
      const repository = all.clone(origin, "clone");
      repository.git("checkout", "-q", "-b", "topic");
      repository.commit(after);
      repository.write("src/b.ts", numbered(5));
      repository.write("src/new.ts", numbered(2));
      repository.write("src/ignored.ts", numbered(2));
      return {
        repository,
        base,
        kind: "terminal",
        report: `${report}${lcov({ "src/b.ts": { hit: [5], missed: [] }, "src/new.ts": { hit: [1], missed: [2] } })}`,
      };
    },
    changed: { "src/a.ts": "5-6", "src/b.ts": "5", "src/new.ts": "1-" },
    lines: [3, 5],
    verdict: "failed",
    how: "merge base with origin/main",
    notForOthers: "it is told of new files in another way",
  },
];
