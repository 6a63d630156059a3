import { describe, expect, test } from "vitest";
import type { MergedFinding } from "../../src/model/merged-finding.ts";
import { sarifMark } from "../../src/model/own-marks.ts";
import type { Severity } from "../../src/model/severity.ts";
import type { IgnoreEntry, LeftOutBy } from "../../src/model/standing.ts";
import { sarifDocument } from "../../src/reports/sarif-file.ts";
import { fileOf, scanOutcomeOf } from "../formats/fixture.ts";
import { marker, secretBearing } from "../formats/secret-bearing.ts";
import { commandIn } from "./runner-grammar.ts";
import { judged, logOf, mergedOf, schemaProblems, textOf } from "./sarif.ts";

const lodash = {
  kind: "vulnerability",
  id: "CVE-2021-23337",
  names: ["CVE-2021-23337", "GHSA-35jh-r3h4-6jhm"],
  severity: "high",
  cvss: 7.2,
  title: "Command Injection in lodash",
  package: { ecosystem: "npm", name: "lodash", version: "4.17.20", fixedIn: ["4.17.21"] },
  places: [{ path: "web/package-lock.json", inRepository: true }],
  tools: ["npm-audit", "trivy"],
} as const satisfies Partial<MergedFinding>;

/** The one result of one finding. */
function resultOf(...[finding, standing]: Parameters<typeof judged>) {
  const [result] = logOf([judged(finding, standing)]).runs[0]?.results ?? [];
  if (!result) throw new Error("nothing was written");
  return result;
}

function urisOf(...paths: readonly string[]) {
  const places = paths.map((path) => ({ path, inRepository: true, line: 7 }));
  return resultOf({ places }).locations.map(({ physicalLocation }) => physicalLocation.artifactLocation.uri);
}

