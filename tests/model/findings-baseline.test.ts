import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findingKinds } from "../../src/model/finding.ts";
import type { BaselineFinding, FindingsBaseline } from "../../src/model/findings-baseline.ts";
import { readFindingsBaseline } from "../../src/model/read-findings-baseline.ts";
import { severities } from "../../src/model/severity.ts";
import { writeFindingsBaseline } from "../../src/model/write-findings-baseline.ts";
import { baselineOf } from "../gates/change.ts";

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.constantFrom("__proto__", "constructor", "a/b.ts", 'a"\\\n'),
);
const known = {
  severity: fc.constantFrom(...severities),
  since: fc.constantFrom("2024-02-29", "2026-12-31"),
  tools: fc.uniqueArray(text, { minLength: 1, maxLength: 3 }),
};
const affected = text.map((name) => `npm/${name}`);
const mark = fc.stringMatching(/^[0-9a-f]{1,64}$/);
const subject = fc.oneof(fc.record({ package: affected }), fc.record({ path: text }), fc.constant({}));
const spot = fc.oneof(fc.record({ mark }), fc.record({ line: fc.integer({ min: 1 }) }), fc.constant({}));
const finding: fc.Arbitrary<BaselineFinding> = fc.oneof(
  fc
    .tuple(fc.record({ kind: fc.constant("vulnerability" as const), names: fc.array(text, { minLength: 1 }), ...known }), subject)
    .map(([one, at]) => ({ ...one, ...at })),
  fc
    .tuple(fc.record({ kind: fc.constant("licence" as const), id: text, ...known }), subject)
    .map(([one, at]) => ({ ...one, ...at })),
  fc.record({ kind: fc.constant("secret" as const), id: text, mark, path: text, ...known }),
  fc
    .tuple(
      fc.record({
        kind: fc.constantFrom("code" as const, "misconfiguration" as const, "lint" as const),
        id: text,
        path: text,
        ...known,
      }),
      spot,
    )
    .map(([one, at]) => ({ ...one, ...at })),
);
const baseline: fc.Arbitrary<FindingsBaseline> = fc
  .record({
    gate: fc.constant("security-scan"),
    name: fc.option(fc.string()),
    commit: fc.option(fc.stringMatching(/^[0-9a-f]{40}$/)),
    writtenAt: fc.string(),
    findings: fc.array(finding, { maxLength: 8 }),
  })
  .map((one) => {
    const tools = [...new Set(one.findings.flatMap(({ tools }) => tools))];
    return { ...one, tools: tools.map((tool, i) => ({ tool, proven: i % 2 === 0 })) };
  });

/** Lists in the order of nothing but what they hold. */
function unordered(one: FindingsBaseline) {
  const sorted = (all: readonly unknown[]) => all.map((each) => JSON.stringify(each, Object.keys(Object(each)).sort())).sort();
  return { ...one, tools: sorted(one.tools), findings: sorted(one.findings) };
}

const document = (findings: readonly unknown[] = [], more: Readonly<Record<string, unknown>> = {}) =>
  JSON.stringify({
    ...{ version: 1, gate: "security-scan", name: null, commit: null, writtenAt: "", tools: [{ tool: "a", proven: true }] },
    ...{ findings, ...more },
  });
const vulnerability = {
  kind: "vulnerability",
  names: ["CVE-2024-1"],
  package: "npm/left",
  severity: "high",
  since: "2026-01-01",
  tools: ["a"],
};
const code = { kind: "code", id: "B608", path: "a.py", mark: "ab12", severity: "high", since: "2026-01-01", tools: ["a"] };
const secret = { ...code, kind: "secret" };

