import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { gateNames } from "../../src/entry/gate-names.ts";
import { loadGate } from "../../src/entry/main.ts";
import { runGate } from "../../src/gates/run-gate.ts";
import { changeByApi } from "../../src/host/github-api.ts";
import { memoryHost } from "../../src/host/memory.ts";
import { withInputs } from "../gates/workspace.ts";
import { Histories, lcov, numbered } from "../repository/history.ts";

const token = "ghs_secret";
const commit = (digit: string) => digit.repeat(40);

/** A file as the API lists it. */
const file = (filename: string, more: object = {}) => ({
  sha: commit("a"),
  filename,
  status: "modified",
  additions: 1,
  deletions: 1,
  changes: 2,
  patch: "@@ -1,3 +1,3 @@\n l1\n-l2\n+++ b/two\n l3\n\\ No newline at end of file",
  ...more,
});

/** A comparison as the API answers it (GET /repos/{owner}/{repo}/compare/{basehead}). */
const comparison = (files: unknown, status = "ahead") => ({
  base_commit: { sha: commit("1") },
  merge_base_commit: { sha: commit("1"), commit: { committer: { date: "2026-05-30T12:00:00Z" } } },
  status,
  files,
});

interface Asked {
  readonly line: string;
  readonly authorization: string | undefined;
}

type Answers = (path: string, query: URLSearchParams) => { readonly status?: number; readonly body: unknown } | undefined;

