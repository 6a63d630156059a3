import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import type { MeasuredFile } from "../../src/measures/coverage.ts";
import { coverageTotals } from "../../src/measures/coverage-totals.ts";
import type { CoverageReport, FileCoverage } from "../../src/model/coverage.ts";
import { coberturaDocument } from "../../src/reports/cobertura-file.ts";
import { toPlain } from "../../src/reports/escape.ts";
import { describeCobertura } from "../../src/reports/wording-files.ts";
import { allFixtures, fileOf, outcomeOf } from "../formats/fixture.ts";

const now = new Date("2026-06-01T12:00:00Z");
const readable = allFixtures().filter((fixture) => fixture.kind === "coverage" && fixture.expected.kind === "totals");

function measured(coverage: FileCoverage): MeasuredFile {
  const module = coverage.module === undefined ? "" : `${coverage.module}/`;
  return { path: module + coverage.path, inRepository: true, coverage };
}

/** A file of lines, each code as in `LineRecords`. */
function file(path: string, lines: readonly number[], more: Partial<FileCoverage> = {}): MeasuredFile {
  return measured({ path, lines: { kind: "lines", codes: Uint32Array.from(lines) }, ...more });
}

function written(files: readonly MeasuredFile[]): string {
  return [...coberturaDocument(files, now).content()].join("");
}

async function readBack(text: string): Promise<CoverageReport> {
  const outcome = await outcomeOf(fileOf(Buffer.from(text)), "cobertura");
  if (outcome.kind === "refused") throw outcome.error;
  return outcome.report.report;
}

function codesOf({ lines }: FileCoverage): readonly number[] | undefined {
  return lines?.kind === "lines" ? [...lines.codes] : undefined;
}

/** Covered and all branches of a file that can be written with them; bounds by their lower end. */
function branchesOf({ lines, branches }: FileCoverage): readonly [number, number] {
  if (branches?.kind === "tally" || lines?.kind !== "lines" || lines.codes.length === 0) return [0, 0];
  const tally = coverageTotals([{ path: "", ...(branches && { branches }) }]).branches;
  return [tally?.covered ?? 0, tally?.total ?? 0];
}

/** Of `<coverage>`, as a second parser reads them. */
function statedIn(text: string): Readonly<Record<string, string>> {
  const parsed = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" }).parse(text);
  return parsed.coverage;
}

describe("what is written reads back as it was", () => {
  const lost: string[] = [];

  test.each(readable.map((fixture) => ({ title: `${fixture.format}/${fixture.name}`, fixture })))(
    "$title",
    async ({ title, fixture }) => {
      const outcome = await outcomeOf(fileOf(fixture.bytes));
      if (outcome.kind === "refused") throw outcome.error;
      const files = outcome.report.report.files.map(measured);
      const document = coberturaDocument(files, now);
      const text = [...document.content()].join("");
      expect(XMLValidator.validate(text)).toBe(true);
      if (document.files === 0) {
        expect(document.withoutLines).toBe(files.length);
        lost.push(title);
        return;
      }
      const back = await readBack(text);
      const held = files.filter(({ coverage }) => codesOf(coverage) !== undefined);
      expect(document.files + document.withoutLines).toBe(files.length);
      const byPath = new Map(back.files.map((one) => [one.path, one]));
      expect([...byPath.keys()].sort()).toEqual(held.map(({ path }) => path).sort());
      for (const { path, coverage } of held) {
        const one = byPath.get(path) ?? { path };
        expect([path, codesOf(one)]).toEqual([path, codesOf(coverage)]);
        expect([path, branchesOf(one)]).toEqual([path, branchesOf(coverage)]);
      }
      expect(back.notes, "the totals that are stated are those of the records").toEqual([]);
      const totals = coverageTotals(files.map(({ coverage }) => coverage));
      const { lines, branches } = coverageTotals(back.files);
      if (document.withoutLines > 0 || document.withoutBranches > 0) lost.push(title);
      else {
        expect([lines?.covered ?? 0, lines?.total ?? 0]).toEqual([totals.lines?.covered ?? 0, totals.lines?.total ?? 0]);
        expect([branches?.covered ?? 0, branches?.total ?? 0]).toEqual([
          totals.branches?.covered ?? 0,
          totals.branches?.total ?? 0,
        ]);
      }
      expect(statedIn(text)).toMatchObject({
        "lines-covered": String(lines?.covered ?? 0),
        "lines-valid": String(lines?.total ?? 0),
        "branches-covered": String(branches?.covered ?? 0),
        "branches-valid": String(branches?.total ?? 0),
      });
    },
  );

  test("but for reports that state only sums", () => {
    expect(readable.length).toBeGreaterThan(60);
    expect(lost).toEqual([
      "clover/method-records-hide-statements",
      "coverage-py/branches-counted-only",
      "istanbul-summary/total-contradicts",
      "istanbul-summary/typical",
      "istanbul-summary/unknown-share",
      "jacoco/counters-without-lines",
      "jacoco/gcovr",
      "jacoco/lines-without-ci",
      "lcov/summary-only",
    ]);
  });
});

