import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { compileCache } from "../compile-cache.ts";
import { asInputs } from "../entry/start.ts";
import { Workspace } from "../gates/workspace.ts";
import { CacheService } from "./service.ts";

/** The sources are run as they are, which the Node of the actions can. */
const node = process.features.typescript ? process.execPath : join(import.meta.dirname, "../../node_modules/node/bin/node");
const main = pathToFileURL(join(import.meta.dirname, "../../src/entry/main.ts")).href;

/** A repository whose only branch is main, and the lines of one file that its tests cover. */
class Project extends Workspace {
  constructor() {
    super({ ".gitignore": "coverage/\nrunner/\n", "src/a.ts": "" });
    this.commit();
  }

  /** A report of ten lines, of which so many are covered. */
  cover(lines: number): this {
    const records = Array.from({ length: 10 }, (_, i) => `DA:${i + 1},${i < lines ? 1 : 0}`);
    this.write("coverage/lcov.info", `SF:src/a.ts\n${records.join("\n")}\nend_of_record\n`);
    return this;
  }

  /** Commits more on main; the runs of those commits never came to their end. */
  goOn(commits: number): this {
    for (let i = 0; i < commits; i++) this.commit(`More ${i}`);
    return this;
  }
}

interface Seen {
  readonly exitCode: number | null;
  readonly log: string;
  readonly summary: string;
  readonly firstLine: string;
  readonly outputs: string;
}

const limits = { "max-lines-drop": "0.5", baseline: "cache" };

/** Runs the action as a step of a job would, in a process of its own, with nothing of our environment but PATH. */
function step(
  project: Project,
  service: CacheService | undefined,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
): Promise<Seen> {
  const runner = join(project.folder, "runner");
  rmSync(runner, { recursive: true, force: true });
  mkdirSync(join(runner, "temp"), { recursive: true });
  for (const file of ["output", "summary"]) writeFileSync(join(runner, file), "");
  writeFileSync(join(runner, "event.json"), JSON.stringify({ repository: { default_branch: "main" } }));
  const files = {
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: project.folder,
    GITHUB_OUTPUT: join(runner, "output"),
    GITHUB_STEP_SUMMARY: join(runner, "summary"),
    GITHUB_EVENT_PATH: join(runner, "event.json"),
    GITHUB_SHA: project.git("rev-parse", "HEAD").trim(),
    RUNNER_TEMP: join(runner, "temp"),
  };
  // The library waits for seconds before it asks a service again; here nobody gets well by waiting.
  const hasty =
    "const wait = setTimeout; globalThis.setTimeout = (f, ms, ...a) => wait(f, ms > 2000 && ms < 60000 ? 1 : ms, ...a);";
  const script = `${hasty} await (await import(${JSON.stringify(main)})).run("coverage-gate");`;
  return new Promise((resolve, reject) => {
    const child = spawn(node, ["--input-type=module", "-e", script], {
      cwd: project.folder,
      env: { PATH: process.env["PATH"] ?? "", ...compileCache, ...files, ...service?.env, ...asInputs(inputs, []), ...env },
    });
    let log = "";
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => (log += text));
    child.on("error", reject);
    child.on("close", (exitCode) => {
      const summary = readFileSync(join(runner, "summary"), "utf8");
      const outputs = readFileSync(join(runner, "output"), "utf8");
      resolve({ exitCode, log, summary, firstLine: summary.split("\n", 1)[0] ?? "", outputs });
    });
  });
}

const push = { GITHUB_EVENT_NAME: "push", GITHUB_REF: "refs/heads/main" };
const learning = /learning: there is no baseline yet/;

