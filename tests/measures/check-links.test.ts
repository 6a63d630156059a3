import { describe, expect, test } from "vitest";
import { readMarkdown } from "../../src/formats/documents/markdown.ts";
import { checkLinks, groupByTarget, type LinkFacts } from "../../src/measures/check-links.ts";
import { linkedPages } from "../../src/measures/linked-pages.ts";
import { type TrackedPaths, TrackedTree } from "../../src/measures/tracked-tree.ts";
import { linkFaultLevels } from "../../src/model/link-fault.ts";
import type { MarkdownFlavour } from "../../src/model/markdown-document.ts";

const own = { host: "github.com", path: "acme/tool", branch: "main" };

/** Files that are there besides the documents. */
const files = [
  "src/main.ts",
  "src/Main.test.ts",
  "docs/images/plan.png",
  "docs/page.html",
  "docs/my file.md",
  "docs/100%.md",
  "docs/weird#name.md",
  "docs/größe.md",
  "docs/cafe\u0301.md",
  "docs/notes.txt",
  "packages/a/index.ts",
  ".github/workflows/ci.yml",
];

const documents = {
  "README.md": "# Tool\n\n## Install\n\n## Install\n\n## ⚠️ Note\n\n## L12 Not A Line\n",
  "docs/guide.md": '# Guide\n\n## Getting Started\n\n<a name="Custom"></a>\n\n## Upgrade / Downgrade Strategy\n\n## Only Here\n',
  "docs/README.md": "# Docs\n\n## Contents\n",
};

interface Around extends Partial<Omit<TrackedPaths, "paths">>, Pick<LinkFacts, "renames" | "pages"> {
  readonly own?: LinkFacts["own"];
  readonly more?: readonly string[];
  readonly flavour?: MarkdownFlavour;
}

/** Holds a text at a path against the files above. */
function check(path: string, text: string, around: Around = {}) {
  const { renames, pages, symlinks, submodules, flavour = "github", more = [] } = around;
  const texts = { ...documents, [path]: `${path in documents ? documents[path as keyof typeof documents] : ""}\n${text}` };
  const paths = [...files, ...more, ...Object.keys(texts)];
  return checkLinks({
    documents: Object.entries(texts).map(([name, content]) => readMarkdown(name, content, flavour)),
    tree: new TrackedTree({ paths, ...(symlinks && { symlinks }), ...(submodules && { submodules }) }),
    ...("own" in around ? around.own && { own: around.own } : { own }),
    ...(renames && { renames }),
    ...(pages && { pages }),
  });
}

/** `missing-file docs/x.md -> y.md (spelling)`. */
function said(path: string, target: string, around?: Around): readonly string[] {
  return check(path, `[x](<${target}>)`, around).faults.map((fault) => {
    const hint = "hint" in fault ? fault.hint : undefined;
    const instead = hint?.instead ?? ("instead" in fault ? fault.instead : undefined);
    const what = "mistake" in fault ? fault.mistake : "file" in fault ? fault.file : "";
    return [fault.rule, what, instead === undefined ? "" : `-> ${instead}`, hint ? `(${hint.because})` : ""]
      .filter(Boolean)
      .join(" ");
  });
}

