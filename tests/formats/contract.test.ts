import { describe, expect, test } from "vitest";
import { coverageFormats } from "../../src/formats/coverage-formats.ts";
import { findingsFormats } from "../../src/formats/findings-formats.ts";
import { loadFormats } from "../../src/formats/load-formats.ts";
import { caps } from "../../src/formats/read/caps.ts";
import type { ReportFile } from "../../src/formats/read/source.ts";
import { readAnyReport } from "../../src/formats/read-any.ts";
import { resourcesFormats } from "../../src/formats/resources-formats.ts";
import { hooksOf } from "../../src/formats/scanner-hooks.ts";
import { coverageTotals } from "../../src/measures/coverage-totals.ts";
import { coverageElements, type FileCoverage } from "../../src/model/coverage.ts";
import type { Finding } from "../../src/model/finding.ts";
import {
  allFixtures,
  allFormats,
  expectedOf,
  type Fixture,
  fileOf,
  outcomeAs,
  outcomeOf,
  scanOutcomeOf,
  shown,
} from "./fixture.ts";

const fixtures = allFixtures();
const readable = fixtures.filter((fixture) => fixture.expected.kind === "totals");

/** Encodings that a report may come in; the content is the same. */
const encodings: readonly { readonly name: string; readonly of: (text: string) => Uint8Array }[] = [
  { name: "a byte order mark", of: (text) => Buffer.from(`\uFEFF${text}`, "utf8") },
  { name: "CRLF", of: (text) => Buffer.from(text.replaceAll("\r\n", "\n").replaceAll("\n", "\r\n"), "utf8") },
  { name: "UTF-16LE with its mark", of: (text) => Buffer.from(`\uFEFF${text}`, "utf16le") },
  { name: "UTF-16BE with its mark", of: (text) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16() },
  { name: "UTF-16LE without a mark", of: (text) => Buffer.from(text, "utf16le") },
];

const readableCoverage = readable.filter((fixture) => fixture.kind === "coverage");
const readableDocstrings = readable.filter((fixture) => fixture.kind === "docstrings");
const readableFindings = readable.filter((fixture) => fixture.kind === "findings");
const readableLoad = readable.filter((fixture) => fixture.kind === "load");
const readableMetrics = readable.filter((fixture) => fixture.kind === "metrics");
const readableResources = readable.filter((fixture) => fixture.kind === "resources");

const readableTests = readable.filter((fixture) => fixture.kind === "tests");

const wanted = {
  coverage: ["typical", "empty", "cut-off"],
  docstrings: ["typical", "empty", "cut-off"],
  findings: ["typical", "clean", "nothing-scanned", "cut-off"],
  load: ["typical", "empty", "cut-off"],
  metrics: ["typical", "empty", "cut-off"],
  resources: ["typical", "empty", "cut-off"],
  tests: ["typical", "empty", "cut-off"],
};

test("there are fixtures, and each format has those that show what it can say", () => {
  expect(fixtures.length).toBeGreaterThanOrEqual(160);
  expect([coverageFormats.length, findingsFormats.length]).toEqual([8, 9]);
  expect(loadFormats.length).toBeGreaterThanOrEqual(1);
  expect(resourcesFormats.length).toBe(4);
  for (const { id, kind } of allFormats) {
    const names = fixtures.filter((fixture) => fixture.format === id).map((fixture) => fixture.name);
    expect(names, id).toEqual(expect.arrayContaining(wanted[kind]));
  }
});

test("every id is of one format only, whatever its kind", () => {
  expect(new Set(allFormats.map(({ id }) => id)).size).toBe(allFormats.length);
});

test("every fixture is of a known format and says where it comes from", () => {
  const known = allFormats.map((format) => format.id);
  for (const fixture of fixtures) {
    expect(known).toContain(fixture.format);
    expect(fixture.origin.length, `${fixture.format}/${fixture.name}/origin.md`).toBeGreaterThan(30);
  }
});

