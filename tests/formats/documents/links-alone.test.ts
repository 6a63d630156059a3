import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import { readMarkdown, readMarkdownLinks } from "../../../src/formats/documents/markdown.ts";
import { BlockState } from "../../../src/formats/read/markdown-states.ts";

/** Whatever makes a document say something, so that what only links are made of has to be told from it. */
const pieces = [
  ...[
    "[a](t1)",
    "![d](t4)",
    "[f][r1]",
    "[r2]",
    "[none][r9]",
    "[^1]",
    "[^2]",
    "https://a.example/b",
    "<https://c.example>",
    "`[x](t5)`",
    "`y`",
  ],
  ...[
    '<a id="here">',
    "</a>",
    "<h2>",
    "</h2>",
    "<pre>",
    "</pre>",
    "<!--",
    "-->",
    '<img src="t6">',
    "<your name>",
    "&amp;",
    "*",
    "**",
    "\\",
  ],
  ...[
    "\n",
    "\n\n",
    "\n> ",
    "\n- ",
    "\n- [ ] ",
    "\n    ",
    "\n# ",
    "\n## Two\n",
    "\n```\n",
    "\n| a | b |\n| --- | --- |\n| ",
    " | ",
    "\n===\n",
    "\n---\n",
  ],
  ...["\n\n[r1]: t8\n\n", "\n\n[r2]: t9\n\n", "\n\n[^1]: note ", "word", " TODO ", "{{ name }}", " "],
];
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(""));

test("what is read for links alone is what is read of the whole document", () => {
  const found = { links: 0, headings: 0, ids: 0, footnotes: 0, undefinedLabels: 0 };
  fc.assert(
    fc.property(texts, fc.constantFrom("github" as const, "gitlab" as const), (text, flavour) => {
      const { title: _, words: __, placeholders, fences, tables, tasks, lines, ...linked } = readMarkdown("a.md", text, flavour);
      expect(readMarkdownLinks("a.md", text, flavour), JSON.stringify(text)).toEqual(linked);
      for (const name of ["links", "headings", "ids", "footnotes", "undefinedLabels"] as const)
        found[name] += linked[name].length;
    }),
    { numRuns: 5000, seed: 7 },
  );
  for (const [name, count] of Object.entries(found)) expect(count, name).toBeGreaterThan(300);
});

test("lines begin and end where markdown-it finds them", () => {
  const parser = new MarkdownIt();
  const text = fc
    .array(fc.constantFrom(" ", "\t", "\n", "a", "> ", "\u00a0", "\f"), { maxLength: 20 })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (source) => {
      const [ours, theirs] = [BlockState, MarkdownIt.StateBlock].map((State) => {
        const { src, lineMax, bMarks, eMarks, tShift, sCount, bsCount } = new State(source, parser, {}, []);
        return { src, lineMax, bMarks, eMarks, tShift, sCount, bsCount };
      });
      expect(ours, JSON.stringify(source)).toEqual(theirs);
    }),
    { numRuns: 2000 },
  );
});