describe("a link is sound", () => {
  test.each<[string, string, string]>([
    ["to a file beside it", "docs/a.md", "guide.md"],
    ["to a file beside it, with a dot", "docs/a.md", "./guide.md"],
    ["to a file above it", "docs/a.md", "../README.md"],
    ["to a file that is no document", "a.md", "src/main.ts"],
    ["to a picture", "docs/a.md", "images/plan.png"],
    ["to a folder", "a.md", "docs"],
    ["to a folder with a slash", "a.md", "packages/a/"],
    ["to the folder that it is in", "docs/a.md", "."],
    ["to the root", "docs/a.md", ".."],
    ["to the root by a slash", "docs/a.md", "/"],
    ["from the root", "docs/a.md", "/src/main.ts"],
    ["with a file's raw text", "a.md", "docs/images/plan.png?raw=true"],
    ["with a percent sign that escapes", "a.md", "docs/my%20file.md"],
    ["with a space", "a.md", "docs/my file.md"],
    ["with a percent sign that escapes nothing", "a.md", "docs/100%.md"],
    ["with an escaped hash", "a.md", "docs/weird%23name.md"],
    ["with letters of every script", "a.md", "docs/größe.md"],
    ["with escaped letters", "a.md", "docs/gr%C3%B6%C3%9Fe.md"],
    ["with accents written as a Mac does not", "a.md", "docs/café.md"],
    ["to an anchor of its own", "README.md", "#install"],
    ["to a duplicate", "README.md", "#install-1"],
    ["to an anchor elsewhere", "a.md", "docs/guide.md#getting-started"],
    ["to an anchor of the author", "a.md", "docs/guide.md#Custom"],
    ["to an escaped anchor", "a.md", "README.md#%EF%B8%8F-note"],
    ["to an anchor as it stands in the page", "a.md", "README.md#user-content-install"],
    ["to an anchor of the README of a folder", "a.md", "docs#contents"],
    ["to an anchor of the README of the root", "docs/a.md", "..#install"],
    ["to an anchor behind a query", "README.md", "?tab=readme-ov-file#install"],
    ["to the top", "docs/a.md", "#top"],
    ["to an empty anchor", "docs/a.md", "guide.md#"],
    ["to the README of a page", "docs/a.md", "../#readme"],
    ["to a text to mark", "a.md", "README.md#:~:text=some%20words"],
    ["to a text to mark behind an anchor", "a.md", "README.md#install:~:text=some"],
    ["to a line of code", "a.md", "src/main.ts#L10"],
    ["to lines of code", "a.md", "src/main.ts#L10-L20"],
    ["to columns of code", "a.md", "src/main.ts#L19C5-L21C11"],
    ["to a line of plain Markdown", "a.md", "README.md?plain=1#L3"],
    ["to a heading that looks like a line", "a.md", "README.md#l12-not-a-line"],
    ["to a picture for dark pages", "a.md", "docs/images/plan.png#gh-dark-mode-only"],
    ["to its own repository", "docs/a.md", "https://github.com/acme/tool/blob/main/src/main.ts#L1"],
    ["to its own repository in any case", "docs/a.md", "https://GitHub.com/Acme/Tool/blob/main/README.md#install"],
    ["to a folder of its own repository", "a.md", "https://github.com/acme/tool/tree/main/docs/"],
    ["to a raw file of its own repository", "a.md", "https://raw.githubusercontent.com/acme/tool/main/docs/images/plan.png"],
    ["to HEAD of its own repository", "a.md", "https://github.com/acme/tool/blob/HEAD/README.md"],
    [
      "to its own repository by the full name of the branch",
      "a.md",
      "https://github.com/acme/tool/blob/refs/heads/main/README.md",
    ],
    ["to its own repository as git clones it", "a.md", "https://github.com/acme/tool.git/blob/main/README.md"],
    ["to a heading of the README on its own first page", "a.md", "https://github.com/acme/tool#install"],
    ["by the branch beside its own root", "README.md", "../main/docs/guide.md"],
  ])("%s", (_, path, target) => {
    expect(said(path, target)).toEqual([]);
  });
});

