import { describe, expect, test } from "vitest";
import { readMarkdown } from "../../src/formats/documents/markdown.ts";
import { readRunbook } from "../../src/formats/documents/runbook.ts";
import { judgeAlerts, judgeRunbookLinks, type RunbookSite } from "../../src/measures/judge-runbook-links.ts";
import { isRunbookFile, judgeRunbook } from "../../src/measures/judge-runbooks.ts";
import { TrackedTree } from "../../src/measures/tracked-tree.ts";
import { toPlain } from "../../src/reports/escape.ts";
import { describeRunbookFault, runbookRuleHelp } from "../../src/reports/wording-docs-runbooks.ts";

const judged = (text: string, parts?: Parameters<typeof judgeRunbook>[1]) =>
  judgeRunbook(readRunbook("docs/runbooks/cpu.md", text), parts).map(
    (fault) => `${fault.line ?? "-"} ${toPlain(describeRunbookFault(fault))}`,
  );

const whole =
  "# Rollback of the CPU\n\n## Symptoms\n\nSlow.\n\n## Diagnosis\n\nLook.\n\n## Mitigation\n\nScale.\n\n## Rollback\n\nNothing.\n";

describe("a runbook has its parts", () => {
  test.each<[string, string]>([
    ["by their names", whole],
    ["by other names", "## What you see\na\n## Investigation steps\nb\n## How to fix it\nc\n## Roll back the release\nd\n"],
    [
      "in the words that the gate asks in",
      "## How it shows\na\n## How to find the cause\nb\n## What to do\nc\n## How to undo it\nd\n",
    ],
    ["with steps", whole.replace("Mitigation", "Steps")],
    ["with an action", whole.replace("Mitigation", "Action")],
    ["with what it means and how to verify it", whole.replace("Symptoms", "What it means").replace("Diagnosis", "Verify")],
    ["one of which is nothing to do", whole.replace("Nothing.", "None.")],
    ["one of which does not apply", whole.replace("Nothing.", "N/A")],
    ["at any level", "# Page\n# 1. Alert\na\n### Root cause\nb\n#### Recovery\nc\n# Revert\nd\n"],
    ["with code for all it says", whole.replace("Scale.", "```sh\nkubectl scale\n```")],
    ["with parts of parts", whole.replace("Look.", "### Logs\n\nLook.")],
    ["one of which is empty beside another of its kind", `${whole}\n## Impact\n`],
  ])("%s", (_, text) => {
    expect(judged(text)).toEqual([]);
  });

  test.each<[string, string, readonly string[]]>([
    [
      "one is missing; the title is none",
      whole.replace("## Rollback", "## Links"),
      [expect.stringMatching(/^- It has no section Rollback \(or roll back, .*, undo\)\.$/)],
    ],
    [
      "steps are of another part",
      whole.replace("Mitigation", "Diagnosis steps"),
      [expect.stringMatching(/^- It has no section Mitigation \(or mitigate, .*, next steps\)\.$/)],
    ],
    ["one is only a mark", whole.replace("Look.", "-"), ["7 The section Diagnosis is empty."]],
    ["one is empty", whole.replace("Look.", "…"), ["7 The section Diagnosis is empty."]],
    ["one is yet to be written", whole.replace("Look.", "TBD."), ["7 The section Diagnosis is empty."]],
    [
      "a heading in code is none",
      whole.replace("## Symptoms\n\nSlow.", "```\n## Symptoms\nSlow.\n```"),
      [expect.stringMatching(/^- It has no section Symptoms \(or symptom, .*, how you notice\)\.$/)],
    ],
    [
      "a part of a word is none",
      whole.replace("## Diagnosis", "## Debuggers"),
      [expect.stringMatching(/^- It has no section Diagnosis \(or diagnose, .*, verify\)\.$/)],
    ],
  ])("or not: %s", (_, text, wanted) => {
    expect(judged(text)).toEqual(wanted);
  });

  test("of the project's own choice", () => {
    expect(judged("## Owner\n\nAda\n", [{ name: "Owner", aliases: [] }])).toEqual([]);
  });
});

const own = { host: "github.com", path: "acme/tool", branch: "main" };
const documents = [
  readMarkdown("docs/runbooks/cpu.md", whole, "github"),
  readMarkdown("alerts/README.md", "# Alerts\n", "github"),
];
const paths = ["docs/runbooks/cpu.md", "docs/runbooks/disk/README.md", "alerts/README.md", "alerts/rules.yml"];

