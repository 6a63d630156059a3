import { SeededRandom } from "./random.ts";
import { writeFile } from "./write-file.ts";

/** What a made report of tests holds: what a reader has to find. */
export interface TestTotals {
  cases: number;
  failed: number;
}

export interface WrittenTests {
  readonly bytes: number;
  readonly totals: TestTotals;
}

const casesOfSuite = 40;
const verbs = ["loads", "saves", "finds", "renders", "parses", "checks", "merges", "updates", "removes", "creates"];
const nouns = ["Customer", "Order", "Invoice", "Price", "Basket", "Address", "Payment", "Stock", "Voucher", "Report"];
const textOfFailure = 2000;

/** Writes what Gradle does, all suites in one file: so many cases, of which a share fails with 2 kB of text each. */
export function writeJunit(
  file: string,
  seed: number,
  { cases, failing }: { readonly cases: number; readonly failing: number },
): WrittenTests {
  return writeFile(file, (write) => {
    const totals: TestTotals = { cases: 0, failed: 0 };
    write(`${head}<testsuites>\n`);
    for (let suite = 0; totals.cases < cases; suite++) {
      const random = new SeededRandom(seed, suite, 41);
      const fails = Array.from({ length: Math.min(casesOfSuite, cases - totals.cases) }, () => random.chance(failing));
      const failed = fails.filter((one) => one).length;
      totals.cases += fails.length;
      totals.failed += failed;
      const name = suiteName(suite);
      write(suiteHead(name, fails.length, failed));
      for (const [index, isFailed] of fails.entries()) write(testCase(name, index, isFailed, random));
      write(`${output("system-out")}${output("system-err")}  </testsuite>\n`);
    }
    write("</testsuites>\n");
    return totals;
  });
}

/** One suite of a few tests that printed as many bytes, all of them in one CDATA. */
export function writeLoudJunit(file: string, seed: number, bytes: number): WrittenTests {
  return writeFile(file, (write) => {
    const random = new SeededRandom(seed, 43);
    const blocks = Array.from({ length: 64 }, () => logBlock(random));
    const name = suiteName(0);
    write(`${head}${suiteHead(name, casesOfSuite, 0)}`);
    for (let index = 0; index < casesOfSuite; index++) write(testCase(name, index, false, random));
    write("    <system-out><![CDATA[");
    for (let size = 0; size < bytes; ) size += write(blocks[random.below(blocks.length)] ?? "");
    write(`]]></system-out>\n${output("system-err")}  </testsuite>\n`);
    return { cases: casesOfSuite, failed: 0 };
  });
}

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';

function suiteName(suite: number): string {
  return `com.example.shop.m${suite % 100}.${nouns[suite % nouns.length]}Test${Math.floor(suite / 100)}`;
}

function suiteHead(name: string, tests: number, failures: number): string {
  const counts = `tests="${tests}" skipped="0" failures="${failures}" errors="0"`;
  return `  <testsuite name="${name}" ${counts} timestamp="2026-01-01T00:00:00" hostname="runner" time="1.5">\n    <properties/>\n`;
}

function output(element: string): string {
  return `    <${element}><![CDATA[]]></${element}>\n`;
}

function testCase(suite: string, index: number, isFailed: boolean, random: SeededRandom): string {
  const name = `${verbs[random.below(verbs.length)]}${nouns[random.below(nouns.length)]}_${index}()`;
  const start = `    <testcase name="${name}" classname="${suite}" time="${(random.below(900) / 1000).toFixed(3)}"`;
  return isFailed ? `${start}>\n${failure(suite, random)}    </testcase>\n` : `${start}/>\n`;
}

function failure(suite: string, random: SeededRandom): string {
  const type = "org.opentest4j.AssertionFailedError";
  const message = `${type}: the ${nouns[random.below(nouns.length)]} is wrong ==&gt; expected: &lt;${random.below(1e6)}&gt; but was: &lt;${random.below(1e6)}&gt;`;
  let text = message;
  while (text.length < textOfFailure)
    text += `\n\tat ${suite}.${verbs[random.below(verbs.length)]}(Made.java:${random.below(900)})`;
  return `      <failure message="${message}" type="${type}">${text}\n</failure>\n`;
}

function logBlock(random: SeededRandom): string {
  const line = () =>
    `12:00:00.${random.below(1000)} [main] INFO ${nouns[random.below(nouns.length)]} ${random.below(1e9)} is there\n`;
  return Array.from({ length: 1000 }, line).join("");
}
