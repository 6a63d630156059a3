import { describe, expect, it } from "vitest";
import { caps } from "../../src/formats/read/caps.ts";
import type { ReportFile } from "../../src/formats/read/source.ts";
import { fileOf, outcomeOf } from "./fixture.ts";

/** How a report was refused, or that it was read. */
async function refusal(report: string | ReportFile): Promise<string> {
  const outcome = await outcomeOf(typeof report === "string" ? fileOf(Buffer.from(report)) : report);
  return outcome.kind === "read" ? "read" : `${outcome.error.reason}: ${outcome.error.message}`;
}

describe("a path that is longer than a file system holds", () => {
  const long = "a/".repeat(caps.pathLength / 2);
  it.each([
    ["LCOV", (path: string) => `SF:${path}\nDA:1,1\nend_of_record\n`],
    ["Go", (path: string) => `mode: set\n${path}:1.1,1.9 1 1\n`],
    ["Istanbul", (path: string) => `{"${path}":{"statementMap":{},"s":{}}}`],
    [
      "JaCoCo, as a group",
      (path: string) =>
        `<report name=""><group name="${path}"><package name=""><sourcefile name="A"/></package></group></report>`,
    ],
    [
      "Cobertura, as a source",
      (path: string) =>
        `<coverage line-rate="1"><sources><source>${path}</source></sources><packages><class filename="a"/></packages></coverage>`,
    ],
  ])("is refused, not looked for: %s", async (_, report) => {
    expect(await refusal(report(`${long}x`))).toMatch(/^too-large: names a path above 4096 characters, the most that is read: /);
    expect(await refusal(report(long.slice(0, -1)))).toBe("read");
  });
});

describe("a JSON document", () => {
  /** `piece` again and again between the head of a report and nothing. */
  function repeated(piece: string, times: number): ReportFile {
    const bytes = Buffer.from(piece.repeat(1000));
    return {
      path: "report",
      size: 1000,
      async *chunks() {
        yield Buffer.from('{"meta":{"version":"7"},"totals":{},"files":{},"x":[{}');
        for (let i = 0; i < times; i += 1000) yield bytes;
      },
    };
  }

  it("of more values than memory holds is refused before they are made", async () => {
    expect(await refusal(repeated(",{}", caps.jsonValues))).toBe(
      "too-large: the number of its values is above 30000000, the most that is read",
    );
  });

  it("is refused where it is nested too deeply, whatever stands in its strings", async () => {
    const nested = (depth: number) =>
      `{"a.js":{"statementMap":{},"s":{},"x":${"[".repeat(depth - 2)}"[\\"["${"]".repeat(depth - 2)}}}`;
    expect(await refusal(nested(caps.depth))).toBe("read");
    expect(await refusal(nested(caps.depth + 1))).toBe("too-large: the depth of its values is above 512, the most that is read");
  });

  it("with an array at its root is held to the same limits", async () => {
    expect(await refusal(repeated(",{}", 0))).toMatch(/^cut-off-report/);
    const endless: ReportFile = { ...fileOf(Buffer.from("[{},".repeat(50_000))), size: 2 ** 40 };
    expect(await refusal({ ...endless, size: caps.jsonBytes + 1 })).toMatch(/^too-large: a JSON document is above/);
  });
});

describe("a Go profile", () => {
  const block = (lines: number, file = "a") => `x/${file}.go:1.1,${lines}.9 1 1\n`;

  it("of a few blocks that name millions of lines is refused", async () => {
    expect(await refusal(`mode: set\n${block(caps.rangeLines)}`)).toBe("read");
    expect(await refusal(`mode: set\n${block(caps.rangeLines + 1)}`)).toMatch(
      /^too-large: 1 blocks name 100001 source lines, above the 100000 that are read of so many/,
    );
    const blocks = Array.from({ length: 20 }, (_, i) => block(10_000, `f${i}`)).join("");
    expect(await refusal(`mode: set\n${blocks}`)).toBe("read");
    expect(await refusal(`mode: set\n${blocks}${block(10_001)}`)).toMatch(/^too-large: 21 blocks name 210001 /);
  });
});

describe("a Cobertura report", () => {
  it("of more source folders than each file can be looked for in is refused, but not for one again and again", async () => {
    const report = (sources: readonly string[]) =>
      `<coverage line-rate="1"><sources>${sources.map((source) => `<source>${source}</source>`).join("")}</sources><packages><class filename="a"/></packages></coverage>`;
    const many = Array.from({ length: caps.sources + 2 }, (_, i) => `/s${i}`);
    expect(await refusal(report(many))).toBe("too-large: names more than 1000 source folders");
    expect(await refusal(report(many.map(() => "/s")))).toBe("read");
  });
});

describe("a count that no source file has", () => {
  const most = caps.count;
  it.each([
    [
      "arms of JaCoCo",
      (n: number) =>
        `<report name=""><package name=""><sourcefile name="A"><line nr="1" ci="1" mb="1" cb="${n - 1}"/></sourcefile></package></report>`,
    ],
    [
      "a counter of JaCoCo",
      (n: number) =>
        `<report name=""><package name=""><sourcefile name="A"><counter type="LINE" missed="1" covered="${n - 1}"/></sourcefile></package></report>`,
    ],
    [
      "arms of Cobertura",
      (n: number) =>
        `<coverage line-rate="1"><packages><class filename="A"><lines><line number="1" hits="1" branch="true" condition-coverage="100% (${n}/${n})"/></lines></class></packages></coverage>`,
    ],
    ["LCOV", (n: number) => `SF:A\nLF:${n}\nLH:1\nend_of_record\n`],
    ["Istanbul's summary", (n: number) => `{"total":{"lines":{"total":1,"covered":1}},"A":{"lines":{"total":${n},"covered":1}}}`],
  ])("is refused: %s", async (_, report) => {
    expect(await refusal(report(most))).toBe("read");
    expect(await refusal(report(most + 1))).toMatch(/^too-large: states a count of 2147483648 of "A", above 2147483647/);
    expect(await refusal(report(Number.MAX_SAFE_INTEGER))).toMatch(/^too-large: /);
  });

  it("is refused as the sum of many", async () => {
    const records = Array.from({ length: 600 }, (_, i) => `SF:f${i}\nLF:${most}\nLH:1\nend_of_record\n`).join("");
    expect(await refusal(records)).toMatch(/^too-large: states a count of \d+ of all files, above 1099511627776/);
  });
});

it("refuses a text of XML that has no end", async () => {
  const report: ReportFile = {
    path: "report",
    size: 1000,
    async *chunks() {
      yield Buffer.from('<coverage line-rate="1"><sources><source>');
      for (;;) yield Buffer.alloc(1024 * 1024, "a");
    },
  };
  expect(await refusal(report)).toMatch(/^too-large: the length of a text or comment is above 134217728, the most that is read/);
});
