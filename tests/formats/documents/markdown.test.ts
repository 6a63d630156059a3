import { describe, expect, test } from "vitest";
import { readMarkdown } from "../../../src/formats/documents/markdown.ts";
import type { MarkdownDocument } from "../../../src/model/markdown-document.ts";

const read = (text: string): MarkdownDocument => readMarkdown("a.md", text, "github");

/** `inline docs/a.md 3:5`. */
function links(text: string): readonly string[] {
  return read(text).links.map(({ kind, target, line, column }) => `${kind} ${target} ${line}:${column}`);
}

describe("a link is found with its place", () => {
  test.each<[string, string, readonly string[]]>([
    ["inline", "Read [the guide](docs/a.md).", ["inline docs/a.md 1:6"]],
    ["with a title", '[a](b.md "Title")', ["inline b.md 1:1"]],
    ["in angle brackets", "[a](<b c.md>)", ["inline b c.md 1:1"]],
    ["with escapes and references", "[a](b\\_c&amp;d.md)", ["inline b_c&d.md 1:1"]],
    ["with percent signs as they are", "[a](b%20c.md#%C3%BC)", ["inline b%20c.md#%C3%BC 1:1"]],
    ["with letters of every script as they are", "[a](größe.md)", ["inline größe.md 1:1"]],
    ["with brackets in the target", "[a](b_(c).md)", ["inline b_(c).md 1:1"]],
    ["without a target", "[a]()", ["inline  1:1"]],
    ["of any scheme", "[a](javascript:x) [b](data:text/html,x)", ["inline javascript:x 1:1", "inline data:text/html,x 1:19"]],
    ["an image", "![alt](b.png)", ["image b.png 1:1"]],
    ["a linked image", "[![alt](b.svg)](c.md)", ["inline c.md 1:1", "image b.svg 1:2"]],
    ["of a definition, once, where it stands", "[a][x] [x] [x][]\n\n[x]: b.md", ["definition b.md 3:1"]],
    ["of a definition in brackets", "[x]: <b c.md> 'Title'\n\n[x]", ["definition b c.md 1:1"]],
    ["of no definition that nothing uses", "[x]: b.md", []],
    ["of the first definition of a label", "[x]: a.md\n[X]: b.md\n\n[x]", ["definition a.md 1:1"]],
    ["in a footnote", "a[^1]\n\n[^1]: [b](c.md)", ["inline c.md 3:7"]],
    ["in no footnote that nothing uses", "[^1]: [b](c.md)\n    [d](e.md)\n\n[f](g.md)", ["inline g.md 4:1"]],
    ["in no script", '<script>\n"<a href=b.md>"\n</script>\n\n[f](g.md)', ["inline g.md 5:1"]],
    ["an autolink", "See <https://example.com/a>.", ["autolink https://example.com/a 1:5"]],
    [
      "a bare address without what ends the sentence",
      "See https://example.com/a_(b), ok.",
      ["bare https://example.com/a_(b) 1:5"],
    ],
    ["a bare address in brackets", "(https://example.com/a)", ["bare https://example.com/a 1:2"]],
    ["HTML", '<a href="b.md">x</a> <img src=c.png>', ["html b.md 1:1", "html c.png 1:22"]],
    ["HTML over several lines", '<p>\n  <a\n    href="b.md">x</a>\n</p>', ["html b.md 2:3"]],
    [
      "media",
      '<video src="a.mp4" poster="b.png"></video>\n<link href="c.css">',
      ["html a.mp4 1:1", "html b.png 1:1", "html c.css 2:1"],
    ],
    ["sets of pictures", '<picture><source srcset="a.png 1x, b,c.png 2x"></picture>', ["html a.png 1:10", "html b,c.png 1:10"]],
    ["in upper case", '<A HREF="b.md">x</A>', ["html b.md 1:1"]],
    ["in the text of a link of HTML", '<a href="b.md">![x](c.png)</a>', ["html b.md 1:1", "image c.png 1:16"]],
    ["on the third line of a paragraph", "a\nb\nc [x](d.md)", ["inline d.md 3:3"]],
    ["in a list", "- a\n  - b [x](c.md)", ["inline c.md 2:7"]],
    ["in a quote", "> a\n> [x](b.md)", ["inline b.md 2:3"]],
    ["in a heading", "## A [x](b.md) ##", ["inline b.md 1:6"]],
    ["in cells that look alike", "| a | b |\n|---|---|\n| [x](c.md) | [x](c.md) |", ["inline c.md 3:3", "inline c.md 3:15"]],
    ["in a footnote", "a[^1]\n\n[^1]: See [x](b.md).\n\n    And [y](c.md).", ["inline b.md 3:11", "inline c.md 5:9"]],
    ["in emphasis", "**[x](a.md)** and _[y](b.md)_", ["inline a.md 1:3", "inline b.md 1:20"]],
    ["behind front matter", "---\ntitle: x\n---\n[x](a.md)", ["inline a.md 4:1"]],
    ["between two lines across", "---\n\nSee [x](a.md).\n\n---\n", ["inline a.md 3:5"]],
    ["behind the shortest comments", '<!--><a href="a.md">\n<!---><a href="b.md">', ["html a.md 1:6", "html b.md 2:7"]],
    ["in a srcset without spaces", '<img srcset="a.png 1x,b.png 2x">', ["html a.png 1:1", "html b.png 1:1"]],
    ["in a file of Windows", "a\r\n[x](b.md)\r\n", ["inline b.md 2:1"]],
    ["in a file with a byte order mark", "\ufeff[x](b.md)", ["inline b.md 1:1"]],
    ["behind what a label cannot hold", "[a[b](c.md)", ["inline c.md 1:3"]],
  ])("%s", (_, text, expected) => {
    expect(links(text)).toEqual(expected);
  });

  test.each<[string, string]>([
    ["code", "`[x](a.md)` and ``[`y`](b.md)``"],
    ["fences", "```\n[x](a.md)\n```\n\n~~~\n<a href='b.md'>\n~~~"],
    ["fences in lists", "- a\n\n  ```\n  [x](a.md)\n  ```"],
    ["indented code", "a\n\n    [x](a.md)"],
    ["comments", '<!-- [x](a.md) <a href="b.md"> -->\ntext <!-- <a href="c.md"> -->'],
    ["boxes of tasks", "- [ ] a\n- [x] b"],
    ["alerts", "> [!NOTE]\n> text"],
    ["footnotes", "a[^1]\n\n[^1]: b.md"],
    ["brackets that a backslash protects", "\\[x](a.md) [y\\](b.md)"],
    ["labels without a definition", "[x] and [y][]"],
    ["targets with spaces", "[x](a b.md)"],
    ["front matter", "---\nlink: '[x](a.md)'\n---\n"],
    ["an address without a host", "http:// and https://"],
    ["an address within a word", "xhttps://example.com"],
  ])("and none is found in %s", (_, text) => {
    expect(links(text)).toEqual([]);
  });
});

