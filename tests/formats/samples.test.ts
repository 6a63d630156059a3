import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { inspectFindings } from "../../src/entry/inspect-findings.ts";
import { inspectLoad } from "../../src/entry/inspect-load.ts";
import { coverageTotals } from "../../src/measures/coverage-totals.ts";
import { countTests } from "../../src/measures/test-counts.ts";
import { coverageElements } from "../../src/model/coverage.ts";
import { fileOf, loadOutcomeOf, outcomeOf, scanOutcomeOf, shownTally, testsOutcomeOf } from "./fixture.ts";

interface Sample {
  readonly file: string;
  readonly expect: "refused" | "clean" | "cannot-judge" | { readonly [of: string]: unknown };
}

/** Reports of other projects with totals that were counted elsewhere. They lie beside the repository, never in it. */
const folder = new URL("../../../shared/samples/", import.meta.url);
const index = new URL("index.json", folder);
const samples: Sample[] = existsSync(index) ? JSON.parse(readFileSync(index, "utf8")) : [];
const coverage = samples.filter((sample) => sample.file.startsWith("coverage/"));

const read = ["lcov", "cobertura", "jacoco", "coverage-py", "clover", "go", "istanbul", "istanbul-summary"];
const notRead = ["opencover", "simplecov", "llvm-cov", "sonar", "gcovr-json"];
const ours = coverage.filter((sample) => read.includes(formatOf(sample)));
const others = coverage.filter((sample) => notRead.includes(formatOf(sample)));

const findings = samples.filter((sample) => sample.file.startsWith("findings/"));
const scanners = ["trivy", "bandit", "gitleaks", "sarif", "pip-audit", "npm-audit", "safety", "osv", "grype"];
const linters = ["eslint", "flake8", "mypy"];
const scans = findings.filter((sample) => scanners.includes(formatOf(sample)));
const lints = findings.filter((sample) => linters.includes(formatOf(sample)));

const testReports = samples.filter((sample) => sample.file.startsWith("tests/"));

const loads = samples.filter((sample) => sample.file.startsWith("load/"));
/** The format that a folder of samples is of, where it has another name. */
const loadFormatOf: Readonly<Record<string, string>> = { k6: "k6-summary", locust: "locust-stats", jmeter: "jmeter-csv" };

function formatOf(sample: Sample): string {
  return sample.file.split("/")[1] ?? "";
}

