import { describe, expect, test } from "vitest";
import { readHtmlAnchors } from "../../../src/formats/documents/html.ts";
import { readMarkdown } from "../../../src/formats/documents/markdown.ts";
import { caps } from "../../../src/formats/read/caps.ts";
import type { MarkdownDocument } from "../../../src/model/markdown-document.ts";

const megabyte = 1_000_000;
const filled = (pattern: string, length = megabyte) => pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);
const read = (text: string): MarkdownDocument => readMarkdown("a.md", text, "github");
const reasons = (text: string) => [...new Set(read(text).unread.map(({ why }) => why))];

/** What has made some reader of Markdown take time that grows with the square of its length, or worse. */
const patterns = [
  ...[
    "[",
    "![",
    "[a](",
    "[a](<b",
    '[a](b "c',
    "[a][",
    "[^a]",
    "]",
    "](",
    "*a",
    "*a **b",
    "_a_ ",
    "***",
    "~~a",
    "`",
    "` `` ```",
    "``a",
  ],
  ...["<a ", '<a href="', "<a b='", "</", "<!--", "<?", "<!A", "<![CDATA[", "<http://a", "<a@b.c", "<h1>", "<your "],
  ...[
    "&amp",
    "&#x",
    "\\[",
    "http://a.b/(",
    "https://a.b?!.,",
    "{{ a",
    "{a b ",
    "TODO ",
    "[your a",
    "|",
    "> ",
    "- ",
    "# ",
    ":",
    "\0",
    "\ud800",
  ],
];

describe("a hostile document ends", () => {
  test.each(patterns)("in one line of %j", (pattern) => {
    read(filled(pattern, caps.markdownLine - 1));
    // Backticks alone are a fence, which may be of any length.
    expect(reasons(filled(pattern))).toEqual(pattern === "`" ? [] : ["line-too-long"]);
  });

  test.each(patterns)("in one paragraph of %j", (pattern) => {
    const text = filled(filled(pattern, 1000).concat("\n"), caps.markdownParagraph - 1);
    expect(read(text).lines).toBeGreaterThan(60);
  });

  test.each(patterns)("in lines of %j", (pattern) => {
    expect(read(filled(`${pattern}\n`, megabyte / 2)).lines).toBeGreaterThan(10_000);
  });

  test.each<[string, string]>([
    ["quotes in quotes", filled(`${">".repeat(90)} a\n`)],
    ["quotes that go on lazily", `${">".repeat(99)}a\n${filled("a\n")}`],
    ["lists in lists on one line", filled(`${"- ".repeat(45)}a\n`)],
    ["lists in lists, one deeper each line", Array.from({ length: 1000 }, (_, i) => `${" ".repeat(2 * i)}- a\n`).join("\n")],
    ["footnotes in footnotes", Array.from({ length: 300 }, (_, i) => `${" ".repeat(4 * i)}[^a${i}]: x\n`).join("\n")],
    ["footnotes on one line", "[^a]: ".repeat(5000)],
    ["links in links", `${"[".repeat(5000)}a${"](b)".repeat(5000)}`],
    ["images in images", `${"![".repeat(5000)}a${"](b)".repeat(5000)}`],
    ["brackets in brackets", `${"[".repeat(15_000)}a${"]".repeat(15_000)}`],
    ["as many definitions as fit", Array.from({ length: 60_000 }, (_, i) => `[a${i}]: b`).join("\n")],
    ["a label that goes on", `[${filled("a\n")}]: b`],
    ["titles that go on", filled("[a]: b 'c\n")],
    ["wide tables", `${"|a".repeat(10_000)}|\n${"|-".repeat(10_000)}|\n${filled("|\n", 100_000)}`],
    ["heads of tables", filled("|a|\n|-|-|\n")],
    ["comments that never end, in lists", filled("* <!-- a\n  b\n")],
    ["a tag that never ends", `<p\n${filled("<a b=\"<a c='\n")}`],
    ["attributes without end", `<img ${filled("a=b ", 30_000)}>`],
    ["front matter that never ends", `---\n${filled("title: x\n")}`],
    [
      "duplicates of what has a number",
      `${Array.from({ length: 50_000 }, (_, i) => `# a-${i}`).join("\n")}\n${filled("# a\n", 200_000)}`,
    ],
    ["tabs", filled("\t\t\t- \ta\n")],
    ["line breaks alone", filled("\n", 190_000)],
    ["old line breaks of a Mac", filled("a\r\r", 100_000)],
  ])("with %s", (_, text) => {
    expect(read(text).path).toBe("a.md");
  });

  test("HTML of open tags", () => {
    for (const pattern of ["<", "<a ", '<a id="', "<!--", "<a id=a>", "</"]) readHtmlAnchors(filled(pattern));
    expect(readHtmlAnchors('<p id="a"><!-- <p id="b"> --><a name=c>')).toEqual(new Set(["a", "c"]));
  });
});

describe("what is above a limit is named", () => {
  test("a document", () => {
    expect(read(filled("a b\n", caps.markdownLength + 1)).unread).toEqual([{ line: 1, why: "document-too-long" }]);
    expect(read("\n".repeat(caps.markdownLines + 1)).unread).toEqual([{ line: 1, why: "document-too-long" }]);
  });

  test("a line, and what stands around it is read", () => {
    const document = read(`# a\n\n> ${filled("x [")}\n> [b](c.md)\n\n# d`);
    expect(document.unread).toEqual([{ line: 3, why: "line-too-long" }]);
    expect(document.headings.map(({ anchor }) => anchor)).toEqual(["a", "d"]);
    expect(document.links).toMatchObject([{ target: "c.md", line: 4 }]);
  });

  test("a heading", () => {
    expect(read(`a\n\n${filled("a b\n", caps.markdownParagraph + 100)}===\n`).unread).toEqual([
      { line: 3, why: "heading-too-long" },
    ]);
  });

  test("but a paragraph is read in pieces, with the place of each link", () => {
    const { links, unread } = read(`a\n\n${filled("a [b](c)\n", caps.markdownParagraph + 100)}\n[d](e)`);
    expect([links.length, links[5000], links.at(-1), unread]).toMatchObject([
      7294,
      { line: 5003, column: 3 },
      { target: "e" },
      [],
    ]);
  });

  test("depth", () => {
    expect(read(`a\n\n${"> ".repeat(300)}[b](c.md)`).unread).toEqual([{ line: 3, why: "nested-too-deep" }]);
  });

  test("but not a picture that was pasted into the text, nor long lines of code", () => {
    expect(read(`![x](data:image/png;base64,${filled("A")})\n\n# a`).unread).toEqual([]);
    expect(read(`\`\`\`\n${filled("a")}\n\`\`\`\n\n    ${filled("b")}`).unread).toEqual([]);
  });

  test("lines behind front matter count from the beginning of the file", () => {
    expect(read(`---\na: b\n---\n${filled("x")}`).unread).toEqual([{ line: 4, why: "line-too-long" }]);
  });
});
