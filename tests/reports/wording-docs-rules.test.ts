import { describe, expect, test } from "vitest";
import type { DocsRuleFault } from "../../src/model/docs-rule-fault.ts";
import { toPlain } from "../../src/reports/escape.ts";
import { describeDocsRuleFault, docsRuleHelp, levelOfDocsRule } from "../../src/reports/wording-docs-rules.ts";

const at = { path: "docs/a.md", line: 1 };
const wrongLink = { ...at, rule: "runbook-wrong-link", alert: "A", target: "b.md" } as const;

describe("a fault of any rule has its sentence and its weight", () => {
  test.each<[DocsRuleFault, string, "fault" | "warning"]>([
    [{ ...at, rule: "changelog-conflict-marker" }, "A mark of a conflict was left here.", "fault"],
    [{ ...at, rule: "adr-no-status" }, "It has no status.", "fault"],
    [{ ...at, rule: "env-unused", name: "A" }, "No source speaks of A.", "warning"],
    [{ ...at, rule: "review-future", day: "2027-01-01" }, "It was last reviewed on 2027-01-01, which is yet to come.", "warning"],
    [{ ...at, rule: "runbook-empty-section", section: "Rollback" }, "The section Rollback is empty.", "fault"],
    [
      { ...wrongLink, wrong: { rule: "missing-file", file: "b.md", hint: undefined } },
      "The alert A names a runbook that is not there: b.md. b.md is not in the repository.",
      "fault",
    ],
    [
      { ...wrongLink, wrong: { rule: "path-case", file: "B.md", instead: "B.md" } },
      "The alert A names a runbook that is not there: b.md. The file is called B.md: upper and lower case differ. Write B.md.",
      "fault",
    ],
  ])("$rule", (fault, sentence, level) => {
    expect(toPlain(describeDocsRuleFault(fault))).toBe(sentence);
    expect(levelOfDocsRule(fault)).toBe(level);
  });
});

test("rules of several kinds of documents have names of their own", () => {
  expect(Object.keys(docsRuleHelp).length).toBe(17 + 10 + 6 + 3 + 4);
});
