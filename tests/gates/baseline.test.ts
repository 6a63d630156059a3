import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import baselineJsonSchema from "../../dist/schemas/baseline.schema.json" with { type: "json" };
import resultJsonSchema from "../../dist/schemas/result.schema.json" with { type: "json" };
import { baselineOf, Change, type Figures, place } from "./change.ts";
import type { Workspace } from "./workspace.ts";

const before: Figures = { "src/a.ts": [8, 10], "src/b.ts": [10, 10] };
const worse: Figures = { "src/a.ts": [6, 10], "src/b.ts": [10, 10] };
const committed = { [place]: baselineOf(before) };
const drop = { "max-lines-drop": "0.5" };

describe("a committed baseline", () => {
  test("of the base is what a pull request is held against", async () => {
    using change = new Change(committed);
    const { exitCode, firstLine, outputs, summary } = await change.judge(worse, drop);
    expect([exitCode, firstLine]).toEqual([
      1,
      "### ❌ coverage-gate failed: `lines-drop` 10.00pp (90.00% -> 80.00%), wanted &#60;= 0.5pp",
    ]);
    expect(outputs["lines-change"]).toBe("-10.00");
    expect(summary).toContain(`From \`${place}\` at \`${change.base.slice(0, 7)}\`, the base of this change`);
    expect(summary).toContain("- `src/a.ts`: 2 lines (7-10), 2 more uncovered than in the baseline");
    expect((await change.judge(before, drop)).exitCode).toBe(0);
  });

  test("cannot be lowered by the change that it judges, and the summary tells what the change gives up", async () => {
    using change = new Change(committed, (one) => one.write(place, baselineOf(worse)));
    const { exitCode, summary } = await change.judge(worse, drop);
    expect(exitCode).toBe(1);
    expect(summary).toContain(
      `⚠️ This change lowers the baseline \`${place}\`: lines 90.00% (18/20) -> 80.00% (16/20), 2 more uncovered.`,
    );
  });

  test("cannot be lowered for single files without a word either", async () => {
    const lower = { ...before, "src/a.ts": [2, 10], "src/b.ts": [90, 90] } as const;
    using change = new Change(committed, (one) => one.write(place, baselineOf(lower)));
    const { summary } = await change.judge(before, drop);
    expect(summary).toContain(
      `⚠️ This change lowers the baseline \`${place}\`: of single files, \`src/a.ts\`: lines 80.00% (8/10) -> 20.00% (2/10), 6 more uncovered.`,
    );
  });

  test("may be raised without a word", async () => {
    using change = new Change({ [place]: baselineOf(worse) }, (one) => one.write(place, baselineOf(before)));
    const { exitCode, summary } = await change.judge(before, drop);
    expect([exitCode, summary.includes("lowers the baseline")]).toEqual([0, false]);
  });

  test("that the change adds is used, and that is said", async () => {
    using change = new Change({}, (one) => one.write(place, baselineOf(before)));
    const { exitCode, summary } = await change.judge(worse, drop);
    expect(exitCode).toBe(1);
    expect(summary).toContain(`⚠️ This change adds the baseline that it is compared with: \`${place}\`.`);
  });

  test("that the change removes is read at the base", async () => {
    using change = new Change(committed, (one) => rmSync(join(one.folder, place)));
    const { exitCode, summary } = await change.judge(worse, drop);
    expect([exitCode, summary]).toEqual([1, expect.stringContaining("⚠️ This change removes the baseline")]);
  });

  test("that only the change breaks is read at the base", async () => {
    using change = new Change(committed, (one) => one.write(place, "{"));
    const { exitCode, summary } = await change.judge(worse, drop);
    expect([exitCode, summary]).toEqual([1, expect.stringContaining("⚠️ This change leaves the baseline")]);
  });

  test("of a pull request whose base is not in the clone is not guessed", async () => {
    using change = new Change(committed);
    using clone = new Change({});
    clone.git("remote", "add", "origin", change.folder);
    clone.git("-c", "protocol.file.allow=always", "fetch", "-q", "--depth", "1", "origin", "main");
    clone.git("checkout", "-q", "--force", "FETCH_HEAD");
    clone.git("remote", "remove", "origin");
    const { exitCode, firstLine } = await clone.judge(worse, drop);
    expect([exitCode, firstLine]).toEqual([2, expect.stringContaining("nobody knows which baseline is meant")]);
  });

  test("is not looked for where nobody asks", async () => {
    using change = new Change({ [place]: "{" }, (one) => rmSync(join(one.folder, place)));
    const { exitCode, summary } = await change.judge(worse, { "min-lines": "50" });
    expect([exitCode, summary.includes("baseline")]).toEqual([0, false]);
  });

  test("that is there is shown also where no budget asks; a broken one is told and not red", async () => {
    using change = new Change(committed);
    expect((await change.judge(worse, { "min-lines": "50" })).summary).toContain("#### Against the baseline");
    using broken = new Change({ [place]: "{" });
    const { exitCode, summary } = await broken.judge(worse, { "min-lines": "50" });
    expect([exitCode, summary]).toEqual([0, expect.stringContaining("⚠️ No comparison: the baseline")]);
  });
});