describe("a link is not checked, and not missing either", () => {
  test.each<[string, string, string, string]>([
    ["another site", "a.md", "https://example.com/a#b", "external"],
    ["another site without a scheme", "a.md", "//example.com/a", "external"],
    ["mail", "a.md", "mailto:a@example.com", "external"],
    ["another repository", "a.md", "https://github.com/acme/other/blob/main/a.md", "external"],
    ["a repository whose name begins alike", "a.md", "https://github.com/acme/tools/blob/main/a.md", "external"],
    ["issues of the repository", "a.md", "https://github.com/acme/tool/issues/1", "page"],
    ["another branch", "a.md", "https://github.com/acme/tool/blob/v1/gone.md", "page"],
    ["issues above the root", "README.md", "../../issues", "page"],
    ["actions above the root of a folder", "docs/a.md", "../../../actions/workflows/ci.yml/badge.svg", "page"],
    ["the repository itself", "README.md", "../..", "page"],
    ["a file of another branch by a page that shows one", "README.md", "../blob/v1/x.md", "page"],
    ["another repository above the root", "README.md", "/../../../../other/repo/blob/main/x.md", "page"],
    ["a wiki", "docs/a.md", "../../../wiki/Home", "page"],
    ["what a template fills in", "a.md", "{{ site.url }}/x.md", "template"],
    ["what ERB fills in", "a.md", "%= url %", "template"],
    ["what a template of decisions leads to", "docs/adr/template.md", "0005-example.md", "template"],
    ["an anchor of a page that is not read", "a.md", "docs/page.html#x", "anchor"],
    ["an anchor of a file without anchors", "a.md", "docs/notes.txt#x", "anchor"],
    ["an anchor of a folder without a README", "a.md", "src#x", "anchor"],
    ["an anchor of code that is no line", "a.md", "src/main.ts#function", "anchor"],
  ])("%s", (_, path, target, because) => {
    const { faults, unchecked } = check(path, `[x](<${target}>)`);
    expect(faults).toEqual([]);
    expect(unchecked).toMatchObject({ [because]: 1 });
  });

  test("a submodule, and what lies in it", () => {
    const around = { submodules: new Set(["libs/other"]) };
    const { faults, unchecked } = check("a.md", "[x](libs/other) [y](libs/other/README.md#z) [z](libs)", around);
    expect([faults, unchecked.submodule]).toEqual([[], 2]);
  });

  test("links in a circle; what lies below a linked folder is where it lies, or missing", () => {
    const symlinks = new Map([
      ["current", "packages/a"],
      ["gen", "../out"],
      ["one", "two"],
      ["two", "one"],
      ["LINK.md", "docs/guide.md"],
    ]);
    const text =
      "[x](current/index.ts) [a](current/gone.ts) [b](gen/x.md) [y](one#z) [z](LINK.md#getting-started) [no](LINK.md#gone)";
    const { faults, unchecked } = check("a.md", text, { symlinks, more: [...symlinks.keys()] });
    expect(faults).toMatchObject([
      { rule: "behind-folder-link", file: "packages/a/index.ts", instead: "packages/a/index.ts" },
      { rule: "missing-file", file: "current/gone.ts" },
      { rule: "missing-file", file: "gen/x.md" },
      { rule: "missing-file", file: "one" },
      { rule: "missing-anchor", file: "docs/guide.md", anchor: "gone" },
    ]);
    expect(unchecked).toMatchObject({ submodule: 0, anchor: 0 });
  });

  test("a link of the file system that leads nowhere leads a reader nowhere", () => {
    const { faults } = check("a.md", "[x](LINK.md)", { symlinks: new Map([["LINK.md", "gone.md"]]), more: ["LINK.md"] });
    expect(faults).toMatchObject([{ rule: "missing-file", file: "LINK.md" }]);
  });

  test("from the template of a pull request, as the page of one shows it", () => {
    const from = ".github/pull_request_template.md";
    expect(said(from, "../blob/main/docs/guide.md")).toEqual([]);
    expect(said(from, "../blob/main/gone.md").join()).toContain("missing-file gone.md");
  });

  test("one step above the root there is no page of the forge", () => {
    expect(said("docs/a.md", "../../packages/core/README.md").join()).toContain("outside-repository");
    expect(said("docs/a.md", "../../security/gone.md").join()).toContain("outside-repository");
  });

  test("its own repository, where nobody knows which it is or which branch is checked out", () => {
    expect(said("a.md", "https://github.com/acme/tool/blob/main/gone.md", { own: undefined })).toEqual([]);
    expect(said("a.md", "https://github.com/acme/tool/blob/main/gone.md", { own: { ...own, branch: undefined } })).toEqual([]);
    expect(said("README.md", "/../main/gone.png", { own: undefined })).toEqual([]);
  });

  test("an anchor of a document that was not read to its end", () => {
    const long = `# a\n\n${"x [".repeat(50_000)}`;
    const { faults, unchecked } = check("long.md", `${long}\n\n[a](#a) [b](#b)`);
    expect([faults, unchecked.anchor]).toEqual([[], 1]);
  });
});

