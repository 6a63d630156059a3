import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import { fileOf, scanOutcomeOf } from "./fixture.ts";

async function findingsIn(report: string | object): Promise<readonly Finding[]> {
  const text = typeof report === "string" ? readFileSync(new URL(report, import.meta.url)) : Buffer.from(JSON.stringify(report));
  const outcome = await scanOutcomeOf(fileOf(text));
  if (outcome.kind === "refused") throw outcome.error;
  return outcome.report.report.scans.flatMap((scan) => scan.findings);
}

/** A report of one result. */
function sarif(result: object, rule: object = {}, run: object = {}): object {
  const driver = { name: "T", rules: [{ id: "r", ...rule }], globalMessageStrings: { g: { text: "global {0}" } } };
  return { version: "2.1.0", runs: [{ tool: { driver }, results: [{ ruleId: "r", ...result }], ...run }] };
}

describe("places", () => {
  test("stand on their bases, as a file system has them", async () => {
    const places = (await findingsIn("sarif/places/report.sarif")).map(({ place }) => place);
    expect(places).toEqual([
      { path: "/work/src/a b.c", line: 4 },
      { path: "/work/sub/x.c", line: 4 },
      { path: "C:/work/a.c", line: 4 },
      { path: "/work/listed.c", line: 4 },
      { path: "100%.c", line: 4 },
      { path: `${"l/".repeat(10)}loop.c`, line: 4 },
      { path: "n.c", line: 4 },
      undefined,
      { path: "b.c" },
      { path: "one.c", line: 4 },
    ]);
  });

  test.each([
    ["file:///work/a.c", "/work/a.c"],
    ["file://localhost/work/a.c", "/work/a.c"],
    ["file:/work/a.c", "/work/a.c"],
    ["file:///D:/work/%C3%A4.c", "D:/work/ä.c"],
    ["src\\a.c", "src/a.c"],
    ["../a.c", "../a.c"],
    ["https://me:secret@example.org/a.c", "https://example.org/a.c"],
    ["git::https://me:secret@example.org/a", "git::https://example.org/a"],
  ])("%s is %s", async (uri, path) => {
    const artifactLocation = { uri, ...(uri.includes(":") && { uriBaseId: "ROOT" }) };
    const run = { originalUriBaseIds: { ROOT: { uri: "file:///elsewhere/" } } };
    const [finding] = await findingsIn(sarif({ locations: [{ physicalLocation: { artifactLocation } }] }, {}, run));
    expect(finding?.place?.path).toBe(path);
  });
});

describe("messages", () => {
  test.each([
    [{ text: "plain {0}" }, "plain {0}"],
    [{ text: "put {0} and {1} in", arguments: ["a", "b"] }, "put a and b in"],
    [{ text: "{{0}} is {0}, {7} is missing", arguments: ["a"] }, "{0} is a, {7} is missing"],
    [{ id: "m", arguments: ["a"] }, "rule's a"],
    [{ id: "g", arguments: ["a"] }, "global a"],
    [{ id: "nowhere" }, "a rule"],
    [{}, "a rule"],
    [{ text: `two\nlines ${"x".repeat(400)}` }, `two lines ${"x".repeat(289)}…`],
  ])("%j", async (message, title) => {
    const rule = { messageStrings: { m: { text: "rule's {0}" } }, shortDescription: { text: "a rule" } };
    expect((await findingsIn(sarif({ message }, rule)))[0]?.title).toBe(title);
  });
});

describe("severities", () => {
  test.each([
    ["a level", { level: "error" }, {}, "high"],
    ["a rule's level", {}, { defaultConfiguration: { level: "note" } }, "low"],
    ["neither", {}, {}, "medium"],
    ["a score, before any level", { level: "note" }, { properties: { "security-severity": "9.8" } }, "critical"],
    ["a word in its place", { level: "note" }, { properties: { "security-severity": "High" } }, "high"],
    ["the result's own score", { properties: { "security-severity": 3 } }, { properties: { "security-severity": "9.8" } }, "low"],
    [
      "the rule's, where the result's is empty",
      { properties: { "security-severity": "" } },
      { properties: { "security-severity": "9.8" } },
      "critical",
    ],
    ["a level that is none", { level: "none" }, {}, "info"],
    ["a level that nobody knows", { level: "fatal" }, {}, "unknown"],
    ["what is to be looked at", { kind: "review", level: "none" }, {}, "unknown"],
  ])("by %s", async (_, result, rule, severity) => {
    expect((await findingsIn(sarif(result, rule)))[0]?.severity).toBe(severity);
  });

  test("what a scanner for secrets found is critical unless it says otherwise", async () => {
    const run = (result: object) => ({ version: "2.1.0", runs: [{ tool: { driver: { name: "gitleaks" } }, results: [result] }] });
    expect((await findingsIn(run({ ruleId: "r" })))[0]).toMatchObject({ kind: "secret", severity: "critical" });
    expect((await findingsIn(run({ ruleId: "r", level: "note" })))[0]).toMatchObject({ kind: "secret", severity: "low" });
  });
});

test("a password that Bandit found is named by its rule", async () => {
  const titles = (await findingsIn("sarif/typical/report.sarif")).map(({ id, title }) => [id, title]);
  expect(titles).toContainEqual(["B105", "hardcoded_password_string"]);
  expect(titles).toContainEqual(["B602", "subprocess call with shell=True identified, security issue."]);
});
