import { describe, expect, test } from "vitest";
import type { IgnoreEntry } from "../../src/model/standing.ts";
import { readAuditCi } from "../../src/settings/foreign-ignores/audit-ci.ts";
import { type ForeignIgnores, foreignIgnoreCaps } from "../../src/settings/foreign-ignores/foreign-ignores.ts";
import { readOsvScannerToml } from "../../src/settings/foreign-ignores/osv-scanner-toml.ts";
import { readTrivyIgnore } from "../../src/settings/foreign-ignores/trivyignore.ts";
import { readTrivyIgnoreYaml } from "../../src/settings/foreign-ignores/trivyignore-yaml.ts";

/** An entry in short: `3: CVE-1 until 2026-01-01 path=a`. */
function short({ source, id, until, reason, ...narrowing }: IgnoreEntry): string {
  const narrow = Object.entries(narrowing).map(([name, value]) => ` ${name}=${value}`);
  return `${source.line}: ${id}${until === undefined ? "" : ` until ${until}`}${narrow.join("")}${reason === undefined ? "" : ` (${reason})`}`;
}

function shown({ entries, remarks }: ForeignIgnores): {
  readonly entries: readonly string[];
  readonly remarks: readonly string[];
} {
  return { entries: entries.map(short), remarks: remarks.map(({ where, message }) => `${where}: ${message}`) };
}

type Row = readonly [title: string, text: string, entries: readonly string[], remarks: readonly string[]];

/** Trivy's documentation (docs/guide/configuration/filtering.md) and pkg/result/testdata/.trivyignore, at dc3c56e. */
const trivyDocs = `# Accept the risk
CVE-2018-14618

# Accept the risk until 2023-01-01
CVE-2019-14697 exp:2023-01-01
  CVE-2019-0006 exp:9999-01-01 key2:value2
## alias
AVD-ID400

GPL-3.0
Apache-2.0 WITH LLVM-exception`;

describe(".trivyignore", () => {
  test.each<Row>([
    [
      "what Trivy documents; the day that it names is not covered any more",
      trivyDocs,
      [
        "2: CVE-2018-14618",
        "5: CVE-2019-14697 until 2022-12-31",
        "6: CVE-2019-0006 until 9998-12-31",
        "8: AVD-ID400",
        "10: GPL-3.0",
      ],
      ['.trivyignore, line 11: left out: Trivy reads only "Apache-2.0" of it; .trivyignore.yaml takes such licences'],
    ],
    [
      "a day that is none drops the line, as in Trivy",
      "CVE-1 exp:2023-1-1\nCVE-2 exp:\nCVE-3 exp:2023-02-30\nCVE-4 exp:0000-01-01\nCVE-5",
      ["5: CVE-5"],
      ['"2023-1-1"', '""', '"2023-02-30"', '"0000-01-01"'].map(
        (day, i) =>
          `.trivyignore, line ${i + 1}: left out: ${day} behind exp: is no day as YYYY-MM-DD, which Trivy leaves out as well`,
      ),
    ],
    ["words behind an id do not matter to Trivy", "CVE-1 # why not\r\nCVE-2\tno\r\n", ["1: CVE-1", "2: CVE-2"], []],
    ["an empty file", "\n\n", [], []],
    ["a byte order mark", "\ufeffCVE-1", ["1: CVE-1"], []],
    ["a line without an end", "a".repeat(100_000), [], [".trivyignore, line 1: left out: an id of 100000 characters"]],
  ])("%s", (_, text, entries, remarks) => {
    expect(shown(readTrivyIgnore(text, ".trivyignore"))).toEqual({ entries, remarks });
  });
});

