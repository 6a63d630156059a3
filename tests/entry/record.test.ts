import { createHash } from "node:crypto";
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { RecordWriter } from "../../src/host/run-files.ts";
import { recordCaps } from "../../src/model/record-caps.ts";
import { type RunRecord, readRunRecord } from "../../src/model/run-record.ts";
import { Workspace } from "../gates/workspace.ts";
import { type Finished, finished, startGates } from "./source.ts";

const node = process.execPath;
const onPosix = process.platform !== "win32";

/** A workspace as a job has it. */
class Job extends Workspace {
  readonly temporary = new Workspace();

  get env(): Readonly<Record<string, string>> {
    return {
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: this.folder,
      RUNNER_TEMP: this.temporary.folder,
      GITHUB_RUN_ID: "7",
      GITHUB_RUN_ATTEMPT: "2",
      GITHUB_JOB: "test",
      GITHUB_SHA: "c0ffee",
    };
  }

  start(args: readonly string[], cwd = this.folder) {
    return startGates(["record", ...args], { cwd, env: this.env });
  }

  record(args: readonly string[], cwd?: string): Promise<Finished> {
    return finished(this.start(args, cwd));
  }

  /** Runs a few lines of JavaScript under a record. */
  script(code: string, ...flags: readonly string[]): Promise<Finished> {
    return this.record(["--name", "unit", ...flags, "--", node, "-e", code]);
  }

  get files(): readonly string[] {
    const folder = join(this.temporary.folder, "gates-runs");
    return existsSync(folder) ? readdirSync(folder) : [];
  }

  get records(): readonly RunRecord[] {
    return this.files.map((file) => readRecord(join(this.temporary.folder, "gates-runs", file)));
  }

  override [Symbol.dispose](): void {
    this.temporary[Symbol.dispose]();
    super[Symbol.dispose]();
  }
}

function readRecord(file: string): RunRecord {
  const record = readRunRecord(readFileSync(file, "utf8"));
  if ("wrong" in record) throw new Error(record.wrong);
  return record;
}

const write = (file: string, text = "x") => `require("node:fs").writeFileSync(${JSON.stringify(file)}, ${JSON.stringify(text)});`;
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** Ends a process that a command left behind. Not every text is a process: 0 would be all of ours. */
function stop(pid: string): void {
  expect(pid.trim()).toMatch(/^[1-9]\d+$/);
  process.kill(Number(pid), "SIGKILL");
}

/** Waits until a process has said something. */
function said(child: ReturnType<Job["start"]>, text: string): Promise<void> {
  return new Promise((resolve) => {
    let all = "";
    child.stdout.on("data", (chunk: Buffer) => {
      all += chunk.toString();
      if (all.includes(text)) resolve();
    });
  });
}