describe("a document", () => {
  test("has a run for each tool, a line for each rule and each result, and the mark in its first line", () => {
    const findings = [judged(lodash, { novelty: "new", since: "2026-06-01" }), judged({ confidence: "medium" })];
    const hashOf = (path: string, line: number) => `${path} ${line}`;
    expect(
      textOf(findings, { name: "web", scanned: ["gitleaks", "npm-audit"], hashOf }),
    ).toBe(`{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0",${sarifMark},"runs":[
{"automationDetails":{"id":"gates/security-scan/web/bandit/"},"tool":{"driver":{"name":"bandit","rules":[
{"id":"B608","shortDescription":{"text":"A fault"},"fullDescription":{"text":"A fault"},"help":{"text":"A fault"},"defaultConfiguration":{"level":"warning"},"properties":{"security-severity":"5.5","precision":"medium","tags":["security","code"]}}]}},"results":[
{"ruleId":"B608","ruleIndex":0,"level":"warning","message":{"text":"A fault"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"src/a.py"},"region":{"startLine":7}}}],"partialFingerprints":{"primaryLocationLineHash":"src/a.py 7"},"properties":{"security-severity":"5.5","kind":"code","severity":"medium","confidence":"medium"}}]},
{"automationDetails":{"id":"gates/security-scan/web/gitleaks/"},"tool":{"driver":{"name":"gitleaks","rules":[]}},"invocations":[{"executionSuccessful":true}],"results":[]},
{"automationDetails":{"id":"gates/security-scan/web/npm-audit/"},"tool":{"driver":{"name":"npm-audit","rules":[
{"id":"CVE-2021-23337","shortDescription":{"text":"CVE-2021-23337 in lodash"},"fullDescription":{"text":"CVE-2021-23337 in lodash"},"helpUri":"https://github.com/advisories/GHSA-35jh-r3h4-6jhm","help":{"text":"CVE-2021-23337 in lodash: https://github.com/advisories/GHSA-35jh-r3h4-6jhm"},"defaultConfiguration":{"level":"error"},"properties":{"security-severity":"7.2","tags":["security","vulnerability"]}}]}},"invocations":[{"executionSuccessful":true}],"results":[
{"ruleId":"CVE-2021-23337","ruleIndex":0,"level":"error","message":{"text":"Command Injection in lodash\\nlodash@4.17.20: fixed in 4.17.21.\\nAlso found by trivy."},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"web/package-lock.json"},"region":{"startLine":1}}}],"baselineState":"new","properties":{"security-severity":"7.2","kind":"vulnerability","severity":"high","cvss":7.2,"names":["CVE-2021-23337","GHSA-35jh-r3h4-6jhm"],"tools":["npm-audit","trivy"],"package":{"ecosystem":"npm","name":"lodash","version":"4.17.20","fixedIn":["4.17.21"]},"place":{"path":"web/package-lock.json"},"since":"2026-06-01"}}]}]}
`);
  });

  test("of nothing is valid, and has no run of a tool that is not proven to have scanned", () => {
    expect(logOf([]).runs).toEqual([]);
    expect(logOf([], { scanned: ["trivy"] }).runs.map(({ tool }) => tool.driver.name)).toEqual(["trivy"]);
  });

  test("that the schema does not allow is noticed", () => {
    const log = JSON.parse(textOf([judged()]));
    expect(schemaProblems(log)).toEqual([]);
    const [run] = log.runs;
    expect(schemaProblems({ ...log, runs: [{ ...run, results: [{ ...run.results[0], level: "high" }] }] })).not.toEqual([]);
    expect(schemaProblems({ ...log, runs: [{ ...run, tool: {} }] })).not.toEqual([]);
    run.results[0].locations[0].physicalLocation.artifactLocation.uri = "a b";
    expect(schemaProblems(log)).not.toEqual([]);
  });

  test("comes in pieces, again and again", () => {
    const findings = Array.from({ length: 3000 }, (_, i) => judged({ id: `R${i}` }));
    const document = sarifDocument(findings, { gate: "security-scan", scanned: [] });
    const pieces = [...document.content()];
    expect(pieces.length).toBeGreaterThan(3);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(300 * 1024);
    expect([...document.content()].join("")).toBe(pieces.join(""));
  });

  test("is the same in whatever order the findings come", () => {
    const severities: readonly Severity[] = ["low", "critical", "unknown", "info", "high", "medium"];
    const findings = severities.flatMap((severity) => ["b", "a"].map((id) => judged({ id, severity })));
    expect(textOf(findings.toReversed())).toBe(textOf(findings));
    const levels = logOf(findings).runs[0]?.results.map(({ level }) => level);
    expect(levels).toEqual([...Array(4).fill("error"), ...Array(4).fill("warning"), ...Array(4).fill("note")]);
  });

  test("is no report to the gate that wrote it, however it is found", () => {
    expect(textOf([judged()]).slice(0, 2000)).toContain(sarifMark);
  });
});

describe("a severity", () => {
  test.each<[Severity, number | undefined, string, string | undefined]>([
    ["critical", undefined, "error", "9.5"],
    ["critical", 10, "error", "10.0"],
    ["high", undefined, "error", "8.0"],
    ["high", 7.5, "error", "7.5"],
    ["medium", undefined, "warning", "5.5"],
    ["low", undefined, "note", "2.0"],
    ["info", undefined, "note", "0.0"],
    ["unknown", undefined, "warning", undefined],
    // Vendors rate what they ship otherwise than CVSS does: what GitHub shows is what the gate counted.
    ["medium", 9.8, "warning", "5.5"],
    ["unknown", 9.8, "warning", undefined],
  ])("%s with the score %s is %s, %s", (severity, cvss, level, score) => {
    const result = resultOf({ severity, ...(cvss !== undefined && { cvss }) });
    expect(result.level).toBe(level);
    expect(result.properties["security-severity"]).toBe(score);
  });

  test("of a rule is the highest of its results, each of which keeps its own", () => {
    const [run] = logOf([
      judged({ severity: "low" }),
      judged({ severity: "high", cvss: 8.8 }),
      judged({ severity: "high" }),
    ]).runs;
    expect(run?.tool.driver.rules.map(({ properties }) => properties["security-severity"])).toEqual(["8.8"]);
    expect(run?.results.map(({ properties }) => properties["security-severity"])).toEqual(["8.8", "8.0", "2.0"]);
  });

  test("of a rule is a known one where another finding has none, and a label's own score does not hide a higher one", () => {
    const mixed = [judged({ severity: "unknown" }), judged({ severity: "low", cvss: 3.1 })];
    const beyond = [judged({ id: "b", severity: "high", cvss: 9.8 }), judged({ id: "b", severity: "high", cvss: 8.8 })];
    const rules = logOf([...mixed, ...beyond]).runs[0]?.tool.driver.rules;
    expect(rules?.map(({ id, properties }) => [id, properties["security-severity"]])).toEqual([
      ["b", "8.8"],
      ["B608", "3.1"],
    ]);
  });

  test("makes no security finding of lint", () => {
    const [run] = logOf([judged({ kind: "lint", severity: "high" })]).runs;
    expect(run?.tool.driver.rules[0]?.properties).toEqual({ tags: ["lint"] });
    expect(run?.results[0]?.properties["security-severity"]).toBeUndefined();
  });
});

