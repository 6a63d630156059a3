import { deepEqual, equal, ok } from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { attempt } from "./commands.ts";
import { linkNpmTool } from "./install.ts";
import { gates, judge } from "./judge.ts";
import type { Case, Part } from "./part.ts";
import { gotestsum } from "./producers/gotestsum.ts";
import { jest } from "./producers/jest.ts";
import { mocha } from "./producers/mocha.ts";
import { nodeTest } from "./producers/node-test.ts";
import type { Producer } from "./producers/producer.ts";
import { pytest } from "./producers/pytest.ts";
import { surefire } from "./producers/surefire.ts";
import { vitestJunit } from "./producers/vitest-junit.ts";
import { copyOf } from "./samples.ts";

/** What the gate must make of one run of a test runner: its verdict, all of its reasons, and the tests that it counts. */
interface Row {
  readonly name: string;
  /** The runner as a user types it. */
  readonly line: string;
  /** The exit code of the runner. */
  readonly exit: number;
  /** Without a record, and under `gates record`. */
  readonly alone: Verdict;
  readonly recorded: Verdict;
  readonly before?: (folder: string) => void;
  /** Flags of the gate; left out, no test may fail. */
  readonly limits?: readonly string[];
  /** What the summary of a recorded run must say. */
  readonly said?: string;
}

type Verdict = readonly [verdict: "passed" | "failed" | "cannot-judge", reasons: string, counts: string];

interface Runner {
  readonly producer: Producer;
  /** Left out: `report.xml`. */
  readonly reports?: string;
  /** What its users have in the folder besides. */
  readonly before?: (folder: string) => void;
  readonly env?: Readonly<Record<string, string>>;
  /** It takes seconds to start, so that a row is run once, recorded, and judged with its record and without. */
  readonly isSlow?: true;
  readonly rows: readonly Row[];
}

const passed = (counts: string): Verdict => ["passed", "", counts];
const failed = (counts: string): Verdict => ["failed", "budget-broken", counts];
/** The runner failed in a way that its report does not show. */
const crashed = (counts = ""): Verdict => ["cannot-judge", "tool-failed", counts];
const missing: Verdict = ["cannot-judge", "no-report", ""];
const empty: Verdict = ["cannot-judge", "empty-report", ""];

const py = (what: string) => `pytest ${what} --junitxml=report.xml`;
const yesterday = (folder: string) => attempt(py("broken/test_sound.py").split(" "), { cwd: folder });
const pytestRows: readonly Row[] = [
  row("all pass", py("broken/test_sound.py"), 0, passed("tests 2, passed 2")),
  row("a failure", py("tests/stock"), 1, failed("tests 3, passed 2, failed 1")),
  // Nothing ran whose result counts.
  row("xfail only", py("tests/test_announced.py -k test_rounds"), 0, failed("tests 1")),
  row("a collection error", py("broken"), 2, failed("tests 1, failed 1")),
  row("a teardown error", py("tests -k passes_before_its_store_breaks"), 1, failed("tests 1, failed 1")),
  row("nothing selected", py("tests -k nothing_is_named_so"), 5, empty, ["cannot-judge", "tool-failed, empty-report", ""]),
  row("a crash without a report", py("crash"), 3, missing, crashed()),
  row("a crash of a worker", py("crash -n 1"), 1, failed("tests 4, passed 2, failed 2")),
  {
    // Nothing but a record tells that this report is of another run.
    ...row("a crash that leaves yesterday's report", py("crash"), 3, passed("tests 2, passed 2"), crashed("tests 2, passed 2")),
    before: yesterday,
    said: "did not write `report.xml`",
  },
  row("a test that ends its process with 0", py("quits"), 0, missing),
  {
    ...row("a test that ends its process with 0 and leaves yesterday's report", py("quits"), 0, passed("tests 2, passed 2"), [
      "cannot-judge",
      "stale-report",
      "tests 2, passed 2",
    ]),
    before: yesterday,
  },
  {
    // It writes what was run until then.
    ...row("an interrupt", py("interrupted/test_interrupted.py"), 2, passed("tests 1, passed 1"), crashed("tests 1, passed 1")),
    said: "ends with 2 when it was interrupted",
  },
  {
    // A test that failed, which the limit allows, never makes pytest end with 2.
    ...row(
      "an interrupt after a failure within the limit",
      py("interrupted"),
      2,
      passed("tests 2, passed 1, failed 1"),
      crashed("tests 2, passed 1, failed 1"),
    ),
    limits: ["--max-failed", "1"],
  },
];

