import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readTestReport } from "../../src/formats/read-tests.ts";
import { readDuration } from "../../src/formats/tests/junit/duration.ts";
import { countTests } from "../../src/measures/test-counts.ts";
import { ReportError } from "../../src/model/report-error.ts";
import { fileOf, shown, testsOutcomeOf } from "./fixture.ts";

async function read(xml: string, duplicates?: "tests" | "retries") {
  return (await readTestReport(fileOf(Buffer.from(xml)), undefined, { duplicates })).report;
}

async function refusal(xml: string) {
  return shown(await testsOutcomeOf(fileOf(Buffer.from(xml))));
}

const suite = (cases: string, attributes = "") =>
  `<testsuites><testsuite name="s"${attributes}>${cases}</testsuite></testsuites>`;
const failing = (name: string) => `<testcase classname="c" name="${name}"><failure message="no"/></testcase>`;
const passing = (name: string, attributes = "") => `<testcase classname="c" name="${name}"${attributes}/>`;

describe("what became of a case", () => {
  test.each([
    ["nothing in it", "", "passed"],
    ["a failure", "<failure/>", "failed"],
    ["an error", "<error/>", "errored"],
    ["a failure and an error", "<error/><failure/>", "failed"],
    ["a skip", "<skipped/>", "skipped"],
    ["a failure that is skipped, too", "<skipped/><failure/>", "failed"],
    ["an expected failure of pytest", '<skipped type="pytest.xfail"/>', "known"],
    ["an expected failure of unittest", '<skipped type="XFAIL"/>', "known"],
    ["an expected failure of pytest beside an error in its teardown", '<skipped type="pytest.xfail"/><error/>', "errored"],
    ["a todo of a runner that is not known", '<skipped type="todo"/><failure/>', "failed"],
    ["a skip whose words speak of a todo", '<skipped message="TODO: mend the printer"/>', "skipped"],
    ["attempts of which the last passed", "<flakyFailure/><flakyError/>", "passed"],
    ["attempts of which none passed", "<failure/><rerunFailure/>", "failed"],
    ["attempts alone of which none passed", "<rerunFailure/><rerunError/>", "failed"],
    ["what it printed", "<system-out><![CDATA[<failure/>]]></system-out>", "passed"],
  ])("%s", async (_, inside, outcome) => {
    const { tests } = await read(suite(`<testcase classname="c" name="n">${inside}</testcase>`));
    expect([tests.length, tests.worst(0)]).toEqual([1, outcome]);
  });

  test.each([
    ["a failing todo of Node's runner", ["", ' classname="test"'], '<skipped type="todo"/><failure/>', "known"],
    ["a todo of Bun", [' name="bun test"', ""], '<skipped message="TODO"/>', "known"],
    [
      "a todo of Bun that failed, as it is no todo then",
      [' name="bun test"', ""],
      '<skipped message="TODO"/><failure/>',
      "failed",
    ],
    [
      "a failure that Catch2 was told of",
      ["", "", ' hostname="tbd"'],
      '<skipped message="TEST_CASE tagged with !shouldfail"/><failure/>',
      "known",
    ],
  ])("%s", async (_, [root, testcase, testsuite = ""], inside, outcome) => {
    const { tests } = await read(
      `<testsuites${root}><testsuite name="s"${testsuite}><testcase name="n"${testcase}>${inside}</testcase></testsuite></testsuites>`,
    );
    expect([tests.length, tests.worst(0)]).toEqual([1, outcome]);
  });

  test.each([
    [' status="failed"', "failed"],
    [' status="Error"', "errored"],
    [' result="timeout"', "errored"],
    [' status="timedout"', "errored"],
    [' status="skipped"', "skipped"],
    [' status="run" result="skipped"', "skipped"],
    [' status="notrun" result="suppressed"', "skipped"],
    [' status="run" result="completed"', "passed"],
    [' status="disabled"', "skipped"],
  ])("said by attributes alone:%s", async (attributes, outcome) => {
    expect((await read(suite(passing("n", attributes)))).tests.worst(0)).toBe(outcome);
  });

  test("CTest could not run it, which is no skip unless it says so", async () => {
    const run = (message: string, i: number) =>
      `<testcase classname="n${i}" name="n${i}" status="notrun"><skipped message="${message}"/></testcase>`;
    const outcomes = ["SKIP_RETURN_CODE=77", "Disabled", "Unable to find executable", "Fixture dependency failed"].map(run);
    const { tests } = await read(suite(outcomes.join("")));
    expect([0, 1, 2, 3].map((row) => tests.worst(row))).toEqual(["skipped", "skipped", "errored", "errored"]);
  });
});