describe("a fault is found", () => {
  test.each<[string, string, string, string]>([
    ["no such file", "docs/a.md", "gone/nothing.md", "missing-file docs/gone/nothing.md"],
    ["no such file from the root", "docs/a.md", "/nothing-here", "missing-file nothing-here"],
    ["no such file of its own repository", "a.md", "https://github.com/acme/tool/blob/main/gone.md", "missing-file gone.md"],
    ["a name that is misspelt", "a.md", "docs/giude.md#x", "missing-file docs/giude.md -> docs/guide.md#x (spelling)"],
    ["a folder that is misspelt", "a.md", "dosc/README.md", "missing-file dosc/README.md -> docs/README.md (spelling)"],
    ["a missing ending", "docs/a.md", "guide", "missing-file docs/guide -> guide.md (extension)"],
    [
      "the ending of the page that is made of it",
      "docs/a.md",
      "guide.html#x",
      "missing-file docs/guide.html -> guide.md#x (extension)",
    ],
    ["a missing step up", "docs/a.md", "src/main.ts", "missing-file docs/src/main.ts -> ../src/main.ts (same-name)"],
    ["a step too many within the tree", "docs/deep/a.md", "../../guide.md", "missing-file guide.md -> ../guide.md (same-name)"],
    [
      "a name that needs escapes",
      "docs/a.md",
      "images/my file.md",
      "missing-file docs/images/my file.md -> my%20file.md (same-name)",
    ],
    ["another case of a file", "a.md", "Docs/Guide.md#x", "path-case docs/guide.md -> docs/guide.md#x"],
    ["another case of a folder", "docs/a.md", "/Packages/A", "path-case packages/a -> /packages/a"],
    ["an ending in another case", "a.md", "docs/images/plan.PNG", "path-case docs/images/plan.png -> docs/images/plan.png"],
    ["no such anchor", "README.md", "#nothing", "missing-anchor README.md"],
    ["no such anchor elsewhere", "a.md", "docs/guide.md#nothing", "missing-anchor docs/guide.md"],
    ["a duplicate too many", "a.md", "README.md#install-2", "missing-anchor README.md -> README.md#install-1 (spelling)"],
    [
      "other dashes",
      "a.md",
      "docs/guide.md#upgrade-downgrade-strategy",
      "missing-anchor docs/guide.md -> docs/guide.md#upgrade--downgrade-strategy (letters)",
    ],
    [
      "a slash in an anchor",
      "docs/guide.md",
      "#upgrade-/-downgrade-strategy",
      "missing-anchor docs/guide.md -> #upgrade--downgrade-strategy (letters)",
    ],
    [
      "the words of a heading in one",
      "docs/guide.md",
      "#GettingStarted",
      "missing-anchor docs/guide.md -> #getting-started (letters)",
    ],
    [
      "an anchor that is misspelt",
      "docs/guide.md",
      "#geting-started",
      "missing-anchor docs/guide.md -> #getting-started (spelling)",
    ],
    [
      "an anchor that another document has",
      "docs/a.md",
      "../README.md#only-here",
      "missing-anchor README.md -> guide.md#only-here (elsewhere)",
    ],
    ["an anchor of a folder's README", "a.md", "docs#nothing", "missing-anchor docs/README.md"],
    ["a line where a heading is meant", "a.md", "README.md#l12", "missing-anchor README.md"],
    ["another case of an anchor", "docs/guide.md", "#Getting-Started", "anchor-case docs/guide.md -> #getting-started"],
    [
      "another case of an anchor of the author",
      "a.md",
      "docs/guide.md#custom",
      "anchor-case docs/guide.md -> docs/guide.md#Custom",
    ],
    ["an emoji without its selector", "README.md", "#-note", "emoji-anchor README.md -> #%EF%B8%8F-note"],
    ["a way out of the repository", "docs/a.md", "../../nothing.md", "outside-repository"],
    [
      "a way out of the repository to a file that is in it",
      "docs/a.md",
      "../../README.md",
      "outside-repository -> ../README.md (same-name)",
    ],
    [
      "a way out of the repository from its root",
      "README.md",
      "../docs/guide.md",
      "outside-repository -> docs/guide.md (same-name)",
    ],
    ["a file where another branch's page would be", "README.md", "/../main/gone.png", "missing-file gone.png"],
    ["two hashes", "docs/guide.md", "##getting-started", "mistyped-link two-hashes -> #getting-started"],
    ["one slash", "a.md", "https:/github.com/acme", "mistyped-link one-slash -> https://github.com/acme"],
    ["no colon", "a.md", "https//example.com", "mistyped-link no-colon -> https://example.com"],
    ["no scheme", "a.md", "git.k8s.io/enhancements", "mistyped-link no-scheme -> https://git.k8s.io/enhancements"],
    ["no scheme, with www", "a.md", "www.example.museum", "mistyped-link no-scheme -> https://www.example.museum"],
    ["no mailto", "a.md", "me@example.com", "mistyped-link no-mailto -> mailto:me@example.com"],
    ["an anchor of Google Docs", "a.md", "#bookmark=id.wtvw", "mistyped-link google-docs"],
    ["a heading of Google Docs", "a.md", "?tab=t.0#heading=h.x1", "mistyped-link google-docs"],
    ["backslashes", "a.md", "docs\\guide.md", "mistyped-link backslash -> docs/guide.md"],
    ["backslashes to nothing", "a.md", "docs\\gone.md", "mistyped-link backslash"],
    ["a file of a machine", "a.md", "file:///C:/docs/guide.md", "mistyped-link drive"],
    ["a name with a space that nobody sees", "a.md", "README.md\u00a0", "missing-file README.md\u00a0 -> README.md (extension)"],
    [
      "its own repository by the full name of the branch",
      "a.md",
      "https://github.com/acme/tool/blob/refs/heads/main/gone.md",
      "missing-file gone.md",
    ],
    ["a heading that its own first page does not have", "a.md", "https://github.com/acme/tool#gone", "missing-anchor README.md"],
    ["a drive", "a.md", "C:\\docs\\guide.md", "mistyped-link drive"],
    ["a line as compilers write it", "a.md", "src/main.ts:12", "mistyped-link line-behind-colon -> src/main.ts#L12"],
    ["a slash behind a file", "a.md", "docs/guide.md/", "mistyped-link slash-behind-file -> docs/guide.md"],
    ["nothing at all", "a.md", "", "empty-link"],
    ["a name that every object has", "a.md", "__proto__#constructor", "missing-file __proto__"],
    ["an anchor that every object has", "README.md", "#__proto__", "missing-anchor README.md"],
  ])("%s", (_, path, target, fault) => {
    expect(said(path, target.replaceAll("\\", "\\\\"))).toEqual([fault]);
  });

  test("with its place and what was written", () => {
    expect(check("docs/a.md", "text\n\n- a [x](gone.md) ![y](z.png)").faults).toMatchObject([
      { rule: "missing-file", path: "docs/a.md", target: "gone.md", line: 4, column: 5, file: "docs/gone.md" },
      { rule: "missing-file", path: "docs/a.md", target: "z.png", line: 4, column: 18 },
    ]);
  });

  test("once for a definition, however often it is used", () => {
    expect(check("a.md", "[a][x] [b][x] [x]\n\n[x]: gone.md").faults).toMatchObject([{ rule: "missing-file", line: 4 }]);
  });

  test("on GitLab, where anchors have one case", () => {
    expect(said("docs/guide.md", "#Getting-Started", { flavour: "gitlab" })).toEqual([
      "missing-anchor docs/guide.md -> #getting-started (letters)",
    ]);
  });

  test("in addresses of GitLab", () => {
    const gitlab = { host: "gitlab.example.com", path: "group/sub/tool", branch: "main" };
    expect(said("a.md", "https://gitlab.example.com/group/sub/tool/-/blob/main/gone.md", { own: gitlab })).toEqual([
      "missing-file gone.md",
    ]);
  });

  test("in pages of HTML, whose anchors were read", () => {
    const pages = new Map([["docs/page.html", new Set(["There"])]]);
    expect(said("a.md", "docs/page.html#There", { pages })).toEqual([]);
    expect(said("a.md", "docs/page.html#there", { pages })).toEqual(["anchor-case docs/page.html -> docs/page.html#There"]);
    expect(said("a.md", "docs/page.html#gone", { pages })).toEqual(["missing-anchor docs/page.html"]);
  });

  test("and pages of HTML that have to be read for it are named", () => {
    const document = readMarkdown(
      "docs/a.md",
      "[a](page.html#x) [b](/docs/page.html#y) [c](other.html#z) [d](page.html)",
      "github",
    );
    expect(linkedPages([document], new TrackedTree({ paths: ["docs/page.html", "docs/a.md"] }))).toEqual(["docs/page.html"]);
  });
});