describe("a baseline in the cache", () => {
  test("is learned by the first push to the default branch, and held against the second", async () => {
    await using service = await new CacheService().start();
    using project = new Project().goOn(1);
    const first = await step(project.cover(8), service, limits, push);
    expect([first.exitCode, first.firstLine]).toEqual([0, expect.stringMatching(learning)]);
    expect(first.summary).toContain("The baseline of this commit is in the cache now.");
    expect(service.keys).toEqual([`gates-coverage-gate-main-${project.git("rev-parse", "HEAD").trim()}`]);

    const second = await step(project.goOn(1).cover(7), service, limits, push);
    expect([second.exitCode, second.firstLine]).toEqual([
      1,
      "### ❌ coverage-gate failed: `lines-drop` 10.00pp (80.00% -> 70.00%), wanted &#60;= 0.5pp",
    ]);
    expect(second.summary).toContain("that is the base of this change");
    expect(service.keys).toHaveLength(1);

    const third = await step(project.cover(9), service, limits, push);
    expect([third.exitCode, third.outputs]).toEqual([0, expect.stringContaining("+10.00")]);
    expect(third.summary).toContain("Lines: ▁█ 80.00% -> 90.00% over 2 runs");
    expect(service.keys).toHaveLength(2);
  });

  test("of a commit three before the base is taken, and the distance told", async () => {
    await using service = await new CacheService().start();
    using project = new Project().goOn(1);
    await step(project.cover(8), service, limits, push);
    const seen = await step(project.goOn(4).cover(8), service, limits, push);
    expect([seen.exitCode, seen.firstLine]).toEqual([0, expect.stringContaining("lines-drop` 0.00pp (80.00% -> 80.00%)")]);
    expect(seen.summary).toContain("that is 3 commits behind the base");
  });

  test("is found by a machine whose folders are others", async () => {
    await using service = await new CacheService().start();
    using project = new Project().goOn(1);
    await step(project.cover(8), service, limits, push);
    const elsewhere = { RUNNER_TEMP: join(project.folder, "runner/some/other/place") };
    const seen = await step(project.goOn(1).cover(8), service, limits, { ...push, ...elsewhere });
    expect([seen.exitCode, seen.firstLine]).toEqual([0, expect.stringContaining("lines-drop` 0.00pp")]);
  });

  test("of a commit more than fifty before the base is not", async () => {
    await using service = await new CacheService().start();
    using project = new Project().goOn(1);
    await step(project.cover(8), service, limits, push);
    const asked = service.calls.length;
    const seen = await step(project.goOn(52).cover(1), service, limits, push);
    expect(seen.firstLine).toMatch(learning);
    const questions = service.calls.slice(asked).filter((call) => call.startsWith("Get"));
    // Six questions of at most ten keys for 51 commits, and the one that looks whether today's is there.
    expect(questions.map((call) => /\(.*\)/.exec(call)?.[0])).toEqual([...Array(5).fill("(+9)"), undefined, undefined]);
  });

  test("behind the end of a shallow clone is not taken for none", async () => {
    await using service = await new CacheService().start();
    using project = new Project().goOn(1);
    const shallow = () => project.write(".git/shallow", `${project.git("rev-parse", "HEAD~1").trim()}\n`);
    // A cache without any entry is empty, however little is known of the history.
    shallow();
    expect((await step(project.cover(8), service, limits, push)).firstLine).toMatch(learning);
    project.goOn(3);
    shallow();
    const seen = await step(project.cover(1), service, limits, push);
    expect([seen.exitCode, seen.firstLine]).toEqual([2, expect.stringContaining("this clone is cut off")]);
    expect(seen.summary).toContain("fetch-depth: 0");
  });

  test("behind the end of a shallow clone is found where the remote brings what is missing", async () => {
    await using service = await new CacheService().start();
    using project = new Project().goOn(1);
    await step(project.cover(8), service, limits, push);
    project.goOn(4);
    project.git("clone", "-q", "--bare", ".", "coverage/origin.git");
    project.git("remote", "add", "origin", pathToFileURL(join(project.folder, "coverage/origin.git")).href);
    project.write(".git/shallow", `${project.git("rev-parse", "HEAD~1").trim()}\n`);
    const seen = await step(project.cover(8), service, { ...limits, reports: "coverage/lcov.info" }, push);
    expect([seen.exitCode, seen.firstLine]).toEqual([0, expect.stringContaining("lines-drop` 0.00pp (80.00% -> 80.00%)")]);
    expect(seen.summary).toContain("that is 3 commits behind the base");
  });

  test("is read on a pull request, and never written there", async () => {
    await using service = await new CacheService().start();
    using project = new Project().goOn(1);
    await step(project.cover(8), service, limits, push);
    project.git("checkout", "-q", "-b", "topic");
    project.commit("Change");
    project.git("checkout", "-q", "main");
    project.git("-c", "user.name=A", "-c", "user.email=a@example.org", "merge", "-q", "--no-ff", "topic", "-m", "Merge");
    const event = { GITHUB_EVENT_NAME: "pull_request", GITHUB_REF: "refs/pull/7/merge", GITHUB_BASE_REF: "main" };
    expect((await step(project.cover(8), service, limits, event)).exitCode).toBe(0);
    expect((await step(project.cover(7), service, limits, event)).exitCode).toBe(1);
    expect(service.keys).toHaveLength(1);
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ["a merge queue", { GITHUB_EVENT_NAME: "merge_group", GITHUB_REF: "refs/heads/gh-readonly-queue/main/pr-7-abc" }],
    ["pull_request_target", { GITHUB_EVENT_NAME: "pull_request_target", GITHUB_REF: "refs/heads/main", GITHUB_BASE_REF: "main" }],
    ["a schedule", { GITHUB_EVENT_NAME: "schedule", GITHUB_REF: "refs/heads/main" }],
    ["another branch", { GITHUB_EVENT_NAME: "push", GITHUB_REF: "refs/heads/topic" }],
    ["a tag", { GITHUB_EVENT_NAME: "push", GITHUB_REF: "refs/tags/v1", GITHUB_REF_PROTECTED: "true" }],
  ])("is never written on %s", async (_, event) => {
    await using service = await new CacheService().start();
    using project = new Project().goOn(1);
    await step(project.cover(8), service, { ...limits, "min-lines": "50" }, event);
    expect(service.calls.filter((call) => call.startsWith("Create"))).toEqual([]);
  });

  test("is written on a push to a protected branch", async () => {
    await using service = await new CacheService().start();
    using project = new Project().goOn(1);
    await step(project.cover(8), service, limits, { ...push, GITHUB_REF: "refs/heads/release/1", GITHUB_REF_PROTECTED: "true" });
    expect(service.keys).toEqual([expect.stringMatching(/^gates-coverage-gate-release\/1-[0-9a-f]{40}$/)]);
  });

  test.each([
    ["read", 0, learning, "the cache-mode read of this job does not allow writing"],
    ["none", 2, /no-baseline/, "the cache-mode none of this job does not allow reading"],
  ])("is not written where the cache-mode is %s, which is told and not red by itself", async (mode, exitCode, first, told) => {
    await using service = await new CacheService().start();
    using project = new Project().goOn(1);
    const seen = await step(project.cover(8), service, limits, { ...push, ACTIONS_CACHE_MODE: mode });
    expect([seen.exitCode, seen.firstLine]).toEqual([exitCode, expect.stringMatching(first)]);
    expect(seen.summary).toContain(told);
    expect(service.entries).toEqual([]);
  });

  test("is not written while red, whatever the mode", async () => {
    await using service = await new CacheService().start();
    using project = new Project().goOn(1);
    const seen = await step(project.cover(8), service, { ...limits, "min-lines": "90", mode: "report" }, push);
    expect([seen.exitCode, service.entries]).toEqual([0, []]);
  });

  test("is not written of another commit than the one that was pushed", async () => {
    await using service = await new CacheService().start();
    using project = new Project().goOn(1);
    const seen = await step(project.cover(8), service, limits, { ...push, GITHUB_SHA: "a".repeat(40) });
    expect([seen.summary, service.entries]).toEqual([expect.stringContaining("is not the one that was pushed"), []]);
  });

  test("that is there already is left, because entries never change", async () => {
    await using service = await new CacheService().start();
    using project = new Project().goOn(1);
    await step(project.cover(8), service, limits, push);
    const again = await step(project.cover(9), service, limits, push);
    expect(again.summary).toContain("entries never change");
    expect(service.keys).toHaveLength(1);
  });
});

