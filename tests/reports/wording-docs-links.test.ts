import { describe, expect, test } from "vitest";
import { type LinkFault, type LinkRule, linkFaultLevels, type WrongLink } from "../../src/model/link-fault.ts";
import { toMarkdown, toPlain } from "../../src/reports/escape.ts";
import { describeLinkFault, describeUnreadPart, linkRuleHelp, suggestLink } from "../../src/reports/wording-docs-links.ts";

function fault(target: string, what: WrongLink): LinkFault {
  return { path: "a.md", target, line: 1, column: 1, ...what };
}

const file = "docs/a.md";
const hint = { file: "docs/b.md", instead: "b.md" } as const;

describe("each fault of a link has its sentence and says what to write", () => {
  test.each<[LinkFault, string, string | undefined]>([
    [fault("a.md", { rule: "missing-file", file, hint: undefined }), "docs/a.md is not in the repository.", undefined],
    [
      fault("a.md", { rule: "missing-file", file, hint: { because: "moved", ...hint } }),
      "docs/a.md is not in the repository.",
      "It moved to docs/b.md: write b.md.",
    ],
    [
      fault("a.md", { rule: "missing-file", file, hint: { because: "extension", ...hint } }),
      "docs/a.md is not in the repository.",
      "There is docs/b.md: was b.md meant?",
    ],
    [
      fault("../../a.md", { rule: "outside-repository", hint: { because: "same-name", ...hint } }),
      "../../a.md leads above the root of the repository.",
      "A file of this name is docs/b.md: was b.md meant?",
    ],
    [
      fault("#x-y", {
        rule: "missing-anchor",
        file,
        anchor: "x-y",
        hint: { because: "letters", file, anchor: "x--y", instead: "#x--y" },
      }),
      "docs/a.md has no anchor #x-y.",
      "The heading is there: write #x--y.",
    ],
    [
      fault("#x", {
        rule: "missing-anchor",
        file,
        anchor: "x",
        hint: { because: "elsewhere", anchor: "x", file: "b.md", instead: "b.md#x" },
      }),
      "docs/a.md has no anchor #x.",
      "Only b.md has it: was b.md#x meant?",
    ],
    [
      fault("Docs/A.md", { rule: "path-case", file, instead: "docs/a.md" }),
      "The file is called docs/a.md: upper and lower case differ.",
      "Write docs/a.md.",
    ],
    [
      fault("#X", { rule: "anchor-case", file, anchor: "X", instead: "#x" }),
      "The anchor #X of docs/a.md is written in another case.",
      "Write #x.",
    ],
    [
      fault("##x", { rule: "mistyped-link", mistake: "two-hashes", instead: "#x" }),
      "##x has more than one # in front of its anchor, however deep the heading is.",
      "Write #x.",
    ],
    [fault("nope", { rule: "undefined-reference", near: "hope" }), "Nothing defines the label nope.", "Was hope meant?"],
    [fault("", { rule: "empty-link" }), "The link leads to the page that it is on: its target is empty.", undefined],
    [fault("x", { rule: "unused-definition" }), "No link uses the definition of x.", undefined],
  ])("%o", (one, sentence, suggestion) => {
    expect(toPlain(describeLinkFault(one)).replaceAll("`", "")).toBe(sentence);
    const suggested = suggestLink(one);
    expect(suggested && toPlain(suggested).replaceAll("`", "")).toBe(suggestion);
  });

  test("each rule says what it finds and how to mend it", () => {
    const rules = Object.keys(linkRuleHelp).sort();
    expect(rules).toEqual(Object.keys(linkFaultLevels).sort());
    const help = (rule: LinkRule) => [linkRuleHelp[rule].what, linkRuleHelp[rule].fix].map(toPlain);
    for (const rule of Object.keys(linkFaultLevels)) {
      const known = Object.keys(linkRuleHelp).find((one): one is LinkRule => one === rule);
      expect(known && help(known).every((text) => text.endsWith("."))).toBe(true);
    }
  });

  test("what a document says stays text", () => {
    const one = fault("`<img src=x>`](javascript:x)", { rule: "mistyped-link", mistake: "no-scheme", instead: "https://<b>" });
    const markdown = String(toMarkdown(describeLinkFault(one)));
    expect(markdown).not.toMatch(/<img(?![^`]*`)/);
  });

  test("what was not read has a reason", () => {
    expect(toPlain(describeUnreadPart({ line: 7, why: "line-too-long" }))).toBe("Line 7 is longer than Gates reads.");
  });
});
