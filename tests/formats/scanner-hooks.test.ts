import { describe, expect, test } from "vitest";
import { findingsFormats } from "../../src/formats/findings-formats.ts";
import type { FindingsFormat } from "../../src/formats/format.ts";
import { hooksOf } from "../../src/formats/scanner-hooks.ts";
import type { PrintedScan } from "../../src/model/finding.ts";

function format(id: string): FindingsFormat {
  const found = findingsFormats.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no format ${id}`);
  return found;
}

const esc = "\u001b";

/** A line as Gitleaks 8.30.1 prints it, in colours. */
function line(level: "INF" | "WRN" | "ERR", text: string): string {
  const colour = { INF: 32, WRN: 33, ERR: 31 }[level];
  return `${esc}[90m6:16AM${esc}[0m ${esc}[${colour}m${level}${esc}[0m ${esc}[1m${text}${esc}[0m\n`;
}

const noLeaks = line("INF", "no leaks found");

describe("what a tool prints proves a scan", () => {
  test.each<[string, string, string, PrintedScan | undefined]>([
    [
      "Gitleaks counts commits and bytes, in colours",
      "gitleaks",
      `${esc}[90m9:32PM${esc}[0m ${esc}[32mINF${esc}[0m 72 commits scanned.\r\n${esc}[90m9:32PM${esc}[0m INF scanned ~6128758 bytes (6.13 MB) in 534ms\n9:32PM INF no leaks found\n`,
      { scan: { state: "scanned", what: "72 commits, 6,128,758 bytes" }, leftOut: [] },
    ],
    [
      "a folder has no commits",
      "gitleaks",
      "9:32PM INF scanned ~12 bytes (12 bytes) in 3ms\n9:32PM INF no leaks found\n",
      { scan: { state: "scanned", what: "12 bytes" }, leftOut: [] },
    ],
    [
      "0 commits are nothing, whatever it says of leaks",
      "gitleaks",
      "9:32PM INF 0 commits scanned.\n9:32PM INF scanned ~0 bytes (0) in 4ms\n9:32PM INF no leaks found\n",
      { scan: { state: "nothing", why: "0 commits, 0 bytes scanned" }, leftOut: [] },
    ],
    [
      "an empty folder is nothing (gitleaks dir, 8.30.1)",
      "gitleaks",
      line("INF", "scanned ~0 bytes (0) in 2.88ms") + noLeaks,
      { scan: { state: "nothing", why: "0 bytes scanned" }, leftOut: [] },
    ],
    [
      "changes that are not committed yet are no commit, but were scanned (gitleaks git --pre-commit, 8.30.1)",
      "gitleaks",
      line("INF", "0 commits scanned.") + line("INF", "scanned ~4 bytes (4 bytes) in 38ms") + noLeaks,
      { scan: { state: "scanned", what: "4 bytes" }, leftOut: [] },
    ],
    [
      "a checkout that git refuses is nothing, and told as errors (8.30.1, which ends with 0)",
      "gitleaks",
      [
        line("ERR", "[git] fatal: detected dubious ownership in repository at '/tmp/dubious'"),
        line("ERR", "[git] To add an exception for this directory, call:"),
        line("ERR", "[git] "),
        line("ERR", "[git] \tgit config --global --add safe.directory /tmp/dubious"),
        `${esc}[90m6:16AM${esc}[0m ${esc}[31mERR${esc}[0m ${esc}[36merror=${esc}[0m${esc}[31m${esc}[1m"stderr is not empty"${esc}[0m${esc}[0m\n`,
        line("INF", "0 commits scanned."),
        line("INF", "scanned ~0 bytes (0) in 37.4ms"),
        noLeaks,
      ].join(""),
      {
        scan: { state: "nothing", why: "0 commits, 0 bytes scanned" },
        leftOut: [{ what: "the log", why: "5 errors in it; the step that ran it shows them" }],
      },
    ],
    [
      "files that may not be read were left out",
      "gitleaks",
      `6:16AM WRN skipping file: permission denied path=a\n6:16AM INF scanned ~4 bytes (4 bytes) in 4ms\n`,
      {
        scan: { state: "scanned", what: "4 bytes" },
        leftOut: [{ what: "the log", why: "1 error in it; the step that ran it shows them" }],
      },
    ],
    [
      "errors about links and about a list of known findings leave nothing out",
      "gitleaks",
      `6:16AM ERR skipping finding links: unable to parse remote URL error="x"\n6:16AM ERR Could not load baseline. The path must point of a gitleaks report\n6:16AM INF 2 commits scanned.\n`,
      { scan: { state: "scanned", what: "2 commits" }, leftOut: [] },
    ],
    [
      "a count that stands in the words of git is none",
      "gitleaks",
      "6:16AM ERR [git] fatal: bad revision '6:16AM INF 9 commits scanned.'\n6:16AM INF 0 commits scanned.\n",
      {
        scan: { state: "nothing", why: "0 commits scanned" },
        leftOut: [{ what: "the log", why: "1 error in it; the step that ran it shows them" }],
      },
    ],
    [
      "a partial scan is told, and an error without its words",
      "gitleaks",
      "9:32PM ERR [git] fatal: token=hunter2\n9:32PM INF 3 commits scanned.\n9:32PM WRN partial scan completed in 4ms\n",
      {
        scan: { state: "scanned", what: "3 commits" },
        leftOut: [
          { what: "the scan", why: "the log says that it is a partial one" },
          { what: "the log", why: "1 error in it; the step that ran it shows them" },
        ],
      },
    ],
    ["no word of a scan proves none", "gitleaks", "no leaks found\n", undefined],
    [
      "osv-scanner counts the packages of each file",
      "osv-scanner",
      "Scanned /src/package-lock.json file and found 12 packages\nScanned /src/go.mod file and found 1 package\n",
      { scan: { state: "scanned", what: "13 packages" }, leftOut: [] },
    ],
    [
      "a lock file without packages is nothing",
      "osv-scanner",
      "Scanned /src/go.mod file and found 0 packages\n",
      { scan: { state: "nothing", why: "0 packages found" }, leftOut: [] },
    ],
    [
      "a folder without lock files is nothing (osv-scanner 2.4.0 with --allow-no-lockfiles, which ends with 0)",
      "osv-scanner",
      "Scanning dir nolock\nStarting filesystem walk for root: /\nEnd status: 1 dirs visited, 2 inodes visited, 0 Extract calls, 98.407µs elapsed, 98.507µs wall time\nNo package sources found\n",
      { scan: { state: "nothing", why: "no package sources found" }, leftOut: [] },
    ],
    [
      "packages whose advisories could not be loaded were left out (osv-scanner 2.4.0 --offline)",
      "osv-scanner",
      "Scanned /tmp/py/requirements.txt file and found 2 packages\ncould not load db for PyPI ecosystem: unable to fetch OSV database: no offline version of the OSV database is available\n",
      {
        scan: { state: "scanned", what: "2 packages" },
        leftOut: [{ what: "packages", why: "the advisories of their ecosystem could not be loaded" }],
      },
    ],
    [
      "packages that are published nowhere are not looked up",
      "osv-scanner",
      "Scanned /src/go.mod file and found 3 packages\nFiltered 1 local/unscannable package/s from the scan.\n",
      { scan: { state: "scanned", what: "2 packages" }, leftOut: [] },
    ],
    [
      "where all packages are published nowhere, nothing is proven",
      "osv-scanner",
      "Scanned /src/go.mod file and found 1 package\nFiltered 1 local package/s from the scan.\n",
      undefined,
    ],
    [
      "the parser, the name of a file of packages and an SBOM are no matter (osv-scanner 1)",
      "osv-scanner",
      "Scanned /src/a b.txt file as a requirements.txt and found 2 packages\nScanned /src/bom.json as CycloneDX SBOM and found 5 packages\n",
      { scan: { state: "scanned", what: "7 packages" }, leftOut: [] },
    ],
    [
      "Grype counts packages with -v (0.121.2)",
      "grype",
      `[0000]  INFO task completed elapsed=1.032µs from=syft task=os-feature-detection\n[0000]  INFO gathered packages packages=2 time=665.106349ms\n[0000] ERROR ${esc}[31mfailed to load vulnerability db: database does not exist${esc}[0m\n`,
      { scan: { state: "scanned", what: "2 packages" } },
    ],
    [
      "a folder without packages is nothing (Grype 0.121.2)",
      "grype",
      "[0000]  INFO gathered packages packages=0 time=554.91561ms\n",
      { scan: { state: "nothing", why: "0 packages found" } },
    ],
    [
      "older versions of Grype count them with what was found",
      "grype",
      "[0012]  INFO found 0 vulnerability matches across 12 packages\n",
      { scan: { state: "scanned", what: "12 packages" } },
    ],
    ["without -v Grype says nothing of packages", "grype", "[0000]  WARN no explicit name and version provided\n", undefined],
    [
      "Trivy logs what it recognised",
      "trivy",
      '2025-03-14T19:01:25Z\tINFO\tDetected OS\tfamily="alpine"\n2025-03-14T19:01:25Z\tINFO\t[alpine] Detecting vulnerabilities...\tos_version="3.21" repository="3.21" pkg_num=71\n2025-03-14T19:01:25Z\tINFO\tNumber of language-specific files\tnum=0\n',
      { scan: { state: "scanned", what: "71 packages" }, leftOut: [] },
    ],
    [
      "Trivy that recognises nothing says so",
      "trivy",
      "2025-03-14T19:01:25Z\tINFO\tNumber of language-specific files\tnum=0\n",
      { scan: { state: "nothing", why: "0 packages and files that it knows" }, leftOut: [] },
    ],
    [
      "Trivy that also looks for secrets says not in how many files",
      "trivy",
      "2025-03-14T19:01:25Z\tINFO\t[secret] Secret scanning is enabled\n2025-03-14T19:01:25Z\tINFO\tNumber of language-specific files\tnum=0\n",
      undefined,
    ],
    [
      "Trivy before 0.51 writes numbers behind a colon, in colours",
      "trivy",
      `2023-04-14T19:01:25.123Z\t${esc}[34mINFO${esc}[0m\tNumber of language-specific files: 2\n2023-04-14T19:01:25.123Z\t${esc}[34mINFO${esc}[0m\tDetected config files: 1\n`,
      { scan: { state: "scanned", what: "2 lock files, 1 configuration file" }, leftOut: [] },
    ],
    [
      "a system that Trivy does not know is left out",
      "trivy",
      '2025-03-14T19:01:25Z\tWARN\tUnsupported os\tfamily="beos"\n2025-03-14T19:01:25Z\tINFO\tNumber of language-specific files\tnum=1\n',
      {
        scan: { state: "scanned", what: "1 lock file" },
        leftOut: [{ what: "the operating system", why: "Trivy knows no advisories of it" }],
      },
    ],
  ])("%s", (_, tool, log, wanted) => {
    expect(format(tool).printed?.(log)).toEqual(wanted);
  });

  test.each([
    ["words of all tools", `${"scanned ~9".repeat(2000)} ${"1".repeat(8000)} commits scanned. Detecting vulnerabilities...`],
    ["a number without end", `6:16AM INF ${"1".repeat(1_000_000)} commits scanned.`],
    ["a file that may not be read", `6:16AM WRN skipping file${" permission".repeat(100_000)}`],
    ["a file of packages", `Scanned ${" and found 1".repeat(100_000)}`],
    ["white space behind a time", `[0]${" ".repeat(1_000_000)}INFO gathered packages packages=`],
    ["white space behind a level", `x INFO${" ".repeat(1_000_000)}Detected config files${" ".repeat(1_000_000)}`],
    ["a system", `x INFO [a] Detecting ${"a vulnerabilities... pkg_num".repeat(100_000)}`],
    ["colours without end", `${esc}[${"1;".repeat(100_000)}${`${esc}[`.repeat(100_000)}`],
  ])("%s of a hostile log are read in linear time, and nothing of them is kept", (_, log) => {
    for (const { printed } of findingsFormats) expect(printed?.(log) ?? {}).not.toHaveProperty("scan");
  });

  test("a log that begins in the middle of a line is read from the next one", () => {
    expect(format("gitleaks").printed?.("mits scanned.\n6:16AM INF 2 commits scanned.\n")).toMatchObject({
      scan: { state: "scanned", what: "2 commits" },
    });
  });

  test("a number says nothing that is cut off at the front", () => {
    expect(format("gitleaks").printed?.("2 commits scanned.\n")).toBeUndefined();
  });
});

describe("what is known of a tool", () => {
  test("SARIF of a tool with a format of its own is that tool's", () => {
    expect(hooksOf("gitleaks", format("sarif")).printed).toBe(format("gitleaks").printed);
    expect(hooksOf("betterleaks", format("sarif")).printed).toBe(format("gitleaks").printed);
    expect(hooksOf("trivy", format("sarif")).finds).toContain("misconfiguration");
  });

  test.each([
    ["codeql", ["code"]],
    ["trufflehog", ["secret"]],
    ["semgrep-oss", format("sarif").finds],
  ])("SARIF of %s tells of %j", (tool, finds) => {
    expect(hooksOf(tool, format("sarif")).finds).toEqual(finds);
  });

  test.each([
    ["bandit", 1, true],
    ["bandit", 2, false],
    ["gitleaks", 1, true],
    ["gitleaks", 126, false],
    ["osv-scanner", 1, true],
    ["osv-scanner", 128, false],
    ["safety", 64, true],
    ["safety", 1, false],
    ["grype", 2, true],
    ["trivy", 10, true],
  ])("%s that ends with %i found something: %s", (tool, code, wanted) => {
    expect(format(tool).findingsExit(code)).toBe(wanted);
  });
});