describe("cases under one name", () => {
  test.each([
    ["pass and pass", passing("a") + passing("a"), { tests: 2, passed: 2 }],
    ["fail, then pass: two tests that share a name", failing("a") + passing("a"), { tests: 2, passed: 1, failed: 1, flaky: 0 }],
    ["pass, then fail", passing("a") + failing("a"), { tests: 2, passed: 1, failed: 1 }],
    ["fail twice: what broke around a test is another case", failing("a") + failing("a"), { tests: 1, failed: 1 }],
    ["of other classes", failing("a") + failing("a").replace('"c"', '"d"'), { tests: 2, failed: 2 }],
  ])("%s", async (_, cases, counts) => {
    expect(countTests(await read(suite(cases)))).toMatchObject(counts);
  });

  test("are attempts where the project says so; one that passed is not run again", async () => {
    const report = await read(suite(failing("a") + passing("a") + passing("a") + failing("b") + failing("b")), "retries");
    expect(countTests(report)).toMatchObject({ tests: 3, passed: 2, failed: 1, flaky: 1 });
  });

  test.each<[string, string, Record<string, number>, ("tests" | "retries")?]>([
    ["are attempts", failing("a") + passing("b") + passing("a"), { tests: 2, passed: 2, failed: 0, flaky: 1 }],
    [
      "are attempts whose subtests ran again",
      failing("a") + passing("a/x") + passing("a/x") + passing("a"),
      { tests: 3, passed: 3, failed: 0, flaky: 1 },
    ],
    [
      "are no attempts where what passed is there twice",
      failing("a") + passing("b") + passing("a") + passing("b"),
      { failed: 1, flaky: 0 },
    ],
    [
      "are tests of their own where the project says so",
      failing("a") + passing("a"),
      { tests: 2, passed: 1, failed: 1 },
      "tests",
    ],
  ])("of gotestsum %s", async (_, cases, counts, duplicates) => {
    const version = '<properties><property name="go.version" value="go1.26"/></properties>';
    expect(countTests(await read(suite(version + cases), duplicates))).toMatchObject(counts);
  });

  test("are told of where they may be attempts", async () => {
    expect((await read(suite(failing("a") + passing("a") + passing("b")))).repeated).toBe(1);
  });

  test("in two suites are two tests", async () => {
    const report = await read(
      `<testsuites>${["s", "t"].map((name) => `<testsuite name="${name}">${failing("a")}</testsuite>`).join("")}</testsuites>`,
    );
    expect(countTests(report)).toMatchObject({ tests: 2, failed: 2 });
  });
});

