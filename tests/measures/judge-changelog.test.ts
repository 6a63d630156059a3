import { describe, expect, test } from "vitest";
import { isEmptyFragment } from "../../src/formats/documents/changelog/fragment.ts";
import { readChangelog } from "../../src/formats/documents/changelog.ts";
import { readPackageVersion } from "../../src/formats/documents/package-version.ts";
import { judgeChangeEntry, usualFragments } from "../../src/measures/judge-change-entry.ts";
import { judgeChangelog } from "../../src/measures/judge-changelog.ts";
import { isReleaseVersion, judgeRelease, judgeReleases } from "../../src/measures/judge-release-entry.ts";
import { pathFilter } from "../../src/measures/path-filter.ts";
import type { ChangelogFault } from "../../src/model/changelog-fault.ts";
import { toPlain } from "../../src/reports/escape.ts";
import { changelogRuleHelp, describeChangelogFault } from "../../src/reports/wording-docs-changelog.ts";

const today = "2026-06-15";
const preamble = "# Changelog\n\nBased on [Keep a Changelog](https://keepachangelog.com/en/1.1.0/).\n\n";
const compare = "https://github.com/acme/tool/compare";

/** `6: The calendar has no …`. */
function said(faults: readonly ChangelogFault[]): readonly string[] {
  return faults.map((fault) => `${fault.line ?? "-"}: ${toPlain(describeChangelogFault(fault))}`);
}

const judge = (text: string, sections: readonly string[] = []) =>
  judgeChangelog(readChangelog("CHANGELOG.md", text), { today, sections });
/** The releases begin in line 5. */
const strict = (text: string, sections?: readonly string[]) => said(judge(preamble + text, sections));

const sound = [
  "## [Unreleased]",
  "",
  "## [1.1.0] - 2026-02-01",
  "",
  "A summary.",
  "",
  "### Added",
  "",
  "- **Breaking:** one",
  "",
  "## [1.0.1] - 2026-02-02 [YANKED]",
  "",
  "### Security",
  "",
  "- CVE-2026-0001: one",
  "",
  "## [1.0.0] - 2026-01-31",
  "",
  "### Fixed",
  "- one",
  "",
  `[unreleased]: ${compare}/v1.1.0...HEAD`,
  `[1.1.0]: ${compare}/v1.0.1...v1.1.0`,
  `[1.0.1]: ${compare}/v1.0.0...v1.0.1`,
  "[1.0.0]: https://github.com/acme/tool/releases/tag/v1.0.0",
].join("\n");

describe("a changelog that cites Keep a Changelog is sound", () => {
  test.each<[string, string]>([
    ["with all that it may have", sound],
    ["with CRLF", sound.replaceAll("\n", "\r\n")],
    ["before its first release, where there is nothing to compare with", "## [Unreleased]\n\n### Added\n\n- one\n"],
    ["without brackets", "## Unreleased\n\n## 1.0.0 - 2026-01-31\n\n### Added\n\n- one\n"],
    [
      "with links in its headings",
      `## [1.1.0](${compare}/v1.0.0...v1.1.0) - 2026-02-01\n\n## [1.0.0](https://example.org) - 2026-01-31`,
    ],
    ["where an old version is mended", "## 2.0.0 - 2026-01-10\n## 1.9.5 - 2026-02-01\n## 1.9.4 - 2026-01-01"],
    ["where it is sorted by day", "## 1.9.5 - 2026-02-01\n## 2.0.0 - 2026-01-10\n## 1.9.4 - 2026-01-01"],
    ["where it is tomorrow already", "## 1.0.0 - 2026-06-16"],
    ["with a comparison that passes over a yanked release", sound.replace("v1.0.1...v1.1.0", "v1.0.0...v1.1.0")],
    ["with a comparison with a commit", sound.replace("v1.0.1...v1.1.0", "0a1b2c3d...v1.1.0")],
    ["with tags that name the package", sound.replaceAll(/v(?=\d\.\d\.\d)/g, "tool-v")],
    ["with two dots, as GitLab takes them", sound.replaceAll("...", "..")],
    ["with releases before the first final one", "## 1.0.0 - 2026-01-31\n## 1.0.0-rc.2 - 2026-01-30\n## 1.0.0-rc.1 - 2026-01-29"],
  ])("%s", (_, text) => {
    expect(strict(text)).toEqual([]);
  });

  test("with names of sections that the project allows", () => {
    expect(strict("## 1.0.0 - 2026-01-31\n\n### Other\n\n- one\n", ["other"])).toEqual([]);
  });
});

