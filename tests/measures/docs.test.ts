import { describe, expect, test } from "vitest";
import { measureDocs } from "../../src/measures/docs.ts";
import type { MeasuredDocs } from "../../src/measures/docs-facts.ts";
import type { Measure } from "../../src/model/measure.ts";
import { docsBudget, measuredDocs } from "./measured-docs.ts";

const words = "It says in which shelf of a shop an article lies, and answers from memory. ".repeat(4);

/** A README that is sound, a changelog that is weak, no licence; two documents with broken links. */
const docs = measuredDocs(
  {
    "README.md": `# Shelf\n\n${words}\n\n[Docs](docs/plan.md)\n`,
    "CHANGELOG.md": "# Changelog\n",
    "docs/plan.md": "# Plan\n\n[a](a.md) [b](b.md) [map]()\n",
    "docs/map.md": "# Map\n\n[a](a.md)\n",
    "src/main.ts": "",
  },
  { require: ["changelog", "adr"], optional: ["support"] },
);

/** `3`, `docs/a.md: 2`, `unknown: no-match`, `not applicable`. */
function told({ scope, found }: Measure): string {
  const where = scope === "" ? "" : `${scope}: `;
  if (found.state === "not-applicable") return `${where}not applicable`;
  if (found.state === "unknown")
    return `${where}unknown: ${found.reason.id === "not-measured" ? found.reason.why.kind : found.reason.id}`;
  return where + (found.quantity.kind === "count" ? found.quantity.low : "no count");
}

const measured = (line: string, facts: MeasuredDocs = docs, besides: readonly string[] = []) =>
  measureDocs(docsBudget(line, besides), facts).map(told);

describe("what a budget of documents counts", () => {
  test.each<[string, string, readonly string[]]>([
    ["the missing ones", "missing <= 0", ["2"]],
    ["the weak ones", "weak <= 0", ["1"]],
    ["the sound ones", "present >= 1", ["1"]],
    ["one by its name", "missing[artefact license] <= 0", ["1"]],
    ["several by a pattern", "missing[artefact *] <= 0", ["2"]],
    ["each on its own", "missing[each artefact] <= 0", ["readme: 0", "support: 0", "changelog: 0", "license: 1", "adr: 1"]],
    ["one that is optional and not there, which is neither missing nor weak", "missing[artefact support] <= 0", ["0"]],
    ["one that nobody asks for", "missing[artefact makefile] <= 0", ["unknown: no-match"]],
    ["broken links", "broken-links <= 0", ["3"]],
    ["of a folder", "broken-links[docs/**] <= 0", ["3"]],
    ["of a file", "broken-links[docs/map.md] <= 0", ["1"]],
    ["of each file, those without any as well", "broken-links[each docs/**] <= 0", ["docs/plan.md: 2", "docs/map.md: 1"]],
    ["of every file", "broken-links[each] <= 0", ["README.md: 0", "CHANGELOG.md: 0", "docs/plan.md: 2", "docs/map.md: 1"]],
    ["a folder that is not there", "broken-links[doc/**] <= 0", ["unknown: no-match"]],
    ["a folder that has no document", "broken-links[src/**] <= 0", ["unknown: no-match"]],
    ["links that not every reader gets to", "link-warnings <= 0", ["1"]],
    ["documents", "documents >= 4", ["4"]],
    ["documents of a folder", "documents[docs/**] >= 2", ["2"]],
    ["documents of a folder that has none", "documents[src/**] >= 1", ["unknown: no-match"]],
  ])("%s: %s", (_, line, expected) => {
    expect(measured(line)).toEqual(expected);
  });

  test("of the packages of a monorepo, each by its folder", () => {
    const packages = measuredDocs(
      { "README.md": "", "packages/a/package.json": "{}", LICENSE: "" },
      { packages: ["packages/*"] },
    );
    expect(measured("missing[each artefact readme] <= 0", packages)).toEqual(["readme: 0", "packages/a: readme: 1"]);
  });
});