describe("gates record is as if it were not there", () => {
  test.each([0, 1, 3, 255])("it ends with the command's exit code %i", async (code) => {
    using job = new Job();
    const ended = await job.script(`process.exit(${code})`);
    expect(ended).toMatchObject({ exitCode: code, stdout: Buffer.alloc(0), stderr: Buffer.alloc(0) });
    expect(job.records).toMatchObject([{ exitCode: code, signal: null }]);
  });

  test("every byte of both streams is passed on, however many, and those that are no text", async () => {
    using job = new Job();
    const ended = await job.script(`
      const bytes = Buffer.alloc(300_000, 0).map((_, i) => i % 256);
      for (let i = 0; i < 5; i++) { process.stdout.write(bytes); process.stderr.write(bytes); }`);
    const bytes = Buffer.alloc(300_000, 0).map((_, i) => i % 256);
    const all = Buffer.concat([bytes, bytes, bytes, bytes, bytes]);
    expect(ended.stdout.equals(all)).toBe(true);
    expect(ended.stderr.equals(all)).toBe(true);
  });

  test("standard input is the command's", async () => {
    using job = new Job();
    const child = job.start(["--name", "unit", "--", node, "-e", "process.stdin.pipe(process.stdout)"]);
    child.stdin.end("a\u0000b".repeat(100_000));
    const ended = await finished(child);
    expect(ended.stdout.toString()).toBe("a\u0000b".repeat(100_000));
  });

  test("arguments arrive as they are, flags and -- among them", async () => {
    using job = new Job();
    const args = ["--name", "", "--", "a b", "$HOME", "*", '"', "--outputs=x", "ü"];
    const print = "console.log(JSON.stringify(process.argv.slice(1)))";
    const ended = await job.record(["--name", "unit", "--", node, "-e", print, "--", ...args]);
    expect(JSON.parse(ended.stdout.toString())).toEqual(args);
  });

  test("a process that the command leaves behind is not waited for", async () => {
    using job = new Job();
    const child = job.start([
      "--name",
      "unit",
      "--",
      node,
      "-e",
      `const { spawn } = require("node:child_process");
       const left = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60_000)"], { detached: true, stdio: ["ignore", "ignore", "inherit"] });
       left.unref();
       process.stdout.write(String(left.pid));
       process.stderr.write("done");`,
    ]);
    const ended = await finished(child);
    expect([ended.exitCode, ended.stderr.toString()]).toEqual([0, "done"]);
    stop(ended.stdout.toString());
  });

  test("one that goes on talking is not waited for either", async () => {
    using job = new Job();
    const talk = "setInterval(() => process.stderr.write('x'), 20); setTimeout(() => process.exit(), 20_000)";
    const code = `const { spawn } = require("node:child_process");
       const left = spawn(process.execPath, ["-e", ${JSON.stringify(talk)}], { detached: true, stdio: ["ignore", "ignore", "inherit"] });
       left.unref();
       process.stdout.write(String(left.pid));`;
    const ended = await finished(job.start(["--name", "unit", "--", node, "-e", code]));
    expect([ended.exitCode, job.records[0]?.exitCode]).toEqual([0, 0]);
    try {
      stop(ended.stdout.toString());
    } catch (error) {
      // It may have ended by itself, as nobody listens to it any more.
      expect(error).toMatchObject({ code: "ESRCH" });
    }
  });

  test.runIf(onPosix).each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)("%s reaches the command, and its end is recorded", async (signal, exitCode) => {
    using job = new Job();
    const child = job.start(["--name", "unit", "--", node, "-e", "setInterval(() => {}, 1000); console.log('ready')"]);
    await said(child, "ready");
    child.kill(signal);
    expect(await finished(child)).toMatchObject({ exitCode, signal: null });
    expect(job.records).toMatchObject([{ exitCode: null, signal, endedAt: expect.any(String) }]);
  });

  test.runIf(onPosix)("a command that handles the signal ends as it wants", async () => {
    using job = new Job();
    const handles = "process.on('SIGTERM', () => process.exit(5)); setInterval(() => {}, 1000); console.log('ready')";
    const child = job.start(["--name", "unit", "--", node, "-e", handles]);
    await said(child, "ready");
    child.kill("SIGTERM");
    expect(await finished(child)).toMatchObject({ exitCode: 5 });
    expect(job.records).toMatchObject([{ exitCode: 5, signal: null }]);
  });

  test.runIf(onPosix)("a command that is killed ends with 128 and the signal's number", async () => {
    using job = new Job();
    const ended = await job.script("process.kill(process.pid, 'SIGKILL')");
    expect(ended.exitCode).toBe(137);
    expect(job.records).toMatchObject([{ exitCode: null, signal: "SIGKILL" }]);
  });

  test("a command that is not there is 127, one that cannot be run 126, each told in a line", async () => {
    using job = new Job({ "data.txt": "no program" });
    const absent = await job.record(["--name", "a", "--", "no-such-\u001b[31mtool"]);
    expect(absent.exitCode).toBe(127);
    expect(absent.stderr.toString()).toMatch(/^gates: found no command "no-such-.*tool"\n$/);
    expect(absent.stderr.toString()).not.toContain("\u001b");
    expect(job.records).toMatchObject([{ exitCode: 127, standardError: expect.stringContaining("found no command") }]);
    if (!onPosix) return;
    const broken = await job.record(["--name", "b", "--", "./data.txt"]);
    expect([broken.exitCode, broken.stderr.toString()]).toEqual([126, 'gates: cannot run "./data.txt" (EACCES)\n']);
  });
});