describe("what a report declares", () => {
  test.each([
    [
      "more failures than it holds",
      ' failures="2" errors="1"',
      failing("a"),
      '<testsuite> "s" declares 2 failures and 1 error, and holds 1',
    ],
    ["more tests than it holds", ' tests="3"', passing("a"), '<testsuite> "s" declares 3 tests, and holds 1'],
    ["skipped tests that it does not list", ' tests="3" skipped="2"', passing("a"), undefined],
    ["fewer than it holds", ' tests="1" failures="0"', failing("a") + failing("b"), undefined],
    ["the same number twice, as Mocha did", ' tests="1" failures="1" errors="1"', failing("a"), undefined],
    ["what is no number", ' tests="many"', passing("a"), '<testsuite> "s" declares tests="many", which is no number'],
    ["a number below 0", ' failures="-1"', passing("a"), '<testsuite> "s" declares failures="-1", which is no number'],
    ["nothing, as an empty attribute", ' tests=""', passing("a"), undefined],
  ])("%s", async (_, attributes, cases, contradiction) => {
    expect((await read(suite(cases, attributes))).contradictions).toEqual(contradiction === undefined ? [] : [contradiction]);
  });

  test.each([
    ["a failure that no case has", passing("a"), "fail 1", "its comments count 1 failure, and it holds 0"],
    [
      "a test that was cancelled and that no case has",
      passing("a"),
      "cancelled 1",
      "its comments count 1 failure, and it holds 0",
    ],
    ["a failed test with parts, which is a suite", `<testsuite name="parts">${failing("a")}</testsuite>`, "fail 2", undefined],
    ["as many as it holds", failing("a"), "fail 1", undefined],
  ])("in the comments of Node's runner: %s", async (_, cases, comment, contradiction) => {
    const report = await read(`<testsuites><testcase name="first" classname="test"/>${cases}<!-- ${comment} --></testsuites>`);
    expect(report.contradictions).toEqual(contradiction === undefined ? [] : [contradiction]);
  });

  const written = ["junit", "ctrf", "go-test-json"].flatMap((format) =>
    readdirSync(new URL(`${format}/`, import.meta.url)).map((name) => `${format}/${name}`),
  );
  test.each(written)("is what it holds where a real tool wrote it: %s", async (name) => {
    const folder = new URL(`${name}/`, import.meta.url);
    const file = readdirSync(folder).find((one) => one.startsWith("report."));
    const outcome = await readTestReport(fileOf(readFileSync(new URL(file ?? "", folder)))).catch((error: ReportError) => error);
    // Hooks that failed kept tests from running, which the report counts and leaves out.
    const wanted =
      name === "junit/mocha-junit-reporter"
        ? ['<testsuites> "Mocha Tests" declares 12 tests, 3 of them skipped, and holds 8']
        : [];
    expect(outcome instanceof ReportError ? [] : outcome.report.contradictions).toEqual(wanted);
  });

  test("totals that are repeated on every level are told once, and never added up", async () => {
    const nested = `<testsuite name="a" tests="2" failures="3"><testsuite name="b" tests="2" failures="3">${failing("x")}${passing("y")}</testsuite></testsuite>`;
    const report = await read(`<testsuites tests="2" failures="3">${nested}</testsuites>`);
    expect([countTests(report).tests, report.contradictions]).toEqual([
      2,
      ['<testsuite> "b" declares 3 failures and 0 errors, and holds 1'],
    ]);
  });
});

describe("a time", () => {
  test.each<[string | undefined, unknown]>([
    ["0.25", { kind: "known", ms: 250 }],
    ["1e-05", { kind: "known", ms: 0.01 }],
    ["0.", { kind: "known", ms: 0 }],
    ["0,03", { kind: "known", ms: 30, comma: "decimal" }],
    ["0,078", { kind: "known", ms: 78, comma: "decimal" }],
    ["2,120.532", { kind: "known", ms: 2_120_532, comma: "grouping" }],
    ["1.078,5", { kind: "known", ms: 1_078_500, comma: "decimal" }],
    ["1,234,567", { kind: "known", ms: 1_234_567_000, comma: "grouping" }],
    ["1,078", { kind: "unsure", decimal: 1078, grouping: 1_078_000 }],
    ["12ms", { kind: "known", ms: 12 }],
    ["", { kind: "none" }],
    [undefined, { kind: "none" }],
    ["-3", { kind: "wrong" }],
    ["NaN", { kind: "wrong" }],
    ["Infinity", { kind: "wrong" }],
    ["soon", { kind: "wrong" }],
  ])("%s", (written, duration) => {
    const found = readDuration(written);
    expect("ms" in found ? { ...found, ms: Math.round(found.ms * 1e6) / 1e6 } : found).toEqual(duration);
  });

  test("whose comma may mean two things means what the others of its report do", async () => {
    const times = (...written: string[]) => suite(written.map((time, i) => passing(`t${i}`, ` time="${time}"`)).join(""));
    expect((await read(times("1,078", "0,5"))).tests.durationMs(0)).toBe(1078);
    expect((await read(times("1,078", "2,120.5"))).tests.durationMs(0)).toBe(1_078_000);
    const unsure = await read(times("1,078"));
    expect([unsure.tests.durationMs(0), unsure.notes[0]?.text]).toEqual([
      Number.NaN,
      "1 times have a comma before three digits, which can be a decimal comma or group thousands: they are not known",
    ]);
  });
});

