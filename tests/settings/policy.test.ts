import { describe, expect, test } from "vitest";
import coverageGate from "../../src/gates/coverage-gate.ts";
import { memoryHost } from "../../src/host/memory.ts";
import { openGit } from "../../src/repository/git.ts";
import { loadPolicy } from "../../src/settings/policy.ts";
import { Workspace, withInputs } from "../gates/workspace.ts";

async function load(files: Readonly<Record<string, string>>, written: Readonly<Record<string, string>>, folder = "") {
  using workspace = new Workspace(files);
  workspace.commit();
  const host = memoryHost({ cwd: `${workspace.folder}${folder}` });
  const git = await openGit(host, host.cwd);
  const policy = await loadPolicy({ gate: coverageGate, gates: ["coverage-gate"], host, git, written: withInputs(written) });
  const { budgets } = policy.budgets(coverageGate.vocabulary(policy.settings, undefined));
  return {
    settings: policy.settings,
    configFile: policy.configFile,
    lines: policy.lines.map(({ setting, value, origin }) => `${setting}: ${value} (${origin})`),
    told: policy.problems.map(({ where, message }) => `${where}: ${message}`),
    budgets: budgets.map(({ budget, origin }) => `${budget.text} from ${origin}`),
  };
}

const gatesYml = (settings: string) => ({ "gates.yml": `coverage-gate:\n${settings.replace(/^/gm, "  ")}\n` });

test("the result names every source of the budgets in force, and of anything else the one that counts", async () => {
  const { lines } = await load(gatesYml("name: far\nbudgets: files >= 5"), { name: "near", budgets: "lines >= 80%" });
  expect(lines).toEqual(["budgets: files >= 5 (gates.yml, line 3)", "name: near (with:)", "budgets: lines >= 80% (with:)"]);
});

describe("with: over gates.yml", () => {
  test.each<[string, string, Readonly<Record<string, string>>, readonly string[]]>([
    ["gates.yml alone counts", "min-lines: 80", {}, ["lines >= 80% from min-lines (gates.yml, line 2)"]],
    ["with: alone counts", "name: unit", { "min-lines": "80" }, ["lines >= 80% from min-lines (with:)"]],
    ["with: replaces the same limit", "min-lines: 80", { "min-lines": "90" }, ["lines >= 90% from min-lines (with:)"]],
    [
      "a budget line replaces the short input",
      "min-lines: 80",
      { budgets: "lines >= 90%" },
      ["lines >= 90% from budgets (with:)"],
    ],
    [
      "with: leaves what it does not speak of",
      "min-lines: 80\nmin-branches: 70",
      { "min-lines": "90" },
      ["lines >= 90% from min-lines (with:)", "branches >= 70% from min-branches (gates.yml, line 3)"],
    ],
    [
      "lists of budgets are merged line by line",
      "budgets:\n  - lines >= 80%\n  - files >= 5",
      { budgets: "lines >= 90%" },
      ["lines >= 90% from budgets (with:)", "files >= 5 from budgets (gates.yml, line 4)"],
    ],
    [
      "the other direction is another limit",
      "budgets: files >= 5",
      { budgets: "files <= 9" },
      ["files >= 5 from budgets (gates.yml, line 2)", "files <= 9 from budgets (with:)"],
    ],
    [
      "other files are another limit",
      "min-lines: 80",
      { budgets: "lines[src/**] >= 90%" },
      ["lines >= 80% from min-lines (gates.yml, line 2)", "lines[src/**] >= 90% from budgets (with:)"],
    ],
    [
      "a warning does not replace what fails",
      "min-lines: 80",
      { budgets: "warn: lines >= 90%" },
      ["lines >= 80% from min-lines (gates.yml, line 2)", "warn: lines >= 90% from budgets (with:)"],
    ],
  ])("%s", async (_, settings, written, budgets) => {
    const found = await load(gatesYml(settings), written);
    expect(found.told).toEqual([]);
    expect(found.budgets).toEqual(budgets);
  });

  test("a setting that is no budget is replaced whole", async () => {
    const { settings } = await load(gatesYml("exclude: [a/**, b/**]\ninclude: [src/**]"), { exclude: "c/**" });
    expect([settings.exclude, settings.include]).toEqual([["c/**"], ["src/**"]]);
  });

  test("an empty with: is an error, not a way back to gates.yml", async () => {
    const { told } = await load(gatesYml("min-lines: 80"), { "min-lines": "" });
    expect(told[0]).toMatch(/^min-lines \(with:\): is given, but empty/);
  });

  test("the same thing twice in one source is an error that names both", async () => {
    const { told } = await load(gatesYml("min-lines: 80\nbudgets:\n  - files >= 1\n  - lines >= 90%"), {});
    expect(told).toEqual([
      "budgets, line 2 (gates.yml, line 5): lines >= 90% limits the same thing as lines >= 80% (min-lines (gates.yml, line 2))",
    ]);
  });

  test("what is wrong in both is told together, with the line of gates.yml", async () => {
    const { told } = await load(gatesYml("min-lnes: 80\nbudgets:\n  - lines >= 80"), { mode: "x" });
    expect(told).toEqual([
      'mode (with:): found "x"; allowed: enforce, report',
      'min-lnes (gates.yml, line 2): no input "min-lnes"',
      'budgets, column 10 (gates.yml, line 4): lines is a share in %; 80 has no unit, in "lines >= 80"',
    ]);
  });
});

describe("which file is read", () => {
  test("the one at the root of the repository, from any folder of it", async () => {
    const found = await load({ ...gatesYml("min-lines: 80"), "services/api/a.ts": "" }, {}, "/services/api");
    expect(found.budgets).toHaveLength(1);
    expect(found.configFile).toBe("gates.yml");
  });

  test("config: names another, from the working directory", async () => {
    const files = { "services/api/my.yml": "coverage-gate: { min-lines: 70 }\n", ...gatesYml("min-lines: 80") };
    const found = await load(files, { config: "./my.yml" }, "/services/api");
    expect(found.budgets).toEqual(["lines >= 70% from min-lines (./my.yml, line 1)"]);
    expect(found.configFile).toBe("services/api/my.yml");
  });

  test("config: that names no file is an error, not a way back to gates.yml", async () => {
    const { told, budgets } = await load(gatesYml("min-lines: 80"), { config: "ci/gates.yml" });
    expect(told).toEqual(['config: found no file "ci/gates.yml"; allowed: a path from the working directory']);
    expect(budgets).toEqual([]);
  });

  test("config: that names a folder is an error, not a crash", async () => {
    const { told } = await load({ "ci/a": "" }, { config: "ci" });
    expect(told).toEqual(['config: cannot read (not a file) "ci"; allowed: a path from the working directory']);
  });

  test("none is fine", async () => {
    expect(await load({}, { "min-lines": "80" })).toMatchObject({ told: [], configFile: undefined });
  });

  test.each(["config", "working-directory"])("%s in it would come too late, so it is refused", async (name) => {
    const { told } = await load(gatesYml(`${name}: other`), {});
    expect(told).toEqual([
      `${name} (gates.yml, line 2): cannot be set in this file; allowed: the step's with:, or the command line`,
    ]);
  });
});