describe("a rule", () => {
  test.each([
    [["CVE-2024-3651"], "https://www.cve.org/CVERecord?id=CVE-2024-3651"],
    [["CVE-2024-3651", "PYSEC-2024-60"], "https://osv.dev/vulnerability/PYSEC-2024-60"],
    [["GO-2024-2687"], "https://osv.dev/vulnerability/GO-2024-2687"],
    [["B608"], undefined],
    [["CVE-2024-3651/../../x"], undefined],
    [["GHSA-35jh-r3h4-6jhm\n"], undefined],
  ])("of %j leads to %s", (names, uri) => {
    expect(logOf([judged({ id: names[0] ?? "", names })]).runs[0]?.tool.driver.rules[0]?.helpUri).toBe(uri);
  });

  test("names the packages of an advisory", () => {
    const of = (name: string) => judged({ ...lodash, package: { ...lodash.package, name } });
    const [run] = logOf([of("b"), of("a"), of("c"), of("b"), of("d")]).runs;
    expect(run?.tool.driver.rules.map((rule) => rule.shortDescription.text)).toEqual(["CVE-2021-23337 in a, b, c and 1 more"]);
  });

  test("says what all its findings say, else only its name: it is to change seldom", () => {
    const [run] = logOf([judged(), judged(), judged({ id: "c" }), judged({ id: "c", title: "Another" })]).runs;
    expect(run?.tool.driver.rules.map((rule) => rule.shortDescription.text)).toEqual(["A fault", "c"]);
  });
});

describe("what a result says", () => {
  test("is the title, then the package, other places and who else found it", () => {
    const others = [1, 2].map((line) => ({ path: `b${line}.py`, inRepository: true, line }));
    const places = [{ path: "/usr/lib/x.jar", inRepository: false }, ...others];
    const fixedIn = ["2.0.0", "2.1.0", "2.2.0", "2.3.0"];
    const affected = { ecosystem: "npm", name: "x", fixedIn, breaking: true } as const;
    expect(resultOf({ places, package: affected, tools: ["a", "b", "c"] }).message.text).toBe(
      "A fault\nx: fixed in 2.0.0, 2.1.0, 2.2.0 and 1 more, a new major version.\nAt /usr/lib/x.jar; b2.py, line 2.\nAlso found by b, c.",
    );
  });

  test("of a secret is only what its rule says", () => {
    expect(resultOf({ ...lodash, kind: "secret", title: "A key of AWS" }).message.text).toBe("A key of AWS");
  });

  test("holds no link", () => {
    expect(resultOf({ title: "see [this](https://example.org)" }).message.text).toBe("see [this]\u200b(https://example.org)");
  });

  test("is never nothing, which GitHub refuses", () => {
    expect(resultOf({ title: "", id: "" })).toMatchObject({ ruleId: "without-rule", message: { text: "without-rule" } });
  });
});

