import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyVex } from "../../src/measures/apply-vex.ts";
import type { MergedFinding } from "../../src/model/merged-finding.ts";
import { parsePurl } from "../../src/model/purl.ts";
import type { VexStatement, VexStatus } from "../../src/model/vex.ts";
import { codeFinding, finding } from "./finding.ts";

interface Told extends Partial<Omit<VexStatement, "packages">> {
  readonly urls?: readonly string[];
}

/** That CVE-1 does not affect idna 3.6, as far as it is not told otherwise. */
function statement({ urls = ["pkg:pypi/idna@3.6"], ...told }: Told = {}): VexStatement {
  const packages = urls.flatMap((url) => parsePurl(url) ?? []);
  return { names: ["CVE-1"], packages, status: "not_affected", why: "code_not_reachable", file: "vex.json", ...told };
}

test("a finding that is left out names the document, the status and why", () => {
  const one = finding();
  expect([...applyVex([one], [statement()])]).toEqual([
    [one, { kind: "vex", file: "vex.json", status: "not_affected", why: "code_not_reachable" }],
  ]);
});

describe("a statement leaves out", () => {
  test.each<[string, Told, MergedFinding, boolean]>([
    ["what has the fix", { status: "fixed" }, finding(), true],
    ["nothing that is affected", { status: "affected" }, finding(), false],
    ["nothing that is looked at", { status: "under_investigation" }, finding(), false],
    ["no other vulnerability", { names: ["CVE-2"] }, finding(), false],
    [
      "a vulnerability by any of its names, in any case",
      { names: ["CVE-9", "ghsa-A"] },
      finding({ names: ["CVE-1", "GHSA-a"] }),
      true,
    ],
    ["no other package", { urls: ["pkg:pypi/jinja2@3.6"] }, finding(), false],
    ["no package of another ecosystem", { urls: ["pkg:npm/idna@3.6"] }, finding(), false],
    ["no other version", { urls: ["pkg:pypi/idna@3.7"] }, finding(), false],
    ["any version where it has none", { urls: ["pkg:pypi/idna"] }, finding(), true],
    ["one of several packages", { urls: ["pkg:pypi/a", "pkg:pypi/idna"] }, finding(), true],
    ["a package in another spelling", { urls: ["pkg:pypi/Foo.Bar"] }, finding({ package: "foo_bar" }), true],
    ["no package whose ecosystem nobody knows", { urls: ["pkg:pypi/idna"] }, finding({ ecosystem: "" }), false],
    ["nothing for the image alone", { urls: ["pkg:oci/app@sha256%3Aabc"] }, finding(), false],
    ["nothing, where it is about no package", { urls: [] }, finding(), false],
    ["nothing without a package", {}, finding({ package: "" }), false],
    ["no code", { names: ["B608"] }, codeFinding({ package: "idna" }), false],
    [
      "a system's package by version, whatever the distribution",
      { urls: ["pkg:deb/debian/curl@7?arch=arm64"] },
      finding({ package: "curl", ecosystem: "deb", version: "7" }),
      true,
    ],
    [
      "no system's package without a version, of a distribution",
      { urls: ["pkg:deb/debian/curl"] },
      finding({ package: "curl", ecosystem: "deb" }),
      false,
    ],
    [
      "a package that is named as objects of JavaScript name things",
      { urls: ["pkg:npm/constructor"] },
      finding({ package: "constructor", ecosystem: "npm" }),
      true,
    ],
  ])("%s", (_, told, one, leaves) => {
    expect(applyVex([one], [statement(told)]).has(one)).toBe(leaves);
  });
});

describe("of two statements", () => {
  test.each<[string, readonly Told[], VexStatus | undefined]>([
    ["the later one counts", [{ at: 1 }, { at: 2, status: "affected" }], undefined],
    [
      "the later one counts, whatever their order",
      [
        { at: 2, status: "fixed" },
        { at: 1, status: "affected" },
      ],
      "fixed",
    ],
    ["of one time the one that lets it count does", [{ at: 1 }, { at: 1, status: "under_investigation" }], undefined],
    ["of one time the one that lets it count does, whatever their order", [{ at: 1, status: "affected" }, { at: 1 }], undefined],
    ["one without a time is the oldest where it leaves out", [{}, { at: 1, status: "affected" }], undefined],
    ["one without a time is the latest where it does not", [{ at: 1 }, { status: "affected" }], undefined],
    ["the first of two that leave out is told", [{ at: 1 }, { at: 1, status: "fixed" }], "not_affected"],
    [
      "one that is about another package says nothing",
      [{ at: 1 }, { at: 2, status: "affected", urls: ["pkg:pypi/a"] }],
      "not_affected",
    ],
    [
      "one that is affected in every version counts",
      [{ at: 1 }, { at: 2, status: "affected", urls: ["pkg:pypi/idna"] }],
      undefined,
    ],
    [
      "one that is affected on one machine counts",
      [{ at: 1 }, { at: 2, status: "affected", urls: ["pkg:pypi/idna?arch=x"] }],
      undefined,
    ],
  ])("%s", (_, told, wanted) => {
    const one = finding();
    expect(applyVex([one], told.map(statement)).get(one)?.status).toBe(wanted);
  });
});

test("one statement more that lets findings count never leaves more of them out", () => {
  const statuses = fc.constantFrom<VexStatus>("not_affected", "fixed", "affected", "under_investigation");
  const told = fc.record({
    names: fc.subarray(["CVE-1", "CVE-2", "GHSA-a"], { minLength: 1 }),
    urls: fc.subarray(["pkg:pypi/idna", "pkg:pypi/idna@3.6", "pkg:npm/idna"]),
    status: statuses,
    at: fc.nat(3),
  });
  const findings = [finding(), finding({ id: "CVE-2" }), finding({ names: ["CVE-2", "GHSA-a"] }), finding({ ecosystem: "npm" })];
  fc.assert(
    fc.property(fc.array(told.map(statement)), told, (statements, more) => {
      const before = applyVex(findings, statements);
      const after = applyVex(findings, [...statements, statement({ ...more, status: "affected" })]);
      expect([...after.keys()].filter((one) => !before.has(one))).toEqual([]);
    }),
  );
});

test("many statements of many names and packages are asked for what there is", () => {
  const many = (count: number, of: (i: number) => string) => Array.from({ length: count }, (_, i) => of(i));
  const wide = statement({ names: many(2000, (i) => `CVE-${i}`), urls: many(2000, (i) => `pkg:pypi/p${i}`) });
  const findings = many(10_000, (i) => `p${i}`).map((name, i) => finding({ id: `CVE-${i}`, package: name }));
  expect(applyVex(findings.slice(0, 10), [wide]).size).toBe(10);
  const each = findings.map(({ id }, i) => statement({ names: [id], urls: [`pkg:pypi/p${i}`] }));
  expect(applyVex(findings, each).size).toBe(10_000);
});
