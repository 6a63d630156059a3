import { installGoTool } from "../install.ts";
import type { Producer, TestTotals } from "./producer.ts";

const packages = "./broken ./mainpanic ./price ./stock ./testpanic ./untested";
const all: TestTotals = { tests: 16, passed: 8, failed: 4, errored: 2, skipped: 2, known: 0, flaky: 0 };
const silent = "`TestAfter` of `testpanic`, behind the test that panicked, is not in the report, and was not run.";

export const gotestsum: Producer = {
  sample: "gotestsum",
  title: "gotestsum 1.13.0 and go-junit-report 2.1.0 with Go",
  needs: ["go"],
  install: () => {
    for (const name of ["gotestsum", "go-junit-report"] as const) installGoTool(name);
  },
  version: "go version",
  runs: [
    {
      name: "gotestsum",
      commands: [{ line: `gotestsum --junitfile report.xml -- -p 1 -count=1 ${packages}`, exit: 1 }],
      reports: () => [
        {
          format: "junit",
          name: "gotestsum",
          path: "report.xml",
          totals: { ...all, failed: 6, errored: 0 },
          remarks: [
            "gotestsum printed: DONE 14 tests, 2 skipped, 6 failures, 1 error. The package that does not build and the one whose" +
              " `TestMain` panicked are a failed case `TestMain` each, in suites that say tests=0 failures=0: failed tests here.",
            "The suite without a name is of what the compiler said; the root counts an error that no element is.",
            silent,
          ],
        },
      ],
    },
    {
      name: "gotestsum-reruns",
      commands: ["gotestsum --junitfile report.xml --rerun-fails --packages=./flaky -- -count=1"],
      reports: () => [
        {
          format: "junit",
          name: "gotestsum-reruns",
          path: "report.xml",
          totals: { tests: 2, passed: 2, failed: 0, errored: 0, skipped: 0, known: 0, flaky: 1 },
          remarks: ["gotestsum printed: DONE 2 runs, 3 tests, 1 failure. The report counts 3 tests and 1 failure: its attempts."],
        },
      ],
    },
    {
      name: "go test",
      commands: [
        "go test -json ./stock",
        { line: `go test -json -p 1 ${packages}`, exit: 1, into: "report.json" },
        "go-junit-report -parser gojson -in report.json -out report.xml",
        { line: "go test -json -p 1 -run NothingIsNamedSo ./stock ./untested", exit: 0, into: "none.json" },
      ],
      reports: () => [
        { format: "junit", name: "go-junit-report", path: "report.xml", totals: all, remarks: [silent] },
        {
          format: "go-test-json",
          name: "typical",
          path: "report.json",
          totals: all,
          remarks: [
            "The packages that failed and have no test that failed, `broken` and `mainpanic`, are an error each here, as in what" +
              " go-junit-report makes of it. `untested` has no test and is skipped by Go; it is nothing here. `stock` is cached.",
            silent,
          ],
        },
        {
          format: "go-test-json",
          name: "empty",
          path: "none.json",
          totals: null,
          remarks: ["No package failed, none ran a test."],
        },
      ],
    },
  ],
};
