import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gateNames } from "../../src/entry/gate-names.ts";
import docsPresent from "../../src/gates/docs-present.ts";
import { runGate } from "../../src/gates/run-gate.ts";
import { writeFloor } from "../../src/gates/write-floor.ts";
import { memoryHost } from "../../src/host/memory.ts";
import { Workspace, withInputs } from "./workspace.ts";

const words = "It says in which shelf of a shop an article lies, and answers from memory. ".repeat(4);
const readme = `# Shelf\n\n${words}\n`;
const files = {
  "README.md": readme,
  LICENSE: "Copyright (c) 2026 Acme\n",
  "package.json": '{ "license": "SEE LICENSE IN LICENSE" }',
};
const debt = { ...files, "docs/plan.md": "[a](a.md) [b](b.md)\n", "docs/map.md": "[c](c.md)\n" };
const file = ".gates/baseline/docs-present.json";
const frozen = "broken-links-rise <= 0";

/** A repository whose branch main has documents and a baseline of them, and a pull request whose merge commit is checked out. */
class Repository extends Workspace {
  static async frozen(of: Readonly<Record<string, string>> = debt): Promise<Repository> {
    const repository = new Repository(of);
    repository.commit();
    await repository.keep();
    repository.commit("Add the baseline");
    return repository;
  }

  get floor(): string {
    return readFileSync(join(this.folder, file), "utf8");
  }

  change(change: () => void): this {
    this.git("checkout", "-q", "-B", "topic");
    change();
    this.commit("Change");
    this.git("checkout", "-q", "main");
    this.git("-c", "user.name=A", "-c", "user.email=a@example.org", "merge", "-q", "--no-ff", "topic", "-m", "Merge");
    return this;
  }

  /** Runs `gates baseline docs-present`. */
  async keep(lower: "refuse" | "write" = "refuse", inputs: Readonly<Record<string, string>> = {}) {
    const host = memoryHost({ cwd: this.folder, kind: "terminal" });
    const writeText = async (path: string, text: string) => this.write(path.replace(this.folder, ""), text);
    const outside = { ...host, files: { ...host.files, writeText } };
    const exit = await writeFloor({ gate: docsPresent, gates: gateNames, host: outside, written: withInputs(inputs), lower });
    return { exit, said: host.lines.map(({ text }) => text.replaceAll("\u200b", "")) };
  }

  async judge(budgets: string, inputs: Readonly<Record<string, string>> = {}) {
    const facts = { event: "pull_request", baseRef: "main", commit: this.git("rev-parse", "HEAD").trim() };
    const host = memoryHost({ cwd: this.folder, facts });
    const written = withInputs({ ...(budgets !== "" && { budgets }), ...inputs });
    const { exitCode } = await runGate(docsPresent, host, written, gateNames);
    const said = host.lines.map(({ text }) => text.trim().replaceAll("\u200b", ""));
    return { exitCode, said, annotations: host.annotations };
  }
}