describe("a document", () => {
  const branches = new Map([
    [2, { covered: 1, atMost: 1, total: 2 }],
    [3, { covered: 0, atMost: 1, total: 2 }],
  ]);
  const files = [
    file("main.ts", [2, 5]),
    file("src/a.ts", [3, 5, 9], { branches: { kind: "branch-lines", scheme: "x", lines: branches } }),
    file("src/api/empty.ts", []),
    measured({ path: "src/sums.ts", lines: { kind: "tally", covered: 1, atMost: 1, total: 2 } }),
    file("src/z.ts", [2, 4, 7]),
  ];

  test("is a package for each folder and a class for each file, with the totals of each", () => {
    expect(written(files)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<coverage line-rate="0.625" branch-rate="0.25" lines-covered="5" lines-valid="8" branches-covered="1" branches-valid="4" complexity="0" version="gates 1" timestamp="1780315200000">
<sources>
 <source>.</source>
</sources>
<packages>
 <package name="." line-rate="0.5" branch-rate="0" complexity="0">
  <classes>
   <class name="main.ts" filename="main.ts" line-rate="0.5" branch-rate="0" complexity="0">
    <methods/>
    <lines>
<line number="1" hits="0"/>
<line number="2" hits="1"/>
    </lines>
   </class>
  </classes>
 </package>
 <package name="src" line-rate="0.666666" branch-rate="0.25" complexity="0">
  <classes>
   <class name="a.ts" filename="src/a.ts" line-rate="1" branch-rate="0.25" complexity="0">
    <methods/>
    <lines>
<line number="1" hits="1"/>
<line number="2" hits="1" branch="true" condition-coverage="25% (1/4)"/>
<line number="4" hits="1"/>
    </lines>
   </class>
   <class name="z.ts" filename="src/z.ts" line-rate="0.333333" branch-rate="0" complexity="0">
    <methods/>
    <lines>
<line number="1" hits="0"/>
<line number="2" hits="0"/>
<line number="3" hits="1"/>
    </lines>
   </class>
  </classes>
 </package>
 <package name="src/api" line-rate="0" branch-rate="0" complexity="0">
  <classes>
   <class name="empty.ts" filename="src/api/empty.ts" line-rate="0" branch-rate="0" complexity="0">
    <methods/>
    <lines>
    </lines>
   </class>
  </classes>
 </package>
</packages>
</coverage>
`);
  });

  test("says what is not in it", () => {
    const summed = file("b.ts", [2], { branches: { kind: "tally", covered: 1, atMost: 1, total: 2 } });
    const document = coberturaDocument([...files, summed], now);
    expect(describeCobertura("out.xml", document).map(toPlain)).toEqual([
      "⚠️ out.xml: 1 file is not in it: their reports state only sums, and lines are not made up.",
      "⚠️ out.xml: 1 file is in it without their branches, of which only sums are known.",
      "⚠️ out.xml: 1 file is in it with the lower bound of their branches, which merged reports leave open.",
    ]);
  });

  test("names no document type, which a reader might fetch", () => {
    expect(written(files)).not.toContain("<!");
  });

  test("of a share just below all does not read as all", () => {
    const codes = Array.from({ length: 2_000_000 }, (_, i) => (i + 1) * 2 + (i === 0 ? 0 : 1));
    expect(/line-rate="([^"]*)"/.exec(written([file("a.ts", codes)]))?.[1]).toBe("0.999999");
  });

  test("has branches before the first line at that line, and one without a line nowhere", async () => {
    const early = { kind: "arms", scheme: "x", lines: Uint32Array.of(1, 1), arms: Uint32Array.of(2, 5) } as const;
    const back = await readBack(written([file("a.ts", [7, 9], { branches: early }), file("b.ts", [], { branches: early })]));
    expect(coverageTotals(back.files)).toMatchObject({
      lines: { covered: 2, total: 2 },
      branches: { covered: 1, total: 2 },
    });
  });
});

describe("a hostile name", () => {
  const names = [
    '"><script>alert(1)</script>.ts',
    "a&amp;b/&#10;.ts",
    "]]><!--.ts",
    "tab\tand\nline\r.ts",
    " blank .ts",
    "__proto__",
    "Zürich/日本/🎉.ts",
    "' onload='x",
    "<?xml version='1.0'?>",
  ];

  test.each(names)("%j is read back as it is", async (name) => {
    const text = written([file(name, [3])]);
    expect(XMLValidator.validate(text)).toBe(true);
    expect((await readBack(text)).files.map(({ path }) => path)).toEqual([name]);
  });

  test.each(["a\u0000b.ts", "a\u001bb.ts", "a\ufffeb.ts", "a\ud800b.ts", "a\udc00b.ts"])(
    "%j holds what XML cannot, which is replaced and told",
    async (name) => {
      const document = coberturaDocument([file(name, [3])], now);
      const back = await readBack([...document.content()].join(""));
      expect(back.files.map(({ path }) => path)).toEqual(["a\ufffdb.ts"]);
      expect(document.replaced).toEqual([name]);
      expect(describeCobertura("o.xml", document).map(toPlain)).toEqual([
        `⚠️ o.xml: characters that XML cannot hold were replaced in 1 path, such as ${name}.`,
      ]);
    },
  );

  test("does not become another file's by what is replaced", async () => {
    const files = ["a\u0001.ts", "a\u0002.ts", "a\ufffd.ts"].map((name, i) => file(name, [2 + i, 9]));
    const back = await readBack(written(files));
    expect(new Set(back.files.map(({ path }) => path)).size).toBe(3);
    expect(coverageTotals(back.files).lines?.total).toBe(6);
  });
});
