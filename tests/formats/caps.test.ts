import { describe, expect, it } from "vitest";
import { caps } from "../../src/formats/read/caps.ts";
import { fileOf, outcomeOf } from "./fixture.ts";

/** How a report was refused, or that it was read. */
async function refusal(report: string): Promise<string> {
  const outcome = await outcomeOf(fileOf(Buffer.from(report)));
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
