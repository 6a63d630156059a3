import { describe, expect, test } from "vitest";
import { gateNames } from "../../src/entry/gate-names.ts";
import { loadGate } from "../../src/entry/main.ts";
import { runGate } from "../../src/gates/run-gate.ts";
import { type MemoryOptions, memoryHost } from "../../src/host/memory.ts";
import { Histories, lcov, numbered, type Repository } from "../repository/history.ts";
import { withInputs } from "./workspace.ts";

/** A clone on a branch whose change is `after`, with a report that git ignores. */
function changed(all: Histories, after: Readonly<Record<string, string | Uint8Array>>, report: string): Repository {
  const repository = all.begin();
  const before = { "src/a.ts": numbered(20), "src/b.ts": numbered(20), ".gitignore": "*.info\n*.json\n" };
  repository.git("update-ref", "refs/remotes/origin/main", repository.commit(before));
  repository.git("checkout", "-q", "-b", "topic");
  repository.commit(after);
  repository.write("lcov.info", report);
  return repository;
}

const inPullRequest = { event: "pull_request", baseRef: "main", commit: "1".repeat(40), serverUrl: "https://github.com" };

interface RunOptions extends Partial<MemoryOptions> {
  readonly wish?: "judge" | "list the change";
}

async function run(repository: Repository, inputs: Readonly<Record<string, string>>, { wish, ...options }: RunOptions = {}) {
  const host = memoryHost({ cwd: repository.folder, facts: inPullRequest, ...options });
  const gate = await loadGate("coverage-gate");
  const { exitCode, result } = await runGate(gate, host, withInputs(inputs), gateNames, { ...(wish && { wish }) });
  const said = JSON.parse(result) as { firstLine: string; outputs: Record<string, string>; verdict: string };
  return { exitCode, ...said, result, host, log: host.lines.map(({ text }) => text), summary: host.summaries.join("\n") };
}

/** Lines 3 to 12 of a.ts and line 5 of b.ts change. */
const ten = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [i + 3, `new ${i + 3}`]));
const after = { "src/a.ts": numbered(20, ten), "src/b.ts": numbered(20, { 5: "`five` </details>" }) };
const report = lcov({
  "src/a.ts": { hit: [1, 3, 4, 5, 6, 7, 8], missed: [9, 11, 12, 15, 16] },
  "src/b.ts": { hit: [1, 2], missed: [5, 6, 7] },
});