describe("a place", () => {
  test.each([
    ["src/a b.c", "src/a%20b.c"],
    ["Zürich/日本/🎉.ts", "Z%C3%BCrich/%E6%97%A5%E6%9C%AC/%F0%9F%8E%89.ts"],
    ["ab:c/d?e#f.ts", "ab%3Ac/d%3Fe%23f.ts"],
    ["100%.c", "100%25.c"],
    ["src\\a.c", "src/a.c"],
    ["./a//b/../c.c", "a/c.c"],
    ["javascript:alert(1)", "javascript%3Aalert(1)"],
    ["a\ud800\0.c", "a%EF%BF%BD%00.c"],
  ])("%j is %s", (path, uri) => {
    expect(urisOf(path)).toEqual([uri]);
  });

  test.each([
    "../a.c",
    "..\\..\\a.c",
    "a/../../b.c",
    "/etc/passwd",
    "C:\\a.c",
    "https://example.org/a.c",
    "file:///a.c",
    "git::https://example.org/a",
    "",
    "..",
  ])("outside the repository is none: %j", (path) => {
    expect(urisOf(path)).toEqual(["no%20file%20associated%20with%20this%20alert"]);
    expect(resultOf({ places: [{ path, inRepository: false }] }).properties["place"]).toEqual({ path });
  });

  test("in the repository comes before others, and one that no tool names is made up", () => {
    const places = [
      { path: "library/alpine", inRepository: false },
      { path: "Dockerfile", inRepository: true, line: 2 },
    ];
    const uris = resultOf({ places }).locations.map(({ physicalLocation }) => physicalLocation.artifactLocation.uri);
    expect(uris).toEqual(["Dockerfile", "library/alpine"]);
    expect(resultOf({ places: [] }).locations).toHaveLength(1);
    expect(resultOf({ places: [] }).properties["place"]).toBeUndefined();
  });

  test("has a hash only where its line is known", () => {
    const asked: string[] = [];
    const hashOf = (path: string, line: number) => {
      asked.push(`${path} ${line}`);
      return undefined;
    };
    const at = (path: string, more: object) => judged({ places: [{ path, inRepository: true, ...more }] });
    const findings = [at("a", { line: 3 }), at("b", {}), at("c", { line: 3, inRepository: false }), at("d", { line: 0 })];
    const [run] = logOf([...findings, at("e", { line: 2 ** 40 })], { hashOf }).runs;
    expect(asked).toEqual(["a 3"]);
    expect(run?.results.map(({ partialFingerprints }) => partialFingerprints)).toEqual(Array(5).fill(undefined));
  });
});

describe("what does not count", () => {
  const entry: IgnoreEntry = { id: "B608", source: { file: ".gates/ignore.yml", line: 4, format: "gates" } };

  test.each<[LeftOutBy, string]>([
    [{ kind: "ignored", entry }, "ignored by .gates/ignore.yml, line 4"],
    [
      { kind: "ignored", entry: { ...entry, reason: "Not\nreached", until: "2026-12-31", owner: "@a" } },
      "Not reached: ignored by .gates/ignore.yml, line 4 (until 2026-12-31, owner @a)",
    ],
    [{ kind: "filtered", setting: "only-fixable" }, "not counted by the setting only-fixable"],
    [{ kind: "vex", file: "vex.json", status: "not_affected", why: "" }, "vex.json says not affected"],
    [{ kind: "vex", file: "vex.json", status: "fixed", why: "patched" }, "vex.json says fixed: patched"],
  ])("is suppressed, and says why: %j", (leftOut, justification) => {
    expect(resultOf({}, { leftOut }).suppressions).toEqual([{ kind: "external", status: "accepted", justification }]);
  });

  test("comes after what counts, or is left out where the settings say so", () => {
    const findings = [judged({ id: "a", severity: "critical" }, { leftOut: { kind: "ignored", entry } }), judged({ id: "b" })];
    expect(logOf(findings).runs[0]?.results.map(({ ruleId }) => ruleId)).toEqual(["b", "a"]);
    const document = sarifDocument(findings, { gate: "g", scanned: [], suppressed: "left out" });
    expect([document.results, document.leftOut.suppressed]).toEqual([1, 1]);
    expect(logOf(findings, { suppressed: "left out" }).runs[0]?.results.map(({ ruleId }) => ruleId)).toEqual(["b"]);
  });
});

