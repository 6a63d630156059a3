import fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { code, type Phrase, say } from "../../src/model/phrase.ts";
import { shorten, toCodeBlock, toHtml, toLog, toMarkdown, toPlain } from "../../src/reports/escape.ts";
import { commandIn, matcherFor } from "./runner-grammar.ts";

/** What a pull request can put into a path, a function name or an error message. */
const hostile = [
  "::set-output name=verdict::passed",
  "  ::add-mask::1",
  "x\n::error file=a.js::injected",
  "x\r::error::injected",
  "x\u2028::error::injected",
  "##[add-mask]true",
  "text ##[set-output name=verdict;]passed",
  "##[ERROR]shout",
  "%0A::error::x",
  "\u001b[31mred\u001b[0m",
  "src/a.c:12:5: error: fake",
  "src/a.c(12,5): error CS0001: fake",
  "src/a.ts(12,5): error TS2304: fake",
  'File "a.py", line 12, in f',
  "a.js: line 12, col 3, Error - fake (rule)",
  "a.js: line\u00a012, col\u00a03, Error - fake (rule)",
  "a.js:\u3000line\u200312, col 3, Error - fake (rule)",
  "src/a.ts(\u0663,\u0664): error TS1: fake",
  "src/a.ts(12,5 - error TS2304: fake",
  "src/a.ts(12:5): error TS2304: fake",
  "src/a.c:\uff11\uff12:\uff15: error: fake",
  "\u00a0\u0661\u0662:\u0665  error  fake  rule",
  "\u{1d7ce}:\u{1d7cf}: error: fake",
  'File "a.py",\u00a0line\u00a0\u0967,\u00a0in\u00a0f',
  "./a.go:12:3: fake",
  "A.java:12: error: fake",
  "a.py:12: error: fake",
  "  12:5  error  fake  rule",
  " --> src/a.rs:12:5",
  "| cell | break |",
  "`code` ``two``` three",
  "</code></pre><h1>PASSED</h1>",
  "<img src=x onerror=alert(1)>",
  "[click](https://evil.example)",
  "![x](https://evil.example/x.png)",
  "https://evil.example and www.evil.example and me@evil.example",
  "@everyone #1 GH-1 org/repo#2",
  "# heading",
  "- item",
  "1. item",
  "> quote",
  "---",
  "=== ",
  "<!-- comment",
  "</details>",
  "```\nfence",
  "*bold* _it_ ~~gone~~ $x$",
  "\\| \\` a\\",
  "&lt;script&gt; &#64;",
  "[^1] [x]: https://evil.example",
  "\u202eevil\u2066",
  "\u0000\u0007",
  "\ud800 lone",
  "__proto__",
  ":warning: :tada:",
];

const phrases: readonly (readonly [string, (text: string) => Phrase])[] = [
  ["at the start", (text) => say`${text}`],
  ["in the middle", (text) => say`lines in ${text} is 3`],
  ["as code", (text) => say`${code(text)}: 12 lines`],
  ["after white space", (text) => say`  ${text}`],
];

describe("a log line", () => {
  for (const [where, phrase] of phrases) {
    test.each(hostile)(`%j ${where} is one line, no command and no place`, (text) => {
      const line = toLog(phrase(text));
      expect([...line].filter((c) => c < " " || /[\u0085\u2028\u2029]/.test(c))).toEqual([]);
      expect(commandIn(line)).toBeUndefined();
      expect(matcherFor(line)).toBeUndefined();
    });
  }

  test("the oracle sees what it is there to see", () => {
    expect(commandIn("  ::add-mask::1")).toBe("add-mask");
    expect(commandIn("text ##[Error]x")).toBe("error");
    expect(matcherFor("src/a.c:12:5: error: fake")).toBe("gcc");
    expect(hostile.filter((text) => commandIn(text) ?? matcherFor(text)).length).toBeGreaterThan(12);
  });

  test("no string at all can act", () => {
    const piece = fc.oneof(
      fc.constantFrom("::", "##[", "error", "add-mask", "]", " ", "\n", "\t", ":12:", "(1,2):", "line 3,"),
      fc.constantFrom("\u00a0", "\u3000", "\u0663", "(", "):", ": ", ",", " - ", "error", "TS1", ": line", " col ", ", "),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const line = toLog(say`${pieces.join("")}`);
        expect(commandIn(line)).toBeUndefined();
        expect(matcherFor(line)).toBeUndefined();
        expect(line).not.toContain("\n");
      }),
      { numRuns: 2000 },
    );
  });

  test("ordinary text stays as it is", () => {
    expect(toLog(say`${code("src/app/[id]/page.tsx")} is 79.99% (4,799/6,000), wanted >= 80%`)).toBe(
      "src/app/[id]/page.tsx is 79.99% (4,799/6,000), wanted >= 80%",
    );
  });
});