describe("the record", () => {
  test("says what ran, when, of which run, and what it wrote", async () => {
    using job = new Job({ "services/api/.keep": "" });
    const code = `${write("out.xml", "<a/>")}console.error("a warning")`;
    const cwd = join(job.folder, "services/api");
    await job.record(["--name", "unit", "--outputs", "out.xml", "--", node, "-e", code], cwd);
    const [record] = job.records;
    expect(record).toMatchObject({
      version: 1,
      name: "unit",
      command: [node, "-e", code],
      cwd: "services/api",
      exitCode: 0,
      signal: null,
      run: { id: "7", attempt: "2", job: "test" },
      commit: "c0ffee",
      declared: ["out.xml"],
      outputs: [{ path: "services/api/out.xml", state: "written", size: 4, sha256: sha256("<a/>") }],
      standardError: "a warning\n",
    });
    expect(Date.parse(record?.endedAt ?? "")).toBeGreaterThanOrEqual(Date.parse(record?.startedAt ?? ""));
  });

  test("is there while the command runs, and says then that it has not ended", async () => {
    using job = new Job();
    const folder = join(job.temporary.folder, "gates-runs");
    const ended = await job.script(
      `const fs = require("node:fs"); const [file] = fs.readdirSync(${JSON.stringify(folder)});
       process.stdout.write(fs.readFileSync(${JSON.stringify(`${folder}/`)} + file));`,
    );
    expect(readRunRecord(ended.stdout.toString())).toMatchObject({ endedAt: null, exitCode: null, signal: null });
  });

  test.runIf(onPosix)("of a recorder that is killed says that the command never ended", async () => {
    using job = new Job();
    const child = job.start(["--name", "unit", "--", node, "-e", "setInterval(() => {}, 1000); console.log(process.pid)"]);
    const pid = await new Promise<string>((resolve) => child.stdout.once("data", (text: Buffer) => resolve(text.toString())));
    child.kill("SIGKILL");
    await new Promise((resolve) => child.once("exit", resolve));
    stop(pid);
    expect(job.records).toMatchObject([{ endedAt: null, exitCode: null, signal: null, outputs: [] }]);
  });

  test("keeps the last 16 KiB of standard error, in whole characters", async () => {
    using job = new Job();
    await job.script("process.stderr.write('ü'.repeat(20_000) + 'end')");
    const [record] = job.records;
    expect(record?.standardError).toMatch(/^ü+end$/);
    expect(Buffer.byteLength(record?.standardError ?? "")).toBeLessThanOrEqual(16 * 1024);
    expect(Buffer.byteLength(record?.standardError ?? "")).toBeGreaterThan(16 * 1024 - 4);
  });

  test.each([
    ["control characters", "\u0007a\nb\u001b[2J"],
    ["a way up", "../../../etc/passwd"],
    ["an absolute path", "/etc/passwd"],
    ["300 characters", "n".repeat(300)],
    ["emoji and accents", "tést 🚦"],
    ["a device of Windows", "CON"],
  ])("of a name with %s lies in the folder and has the name", async (_, name) => {
    using job = new Job();
    expect((await job.record(["--name", name, "--", node, "-e", ""])).exitCode).toBe(0);
    expect(job.records.map((record) => record.name)).toEqual([name]);
    expect(job.files[0]).toMatch(/^[a-z0-9_-]{1,90}\.json$/);
  });

  test("of every run is kept in a job", async () => {
    using job = new Job();
    await Promise.all([job.script(""), job.script(""), job.script("")]);
    expect(job.records).toHaveLength(3);
  });

  test("of a very long command is cut, and still read", async () => {
    using job = new Job();
    const args = Array.from({ length: 3000 }, (_, i) => `argument-${i}`);
    expect((await job.record(["--name", "unit", "--", node, "-e", "", "--", "y".repeat(5000), ...args])).exitCode).toBe(0);
    expect(job.records[0]?.command.at(-1)).toMatch(/^… and \d+ more$/);
  });
});