test("what the baseline knows is unchanged, the rest new, and nothing is said without one", () => {
  const states = (["new", "known"] as const).map((novelty) => resultOf({}, { novelty }).baselineState);
  expect([...states, resultOf().baselineState]).toEqual(["new", "unchanged", undefined]);
});

describe("GitHub's limits", () => {
  const scanned: readonly string[] = [];

  test("25,000 results of a run are written, the worst ones, and it is said how many are not or are not shown", () => {
    const low = Array.from({ length: 25_000 }, (_, i) => judged({ id: `L${i % 7}`, severity: "low" }));
    const findings = [...low, judged({ severity: "critical" }), judged({ severity: "high", tools: ["trivy"] })];
    const document = sarifDocument(findings, { gate: "g", scanned });
    expect([document.results, document.leftOut.results, document.leftOut.notShown]).toEqual([25_001, 1, 20_000]);
    const runs = JSON.parse([...document.content()].join("")).runs;
    expect(runs.map(({ results }: { results: unknown[] }) => results.length)).toEqual([25_000, 1]);
    expect(runs[0].results[0].level).toBe("error");
  });

  test("the tools beyond 20 runs share the last one", () => {
    const tools = Array.from({ length: 22 }, (_, i) => `tool-${String.fromCharCode(97 + i)}`);
    const log = logOf(
      tools.map((tool) => judged({ tools: [tool] })),
      { scanned: tools.slice(0, 21) },
    );
    const names = log.runs.map((run) => run.tool.driver.name);
    expect(names).toEqual([...tools.slice(0, 19), "other tools"]);
    expect(log.runs.at(-1)?.results).toHaveLength(3);
    expect(log.runs.map((run) => run.invocations?.length ?? 0)).toEqual([...Array(19).fill(1), 0]);
    const document = sarifDocument(
      tools.map((tool) => judged({ tools: [tool] })),
      { gate: "g", scanned: tools },
    );
    expect(document.leftOut.together).toEqual(tools.slice(19));
    expect([...document.content()].join("")).toContain('"gates/g/other tools/"},"tool":{"driver":{"name":"other tools"');
  });

  test("a hundred places of a result are written", () => {
    const places = Array.from({ length: 1500 }, (_, i) => ({ path: `a${i}.py`, inRepository: true, line: 1 }));
    expect(resultOf({ places }).locations).toHaveLength(100);
    expect(resultOf({ places }).message.text).toContain("a10.py, line 1 and 1,489 more.");
    expect(sarifDocument([judged({ places })], { gate: "g", scanned }).leftOut.places).toBe(1400);
  });

  test("no rule has more than ten tags, whatever is found under one name", () => {
    const kinds = ["vulnerability", "secret", "misconfiguration", "code", "licence", "lint"] as const;
    const tags = logOf(kinds.map((kind) => judged({ kind }))).runs[0]?.tool.driver.rules[0]?.properties.tags;
    expect(tags).toEqual(["security", "code", "licence", "lint", "misconfiguration", "secret", "vulnerability"]);
  });

  test("no two runs have one category", () => {
    const log = logOf([judged({ tools: ["a"] }), judged({ tools: ["b"] })], { name: "x" });
    expect(log.runs.map((run) => run.automationDetails.id)).toEqual(["gates/security-scan/x/a/", "gates/security-scan/x/b/"]);
  });
});

