import { describe, expect, test } from "vitest";
import { readReviewLine } from "../../src/formats/documents/review-line.ts";
import { judgeDocsFollow, judgeReviews, unmatchedDocsFollow } from "../../src/measures/judge-freshness.ts";
import type { ChangedPath } from "../../src/model/changed-path.ts";
import { type DocsFollow, type DocsFollowProblem, parseDocsFollow } from "../../src/model/docs-follow.ts";
import type { FreshnessFault } from "../../src/model/freshness-fault.ts";
import { toPlain } from "../../src/reports/escape.ts";
import { describeFreshnessFault, freshnessRuleHelp } from "../../src/reports/wording-docs-freshness.ts";

function follow(line: string): DocsFollow {
  const parsed = parseDocsFollow(line);
  if (parsed.state === "wrong") throw new Error(parsed.problem);
  return parsed.follow;
}

const change = (...paths: readonly string[]): readonly ChangedPath[] =>
  paths.map((path) => ({ path: path.replace(/^-/, ""), how: path.startsWith("-") ? "deleted" : "modified" }));
const said = (faults: readonly FreshnessFault[]) =>
  faults.map((fault) => `${fault.path}:${fault.line ?? "-"} ${toPlain(describeFreshnessFault(fault))}`);

describe("a line of docs-follow", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["src/api/** -> docs/API_USAGE.md", ["src/api/**"], ["docs/API_USAGE.md"]],
    [
      "src/api/**, !**/*.test.ts, src/auth/** → docs/API.md | openapi.yaml",
      ["src/api/**", "!**/*.test.ts", "src/auth/**"],
      ["docs/API.md", "openapi.yaml"],
    ],
    ["src/{a,b}/** => docs/{a,b}.md", ["src/{a,b}/**"], ["docs/{a,b}.md"]],
    ["src/a->docs/a.md", ["src/a"], ["docs/a.md"]],
  ])("%s", (line, sources, documents) => {
    expect(follow(line)).toEqual({ text: line, sources, documents });
  });

  test.each<[string, DocsFollowProblem]>([
    ["src/api/**", "no-arrow"],
    ["a -> b -> c", "too-many-arrows"],
    ["!a -> b", "no-source"],
    ["a -> ", "no-document"],
    ["a -> ../b.md", "outside"],
  ])("%j is refused", (text, problem) => {
    expect(parseDocsFollow(text)).toEqual({ state: "wrong", text: text.trim(), problem });
  });

  test("that fits no file is told of", () => {
    const files = ["src/api/a.ts", "docs/API.md"];
    expect(unmatchedDocsFollow([follow("src/api/** -> docs/api.md"), follow("src/** -> docs/**")], files)).toEqual([
      { text: "src/api/** -> docs/api.md", glob: "docs/api.md" },
    ]);
  });
});

describe("documents follow what they are about", () => {
  const files = ["docs/API.md", "openapi.yaml"];
  const rules = [follow("src/api/**, !**/*.test.ts -> docs/API.md | openapi.yaml")];

  test.each<[string, readonly ChangedPath[]]>([
    ["where both change", change("src/api/a.ts", "docs/API.md")],
    ["where one of the documents does", change("src/api/a.ts", "openapi.yaml")],
    ["where only the document does", change("docs/API.md")],
    ["where something else does", change("src/web/a.ts")],
    ["where what is left out does", change("src/api/a.test.ts")],
  ])("%s", (_, changed) => {
    expect(judgeDocsFollow(rules, changed, files)).toEqual([]);
  });

  test.each<[string, readonly ChangedPath[], string]>([
    [
      "one source changes alone",
      change("src/api/a.ts"),
      "docs/API.md:- src/api/a.ts changed without it or openapi.yaml (src/api/**, !**/*.test.ts -> docs/API.md | openapi.yaml).",
    ],
    [
      "sources change and the document is deleted",
      change("src/api/a.ts", "-src/api/b.ts", "-docs/API.md"),
      "docs/API.md:- src/api/a.ts and 1 more changed without it or openapi.yaml (src/api/**, !**/*.test.ts -> docs/API.md | openapi.yaml).",
    ],
  ])("or not: %s", (_, changed, wanted) => {
    expect(said(judgeDocsFollow(rules, changed, files))).toEqual([wanted]);
  });
});

