import { describe, expect, test } from "vitest";
import { readMarkdown } from "../../../src/formats/documents/markdown.ts";
import type { MarkdownFlavour } from "../../../src/model/markdown-document.ts";

function anchors(text: string, flavour: MarkdownFlavour = "github"): readonly string[] {
  return readMarkdown("a.md", text, flavour).headings.map(({ anchor }) => anchor);
}

/**
 * What GitHub makes of headings. The rules were recorded on github.com (Flet/github-slugger, test/fixtures.json, all of whose
 * 78 cases but one agree: Node knows characters that GitHub's Unicode 13 does not) and in the issues that are named.
 */
describe("an anchor on GitHub", () => {
  test.each<[string, string, string]>([
    ["is the text in lower case", "# Install and Run", "install-and-run"],
    ["in every script", "# ÜBER Größe ПРИВЕТ", "über-größe-привет"],
    ["keeps what is no letter elsewhere", "# 你好 नमस्ते", "你好-नमस्ते"],
    ["has no emphasis", "# Some *words* and __more__ of ~~them~~", "some-words-and-more-of-them"],
    ["keeps underscores within a word", "# set_up_all", "set_up_all"],
    ["has the text of a link, not its target", "# See [the guide](guide.md)", "see-the-guide"],
    ["has the text of a reference", "# See [the guide][g]\n\n[g]: guide.md", "see-the-guide"],
    ["has code without its backticks", "# The `--no-color` flag", "the---no-color-flag"],
    ["has no words of an image (remark-validate-links#59)", "# x ![badge](b.svg)", "x-"],
    ["has no words of a linked image", "# [![badge](b.svg)](ci) Tool", "-tool"],
    ["has no tags", "# A <b>bold</b> <br> word", "a-bold--word"],
    ["keeps the letters of a shortcode", "# :smile: Fun", "smile-fun"],
    ["has no emoji", "# 🚀 Launch", "-launch"],
    ["has no emoji between words", "# a 🚀 b", "a--b"],
    ["has no punctuation", "# What's new? (v1.2, at last!)", "whats-new-v12-at-last"],
    ["does not collapse dashes", "# A — B", "a--b"],
    ["keeps dashes", "# a - b -- c", "a---b----c"],
    ["does not collapse spaces", "# a  b", "a--b"],
    ["does not trim what is no markup", "# a&#x20;", "a-"],
    ["does not trim in front either", "# &#x20;a", "-a"],
    ["keeps digits", "# 1.2.3", "123"],
    ["drops other numbers: ² ½ ①", "# m² ½ ①", "m--"],
    ["keeps letters that are numbers: Ⅳ", "# Part Ⅳ", "part-ⅳ"],
    ["keeps symbols that are letters: ⓔ", "# ⓔ", "ⓔ"],
    ["keeps connectors", "# a‿b", "a‿b"],
    ["keeps marks that are their own character", "# cafe\u0301", "cafe\u0301"],
    ["keeps the variation selector of an emoji (github-slugger#53)", "# ⚠️ Note", "\ufe0f-note"],
    ["has the characters that references stand for", "# A &amp; B", "a--b"],
    ["has what a backslash protects", "# a\\_b\\*", "a_b"],
    ["drops a line break in a heading of several lines", "one\ntwo\n===", "onetwo"],
    ["drops slashes", "# Upgrade / Downgrade Strategy", "upgrade--downgrade-strategy"],
    ["has the address of a bare link", "# See https://example.com/a", "see-httpsexamplecoma"],
    ["ignores closing hashes", "# Usage ##", "usage"],
    ["is empty for an empty heading", "#", ""],
    ["is given to headings of HTML", '<h2 align="center">The Name</h2>', "the-name"],
    ["of HTML resolves its references", "<h2>Features &amp; Usage</h2>", "features--usage"],
    ["is given to them over several blocks", "<h2>\n\nThe Name\n\n</h2>", "the-name"],
    ["is given to headings in quotes and lists", "> # In a Quote", "in-a-quote"],
    ["ignores an anchor of the author", '# <a name="x"></a>Usage {#custom}', "usage-custom"],
  ])("%s", (_, text, anchor) => {
    expect(anchors(text)).toEqual([anchor]);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ["counts", ["echo", "echo", "echo"], ["echo", "echo-1", "echo-2"]],
    [
      "counts on past headings that already have a number",
      ["echo", "echo", "echo 1", "echo-1", "echo"],
      ["echo", "echo-1", "echo-1-1", "echo-1-2", "echo-2"],
    ],
    ["goes around numbers that are taken", ["foxtrot-1", "foxtrot", "foxtrot"], ["foxtrot-1", "foxtrot", "foxtrot-2"]],
    ["counts what looks different", ["A!", "a", "`a`"], ["a", "a-1", "a-2"]],
    [
      "knows names that every object has",
      ["__proto__", "__proto__", "constructor", "hasOwnProperty"],
      ["__proto__", "__proto__-1", "constructor", "hasownproperty"],
    ],
    ["counts headings without a letter", ["!", "?"], ["", "-1"]],
  ])("of a heading that comes again %s", (_, headings, expected) => {
    expect(anchors(headings.map((heading) => `# ${heading.replaceAll("__", "\\_\\_")}\n`).join("\n"))).toEqual(expected);
  });

  test("is not counted for anchors of the author", () => {
    expect(anchors('<a name="usage"></a>\n\n# Usage\n\n<p id="usage-1"></p>\n\n# Usage')).toEqual(["usage", "usage-1"]);
  });

  test.each<[string, string]>([
    ["a fence", "```\n# no\n```"],
    ["a fence that never ends", "```\n# no"],
    ["indented code", "    # no"],
    ["a comment", "<!--\n# no\n-->"],
    ["front matter", "---\n# no\ntitle: x\n---\n"],
    ["a paragraph", "a\n#no"],
    ["a line with seven hashes", "####### no"],
  ])("does not come from %s", (_, text) => {
    expect(anchors(text)).toEqual([]);
  });
});

