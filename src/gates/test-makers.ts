import type { ReportMaker } from "./find-reports.ts";

/** How the common test runners write a report that `test-results` reads, and by what one sees that a repository uses them. */
export const testMakers: readonly ReportMaker[] = [
  {
    tool: "pytest",
    signs: ["pytest.ini", "conftest.py", "tests/conftest.py", "pyproject.toml", "tox.ini"],
    command: "pytest --junit-xml=junit.xml",
  },
  {
    tool: "Vitest",
    signs: ["vitest.config.ts", "vitest.config.js", "vitest.config.mts", "node_modules/.bin/vitest"],
    command: "npx vitest run --reporter=default --reporter=junit --outputFile.junit=junit.xml",
  },
  {
    tool: "Jest",
    signs: ["jest.config.js", "jest.config.ts", "jest.config.cjs", "jest.config.mjs", "node_modules/.bin/jest"],
    command: "JEST_JUNIT_REPORT_TEST_SUITE_ERRORS=true npx jest --reporters=default --reporters=jest-junit",
  },
  {
    tool: "Playwright",
    signs: ["playwright.config.ts", "playwright.config.js"],
    command: "PLAYWRIGHT_JUNIT_OUTPUT_NAME=junit.xml npx playwright test --reporter=list,junit",
  },
  { tool: "Go", signs: ["go.mod"], command: "gotestsum --junitfile junit.xml ./... (or go test -json ./... > go-test.json)" },
  { tool: "Maven", signs: ["pom.xml"], command: "mvn verify (Surefire writes target/surefire-reports/TEST-*.xml)" },
  {
    tool: "Gradle",
    signs: ["build.gradle", "build.gradle.kts"],
    command: "./gradlew test (it writes build/test-results/test/TEST-*.xml)",
  },
  { tool: "PHPUnit", signs: ["phpunit.xml", "phpunit.xml.dist"], command: "vendor/bin/phpunit --log-junit junit.xml" },
  {
    tool: "RSpec",
    signs: [".rspec", "spec/spec_helper.rb"],
    command: "bundle exec rspec --format RspecJunitFormatter --out junit.xml",
  },
  {
    tool: "cargo-nextest",
    signs: ["Cargo.toml"],
    command: 'cargo nextest run --profile ci (with [profile.ci.junit] path = "junit.xml" in .config/nextest.toml)',
  },
  { tool: "CTest", signs: ["CMakeLists.txt"], command: "ctest --test-dir build --output-junit junit.xml" },
  {
    tool: "node:test",
    signs: ["package.json"],
    command:
      "node --test --test-reporter=spec --test-reporter-destination=stdout --test-reporter=junit --test-reporter-destination=junit.xml",
  },
];