describe("a budget on the change", () => {
  test.each<[string, string, string, string]>([
    ["is held on the changed lines alone", "lines[patch] >= 60%", "passed", "lines[patch] 60.00% (6/10), wanted >= 60%"],
    ["is broken by a hair", "lines[patch] >= 60.01%", "failed", "lines[patch] 60.00% (6/10), wanted >= 60.01%"],
    ["counts what is uncovered", "uncovered-lines[patch] <= 3", "failed", "uncovered-lines[patch] 4, wanted <= 3"],
    ["counts what is covered", "covered-lines[patch] >= 6", "passed", "covered-lines[patch] 6, wanted >= 6"],
    ["is narrowed by a path", "lines[patch, src/a.ts] >= 66%", "passed", "lines[patch, src/a.ts] 66.66% (6/9), wanted >= 66%"],
    ["holds every file on its own", "uncovered-lines[patch, each src/**] <= 2", "failed", "in src/a.ts 3, wanted <= 2"],
    ["of a path that no report knows is a typo", "lines[patch, scr/**] >= 1%", "cannot-judge", "no reported file matches scr/**"],
    ["asks for branches that no report has", "branches[patch] >= 1%", "cannot-judge", "say nothing about branches"],
    ["of few lines is only told", "lines[patch, src/b.ts] >= 80%", "passed", "only 1 measurable line"],
  ])("%s", async (_, budgets, verdict, said) => {
    using all = new Histories();
    const found = await run(changed(all, after, report), { reports: "lcov.info", budgets });
    expect([found.verdict, found.firstLine]).toEqual([verdict, expect.stringContaining(said)]);
    expect(found.outputs).toMatchObject({ "patch-lines": "60.00", "patch-uncovered-lines": "4" });
  });

  test("of one leg sees that leg's lines", async () => {
    using all = new Histories();
    const repository = changed(all, after, report);
    repository.write("other.info", lcov({ "src/a.ts": { hit: [3, 4, 5, 6, 7, 8, 9, 11, 12], missed: [] } }));
    const inputs = { legs: "one=lcov.info\ntwo=other.info" };
    expect(await run(repository, { ...inputs, budgets: "lines[patch, leg two] >= 100%" })).toMatchObject({ verdict: "passed" });
    expect(await run(repository, { ...inputs, budgets: "lines[patch, leg one] >= 61%" })).toMatchObject({ verdict: "failed" });
    expect(await run(repository, { ...inputs, budgets: "uncovered-lines[patch] <= 1" })).toMatchObject({ verdict: "passed" });
  });

  test("over a file of which there is only a sum cannot be judged", async () => {
    using all = new Histories();
    const repository = changed(all, after, report);
    const numbers = { total: 10, covered: 9, skipped: 0, pct: 90 };
    const entry = { lines: numbers, statements: numbers, functions: numbers, branches: numbers };
    repository.write("coverage-summary.json", JSON.stringify({ total: entry, "src/a.ts": entry }));
    const found = await run(repository, { reports: "coverage-summary.json", "min-patch-lines": "1" });
    expect([found.verdict, found.firstLine]).toEqual(["cannot-judge", expect.stringContaining("say nothing about single lines")]);
    expect(found.outputs["patch-lines"]).toBe("");
  });

  test("over reports whose files are not in the repository cannot be judged: their lines are not those of the change", async () => {
    using all = new Histories();
    const lost = report.replaceAll("src/", "/elsewhere/lib/").replaceAll("a.ts", "x.ts");
    const found = await run(changed(all, after, lost), { reports: "lcov.info", "min-patch-lines": "1" });
    expect([found.verdict, found.outputs["reason"]]).toEqual(["cannot-judge", "paths-not-found"]);
  });

  test("passes a change that holds nothing to measure, and says that", async () => {
    using all = new Histories();
    const found = await run(changed(all, { "README.md": "x\n" }, report), { reports: "lcov.info", "min-patch-lines": "100" });
    expect([found.exitCode, found.firstLine]).toEqual([0, "✅ coverage-gate passed: the change holds no line that is measured"]);
  });

  test("passes nothing where a report is missing, even if the change seems empty", async () => {
    using all = new Histories();
    const inputs = { reports: "lcov.info\nmissing.info", "min-patch-lines": "100" };
    const found = await run(changed(all, { "README.md": "x\n" }, report), inputs);
    expect([found.verdict, found.outputs["reason"]]).toEqual(["cannot-judge", "no-report"]);
  });

  test("is not green by an acceptance alone", async () => {
    using all = new Histories();
    const repository = changed(all, after, report);
    repository.git("update-ref", "-d", "refs/remotes/origin/main");
    const limits = { reports: "lcov.info", "min-patch-lines": "100" };
    expect(await run(repository, limits)).toMatchObject({ verdict: "cannot-judge", outputs: { reason: "no-diff-base" } });
    expect(await run(repository, { ...limits, accept: "no-diff-base" })).toMatchObject({ verdict: "cannot-judge" });
    const besides = { ...limits, accept: "no-diff-base", "min-lines": "10" };
    expect(await run(repository, besides)).toMatchObject({ verdict: "passed", outputs: { "patch-lines": "" } });
  });
});

describe("a changed source file that no report mentions", () => {
  const files = { ...after, "src/new.ts": "one\n\n  \nfour\n", "src/new.test.ts": "x\n", "src/notes.md": "x\n" };
  const reports = { reports: "lcov.info" };

  test("counts in files-without-coverage, and the summary says how to get out of it", async () => {
    using all = new Histories();
    const found = await run(changed(all, files, report), { ...reports, budgets: "files-without-coverage[patch] <= 0" });
    expect([found.verdict, found.firstLine]).toEqual(["failed", expect.stringContaining("files-without-coverage[patch] 1")]);
    expect(found.summary).toContain("No report mentions a changed source file: `src/new.ts`. Its lines are in no figure.");
    expect(found.outputs["patch-uncovered-lines"]).toBe("4");
  });

  test("is uncovered line by line where include names it, but for its blank lines", async () => {
    using all = new Histories();
    const inputs = { ...reports, include: "src/**", "max-uncovered-patch-lines": "5" };
    const found = await run(changed(all, files, report), inputs);
    expect([found.verdict, found.outputs["patch-uncovered-lines"]]).toEqual(["failed", "6"]);
    expect(found.summary).toContain(
      "`include` says that it should be measured, so each of its changed lines counts as uncovered.",
    );
    expect(found.summary).toContain("| `src/new.ts` (in no report) | 0/2 | 2 | 1-4 |");
  });

  test("that exclude names is nobody's business", async () => {
    using all = new Histories();
    const inputs = { ...reports, exclude: "src/new.ts", budgets: "files-without-coverage[patch] <= 0" };
    expect(await run(changed(all, files, report), inputs)).toMatchObject({ verdict: "passed" });
  });

  test("beside the working directory is of another part of the repository", async () => {
    using all = new Histories();
    const repository = changed(all, { ...files, "web/z.ts": "" }, "");
    repository.write("src/lcov.info", report.replaceAll("src/", ""));
    const inputs = { ...reports, budgets: "files-without-coverage[patch] <= 0" };
    const found = await run(repository, inputs, { cwd: `${repository.folder}/src` });
    expect(found.firstLine).toContain("files-without-coverage[patch] 1, wanted <= 0");
    expect(found.summary).toContain("No report mentions a changed source file: `src/new.ts`.");
  });

  test("is one of the whole repository's without patch", async () => {
    using all = new Histories();
    const found = await run(changed(all, { ...files, "lib/z.ts": "" }, report), {
      ...reports,
      budgets: "files-without-coverage <= 1",
    });
    expect(found.firstLine).toContain("files-without-coverage 2, wanted <= 1");
  });
});

