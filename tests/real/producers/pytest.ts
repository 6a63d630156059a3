import { installPythonTools } from "../install.ts";
import type { Producer, Run, TestTotals } from "./producer.ts";

const none: TestTotals = { tests: 0, passed: 0, failed: 0, errored: 0, skipped: 0, known: 0, flaky: 0 };
const typical: TestTotals = { ...none, tests: 20, passed: 9, failed: 5, errored: 2, skipped: 3, known: 1 };

const remarks = [
  "pytest printed: 5 failed, 9 passed, 3 skipped, 1 xfailed, 1 xpassed, 3 errors. It has `test_passes_before_its_store_breaks`" +
    " among the passed and among the errors; the report has one case of it, with an `<error>`, so that it is errored here.",
  "`test_fails_before_its_store_breaks` has two cases of one name, one with a `<failure>` and one with an `<error>`: one test that" +
    " failed. `test_is_better_than_thought`, an xpass that is not strict, is a plain pass.",
];

export const pytest: Producer = {
  sample: "pytest",
  title: "pytest",
  needs: ["python3"],
  install: installPythonTools,
  version: "pytest --version",
  runs: [
    run("xunit2", "pytest tests", 1, typical, remarks),
    run("xunit1", "pytest tests -o junit_family=xunit1", 1, typical, [...remarks, "`line` counts from 0 here."]),
    run("collection-error", "pytest broken", 2, { ...none, tests: 1, errored: 1 }, [
      "pytest printed: 1 error. The report says nothing of the two tests of `test_sound.py`: pytest gave up before it ran any.",
    ]),
    run("xdist-crash", "pytest crash -n 1", 1, { ...none, tests: 4, passed: 2, failed: 1, errored: 1 }, [
      "With pytest-xdist 3.8.0. pytest printed: 2 failed, 2 passed. The test that ended its process is an `<error>`, said to be of" +
        " its setup; without pytest-xdist there is no report at all.",
    ]),
    run("control-characters", "pytest control", 1, { ...none, tests: 2, passed: 1, failed: 1 }, [
      "pytest printed: 1 failed, 1 passed. ESC, NUL, BEL and U+FFFE of the message are written as `#x1B`, `#x00`, `#x07` and `#xFFFE`.",
    ]),
    run("nothing-selected", "pytest tests -k nothing_is_named_so", 5, null, ["pytest printed: 20 deselected."]),
    run("rerunfailures", "pytest flaky --reruns 1", 1, { ...none, tests: 3, passed: 2, failed: 1, flaky: 1 }, [
      "With pytest-rerunfailures 16.7. pytest printed: 1 failed, 2 passed, 2 rerun. Each attempt is a case of one name, and an" +
        " attempt that failed and was run again is an **empty** case, as if it had passed: `test_never_passes` is there once without" +
        " anything and once with a `<failure>`, and it failed. `test_passes_the_second_time` failed, then passed, and is there twice" +
        " without anything: a test that pytest lists twice was run again, so it is flaky.",
    ]),
  ],
};

function run(name: string, line: string, exit: number, totals: TestTotals | null, about: readonly string[]): Run {
  return {
    name,
    commands: [{ line: `${line} --junitxml=report.xml`, exit }],
    reports: () => [{ format: "junit", name: fixtureOf(name), path: "report.xml", totals, remarks: about }],
  };
}

/** Two of them are what every format has to have. */
function fixtureOf(name: string): string {
  if (name === "xunit2") return "typical";
  return name === "nothing-selected" ? "empty" : `pytest-${name}`;
}
