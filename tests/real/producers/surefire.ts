import type { Producer } from "./producer.ts";

const leftOut = "Most of its properties, which are all those of the Java that ran it, are left out.";

export const surefire: Producer = {
  sample: "surefire",
  title: "Maven Surefire",
  needs: ["java", "mvn"],
  install: () => undefined,
  version: "mvn -q -B help:evaluate -Dexpression=surefire.version -DforceStdout",
  runs: [
    {
      name: "surefire",
      commands: [{ line: "mvn -B test", exit: 1 }],
      reports: () => [
        {
          format: "junit",
          name: "surefire",
          path: "target/surefire-reports/TEST-shop.BasketTest.xml",
          totals: { tests: 9, passed: 4, failed: 2, errored: 1, skipped: 2, known: 0, flaky: 0 },
          remarks: [leftOut, "Surefire printed, of both classes: Tests run: 12, Failures: 2, Errors: 1, Skipped: 2, Flakes: 2."],
        },
        {
          format: "junit",
          name: "surefire-flaky",
          path: "target/surefire-reports/TEST-shop.FlakyTest.xml",
          totals: { tests: 3, passed: 3, failed: 0, errored: 0, skipped: 0, known: 0, flaky: 2 },
          remarks: [leftOut],
        },
      ],
    },
    {
      name: "failsafe",
      commands: ["mvn -B test-compile failsafe:integration-test"],
      reports: () => [
        {
          format: "junit",
          name: "failsafe",
          path: "target/failsafe-reports/TEST-shop.StoreIT.xml",
          totals: { tests: 1, passed: 0, failed: 0, errored: 1, skipped: 0, known: 0, flaky: 0 },
          remarks: [
            leftOut,
            "By Maven Failsafe of the same version, which printed: Tests run: 1, Failures: 0, Errors: 1, Skipped: 0; and it ended with" +
              " 0, as only its goal `verify` fails a build. The class has two tests; its `@BeforeAll` threw, so that the report has" +
              " one case, `initializationError`, in their place.",
          ],
        },
      ],
    },
  ],
};