describe("a changelog that cites Keep a Changelog is told of", () => {
  test.each<[string, string, readonly string[]]>([
    ["the same version twice", "## v1.0.0 - 2026-01-31\n## 1.0.0 - 2026-01-31\n", ["6: 1.0.0 is there already, in line 5."]],
    ["Unreleased twice", "## [Unreleased]\n## Unreleased\n", ["6: Unreleased is there already, in line 5."]],
    [
      "a release below an older one",
      "## 1.0.0 - 2026-01-01\n## 1.1.0 - 2026-02-01\n",
      ["6: 1.1.0 stands below 1.0.0, which is older."],
    ],
    [
      "an earlier year than that of the version before",
      "## 1.2.0 - 2025-01-05\n## 1.1.0 - 2025-12-20\n",
      ["5: 1.2.0 is of 2025-01-05, and 1.1.0 before it of 2025-12-20."],
    ],
    ["no day", "## 1.0.0\n", ["5: 1.0.0 has no day."]],
    ["a day to come", "## 1.0.0 - 2026-06-17\n", ["5: 1.0.0 is of 2026-06-17, which is yet to come."]],
    ["a day that there is not", "## 1.0.0 - 2026-02-30\n", ["5: The calendar has no 2026-02-30."]],
    ["a day in another order", "## 1.0.0 - 31/01/2026\n", ["5: 31/01/2026 is not written as year, month and day."]],
    ["a link that nothing defines", sound.replace("[1.0.1]: ", "[1.0.2]: "), ["15: Nothing defines the link of [1.0.1]."]],
    [
      "no links at all, once",
      "## [1.1.0] - 2026-02-01\n## [1.0.0] - 2026-01-31\n",
      ["5: Nothing defines the link of [1.1.0], nor that of any other release (1 more)."],
    ],
    [
      "a comparison with another version than the one before",
      sound.replace("v1.0.1...v1.1.0", "v0.9.0...v1.1.0"),
      ["27: The link of 1.1.0 compares with v0.9.0; the release before it is 1.0.1."],
    ],
    [
      "a comparison that ends with another version",
      sound.replace("v1.0.0...v1.0.1", "v1.0.0...v11.0.1"),
      ["28: The link of 1.0.1 goes up to v11.0.1 and not to 1.0.1."],
    ],
    [
      "a comparison of what is unreleased with an old version",
      sound.replace("v1.1.0...HEAD", "v1.0.1...HEAD"),
      ["26: The link of unreleased compares with v1.0.1; the release before it is 1.1.0."],
    ],
    [
      "marks of a conflict",
      "<<<<<<< HEAD\n## 1.0.0 - 2026-01-31\n=======\n>>>>>>> main\n",
      [
        "5: A mark of a conflict was left here.",
        "7: A mark of a conflict was left here.",
        "8: A mark of a conflict was left here.",
      ],
    ],
    [
      "entries outside of a section",
      "## 1.0.0 - 2026-01-31\n\n- one\n- two\n\n### Added\n\n- three\n",
      ["7: 2 entries of 1.0.0 stand outside of its sections."],
    ],
    [
      "a section twice",
      "## 1.0.0 - 2026-01-31\n### Added\n- one\n### Fixed\n- two\n### added\n- three\n",
      ["10: 1.0.0 has a section added already, in line 6."],
    ],
    [
      "a section that is none",
      "## 1.0.0 - 2026-01-31\n### Fixes\n- one\n### Other things\n- two\n",
      ["6: Keep a Changelog has no section Fixes: was Fixed meant?", "8: Keep a Changelog has no section Other things."],
    ],
    ["no release", "Soon.\n", ["1: No heading is a version or Unreleased."]],
  ])("%s", (_, text, wanted) => {
    expect(strict(text)).toEqual(wanted);
  });
});

