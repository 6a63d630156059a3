import { describe, expect, test } from "vitest";
import { docsToday, measureDocsChange } from "../../src/measures/docs-change.ts";
import type { MeasuredDocs } from "../../src/measures/docs-facts.ts";
import { gainsBetweenDocs, lossesBetweenDocs } from "../../src/measures/docs-losses.ts";
import type { SoughtBaseline } from "../../src/model/baseline.ts";
import { type DocsBaseline, fileScope, type KeptFigure } from "../../src/model/docs-baseline.ts";
import type { Ratio } from "../../src/model/quantity.ts";
import { toPlain } from "../../src/reports/escape.ts";
import { formatQuantity } from "../../src/reports/numbers.ts";
import { describeDocsLosses, describeMoved } from "../../src/reports/wording-docs-baseline.ts";
import { docsBudget, measuredDocs } from "./measured-docs.ts";

const words = "It says in which shelf of a shop an article lies, and answers from memory. ".repeat(4);
const head = { gate: "docs-present", name: null, commit: null, writtenAt: "2026-05-01T00:00:00.000Z" };
const documents = {
  "README.md": `# Shelf\n\n${words}\n`,
  "CHANGELOG.md": "# Changelog\n",
  "docs/plan.md": "[a](a.md) [b](b.md)\n",
  "docs/map.md": "[a](a.md)\n",
};
const docs = measuredDocs(documents, { require: ["changelog", "adr"] });

function baselineOf(figures: Readonly<Record<string, number | Readonly<Record<string, number>> | Ratio>>): DocsBaseline {
  const kept = Object.entries(figures).map(([metric, figure]): [string, KeptFigure] => {
    if (typeof figure === "number") return [metric, { kind: "count", count: figure }];
    if (isRatio(figure)) return [metric, { kind: "share", ratio: figure }];
    return [metric, { kind: "counts", by: new Map(Object.entries(figure)) }];
  });
  return { ...head, figures: new Map(kept) };
}

function isRatio(figure: Readonly<Record<string, number>> | Ratio): figure is Ratio {
  return "part" in figure && "whole" in figure;
}

function found(baseline: DocsBaseline): SoughtBaseline<DocsBaseline> {
  return { state: "found", baseline, source: { kind: "disk", path: "b.json" }, renames: new Map() };
}

function told(line: string, facts: MeasuredDocs): readonly string[] {
  return measureDocsChange(docsBudget(line), facts).map(({ scope, found: one }) => {
    const where = scope === "" ? "" : `${scope}: `;
    if (one.state === "not-applicable") return `${where}not applicable${one.because ? `: ${one.because.kind}` : ""}`;
    if (one.state === "unknown") return `${where}unknown: ${one.reason.id}`;
    return where + formatQuantity(one.quantity, docsBudget(line).limit);
  });
}