describe("a change that hides its lines from git", () => {
  const limits = { reports: "lcov.info", include: "src/**", "max-uncovered-patch-lines": "0" };

  test.each<[string, Readonly<Record<string, string>>]>([
    ["an attribute on a language that no report names", { "src/evil.go": "a\nb\n", ".gitattributes": "*.go -diff\n" }],
    ["a byte of zero in such a file", { "src/evil.go": "a\n//\0\n" }],
    ["an attribute on a file without an extension", { "src/tool": "a\nb\n", ".gitattributes": "* -diff\n" }],
    ["a byte of zero in a script without an extension", { "src/tool": "#!/bin/sh\necho \0\n" }],
  ])("by %s is seen where include names the file", async (_, files) => {
    using all = new Histories();
    const found = await run(changed(all, files, report), limits);
    expect([found.verdict, found.outputs["patch-uncovered-lines"]]).toEqual(["failed", "2"]);
  });

  test("is not one that adds a picture, a program or a note that include happens to match", async () => {
    using all = new Histories();
    const files = {
      "src/p.png": "\0\n",
      "src/x.wasm": "\0\n",
      "src/tool": "\x7fELF\0\n",
      "src/LICENSE": "x\n",
      "src/.rc": "x\n",
    };
    expect(await run(changed(all, files, report), limits)).toMatchObject({ verdict: "passed" });
  });

  test("by a name that is no UTF-8 is not judged", async () => {
    using all = new Histories();
    const repository = changed(all, {}, report);
    const [one, other] = ["numbered", "blank"].map((text) => {
      repository.write("content", text === "blank" ? "\n" : numbered(9));
      return repository.git("hash-object", "-w", "content").trim();
    });
    const entries = [`100644 ${one}\tsrc/evil\xfe.ts`, `100644 ${other}\tsrc/evil\xff.ts`];
    repository.index(Buffer.from(entries.join("\0"), "latin1"));
    repository.git("commit", "-q", "-m", "Change");
    const found = await run(repository, limits);
    expect([found.verdict, found.outputs["reason"]]).toEqual(["cannot-judge", "no-diff-base"]);
    expect(found.firstLine).toContain("is no UTF-8");
  });

  test("behind the other spelling of a reported file's accents is seen: they are two files", async () => {
    using all = new Histories();
    const repository = changed(all, { "src/\u00e9.ts": numbered(9) }, lcov({ "src/\u00e9.ts": { hit: [1, 2, 3], missed: [] } }));
    repository.git("config", "core.precomposeUnicode", "false");
    repository.git("update-ref", "refs/remotes/origin/main", "HEAD");
    repository.write("content", numbered(3));
    const blob = repository.git("hash-object", "-w", "content").trim();
    repository.index(Buffer.from(`100644 ${blob}\tsrc/e\u0301.ts`));
    repository.git("commit", "-q", "-m", "Change");
    const found = await run(repository, { ...limits, budgets: "files-without-coverage[patch] <= 0" });
    expect([found.verdict, found.outputs["patch-uncovered-lines"]]).toEqual(["failed", "3"]);
    expect(found.summary).toContain("No report mentions a changed source file");
  });

  test("in millions of blank ones does not break the gate", async () => {
    using all = new Histories();
    const blank = new Uint8Array(17_000_000).fill(10);
    const found = await run(changed(all, { "src/blank.ts": blank }, report), { ...limits, budgets: "lines[patch] >= 90%" });
    expect(found.verdict).toBe("passed");
  });

  test("in more lines than can be counted is told by name", async () => {
    using all = new Histories();
    const found = await run(changed(all, { "src/long.ts": "x\n".repeat(1_000_001) }, report), limits);
    expect([found.verdict, found.outputs["reason"]]).toEqual(["cannot-judge", "no-diff-base"]);
    expect(found.firstLine).toContain("src/long.ts");
  });

  test("in a new file on a laptop that is too large to be read is told by name", async () => {
    using all = new Histories();
    const repository = changed(all, {}, report);
    repository.write("src/long.ts", "x\n".repeat(600_000));
    const found = await run(repository, limits, { kind: "terminal" });
    expect([found.verdict, found.firstLine]).toEqual(["cannot-judge", expect.stringContaining("src/long.ts")]);
  });
});