test("the comparison can fail: an expectation that is off by one line is noticed", async () => {
  for (const [[fixture], off] of [
    [readableCoverage, { files: -1 }],
    [readableDocstrings, { total: -1 }],
    [readableFindings, { total: -1 }],
    [readableLoad, { requests: -1 }],
    [readableMetrics, { values: -1 }],
    [readableResources, { samples: -1 }],
    [readableTests, { passed: -1 }],
  ] as const) {
    if (!fixture) throw new Error("no fixture can be read");
    const planted = { ...Object(expectedOf(fixture)), ...off };
    expect(shown(await outcomeAs(fixture.kind, fileOf(fixture.bytes)))).not.toEqual(planted);
  }
});

describe.each(fixtures.map((fixture) => ({ title: `${fixture.format}/${fixture.name}`, fixture })))("$title", ({ fixture }) => {
  test("reads as expected", async () => {
    expect(shown(await outcomeAs(fixture.kind, fileOf(fixture.bytes)))).toEqual(expectedOf(fixture));
  });

  test("reads the same in single bytes", async () => {
    expect(shown(await outcomeAs(fixture.kind, fileOf(fixture.bytes, 1)))).toEqual(expectedOf(fixture));
  });

  test("is refused when another format is declared", async () => {
    for (const { id, kind } of allFormats.filter((format) => format.id !== fixture.format)) {
      const outcome = await outcomeAs(kind, fileOf(fixture.bytes), id);
      expect(outcome.kind, `declared as ${id}`).toBe("refused");
    }
  });

  test("is refused by the reader of another kind", async () => {
    for (const kind of (["coverage", "docstrings", "findings", "load", "metrics", "resources", "tests"] as const).filter(
      (one) => one !== fixture.kind,
    )) {
      expect((await outcomeAs(kind, fileOf(fixture.bytes))).kind, kind).toBe("refused");
      expect((await outcomeAs(kind, fileOf(fixture.bytes), fixture.format)).kind, kind).toBe("refused");
    }
  });
});

describe.each(readable.map((fixture) => ({ title: `${fixture.format}/${fixture.name}`, fixture })))("$title", ({ fixture }) => {
  test("is recognised as its own format and reads the same when that is declared", async () => {
    const outcome = await outcomeAs(fixture.kind, fileOf(fixture.bytes));
    expect(outcome.kind === "read" && outcome.report.format.id).toBe(fixture.format);
    expect(shown(await outcomeAs(fixture.kind, fileOf(fixture.bytes), fixture.format))).toEqual(expectedOf(fixture));
  });

  test("is recognised by no other format of any kind", async () => {
    const { kind, read } = await readAnyReport(fileOf(fixture.bytes));
    expect([kind, read.format.id]).toEqual([fixture.kind, fixture.format]);
  });

  test.skipIf(namesItsEncoding(fixture)).each(encodings)("reads the same with $name", async ({ of }) => {
    const text = new TextDecoder().decode(fixture.bytes);
    expect(shown(await outcomeAs(fixture.kind, fileOf(of(text))))).toEqual(expectedOf(fixture));
    expect(shown(await outcomeAs(fixture.kind, fileOf(of(text), 3)))).toEqual(expectedOf(fixture));
  });

  test("is refused when it is cut, unless what is left is a whole report of fewer things", async () => {
    for (const length of cuts(fixture.bytes)) await expectCut(fixture, length);
  });
});

describe.each(readableCoverage.map((fixture) => ({ title: `${fixture.format}/${fixture.name}`, fixture })))(
  "$title",
  ({ fixture }) => {
    test("has no part that exceeds its whole", async () => {
      const outcome = await outcomeOf(fileOf(fixture.bytes));
      for (const file of outcome.kind === "read" ? outcome.report.report.files : []) {
        for (const element of coverageElements) {
          const tally = coverageTotals([file])[element];
          if (tally === null) continue;
          expect(tally.covered).toBeLessThanOrEqual(tally.atMost);
          expect(tally.atMost).toBeLessThanOrEqual(tally.total);
          expect(tally.covered).toBeGreaterThanOrEqual(0);
        }
      }
    });
  },
);