describe("what a command wrote", () => {
  const outputs = (job: Job) => job.records[0]?.outputs.map(({ path, state }) => [path, state]);

  test("is found by the names in its arguments", async () => {
    using job = new Job({ "in.txt": "input" });
    const code = ["a.xml", "b.xml", "c.xml", "d é.xml"].map((file) => write(file)).join("");
    const args = ["--cov-report=xml:a.xml", "-Dout=b.xml,c.xml", "d é.xml", "in.txt", "none.xml"];
    await job.record(["--name", "unit", "--", node, "-e", code, "--", ...args]);
    expect(outputs(job)).toEqual([
      ["a.xml", "written"],
      ["b.xml", "written"],
      ["c.xml", "written"],
      ["d é.xml", "written"],
      ["in.txt", "unchanged"],
    ]);
  });

  test("is found by globs, files and folders; what was there before and was left is not written", async () => {
    using job = new Job({ "cov/old.xml": "old", "left/old.info": "old", "plain.xml": "old" });
    const code = `${write("cov/new.xml")}${write("folder.json")}`;
    await job.script(
      code,
      "--outputs",
      "cov/*.xml",
      "left/*.info",
      "plain.xml",
      "--outputs=gone.xml",
      "--outputs",
      "cov",
      "ünï-*.xml",
    );
    expect(outputs(job)).toEqual([
      ["cov/new.xml", "written"],
      ["cov/old.xml", "unchanged"],
      ["left/old.info", "unchanged"],
      ["plain.xml", "unchanged"],
      ["left/*.info", "missing"],
      ["gone.xml", "missing"],
      ["ünï-*.xml", "missing"],
    ]);
  });

  test("is known to be written although its content, size and time are those of before", async () => {
    using job = new Job({ "out.xml": "same" });
    const file = join(job.folder, "out.xml");
    utimesSync(file, 1_000_000, 1_000_000);
    const code = `${write("out.xml", "same")}require("node:fs").utimesSync("out.xml", 1_000_000, 1_000_000)`;
    await job.script(code, "--outputs", "out.xml");
    expect(statSync(file).mtimeMs).toBe(1_000_000_000);
    expect(outputs(job)).toEqual([["out.xml", "written"]]);
  });

  test.runIf(onPosix)("has the path where it really is", async () => {
    using job = new Job({ "build/.keep": "" });
    symlinkSync("build", join(job.folder, "link"));
    await job.script(write("link/out.xml"), "--outputs", "link/*.xml");
    expect(outputs(job)).toEqual([["build/out.xml", "written"]]);
  });

  test("outside of the workspace has its absolute path", async () => {
    using job = new Job();
    using elsewhere = new Workspace();
    const file = join(elsewhere.folder, "out.xml");
    await job.script(write(file), "--outputs", file);
    expect(outputs(job)?.[0]?.[0]).toMatch(/^(\/|[A-Z]:\/).*\/out\.xml$/);
  });

  test("is one of thousands", async () => {
    using job = new Job();
    const code = `for (let i = 0; i < 3000; i++) require("node:fs").writeFileSync("file-" + i + ".html", "");`;
    const ended = await job.script(code, "--outputs", "*.html");
    expect(ended.exitCode).toBe(0);
    expect(outputs(job)).toHaveLength(3000);
  });

  test("is more than a record holds: it is not written", async () => {
    using job = new Job();
    const text = "n".repeat(recordCaps.bytes);
    const writer = new RecordWriter({ folder: job.folder, root: job.folder, keep: "each" }, "unit");
    await expect(writer.write(`${text}x`)).rejects.toThrow(/at most \d+ are read; let --outputs name fewer files$/);
  });

  test.runIf(onPosix)("of a run that never ended is known without the link that it was named by", async () => {
    using job = new Job({ "build/.keep": "" });
    symlinkSync("build", join(job.folder, "link"));
    await job.script("", "--outputs", "link/*.xml", "link", "other/*.xml");
    expect(job.records[0]?.declared).toEqual(["link/*.xml", "build/*.xml", "link", "build", "other/*.xml"]);
  });
});

describe("a record that cannot be written", () => {
  test.each([
    [0, 70],
    [3, 3],
  ])("is told, and the command's %i becomes %i", async (code, exitCode) => {
    using job = new Job();
    job.temporary.write("gates-runs", "a file where the folder should be");
    const ended = await job.script(`process.stdout.write("ran"); process.exit(${code})`);
    expect([ended.exitCode, ended.stdout.toString()]).toEqual([exitCode, "ran"]);
    expect(ended.stderr.toString()).toMatch(/^gates: could not write the record of "unit", so nothing proves this run: E\w+/);
    expect(ended.stderr.toString().trim().split("\n")).toHaveLength(1);
  });

  test.runIf(onPosix)("because its folder is read-only", async () => {
    using job = new Job();
    for (const folder of [job.folder, job.temporary.folder]) chmodSync(folder, 0o555);
    const args = ["record", "--name", "unit", "--", node, "-e", "process.stdout.write('ran')"];
    const uid = process.getuid?.() === 0 ? { uid: 65534 } : {};
    const ended = await finished(startGates(args, { cwd: job.folder, env: job.env, ...uid }));
    for (const folder of [job.folder, job.temporary.folder]) chmodSync(folder, 0o755);
    expect([ended.exitCode, ended.stdout.toString(), job.files]).toEqual([70, "ran", []]);
    expect(ended.stderr.toString()).toMatch(/^gates: could not write the record of "unit", so nothing proves this run: EACCES/);
  });

  test("because the folder is gone when the command ends, is made again", async () => {
    using job = new Job();
    const code = `require("node:fs").rmSync(${JSON.stringify(join(job.temporary.folder, "gates-runs"))}, { recursive: true })`;
    expect((await job.script(code)).exitCode).toBe(0);
    expect(job.records).toMatchObject([{ exitCode: 0 }]);
  });
});