test("new files on a laptop are without coverage, whether the change or the whole repository is asked for", async () => {
  using all = new Histories();
  const repository = changed(all, {}, report);
  repository.write("src/new.ts", "x\n");
  for (const budgets of ["files-without-coverage <= 0", "files-without-coverage[patch] <= 0"])
    expect(await run(repository, { reports: "lcov.info", budgets }, { kind: "terminal" })).toMatchObject({ verdict: "failed" });
});

describe("a report of other code than what is checked out", () => {
  const remark = "the report is of other code than what is checked out";

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ["calls changed blank lines executable", { "src/a.ts": numbered(20, { 9: "" }) }, "`src/a.ts`: line 9 is blank"],
    [
      "calls lines executable that are not there",
      { "src/a.ts": `${numbered(15)}new\n` },
      "`src/a.ts`: it has 16 lines, and line 20",
    ],
  ])("%s, which is told and is not red by itself", async (_, files, said) => {
    using all = new Histories();
    const stale = lcov({ "src/a.ts": { hit: [1, 9, 16, 20], missed: [] } });
    const found = await run(changed(all, files, stale), { reports: "lcov.info", "max-uncovered-patch-lines": "0" });
    expect(found.verdict).toBe("passed");
    expect(found.summary).toContain(said);
    expect(found.summary).toContain(remark);
  });

  test("is not suspected where a tool counts all lines of a block, blank ones among them", async () => {
    using all = new Histories();
    const block = lcov({ "src/a.ts": { hit: [8, 9, 10], missed: [] } });
    const found = await run(changed(all, { "src/a.ts": numbered(20, { 9: "" }) }, block), {
      reports: "lcov.info",
      "max-uncovered-patch-lines": "0",
    });
    expect(found.summary).not.toContain(remark);
  });
});