describe.each(readableFindings.map((fixture) => ({ title: `${fixture.format}/${fixture.name}`, fixture })))(
  "$title",
  ({ fixture }) => {
    test("holds no finding of a kind that its tool is said not to find", async () => {
      const outcome = await scanOutcomeOf(fileOf(fixture.bytes));
      if (outcome.kind === "refused") throw outcome.error;
      const { format, report } = outcome.report;
      for (const { tool, findings, suppressed } of report.scans) {
        const kinds = new Set([...findings, ...suppressed.map(({ finding }) => finding)].map(({ kind }) => kind));
        expect(hooksOf(tool, format).finds, tool).toEqual(expect.arrayContaining([...kinds]));
      }
    });
  },
);

describe("names that JavaScript's objects have of themselves are ordinary packages and rules", () => {
  const typical = readableFindings.filter((fixture) => fixture.name === "typical");

  test.each(typical.map((fixture) => ({ title: fixture.format, fixture })))("in $title", async ({ fixture }) => {
    const before = await scanOutcomeOf(fileOf(fixture.bytes));
    if (before.kind === "refused") throw before.error;
    const names = ["__proto__", "constructor", "toString"];
    const called = [...new Set(before.report.report.scans.flatMap((scan) => scan.findings.map(nameOf)))];
    expect(called.length).toBeGreaterThanOrEqual(2);
    const text = names.reduce(
      (all, name, i) => (called[i] === undefined ? all : all.replaceAll(JSON.stringify(called[i]), JSON.stringify(name))),
      Buffer.from(fixture.bytes).toString(),
    );
    const after = await scanOutcomeOf(fileOf(Buffer.from(text)));
    expect(shown(after)).toEqual(expectedOf(fixture));
    const found = after.kind === "read" ? after.report.report.scans.flatMap((scan) => scan.findings.map(nameOf)) : [];
    expect(found).toEqual(expect.arrayContaining(names.slice(0, called.length)));
  });
});

/** The package of an advisory, the rule of anything else. */
function nameOf(finding: Finding): string {
  return finding.package?.name ?? finding.id;
}

describe("names that JavaScript's objects have of themselves are ordinary paths", () => {
  const typical = readableCoverage.filter((fixture) => fixture.name === "typical");

  test.each(typical.map((fixture) => ({ title: fixture.format, fixture })))("in $title", async ({ fixture }) => {
    const before = await outcomeOf(fileOf(fixture.bytes));
    if (before.kind === "refused") throw before.error;
    const names = ["__proto__", "constructor", "toString"];
    const text = names.reduce(
      (all, name, i) => renamed(all, before.report.report.files[i]?.path, name),
      Buffer.from(fixture.bytes).toString(),
    );
    const after = await outcomeOf(fileOf(Buffer.from(text)));
    expect(shown(after)).toEqual(expectedOf(fixture));
    const paths = after.kind === "read" ? after.report.report.files.map((file) => file.path.split("/").at(-1)) : [];
    expect(names.filter((name) => paths.includes(name)).length).toBeGreaterThanOrEqual(2);
  });
});

/** The report with a path renamed; JaCoCo has the last part of it only. */
function renamed(text: string, path: string | undefined, name: string): string {
  if (path === undefined) return text;
  return text.includes(path) ? text.replaceAll(path, name) : text.replaceAll(path.split("/").at(-1) ?? path, name);
}

describe("what is too large is refused by name", () => {
  const reports = readable.filter((fixture) => fixture.name === "typical").map((fixture) => ({ title: fixture.format, fixture }));

  test.each(reports)("$title: a file above the cap", async ({ fixture }) => {
    const outcome = await outcomeAs(fixture.kind, { ...fileOf(fixture.bytes), size: caps.streamBytes + 1 });
    expect(outcome.kind === "refused" && outcome.error.reason).toBe("too-large");
  });

  test.each(reports)("$title: a line, an attribute or a document above the cap", async ({ fixture }) => {
    const outcome = await outcomeAs(fixture.kind, endless(fixture.bytes));
    expect(outcome.kind === "refused" && outcome.error.reason).toMatch(/^(too-large|bad-report|cut-off-report)$/);
  });
});