describe("a baseline that cannot be used is red under its own name", () => {
  const name = "nothing";
  const cases: readonly (readonly [string, Readonly<Record<string, string>>, (workspace: Workspace) => void, string])[] = [
    ["it is missing", {}, () => {}, "there is no"],
    ["it is broken at the base", { [place]: "{" }, () => {}, "is no JSON: it is cut off"],
    [
      "it is broken at the base, and mended by the change",
      { [place]: "{" },
      (one) => one.write(place, baselineOf(before)),
      "is no JSON: it is cut off",
    ],
    ["it is empty", { [place]: "" }, () => {}, "is no JSON"],
    ["it is of another gate", { [place]: baselineOf(before, { gate: "load-gate" }) }, () => {}, "is of `load-gate`, not of"],
    ["it is of another name", { [place]: baselineOf(before, { name }) }, () => {}, "is of `coverage-gate nothing`, not of"],
    ["it is of a later version", { [place]: baselineOf(before, { version: 2 }) }, () => {}, "has the version 2; allowed: 1"],
    ["it says more than it should", { [place]: baselineOf(before, { more: 1 }) }, () => {}, "(at `/more`)"],
    [
      "more is covered than there is",
      { [place]: baselineOf({ ...before, "src/a.ts": [11, 10] }) },
      () => {},
      "has more covered than there are: &#91;11,10&#93; (at `/files/src~1a.ts/lines`)",
    ],
    ["a count is negative", { [place]: baselineOf({ "src/a.ts": [-1, 10] }) }, () => {}, "(at `/files/src~1a.ts/lines"],
    ["a count is no integer", { [place]: baselineOf({ "src/a.ts": [1.5, 10] }) }, () => {}, "(at `/files/src~1a.ts/lines"],
    ["a path leaves the repository", { [place]: baselineOf({ "../a.ts": [1, 2] }) }, () => {}, "is no path of the repository"],
    ["a path is absolute", { [place]: baselineOf({ "/etc/passwd": [1, 2] }) }, () => {}, "is no path of the repository"],
    [
      "a path is a name of the language",
      { [place]: baselineOf(before).replace("src/a.ts", "__proto__") },
      () => {},
      "is a name that nothing in a baseline has (at `/files/__proto__`)",
    ],
  ];

  test.each(cases)("%s", async (_, files, alter, said) => {
    using change = new Change(files, alter);
    const { exitCode, firstLine, outputs } = await change.judge(before, drop);
    expect([exitCode, outputs["reason"]]).toEqual([2, "no-baseline"]);
    expect(firstLine).toContain(said);
    const accepted = await change.judge(before, { ...drop, "min-lines": "50", accept: "no-baseline until 2027-01-31" });
    expect([accepted.exitCode, accepted.summary]).toEqual([0, expect.stringContaining("- Accepted")]);
    // No acceptance makes a pass of a gate in which no budget holds.
    expect((await change.judge(before, { ...drop, accept: "no-baseline" })).exitCode).toBe(2);
  });

  test("it is a link", async () => {
    using change = new Change({ "elsewhere.json": baselineOf(before), ".gates/baseline/.keep": "" });
    symlinkSync("../../elsewhere.json", join(change.folder, place));
    change.commit("A link on main");
    change.again();
    const { exitCode, firstLine } = await change.judge(before, drop);
    expect([exitCode, firstLine]).toEqual([2, expect.stringContaining("is a link or a folder, not a file")]);
  });
});

describe("a baseline that somebody names", () => {
  test("is read from disk where git does not track it", async () => {
    using change = new Change({});
    change.write("downloaded/base.json", baselineOf(before));
    const inputs = { ...drop, baseline: "downloaded/base.json" };
    const { exitCode, summary } = await change.judge(worse, inputs);
    expect([exitCode, summary]).toEqual([1, expect.stringContaining("`downloaded/base.json`, which git does not track")]);
    rmSync(join(change.folder, "downloaded/base.json"));
    expect((await change.judge(before, inputs)).exitCode).toBe(2);
  });

  test("is read at the base where git tracks it", async () => {
    using change = new Change({ "ci/base.json": baselineOf(before) }, (one) => one.write("ci/base.json", baselineOf(worse)));
    expect((await change.judge(worse, { ...drop, baseline: "ci/base.json" })).exitCode).toBe(1);
  });

  test("is another for each name of a run", async () => {
    using change = new Change({ ".gates/baseline/coverage-gate-unit.json": baselineOf(before, { name: "unit" }) });
    expect((await change.judge(worse, { ...drop, name: "unit" })).exitCode).toBe(1);
    expect((await change.judge(before, { ...drop, name: "unit" })).exitCode).toBe(0);
    expect((await change.judge(before, { ...drop, name: "system" })).exitCode).toBe(2);
  });
});

