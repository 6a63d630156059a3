import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyIgnores } from "../../src/measures/apply-ignores.ts";
import type { MergedFinding } from "../../src/model/merged-finding.ts";
import type { Phrase } from "../../src/model/phrase.ts";
import type { IgnoreEntry, LeftOutBy } from "../../src/model/standing.ts";
import { toLog, toMarkdown, toPlain } from "../../src/reports/escape.ts";
import { pasteableIgnore, proposedEnd } from "../../src/reports/pasteable-ignore.ts";
import {
  describeDue,
  describeEnded,
  describeExpired,
  describeIgnoreChange,
  describeIgnoreRemark,
  describeLeftOut,
  describeUnmatched,
  describeVexNote,
  describeWithoutReport,
} from "../../src/reports/wording-ignores.ts";
import { readIgnoreFile } from "../../src/settings/ignore-file.ts";
import { codeFinding, entry, finding, foreign } from "../measures/finding.ts";

const today = "2026-11-27";
const owned = { owner: "@team", reason: "not reachable" };

describe("what is said of ignored findings", () => {
  const left: readonly [LeftOutBy, string][] = [
    [
      { kind: "ignored", entry: entry(owned, 7) },
      "ignored until 2026-12-31 by .gates/ignore.yml, line 7, owner @team: not reachable",
    ],
    [{ kind: "filtered", setting: "only-fixable" }, "left out by only-fixable"],
    [
      { kind: "vex", file: "vex.json", status: "not_affected", why: "code_not_reachable" },
      "not affected, by vex.json: code_not_reachable",
    ],
    [{ kind: "vex", file: "vex.json", status: "fixed", why: "" }, "fixed, by vex.json"],
  ];
  const { until: _, reason: _reason, ...forEver } = entry(foreign("trivyignore"));

  test.each<[Phrase, string]>([
    ...left.map(([by, text]): [Phrase, string] => [describeLeftOut(by), text]),
    [describeLeftOut({ kind: "ignored", entry: forEver }), "ignored for ever by file, line 1"],
    [describeExpired(entry({ until: "2026-11-15", owner: "@team" }), today), "expired 12 days ago (2026-11-15), owner @team"],
    [describeExpired(entry({ until: "2026-11-26" }), today), "expired 1 day ago (2026-11-26)"],
    [
      describeDue(
        { entry: entry({ until: "2026-12-06", package: "idna", owner: "@team" }), findings: [finding(), finding()] },
        today,
      ),
      "⚠️ CVE-1 for idna (.gates/ignore.yml, line 1) ends in 9 days (2026-12-06), owner @team: then 2 findings count again",
    ],
    [
      describeDue({ entry: entry({ until: today }), findings: [finding()] }, today),
      "⚠️ CVE-1 (.gates/ignore.yml, line 1) ends today (2026-11-27): then 1 finding counts again",
    ],
    [
      describeEnded({ entry: entry({ until: "2026-11-15" }), findings: [finding()] }, today),
      "⚠️ CVE-1 (.gates/ignore.yml, line 1) expired 12 days ago (2026-11-15): 1 finding counts again",
    ],
    [
      describeEnded({ entry: entry({ until: "2025-11-15" }), findings: [] }, today),
      "CVE-1 (.gates/ignore.yml, line 1) expired 377 days ago (2025-11-15): nothing needs it any more, it can go",
    ],
    [
      describeUnmatched(entry({ kind: "code", path: "src/**", tool: "bandit" })),
      "⚠️ CVE-1 as code in src/** by bandit alone (.gates/ignore.yml, line 1) matches nothing: it can go, or its id, package or path is not what the report says",
    ],
    [
      describeWithoutReport(entry({ tool: "grype" })),
      "CVE-1 by grype alone (.gates/ignore.yml, line 1) could not be tried: there is no report of grype",
    ],
    [describeWithoutReport(entry()), "CVE-1 (.gates/ignore.yml, line 1) could not be tried: no tool reported"],
    [
      describeIgnoreChange({ kind: "added", entry: entry(owned) }),
      "⚠️ This change ignores CVE-1 (.gates/ignore.yml, line 1) until 2026-12-31, owner @team: not reachable",
    ],
    [
      describeIgnoreChange({ kind: "extended", entry: entry(), before: entry({ until: "2026-12-01" }) }),
      "⚠️ This change goes on ignoring CVE-1 (.gates/ignore.yml, line 1), until 2026-12-31 instead of until 2026-12-01: because",
    ],
    [
      describeIgnoreChange({ kind: "widened", entry: entry(), before: entry({ package: "idna" }) }),
      "⚠️ This change ignores CVE-1 (.gates/ignore.yml, line 1) where it ignored only CVE-1 for idna, until 2026-12-31: because",
    ],
    [
      describeIgnoreRemark({ where: ".trivyignore, line 3", message: "left out: it has no id" }),
      ".trivyignore, line 3: left out: it has no id",
    ],
    [describeVexNote("vex.json", "CVE-1 is said"), "vex.json: left out: CVE-1 is said"],
  ])("%#", (phrase, text) => {
    expect(toPlain(phrase)).toBe(text);
  });

  test("what somebody wrote acts neither in a log nor in Markdown", () => {
    const hostile = "\n::error::x ##[stop-commands]k </td><b>@team #1 [a](b) `c`";
    const one = entry({ id: hostile, reason: hostile, owner: hostile, package: hostile, path: hostile, tool: hostile });
    for (const phrase of [
      describeLeftOut({ kind: "ignored", entry: one }),
      describeUnmatched(one),
      describeIgnoreChange({ kind: "added", entry: one }),
    ]) {
      expect(toLog(phrase)).not.toMatch(/\n|##\[|^\s*::/);
      expect(toMarkdown(phrase).replace(/(`+)(?!`).*?[^`]\1(?!`)/g, "")).not.toMatch(/\n|<b>|<\/td>|@team|#1/);
    }
  });
});

/** What the pasted entry says when somebody has written a reason. */
async function pasted(one: MergedFinding): Promise<readonly IgnoreEntry[] | string> {
  const text = pasteableIgnore(one, proposedEnd(today)).replace('reason: ""', "reason: looked at");
  const { entries, problems } = await readIgnoreFile(`ignores:\n${text}`, "f", { today });
  return problems.length > 0 ? problems.map(({ where, message }) => `${where}: ${message}`).join("\n") : entries;
}

describe("an entry to be pasted", () => {
  test("is of the package, for 90 days, and has to be given a reason", async () => {
    expect(pasteableIgnore(finding({ id: "CVE-2024-3651" }), proposedEnd(today))).toBe(`  - id: CVE-2024-3651
    package: idna
    reason: "" # why it may stay, in a sentence
    until: 2027-02-25
`);
    const { problems } = await readIgnoreFile(`ignores:\n${pasteableIgnore(finding(), proposedEnd(today))}`, "f", { today });
    expect(problems.map(({ message }) => message)).toEqual(["`reason` is blank; write it"]);
  });

  test.each<[string, MergedFinding, string]>([
    ["of code is of its file", codeFinding(), "path: src/app.py"],
    ["of several files is of all of them", codeFinding({ paths: ["a.py", "b.py"] }), 'path: "{a.py,b.py}"'],
    ["of many files is of any", codeFinding({ paths: Array.from({ length: 11 }, (_, i) => `${i}.py`) }), 'path: "**"'],
    [
      "of a route is of that file alone",
      codeFinding({ paths: ["src/[id]/{a,b}*.ts"] }),
      String.raw`path: "src/[id]/\\{a\\,b\\}\\*.ts"`,
    ],
    ["of no place is of its kind", codeFinding({ paths: [] }), "kind: code"],
    ["of a scope is quoted", finding({ package: "@angular/core", ecosystem: "npm" }), 'package: "@angular/core"'],
    ["that reads as a truth is quoted", finding({ package: "yes", ecosystem: "npm" }), 'package: "yes"'],
    [
      "that breaks the line is quoted",
      finding({ package: "a\n  - id: b\u2028\u202e\u0085", ecosystem: "npm" }),
      String.raw`package: "a\n  - id: b\u2028\u202e\u0085"`,
    ],
  ])("%s", (_, one, line) => {
    expect(pasteableIgnore(one, proposedEnd(today)).split("\n")[1]?.trim()).toBe(line);
  });

  test("covers the finding that it is for, whatever that is called, and is one entry", async () => {
    const name = fc
      .oneof(
        fc.string({ maxLength: 20, minLength: 1 }),
        fc.string({ unit: "binary", maxLength: 20, minLength: 1 }),
        fc.constantFrom("__proto__", "null", "# a", "- b", "*c", "a: b", "{a,b}", "a\\b"),
      )
      // The ends of a value are trimmed where it is read, and half a character is no text.
      .filter(
        (text) => text.trim() === text && text !== "" && text.isWellFormed() && !text.endsWith("/") && !text.startsWith("./"),
      );
    const kind = fc.constantFrom("vulnerability" as const, "code" as const);
    await fc.assert(
      fc.asyncProperty(name, name, kind, async (id, where, of) => {
        const one =
          of === "code" ? codeFinding({ id, paths: [where, "other"] }) : finding({ id, package: where, ecosystem: "npm" });
        const entries = await pasted(one);
        expect(entries).toHaveLength(1);
        if (typeof entries === "string") return;
        const { covered } = applyIgnores([one], entries, { today, reportedTools: new Set(), dueWithin: 14 });
        expect(covered.size).toBe(1);
      }),
      { numRuns: 500 },
    );
  });
});