describe("where git knows that a file moved", () => {
  const renames = new Map([
    ["old/a.md", "mid/a.md"],
    ["mid/a.md", "docs/guide.md"],
    ["lib/x/one.ts", "packages/a/one.ts"],
    ["lib/x/index.ts", "packages/a/index.ts"],
    ["here.md", "there.md"],
    ["there.md", "here.md"],
  ]);

  test.each<[string, string, string]>([
    ["it is followed, over several steps", "old/a.md#x", "missing-file old/a.md -> docs/guide.md#x (moved)"],
    ["folders that went with their files are followed", "lib/x", "missing-file lib/x -> packages/a (moved)"],
    ["a circle ends", "here.md", "missing-file here.md"],
  ])("%s", (_, target, fault) => {
    expect(said("a.md", target, { renames })).toEqual([fault]);
  });
});

describe("labels", () => {
  const rules = (text: string) => check("a.md", text).faults.map(({ rule, target, line }) => `${rule} ${target} ${line}`);

  test.each<[string, string, readonly string[]]>([
    ["without a definition", "[a][usage]\n\n[usages]: README.md\n[x][usages]", ["undefined-reference usage 2"]],
    ["of footnotes without a definition", "a[^1] b[^2]\n\n[^1]: c", ["undefined-footnote 2 2"]],
    ["that look like footnotes where there are none", "matches [^a-z] and more", []],
    ["without a use", "[a]: README.md\n[^b]: c", ["unused-definition a 2", "unused-footnote b 3"]],
    ["that are a comment", "[//]: # (words)\n[comment]: # 'words'", []],
  ])("%s", (_, text, expected) => {
    expect(rules(text)).toEqual(expected);
  });
});