describe("a baseline of findings", () => {
  test("reads back as what was written", () => {
    fc.assert(
      fc.property(baseline, (one) => {
        const read = readFindingsBaseline(writeFindingsBaseline(one));
        if ("message" in read) throw new Error(`${read.place} ${read.message}`);
        expect(unordered(read)).toEqual(unordered(one));
        expect(writeFindingsBaseline(read)).toBe(writeFindingsBaseline(one));
      }),
      { numRuns: 500 },
    );
  });

  test("is refused wherever it is cut off", () => {
    fc.assert(
      fc.property(baseline, fc.nat(), (one, at) => {
        const written = writeFindingsBaseline(one);
        expect(readFindingsBaseline(written.slice(0, at % written.length))).toHaveProperty("message");
      }),
    );
  });

  test("has a line for each finding, whatever their order", () => {
    fc.assert(
      fc.property(baseline, (one) => {
        const reversed = { ...one, findings: one.findings.toReversed(), tools: one.tools.toReversed() };
        const written = writeFindingsBaseline(one);
        expect(writeFindingsBaseline(reversed)).toBe(written);
        expect(written.split("\n").filter((line) => line.startsWith("    {"))).toHaveLength(
          one.findings.length + one.tools.length,
        );
      }),
    );
  });

  test("looks like this", () => {
    const read = readFindingsBaseline(document([code, vulnerability]));
    expect("message" in read ? read : writeFindingsBaseline(read).split("\n")).toEqual([
      "{",
      '  "version": 1,',
      '  "gate": "security-scan",',
      '  "name": null,',
      '  "commit": null,',
      '  "writtenAt": "",',
      '  "tools": [',
      '    { "tool": "a", "proven": true }',
      "  ],",
      '  "findings": [',
      '    { "kind": "code", "path": "a.py", "id": "B608", "mark": "ab12", "severity": "high", "since": "2026-01-01", "tools": ["a"] },',
      '    { "kind": "vulnerability", "package": "npm/left", "names": ["CVE-2024-1"], "severity": "high", "since": "2026-01-01", "tools": ["a"] }',
      "  ]",
      "}",
    ]);
  });

  test("holds every kind of finding", () => {
    const read = readFindingsBaseline(
      document(
        findingKinds.map((kind) =>
          kind === "vulnerability" ? vulnerability : kind === "licence" ? { ...code, kind, mark: undefined } : { ...code, kind },
        ),
      ),
    );
    expect(read).toHaveProperty("findings.length", findingKinds.length);
  });
});

describe("a baseline of findings is refused", () => {
  test.each<[string, string, string | undefined]>([
    ["an array", "[]", "/version"],
    ["a text", "baseline", undefined],
    ["nested beyond any of ours", `{"version":${"[".repeat(200_000)}${"]".repeat(200_000)}}`, undefined],
    ["a version that is text", document([], { version: "1" }), "/version"],
    ["a version to come", document([], { version: 2 }), "/version"],
    ["a baseline of coverage", baselineOf({ "a.ts": [1, 2] }), "/tools"],
    ["no findings", document([], { findings: undefined }), "/findings"],
    ["a member that is not known", document([], { note: "" }), "/note"],
    ["a kind that is not known", document([{ ...code, kind: "smell" }]), "/findings/0/kind"],
    ["a title", document([code, { ...code, title: "a password" }]), "/findings/1/title"],
    ["a secret's value", document([{ ...secret, match: "hunter2" }]), "/findings/0/match"],
    ["a secret without a mark", document([{ ...secret, mark: undefined }]), "/findings/0/mark"],
    ["a mark that is the line itself", document([{ ...code, mark: "password = 'hunter2'" }]), "/findings/0/mark"],
    ["a vulnerability without a name", document([{ ...vulnerability, names: [] }]), "/findings/0/names"],
    ["more names than any has", document([{ ...vulnerability, names: Array(101).fill("CVE-2024-1") }]), "/findings/0/names"],
    ["a package of no ecosystem at all", document([{ ...vulnerability, package: "left" }]), "/findings/0/package"],
    ["a path beside a package", document([{ ...vulnerability, path: "a.lock" }]), "/findings/0/path"],
    ["a line beside a mark", document([{ ...code, line: 1 }]), "/findings/0/line"],
    ["a line before the first", document([{ ...code, mark: undefined, line: 0 }]), "/findings/0/line"],
    ["a severity that is not known", document([{ ...code, severity: "HIGH" }]), "/findings/0/severity"],
    ["a day that is none", document([{ ...code, since: "2026-13-01" }]), "/findings/0/since"],
    ["a moment instead of a day", document([{ ...code, since: "2026-01-01T00:00:00Z" }]), "/findings/0/since"],
    ["a finding that nobody found", document([{ ...code, tools: [] }]), "/findings/0/tools"],
    ["a finder that was not read", document([{ ...code, tools: ["a", "b"] }]), "/findings/0/tools/1"],
    ["a tool that is listed twice", document([], { tools: ["a", "a"].map((tool) => ({ tool, proven: true })) }), "/tools/1/tool"],
    ["a name beyond any", document([{ ...code, id: "x".repeat(20_000) }]), "/findings/0/id"],
    ["__proto__ at the top", document().replace('{"version"', '{"__proto__":{},"version"'), "/__proto__"],
    ["__proto__ in a finding", document([code]).replace('{"kind"', '{"__proto__":1,"kind"'), "/findings/0/__proto__"],
    ["constructor in a tool", document([], { tools: [{ tool: "a", proven: true, constructor: {} }] }), "/tools/0/constructor"],
  ])("%s", (_, written, where) => {
    expect(readFindingsBaseline(written)).toEqual({
      message: expect.stringMatching(/^.{1,301}$/),
      ...(where !== undefined && { place: where }),
    });
  });
});