describe("a cache that cannot be asked is not an empty one", () => {
  test.each([500, 403, 429])("it answers %i", async (status) => {
    await using service = await new CacheService().start();
    using project = new Project().goOn(1);
    service.mood = status;
    const seen = await step(project.cover(8), service, limits, push);
    expect([seen.exitCode, seen.firstLine]).toEqual([2, expect.stringContaining("no-baseline")]);
    expect(seen.summary).toContain(`(${status})`);
    // Nothing of the library's own chatter is in the log.
    expect(seen.log).not.toMatch(/^::(warning|error)::|Retrying|^\[command\]/m);
  });

  test("there is none", async () => {
    using project = new Project().goOn(1);
    const seen = await step(project.cover(8), undefined, limits, push);
    expect([seen.exitCode, seen.summary]).toEqual([2, expect.stringContaining("this runner has no cache service")]);
  });

  test("it gives an entry that was not asked for", async () => {
    await using service = await new CacheService().start();
    using project = new Project().goOn(1);
    await step(project.cover(8), service, limits, push);
    for (const entry of service.entries.splice(0)) service.entries.push({ ...entry, key: `${entry.key}-and-more` });
    const seen = await step(project.goOn(2).cover(8), service, limits, push);
    expect([seen.exitCode, seen.summary]).toEqual([2, expect.stringContaining("which was not asked for")]);
  });

  test.each<[string, (blob: Buffer) => Buffer, RegExp]>([
    ["damaged", (blob) => blob.subarray(0, blob.length / 2), /no-baseline/],
    ["empty", () => Buffer.alloc(0), /no-baseline/],
  ])("its entry is %s", async (_, damage, said) => {
    await using service = await new CacheService().start();
    using project = new Project().goOn(1);
    await step(project.cover(8), service, limits, push);
    for (const entry of service.entries) entry.blob = damage(entry.blob);
    const seen = await step(project.goOn(1).cover(1), service, limits, push);
    expect([seen.exitCode, seen.firstLine]).toEqual([2, expect.stringMatching(said)]);
  });

  test("its entry is of another commit", async () => {
    await using service = await new CacheService().start();
    using project = new Project().goOn(1);
    await step(project.cover(8), service, limits, push);
    const base = project.goOn(1).git("rev-parse", "HEAD").trim();
    for (const entry of service.entries.splice(0)) service.entries.push({ ...entry, key: `gates-coverage-gate-main-${base}` });
    const seen = await step(project.goOn(1).cover(8), service, limits, push);
    expect([seen.exitCode, seen.summary]).toEqual([2, expect.stringContaining("is of the commit")]);
  });
});
