import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { mergeJunit } from "../../src/formats/merge-junit.ts";
import { readTestReport } from "../../src/formats/read-tests.ts";
import { countTests } from "../../src/measures/test-counts.ts";
import { ReportError } from "../../src/model/report-error.ts";
import { fileOf } from "./fixture.ts";

const bytesOf = (name: string) => readFileSync(new URL(`junit/${name}/report.xml`, import.meta.url));

async function part(bytes: Uint8Array, label: string | undefined) {
  const file = fileOf(bytes);
  return { file, label, cases: (await readTestReport(file)).report.cases };
}

async function merged(...parts: readonly (readonly [string | Uint8Array, string | undefined])[]) {
  const all = await Promise.all(parts.map(([from, label]) => part(typeof from === "string" ? bytesOf(from) : from, label)));
  return mergeJunit(all);
}

const suitesOf = (xml: string) => [...xml.matchAll(/<testsuite\b[^>]*?\sname="([^"]*)"/g)].map(([, name]) => name);

test("suites of one name stay apart by their legs", async () => {
  const xml = await merged(["typical", "py311"], ["typical", "py312"]);
  expect(suitesOf(xml)).toEqual(["pytest (py311)", "pytest (py312)"]);
  expect((await readTestReport(fileOf(Buffer.from(xml)))).report.tests.length).toBe(40);
});

test.each(["typical", "vitest", "node-test", "surefire", "gotestsum", "phpunit", "playwright", "mocha-xunit", "bats"])(
  "%s keeps every case and what became of it",
  async (name) => {
    const xml = await merged([name, "leg"]);
    const [before, after] = await Promise.all([bytesOf(name), Buffer.from(xml)].map((bytes) => readTestReport(fileOf(bytes))));
    const { flaky: _, ...wanted } = countTests(before?.report ?? fail());
    expect(countTests(after?.report ?? fail())).toMatchObject(wanted);
  },
);

test("a todo of Bun is a skipped test once it is merged, since only its root says who wrote it", async () => {
  const after = await readTestReport(fileOf(Buffer.from(await merged(["bun", "leg"]))));
  expect(countTests(after.report)).toMatchObject({ known: 0, skipped: 2, failed: 3 });
});

function fail(): never {
  throw new Error("not read");
}

test("what looks like a suite in a text is none, and a label is no markup", async () => {
  const text =
    '<testsuite name="a"><testcase classname="c" name="n"><failure><![CDATA[<testsuite name="b">]]></failure></testcase></testsuite>';
  expect(suitesOf(await merged([Buffer.from(text), '"><x a="'])).slice(0, 1)).toEqual(["a (&quot;&gt;&lt;x a=&quot;)"]);
});

test("parts above the limit are refused, not read", async () => {
  const huge = { file: { ...fileOf(bytesOf("typical")), size: 65 * 1024 * 1024 }, label: undefined, cases: 1 };
  await expect(mergeJunit([huge])).rejects.toThrow(ReportError);
});
