import type { ReportMaker } from "./find-reports.ts";

/** How the common tools write a report that `coverage-gate` reads, and by what one sees that a repository uses them. */
export const coverageMakers: readonly ReportMaker[] = [
  {
    tool: "pytest with pytest-cov",
    signs: ["pytest.ini", "conftest.py", "tox.ini", "pyproject.toml", "setup.cfg", "setup.py"],
    command: "pytest --cov --cov-branch --cov-report=xml",
  },
  {
    tool: "Vitest",
    signs: ["vitest.config.ts", "vitest.config.js", "vitest.config.mts", "vite.config.ts"],
    command: "npx vitest run --coverage --coverage.reporter=json --coverage.reporter=lcov",
  },
  {
    tool: "Jest",
    signs: ["jest.config.js", "jest.config.ts", "jest.config.mjs", "jest.config.cjs"],
    command: "npx jest --coverage --coverageReporters=json --coverageReporters=lcov",
  },
  { tool: "c8", signs: ["package.json"], command: "npx c8 --reporter=lcov npm test" },
  { tool: "Go", signs: ["go.mod"], command: "go test ./... -coverprofile=coverage.out" },
  { tool: "JaCoCo with Maven", signs: ["pom.xml"], command: "mvn verify jacoco:report" },
  {
    tool: "JaCoCo with Gradle",
    signs: ["build.gradle", "build.gradle.kts"],
    command: "./gradlew test jacocoTestReport (with xml.required = true)",
  },
  { tool: "cargo-llvm-cov", signs: ["Cargo.toml"], command: "cargo llvm-cov --lcov --output-path lcov.info" },
  { tool: "gcovr", signs: ["CMakeLists.txt", "meson.build"], command: "gcovr --cobertura coverage.xml" },
  { tool: "PHPUnit", signs: ["phpunit.xml", "phpunit.xml.dist"], command: "phpunit --coverage-clover clover.xml" },
];
