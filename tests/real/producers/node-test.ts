import type { Producer } from "./producer.ts";

export const nodeTest: Producer = {
  sample: "node-test",
  title: "Node",
  needs: [],
  install: () => undefined,
  version: "node --version",
  runs: [
    {
      name: "node-test",
      commands: [
        {
          line: "node --test --test-concurrency=1 --test-reporter=junit --test-reporter-destination=report.xml checks/*.spec.mjs",
          exit: 1,
        },
      ],
      reports: () => [
        {
          format: "junit",
          name: "node-test",
          path: "report.xml",
          totals: { tests: 16, passed: 4, failed: 5, errored: 0, skipped: 3, known: 4, flaky: 0 },
          remarks: [
            "Node counts, in comments at the end of the report: tests 16, suites 5, pass 4, fail 5, cancelled 1, skipped 2, todo 4.",
            "Node counts the test that has parts among its tests; in the report it is a `<testsuite>`, and no test here. The suite" +
              " that is left out is a suite for Node, and a case in the report, so that it is a skipped test here.",
            "A todo that passes has a body and no failure, but looks like one without a body: it is known here, as they are.",
            "Why `a store that does not open` failed is not in the report: its test was cancelled, and the error of `before` is lost.",
          ],
        },
      ],
    },
  ],
};