describe("a changelog of another dialect", () => {
  test.each<[string, string]>([
    ["of changesets", "# tool\n\n## 1.1.0\n\n### Minor Changes\n\n- one\n\n## 1.0.0\n\n### Patch Changes\n\n- two\n"],
    [
      "of release-please",
      `# Changelog\n\n## [1.1.0](${compare}/v1.0.0...v1.1.0) (2026-02-01)\n\n\n### Features\n\n* one ([abc](x))\n`,
    ],
    ["with days in words", "# Changes\n\n## 1.1.0 (January 31, 2026)\n\n- one\n"],
    ["that leads to where releases are told", "# Changelog\n\n* [2.x](doc/changelogs/CHANGELOG_V2.md)\n"],
    ["of several packages", "## @acme/a@1.0.0\n\n- one\n\n## @acme/b@1.0.0\n\n- two\n"],
  ])("%s is not held to rules that are not its own", (_, text) => {
    expect(said(judge(text))).toEqual([]);
  });

  test("is told of what is wrong in every dialect", () => {
    const text = "## 1.0.0 (2026-02-30)\n\n- one\n\n## 1.0.0\n\n- two\n\n## 0.9.0 (2027-01-01)\n>>>>>>> main\n";
    expect(said(judge(text))).toEqual([
      "1: The calendar has no 2026-02-30.",
      "5: 1.0.0 is there already, in line 1.",
      "9: 0.9.0 is of 2027-01-01, which is yet to come.",
      "10: A mark of a conflict was left here.",
    ]);
  });
});