describe("debt that is frozen", () => {
  test("is kept by file, so that any selector can be held against it", async () => {
    using repository = await Repository.frozen();
    expect(repository.floor).toContain(
      '    "broken-links": [\n      ["docs/map.md", 1],\n      ["docs/plan.md", 2]\n    ],\n    "documents": 3,\n',
    );
  });

  test("passes as long as it is not more", async () => {
    using repository = await Repository.frozen();
    const { exitCode, said } = await repository.change(() => repository.write("docs/new.md", "[plan](plan.md)\n")).judge(frozen);
    expect([exitCode, said]).toEqual([0, expect.arrayContaining(["holds: broken-links-rise 0 (3 -> 3), wanted <= 0"])]);
    expect(said.join("\n")).not.toContain("broken-links 3");
  });

  test("is red with one more, and only that one is on the way to green and annotated", async () => {
    using repository = await Repository.frozen();
    const changed = repository.change(() => repository.write("README.md", `${readme}[d](d.md)\n`));
    const { exitCode, said, annotations } = await changed.judge(frozen);
    expect([exitCode, said]).toEqual([
      1,
      expect.arrayContaining([
        "BROKEN: broken-links-rise 1 (3 -> 4), wanted <= 0",
        "Shortest way to green: broken-links-rise <= 0 needs 1 link mended",
        "README.md:4 (new): d.md is not in the repository.",
      ]),
    ]);
    expect(said.join("\n")).not.toContain("plan.md:");
    expect(annotations.flatMap(({ file: at }) => at ?? [])).toEqual(["README.md"]);
  });

  test("is held against the base's baseline where the change names one of its own", async () => {
    using repository = await Repository.frozen();
    const changed = repository.change(() => {
      repository.write("README.md", `${readme}[d](d.md)\n`);
      repository.write("b2.json", repository.floor.replace('["docs/map.md", 1]', '["docs/map.md", 99]'));
      repository.write("gates.yml", "docs-present:\n  baseline: b2.json\n  budgets: [broken-links-rise <= 0]\n");
    });
    const { exitCode, said } = await changed.judge("");
    expect([exitCode, said]).toEqual([1, expect.arrayContaining(["BROKEN: broken-links-rise 1 (3 -> 4), wanted <= 0"])]);
  });

  test("passes with one less, and says how that is kept", async () => {
    using repository = await Repository.frozen();
    const { exitCode, said } = await repository.change(() => repository.write("docs/plan.md", "[a](a.md)\n")).judge(frozen);
    expect([exitCode, said.at(-1)]).toEqual([
      0,
      "Better than the baseline: broken-links 3 -> 2. gates baseline docs-present keeps it so.",
    ]);
  });

  test("of each file is no room for another one, and moves with its file", async () => {
    using repository = await Repository.frozen();
    repository.change(() => {
      repository.git("mv", "docs/plan.md", "docs/plans.md");
      repository.write("docs/map.md", "");
      repository.write("README.md", `${readme}[d](d.md)\n`);
    });
    expect((await repository.judge(frozen)).exitCode).toBe(0);
    const { exitCode, said } = await repository.judge("broken-links-rise[each] <= 0");
    expect([exitCode, said]).toEqual([
      1,
      expect.arrayContaining(["BROKEN: broken-links-rise[each] in README.md 1 (0 -> 1), wanted <= 0"]),
    ]);
    expect(said.join("\n")).not.toContain("plans.md");
  });

  test("of some files leaves the default to the others", async () => {
    using repository = await Repository.frozen();
    const { said } = await repository
      .change(() => repository.write("README.md", `${readme}[d](d.md)\n`))
      .judge("broken-links-rise[docs/**] <= 0");
    expect(said).toEqual(
      expect.arrayContaining([
        "holds: broken-links-rise[docs/**] 0 (3 -> 3), wanted <= 0",
        "BROKEN: broken-links 1, wanted <= 0 (besides broken-links-rise[docs/**])",
      ]),
    );
  });

  test("in files that a setting leaves out makes no room for more elsewhere", async () => {
    using repository = await Repository.frozen();
    repository.change(() => repository.write("README.md", `${readme}[d](d.md)\n`));
    const { exitCode, said } = await repository.judge(frozen, { exclude: "docs/plan.md" });
    expect([exitCode, said]).toEqual([1, expect.arrayContaining(["BROKEN: broken-links-rise 1 (1 -> 2), wanted <= 0"])]);
  });

  test("is held of documents and wished-for counts, too", async () => {
    using repository = await Repository.frozen({ ...debt, "CHANGELOG.md": "# Changelog\n" });
    repository.change(() => {
      repository.git("rm", "-q", "LICENSE", "docs/map.md");
      repository.write("README.md", "# Project name\n\nTODO\n");
    });
    const budgets = "missing-rise <= 0\nweak-rise[artefact readme] <= 0\npresent-drop <= 1\ndocuments-drop <= 0";
    const { exitCode, said } = await repository.judge(budgets, { require: "changelog" });
    expect([exitCode, said]).toEqual([
      1,
      expect.arrayContaining([
        "BROKEN: missing-rise 1 (0 -> 1), wanted <= 0",
        "BROKEN: weak-rise[artefact readme] 1 (0 -> 1), wanted <= 0",
        "BROKEN: present-drop 2 (2 -> 0), wanted <= 1",
        "BROKEN: documents-drop 1 (4 -> 3), wanted <= 0",
        "Shortest way to green: missing-rise <= 0 needs 1 document written",
        "Shortest way to green: weak-rise[artefact readme] <= 0 needs 1 document mended",
      ]),
    ]);
  });
});

test("a second runbook that is weak is more than one, and a limit by path says so as well", async () => {
  const runbook = "# Disk\n\nTODO\n";
  using repository = await Repository.frozen({ ...files, "docs/runbooks/disk.md": runbook });
  await repository.keep("write", { require: "runbooks" });
  repository.commit("Keep the runbook");
  repository.change(() => repository.write("docs/runbooks/memory.md", runbook));
  const budgets = "weak-rise[artefact runbooks] <= 0\nweak-rise[docs/runbooks/**] <= 0";
  const { exitCode, said } = await repository.judge(budgets, { require: "runbooks" });
  expect([exitCode, said]).toEqual([
    1,
    expect.arrayContaining([
      "BROKEN: weak-rise[artefact runbooks] 1 (1 -> 2), wanted <= 0",
      "BROKEN: weak-rise[docs/runbooks/**] 1 (1 -> 2), wanted <= 0",
    ]),
  ]);
});