describe("hostile text", () => {
  const strings = [
    "##[add-mask]x",
    "a\n::error::x\r\n##[stop-commands]k",
    "\u2028::error::x",
    "\u0085##[group]x",
    '"}],"results":[]}',
    "\\",
    "\\ud800",
    "\ud800x\udc00",
    "\0\u001b[2J\u009b2J\u202e\u200f",
    "__proto__",
    "../../etc/passwd",
    "]]><script>alert(1)</script>",
    "%2e%2e/%2e%2e",
  ];

  /** A finding of which every text is the same. */
  function everywhere(text: string) {
    const affected = { ecosystem: text, name: text, version: text, fixedIn: [text] };
    const source = { file: text, line: 1, format: "gates" } as const;
    const entry = { id: text, reason: text, until: text, owner: text, source };
    const places = [true, false].map((inRepository) => ({ path: text, inRepository, line: 1 }));
    const finding = { id: text, names: [text, `${text}2`], title: text, package: affected, places, tools: [text, `${text}b`] };
    const more = { published: text };
    return [
      judged({ ...finding, ...more }, { leftOut: { kind: "ignored", entry } }),
      judged({ ...finding, kind: "secret" }, { leftOut: { kind: "vex", file: text, status: "fixed", why: text }, since: text }),
    ];
  }

  test.each(strings)("%j acts nowhere", async (text) => {
    const options = { name: text, scanned: [text], hashOf: () => text };
    const written = textOf(everywhere(text), options);
    const log = logOf(everywhere(text), options);
    expect(log.runs).toHaveLength(1);
    expect(log.runs[0]?.results).toHaveLength(2);
    for (const line of written.split(/\r\n|[\n\r\u0085\u2028\u2029]/)) {
      expect(commandIn(line)).toBeUndefined();
      expect(line).toMatch(/^[{"\],[]|^$/);
    }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
    expect(written).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029]|##\[/);
    expect(Buffer.from(written).toString()).toBe(written);
    expect(written).not.toMatch(/[^\\](?:\\\\)*\\ud[89a-f]/);
    for (const { locations } of log.runs[0]?.results ?? [])
      for (const { physicalLocation } of locations)
        expect(physicalLocation.artifactLocation.uri).not.toMatch(/^[^/]*:|^\/|(?:^|\/)\.\.(?:\/|$)/);
    expect((await scanOutcomeOf(fileOf(Buffer.from(written)))).kind).toBe("read");
  });

  test("half a pair of surrogates is replaced, and a whole one is not", () => {
    expect(resultOf({ title: "\ud83c\udf89 \ud800 \\ud800 \\\udc00" }).message.text).toBe("🎉 \ufffd \\ud800 \\\ufffd");
  });
});

describe("a secret that a scanner found", () => {
  const parts = Array.from({ length: marker.length - 5 }, (_, at) => marker.slice(at, at + 6));

  test.each(secretBearing)("is nowhere in the document: $name", async ({ report }) => {
    const outcome = await scanOutcomeOf(fileOf(Buffer.from(JSON.stringify(report))));
    const scans = outcome.kind === "read" ? outcome.report.report.scans : [];
    const findings = scans.flatMap(({ tool, findings: own, suppressed }) =>
      [...own, ...suppressed.map(({ finding }) => finding)].map((finding) => ({ finding: mergedOf(finding, tool) })),
    );
    const text = textOf(findings, { scanned: scans.map(({ tool }) => tool) });
    expect(schemaProblems(JSON.parse(text))).toEqual([]);
    for (const part of parts) expect(text).not.toContain(part);
  });

  test("is not read from a run of another tool that stands in a document of ours", async () => {
    const log = JSON.parse(textOf([judged()]));
    const driver = { name: "Gitleaks", rules: [{ id: "a-rule" }] };
    const result = { ruleId: "a-rule", message: { text: marker }, properties: { kind: "code", severity: "low" } };
    const runs = [...log.runs, { tool: { driver }, results: [result] }];
    const outcome = await scanOutcomeOf(fileOf(Buffer.from(JSON.stringify({ ...log, runs }))));
    if (outcome.kind === "refused") throw outcome.error;
    const [, scan] = outcome.report.report.scans;
    expect(scan?.findings).toMatchObject([{ kind: "secret", id: "a-rule", severity: "critical", title: "a-rule" }]);
  });
});