const without = samples.length === 0;
describe.skipIf(without)(`real reports${without ? " (not here: ../shared/samples is missing)" : ""}`, () => {
  test("every sample of coverage is of a format that is read or known not to be", () => {
    expect(ours.length).toBeGreaterThanOrEqual(26);
    expect(others.length).toBeGreaterThanOrEqual(5);
    expect(ours.length + others.length).toBe(coverage.length);
  });

  test.each(ours)("$file says what was counted elsewhere", async (sample) => {
    const outcome = await outcomeOf(fileOf(readFileSync(new URL(sample.file, folder))));
    if (sample.expect === "refused" || outcome.kind === "refused") {
      // lcov itself finds three malformed counts in this one; nobody states its totals.
      const mayBeRefused = sample.expect === "refused" || sample.file.endsWith("/lcov--format.info");
      expect({ file: sample.file, refused: outcome.kind === "refused" }).toEqual({ file: sample.file, refused: mayBeRefused });
      return;
    }
    expect(outcome.report.format.id).toBe(formatOf(sample));
    const totals = coverageTotals(outcome.report.report.files);
    const shown = coverageElements.map((element) => [element, shownTally(totals[element])]);
    expect({ files: outcome.report.report.files.length, ...Object.fromEntries(shown) }).toMatchObject(Object(sample.expect));
  });

  test.each(others)("$file is of no format that is read, and is refused as such", async (sample) => {
    const outcome = await outcomeOf(fileOf(readFileSync(new URL(sample.file, folder))));
    expect(outcome.kind === "refused" && outcome.error.reason).toBe("unknown-format");
  });

  test("gcovr's reports of one program agree", async () => {
    const reports = [
      "clover/gcovr--clover.xml",
      "cobertura/gcovr--cobertura.xml",
      "jacoco/gcovr--jacoco.xml",
      "lcov/gcovr--coverage.lcov_",
    ];
    for (const report of reports) {
      const outcome = await outcomeOf(fileOf(readFileSync(new URL(`coverage/${report}`, folder))));
      if (outcome.kind === "refused") throw outcome.error;
      expect({ report, lines: shownTally(coverageTotals(outcome.report.report.files).lines) }).toEqual({
        report,
        lines: [25, 42],
      });
    }
  });

  test("every sample of findings is of a tool that is read or known not to be", () => {
    expect(scans.length).toBeGreaterThanOrEqual(21);
    expect(lints.length).toBeGreaterThanOrEqual(3);
    expect(scans.length + lints.length).toBe(findings.length);
  });

  test.each(scans)("$file says what was counted elsewhere", async (sample) => {
    const outcome = await scanOutcomeOf(fileOf(readFileSync(new URL(sample.file, folder))));
    if (outcome.kind === "refused") throw outcome.error;
    expect(outcome.report.format.id).toBe(formatOf(sample) === "osv" ? "osv-scanner" : formatOf(sample));
    const { state, findings: counts } = inspectFindings(sample.file, outcome.report);
    if (typeof sample.expect === "string") expect({ state, total: counts.total }).toEqual({ state: sample.expect, total: 0 });
    else expect(counts).toMatchObject(sample.expect);
  });

  test.each(lints)("$file is of no format that is read yet, and is refused as such", async (sample) => {
    const outcome = await scanOutcomeOf(fileOf(readFileSync(new URL(sample.file, folder))));
    expect(outcome.kind === "refused" && outcome.error.reason).toBe("unknown-format");
  });

  test("there are samples of test reports", () => {
    expect(testReports.length).toBeGreaterThanOrEqual(6);
  });

  test.each(testReports)("$file says what was counted elsewhere", async (sample) => {
    const outcome = await testsOutcomeOf(fileOf(readFileSync(new URL(sample.file, folder))));
    if (sample.expect === "refused" || outcome.kind === "refused") {
      expect({ file: sample.file, refused: outcome.kind === "refused" }).toEqual({
        file: sample.file,
        refused: sample.expect === "refused",
      });
      return;
    }
    expect(outcome.report.format.id).toBe("junit");
    const { errored: errors, ...counts } = countTests(outcome.report.report);
    expect({ ...counts, errors }).toMatchObject(Object(sample.expect));
  });

  test("there are samples of load reports", () => {
    expect(loads.length).toBeGreaterThanOrEqual(7);
  });

  test.each(loads)("$file says what was counted elsewhere", async (sample) => {
    const outcome = await loadOutcomeOf(fileOf(readFileSync(new URL(sample.file, folder))));
    if (outcome.kind === "refused") throw outcome.error;
    expect(outcome.report.format.id).toBe(loadFormatOf[formatOf(sample)] ?? formatOf(sample));
    const inspected = inspectLoad(sample.file, outcome.report);
    if (inspected.state !== "run") throw new Error("no run");
    const { requests, outcomes, times } = inspected;
    const errors = requests - (outcomes["none"] ?? 0);
    const { requests: wanted = requests, errors: failed = errors, ...stated }: Record<string, number> = Object(sample.expect);
    expect([requests, errors]).toEqual([wanted, failed]);
    for (const [rank, ms] of Object.entries(stated)) {
      const [low, high] = [times[rank] ?? []].flat();
      expect(low, rank).toBeLessThanOrEqual(ms);
      expect(high ?? low, rank).toBeGreaterThanOrEqual(ms);
    }
  });

  test("one request that failed before it had an answer is that, and has no times", async () => {
    const outcome = await loadOutcomeOf(fileOf(readFileSync(new URL("load/artillery/artillery--report.json", folder))));
    if (outcome.kind === "refused") throw outcome.error;
    expect(inspectLoad("", outcome.report)).toMatchObject({ requests: 1, outcomes: { transport: 1 }, times: {} });
  });

  test("totals of Locust that its rows contradict are told as a contradiction", async () => {
    const file = "load/locust/performance-plugin--test_results_stats.csv";
    const outcome = await loadOutcomeOf(fileOf(readFileSync(new URL(file, folder))));
    if (outcome.kind === "refused") throw outcome.error;
    expect(inspectLoad("", outcome.report)).toMatchObject({
      contradictions: expect.arrayContaining(["the row of the whole counts 10,000 failures, the other rows together 10"]),
    });
  });
});