describe("faults", () => {
  test("of one target are one group, the largest first", () => {
    const { faults } = check(
      "docs/a.md",
      "[a](gone.md) [b](./gone.md#x) [c](/docs/gone.md)\n\n[d](#nothing) [e](a.md#nothing) [f](other.md)",
    );
    expect(groupByTarget(faults).map(({ rule, target, faults: of }) => [rule, target, of.length])).toEqual([
      ["missing-file", "docs/gone.md", 3],
      ["missing-anchor", "docs/a.md#nothing", 2],
      ["missing-file", "docs/other.md", 1],
    ]);
  });

  test("stand in the order of the files and lines", () => {
    const { faults, checked } = check("docs/a.md", "[^1]: unused\n\n[x](b) [y](c)\n\n[z]: d");
    expect(faults.map(({ line, column }) => [line, column])).toEqual([
      [2, 1],
      [4, 1],
      [4, 8],
      [6, 1],
    ]);
    expect(checked).toBe(2);
  });

  test("are broken links where a reader ends nowhere", () => {
    expect(Object.entries(linkFaultLevels).flatMap(([rule, level]) => (level === "broken" ? [rule] : []))).toEqual([
      "missing-file",
      "missing-anchor",
      "outside-repository",
      "mistyped-link",
      "path-case",
    ]);
  });
});

