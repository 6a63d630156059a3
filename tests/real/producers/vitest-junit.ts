import type { Producer, Run, TestTotals } from "./producer.ts";

export const vitestJunit: Producer = {
  sample: "vitest-junit",
  title: "Vitest",
  needs: [],
  install: () => undefined,
  version: "vitest --version",
  runs: [
    run("vitest", "checks", { tests: 19, passed: 7, failed: 7, errored: 0, skipped: 5, known: 0, flaky: 0 }, [
      "Vitest printed: Test Files 3 failed (3), Tests 4 failed | 6 passed | 1 expected fail | 4 skipped | 1 todo (16). The report has" +
        " three cases more, all failures: two suites whose hooks threw, and the file that could not be imported.",
      "The report does not tell a todo from a skip, nor a `test.fails` from a pass, and says nothing of the attempt that failed" +
        " before `a test that passes the second time` passed: they are skipped, passed and passed here.",
      "The two tests of the suite whose `beforeAll` threw are `<skipped/>`; Vitest counts them as skipped too.",
    ]),
    run(
      "vitest-unhandled-rejection",
      "rejection",
      { tests: 3, passed: 2, failed: 0, errored: 1, skipped: 0, known: 0, flaky: 0 },
      [
        "Vitest printed: Test Files 1 passed (1), Tests 2 passed (2), Errors 1 error. The report has that error as a case in a suite" +
          " of its own, `vitest unhandled errors`; Vitest 4 wrote nothing of it.",
      ],
    ),
  ],
};

function run(name: string, what: string, totals: TestTotals, remarks: readonly string[]): Run {
  return {
    name,
    commands: [{ line: `vitest run ${what} --reporter=junit --outputFile=report.xml`, exit: 1 }],
    reports: () => [{ format: "junit", name, path: "report.xml", totals, remarks }],
  };
}
