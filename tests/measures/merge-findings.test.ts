import { describe, expect, test } from "vitest";
import { mergeFindings } from "../../src/measures/merge-findings.ts";
import type { MergedFinding, ToolFindings } from "../../src/model/merged-finding.ts";
import { at, found, npm, type Said, scan, shown, withoutPackage } from "./findings.ts";

const [cve, ghsa] = ["CVE-2024-1", "GHSA-aaaa-bbbb-cccc"];
const pypi = (name: string, version = "1.0") => ({ ecosystem: "pypi", name, version, fixedIn: [] });
const of = (ecosystem: string, name: string, version = "1.0") => ({ package: { ecosystem, name, version, fixedIn: [] } });

describe("vulnerabilities", () => {
  test.each<[string, readonly ToolFindings[], readonly string[]]>([
    ["the same CVE by two tools is one", [scan("a", found(cve)), scan("b", found(cve))], [`${cve} npm/left@1.0.0 (a, b)`]],
    [
      "a GHSA and a CVE that one tool calls aliases are one",
      [scan("a", found(cve)), scan("b", found(ghsa, { aliases: [cve] }))],
      [`${cve} ${ghsa} npm/left@1.0.0 (a, b)`],
    ],
    [
      "a GHSA and a CVE joined by a third report are one finding",
      [scan("a", found(ghsa)), scan("b", found(cve)), scan("c", found("PYSEC-2024-1", { aliases: [ghsa, cve] }))],
      [`${cve} ${ghsa} PYSEC-2024-1 npm/left@1.0.0 (a, b, c)`],
    ],
    [
      "aliases that are learned from another package join as well",
      [scan("a", found(ghsa), found(cve)), scan("b", found(ghsa, { aliases: [cve], package: npm("right", "2.0.0") }))],
      [`${cve} ${ghsa} npm/left@1.0.0 (a)`, `${cve} ${ghsa} npm/right@2.0.0 (b)`],
    ],
    [
      "names in another case are the same",
      [scan("a", found("cve-2024-1")), scan("b", found("GHSA-AAAA-BBBB-CCCC", { aliases: [cve] }))],
      [`${cve} ${ghsa} npm/left@1.0.0 (a, b)`],
    ],
    [
      "another fault of the same package is another finding",
      [scan("a", found(cve), found("CVE-2024-2"))],
      [`${cve} npm/left@1.0.0 (a)`, "CVE-2024-2 npm/left@1.0.0 (a)"],
    ],
    [
      "another version is another finding",
      [scan("a", found(cve), found(cve, { package: npm("left", "2.0.0") }))],
      [`${cve} npm/left@1.0.0 (a)`, `${cve} npm/left@2.0.0 (a)`],
    ],
    [
      "two CVEs that share an advisory of a distribution stay two",
      [scan("a", found(cve, { aliases: ["DSA-1-1"] }), found("CVE-2024-2", { aliases: ["DSA-1-1"] }))],
      [`${cve} DSA-1-1 npm/left@1.0.0 (a)`, "CVE-2024-2 DSA-1-1 npm/left@1.0.0 (a)"],
    ],
    [
      "an advisory that bundles CVEs joins none of them, and is called by none",
      [scan("a", found("ALAS-2024-1", { aliases: [cve, "CVE-2024-2"] })), scan("b", found(cve), found("CVE-2024-2"))],
      ["ALAS-2024-1 npm/left@1.0.0 (a)", `${cve} npm/left@1.0.0 (b)`, "CVE-2024-2 npm/left@1.0.0 (b)"],
    ],
    [
      "an advisory of a distribution about one CVE is that CVE",
      [scan("a", found("RHSA-2024:1", { aliases: [cve] })), scan("b", found(cve))],
      [`${cve} RHSA-2024:1 npm/left@1.0.0 (a, b)`],
    ],
    [
      "a distribution's page of a CVE is that CVE",
      [scan("a", found(`DEBIAN-${cve}`)), scan("b", found(cve))],
      [`${cve} DEBIAN-${cve} npm/left@1.0.0 (a, b)`],
    ],
    [
      "one without a version is in each version that has it",
      [
        scan("npm-audit", found(ghsa, { package: npm("left") })),
        scan("a", found(ghsa), found(ghsa, { package: npm("left", "2.0.0") })),
      ],
      [`${ghsa} npm/left@1.0.0 (a, npm-audit)`, `${ghsa} npm/left@2.0.0 (a, npm-audit)`],
    ],
    [
      "one without a version counts by itself where no version is known",
      [scan("npm-audit", found(ghsa, { package: npm("left") })), scan("a", found("CVE-2024-2"))],
      ["CVE-2024-2 npm/left@1.0.0 (a)", `${ghsa} npm/left@? (npm-audit)`],
    ],
    [
      "one without a package is in what has it at the same path",
      [scan("sarif", withoutPackage(found(cve, { place: at("a.lock", 3) }))), scan("a", found(cve, { place: at("a.lock") }))],
      [`${cve} npm/left@1.0.0 (a, sarif)`],
    ],
    [
      "one without a package counts by itself at another path",
      [scan("sarif", withoutPackage(found(cve, { place: at("b.lock") }))), scan("a", found(cve, { place: at("a.lock") }))],
      [`${cve} (sarif)`, `${cve} npm/left@1.0.0 (a)`],
    ],
    [
      "several without a package in one report stay several",
      [1, 2].map((n) => scan(`sarif${n}`, ...[1, 2].map(() => withoutPackage(found(cve, { place: at("a.lock", 1) }))))),
      [`${cve} (sarif1, sarif2)`, `${cve} (sarif1, sarif2)`],
    ],
    [
      "names of PyPI are compared by PEP 503",
      [scan("a", found(cve, { package: pypi("Ruamel_YAML") })), scan("b", found(cve, { package: pypi("ruamel.yaml") }))],
      [`${cve} pypi/Ruamel_YAML@1.0 (a, b)`],
    ],
    [
      "an npm scope is a part of the name, in any case",
      [scan("a", found(cve, of("npm", "@A/b")), found(cve, of("npm", "b"))), scan("b", found(cve, of("npm", "@a/b")))],
      [`${cve} npm/@A/b@1.0 (a, b)`, `${cve} npm/b@1.0 (a)`],
    ],
    [
      "a Maven package is the same with a colon and a slash",
      [scan("a", found(cve, of("maven", "org.x:y"))), scan("b", found(cve, of("maven", "org.x/y")))],
      [`${cve} maven/org.x:y@1.0 (a, b)`],
    ],
    [
      "a Go version is the same with and without its v",
      [
        scan("a", found(cve, of("golang", "github.com/A/b", "v1.2.3"))),
        scan("b", found(cve, of("golang", "github.com/a/b", "1.2.3"))),
      ],
      [`${cve} golang/github.com/A/b@v1.2.3 (a, b)`],
    ],
    [
      "an unknown ecosystem is the only one that has the name",
      [scan("a", found(cve, of("", "Some_Lib"))), scan("b", found(cve, of("pypi", "some-lib")))],
      [`${cve} pypi/Some_Lib@1.0 (a, b)`],
    ],
    [
      "an unknown ecosystem stays unknown where two have the name",
      [scan("a", found(cve, of("", "lib"))), scan("b", found(cve, of("pypi", "lib")), found(cve, of("npm", "lib")))],
      [`${cve} /lib@1.0 (a)`, `${cve} npm/lib@1.0 (b)`, `${cve} pypi/lib@1.0 (b)`],
    ],
    [
      "packages that are called as JavaScript's own machinery are ordinary",
      ["constructor", "__proto__", "toString", "hasOwnProperty"].map((name) =>
        scan("constructor", found(cve, { package: npm(name, "1.0.0") }), found("__proto__", { package: npm(name, "1.0.0") })),
      ),
      [cve, "__proto__"].flatMap((id) =>
        ["__proto__", "constructor", "hasOwnProperty", "toString"].map((name) => `${id} npm/${name}@1.0.0 (constructor)`),
      ),
    ],
  ])("%s", (_, scans, wanted) => {
    expect(mergeFindings(scans).map(shown)).toEqual(wanted);
  });
});