describe("labels", () => {
  const labels = (text: string) =>
    read(text).undefinedLabels.map(({ kind, label, line, column }) => `${kind} ${label} ${line}:${column}`);

  test.each<[string, string, readonly string[]]>([
    ["that nothing defines", "a\nb [text][nope]", ["reference nope 2:3"]],
    ["that nothing defines, for an image", "![text][nope]", ["reference nope 1:2"]],
    ["that are their own text", "[nope][]", ["reference nope 1:1"]],
    ["of footnotes", "a[^nope]", ["footnote nope 1:2"]],
    ["in any case", "[a][Foo  BAR]\n\n[foo bar]: b.md", []],
    [
      "with a member of every object as their name",
      "[a][__proto__] [b][constructor]\n\n[__proto__]: c.md",
      ["reference constructor 1:16"],
    ],
    ["but indexes of a matrix", "matrix[i][j] and x[0][1] and [0][1]", []],
    ["but tags in a row", "[Slow][Serial][Disruptive]", []],
    ["but those in code", "`[a][b]`", []],
  ])("are noted %s", (_, text, expected) => {
    expect(labels(text)).toEqual(expected);
  });

  test("say how often they are used", () => {
    const text = "[a][x] [x] ![i][X] [z][z] a[^n] b[^N]\n\n[x]: a\n[y]: b\n[z]: c\n[^n]: d\n[^m]: e";
    expect(read(text).definitions).toEqual([
      { label: "x", line: 3, uses: 3 },
      { label: "y", line: 4, uses: 0 },
      { label: "z", line: 5, uses: 1 },
    ]);
    expect(read(text).footnotes).toEqual([
      { label: "n", line: 6, uses: 2 },
      { label: "m", line: 7, uses: 0 },
    ]);
  });
});