/**
 * The first half of a report, then what may be a tag, whose letters have no end. Says that it has as many bytes as a JSON document
 * may not have.
 */
function endless(bytes: Uint8Array): ReportFile {
  return {
    path: "report",
    size: caps.jsonBytes + 1,
    async *chunks() {
      yield bytes.subarray(0, bytes.length / 2);
      yield Buffer.from("<");
      for (;;) yield Buffer.alloc(64 * 1024, "a");
    },
  };
}

/** An XML declaration of another encoding than UTF-8 speaks of bytes that the variants do not have. */
function namesItsEncoding(fixture: Fixture): boolean {
  const declared = /^<\?xml[^>]*encoding=["']([^"']+)["']/.exec(Buffer.from(fixture.bytes.subarray(0, 200)).toString("latin1"));
  return declared !== null && declared[1]?.toLowerCase() !== "utf-8";
}

/** Lengths to cut to: every edge of a line up to a hundred of them, and as many samples in between. */
function cuts(bytes: Uint8Array): number[] {
  const end = Buffer.from(bytes).toString("latin1").trimEnd().length;
  const edges: number[] = [];
  for (let at = bytes.indexOf(0x0a); at !== -1 && at < end; at = bytes.indexOf(0x0a, at + 1)) edges.push(at, at + 1);
  const step = Math.max(1, Math.floor(end / 60));
  const samples = Array.from({ length: Math.ceil(end / step) }, (_, i) => i * step);
  const every = Math.max(1, Math.floor(edges.length / 100));
  const some = edges.filter((_, i) => i % every < 2);
  return [...new Set([...some, ...samples, end - 1])].filter((length) => length >= 0 && length < end);
}

async function expectCut(fixture: Fixture, length: number): Promise<void> {
  const cut = fixture.bytes.subarray(0, length);
  const outcome = await outcomeAs(fixture.kind, fileOf(cut));
  if (outcome.kind === "refused") return;
  const told = `${fixture.format}/${fixture.name} cut to ${length} bytes ends with ${JSON.stringify(Buffer.from(cut).toString().slice(-40))}`;
  expect(outcome.report.format.end, told).toBe("none");
  if (["load", "metrics", "resources", "tests"].includes(fixture.kind ?? ""))
    return expectFewer(shown(outcome), expectedOf(fixture), told);
  const whole = await outcomeOf(fileOf(fixture.bytes));
  if (whole.kind === "refused" || !("files" in outcome.report.report)) throw new Error(told);
  expectPart(outcome.report.report.files, whole.report.report.files, told);
}

/** The files of a cut report are those of the whole one from the first, none with more in it. */
function expectPart(part: readonly FileCoverage[], whole: readonly FileCoverage[], told: string): void {
  expect(
    part.map((file) => file.path),
    told,
  ).toEqual(whole.slice(0, part.length).map((file) => file.path));
  for (const [i, file] of part.entries()) {
    const [few, all] = [coverageTotals([file]), coverageTotals(whole.slice(i, i + 1))];
    for (const element of coverageElements) {
      expect(few[element]?.total ?? 0, told).toBeLessThanOrEqual(all[element]?.total ?? 0);
      expect(few[element]?.covered ?? 0, told).toBeLessThanOrEqual(all[element]?.covered ?? 0);
    }
  }
}

/** A cut report of a load test, of metrics, of resources or of tests, without a marked end, has no more of anything than the whole one. */
function expectFewer(part: unknown, whole: unknown, told: string): void {
  for (const what of ["requests", "endpoints", "moments", "failures", "series", "samples", "values", "tests"]) {
    const [few, all] = [part, whole].map((of) => Number(Object(of)[what] ?? 0));
    expect(few, `${told}: ${what}`).toBeLessThanOrEqual(all ?? 0);
  }
}