describe("what a merged finding says", () => {
  const both = (a: Said, b: Said): MergedFinding | undefined =>
    mergeFindings([scan("a", found(cve, a)), scan("b", found(cve, b))])[0];

  test.each<[string, Said, Said, Partial<MergedFinding>]>([
    ["the highest severity", { severity: "low" }, { severity: "critical" }, { severity: "critical" }],
    ["a severity rather than none", { severity: "unknown" }, { severity: "info" }, { severity: "info" }],
    ["the highest score", { cvss: 5 }, { cvss: 9.8 }, { cvss: 9.8 }],
    ["the title of whose severity was taken", { severity: "low", title: "a" }, { severity: "high", title: "b" }, { title: "b" }],
    ["the other title where that one has none", { severity: "low", title: "a" }, { severity: "high", title: "" }, { title: "a" }],
    ["shipped, if any says so", { scope: "development" }, { scope: "runtime" }, { scope: "runtime" }],
    ["only of tests, if all say so", { scope: "development" }, { scope: "development" }, { scope: "development" }],
    ["called, if any says so", { reachable: "not-called" }, { reachable: "called" }, { reachable: "called" }],
    ["not called, if all that looked say so", { reachable: "not-called" }, {}, { reachable: "not-called" }],
    ["the earliest day", { published: "2024-02-01" }, { published: "2023-12-31" }, { published: "2023-12-31" }],
    ["exploited, if any knows", {}, { knownExploited: true }, { knownExploited: true }],
    ["the highest confidence", { confidence: "low" }, { confidence: "high" }, { confidence: "high" }],
    [
      "every fix",
      { package: npm("left", "1.0.0", ["1.1", "2.0"]) },
      { package: npm("left", "1.0.0", ["2.0", "3.0"]) },
      { package: npm("left", "1.0.0", ["1.1", "2.0", "3.0"]) },
    ],
    [
      "a breaking fix, if all that name one say so",
      { package: { ...npm("left", "1.0.0", ["2.0"]), breaking: true } },
      { package: npm("left", "1.0.0") },
      { package: { ...npm("left", "1.0.0", ["2.0"]), breaking: true } },
    ],
  ])("%s", (_, a, b, wanted) => {
    expect(both(a, b)).toMatchObject(wanted);
  });

  test.each<[string, Said, Said, string]>([
    ["only of tests, while another tool does not say", { scope: "development" }, {}, "scope"],
    ["whether it is called, where nobody looked", {}, {}, "reachable"],
  ])("not %s", (_, a, b, member) => {
    expect(both(a, b)).not.toHaveProperty(member);
  });

  test("not a breaking fix, where another tool knows one that is none", () => {
    const breaking = { package: { ...npm("left", "1.0.0", ["2.0"]), breaking: true as const } };
    expect(both(breaking, { package: npm("left", "1.0.0", ["1.1"]) })?.package).not.toHaveProperty("breaking");
  });

  test("a severity that is only said of the fault in another package", () => {
    const merged = mergeFindings([
      scan("pip-audit", found("PYSEC-2024-1", { aliases: [cve], severity: "unknown", package: pypi("x") })),
      scan("trivy", found(cve, { severity: "critical", package: of("deb", "python3-x").package })),
    ]);
    expect(merged.map(({ severity }) => severity)).toEqual(["critical", "critical"]);
  });

  test("every place once, by path and line", () => {
    const places = [at("b.lock"), at("a.lock", 2), at("a.lock", 1), at("b.lock")];
    const [merged, ...others] = mergeFindings([scan("a", ...places.map((place) => found(cve, { place })))]);
    expect(others).toEqual([]);
    expect(merged?.places).toEqual([at("a.lock", 1), at("a.lock", 2), at("b.lock")]);
  });
});

