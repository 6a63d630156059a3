import { giveNpmTool, installNpmTool } from "../install.ts";
import type { Producer, Run, TestTotals } from "./producer.ts";

const remarks = [
  "Jest printed: Test Suites 5 failed, 5 total; Tests 4 failed, 1 skipped, 1 todo, 5 passed, 11 total. The error in `afterAll` is" +
    " a case of its own that no total counts, neither Jest's nor the report's.",
  "The todo is a plain pass in the report, though in no total of it; `test.failing` is a plain pass, too; and nothing is said of the" +
    " attempt that failed before `passes the second time` passed. All three are passed here.",
];

export const jest: Producer = {
  sample: "jest",
  title: "Jest",
  needs: [],
  install: () => void installNpmTool("jest"),
  version: { pinned: "30.5.2 with jest-junit 17.0.0" },
  runs: [
    run("jest-junit", "", { tests: 12, passed: 6, failed: 5, errored: 0, skipped: 1, known: 0, flaky: 0 }, [
      ...remarks,
      "The report says nothing of `checks/broken.spec.js` and `checks/syntax.spec.js`, which could not be loaded.",
    ]),
    run(
      "jest-junit-suite-errors",
      "env JEST_JUNIT_REPORT_TEST_SUITE_ERRORS=true ",
      { tests: 14, passed: 6, failed: 7, errored: 0, skipped: 1, known: 0, flaky: 0 },
      [
        ...remarks,
        "Each of the two files that could not be loaded is two cases of one name, one with an `<error>` and one with a `<failure>`:" +
          " one test that failed. Their suites say tests=0, and 1970 as their time.",
      ],
    ),
  ],
};

function run(name: string, settings: string, totals: TestTotals, about: readonly string[]): Run {
  return {
    name,
    before: (folder) => giveNpmTool("jest", folder),
    commands: [{ line: `${settings}npx jest --ci --runInBand --reporters=default --reporters=jest-junit`, exit: 1 }],
    reports: () => [{ format: "junit", name, path: "junit.xml", totals, remarks: about }],
  };
}