describe(".trivyignore.yaml", () => {
  const file = ".trivyignore.yaml";

  test("what Trivy documents is read, but for what is narrower than an entry", async () => {
    // docs/guide/configuration/filtering.md and pkg/result/testdata/.trivyignore.yaml, at dc3c56e.
    const text = `vulnerabilities:
  - id: CVE-2022-40897
    paths:
      - "usr/local/lib/python3.9/site-packages/setuptools-58.1.0.dist-info/METADATA"
    statement: Accept the risk
  - id: CVE-2023-2650
  - id: CVE-2023-3817
    purls:
      - "pkg:deb/debian/libssl1.1"
  - id: CVE-2023-29491
    expired_at: 2023-09-01
  - id: CVE-2019-0001
    paths: ["**/*-lock.json", "bar/package.json"]
  - id: CVE-2019-0007
    purls:
      - "pkg:golang/github.com/aquasecurity/aaa@9.9.9"
      - "pkg:golang/github.com/aquasecurity/bar" # Match
  - id: CVE-2019-0008
    purls: ["pkg:golang/github.com/aquasecurity/bar", "pkg:npm/%40angular/core", "pkg:maven/org.a/b"]

misconfigurations:
  - id: AVD-DS-0002
    paths:
      - "docs/Dockerfile"
    statement: The image needs root privileges

secrets:
  - id: aws-access-key-id

licenses:
  - id: MIT AND GPL-2.0-or-later # Compound license expressions are supported
`;
    const narrow =
      "is narrower than an entry can be: it has a version, qualifiers, or is of a distribution; .gates/ignore.yml takes the package";
    expect(shown(await readTrivyIgnoreYaml(text, file))).toEqual({
      entries: [
        "2: CVE-2022-40897 kind=vulnerability path=usr/local/lib/python3.9/site-packages/setuptools-58.1.0.dist-info/METADATA (Accept the risk)",
        "6: CVE-2023-2650 kind=vulnerability",
        "10: CVE-2023-29491 until 2023-08-31 kind=vulnerability",
        "12: CVE-2019-0001 kind=vulnerability path={**/*-lock.json,bar/package.json}",
        "18: CVE-2019-0008 kind=vulnerability package=github.com/aquasecurity/bar ecosystem=golang",
        "18: CVE-2019-0008 kind=vulnerability package=@angular/core ecosystem=npm",
        "18: CVE-2019-0008 kind=vulnerability package=org.a/b ecosystem=maven",
        "22: AVD-DS-0002 kind=misconfiguration path=docs/Dockerfile (The image needs root privileges)",
        "28: aws-access-key-id kind=secret",
        "31: MIT AND GPL-2.0-or-later kind=licence",
      ],
      remarks: [
        `${file}, line 7: left out: a purl of "CVE-2023-3817" ${narrow}`,
        `${file}, line 14: left out: a purl of "CVE-2019-0007" ${narrow}`,
      ],
    });
  });

  const otherGlob = "means something else here: it has a [, begins with ./, ends with /, or has braces around one name";
  const one = (more: string) => `vulnerabilities:\n  - id: CVE-1\n    ${more}\n`;

  test.each<Row>([
    ["an empty file", "", [], []],
    ["an empty list", "vulnerabilities:\nsecrets: []\n", [], []],
    ["a moment", one("expired_at: 2023-09-01T12:00:00Z"), ["2: CVE-1 until 2023-08-31 kind=vulnerability"], []],
    ["an end that is null", one("expired_at: null"), ["2: CVE-1 kind=vulnerability"], []],
    ["an end that is no day", one("expired_at: soon"), [], ['line 2: left out: "CVE-1" ends on no day as YYYY-MM-DD']],
    ["a character class", one('paths: ["a[bc].txt"]'), [], [`line 2: left out: a path of "CVE-1" ${otherGlob}`]],
    [
      "a folder with a slash, which Trivy never matches",
      one('paths: ["a/"]'),
      [],
      [`line 2: left out: a path of "CVE-1" ${otherGlob}`],
    ],
    [
      "braces in one of several paths",
      one('paths: ["{a,b}", "c"]'),
      ["2: CVE-1 kind=vulnerability path={a,b}", "2: CVE-1 kind=vulnerability path=c"],
      [],
    ],
    [
      "a purl that is none",
      one("purls: [lodash]"),
      [],
      [expect.stringContaining('line 2: left out: a purl of "CVE-1" is narrower')],
    ],
    [
      "purls that are a text",
      one("purls: pkg:npm/a"),
      [],
      ['line 2: left out: the paths or purls of "CVE-1" are no list of texts'],
    ],
    [
      "a member that narrows in a way that nobody knows",
      one("versions: [1]"),
      [],
      ['line 2: left out: nobody knows what "versions" means in it'],
    ],
    ["an entry without an id", "secrets:\n  - paths: [a]\n", [], ["line 2: left out: it has no id"]],
    ["another list", "policies:\n  - id: a\n", [], ['line 2: left out: Trivy has no list "policies"']],
    ["a list of ids at the root", "- CVE-1\n", [], ["line 1: none of it was taken: it is no mapping of lists"]],
    ["an alias", "secrets: &a\n  - id: b\nlicenses: *a\n", ["2: b kind=secret"], ["line 3: left out: it is no list of entries"]],
    ["no YAML", "secrets: [\n", [], [expect.stringMatching(/^line 2: none of it was taken: /)]],
  ])("%s", async (_, text, entries, remarks) => {
    const found = shown(await readTrivyIgnoreYaml(text, "f"));
    expect({ ...found, remarks: found.remarks.map((remark) => remark.replace(/^f, /, "")) }).toEqual({ entries, remarks });
  });

  test("paths times purls are bounded", async () => {
    const list = (count: number, of: (i: number) => string) =>
      `[${Array.from({ length: count }, (_, i) => JSON.stringify(of(i)))}]`;
    const text = one(`paths: ${list(11, (i) => `{a,b}${i}`)}\n    purls: ${list(10, (i) => `pkg:npm/p${i}`)}`);
    expect(shown(await readTrivyIgnoreYaml(text, "f"))).toEqual({
      entries: [],
      remarks: ['f, line 2: left out: "CVE-1" has more than 100 paths and purls'],
    });
  });
});

