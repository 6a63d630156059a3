import fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { readMarkdown } from "../../../src/formats/documents/markdown.ts";
import { htmlTags, targetsOf } from "../../../src/formats/read/html-tags.ts";

/**
 * Pieces of which documents are put together: what begins, ends and hides links. Left out is where the two readers differ and
 * GitHub does not ask: single opening brackets behind a label or a definition, and tables of one column without a `|`.
 */
const pieces = [
  ...[
    "[a](t1)",
    "[b](<t2>)",
    '[c](t3 "title")',
    "![d](t4)",
    "[![e](t5)](t6)",
    "[f][r1]",
    "[r2]",
    "![r1][]",
    '<a href="t7">',
    "</a>",
  ],
  ...[
    "\n",
    "\n\n",
    "\n> ",
    "\n- ",
    "\n1. ",
    "\n    ",
    "\n  ",
    "\n# ",
    "\n```\n",
    "\n~~~\n",
    "\n<div>\n",
    "\n</div>\n",
    "\n\n[r1]: t8\n\n",
    "\n\n[r2]: t9\n\n",
  ],
  ...[
    "`",
    "``",
    "*",
    "**",
    "_",
    "~~",
    "\\",
    "<!-- [x](t5) -->",
    "]",
    ")",
    "!",
    "&amp;",
    "<",
    ">",
    " ",
    "word",
    "\n===\n",
    "\n---\n",
  ],
];

const isOurs = (target: string) => /^t\d$/.test(target);

/** The targets by the HTML that micromark makes. */
function byMicromark(text: string): readonly string[] {
  const html = micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
  return [...htmlTags(html)].flatMap(targetsOf).filter(isOurs);
}

/** What is defined counts as often as it is used. */
function byUs(text: string): readonly string[] {
  const { links, definitions } = readMarkdown("a.md", text, "github");
  const uses = new Map(definitions.map(({ label, uses: count }) => [label.toLowerCase() === "r1" ? "t8" : "t9", count]));
  return links
    .flatMap(({ kind, target }) => (kind === "definition" ? Array(uses.get(target) ?? 0).fill(target) : [target]))
    .filter(isOurs);
}

describe("micromark, another reader of Markdown", () => {
  test("finds the same links in whatever is put together", () => {
    const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(""));
    let links = 0;
    fc.assert(
      fc.property(texts, (text) => {
        links += byUs(text).length;
        expect([...byUs(text)].sort(), JSON.stringify(text)).toEqual([...byMicromark(text)].sort());
      }),
      { numRuns: 3000, seed: 7 },
    );
    expect(links).toBeGreaterThan(1000);
  });
});
