import { expect, test } from "vitest";
import { judge } from "../../src/judge/judge.ts";
import { waysToWrite } from "../../src/judge/way-to-green/docs.ts";
import { measureDocs } from "../../src/measures/docs.ts";
import { measureDocsChange } from "../../src/measures/docs-change.ts";
import type { MeasuredDocs } from "../../src/measures/docs-facts.ts";
import { fileScope } from "../../src/model/docs-baseline.ts";
import { toPlain } from "../../src/reports/escape.ts";
import { describeSteps, describeWay } from "../../src/reports/wording.ts";
import {
  describeApiStep,
  describeArtefactStep,
  describeChangeStep,
  describeGapStep,
  describeLinkStep,
  describeRouteStep,
  describeWeakStep,
} from "../../src/reports/wording-docs.ts";
import { docsBudget, measuredDocs } from "../measures/measured-docs.ts";

const words = "It says in which shelf of a shop an article lies, and answers from memory. ".repeat(4);
const docs = measuredDocs(
  {
    "README.md": "# Project name\n\nTODO\n",
    "CHANGELOG.md": "# Changelog\n",
    "docs/plan.md": "# Plan\n\n[a](a.md) [b](b.md) [map]()\n",
    "docs/map.md": `# Map\n\n${words}\n\n[a](a.md)\n\n[a](a.md)\n`,
  },
  { require: ["changelog"] },
);

/** The way in words, and its steps. */
function ways(line: string, facts: MeasuredDocs = docs, besides: readonly string[] = []): readonly string[] {
  const budget = docsBudget(line, besides);
  const { budgets } = judge({
    budgets: [
      { budget, origin: "with:", measures: budget.metric.change ? measureDocsChange(budget, facts) : measureDocs(budget, facts) },
    ],
    problems: [],
    accept: [],
    today: "2026-06-01",
    show: () => ({ low: "", high: "" }),
  });
  const words = {
    artefact: describeArtefactStep,
    weak: describeWeakStep,
    api: describeApiStep,
    links: describeLinkStep,
    gap: describeGapStep,
    route: describeRouteStep,
    change: describeChangeStep,
  };
  return waysToWrite(budgets, facts, words).flatMap((way) => [toPlain(describeWay(way)), ...describeSteps(way, 10).map(toPlain)]);
}

const gone = "docs/map.md:5 and 2 more: docs/a.md is not in the repository.";
const goneToo = "docs/plan.md:3: docs/b.md is not in the repository.";
const changelog =
  "CHANGELOG.md: It has no heading of a release. Begin with ## [Unreleased], and a heading with version and day for each release.";
const readme = "README.md:1: Its title is Project name, which any project could have. Give it the name of the project.";
const licence =
  "Licence (license) missing: Put the full text of the licence into LICENSE, with the year and the holder, and its SPDX id into the manifest.";

test.each<[string, string, readonly string[]]>([
  ["nothing where the budget holds", "missing <= 1", []],
  ["what is missing is written", "missing <= 0", ["missing <= 0 needs 1 document written", licence]],
  [
    "what is weak is filled in, what lacks the least first",
    "weak <= 0",
    ["weak <= 0 needs 2 documents mended", changelog, readme],
  ],
  ["as many as are too many", "weak <= 1", ["weak <= 1 needs 1 of 2 documents mended", changelog, readme]],
  ["less than 2 are at most 1", "weak < 2", ["weak < 2 needs 1 of 2 documents mended", changelog, readme]],
  ["one of them", "weak[artefact readme] <= 0", ["weak[artefact readme] <= 0 needs 1 document mended", readme]],
  ["links of one target are mended together", "broken-links <= 0", ["broken-links <= 0 needs 4 links mended", gone, goneToo]],
  ["the target of most links first", "broken-links <= 2", ["broken-links <= 2 needs 2 of 4 links mended", gone, goneToo]],
  [
    "only in files that are above the limit, where each is held on its own",
    "broken-links[each docs/plan.md] <= 1",
    [
      "broken-links[each docs/plan.md] <= 1 needs 1 of 2 links mended",
      "docs/plan.md:3: docs/a.md is not in the repository.",
      goneToo,
    ],
  ],
  [
    "of links that not every reader gets to",
    "link-warnings <= 0",
    ["link-warnings <= 0 needs 1 link mended", "docs/plan.md:3: The link leads to the page that it is on: its target is empty."],
  ],
  [
    "for more sound documents, what is weak or missing",
    "present >= 2",
    ["present >= 2 needs 2 of 3 documents written or filled in", licence, changelog, readme],
  ],
  ["no way to more broken links", "broken-links >= 9", []],
  ["nor to more documents", "documents >= 9", []],
])("%s: %s", (_, line, expected) => {
  expect(ways(line)).toEqual(expected);
});

test("a default leaves out what the project's own budgets are about", () => {
  expect(ways("weak <= 0", docs, ["weak[artefact readme] <= 1"])).toEqual(["weak <= 0 needs 1 document mended", changelog]);
  expect(ways("broken-links <= 0", docs, ["broken-links[docs/map.md] <= 2"])).toEqual([
    "broken-links <= 0 needs 2 links mended",
    "docs/plan.md:3: docs/a.md is not in the repository.",
    goneToo,
  ]);
});

test("what rose above a baseline leads back to it, in the files that it rose in", () => {
  const counts = (by: Readonly<Record<string, number>>) => ({ kind: "counts" as const, by: new Map(Object.entries(by)) });
  const figures = new Map([
    ["broken-links", counts({ "docs/map.md": 2, "docs/gone.md": 1 })],
    ["weak", counts({ [fileScope("readme", "README.md")]: 1 })],
    ["present", counts({ license: 1 })],
  ]);
  const head = { gate: "docs-present", name: null, commit: null, writtenAt: "" };
  const source = { kind: "disk", path: "b.json" } as const;
  const facts = { ...docs, sought: { state: "found", baseline: { ...head, figures }, source, renames: new Map() } as const };
  const inPlan = "docs/plan.md:3: docs/a.md is not in the repository.";
  expect(ways("broken-links-rise[docs/plan.md] <= 0", facts)).toEqual([
    "broken-links-rise[docs/plan.md] <= 0 needs 2 links mended",
    inPlan,
    goneToo,
  ]);
  expect(ways("broken-links-rise <= 0", facts)).toEqual(["broken-links-rise <= 0 needs 1 of 2 links mended", inPlan, goneToo]);
  expect(ways("weak-rise <= 0", facts)).toEqual(["weak-rise <= 0 needs 1 document mended", changelog]);
  expect(ways("present-drop <= 0", facts)).toEqual([
    "present-drop <= 0 needs 1 of 3 documents written or filled in",
    licence,
    changelog,
    readme,
  ]);
  expect([...ways("weak-rise <= 50%", facts), ...ways("broken-links-rise >= 9", facts)]).toEqual([
    "weak-rise <= 50% needs 1 document mended",
    changelog,
  ]);
});