describe("audit-ci", () => {
  test("what its README shows, with comments and a comma too many", async () => {
    // README.md of IBM/audit-ci at aa1f792.
    const text = `// audit-ci.jsonc
{
\t// $schema provides code completion hints to IDEs.
\t"$schema": "https://github.com/IBM/audit-ci/raw/main/docs/schema.json",
\t"moderate": true,
\t"allowlist": [
\t\t// Axios denial of service https://github.com/advisories/GHSA-42xw-2xvc-qx8m
\t\t"GHSA-42xw-2xvc-qx8m",
\t\t"GHSA-rp65-9cf3-cjxr|react-scripts>@svgr/webpack>nth-check",
\t\t{ "GHSA-pw2r-vq6v-hr8c": { "active": true, "notes": "Until the next release", "expiry": "2022-01-01" } },
\t\t"axios", /* all of it */
\t],
}
`;
    expect(shown(await readAuditCi(text, "audit-ci.jsonc"))).toEqual({
      entries: ["8: GHSA-42xw-2xvc-qx8m", "10: GHSA-pw2r-vq6v-hr8c until 2021-12-31 (Until the next release)"],
      remarks: [
        'audit-ci.jsonc, line 9: left out: "GHSA-rp65-9cf3-cjxr|react-scripts>@svgr/webpack>nth-check" allows an advisory on one path of dependencies, which reports do not tell',
        'audit-ci.jsonc, line 11: left out: "axios" allows every advisory of a package, also those to come; name the advisories',
      ],
    });
  });

  const record = (content: unknown) => JSON.stringify({ allowlist: [{ "GHSA-a": content }] });
  const noDay = "line 1: left out: the expiry of GHSA-a is no day as YYYY-MM-DD and no moment with its zone";

  test.each<Row>([
    ["no allowlist", '{"low": true}', [], []],
    ["a list at the root", '["GHSA-a"]', [], []],
    ["an empty file", "", [], []],
    ["an advisory on all paths", '{"allowlist": ["GHSA-a|*"]}', ["1: GHSA-a"], []],
    ["a record that is active", record({ active: true }), ["1: GHSA-a"], []],
    ["a record that does not say that it is active", record({ notes: "x" }), [], []],
    ["a record that is not active", record({ active: false }), [], []],
    ["a record whose activity is a text", record({ active: "true" }), [], []],
    ["an expiry in milliseconds", record({ active: true, expiry: 1640995200000 }), ["1: GHSA-a until 2021-12-31"], []],
    ["a moment with its zone", record({ active: true, expiry: "2022-01-01T10:00:00+02:00" }), ["1: GHSA-a until 2021-12-31"], []],
    ["an expiry in words", record({ active: true, expiry: "1 January 2022" }), [], [noDay]],
    ["an expiry that is a list", record({ active: true, expiry: [1] }), [], [noDay]],
    ["an empty expiry is none", record({ active: true, expiry: "" }), ["1: GHSA-a"], []],
    [
      "the first record of an id decides, even one that is not active",
      '{"allowlist": [{"GHSA-a": {"active": false}}, "GHSA-a"]}',
      [],
      [],
    ],
    [
      "of an object the first name alone is read",
      '{"allowlist": [{"GHSA-a": {"active": true}, "GHSA-b": {"active": true}}]}',
      ["1: GHSA-a"],
      [],
    ],
    [
      "a number, as before version 6",
      '{"allowlist": [1234]}',
      [],
      ["line 1: left out: audit-ci knows ids, and objects of an id with `active`, `expiry` and `notes`"],
    ],
    ["an id with a wildcard", '{"allowlist": ["GHSA-*"]}', [], ['line 1: left out: "GHSA-*" is no advisory']],
    [
      "all advisories on a path",
      '{"allowlist": ["*|react-scripts>*"]}',
      [],
      [expect.stringContaining("one path of dependencies")],
    ],
    [
      "an allowlist twice",
      '{"allowlist": ["GHSA-a"], "allowlist": []}',
      [],
      ["line 1: none of it was taken: Map keys must be unique"],
    ],
    [
      "a file that stops in the middle",
      '{"allowlist": ["GHSA-a"',
      [],
      [expect.stringMatching(/^line 1: none of it was taken: /)],
    ],
    ["brackets in brackets", `{"allowlist": ${"[".repeat(100_000)}`, [], [expect.stringContaining("is nested too deeply")]],
  ])("%s", async (_, text, entries, remarks) => {
    const found = shown(await readAuditCi(text, "f"));
    expect({ ...found, remarks: found.remarks.map((remark) => remark.replace(/^f, /, "")) }).toEqual({ entries, remarks });
  });
});