describe("words", () => {
  test.each<[string, string, number]>([
    ["of the text", "One two, three; four-five.\nSix!", 6],
    ["of links, not of their targets", "[one two](three/four.md) five", 3],
    ["of lists, quotes and tables", "- one\n\n> two\n\n| three |\n|---|\n| four |", 4],
    ["of footnotes", "one[^1]\n\n[^1]: two three", 3],
    ["of HTML", "<p>one <b>two</b></p>", 2],
    ["of scripts without spaces, two characters each", "你好世界", 2],
    ["but code", "one `two three` four\n\n```\nfive\n```\n\n    six", 2],
    ["but badges and images", "[![build passing](a.svg)](b) ![alt text](c.png) one", 1],
    ["but headings", "# One two\n\nthree\n\nFour\n====\n\n<h2>Five</h2>", 1],
    ["but comments", "one <!-- two -->\n\n<!-- three\n\nfour -->", 1],
    ["but addresses", "one https://example.com/two <https://example.com/three>", 1],
    ["but front matter", "---\ntitle: one\n---\ntwo", 1],
    ["but emoji, dashes and arrows", "— → 🚀 ⚠️ … one", 1],
    ["of other scripts", "Привет, мир; café naïve ελληνικά", 5],
    ["with a digit, not digits alone", "1 2 30 2nd b3", 2],
    ["of references to letters", "caf&eacute; na&#239;ve", 2],
    ["but references to nothing", "one &nbsp; &#8203; &#x200b; &shy;\n\n<p>&nbsp; &zwnj; two</p>", 2],
    ["but letters that show nothing", "one \u3164 \u00ad\u00ad \u0301 \ufeff \u200b", 1],
    ["but bytes that are no text", "one k\ufffdQ\u0001x \ufffdab two", 2],
    [
      "but styles, scripts and templates",
      "<style>\nb { c: d }\n</style>\n\n<script>two three</script>\n\n<template>\n\nfour\n\n</template>\n\none",
      1,
    ],
    ["but instructions, sections and declarations", "<? two ?>\n\n<![CDATA[ three ]]>\n\n<!X four >\n\none", 1],
    ["but a tag that never ends", "one\n\n<div two three", 1],
    ["but what is hidden", '<div hidden>\n\ntwo <div>three</div> four\n\n</div>\n\n<p style="display: none">five</p>\n\none', 1],
    ["but code in HTML", "one <code>two</code>\n\n<pre>\nthree\n</pre>", 1],
    ["but footnotes that nothing uses", "one\n\n[^1]: two three\n\n    four\n\nfive", 2],
  ])("are counted: those %s", (_, text, expected) => {
    expect(read(text).words).toBe(expected);
  });
});