describe("the version of the package has a section", () => {
  const release = (version: string, text: string, name?: string) =>
    said(judgeRelease(readChangelog("CHANGELOG.md", text), { version, ...(name !== undefined && { name }) }));

  test.each<[string, string, string]>([
    ["with its day", "1.1.0", sound],
    ["whoever writes the v", "v1.1.0", sound],
    ["as the package index spells it", "1.1.0rc1", "## [1.1.0-rc.1] - 2026-01-01\n\n- one\n"],
    ["without a day, where no release has one", "1.0.0", "## 1.0.0\n\n### Patch Changes\n\n- one\n"],
    ["and is not asked for between releases", "1.2.0-SNAPSHOT", sound],
    ["and is not asked for where a tool fills it in", "0.0.0-semantically-released", sound],
    ["and what leads up to it may stand under Unreleased", "1.2.0-rc.1", "## [Unreleased]\n\n- one\n"],
    ["and what leads up to it may be told with it", "1.2.0-rc.1", "## 1.2.0 - 2026-01-01\n\n- one\n"],
    ["and the cap of what is read is no proof", "0.0.1", "## 1.0.0\n".repeat(600_000)],
  ])("%s", (_, version, text) => {
    expect(release(version, text)).toEqual([]);
  });

  test.each<[string, string, string, readonly string[]]>([
    [
      "is missing, and the entries were not moved",
      "1.2.0",
      "## [Unreleased]\n\n- one\n\n## 1.1.0 - 2026-01-01\n",
      ["1: 1.2.0, the version of the package, has no section: what is under Unreleased probably belongs to it."],
    ],
    [
      "is missing, and nothing is unreleased",
      "1.2.0",
      "## [Unreleased]\n\nNothing yet.\n\n## 1.1.0 - 2026-01-01\n",
      ["1: 1.2.0, the version of the package, has no section, and nothing is under Unreleased."],
    ],
    ["is missing", "1.2.0", "## 1.1.0 - 2026-01-01\n", ["-: 1.2.0, the version of the package, has no section."]],
    [
      "has no day, which the others have",
      "1.2.0",
      "## 1.2.0\n\n- one\n\n## 1.1.0 - 2026-01-02\n\n- two\n\n## 1.0.0 - 2026-01-01\n",
      ["1: 1.2.0, the version of the package, has no day."],
    ],
    [
      "says nothing",
      "1.2.0",
      "## 1.2.0 - 2026-01-01\n\n### Added\n\n## 1.1.0\n\n- one\n",
      ["1: 1.2.0, the version of the package, has nothing below its heading."],
    ],
    ["is another package's", "1.2.0", "## @acme/b@1.2.0\n\n- one\n", ["-: 1.2.0, the version of the package, has no section."]],
  ])("that %s", (_, version, text, wanted) => {
    expect(release(version, text, "@acme/a")).toEqual(wanted);
  });

  test.each([
    ["an empty block of code", "```\n```"],
    ["an empty block of code with its language", "~~~js\n\n~~~"],
    ["a blank that is written out", "&nbsp;"],
    ["an item of a blank", "- &nbsp;"],
    ["a blank in numbers", "* &#160; &#xA0; &#8203;"],
    ["a blank without width", "- \u200b"],
    ["a break", "<br/>"],
    ["dashes", "- — -"],
    ["marks of a quotation", "> >"],
    ["an image without words", "![](a.png)"],
    ["a link without words", "[](a.md)"],
    ["blanks in a long line", "&nbsp;".repeat(100)],
  ])("that says nothing, as %s does not", (_, body) => {
    const undated = `## 1.2.0\n\n${body}\n\n## 1.1.0\n\n- one\n`;
    expect(release("1.2.0", undated)).toEqual(["1: 1.2.0, the version of the package, has nothing below its heading."]);
  });

  test.each(["```\nnpm install\n```", "Исправлено.", "修正", "- #12", "- none of the shelves was lost", "`a`"])(
    "and says something with %s",
    (body) => {
      expect(release("1.2.0", `## 1.2.0\n\n${body}\n\n## 1.1.0\n\n- one\n`)).toEqual([]);
    },
  );

  test("of each manifest, and names it where they differ", () => {
    const changelog = readChangelog("CHANGELOG.md", "## 1.0.0\n\n- one\n");
    const at = (version: string, manifest?: string) => ({ version, ...(manifest !== undefined && { manifest }) });
    expect(said(judgeReleases(changelog, [at("1.0.0", "package.json"), at("3.0.0", "Cargo.toml")]))).toEqual([
      "-: 3.0.0, the version in Cargo.toml, has no section.",
    ]);
    expect(said(judgeReleases(changelog, [at("2.0.0"), at("2.0.0")]))).toEqual([
      "-: 2.0.0, the version of the package, has no section.",
    ]);
  });

  test.each<[string, string, string, string | undefined]>([
    ["a package", "Cargo.toml", '[package]\nversion = "1.0.0"\n', "1.0.0"],
    ["a workspace", "Cargo.toml", '[workspace.package]\nversion = "3.0.0"\n', "3.0.0"],
    [
      "a package that leaves it to its workspace",
      "Cargo.toml",
      '[package]\nversion.workspace = true\n[workspace.package]\nversion = "3.0.0"\n',
      "3.0.0",
    ],
    ["a package that is never released", "Cargo.toml", '[package]\npublish = false\nversion = "1.0.0"\n', undefined],
    ["a private package", "package.json", '{"private": true, "version": "1.0.0"}', undefined],
    ["a package without one", "package.json", "{}", undefined],
  ])("which is that of %s", (_, manifest, text, version) => {
    expect(readPackageVersion(manifest, text)?.version).toBe(version);
  });

  test.each<[string, boolean]>([
    ["1.0.0", true],
    ["1.0.0-rc.1", true],
    ["2026.1", true],
    ["0.0.0", false],
    ["1.3.0.dev0", false],
    ["1.3.0-dev.4", false],
    ["workspace", false],
  ])("%s is a version that is released: %s", (version, wanted) => {
    expect(isReleaseVersion(version)).toBe(wanted);
  });
});