describe("what is compared", () => {
  test("a renamed file is compared with its old self", async () => {
    using change = new Change(committed, (one) => one.git("mv", "src/a.ts", "src/renamed.ts"));
    const each = { budgets: "lines-drop[each] <= 5pp" };
    const { exitCode, firstLine } = await change.judge({ "src/renamed.ts": [6, 10], "src/b.ts": [10, 10] }, each);
    expect([exitCode, firstLine]).toEqual([1, expect.stringContaining("in `src/renamed.ts` 20.00pp (80.00% -> 60.00%)")]);
  });

  test("of files that are new or gone, each has nothing to be compared with", async () => {
    using change = new Change(committed, (one) => one.write("src/new.ts", ""));
    const figures: Figures = { "src/b.ts": [10, 10], "src/new.ts": [0, 100] };
    expect((await change.judge(figures, { budgets: "lines-drop[each] <= 0pp" })).exitCode).toBe(0);
    expect((await change.judge(figures, { budgets: "lines-drop <= 0pp" })).exitCode).toBe(1);
  });

  test("deleting covered code lowers the share, and leaves what is uncovered as it was", async () => {
    using change = new Change(committed);
    const figures: Figures = { "src/a.ts": [8, 10] };
    expect((await change.judge(figures, { "max-uncovered-lines-rise": "0" })).exitCode).toBe(0);
    expect((await change.judge(figures, { "max-lines-drop": "0" })).exitCode).toBe(1);
  });

  test("what is left out today is left out of the baseline", async () => {
    using change = new Change(committed);
    const { exitCode, firstLine } = await change.judge(worse, { "max-lines-drop": "0", exclude: "src/b.ts" });
    expect([exitCode, firstLine]).toEqual([1, expect.stringContaining("20.00pp (80.00% -> 60.00%)")]);
  });

  test("a path that the baseline does not have is undecided, never green", async () => {
    using change = new Change(committed, (one) => one.write("lib/new.ts", ""));
    const { exitCode, outputs } = await change.judge(
      { ...before, "lib/new.ts": [1, 1] },
      { budgets: "lines-drop[lib/**] <= 0pp" },
    );
    expect([exitCode, outputs["reason"]]).toEqual([2, "no-baseline"]);
  });

  test("the result document keeps to its schema", async () => {
    using change = new Change(committed);
    const { result } = await change.judge(worse, {
      ...drop,
      "max-uncovered-lines-rise": "10%",
      budgets: "lines-drop[each] <= 5pp",
    });
    const validate = new Ajv({ strict: false }).compile(resultJsonSchema);
    expect(validate(JSON.parse(result)), JSON.stringify(validate.errors)).toBe(true);
    expect(new Ajv({ strict: false }).compile(baselineJsonSchema)(JSON.parse(baselineOf(before)))).toBe(true);
  });
});

describe("no baseline makes a red change green", () => {
  type Harm = (workspace: Workspace) => void;
  const harms: Readonly<Record<string, Harm>> = {
    removed: (one) => rmSync(join(one.folder, place), { force: true }),
    emptied: (one) => one.write(place, ""),
    "cut off": (one) => one.write(place, baselineOf(before).slice(0, 60)),
    swapped: (one) => one.write(place, baselineOf(worse, { gate: "load-gate" })),
    lowered: (one) => one.write(place, baselineOf({ "src/a.ts": [0, 10], "src/b.ts": [0, 10] })),
    "of nothing": (one) => one.write(place, baselineOf({})),
    "of other files": (one) => one.write(place, baselineOf({ "src/other.ts": [0, 10] })),
    "a folder": (one) => {
      rmSync(join(one.folder, place), { force: true });
      one.write(`${place}/file`, "");
    },
  };
  const covered = fc.integer({ min: 0, max: 17 });

  test.each(Object.entries(harms))("that the change has %s", async (_, harm) => {
    using change = new Change(committed, harm);
    await fc.assert(
      fc.asyncProperty(covered, fc.constantFrom("lines-drop <= 0pp", "uncovered-lines-rise <= 0"), async (lines, budget) => {
        const figures: Figures = { "src/a.ts": [Math.min(lines, 10), 10], "src/b.ts": [Math.max(0, lines - 10), 10] };
        expect((await change.judge(figures, { budgets: budget })).exitCode).toBe(1);
      }),
      { numRuns: 4 },
    );
  });

  // The base's own figures are what the project chose; there, only what cannot be used is harm.
  const unusable = ["removed", "emptied", "cut off", "swapped", "of nothing", "a folder"];
  test.each(Object.entries(harms).filter(([name]) => unusable.includes(name)))("that is %s at the base, too", async (_, harm) => {
    using change = new Change({});
    change.write(place, baselineOf(before));
    harm(change);
    change.commit("Harm");
    change.again();
    const { exitCode } = await change.judge(worse, drop);
    expect(exitCode).toBeGreaterThan(0);
  });
});
