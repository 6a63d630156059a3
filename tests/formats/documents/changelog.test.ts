import { describe, expect, test } from "vitest";
import { readChangelog } from "../../../src/formats/documents/changelog.ts";
import type { ChangelogRelease } from "../../../src/model/changelog.ts";

const read = (text: string) => readChangelog("CHANGELOG.md", text);

/** `1.2.0 2026-01-31 reference`, as short as a row can be. */
function shown({ version, package: owner, state, date, mark, link }: ChangelogRelease): string {
  const day = date.state === "dated" ? date.day : date.state === "none" ? "" : `${date.state}:${date.text}`;
  const said = [
    owner && `${owner}@`,
    version ?? "-",
    state === "unreleased" && state,
    day,
    mark,
    link.kind !== "none" && link.kind,
  ];
  return said.filter(Boolean).join(" ");
}

describe("a heading of a release", () => {
  test.each<[string, string]>([
    ["## [1.2.0] - 2026-01-31", "1.2.0 2026-01-31 reference"],
    ["## [1.2.0] - 2026-01-31 [YANKED]", "1.2.0 2026-01-31 yanked reference"],
    ["## [1.2.0][tag] - 2026-01-31", "1.2.0 2026-01-31 reference"],
    ["## [1.2](https://example.org/v1.2) - 2026-01-31", "1.2 2026-01-31 inline"],
    ["## [1.2.0] – 2026-01-31", "1.2.0 2026-01-31 reference"],
    ["## 2.0.0 2026-01-31", "2.0.0 2026-01-31"],
    ["# v4.0.2 (2026-01-31)", "v4.0.2 2026-01-31"],
    ["### [1.0.1](https://example.org/compare/v1.0.0...v1.0.1) (2026-01-31)", "1.0.1 2026-01-31 inline"],
    ["## 1.0.0-rc.1 - 2026-01-31", "1.0.0-rc.1 2026-01-31"],
    ["## 2.0.0b1", "2.0.0b1"],
    ["## 1.2.3 ##", "1.2.3"],
    ["## Version 1.2.3", "1.2.3"],
    ["## @acme/core@1.2.3", "@acme/core@ 1.2.3"],
    ["## core 1.2.3 (2026-01-31)", "core@ 1.2.3 2026-01-31"],
    ["## 2026-01-31", "2026-01-31 2026-01-31"],
    ["## [Unreleased]", "- unreleased reference"],
    ["## Unreleased", "- unreleased"],
    ["## Unreleased (2.0.0)", "2.0.0 unreleased"],
    ["## 2.0.0 (unreleased)", "2.0.0 unreleased"],
    ["## [2.0.0] - TBD", "2.0.0 unreleased reference"],
    ["## [2.0.0] - YYYY-MM-DD", "2.0.0 unreleased reference"],
    ["## Next release", "- unreleased"],
    ["## [Unreleased] <!-- set on release -->", "- unreleased reference"],
    ["## [1.2.0] - 2026-02-30", "1.2.0 no-such-day:2026-02-30 reference"],
    ["## [1.2.0] - 31/01/2026", "1.2.0 other-form:31/01/2026 reference"],
    ["## 1.2.0 (January 31, 2026)", "1.2.0 other-form:January 31, 2026"],
    ["## 1.2.0 (31 Jan 2026)", "1.2.0 other-form:31 Jan 2026"],
    ["1.2.0 (2026-01-31)\n------------------", "1.2.0 2026-01-31"],
    ["1.2.0\n=====", "1.2.0"],
    ["**1.2.0** (2026-01-31)", "1.2.0 2026-01-31"],
    ["**1.2.0 / 2026-01-31**", "1.2.0 2026-01-31"],
  ])("%j", (heading, wanted) => {
    expect(read(`# Changelog\n\n${heading}\n\n- one\n`).releases.map(shown)).toEqual([wanted]);
  });

  test.each([
    ["a chapter about a version", "## 2.0 is here"],
    ["a name", "## Next steps"],
    ["a section", "### Added"],
    ["a name in brackets of another dialect", "## [Contributors]"],
    ["code", "```\n## 1.0.0\n```"],
    ["a comment", "<!--\n## 1.0.0\n-->"],
    ["too deep", "#### 1.0.0"],
    ["a bold word beside headings of releases", "**1.0.0** and more"],
    ["an item above a rule", "- 1.0.0\n---"],
  ])("%s is none", (_, text) => {
    expect(read(`# Changelog\n\n${text}\n`).releases).toEqual([]);
  });

  test("may have a version of any scheme where the file cites Keep a Changelog", () => {
    const text = "# Changelog\n\nBased on Keep a Changelog.\n\n## [Spring] - 2026-01-31\n\n## [Unreleased]\n";
    expect(read(text).releases.map(shown)).toEqual(["Spring 2026-01-31 reference", "- unreleased reference"]);
  });
});