describe("placeholders", () => {
  const found = (text: string) =>
    read(text).placeholders.map(({ kind, text: what, line, column }) => `${kind} ${what} ${line}:${column}`);

  test.each<[string, string, readonly string[]]>([
    ["a mark at the beginning", "TODO write this", ["todo TODO 1:1"]],
    ["a mark with a colon", "a\nsee TODO: write", ["todo TODO 2:5"]],
    ["a mark at the end", "- Coming: TODO.", ["todo TODO 1:11"]],
    ["marks of other names", "| a |\n|---|\n| TBD |\n\nFIXME", ["todo TBD 3:3", "todo FIXME 5:1"]],
    ["double braces", "# {{ project_name }}", ["braces {{ project_name }} 1:3"]],
    [
      "a phrase in braces, as MADR has it",
      "# {short title, of the solved problem}",
      ["braces {short title, of the solved problem} 1:3"],
    ],
    [
      "angle brackets",
      "Ask <your name> or < your team >.",
      ["angle-brackets <your name> 1:5", "angle-brackets < your team > 1:20"],
    ],
    ["angle brackets with dashes", "Run it with <your-token>.", ["angle-brackets <your-token> 1:13"]],
    ["square brackets", "Write to [INSERT CONTACT METHOD].", ["square-brackets [INSERT CONTACT METHOD] 1:10"]],
    ["filler text", "Lorem ipsum dolor sit amet.", ["lorem-ipsum Lorem ipsum 1:1"]],
    ["change me", "The password is CHANGEME.", ["change-me CHANGEME 1:17"]],
    ["your project", "Clone your-project first.", ["your-something your-project 1:7"]],
    ["in HTML", "<p>\n  TODO: x\n</p>", ["todo TODO 2:3"]],
    ["behind markup in its line", "**bold** `code` [x](y) TBD", ["todo TBD 1:24"]],
  ])("are found: %s", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each<[string, string]>([
    ["in code", "`TODO: x` and `<your name>`\n\n```\nTBD {{ x }}\n```\n\n    FIXME"],
    ["in targets of links", "[x](your-project/TODO.md) <https://example.com/your-project>"],
    ["in comments", "<!-- TODO: x -->\n\ntext <!-- TBD -->"],
    ["as words of a sentence", "A TODO list shows each TODO that is left over."],
    ["as a heading of plans", "## TODO\n\n- [ ] one"],
    ["in other cases of the letters", "todo: change me later"],
    ["as parameters", "GET /users/{id} with {a, b} or ${some name} or {get, list}"],
  ])("are not found %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("a document says", () => {
  test.each<[string, string, MarkdownDocument["title"]]>([
    ["its title", "## a\n\n# The *Title*", { text: "The Title", line: 3 }],
    ["its title from HTML", '<h1 align="center">\n  <img src="a.png">\n  The Title\n</h1>', { text: "The Title", line: 1 }],
    ["its title from the front matter", '---\ntitle: "The Title"\n---\ntext', { text: "The Title", line: 2 }],
    ["its title from front matter in TOML", '+++\ntitle = "The Title"\n+++\ntext', { text: "The Title", line: 2 }],
    ["that it has none", "## a", undefined],
    ["that a line across is no front matter", "---\ntitle: x", undefined],
    ["that prose between two of them is none", "---\n\nSee the guide: [x](a.md).\n\n---\n\n# Title", { text: "Title", line: 7 }],
  ])("%s", (_, text, title) => {
    expect(read(text).title).toEqual(title);
  });

  test("which blocks of code it has", () => {
    expect(read('```sh\nls\n```\n\n- ~~~ JSON title="x"\n  {}\n  ~~~\n\n```\nx\n').fences).toEqual([
      { language: "sh", line: 1, endLine: 3 },
      { language: "json", line: 5, endLine: 7 },
      { language: "", line: 9, endLine: 10 },
    ]);
  });

  test("which tables have numbers", () => {
    expect(read("| a1 | b |\n|---|---|\n| p95 | 12 ms |\n| c | d |\n\n| a |\n|---|").tables).toEqual([
      { line: 1, rows: 2, numbers: 2 },
      { line: 6, rows: 0, numbers: 0 },
    ]);
  });

  test("which tasks are done", () => {
    expect(read("- [ ] a\n- [x] b\n  1. [X] c\n- d\n\n[ ] e").tasks).toEqual([
      { line: 1, done: false },
      { line: 2, done: true },
      { line: 3, done: true },
    ]);
  });

  test("how many lines it has", () => {
    expect(["", "a", "a\n", "a\n\nb"].map((text) => read(text).lines)).toEqual([0, 1, 1, 3]);
  });

  test("the headings with what is read of them", () => {
    expect(read("# A `b` *c*\n\n### D ###").headings).toEqual([
      { level: 1, text: "A b c", anchor: "a-b-c", line: 1 },
      { level: 3, text: "D", anchor: "d", line: 3 },
    ]);
  });
});