describe("documents of all kinds", () => {
  test("cases right below the root, namespaces, a byte order mark, names that are missing", async () => {
    const report = await read(
      '\uFEFF<?xml version="1.0"?><j:testsuites xmlns:j="x"><j:testcase/><j:testcase name=""/></j:testsuites>',
    );
    expect([0, 1].map((row) => report.tests.name(row))).toEqual(["(unnamed #1)", "(unnamed #2)"]);
  });

  test("a suite that broke outside of its cases is a test that did", async () => {
    const report = await read(suite(`${passing("a")}<error message="no room">at x</error>`));
    expect(countTests(report)).toMatchObject({ tests: 2, passed: 1, errored: 1 });
    expect(report.failures[0]).toMatchObject({ message: "no room", text: "at x" });
  });

  test("suites within suites are named by all of them", async () => {
    const { tests } = await read(
      `<testsuites name="all"><testsuite name="a"><testsuite name="b">${passing("x")}</testsuite></testsuite></testsuites>`,
    );
    expect(tests.suite(0)).toBe("a/b");
  });

  test("pytest's lines are counted from 0 in its old dialect, those of others from 1", async () => {
    const at = (name: string) =>
      `<testsuites><testsuite name="${name}"><testcase classname="c" name="n" file="a.py" line="0"/></testsuite></testsuites>`;
    expect((await read(at("pytest"))).tests.line(0)).toBe(1);
    expect((await read(at("other"))).tests.line(0)).toBe(0);
  });

  test.each([
    ["a page that a proxy answered with", "<html><body>502</body></html>", /^unknown-format: /],
    ["a document without a test", "<testsuites/>", "empty-report: is JUnit XML without a test"],
    [
      "a case in a case",
      suite('<testcase name="a"><testcase name="b"/></testcase>'),
      /bad-report: <testcase> stands inside a <testcase>/,
    ],
    ["entities of its own", `<!DOCTYPE testsuites [<!ENTITY a "b">]>${suite(passing("a"))}`, /bad-report: declares entities/],
    ["a bare ampersand", suite('<testcase name="a & b"/>'), /bad-report: not well-formed XML: a bare "&"/],
  ])("%s is refused", async (_, xml, message) => {
    const said = await refusal(xml);
    if (typeof message === "string") expect(said).toBe(message);
    else expect(said).toMatch(message);
  });

  test("of a failure's text the beginning and the end are kept, of very many failures their number", async () => {
    const text = `begin\n${"x".repeat(50_000)}\nthe end`;
    const cases = Array.from(
      { length: 700 },
      (_, i) => `<testcase classname="c" name="n${i}"><failure message="m">${i === 0 ? text : ""}</failure></testcase>`,
    );
    const report = await read(suite(cases.join("")));
    expect([report.tests.length, report.failures.length, report.causes[0]?.count]).toEqual([700, 500, 700]);
    expect(report.failures[0]?.text).toMatch(/^begin\nx+\n… \d+ characters left out …\nx+\nthe end$/);
  });
});