describe("the dialect", () => {
  test.each([
    ["1.0.0", "[Keep a Changelog](http://keepachangelog.com/en/1.0.0/)"],
    ["1.1.0", "[Keep a Changelog](https://keepachangelog.com/en/1.1.0/)"],
    ["2.0.0", "[Keep a Changelog](https://keepachangelog.com/en/2.0.0/)"],
    ["1.0.0", "[Keep a Changelog][kac]\n\n## [1.0.0]\n\n[kac]: https://keepachangelog.com/de/1.0.0/"],
    [undefined, "The format follows Keep a Changelog."],
  ])("is Keep a Changelog %s by its preamble", (version, preamble) => {
    expect(read(`# Changelog\n\n${preamble}\n`).dialect).toEqual({ kind: "keep-a-changelog", version });
  });

  test.each([
    ["nobody cites it", "All changes."],
    ["an entry speaks of it", "## 1.0.0\n\n- Follow Keep a Changelog"],
    ["a comment does", "<!-- keepachangelog.com -->"],
  ])("is another where %s", (_, text) => {
    expect(read(`# Changelog\n\n${text}\n`).dialect).toEqual({ kind: "other" });
  });
});

describe("what stands below a release", () => {
  const text = [
    "## [1.1.0] - 2026-01-31", // 1
    "",
    "A word before.", // 3
    "- loose",
    "### Added",
    "- one", // 6
    "  - of one",
    "- two",
    "",
    "### Fixed",
    "Nothing yet.", // 11
    "## [1.0.0] - 2026-01-01",
    "- first", // 13
    "## Older releases",
    "- elsewhere",
    "",
    "[1.1.0]: https://example.org/compare/v1.0.0...v1.1.0",
    "[^1]: a footnote",
  ].join("\n");
  const { releases, definitions } = read(text);

  test("is entries in sections, without those of entries", () => {
    expect(releases[0]?.sections).toEqual([
      { name: "Added", line: 5, entries: [{ line: 6 }, { line: 8 }] },
      { name: "Fixed", line: 10, entries: [] },
    ]);
    expect(releases[0]?.loose).toEqual([{ line: 4 }]);
  });

  test("is content where it says something", () => {
    expect(releases.map(({ content }) => content)).toEqual([[3, 4, 6, 7, 8], [13]]);
  });

  test("ends with the next release or chapter", () => {
    expect(releases.map(({ line, endLine }) => [line, endLine])).toEqual([
      [1, 11],
      [12, 13],
    ]);
  });

  test("has definitions, and footnotes are none", () => {
    expect(definitions).toEqual([{ label: "1.1.0", target: "https://example.org/compare/v1.0.0...v1.1.0", line: 17 }]);
  });

  test("has sections of the release's own level, as standard-version writes them", () => {
    const { sections } = read("### [1.0.1](x) (2026-01-31)\n\n\n### Bug Fixes\n\n* one\n* two\n\n## [1.0.0](y) (2026-01-01)\n")
      .releases[0] ?? { sections: [] };
    expect(sections).toEqual([{ name: "Bug Fixes", line: 4, entries: [{ line: 6 }, { line: 7 }] }]);
  });
});

test("marks of a conflict are found, and the underline of a heading is none", () => {
  const text = "Changes\n=======\n\n<<<<<<< HEAD\n- a\n=======\n- b\n>>>>>>> main\n\n```\n<<<<<<< code\n```\n";
  expect(read(text).conflicts).toEqual([4, 6, 8]);
});

describe("a hostile text ends in bounded time", () => {
  test.each([
    ["a line of a megabyte", `## [1.0.0] - ${"x ".repeat(500_000)}`],
    ["a heading of spaces and hashes", `## ${" #".repeat(500_000)}x`],
    ["many releases", "## [1.0.0] - 2026-01-31\n".repeat(150_000)],
    ["many headings that are none", "## a\n".repeat(190_000)],
    ["brackets that never close", "[".repeat(1_000_000)],
    ["comments in one line", "<!-- -->".repeat(100_000)],
    ["fences", "```\n".repeat(190_000)],
    ["a heading of backticks", `## ${"`".repeat(900_000)}`],
    ["names of the language itself", "## [__proto__] - 2026-01-31\n### constructor\n[__proto__]: x\n"],
    ["no text", "\ufeff"],
  ])("%s", { timeout: 5000 }, (_, text) => {
    expect(read(text).path).toBe("CHANGELOG.md");
  });

  test("what is above the cap is told", () => {
    expect(read("## [1.0.0]\n".repeat(400_000)).isCut).toBe(true);
  });
});
