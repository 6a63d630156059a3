import { giveNpmTool, installNpmTool } from "../install.ts";
import type { Producer, Run, TestTotals } from "./producer.ts";

const printed =
  "Mocha's own reporter prints: 4 passing, 3 pending, 4 failing. Two of the failing are hooks: the report has a case for each, says" +
  " nothing of the three tests that they kept from running, and has `has a shelf` as passed although the hook after it failed." +
  " Nothing is said of the attempt that failed before `opens the second time` passed.";
const withPending = "A test without a body cannot be told from one that is left out, so that it is skipped here.";

export const mocha: Producer = {
  sample: "mocha",
  title: "Mocha",
  needs: [],
  install: () => {
    installNpmTool("mocha");
    installNpmTool("mocha-11");
  },
  version: { pinned: "12.0.3, or 11.8.0 where mocha-junit-reporter 2.2.1 is used, which does not start under Mocha 12," },
  runs: [
    run("mocha-xunit", "mocha", "xunit --reporter-option output=report.xml", 3, [
      withPending,
      "Failures are `<failure>` elements but counted in `errors`; 9 tests are declared where there are 11 cases, as what is skipped" +
        " counts neither there nor, but for one, in `skipped`.",
    ]),
    run("mocha-junit-reporter", "mocha-11", "mocha-junit-reporter --reporter-option mochaFile=report.xml", 0, [
      "The three pending tests are in the totals (`skipped`, and the `tests` of their suite) and have no case, so that there are none" +
        " of them here. `tests` also counts those that a failed hook kept from running.",
    ]),
    run(
      "mocha-junit-reporter-pending",
      "mocha-11",
      "mocha-junit-reporter --reporter-option mochaFile=report.xml --reporter-option includePending=true",
      3,
      [withPending],
    ),
  ],
};

function run(name: string, tool: "mocha" | "mocha-11", reporter: string, skipped: number, about: readonly string[]): Run {
  const totals: TestTotals = { tests: 8 + skipped, passed: 4, failed: 4, errored: 0, skipped, known: 0, flaky: 0 };
  return {
    name,
    before: (folder) => giveNpmTool(tool, folder),
    commands: [{ line: `npx mocha --reporter ${reporter}`, exit: 4 }],
    reports: () => [{ format: "junit", name, path: "report.xml", totals, remarks: [printed, ...about] }],
  };
}