/** https://docs.gitlab.com/user/markdown/#heading-ids-and-links */
describe("an anchor on GitLab", () => {
  test.each<[string, string, string]>([
    ["collapses dashes", "# a # b", "a-b"],
    ["collapses spaces", "# A — B", "a-b"],
    ["trims", "# a&#x20;", "a"],
    ["keeps underscores and letters", "# Größe_1", "größe_1"],
    ["is told from an issue where it is a number", "# 123", "anchor-123"],
    ["has no tier of the product", "# Approvals **(PREMIUM)**", "approvals"],
  ])("%s", (_, text, anchor) => {
    expect(anchors(text, "gitlab")).toEqual([anchor]);
  });

  test("counts each by itself", () => {
    expect(anchors("# a\n# a\n# a 1\n# a", "gitlab")).toEqual(["a", "a-1", "a-1", "a-2"]);
  });
});

describe("an anchor of the author", () => {
  const ids = (text: string) => readMarkdown("a.md", text, "github").ids.map(({ name }) => name);

  test.each<[string, string, readonly string[]]>([
    ["is any id", '<div id="a"><span id=\'b\' class="c"></span></div>\n\ntext <sup id=d>1</sup>', ["a", "b", "d"]],
    ["is the name of <a>", '<a name="x"></a> text', ["x"]],
    ["is not the name of another element", '<meta name="x"> <input name="y">', []],
    ["is not in a comment", '<!-- <a name="x"></a> -->\ntext <!-- <a id="y"></a> -->', []],
    ["is not in code", '`<a name="x"></a>`\n\n```html\n<a name="y"></a>\n```', []],
    ["is not data-id", '<p data-id="x"></p>', []],
    ["is in a heading and in a table", '# <a id="x"></a>A\n\n| a |\n|---|\n| <a id="y"></a> |', ["x", "y"]],
    ["has its references resolved", '<a id="a&amp;b"></a>', ["a&b"]],
    ["may be called like a member of objects", '<a id="__proto__"></a>', ["__proto__"]],
  ])("%s", (_, text, expected) => {
    expect(ids(text)).toEqual(expected);
  });
});