describe("what is weak is counted by file", () => {
  const runbook = `# Disk full\n\n${words}\n`;
  const several = measuredDocs(
    {
      "README.md": `# Shelf\n\n${words}\n`,
      "docs/runbooks/disk.md": "TODO",
      "docs/runbooks/memory.md": "# Memory\n\nTODO\n",
      "docs/runbooks/network.md": runbook,
      "docs/adr/0001-shelves.md": "TODO",
      "rules/alerts.yml": "",
      "src/main.ts": "",
    },
    { require: ["runbooks", "adr"], optional: ["license"] },
  );

  test.each<[string, readonly string[]]>([
    ["weak <= 0", ["3"]],
    ["weak[artefact runbooks] <= 0", ["2"]],
    ["weak[docs/runbooks/**] <= 0", ["2"]],
    ["weak[docs/runbooks/network.md] <= 0", ["0"]],
    ["weak[docs/**, artefact adr] <= 0", ["1"]],
    ["weak[each artefact] <= 0", ["readme: 0", "license: 0", "adr: 1", "runbooks: 2"]],
    [
      "weak[each docs/runbooks/**] <= 0",
      ["docs/runbooks/disk.md: 1", "docs/runbooks/memory.md: 1", "docs/runbooks/network.md: 0"],
    ],
    ["weak[docs/runbook/**] <= 0", ["unknown: no-match"]],
    ["weak[src/**] <= 0", ["unknown: no-match"]],
    ["weak[artefact makefile] <= 0", ["unknown: no-match"]],
    ["weak[artefact license] <= 0", ["0"]],
  ])("%s: %j", (line, expected) => {
    expect(measured(line, several)).toEqual(expected);
  });

  test("and a file that only a rule looks into holds a limit, too", () => {
    expect(measured("weak[rules/**] <= 0", { ...several, lookedInto: ["rules/alerts.yml"] })).toEqual(["0"]);
  });

  test("and a default leaves files to the project's own budgets", () => {
    expect(measured("weak <= 0", several, ["weak[docs/runbooks/disk.md] <= 1"])).toEqual(["2"]);
    expect(measured("weak <= 0", several, ["weak[docs/runbooks/**, artefact adr] <= 1"])).toEqual(["3"]);
    expect(measured("weak <= 0", several, ["weak[artefact *] <= 9"])).toEqual(["not applicable"]);
  });
});

describe("where nothing was looked at", () => {
  test("no link is sound because links are not checked", () => {
    const off: MeasuredDocs = { ...docs, links: undefined, documents: [] };
    for (const line of ["broken-links <= 0", "link-warnings <= 0", "documents <= 9", "broken-links[docs/**] <= 0"])
      expect(measured(line, off)).toEqual(["unknown: links-off"]);
    expect(measured("missing <= 0", off)).toEqual(["2"]);
  });

  test("a repository without Markdown has no broken link, and holds no limit on them", () => {
    const none = measuredDocs({ "README.rst": "Shelf\n=====\n" });
    expect([measured("broken-links <= 0", none), measured("documents >= 1", none)]).toEqual([["not applicable"], ["0"]]);
  });

  test("that nothing is asked for is no proof that nothing is missing", () => {
    const nothing = measuredDocs({}, { optional: ["readme", "license"] });
    expect(measured("missing <= 0", nothing)).toEqual(["unknown: not-in-report"]);
  });
});

describe("a default leaves to the project's own budgets what they are about", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["broken-links <= 0", ["broken-links[docs/map.md] <= 1"], ["2"]],
    ["broken-links <= 0", ["broken-links[docs/map.md] <= 1", "broken-links[docs/plan.md] <= 2"], ["0"]],
    ["broken-links <= 0", ["broken-links[**] <= 3"], ["not applicable"]],
    ["missing <= 0", ["missing[artefact adr] <= 1"], ["1"]],
    ["missing <= 0", ["missing[artefact *] <= 2"], ["not applicable"]],
  ])("%s besides %j", (line, besides, expected) => {
    expect(measured(line, docs, besides)).toEqual(expected);
  });
});