describe("on a laptop", () => {
  test("the record lies at the root of the repository, is ignored by git, and is replaced by the next run", async () => {
    using workspace = new Workspace({ "services/api/a.txt": "" });
    workspace.commit();
    const cwd = join(workspace.folder, "services/api");
    for (const code of [1, 0]) {
      const args = [
        "record",
        "--name",
        "unit",
        "--outputs",
        "out.xml",
        "--",
        node,
        "-e",
        `${write("out.xml")}process.exit(${code})`,
      ];
      await finished(startGates(args, { cwd }));
    }
    const folder = join(workspace.folder, ".gates-runs");
    expect(readdirSync(folder).sort()).toEqual([".gitignore", "unit.json"]);
    expect(readRecord(join(folder, "unit.json"))).toMatchObject({
      exitCode: 0,
      run: null,
      cwd: "services/api",
      outputs: [{ path: "services/api/out.xml" }],
    });
    rmSync(join(cwd, "out.xml"));
    expect(workspace.git("status", "--porcelain")).toBe("");
  });

  test("names that only differ in letters that a file system may not tell apart are two runs", async () => {
    using workspace = new Workspace();
    for (const name of ["unit", "Unit", "unit!"])
      await finished(startGates(["record", "--name", name, "--", node, "-e", ""], { cwd: workspace.folder }));
    const names = readdirSync(join(workspace.folder, ".gates-runs")).filter((file) => file.endsWith(".json"));
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(3);
  });
});

describe("gates record says how it is used", () => {
  test.each<[readonly string[], RegExp]>([
    [[], /^gates: record found no command; it stands behind --: gates record --name NAME/],
    [["--name", "a"], /^gates: record found no command/],
    [["--name", "a", "--"], /^gates: record found no command/],
    [["--", "true"], /^gates: record needs one --name that is not empty, found none/],
    [["--name", "", "--", "true"], /^gates: record needs one --name that is not empty/],
    [["--name", "a", "--name", "b", "--", "true"], /^gates: record needs one --name that is not empty, found "a, b"/],
    [["--name", "--", "true"], /^gates: --name needs a value\n$/],
    [["--name", "a", "--outputs", "--", "true"], /^gates: --outputs needs a value\n$/],
    [["--name", "a", "--outputs", "", "--", "true"], /^gates: --outputs is given, but empty/],
    [
      ["--name", "a", "--outputs", "cov[0-9].info", "--", "true"],
      /^gates: --outputs "cov\[0-9\].info" has a class of characters; allowed: /,
    ],
    [["--name", "a", "--outputs", "@(cov).info", "--", "true"], /has parentheses beside wildcards/],
    [["--name", "a", "--outputs", "+(cov)1.info", "--", "true"], /has parentheses beside wildcards/],
    [["--name", "a", "--outputs", "(a|b)*.info", "--", "true"], /has parentheses beside wildcards/],
    [["--name", "a", "--outputs", "cov{1..3}.info", "--", "true"], /has a range; allowed: .*as \{1,2,3\}/],
    [["--name", "a", "--outputs", "!cov*.info", "--", "true"], /has an exclamation mark at its start/],
    [["--name", "a", "--outputs", "{a,b}".repeat(12), "--", "true"], /has more than 4096 characters or 500 choices/],
    [["--name", "a", "true", "--", "true"], /^gates: found "true" in front of --/],
    [["--nmae", "a", "--", "true"], /^gates: no flag --nmae; did you mean --name\?\n$/],
  ])("%j", async (args, text) => {
    using job = new Job();
    const ended = await job.record(args);
    expect([ended.exitCode, ended.stdout.toString()]).toEqual([2, ""]);
    expect(ended.stderr.toString()).toMatch(text);
    expect(job.files).toEqual([]);
  });

  test("--help", async () => {
    using job = new Job();
    const ended = await job.record(["--help"]);
    expect([ended.exitCode, ended.stderr.toString()]).toEqual([0, ""]);
    expect(ended.stdout.toString()).toMatch(/^gates record --name NAME \[--outputs GLOB…\] -- COMMAND…\n/);
  });
});