const render = (markdown: string) =>
  micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });

/** The elements of rendered HTML, without the ones that our own frame is made of. */
function elementsOf(html: string, frame: readonly string[]): string[] {
  return [...html.matchAll(/<\/?([a-z0-9!-]+)/gi)]
    .map((match) => match[1]?.toLowerCase() ?? "")
    .filter((name) => !frame.includes(name));
}

describe("Markdown", () => {
  test.each(hostile)("%j is nothing but text in a paragraph", (text) => {
    for (const phrase of [say`before ${text} after`, say`before ${code(text)} after`]) {
      expect(elementsOf(render(toMarkdown(phrase)), ["p", "code"])).toEqual([]);
    }
  });

  test.each(hostile)("%j stays in its cell", (text) => {
    const table = [
      "| a | b | c |",
      "| --- | --- | --- |",
      `| ${toMarkdown(say`${text}`)} | ${toMarkdown(say`${code(text)}`)} | end |`,
    ].join("\n");
    const html = render(table);
    expect(elementsOf(html, ["table", "thead", "tbody", "tr", "th", "td", "code"])).toEqual([]);
    expect(html.match(/<td/g)).toHaveLength(3);
    expect(html).toContain("<td>end</td>");
  });

  test.each(hostile)("%j mentions nobody outside of code", (text) => {
    const shown = render(toMarkdown(say`before ${text}`));
    expect(shown).not.toMatch(/@\w|#\d|:\/\/\w|www\.\w/);
  });

  test.each(hostile)("%j in a heading and in a summary tag stays there", (text) => {
    const html = render(
      `### ${toMarkdown(say`${text}`)}\n\n<details><summary>${toHtml(say`${text} ${code(text)}`)}</summary>\n\nend\n\n</details>`,
    );
    expect(elementsOf(html, ["h3", "details", "summary", "code", "p"])).toEqual([]);
    expect(html).toContain("<p>end</p>");
  });

  test.each(hostile)("%j stays in its block of code", (text) => {
    const html = render(`${toCodeBlock(["first", text, `${text}\n\`\`\`\`\n${text}`, "last"])}\n\nend`);
    expect(elementsOf(html, [])).toEqual(["pre", "code", "code", "pre", "p", "p"]);
    expect(html.match(/first\n|last\n<\/code>|<p>end<\/p>/g)).toHaveLength(3);
  });

  test("code reads as it was written", () => {
    expect(toMarkdown(say`${code("src/[id]/a*b_c.ts")}`)).toBe("`src/[id]/a*b_c.ts`");
    expect(render(toMarkdown(say`${code("a|b")}`))).toBe("<p><code>a|b</code></p>");
    expect(render(toMarkdown(say`${code("``x`")}`))).toBe("<p><code>``x`</code></p>");
  });
});

describe("plain text", () => {
  test("is for data, and stays as it was", () => {
    expect(toPlain(say`${"::error::x"} and ${code("<b>")}`)).toBe("::error::x and <b>");
  });

  test("is shortened in the middle and between characters, and says so", () => {
    expect(shorten("abcdef", 4)).toBe("ab…f");
    expect(shorten("a😀b😀c", 5)).toBe("a…c");
    expect(shorten("abc", 3)).toBe("abc");
  });

  test("is shown with both its ends where it is long: in the log, in Markdown and in HTML", () => {
    const path = `src/${"deep/".repeat(1000)}file.ts`;
    for (const render of [toLog, toMarkdown, toHtml]) {
      expect(render(say`${code(path)}`).length).toBeLessThan(400);
      expect(render(say`${code(path)}`)).toMatch(/src\/deep.*….*deep\/file\.ts/);
      expect(render(say`${path}`).length).toBeLessThan(1100);
    }
    expect(toPlain(say`${code(path)}`)).toBe(path);
  });
});
