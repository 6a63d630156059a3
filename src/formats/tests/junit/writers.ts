import type { XmlElement } from "../../read/xml-element.ts";

interface Writer {
  readonly name: string;
  readonly wrote: (element: XmlElement) => boolean;
}

const called = (name: RegExp) => (element: XmlElement) => name.test(element.peek("name") ?? "");
const rootCalled = (name: RegExp) => (element: XmlElement) => element.parent === "" && called(name)(element);

/** Who writes what, by what nobody else writes: it decides what is known to fail, what was run again, and the words about a report. */
const writers: readonly Writer[] = [
  { name: "pytest", wrote: (element) => element.name === "testsuite" && called(/^pytest$/)(element) },
  { name: "pytest", wrote: rootCalled(/^pytest tests$/) },
  { name: "jest-junit", wrote: rootCalled(/^jest tests$/) },
  { name: "Vitest", wrote: rootCalled(/^vitest tests$/) },
  { name: "Mocha", wrote: called(/^Mocha Tests$/) },
  { name: "GoogleTest", wrote: rootCalled(/^AllTests$/) },
  { name: "Bun", wrote: rootCalled(/^bun test$/) },
  { name: "Catch2", wrote: (element) => element.name === "testsuite" && element.peek("hostname") === "tbd" },
  { name: "cargo-nextest", wrote: rootCalled(/^nextest-run$/) },
  { name: "RSpec", wrote: called(/^rspec\d*$/) },
  { name: "node:test", wrote: (element) => element.name === "testcase" && element.parent === "testsuites" },
  { name: "node:test", wrote: (element) => element.name === "testcase" && element.peek("classname") === "test" },
  {
    name: "Surefire",
    wrote: (element) => /maven.*surefire|surefire-test-report/.test(element.peek("xsi:noNamespaceSchemaLocation") ?? ""),
  },
  { name: "gotestsum", wrote: (element) => element.name === "property" && element.peek("name") === "go.version" },
  { name: "Playwright", wrote: (element) => element.parent === "" && element.peek("id") === "" && element.peek("name") === "" },
  {
    name: "PHPUnit",
    wrote: (element) =>
      element.name === "testcase" && element.peek("assertions") !== undefined && element.peek("class") !== undefined,
  },
  {
    name: "CTest",
    wrote: (element) =>
      element.name === "testcase" &&
      element.peek("classname") === element.peek("name") &&
      /^(?:run|fail|notrun|disabled)$/.test(element.peek("status") ?? "") &&
      element.peek("result") === undefined,
  },
];

/** The tool that wrote a document, by one of its elements; undefined where that does not tell. */
export function writerBy(element: XmlElement): string | undefined {
  return writers.find(({ wrote }) => wrote(element))?.name;
}

/** Those that list a test again only because it was run again after it had failed. */
export const retrying: ReadonlySet<string> = new Set(["gotestsum"]);