describe("osv-scanner.toml", () => {
  test("what osv-scanner documents, of the files beside it", async () => {
    // docs/configuration.md of google/osv-scanner at add393a.
    const text = `[[IgnoredVulns]]
id = "GO-2022-0968"
# ignoreUntil = 2022-11-09 # Optional exception expiry date
reason = "No ssh servers are connected to or hosted in Go lang"

[[IgnoredVulns]]
id = "GO-2022-1059"
ignoreUntil = 2022-11-09
reason = "No external http servers are written in Go lang."

[[PackageOverrides]]
name = "lib"
ignore = true
`;
    expect(shown(await readOsvScannerToml(text, "services/[api]/osv-scanner.toml"))).toEqual({
      entries: [
        "1: GO-2022-0968 kind=vulnerability path=services/[api]/* (No ssh servers are connected to or hosted in Go lang)",
        "6: GO-2022-1059 until 2022-11-08 kind=vulnerability path=services/[api]/* (No external http servers are written in Go lang.)",
      ],
      remarks: [
        "services/[api]/osv-scanner.toml, line 1: left out: PackageOverrides ignore packages, which osv-scanner does by itself; an entry names an advisory",
      ],
    });
  });

  const one = (more: string) => `[[IgnoredVulns]]\nid = "A"\n${more}\n`;

  test.each<Row>([
    ["an empty file", "", [], []],
    ["other settings", 'GoVersionOverride = "1.20.0"\n', [], []],
    ["a moment", one("ignoreUntil = 2022-11-09T10:00:00Z"), ["1: A until 2022-11-08 kind=vulnerability path=*"], []],
    [
      "a moment without a zone",
      one("ignoreUntil = 2022-11-09T10:00:00"),
      ["1: A until 2022-11-08 kind=vulnerability path=*"],
      [],
    ],
    // cmd/osv-scanner/scan/source/testdata/osv-scanner-duplicate-config.toml writes it so.
    ["a member in another case", one("ignoreuntil = 2020-01-01"), ["1: A until 2019-12-31 kind=vulnerability path=*"], []],
    ["a time alone", one("ignoreUntil = 10:00:00"), [], ['line 1: left out: ignoreUntil of "A" is no day and no moment']],
    [
      "a day that is a text",
      one('ignoreUntil = "2022-11-09"'),
      [],
      ['line 1: left out: ignoreUntil of "A" is no day and no moment'],
    ],
    [
      "of an id the first entry decides",
      `${one("ignoreUntil = 2020-01-01")}${one("")}`,
      ["1: A until 2019-12-31 kind=vulnerability path=*"],
      [],
    ],
    ["an unknown member", one('package = "b"'), [], ['line 1: left out: nobody knows what "package" means in "A"']],
    ["an entry without an id", '[[IgnoredVulns]]\nreason = "x"\n', [], ["line 1: left out: it has no id"]],
    [
      "entries in one line",
      'IgnoredVulns = [{id = "A"}, {id = "B"}]\n',
      ["1: A kind=vulnerability path=*", "1: B kind=vulnerability path=*"],
      [],
    ],
    ["a table in place of a list", '[IgnoredVulns]\nid = "A"\n', [], ["line 1: left out: IgnoredVulns is no list of tables"]],
    [
      "an id that objects of JavaScript have",
      '[[IgnoredVulns]]\nid = "__proto__"\n',
      ["1: __proto__ kind=vulnerability path=*"],
      [],
    ],
    ["members that objects of JavaScript have", "[__proto__]\nIgnoredVulns = 1\n[constructor]\nid = 1\n", [], []],
    ["no TOML", "[[IgnoredVulns]]\nid = \n", [], [expect.stringMatching(/^line [23]: none of it was taken: /)]],
    ["brackets in brackets", `a = ${"[".repeat(100_000)}`, [], [expect.stringMatching(/^line 1: none of it was taken: /)]],
  ])("%s", async (_, text, entries, remarks) => {
    const found = shown(await readOsvScannerToml(text, "osv-scanner.toml"));
    expect({ ...found, remarks: found.remarks.map((remark) => remark.replace(/^osv-scanner.toml, /, "")) }).toEqual({
      entries,
      remarks,
    });
  });
});

test.each<[string, (text: string) => ForeignIgnores | Promise<ForeignIgnores>]>([
  [".trivyignore", (text) => readTrivyIgnore(text, "f")],
  [".trivyignore.yaml", (text) => readTrivyIgnoreYaml(text, "f")],
  ["audit-ci.json", (text) => readAuditCi(text, "f")],
  ["osv-scanner.toml", (text) => readOsvScannerToml(text, "f")],
])("%s above the cap is not looked at", async (_, read) => {
  const size = foreignIgnoreCaps.bytes + 1;
  expect(shown(await read("#".repeat(size)))).toEqual({
    entries: [],
    remarks: [`f: has ${size} bytes, of at most ${foreignIgnoreCaps.bytes} that are read; none of it was taken`],
  });
});
