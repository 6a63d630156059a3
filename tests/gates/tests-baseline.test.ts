import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gateNames } from "../../src/entry/gate-names.ts";
import { runGate } from "../../src/gates/run-gate.ts";
import testResults from "../../src/gates/test-results.ts";
import { writeFloor } from "../../src/gates/write-floor.ts";
import { memoryHost } from "../../src/host/memory.ts";
import { Workspace, withInputs } from "./workspace.ts";

const floor = ".gates/baseline/test-results.json";
const inputs = { reports: "out/junit.xml" };

/** A test by its name; `!` in front of one that fails, `-` of one that is skipped. */
function report(...tests: readonly string[]): string {
  const cases = tests.map((test) => {
    const inside = test.startsWith("!") ? '<failure message="no"/>' : test.startsWith("-") ? "<skipped/>" : "";
    return `<testcase classname="cart" name="${test.replace(/^[!-]/, "")}" time="0.1">${inside}</testcase>`;
  });
  return `<testsuites><testsuite name="cart" time="${tests.length}">${cases.join("")}</testsuite></testsuites>`;
}

/** A repository whose branch main has a baseline of tests, and a pull request whose merge commit is checked out. */
class Repository extends Workspace {
  static async with(...tests: readonly string[]): Promise<Repository> {
    const repository = new Repository({ ".gitignore": "out/\n", "README.md": "# Cart\n" });
    repository.commit();
    repository.write("out/junit.xml", report(...tests));
    await repository.keep();
    repository.commit("Add the baseline");
    return repository;
  }

  /** Runs `gates baseline test-results`. */
  async keep(lower: "refuse" | "write" = "refuse") {
    const host = memoryHost({ cwd: this.folder, kind: "terminal" });
    const writeText = async (path: string, text: string) => this.write(path.replace(this.folder, ""), text);
    const outside = { ...host, files: { ...host.files, writeText } };
    const exit = await writeFloor({ gate: testResults, gates: gateNames, host: outside, written: withInputs(inputs), lower });
    return { exit, said: host.lines.map(({ text }) => text.replaceAll("\u200b", "")) };
  }

  async change(tests: readonly string[], change: () => void | Promise<void> = () => {}): Promise<this> {
    this.git("checkout", "-q", "-B", "topic");
    this.write("out/junit.xml", report(...tests));
    await change();
    this.commit("Change");
    this.git("checkout", "-q", "main");
    this.git("-c", "user.name=A", "-c", "user.email=a@example.org", "merge", "-q", "--no-ff", "topic", "-m", "Merge");
    return this;
  }

  async judge(...budgets: readonly string[]) {
    const facts = { event: "pull_request", baseRef: "main", commit: this.git("rev-parse", "HEAD").trim() };
    const host = memoryHost({ cwd: this.folder, facts });
    const { exitCode } = await runGate(testResults, host, withInputs({ ...inputs, budgets: budgets.join("\n") }), gateNames);
    return { exitCode, said: host.lines.map(({ text }) => text.trim()), summary: host.summaries.join("\n") };
  }
}

describe("against the tests of the base", () => {
  test("the baseline has a line for each", async () => {
    using repository = await Repository.with("adds", "!takes off", "-prints");
    expect(readFileSync(join(repository.folder, floor), "utf8")).toContain(
      '{ "suite": "cart", "className": "cart", "path": "", "tests": [\n          ["adds","passed"],\n          ["prints","skipped"],\n          ["takes off","failed"]\n        ] }',
    );
  });

  test("a test that is gone is red, and named", async () => {
    using repository = await Repository.with("adds", "takes off");
    const { exitCode, said } = await (await repository.change(["adds"])).judge("removed-tests <= 0");
    expect([exitCode, said]).toEqual([
      1,
      expect.arrayContaining([
        "BROKEN: removed-tests 1, wanted <= 0",
        "Shortest way to green: removed-tests <= 0 needs 1 test brought back",
        "cart › takes off",
      ]),
    ]);
  });

  test("one with another name is not gone", async () => {
    using repository = await Repository.with("adds the tax", "takes off");
    expect((await (await repository.change(["adds the tax once", "takes off"])).judge("removed-tests <= 0")).exitCode).toBe(0);
  });

  test("what failed before is known, what fails anew is red and comes first", async () => {
    using repository = await Repository.with("adds", "!takes off", "!rounds");
    const changed = await repository.change(["!adds", "!takes off", "rounds"]);
    const { exitCode, said, summary } = await changed.judge("new-failures <= 0");
    expect([exitCode, said]).toEqual([1, expect.arrayContaining(["BROKEN: new-failures 1, wanted <= 0"])]);
    expect(said.join("\n")).not.toContain("failed 2");
    expect(summary).toMatch(/`cart › adds` \| {2}\| new \|.*\n.*`cart › takes off` \| {2}\| known \|/);
  });

  test("known failures pass, and the default on all of them makes way", async () => {
    using repository = await Repository.with("adds", "!takes off");
    const { exitCode, said } = await (await repository.change(["adds", "!takes off"])).judge("new-failures <= 0");
    expect([exitCode, said]).toEqual([0, expect.arrayContaining(["holds: new-failures 0, wanted <= 0"])]);
  });

  test("one that is skipped from now on is red", async () => {
    using repository = await Repository.with("adds", "-prints");
    const { exitCode, said } = await (await repository.change(["-adds", "-prints", "rounds"])).judge("newly-skipped <= 0");
    expect([exitCode, said]).toEqual([1, expect.arrayContaining(["BROKEN: newly-skipped 1, wanted <= 0", "cart › adds"])]);
  });

  test("a change cannot lower the baseline that it is held against", async () => {
    using repository = await Repository.with("adds", "takes off");
    await repository.change(["adds"], async () => {
      await repository.keep("write");
    });
    const { exitCode, said } = await repository.judge("removed-tests <= 0");
    expect(exitCode).toBe(1);
    expect(said.join("\n")).toContain("it leaves out 1 test: cart › takes off");
  });

  test("it is not written lower without being told to", async () => {
    using repository = await Repository.with("adds", "takes off");
    repository.write("out/junit.xml", report("!adds"));
    const { exit, said } = await repository.keep();
    expect([exit, said]).toEqual([
      1,
      expect.arrayContaining(
        ["  it leaves out 1 test: cart › takes off", "  it has as failed 1 test: cart › adds"].map((line) =>
          expect.stringContaining(line.trim()),
        ),
      ),
    ]);
  });

  test("without one, and without a base that has one, nothing is held", async () => {
    using repository = new Repository({ ".gitignore": "out/\n" });
    repository.commit();
    await repository.change(["adds"], () => repository.write("a.txt", "a"));
    const { exitCode, said } = await repository.judge("removed-tests <= 0");
    expect([exitCode, said.find((line) => line.startsWith("no-baseline"))]).toEqual([
      2,
      expect.stringContaining("removed-tests <= 0"),
    ]);
  });
});