describe("everything else", () => {
  const code = (more: Said = {}) => found("B608", { kind: "code", place: at("a.py", 3), ...more });
  const secret = (more: Said = {}) => found("key", { kind: "secret", place: at("a.env", 1), ...more });
  const licence = (name: string) => found("GPL-3.0", { kind: "licence", place: at("a.lock"), package: npm(name) });

  test.each<[string, readonly ToolFindings[], number]>([
    ["the same result in a tool's JSON and in its SARIF is one", [scan("bandit", code()), scan("bandit", code())], 1],
    ["two equal results of one report stay two", [scan("bandit", code(), code())], 2],
    ["two equal results in both reports of a tool stay two", [scan("a", code(), code()), scan("a", code(), code())], 2],
    ["another line is another finding", [scan("a", code(), code({ place: at("a.py", 4) }))], 2],
    ["another path is another finding", [scan("a", code(), code({ place: at("b.py", 3) }))], 2],
    ["another kind is another finding", [scan("a", code(), code({ kind: "lint" }))], 2],
    ["another rule is another finding", [scan("a", code(), found("B609", { kind: "code", place: at("a.py", 3) }))], 2],
    ["a secret in another commit is another one", [scan("a", secret({ commit: "aaaaaaa" }), secret({ commit: "bbbbbbb" }))], 2],
    [
      "a secret in the same commit is the same",
      [scan("a", secret({ commit: "aaaaaaa" })), scan("b", secret({ commit: "aaaaaaa" }))],
      1,
    ],
    ["a licence of two packages is two findings", [scan("a", licence("left"), licence("right"))], 2],
    ["a licence of one package is one", [scan("a", licence("left")), scan("b", licence("Left"))], 1],
    [
      "findings without a place stay as many as there are",
      [scan("a", found("x", { kind: "code" }), found("x", { kind: "code" }))],
      2,
    ],
    ["rules that are called as JavaScript's machinery are ordinary", [scan("a", found("__proto__", { kind: "code" }))], 1],
  ])("%s", (_, scans, wanted) => {
    expect(mergeFindings(scans)).toHaveLength(wanted);
  });

  test("the worst stand first, then by kind, name, package, path and line", () => {
    const scans = [
      scan(
        "a",
        code({ place: at("b.py", 1) }),
        code({ place: at("a.py", 10) }),
        code({ place: at("a.py", 9) }),
        secret(),
        found("CVE-2024-2"),
        found(cve, { package: npm("right", "1.0.0") }),
        found(cve),
        found("CVE-2024-3", { severity: "critical" }),
        found("CVE-2024-4", { severity: "unknown" }),
      ),
    ];
    expect(
      mergeFindings(scans).map((one) => `${one.id} ${one.package?.name ?? `${one.places[0]?.path}:${one.places[0]?.line}`}`),
    ).toEqual([
      "CVE-2024-3 left",
      "CVE-2024-1 left",
      "CVE-2024-1 right",
      "CVE-2024-2 left",
      "key a.env:1",
      "B608 a.py:9",
      "B608 a.py:10",
      "B608 b.py:1",
      "CVE-2024-4 left",
    ]);
  });

  test("a finding may be in more reports than a call has arguments", () => {
    const scans = Array.from({ length: 150_000 }, () => scan("a", code()));
    expect(mergeFindings([...scans, scan("a", code(), code())])).toHaveLength(2);
  });

  test("what would be said too often counts by itself", () => {
    const versions = Array.from({ length: 200 }, (_, i) => found(cve, { package: npm("left", `1.0.${i}`) }));
    const vague = Array.from({ length: 200 }, (_, i) => found(cve, { package: npm("left"), place: at(`p${i}`) }));
    expect(mergeFindings([scan("a", ...versions), scan("b", ...vague)])).toHaveLength(201);
  });
});
