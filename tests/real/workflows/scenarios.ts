/** One workflow of a repository that uses the gate: what its steps do before, the gate's inputs, and what must come of it. */
export interface Scenario {
  readonly name: string;
  readonly file: string;
  /** Left out: `coverage-gate`. */
  readonly gate?: "coverage-gate" | "security-scan" | "load-test-budget" | "metric-budget" | "test-results";
  /** A step in front of it that puts `gates` on PATH. */
  readonly setup?: true;
  /** Shell lines that leave a report, or none. */
  readonly before: string;
  /** The step that leaves the report may fail, as scanners do that find something. */
  readonly mayFail?: true;
  /** A step between the report and the gate that fails, as tests do. */
  readonly failingStep?: true;
  readonly inputs: Readonly<Record<string, string>>;
  readonly expected: {
    readonly verdict: "passed" | "failed" | "cannot-judge";
    /** The id of the reason, empty for green. */
    readonly reason: string;
    /** What the log must say. */
    readonly said: string;
    readonly exit: 0 | 1 | 2;
    readonly job: "success" | "failure";
    readonly outputs: Readonly<Record<string, string>>;
  };
}

const recorded = "cp recorded/lcov.info coverage/lcov.info";
const lcov = { reports: "coverage/lcov.info" };

/** The recorded report has 14 of 18 lines. */
const measured = { lines: "77.77", branches: "66.66", functions: "77.77", "covered-lines": "14", "total-lines": "18" };
export const green: Scenario["expected"] = {
  verdict: "passed",
  reason: "",
  said: "77.77% (14/18)",
  exit: 0,
  job: "success",
  outputs: measured,
};
const red: Scenario["expected"] = {
  verdict: "failed",
  reason: "budget-broken",
  said: "77.77% (14/18), wanted >= 78%",
  exit: 1,
  job: "failure",
  outputs: measured,
};

export const scenarios: readonly Scenario[] = [
  ...recordedScenarios(),
  scenario("green by a budget that holds", recorded, { ...lcov, "min-lines": "77" }, green),
  scenario("green by a report found at its well-known place", recorded, { "min-lines": "77" }, green),
  scenario("red by a budget that is broken", recorded, { ...lcov, "min-lines": "78" }, red),
  scenario(
    "green by a mode that only reports",
    recorded,
    { ...lcov, "min-lines": "78", mode: "report" },
    { ...red, exit: 0, job: "success" },
  ),
  scenario("red by a missing report", "true", { ...lcov, "min-lines": "77" }, unjudged("no-report")),
  scenario("red by an empty report", ": > coverage/lcov.info", { ...lcov, "min-lines": "77" }, unjudged("empty-report")),
  scenario(
    "red by a cut-off report",
    "head -c 1500 recorded/cobertura.xml > coverage/cobertura.xml",
    { reports: "coverage/cobertura.xml", "min-lines": "77" },
    unjudged("cut-off-report"),
  ),
  scenario(
    "red by a limit that arrives empty",
    recorded,
    { ...lcov, "min-lines": "$" + "{{ vars.TYPO }}" },
    unjudged("bad-configuration"),
  ),
  {
    ...scenario(
      "a verdict although a test failed before",
      recorded,
      { ...lcov, "min-lines": "77" },
      { ...green, job: "failure" },
    ),
    failingStep: true,
  },
];

/** Nothing measured: the figures are written, and empty. */
function unjudged(reason: string): Scenario["expected"] {
  const outputs = { lines: "", "covered-lines": "", "total-lines": "" };
  return { verdict: "cannot-judge", reason, said: reason, exit: 2, job: "failure", outputs };
}

function scenario(name: string, before: string, inputs: Scenario["inputs"], expected: Scenario["expected"]): Scenario {
  return { name, file: `${name.replaceAll(" ", "-")}.yml`, before, inputs, expected };
}

/** A tool under `gates record`, which does well or fails in each of its ways. */
function recordedScenarios(): readonly Scenario[] {
  const inputs = { ...lcov, "min-lines": "77" };
  const tool = (script: string) => `gates record --name unit --outputs coverage/lcov.info -- sh -c '${script}'`;
  const recordedRun = (name: string, before: string, expected: Scenario["expected"]): Scenario => ({
    ...scenario(name, before, inputs, expected),
    setup: true,
  });
  const refused = (reason: string, said: string): Scenario["expected"] => ({ ...unjudged(reason), said, outputs: {} });
  return [
    { ...scenario("no gates on PATH without the setup", `! command -v gates\n${recorded}`, inputs, green) },
    recordedRun("green by a recorded tool", tool(recorded), green),
    recordedRun("green by a recorded tool whose tests failed", tool(`${recorded}; exit 1`), { ...green, job: "failure" }),
    // act gives a step a terminal, of which no record keeps anything; the runner gives it a pipe, like a file.
    recordedRun(
      "red by a recorded tool that crashes",
      `${tool(`${recorded}; echo out of luck >&2; exit 3`)} 2>errors.log`,
      refused("tool-failed", "The last that it said on standard error"),
    ),
    recordedRun(
      "red by a recorded tool that is killed",
      tool(`${recorded}; kill -9 $$`),
      refused("tool-failed", "was ended by SIGKILL"),
    ),
    recordedRun(
      "red by a recorded tool that is killed with its recorder",
      tool(`${recorded}; kill -9 $PPID`),
      refused("tool-failed", "never ended"),
    ),
    recordedRun(
      "red by a recorded tool that is not there",
      "gates record --name unit --outputs coverage/lcov.info -- no-such-tool",
      refused("tool-failed", "exit code 127"),
    ),
    recordedRun(
      "red by a recorded tool that fails and writes nothing",
      tool("exit 1"),
      refused("tool-failed", "did not write coverage/lcov.info"),
    ),
    recordedRun(
      "red by a recorded tool that writes nothing",
      tool("true"),
      refused("no-report", "ended well but did not write coverage/lcov.info"),
    ),
    recordedRun(
      "red by a recorded tool that leaves a report of yesterday",
      `${recorded}\n${tool("true")}`,
      refused("stale-report", "did not write coverage/lcov.info"),
    ),
    recordedRun(
      "red by a report that is changed after its run",
      `${tool(recorded)}\necho >> coverage/lcov.info`,
      refused("stale-report", "was changed after the run unit wrote it"),
    ),
    scenario(
      "red by a step that was skipped",
      recorded,
      { ...inputs, outcomes: "tests=skipped" },
      refused("tool-failed", "the step tests was skipped"),
    ),
    scenario(
      "red by an outcome of a mistyped step",
      recorded,
      { ...inputs, outcomes: "tests=$" + "{{ steps.tsets.outcome }}" },
      unjudged("bad-configuration"),
    ),
  ];
}