/** Tests assert no times: what takes time that grows with the product of both would end in none. */
describe("ten thousand broken links in a hundred thousand files end", () => {
  const trees: Readonly<Record<string, readonly string[]>> = {
    "in many folders": Array.from({ length: 100_000 }, (_, i) => `src/part${i % 300}/unit_${i}.ts`),
    "in one folder": Array.from({ length: 100_000 }, (_, i) => `docs/page-${i}.md`),
    "of one name": Array.from({ length: 100_000 }, (_, i) => `p${i}/guide.md`),
  };
  const targets: Readonly<Record<string, (i: number) => string>> = {
    "that are like nothing": (i) => `nothing-${i}.md`,
    "that are nearly right": (i) => `pge-${i}.md`,
    "of a name that is everywhere": (i) => `x${i}/guide.md`,
    "in folders that are nearly right": (i) => `../src/prt${i % 300}/unit_${i}.ts`,
    "to anchors": (i) => `#some-heading-${i}`,
  };

  test.each(Object.keys(trees).flatMap((tree) => Object.keys(targets).map((target) => [tree, target] as const)))(
    "%s, %s",
    (tree, target) => {
      const text = Array.from({ length: 10_000 }, (_, i) => `- [x](${targets[target]?.(i)})`).join("\n");
      const document = readMarkdown("docs/index.md", text, "github");
      const { faults } = checkLinks({
        documents: [document],
        tree: new TrackedTree({ paths: [...(trees[tree] ?? []), "docs/index.md"] }),
      });
      expect(faults).toHaveLength(10_000);
    },
  );

  test("with as many headings", () => {
    const text = Array.from({ length: 10_000 }, (_, i) => `# Some Heading ${i}\n\n[x](#some-hedding-${i}-more)`).join("\n\n");
    const document = readMarkdown("a.md", text, "github");
    expect(checkLinks({ documents: [document], tree: new TrackedTree({ paths: ["a.md"] }) }).faults).toHaveLength(10_000);
  });
});

describe("a secret in a link is not told", () => {
  test.each([
    ["https:/user:hunter2secret@host/x", "https:/…@host/x"],
    ["docs\\\\user:hunter2secret@h.md", "docs\\…@h.md"],
    ["http//user:hunter2secret@host", "http//…@host"],
    ["www.x.org/?token=hunter2secret&a=b", "www.x.org/?token=…&a=b"],
    [`gone.md#${["gh", "p_a8Fk29dLxQ0zPq7RtY5uWvB3nM1cJ6hGs4E"].join("")}`, "gone.md#…"],
    ["hook/T0a8Fk29dLxQ0zPq7RtY5uWvB3nM/x", "hook/…/x"],
    ["mailto:me@", "mailto:me@"],
    ["docs/a-very-long-name-with-Words-and-2-digits.md", "docs/a-very-long-name-with-Words-and-2-digits.md"],
  ])("%s", (target, shown) => {
    const { faults } = check("a.md", `[x](${target}) [y](gone-2.md)`);
    expect(faults.map((fault) => fault.target)).toEqual([...(target.startsWith("mailto") ? [] : [shown]), "gone-2.md"]);
    expect(JSON.stringify(faults)).not.toMatch(/hunter2secret|a8Fk29dLxQ0/);
  });
});
