import { describe, expect, test } from "vitest";
import { readMarkdown } from "../../../src/formats/documents/markdown.ts";
import { caps } from "../../../src/formats/read/caps.ts";

const targets = (text: string) => readMarkdown("a.md", text, "github").links.map(({ target }) => target);

describe("a link is found", () => {
  test.each<[string, string, readonly string[]]>([
    ["in a footnote whose mark stands in front of a bracket", "text[^1](see below)\n\n[^1]: [bad](missing.md)\n", ["missing.md"]],
    ["behind a mark that is the text of a link", "[^1](a.md)\n\n[^1]: [b](b.md)\n", ["a.md"]],
    ["by a definition in a footnote that nobody reads", "[x][a]\n\n[^1]: text\n\n    [a]: missing.md\n", ["missing.md"]],
    ["in a footnote within one that nobody reads", "text[^2]\n\n[^1]: a\n\n    [^2]: [x](missing.md)\n", ["missing.md"]],
    ["not in a footnote that nobody reads", "text\n\n[^1]: [x](missing.md)\n", []],
    [
      "below a fence that ends with many spaces",
      `\`\`\`\ncode\n\`\`\`${" ".repeat(caps.markdownLine)}\n\n[x](missing.md)\n`,
      ["missing.md"],
    ],
    [
      "below a fence that ends with many marks",
      `~~~\ncode\n${"~".repeat(caps.markdownLine + 1)}\n\n[x](missing.md)\n`,
      ["missing.md"],
    ],
    ["between lines of pluses that are no TOML", "+++\n[x](missing.md)\n+++\n", ["missing.md"]],
    ["not in TOML", '+++\ntitle = "[x](y.md)"\n[params]\ntags = [\n  "a",\n]\n+++\n', []],
    [
      "behind a name that only begins as that of a style",
      '<style-guide>\n<a href="missing.md">x</a>\n</style-guide>\n',
      ["missing.md"],
    ],
    [
      "behind an attribute that looks like a comment",
      '<img alt="<!--" src="missing.png">\n<a href="missing.md">x</a>\n',
      ["missing.png", "missing.md"],
    ],
    ["not in a comment", '<!-- <a href="gone.md">x</a> -->\n', []],
    ["not in a script", "<script>\nconst a = '<a href=gone.md>';\n</script>\n", []],
    ["right behind a word of Chinese", "请看https://example.com/a 了", ["https://example.com/a"]],
    ["in capital letters", "See HTTPS://example.com/a now", ["HTTPS://example.com/a"]],
    ["not within a word", "xhttps://example.com/a", []],
  ])("%s", (_, text, wanted) => {
    expect(targets(text)).toEqual(wanted);
  });

  test.each([
    "see [the\nguide](\nmissing.md)",
    "start ` code\nend ` [x](missing.md) ` lone",
    '<a\nhref="missing.md">x</a>',
    "[x](missing.md\n)",
    "[x\ny](missing.md)",
  ])("at the end of a long paragraph: %j", (text) => {
    const line = `${"w ".repeat(40)}\n`;
    for (const lines of [700, 819, 830, 900, 1000])
      expect(targets(line.repeat(lines) + text), `${lines}`).toEqual(["missing.md"]);
  });

  test("wherever a long paragraph is cut", () => {
    const line = "word ".repeat(20);
    for (let i = 0; i < 90; i++) {
      const text = `${`${line}\n`.repeat(120 + i)}[a link\nover lines](missing.md)\n${`${line}\n`.repeat(800)}`;
      expect(targets(text), `${i}`).toEqual(["missing.md"]);
    }
  });
});

test("what a footnote that nobody reads defines is no anchor", () => {
  const text = "text[^2]\n\n[^1]: <a id='gone'></a>\n\n    ## Gone\n\n[^2]: <a id='here'></a>\n\n    ## Here\n";
  const { ids, headings } = readMarkdown("a.md", text, "github");
  expect([ids.map(({ name }) => name), headings.map((one) => one.text)]).toEqual([["here"], ["Here"]]);
});