const vitest = (what: string) => `vitest run ${what} --reporter=junit --outputFile=report.xml`;
const vitestRows: readonly Row[] = [
  row("all pass", vitest("sound"), 0, passed("tests 2, passed 2")),
  row("a failure", vitest("checks/basket"), 1, failed("tests 12, passed 6, failed 3, skipped 3")),
  row("an unhandled rejection", vitest("rejection"), 1, failed("tests 3, passed 2, failed 1")),
  row("a file that does not import", vitest("sound checks/import"), 1, failed("tests 3, passed 2, failed 1")),
];

const jestOf = (what: string) => `npx jest --ci --runInBand --reporters=default --reporters=jest-junit ${what}`;
const jestRows: readonly Row[] = [
  row("all pass", jestOf("--testRegex=sound/"), 0, passed("tests 2, passed 2")),
  {
    ...row(
      "a suite that does not compile",
      jestOf("--testRegex=sound/ --testRegex=syntax"),
      1,
      passed("tests 2, passed 2"),
      crashed("tests 2, passed 2"),
    ),
    said: "reportTestSuiteErrors",
  },
  row(
    "a suite that does not compile, with reportTestSuiteErrors",
    `env JEST_JUNIT_REPORT_TEST_SUITE_ERRORS=true ${jestOf("--testRegex=sound/ --testRegex=syntax")}`,
    1,
    failed("tests 3, passed 2, failed 1"),
  ),
];

const mochaOf = (what: string) => `npx mocha --no-config ${what} --reporter xunit --reporter-option output=report.xml`;
const mochaRows: readonly Row[] = [
  row("all pass", mochaOf("checks/basket.spec.js --grep total"), 0, passed("tests 1, passed 1")),
  row("a failure", mochaOf("checks/basket.spec.js"), 2, failed("tests 7, passed 2, failed 2, skipped 3")),
  row("a before hook that fails", mochaOf("checks/hooks.spec.js --grep open"), 1, failed("tests 2, passed 1, failed 1")),
];

const nodeOf = (what: string) => `node --test --test-reporter=junit --test-reporter-destination=report.xml ${what}`;
const nodeRows: readonly Row[] = [
  row("todos that fail", nodeOf("checks/announced.spec.mjs"), 0, passed("tests 8, passed 1, skipped 3")),
  row("a failure", nodeOf("checks/basket.spec.mjs"), 1, failed("tests 6, passed 3, failed 3")),
];

const go = (what: string) => `gotestsum --junitfile report.xml ${what}`;
const goRows: readonly Row[] = [
  row("all pass", go("-- -count=1 ./stock"), 0, passed("tests 2, passed 2")),
  row("a failure", go("-- -count=1 ./price"), 1, failed("tests 10, passed 5, failed 3, skipped 2")),
  row("a package that does not build", go("-- -count=1 ./broken ./stock"), 1, failed("tests 3, passed 2, failed 1")),
  row(
    "a failure that passes when it is run again",
    go("--rerun-fails --packages=./flaky -- -count=1"),
    0,
    passed("tests 2, passed 2, flaky 1"),
  ),
];

