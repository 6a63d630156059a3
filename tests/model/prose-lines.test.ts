import { describe, expect, test } from "vitest";
import { proseLines } from "../../src/model/prose-lines.ts";

/** The lines as they are read: code with `|` in front. */
function read(text: string): readonly string[] {
  return proseLines(text.split("\n")).map(({ text: line, kind }) => (kind === "code" ? `|${line}` : line));
}

describe("lines of a text", () => {
  test.each<[what: string, text: string, wanted: string[]]>([
    ["without comments", "a <!-- b --> c", ["a  c"]],
    ["without a comment of several lines", "a\n<!-- b\n\nc -->\nd", ["a", "", "", "", "d"]],
    ["without one that begins within a paragraph", "a <!-- b\nc --> d", ["a ", " d"]],
    ["with what looks like one and does not end with its paragraph", "a <!-- b\n\nc", ["a <!-- b", "", "c"]],
    ["with one in code", "a `<!--` b\nc", ["a `<!--` b", "c"]],
    ["with one in code of more backticks", "a ``<!-- ` `` b <!-- c -->", ["a ``<!-- ` `` b "]],
    ["without one behind a backtick that nothing closes", "a ` <!-- b --> c", ["a `  c"]],
    ["without the shortest ones", "<!-->a\n<!--->b", ["a", "b"]],
    ["without one that nothing ends", "<!-- a\n\nb", ["", "", ""]],
    ["without one in an item", "- <!-- a\n\n  b -->c", ["- ", "", "c"]],
    ["with code between fences", "```\na\n```\nb", ["|```", "|a", "|```", "b"]],
    ["with code that nothing ends", "~~~ yaml\na\n```\nb", ["|~~~ yaml", "|a", "|```", "|b"]],
    ["with code in an item", "- a\n\n  ```\n  b\n  ```\n  c", ["- a", "", "|  ```", "|  b", "|  ```", "  c"]],
    ["with code right behind the mark of an item", "- ```\n  a\n  ```\nb", ["|- ```", "|  a", "|  ```", "b"]],
    ["with code that ends with its item", "- a\n  ```\n  b\n\nc", ["- a", "|  ```", "|  b", "|", "c"]],
    ["without a fence that is indented like code", "a\n\n    ~~~\n\nb", ["a", "", "    ~~~", "", "b"]],
    ["without one that is code of an item", "- a\n\n      ~~~ yaml\n\nb", ["- a", "", "      ~~~ yaml", "", "b"]],
    ["with code in a quote", "> ```\n> a\n> ```\nb", ["|> ```", "|> a", "|> ```", "b"]],
    ["without a fence of backticks that has one behind it", "``` a ` b", ["``` a ` b"]],
    ["with comments in code", "```\n<!-- a -->\n```", ["|```", "|<!-- a -->", "|```"]],
  ])("%s", (_, text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });

  test("are read in bounded time, whatever they are", () => {
    const rows = Array.from({ length: 300 }, (_, i) => "`".repeat(i + 1)).join("a");
    const hostile = [
      "<!--".repeat(200_000),
      "<!-- -->".repeat(100_000),
      "`a".repeat(300_000),
      `${rows}<!--`.repeat(10),
      "- ".repeat(30_000),
      "> ".repeat(300_000),
    ];
    for (const line of hostile) expect(proseLines([line, line])).toHaveLength(2);
    expect(proseLines(Array.from({ length: 100_000 }, () => "a <!-- b"))).toHaveLength(100_000);
  });
});