describe("what is said of a change", () => {
  test("is its base, every file, the shortest way to green with source lines, and its places", async () => {
    using all = new Histories();
    const repository = changed(all, after, report);
    const base = repository.git("rev-parse", "--short=7", "origin/main").trim();
    const { summary, log, host } = await run(repository, { reports: "lcov.info", "max-uncovered-patch-lines": "1" });
    expect(summary).toContain("#### Changed lines");
    expect(summary).toContain(
      `Against \`${base}\` of 2026-05-30 (merge base with origin/main). 6 of 10 measurable changed lines are covered (60.00%).`,
    );
    expect(summary).toContain("| `src/a.ts` | 6/9 | 3 | 9-12 |");
    expect(summary).toContain("`uncovered-lines[patch] <= 1` needs 3 more covered lines, in 1 file");
    expect(summary).toContain("```\n 9 | new 9\n10 | new 10\n11 | new 11\n12 | new 12\n```");
    expect(log).toContain("      9 | new 9");
    expect(host.annotations.map(({ file, startLine, endLine }) => [file, startLine, endLine])).toEqual([
      [undefined, undefined, undefined],
      ["src/a.ts", 9, 12],
    ]);
  });

  test("shows source lines that cannot leave their block", async () => {
    using all = new Histories();
    const hostile = { "src/b.ts": numbered(20, { 5: "```` </details> ::error::x ##[group]y \u202e" }) };
    const { summary, log } = await run(changed(all, hostile, report), { reports: "lcov.info", "max-uncovered-patch-lines": "0" });
    expect(summary).toContain("`````\n5 | ```` </details> ::error::x ##[group]y \ufffd\n`````");
    expect(log.join("\n")).not.toMatch(/##\[/);
  });

  test("is all that is uncovered where somebody asks, whatever the limits are", async () => {
    using all = new Histories();
    const repository = changed(all, after, report);
    const listed = await run(
      repository,
      { reports: "lcov.info", "min-lines": "1" },
      { wish: "list the change", kind: "terminal" },
    );
    expect(listed.exitCode).toBe(0);
    expect(listed.log).toContain("src/a.ts: 3 lines that no test reached");
    expect(listed.log).toContain("      5 | `five` </details>");
    const without = await run(repository, { reports: "lcov.info" }, { wish: "list the change", kind: "terminal" });
    expect([without.exitCode, without.log.includes("      5 | `five` </details>")]).toEqual([2, true]);
  });

  test("is nothing, and no git compares, where nobody asks", async () => {
    using all = new Histories();
    const asked: string[] = [];
    const repository = changed(all, after, report);
    const { run: runProgram } = memoryHost({ cwd: repository.folder });
    const { outputs, summary } = await run(
      repository,
      { reports: "lcov.info", "min-lines": "1" },
      {
        run: (program, args, ...rest) => {
          asked.push(args.join(" "));
          return runProgram(program, args, ...rest);
        },
      },
    );
    expect([outputs["patch-lines"], summary.includes("Changed lines")]).toEqual(["", false]);
    expect(asked.filter((args) => / diff --raw| fetch /.test(args))).toEqual([]);
  });
});

describe("the token of a job", () => {
  const token = "ghs_secret";

  async function fetched(url: string, config: Readonly<Record<string, string>> = {}) {
    using all = new Histories();
    const repository = changed(all, after, report);
    repository.git("update-ref", "-d", "refs/remotes/origin/main");
    repository.git("remote", "add", "origin", url);
    for (const [name, value] of Object.entries(config)) repository.git("config", name, value);
    const { run: runProgram } = memoryHost({ cwd: repository.folder });
    const calls: { args: string; settings: unknown }[] = [];
    const found = await run(
      repository,
      { reports: "lcov.info", "min-patch-lines": "1", "github-token": token },
      {
        run: async (program, args, cwd, options) => {
          if (!args.includes("fetch")) return runProgram(program, args, cwd, options);
          calls.push({ args: args.join(" "), settings: options?.gitSettings });
          return { code: 1, stdout: "" };
        },
      },
    );
    const left = [found.result, found.summary, ...found.log, JSON.stringify(found.host.annotations)].join("\n");
    return { calls, left, verdict: found.verdict };
  }

  test("goes to the workflow's own server, by the environment, and stands in nothing that leaves", async () => {
    const { calls, left, verdict } = await fetched("https://github.com/o/r");
    expect(verdict).toBe("cannot-judge");
    expect(calls).toHaveLength(1);
    expect(calls[0]?.settings).toEqual([
      ["http.https://github.com/.extraheader", ""],
      ["http.https://github.com/.extraheader", `AUTHORIZATION: basic ${btoa(`x-access-token:${token}`)}`],
      ["http.https://github.com/o/r.sslVerify", "true"],
    ]);
    expect(calls[0]?.args).not.toContain(token);
    expect(left).not.toContain(token);
    expect(left).not.toContain(btoa(`x-access-token:${token}`));
  });

  test.each([
    ["a proxy", { "http.proxy": "http://127.0.0.1:9" }],
    ["a proxy for the remote", { "remote.origin.proxy": "http://127.0.0.1:9" }],
    ["no check of who answers", { "http.https://github.com/.sslVerify": "false" }],
    ["an authority of its own", { "http.sslCAInfo": "/tmp/ca" }],
    ["another address for the name", { "http.curloptResolve": "github.com:443:127.0.0.1" }],
    ["another server instead", { "url.https://example.org/.insteadOf": "https://github.com/" }],
  ])("is not sent where the repository's own configuration names %s", async (_, config) => {
    const { calls } = await fetched("https://github.com/o/r", config);
    expect(calls.map(({ settings }) => settings)).toEqual([[]]);
  });

  test.each([
    ["another server", "https://example.org/o/r"],
    ["a server that only begins alike", "https://github.com.example.org/o/r"],
    ["a connection that is not encrypted", "http://github.com/o/r"],
    ["another port", "https://github.com:8443/o/r"],
    ["ssh", "git@github.com:o/r"],
  ])("is not sent to %s", async (_, url) => {
    const { calls } = await fetched(url);
    expect(calls.map(({ settings }) => settings)).toEqual([[]]);
  });
});