const servers: { close(): void }[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** GitHub on the loopback: what it was asked, and answers by its shapes. Anything else is a 404, as there. */
async function gitHub(answers: Answers): Promise<{ url: string; asked: Asked[] }> {
  const asked: Asked[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://localhost");
    asked.push({ line: `${request.method} ${request.url}`, authorization: request.headers.authorization });
    const { status = 200, body } = (request.method === "GET"
      ? answers(decodeURIComponent(pathname), searchParams)
      : undefined) ?? {
      status: 404,
      body: { message: "Not Found" },
    };
    response.writeHead(status, { "content-type": "application/json; charset=utf-8" });
    response.end(JSON.stringify(body));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/api/v3`, asked };
}

const compared = (files: unknown, status?: string): Answers => {
  const path = `/api/v3/repos/o/r/compare/${commit("1")}...${commit("2")}`;
  return (asked) => (asked === path ? { body: comparison(files, status) } : undefined);
};

describe("GitHub's API", () => {
  test("is asked for a comparison with the token, below the address that the runner names", async () => {
    const { url, asked } = await gitHub(compared([file("a.ts"), file("p.png", { patch: undefined, changes: 0 })]));
    const question = { apiUrl: url, token, repository: "o/r", list: "comparison", base: commit("1"), head: commit("2") } as const;
    const answer = await changeByApi(question);
    expect(asked).toEqual([
      {
        line: `GET /api/v3/repos/o/r/compare/${commit("1")}...${commit("2")}?per_page=100&page=1`,
        authorization: `token ${token}`,
      },
    ]);
    expect(answer).toMatchObject({
      base: { commit: commit("1"), date: "2026-05-30T12:00:00Z" },
      files: [{ path: "a.ts" }, { path: "p.png" }],
    });
  });

  test("is asked for a merge commit's first parent first", async () => {
    const answers = compared([file("a.ts")]);
    const { url, asked } = await gitHub((path, query) =>
      path === `/api/v3/repos/o/r/git/commits/${commit("2")}`
        ? { body: { sha: commit("2"), parents: [{ sha: commit("1") }, { sha: commit("3") }] } }
        : answers(path, query),
    );
    const answer = await changeByApi({ apiUrl: url, token, repository: "o/r", list: "merge commit", head: commit("2") });
    expect([asked.length, answer]).toMatchObject([2, { base: { commit: commit("1") }, files: [{ path: "a.ts" }] }]);
  });

  test("lists a pull request's files page by page", async () => {
    const { url, asked } = await gitHub((path, query) => {
      if (path === "/api/v3/repos/o/r/pulls/7") return { body: { number: 7, base: { sha: commit("1") } } };
      if (path !== "/api/v3/repos/o/r/pulls/7/files") return undefined;
      const page = Number(query.get("page"));
      return { body: Array.from({ length: page < 3 ? 100 : 5 }, (_, i) => file(`${page}-${i}.ts`)) };
    });
    const answer = await changeByApi({ apiUrl: url, token, repository: "o/r", list: "pull request", number: 7 });
    expect("files" in answer && answer.files.length).toBe(205);
    expect(asked.map(({ line }) => line)).toEqual([
      "GET /api/v3/repos/o/r/pulls/7",
      ...[1, 2, 3].map((page) => `GET /api/v3/repos/o/r/pulls/7/files?per_page=100&page=${page}`),
    ]);
  });

  test.each([401, 403, 404, 406, 500])("that answers %i is told, without the token", async (status) => {
    const { url } = await gitHub(() => ({ status, body: { message: token } }));
    const answer = await changeByApi({ apiUrl: url, token, repository: "o/r", list: "merge commit", head: commit("2") });
    expect(answer).toEqual({ failed: `it answers ${status}` });
  });

  test("that is not there is told", async () => {
    const question = { apiUrl: "http://127.0.0.1:1", token, repository: "o/r", list: "merge commit", head: commit("2") } as const;
    expect(await changeByApi(question)).toHaveProperty("failed");
  });
});

describe("where there is no git", () => {
  /** A pull request's merge commit in a container without git. */
  async function judged(files: unknown, more: { parents?: readonly string[]; token?: string; status?: string } = {}) {
    const answers = compared(files, more.status);
    const { url, asked } = await gitHub((path, query) =>
      path.endsWith(`/git/commits/${commit("2")}`)
        ? { body: { sha: commit("2"), parents: (more.parents ?? [commit("1")]).map((sha) => ({ sha })) } }
        : answers(path, query),
    );
    using all = new Histories();
    const repository = all.begin();
    repository.write("src/a.ts", numbered(3));
    repository.write("lcov.info", lcov({ "src/a.ts": { hit: [1, 2], missed: [3] } }));
    const host = memoryHost({
      cwd: repository.folder,
      facts: { event: "pull_request", ref: "refs/pull/7/merge", commit: commit("2"), repository: "o/r", apiUrl: url },
      run: async () => undefined,
      gitHub: changeByApi,
    });
    const inputs = { reports: "lcov.info", "max-uncovered-patch-lines": "0", "github-token": more.token ?? token };
    const { result } = await runGate(await loadGate("coverage-gate"), host, withInputs(inputs), gateNames);
    const { verdict, firstLine, outputs } = JSON.parse(await result());
    return { verdict, firstLine, outputs, summary: host.summaries.join("\n"), asked };
  }

  test("a pull request is judged by what the API says", async () => {
    const { verdict, outputs, summary } = await judged([file("src/a.ts")]);
    expect([verdict, outputs["patch-lines"]]).toEqual(["passed", "100.00"]);
    expect(summary).toContain("Against `1111111` of 2026-05-30 (as GitHub's API says).");
  });

  test.each<[string, readonly object[], string]>([
    [
      "as many files as the API ever lists",
      Array.from({ length: 300 }, (_, i) => file(`${i}.ts`)),
      "GitHub's API lists no more than 300 files, and this change has as many",
    ],
    [
      "a file whose lines the API leaves out",
      [file("src/a.ts", { patch: undefined, changes: 90_000 })],
      "GitHub's API leaves out the lines of src/a.ts, which has too many changes",
    ],
    [
      "hunks that are cut off",
      [file("src/a.ts", { patch: "@@ -1,3 +1,3 @@\n l1\n-l2" })],
      "a hunk of a diff is shorter than it says",
    ],
    [
      "a modified file without lines",
      [file("src/a.ts", { patch: undefined, changes: 0 })],
      "nobody says which lines of src/a.ts changed",
    ],
    [
      "a file without the number of its changes",
      [file("src/a.ts", { patch: undefined, changes: undefined })],
      "GitHub's API leaves out the lines of src/a.ts",
    ],
  ])("%s is no-diff-base, not an empty change", async (_, files, why) => {
    const { verdict, firstLine } = await judged(files);
    expect([verdict, firstLine]).toEqual(["cannot-judge", expect.stringContaining(why)]);
  });

  test.each([[undefined], [null], [{}]])("an answer whose files are %j is no-diff-base", async (files) => {
    const { verdict, firstLine } = await judged(files);
    expect([verdict, firstLine]).toEqual(["cannot-judge", expect.stringContaining("its answer holds no list of files")]);
  });

  test.each(["behind", "identical"])("a comparison that says %s is no-diff-base", async (status) => {
    const { verdict, firstLine } = await judged([], { status });
    expect([verdict, firstLine]).toEqual(["cannot-judge", expect.stringContaining(status)]);
  });

  test.each<[string, object]>([
    ["was only renamed", file("src/a.ts", { status: "renamed", previous_filename: "src/b.ts", patch: undefined, changes: 0 })],
    ["was removed", file("src/a.ts", { status: "removed", patch: undefined, changes: 5 })],
    ["is new and empty", file("src/a.ts", { sha: "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391", patch: undefined, changes: 0 })],
    ["is a picture that nobody measures", file("p.png", { patch: undefined, changes: 0 })],
  ])("a file that %s needs no lines", async (_, changed) => {
    expect(await judged([changed])).toMatchObject({ verdict: "passed", outputs: { "patch-lines": "" } });
  });

  test("a commit without a parent is no-diff-base", async () => {
    const { verdict, firstLine } = await judged([], { parents: [] });
    expect([verdict, firstLine]).toEqual(["cannot-judge", expect.stringContaining("the commit has no parent")]);
  });

  test("nobody is asked without a token", async () => {
    const { verdict, firstLine, asked } = await judged([file("src/a.ts")], { token: "" });
    expect([verdict, firstLine, asked]).toEqual(["cannot-judge", expect.stringContaining("no git repository here"), []]);
  });
});

test("where git knows that what is checked out is not the change, nobody asks the API", async () => {
  const { url, asked } = await gitHub(() => ({ body: comparison([]) }));
  using all = new Histories();
  const repository = all.begin();
  const head = repository.commit({ "src/a.ts": numbered(3), ".gitignore": "*.info\n" });
  const before = repository.commit({ "src/a.ts": numbered(9) });
  repository.git("reset", "-q", "--hard", head);
  repository.write("lcov.info", lcov({ "src/a.ts": { hit: [], missed: [1, 2, 3] } }));
  const host = memoryHost({
    cwd: repository.folder,
    facts: { event: "push", ref: "refs/heads/main", commit: head, repository: "o/r", apiUrl: url },
    event: { before, repository: { default_branch: "main" } },
    gitHub: changeByApi,
  });
  const inputs = { reports: "lcov.info", "max-uncovered-patch-lines": "0", "github-token": token };
  const { result } = await runGate(await loadGate("coverage-gate"), host, withInputs(inputs), gateNames);
  const { verdict, firstLine } = JSON.parse(await result());
  expect([verdict, firstLine, asked]).toEqual(["cannot-judge", expect.stringContaining("HEAD is part of"), []]);
});