describe("a baseline of documents", () => {
  test("that is missing is not green, and the default does not come back for it", async () => {
    using repository = new Repository(debt);
    repository.commit();
    const { exitCode, said } = await repository.change(() => repository.write("docs/new.md", "New\n")).judge(frozen);
    expect([exitCode, said[1]]).toEqual([
      2,
      `⛔ docs-present cannot judge: no-baseline: ${frozen}: there is no ${file}, neither here nor at the commit that the change starts from`,
    ]);
    expect(said.join("\n")).not.toContain("broken-links 3");
  });

  test("that has nothing of what is asked for is not green either", async () => {
    using silent = await Repository.frozen();
    silent.write(file, silent.floor.replace('"broken-links"', '"broken"'));
    silent.commit("Break the baseline");
    silent.change(() => silent.write("docs/more.md", "More\n"));
    const asked = await silent.judge(frozen);
    expect([asked.exitCode, asked.said.join("\n")]).toEqual([
      2,
      expect.stringContaining("the baseline has nothing of broken-links"),
    ]);
  });

  test("is read at the base, so that a change cannot lower what it is held against, and its edit is told", async () => {
    using repository = await Repository.frozen();
    repository.change(() => {
      repository.write("README.md", `${readme}[d](d.md)\n`);
      repository.write(file, repository.floor.replace('["docs/map.md", 1]', '["docs/map.md", 9]'));
    });
    const { exitCode, said } = await repository.judge(frozen);
    expect([exitCode, said]).toEqual([
      1,
      expect.arrayContaining([
        "BROKEN: broken-links-rise 1 (3 -> 4), wanted <= 0",
        `⚠️ This change lets the baseline ${file} allow more: broken-links 3 -> 11.`,
      ]),
    ]);
  });

  test("that a change moves from file to file, removes or breaks is told", async () => {
    const told = async (change: (repository: Repository) => void) => {
      using repository = await Repository.frozen();
      const { said } = await repository.change(() => change(repository)).judge(frozen);
      return said.filter((line) => line.startsWith("⚠️"));
    };
    expect(
      await told((one) =>
        one.write(file, one.floor.replace('["docs/map.md", 1]', '["docs/map.md", 2]').replace('md", 2]\n', 'md", 1]\n')),
      ),
    ).toEqual([
      `⚠️ This change lets the baseline ${file} allow more: no more in all, but in single files, which [each] holds: docs/map.md: broken-links 1 -> 2.`,
    ]);
    expect(await told((one) => one.git("rm", "-q", file))).toEqual([
      `⚠️ This change removes the baseline ${file}: changes after it have nothing to compare with.`,
    ]);
    expect(await told((one) => one.write(file, "{}"))).toEqual([expect.stringContaining("leaves the baseline")]);
  });

  test("that only the change adds is used, and told", async () => {
    using repository = new Repository(debt);
    repository.commit();
    await repository.keep();
    const floor = repository.floor;
    repository.git("clean", "-fdq");
    const { exitCode, said } = await repository.change(() => repository.write(file, floor)).judge(frozen);
    expect([exitCode, said.at(-1)]).toEqual([0, `⚠️ This change adds the baseline that it is compared with: ${file}.`]);
  });

  test("is written anew where it is better, refused where it is worse, and lowered on purpose", async () => {
    using repository = await Repository.frozen();
    expect(await repository.keep()).toEqual({ exit: 0, said: [`${file} says the same already; it was left as it is.`] });
    repository.write("docs/plan.md", "[a](a.md)\n");
    expect(await repository.keep()).toEqual({ exit: 0, said: [`Wrote ${file}.`, "  broken-links 3 -> 2"] });
    repository.write("docs/map.md", "[c](c.md) [d](d.md) [e](e.md)\n");
    const before = repository.floor;
    const refused = await repository.keep();
    expect([refused.exit, refused.said.slice(0, 2), repository.floor]).toEqual([
      1,
      [`${file} was left as it is, because today's figures are worse and would become what is allowed:`, "  broken-links 2 -> 4"],
      before,
    ]);
    expect((await repository.keep("write")).said.join("\n")).toContain("allows more now");
  });

  test("is not written of files that nobody could read", async () => {
    using repository = new Repository({ ...debt, "docs/all.md": "word ".repeat(3.4 * 1024 * 1024) });
    repository.commit();
    const { exit, said } = await repository.keep();
    expect([exit, said[0]]).toEqual([2, "No baseline was written: today's figures are not known."]);
  });
});

describe("the first run of a repository with much debt", () => {
  const links = Array.from({ length: 25 }, (_, i) => `[x](gone-${i}.md)\n`).join("");

  test("proposes what freezes it, and that line and the baseline make it green", async () => {
    using repository = new Repository({ ...files, "docs/old.md": links });
    repository.commit();
    const first = await repository.judge("");
    expect([first.exitCode, first.said.join("\n")]).toEqual([
      1,
      expect.stringContaining(
        "freeze it: gates baseline docs-present, with all other settings of this run, writes what is there to a file, and with budgets: [broken-links-rise <= 0] under docs-present: in gates.yml only more of it is red.",
      ),
    ]);
    await repository.keep();
    repository.write("gates.yml", "docs-present:\n  budgets: [broken-links-rise <= 0]\n");
    repository.commit("Freeze");
    const { exitCode, said } = await repository.change(() => repository.write("docs/new.md", "New\n")).judge("");
    expect([exitCode, said.join("\n")]).toEqual([0, expect.not.stringContaining("freeze it")]);
  });

  test("proposes nothing where it is soon mended, or is frozen already", async () => {
    using little = new Repository(debt);
    little.commit();
    expect((await little.judge("")).said.join("\n")).not.toContain("freeze it");
    using known = new Repository({ ...files, "docs/old.md": links });
    known.commit();
    expect((await known.judge("broken-links <= 0\nmissing-rise <= 0")).said.join("\n")).not.toContain("freeze it");
  });
});