const maven = (what: string) => `mvn -B -q test -Dtest=${what}`;
const surefireRows: readonly Row[] = [
  row("all pass", maven("FlakyTest#alwaysPasses"), 0, passed("tests 1, passed 1")),
  {
    // Each of them was run twice.
    ...row("a failure", maven("BasketTest"), 1, failed("tests 9, passed 4, failed 3, skipped 2")),
    said: "needs 3 tests mended",
  },
  row("tests that pass when they are run again", maven("FlakyTest"), 0, passed("tests 3, passed 3, flaky 2")),
  {
    // It writes nothing of the class whose process ended.
    ...row(
      "a crash of its process",
      `${maven("FlakyTest#alwaysPasses,Crashing")} -Dsurefire.runOrder=reversealphabetical`,
      1,
      passed("tests 1, passed 1"),
      crashed("tests 1, passed 1"),
    ),
    said: "The forked VM terminated",
  },
];

/** Halves what it takes Maven itself to start. */
const quickStart = { MAVEN_OPTS: "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC" };

const runners: readonly Runner[] = [
  { producer: pytest, rows: pytestRows },
  { producer: vitestJunit, rows: vitestRows },
  { producer: jest, reports: "junit.xml", before: (folder) => linkNpmTool("jest", folder), isSlow: true, rows: jestRows },
  { producer: mocha, before: (folder) => linkNpmTool("mocha", folder), rows: mochaRows },
  { producer: nodeTest, rows: nodeRows },
  { producer: gotestsum, rows: goRows },
  { producer: surefire, reports: "target/surefire-reports/TEST-*.xml", env: quickStart, isSlow: true, rows: surefireRows },
];

/** Real test runners on samples whose faults are known, and on what makes them crash, each alone and recorded. */
export const testVerdictParts: readonly Part[] = runners.map((runner) => ({
  name: `test-verdicts/${runner.producer.sample}`,
  needs: runner.producer.needs,
  prepare: () => {
    runner.producer.install();
    return runner.rows.flatMap((one) => casesOf(runner, one));
  },
}));

function row(name: string, line: string, exit: number, alone: Verdict, recorded: Verdict = alone): Row {
  return { name, line, exit, alone, recorded };
}

function casesOf(runner: Runner, one: Row): readonly Case[] {
  let recordedIn: string | undefined;
  return [
    {
      name: `${one.name}, recorded`,
      run: () => {
        recordedIn = runIn(runner, one, "recorded");
        const { verdict, summary } = judged(runner, one, recordedIn);
        deepEqual(verdict, one.recorded);
        ok(summary.includes(one.said ?? ""), `the summary says ${one.said}:\n${summary}`);
      },
    },
    {
      name: `${one.name}, alone`,
      run: () => {
        const reused = runner.isSlow ? recordedIn : undefined;
        if (reused !== undefined) rmSync(join(reused, ".gates-runs"), { recursive: true });
        deepEqual(judged(runner, one, reused ?? runIn(runner, one, "alone")).verdict, one.alone);
      },
    },
  ];
}

/** Runs it in a fresh copy of the sample, which it says. */
function runIn({ producer, reports = "report.xml", before, env = {} }: Runner, one: Row, how: "alone" | "recorded"): string {
  const folder = copyOf(producer.sample);
  before?.(folder);
  one.before?.(folder);
  const recorder = how === "recorded" ? [...gates, "record", "--name", "tests", "--outputs", reports, "--"] : [];
  const ended = attempt([...recorder, ...one.line.split(" ")], { cwd: folder, env });
  equal(ended.status, one.exit, `the exit code of the runner:\n${ended.stdout}${ended.stderr}`);
  return folder;
}

function judged(
  { reports = "report.xml" }: Runner,
  { limits }: Row,
  folder: string,
): { readonly verdict: Verdict; readonly summary: string } {
  const { verdict, reasons, outputs, summary } = judge("test-results", reports, folder, limits);
  const ids = [...new Set(reasons.map(({ id }) => id))];
  return { verdict: [verdict, ids.join(", "), countsIn(outputs)], summary };
}

/** Those that are not zero. */
function countsIn(outputs: Readonly<Record<string, string>>): string {
  const counted = ["tests", "passed", "failed", "skipped", "flaky"].filter((name) => Number(outputs[name] || 0) > 0);
  return counted.map((name) => `${name} ${outputs[name]}`).join(", ");
}
