import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readScanReport } from "../../src/formats/read-scan.ts";
import { ReportError } from "../../src/model/report-error.ts";
import { fileOf } from "./fixture.ts";

const report = readFileSync(new URL("./safety/typical/report.json", import.meta.url), "utf8");
const banner = "+====+\n WARNING: unpinned requirement 'django', {not json}\n+====+\n";
const footer = "\nSafety is a product of somebody.\n";

/** As `safety check` of 3.8.1 prints it to standard output (safety/cli.py, print_deprecation_message), whatever its format. */
const deprecated = [
  "\n\n\u001b[33m\u001b[1m+===========================================================================================+\u001b[0m\n\n",
  "\u001b[31m\u001b[1mDEPRECATED: \u001b[0m\u001b[33m\u001b[1mthis command (`check`) has been DEPRECATED, and will be unsupported beyond 01 June 2024.\u001b[0m\n\n",
  "\u001b[32mWe highly encourage switching to the new \u001b[0m\u001b[32m\u001b[1m`scan`\u001b[0m\u001b[32m command which is easier to use.\u001b[0m\n\n",
  "\u001b[33m\u001b[1m+===========================================================================================+\u001b[0m\n\n",
].join("\n");

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

  test("is refused with the same words where its format is declared", async () => {
    const file = fileOf(new TextEncoder().encode(banner + report));
    await expect(readScanReport(file, { format: "safety" })).rejects.toMatchObject({
      reason: "unknown-format",
      message: expect.stringContaining("allow-text-around"),
    });
    await expect(readScanReport(file, { format: "safety", textAround: ["safety"] })).resolves.toMatchObject({
      format: { id: "safety" },
    });
  });

  test("is read between what Safety 3 prints before and after it, in UTF-16 and with CRLF", async () => {
    const text = `\uFEFF${[deprecated, report, deprecated].join("\n").replaceAll("\n", "\r\n")}`;
    const file = fileOf(Buffer.from(text, "utf16le"));
    const { report: found } = await readScanReport(file, { textAround: ["safety"] });
    expect(found.notes).toContainEqual({ id: "left-out", text: "8 lines of other text around its JSON" });
  });

  test("is not looked for in a file of 200 MB, of which only the beginning is read", async () => {
    let chunks = 0;
    const file = {
      path: "report",
      size: 200 * 1024 * 1024,
      async *chunks() {
        for (; ; chunks++) yield Buffer.from(`${banner.repeat(1000)}{\n`);
      },
    };
    await expect(readScanReport(file, { textAround: ["safety"] })).rejects.toMatchObject({ reason: "unknown-format" });
    expect(chunks).toBeLessThan(10);
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
