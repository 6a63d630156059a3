import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readScanReport } from "../../src/formats/read-scan.ts";
import { ReportError } from "../../src/model/report-error.ts";
import { fileOf } from "./fixture.ts";

const report = readFileSync(new URL("./safety/typical/report.json", import.meta.url), "utf8");
const banner = "+====+\n WARNING: unpinned requirement 'django', {not json}\n+====+\n";
const footer = "\nSafety is a product of somebody.\n";

function read(text: string, ...textAround: string[]) {
  return readScanReport(fileOf(new TextEncoder().encode(text)), { textAround });
}

describe("JSON between other text", () => {
  test("is read where its format may have text around it, and the lines are counted", async () => {
    const { format, report: found } = await read(banner + report + footer, "safety");
    expect(format.id).toBe("safety");
    expect(found.scans[0]?.findings).toEqual((await read(report)).report.scans[0]?.findings);
    expect(found.notes).toContainEqual({ id: "left-out", text: "4 lines of other text around its JSON" });
  });

  test.each([
    ["nobody allows it", []],
    ["another format may", ["bandit"]],
  ])("is refused where %s, without a word of it", async (_, allowed) => {
    const error: unknown = await read(banner + report, ...allowed).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ReportError);
    expect(error).toMatchObject({ reason: "unknown-format", message: expect.stringContaining("allow-text-around") });
    expect(error).not.toMatchObject({ message: expect.stringContaining("django") });
  });

  test.each([
    ["two documents are none", `${banner}${report}\n${report}`],
    ["a cut-off one is none", banner + report.slice(0, report.length / 2)],
    ["text alone is none", banner],
  ])("%s", async (_, text) => {
    await expect(read(text, "safety")).rejects.toBeInstanceOf(ReportError);
  });

  test("a clean report needs no permission", async () => {
    await expect(read(report)).resolves.toMatchObject({ format: { id: "safety" } });
  });
});