describe("the change of what is counted in documents", () => {
  const before = baselineOf({
    "broken-links": { "docs/plan.md": 2, "docs/gone.md": 3 },
    missing: { license: 1, "packages/api: readme": 1 },
    weak: { [fileScope("readme", "README.md")]: 1 },
    present: { readme: 1, changelog: 1 },
    documents: 4,
  });

  test.each<[string, readonly string[]]>([
    ["broken-links-rise <= 0", ["-2 (5 -> 3)"]],
    ["broken-links-rise <= 10%", ["-40.00% (5 -> 3)"]],
    ["broken-links-rise[docs/map.md] <= 0", ["1 (0 -> 1)"]],
    ["broken-links-rise[docs/**] <= 0", ["-2 (5 -> 3)"]],
    ["broken-links-rise[each docs/**] <= 0", ["docs/map.md: 1 (0 -> 1)", "docs/plan.md: 0 (2 -> 2)"]],
    ["broken-links-rise[src/**] <= 0", ["unknown: not-measured"]],
    ["missing-rise <= 0", ["0 (2 -> 2)"]],
    ["missing-rise[artefact license] <= 0", ["0 (1 -> 1)"]],
    ["missing-rise[artefact readme] <= 0", ["-1 (1 -> 0)"]],
    ["weak-rise <= 0", ["0 (1 -> 1)"]],
    ["weak-rise[artefact changelog] <= 0", ["1 (0 -> 1)"]],
    ["weak-rise[artefact readme] <= 0", ["-1 (1 -> 0)"]],
    ["weak-rise[*.md] <= 0", ["0 (1 -> 1)"]],
    ["weak-rise[CHANGELOG.md] <= 0", ["1 (0 -> 1)"]],
    ["weak-rise[each] <= 0", ["CHANGELOG.md: 1 (0 -> 1)", "README.md: -1 (1 -> 0)"]],
    ["weak-rise[each artefact] <= 0", expect.arrayContaining(["changelog: 1 (0 -> 1)", "readme: -1 (1 -> 0)"])],
    ["weak-rise[*.md, artefact readme] <= 0", ["-1 (1 -> 0)"]],
    ["present-drop <= 0", ["1 (2 -> 1)"]],
    ["present-drop[each artefact] <= 0", expect.arrayContaining(["changelog: 1 (1 -> 0)", "readme: 0 (1 -> 1)"])],
    ["documents-drop <= 0", ["0 (4 -> 4)"]],
    ["link-warnings-rise <= 0", ["unknown: no-baseline"]],
    ["api-operations-drop <= 0pp", ["unknown: not-measured"]],
  ])("%s: %s", (line, expected) => {
    expect(told(line, { ...docs, sought: found(before) })).toEqual(expected);
  });

  test("is unknown without a baseline, and not held while a cache learns", () => {
    expect(told("weak-rise <= 0", docs)).toEqual(["unknown: no-baseline"]);
    const why = { kind: "missing", path: "b.json", looked: "here" } as const;
    expect(told("weak-rise <= 0", { ...docs, sought: { state: "none", why } })).toEqual(["unknown: no-baseline"]);
    const learning = { state: "learning", base: "1".repeat(40), looked: 3 } as const;
    expect(told("weak-rise <= 0", { ...docs, sought: learning })).toEqual(["not applicable: learning"]);
  });

  test("of a share is in points", () => {
    const none = { part: 0, whole: 0 };
    const shares = {
      ...{ operations: { part: 8, whole: 10 }, parameters: none, responses: none, "request-bodies": none },
      ...{ schemas: none, properties: none, examples: none },
    };
    const coverage = { shares, gaps: [], operations: [] };
    const api = { specifications: [{ path: "openapi.yaml", coverage }], faults: [], routes: undefined };
    const sought = found(baselineOf({ "api-operations": { part: 9, whole: 10 }, "api-schemas": { part: 1, whole: 1 } }));
    expect(told("api-operations-drop <= 5pp", { ...docs, api, sought })).toEqual(["10.00pp (90.00% -> 80.00%)"]);
    expect(told("api-schemas-drop <= 5pp", { ...docs, api, sought })).toEqual(["not applicable"]);
    expect(docsToday({ ...docs, api }, head).figures.get("api-operations")).toEqual({
      kind: "share",
      ratio: { part: 8, whole: 10 },
    });
  });

  test("is held against what today's run would leave", () => {
    const today = docsToday(docs, head);
    expect(Object.fromEntries(today.figures)).toEqual({
      adr: { kind: "count", count: 0 },
      runbooks: { kind: "count", count: 0 },
      missing: {
        kind: "counts",
        by: new Map([
          ["license", 1],
          ["adr", 1],
        ]),
      },
      weak: { kind: "counts", by: new Map([[fileScope("changelog", "CHANGELOG.md"), 1]]) },
      present: { kind: "counts", by: new Map([["readme", 1]]) },
      "broken-links": {
        kind: "counts",
        by: new Map([
          ["docs/plan.md", 2],
          ["docs/map.md", 1],
        ]),
      },
      "link-warnings": { kind: "counts", by: new Map() },
      documents: { kind: "count", count: 4 },
    });
    const off = docsToday({ ...docs, links: undefined, documents: [] }, head);
    expect([...off.figures.keys()]).toEqual(["missing", "weak", "present", "adr", "runbooks"]);
  });
});

describe("what a later baseline gives up", () => {
  const before = baselineOf({
    "broken-links": { "a.md": 2, "b.md": 2 },
    present: { readme: 1, adr: 1 },
    "api-operations": { part: 3, whole: 4 },
  });
  const losses = (after: DocsBaseline) => describeDocsLosses(lossesBetweenDocs(before, after)).map(toPlain);
  const same = { present: { readme: 1, adr: 1 }, "api-operations": { part: 3, whole: 4 } };

  test.each<[string, DocsBaseline, readonly string[]]>([
    ["nothing where it is the same", before, []],
    ["nothing where it is better", baselineOf({ ...same, "broken-links": { "a.md": 1 } }), []],
    ["more faults", baselineOf({ ...same, "broken-links": { "a.md": 5 } }), ["broken-links 4 -> 5"]],
    [
      "more in a file, although the whole is no more",
      baselineOf({ ...same, "broken-links": { "a.md": 1, "c.md": 3 } }),
      ["no more in all, but in single files, which [each] holds: c.md: broken-links 0 -> 3"],
    ],
    ["fewer documents that are sound", baselineOf({ ...same, "broken-links": {}, present: { readme: 1 } }), ["present 2 -> 1"]],
    [
      "a lower share",
      baselineOf({ ...same, "broken-links": {}, "api-operations": { part: 1, whole: 2 } }),
      ["api-operations 75.00% (3/4) -> 50.00% (1/2)"],
    ],
    ["what nobody counts any more", baselineOf(same), ["broken-links 4 -> nothing"]],
  ])("%s", (_, after, expected) => {
    expect(losses(after)).toEqual(expected);
  });

  test("is named for five files at most", () => {
    const many = (count: number) => Object.fromEntries(Array.from({ length: 7 }, (_, i) => [`${i}.md`, count]));
    const [then, now] = [{ ...many(1), "z.md": 9 }, many(2)].map((files) => baselineOf({ "broken-links": files }));
    expect(then && now && describeDocsLosses(lossesBetweenDocs(then, now)).map(toPlain)).toEqual([
      "no more in all, but in single files, which [each] holds: 0.md: broken-links 1 -> 2; 1.md: broken-links 1 -> 2; 2.md: broken-links 1 -> 2; 3.md: broken-links 1 -> 2; 4.md: broken-links 1 -> 2; and 2 more",
    ]);
  });

  test("is not what is better, which is told apart", () => {
    const after = baselineOf({ ...same, "broken-links": { "a.md": 1 }, missing: {} });
    expect(gainsBetweenDocs(before, after).map(describeMoved).map(toPlain)).toEqual(["broken-links 4 -> 1", "missing 0"]);
  });
});