describe("a change tells its readers", () => {
  const text = "## [Unreleased]\n\n### Added\n\n- one\n\n## [1.0.0] - 2026-01-31\n\n- two\n";
  const kac = readChangelog("CHANGELOG.md", preamble + text);
  const judged = (
    changed: readonly string[],
    added: readonly number[] = [],
    { author = "ada", changelog = kac, paths = ["src/**", "!src/**/*.test.ts"] } = {},
  ) =>
    judgeChangeEntry(
      {
        author,
        changed: changed.map((path) => ({ path: path.replace(/^-/, ""), how: path.startsWith("-") ? "deleted" : "modified" })),
        changelogs: [{ changelog, added: new Set(added) }],
      },
      { paths },
    );

  test.each<[string, ReturnType<typeof judged>, string, number | undefined]>([
    ["by a line under Unreleased", judged(["src/a.ts", "CHANGELOG.md"], [9]), "CHANGELOG.md", 9],
    ["by the release that it makes", judged(["src/a.ts"], [11, 13]), "CHANGELOG.md", 13],
    ["by a changeset", judged(["src/a.ts", ".changeset/brave-cats-sing.md"]), ".changeset/brave-cats-sing.md", undefined],
    ["by a news fragment", judged(["src/a.ts", "newsfragments/12.bugfix"]), "newsfragments/12.bugfix", undefined],
    [
      "by a line under the newest release where there is no Unreleased",
      judged(["src/a.ts"], [3], { changelog: readChangelog("HISTORY.md", "## 1.1.0\n\n- one\n\n## 1.0.0\n\n- two\n") }),
      "HISTORY.md",
      3,
    ],
  ])("%s", (_, result, path, line) => {
    expect(result).toEqual({ state: "told", path, line });
  });

  test.each([
    ["where no path asks for it", judged(["docs/a.md"]), "paths"],
    ["where the path is left out", judged(["src/a.test.ts"]), "paths"],
    ["where a program is the author", judged(["src/a.ts"], [], { author: "dependabot[bot]" }), "author"],
    ["where another program is", judged(["src/a.ts"], [], { author: "Renovate-Bot" }), "author"],
  ])("or need not, %s", (_, result, because) => {
    expect(result).toEqual({ state: "not-needed", because });
  });

  const missing = (result: ReturnType<typeof judged>) => (result.state === "missing" ? said([result.fault]) : result);

  test.each<[string, ReturnType<typeof judged>, string]>([
    ["nothing says so", judged(["src/a.ts", "src/b.ts"]), "-: src/a.ts and 1 more changed, and no changelog says so."],
    ["only a heading was added", judged(["src/a.ts"], [5, 7]), "-: src/a.ts changed, and no changelog says so."],
    [
      "the line stands under what is out",
      judged(["src/a.ts"], [13]),
      "13: src/a.ts changed; the line for it stands under 1.0.0, which is out already.",
    ],
    ["a changeset was taken away", judged(["src/a.ts", "-.changeset/a.md"]), "-: src/a.ts changed, and no changelog says so."],
    [
      "a person is the author",
      judged(["src/a.ts"], [], { author: "renovatefan" }),
      "-: src/a.ts changed, and no changelog says so.",
    ],
  ])("and does not where %s", (_, result, wanted) => {
    expect(missing(result)).toEqual([wanted]);
  });

  const loose = (path: string) => readChangelog(path, "## 1.1.0\n\n- one\n");

  test.each([
    ["CHANGELOG.md", "src/a.ts"],
    ["docs/CHANGELOG.md", "src/a.ts"],
    ["docs/source/changelog.rst", "src/a.ts"],
    ["CHANGELOG.md", "packages/a/src/a.ts"],
    ["packages/a/CHANGELOG.md", "packages/a/src/a.ts"],
    ["packages/a/docs/CHANGELOG.md", "packages/a/src/a.ts"],
  ])("in %s of %s", (path, changed) => {
    const result = judged([changed], [3], { changelog: loose(path), paths: ["**"] });
    expect(result).toEqual({ state: "told", path, line: 3 });
  });

  test.each([
    ["vendor/foo/CHANGELOG.md", "src/a.ts"],
    ["third_party/CHANGELOG.md", "src/a.ts"],
    ["node_modules/a/CHANGELOG.md", "src/a.ts"],
    ["test/fixtures/CHANGELOG.md", "test/fixtures/a.ts"],
    ["docs/examples/HISTORY.md", "src/a.ts"],
    ["packages/b/CHANGELOG.md", "packages/a/src/a.ts"],
    ["packages/ab/CHANGELOG.md", "packages/a/src/a.ts"],
  ])("but not in %s of %s", (path, changed) => {
    expect(judged([changed], [3], { changelog: loose(path), paths: ["**"] }).state).toBe("missing");
  });

  test("but not by a fragment of what others wrote", () => {
    expect(judged(["src/a.ts", "vendor/foo/newsfragments/1.bugfix"]).state).toBe("missing");
  });

  test.each<[string, string, boolean]>([
    ["newsfragments/1.bugfix.rst", "", true],
    ["newsfragments/1.bugfix.rst", " \n\u200b\n", true],
    ["newsfragments/1.bugfix.rst", ".. What was mended?\n   Say it here.\n", true],
    ["newsfragments/1.bugfix.rst", ".. note::\n   Shelves have names.\n", false],
    ["newsfragments/1.bugfix.rst", "Shelves have names.\n", false],
    ["newsfragments/1.misc.rst", "", false],
    ["news/1.trivial", "", false],
    ["changelog.d/a.md", "<!--\n### Added\n\n- Say it.\n-->\n", true],
    ["changelog.d/a.md", "### Added\n\n<!-- one -->\n", true],
    ["changelog.d/a.md", "### Added\n\n- Names of shelves\n", false],
    [".chloggen/a.yaml", "# what\nnote:\n", true],
    [".chloggen/a.yaml", "# what\nnote: Names of shelves\n", false],
    [".changeset/a.md", "", true],
    [".changeset/a.md", "---\n---\n", false],
    [".changeset/a.md", '---\n"a": patch\n---\n\n', true],
    [".changeset/a.md", '---\n"a": patch\n---\n\nNames of shelves\n', false],
  ])("%s with %j tells nothing: %s", (path, text, wanted) => {
    expect(isEmptyFragment(path, text)).toBe(wanted);
  });

  test.each<[string, boolean]>([
    [".changeset/README.md", false],
    [".changeset/config.json", false],
    ["packages/a/.changeset/one.md", true],
    ["changelog.d/20260131_ada.md", true],
    ["changelog.d/README.rst", false],
    ["news/12.feature.rst", true],
    ["src/news/page.tsx", false],
    ["changelogs/fragments/12.yml", true],
    [".chloggen/fix.yaml", true],
    [".chloggen/TEMPLATE.yaml", false],
    ["changelog/unreleased/pull-12", true],
    ["releasenotes/notes/a-0a1b.yaml", true],
  ])("%s is an entry by itself: %s", (path, wanted) => {
    expect(pathFilter(usualFragments)(path)).toBe(wanted);
  });
});

test("every rule says what it finds and how it is mended", () => {
  for (const [rule, { what, fix, level }] of Object.entries(changelogRuleHelp)) {
    expect(toPlain(what), rule).toMatch(/\.$/);
    expect(toPlain(fix), rule).toMatch(/\.$/);
    expect(level === "fault" || level === "warning").toBe(true);
  }
});