function checkedLink(target: string, sites?: readonly RunbookSite[]) {
  const link = { path: "alerts/rules.yml", line: 4, alert: "HighCpu", target };
  const { checked, faults } = judgeRunbookLinks([link], { documents, tree: new TrackedTree({ paths }), own }, sites);
  return { checked, faults: faults.map((fault) => toPlain(describeRunbookFault(fault))) };
}

describe("the link of an alert", () => {
  const site = [{ prefix: "https://docs.acme.example/runbooks/", folder: "docs/runbooks" }];

  test.each<[string, string, number]>([
    ["from the root", "docs/runbooks/cpu.md", 1],
    ["to an anchor", "docs/runbooks/cpu.md#mitigation", 1],
    ["with a slash in front", "/docs/runbooks/cpu.md", 1],
    ["from the file of rules", "../docs/runbooks/cpu.md", 1],
    ["beside the file of rules", "README.md#alerts", 1],
    ["to the repository's own page", "https://github.com/acme/tool/blob/main/docs/runbooks/cpu.md#rollback", 1],
    ["to a page of the project's site", "https://docs.acme.example/runbooks/cpu#diagnosis", 1],
    ["to a folder of the project's site", "https://docs.acme.example/runbooks/disk/", 1],
    ["to another site", "https://runbooks.example.org/cpu", 0],
    ["with a template in it", "{{ $labels.base }}/cpu.md", 0],
    ["to another branch", "https://github.com/acme/tool/blob/v1/docs/runbooks/gone.md", 0],
  ])("%s leads somewhere, or nobody can tell", (_, target, checked) => {
    expect(checkedLink(target, site)).toEqual({ checked, faults: [] });
  });

  const start = "The alert HighCpu names a runbook that is not there: ";

  test.each<[string, string, string]>([
    [
      "a missing file",
      "docs/runbooks/cpus.md",
      "docs/runbooks/cpus.md. docs/runbooks/cpus.md is not in the repository. Was docs/runbooks/cpu.md meant?",
    ],
    [
      "a missing anchor",
      "docs/runbooks/cpu.md#mitigate",
      "docs/runbooks/cpu.md#mitigate. docs/runbooks/cpu.md has no anchor #mitigate.",
    ],
    [
      "a missing page of the repository",
      "https://github.com/acme/tool/blob/main/docs/gone/zzz.md",
      "https://github.com/acme/tool/blob/main/docs/gone/zzz.md. docs/gone/zzz.md is not in the repository.",
    ],
    [
      "a missing anchor of the project's site",
      "https://docs.acme.example/runbooks/cpu#x",
      "https://docs.acme.example/runbooks/cpu#x. docs/runbooks/cpu.md has no anchor #x.",
    ],
  ])("is told of: %s", (_, target, wanted) => {
    expect(checkedLink(target, site)).toEqual({ checked: 1, faults: [expect.stringContaining(`${start}${wanted}`)] });
  });
});

describe("alerts without a link", () => {
  const alert = (name: string, leads: "somewhere" | "nowhere") => ({ path: "alerts/rules.yml", line: 4, alert: name, leads });
  const none = "None of the 2 alerts of the repository has a link to a runbook.";

  test.each<[string, Parameters<typeof judgeAlerts>[0], readonly string[]]>([
    [
      "are told one by one where others have one",
      [alert("A", "somewhere"), alert("B", "nowhere")],
      ["The alert B has no link to a runbook, and others have one."],
    ],
    ["are told once where none has one", [alert("A", "nowhere"), alert("B", "nowhere")], [none]],
    ["are told where there is only one", [alert("A", "nowhere")], ["The only alert of the repository has no link to a runbook."]],
    ["are not there", [alert("A", "somewhere")], []],
    ["are not there where no alert is", [], []],
  ])("%s", (_, alerts, wanted) => {
    expect(judgeAlerts(alerts).map((fault) => toPlain(describeRunbookFault(fault)))).toEqual(wanted);
  });
});

test.each<[string, boolean]>([
  ["docs/runbooks/cpu.md", true],
  ["runbooks/db/failover.markdown", true],
  ["ops/runbook/a.md", true],
  ["docs/runbooks/README.md", false],
  ["docs/runbooks/_template.md", false],
  ["docs/runbooks/plan.png", false],
  ["docs/guide.md", false],
])("%s is a runbook: %s", (path, wanted) => {
  expect(isRunbookFile(path)).toBe(wanted);
});

test("every rule says what it finds and how it is mended", () => {
  for (const { what, fix } of Object.values(runbookRuleHelp))
    expect([toPlain(what), toPlain(fix)].join(" ")).toMatch(/^[A-Z].*\. [A-Z].*\.$/);
});