describe("a day of review", () => {
  test.each<[string, string, string | undefined]>([
    ["in a line", "# Page\n\nLast reviewed: 2026-01-31\n", "3 2026-01-31"],
    ["in bold", "**Last reviewed:** 2026-01-31 by ada", "1 2026-01-31"],
    ["in emphasis", "_Last reviewed on: 2026-01-31_", "1 2026-01-31"],
    ["in a list", "- last-reviewed: `2026-01-31`", "1 2026-01-31"],
    ["in a table", "| Last reviewed | 2026-01-31 |", "1 2026-01-31"],
    ["in the front matter", "---\nlast_reviewed: '2026-01-31'\n---\n", "2 2026-01-31"],
    ["of no calendar", "Last reviewed: 2026-02-30", "1 -"],
    ["in words", "Last reviewed: January 2026", "1 -"],
    ["nowhere", "# Page\n", undefined],
    ["in a sentence", "It was last reviewed by ada.", undefined],
    ["in code", "```\nLast reviewed: 2026-01-31\n```", undefined],
    ["in a comment", "# Page\n<!-- last reviewed: 2026-01-31 -->", "2 2026-01-31"],
    ["in a comment within code", "```\n<!-- last reviewed: 2026-01-31 -->\n```", undefined],
    ["in a comment beside a line", "<!-- Last reviewed: YYYY-MM-DD -->\nLast reviewed: 2026-01-31", "2 2026-01-31"],
    ["without a colon", "Last reviewed 2026-01-31", "1 2026-01-31"],
    ["without a colon, with a word between", "_Last reviewed on 2026-01-31_", "1 2026-01-31"],
    ["with who did it", "Last reviewed by Ada on 2026-01-31.", "1 2026-01-31"],
    ["behind another sentence", "Owner: team. Last reviewed: 2026-01-31.", "1 2026-01-31"],
    ["behind another sentence without a colon", "Owner: team. Last reviewed 2026-01-31.", "1 2026-01-31"],
    ["in the column of a table", "| Owner | Last reviewed |\n|---|---|\n| Ada | 2026-01-31 |\n", "3 2026-01-31"],
    ["in the first column of a table", "| Last reviewed | Owner |\n|---|---|\n| 2026-01-31 | Ada |\n", "3 2026-01-31"],
    ["in the first row of a table", "| Last reviewed | 2026-01-31 |\n|---|---|\n| Owner | Ada |\n", "1 2026-01-31"],
    ["of other documents", "| Page | Last reviewed |\n|---|---|\n| A | 2026-01-31 |\n| B | 2025-01-31 |\n", undefined],
    ["below a heading", "## Last reviewed\n\n2026-01-31\n", "1 2026-01-31"],
    ["not in the column", "| Owner | Last reviewed |\n|---|---|\n| Ada | never |\n", "3 -"],
    ["in words without a colon", "Last reviewed January 2026.", "1 -"],
    ["by somebody, at no day", "Last reviewed by Ada.", "1 -"],
    ["in a sentence with a year", "It says when it was last reviewed, in 2024.", undefined],
    ["in a sentence that goes on", "Tell when it was\nlast reviewed, in 2024.", undefined],
    ["in a list of what a page has", "- Owner\n- Last reviewed\n", undefined],
    ["in code within a sentence", "Write `Last reviewed: 2026-01-31` at the top.", undefined],
  ])("%s", (_, text, wanted) => {
    const review = readReviewLine("docs/a.md", text);
    expect(review && `${review.line} ${review.day ?? "-"}`).toBe(wanted);
  });

  const judged = (line: string, changed?: readonly ChangedPath[]) => {
    const review = readReviewLine("docs/a.md", line);
    const reviews = review ? [review] : [];
    return said(judgeReviews({ reviews, changed, follows: [follow("src/** -> docs/a.md")], today: "2026-06-15", most: 90 }));
  };
  const overdue = ["docs/a.md:1 It was last reviewed on 2026-01-31, 135 days ago; at most 90 are allowed."];

  test("is looked for in bounded time", () => {
    for (const line of ["Last reviewed ", "| last reviewed ", "<!-- last reviewed", "last_"])
      expect(readReviewLine("docs/a.md", `${line.repeat(50_000)}\n`.repeat(5))?.day).toBeUndefined();
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ["is long ago", judged("Last reviewed: 2026-01-31"), overdue],
    ["is long ago, and nothing was changed yet", judged("Last reviewed: 2026-01-31", []), overdue],
    ["is long ago, and the change touches the document", judged("Last reviewed: 2026-01-31", change("docs/a.md")), overdue],
    ["is long ago, and the change touches what it is about", judged("Last reviewed: 2026-01-31", change("src/x.ts")), overdue],
    ["is long ago, and the change has nothing to do with it", judged("Last reviewed: 2026-01-31", change("README.md")), []],
    ["is just in time", judged("Last reviewed: 2026-03-17"), []],
    ["is tomorrow where somebody lives in the east", judged("Last reviewed: 2026-06-16"), []],
    [
      "is yet to come",
      judged("Last reviewed: 2026-06-17"),
      ["docs/a.md:1 It was last reviewed on 2026-06-17, which is yet to come."],
    ],
    ["is none", judged("Last reviewed: soon"), ["docs/a.md:1 soon is no day of a review."]],
    ["is left out", judged("Last reviewed:"), ["docs/a.md:1 It does not say when it was last reviewed."]],
    ["is not carried", judged("# Page"), []],
  ])("that %s", (_, faults, wanted) => {
    expect(faults).toEqual(wanted);
  });
});

test("every rule says what it finds and how it is mended, and only warns", () => {
  for (const { what, fix, level } of Object.values(freshnessRuleHelp)) {
    expect([toPlain(what), toPlain(fix)].join(" ")).toMatch(/^[A-Z].*\. [A-Z].*\.$/);
    expect(level).toBe("warning");
  }
});

test.each([
  ["commas", `${",a".repeat(1_000_000)} -> b`],
  ["braces", `${"{,".repeat(500_000)} -> b`],
  ["arrows", "->".repeat(500_000)],
])("a hostile line ends in bounded time: %s", { timeout: 3000 }, (_, line) => {
  expect(["read", "wrong"]).toContain(parseDocsFollow(line).state);
});
