import { expect, it } from "vitest";
import { fileOf, outcomeOf } from "./fixture.ts";

const outcomeOfText = (text: string) => outcomeOf(fileOf(Buffer.from(text)));

it.each([
  [
    "Sonar's generic coverage",
    '<coverage version="1"><file path="a.ts"><lineToCover lineNumber="1" covered="true"/></file></coverage>',
  ],
  ["NCover", '<coverage profilerVersion="1.5.8"><module name="a.dll"/></coverage>'],
  ["an empty root of the same name", "<coverage/>"],
  ["a report of another tool", '<report><stats><packages value="1"/></stats></report>'],
  ["a named report of another tool", '<report name="x"><suite/></report>'],
])("%s is neither Cobertura nor Clover nor JaCoCo", async (_, text) => {
  const outcome = await outcomeOfText(text);
  expect(outcome.kind === "refused" && outcome.error.reason).toBe("unknown-format");
});

it("a condition that OpenClover lists twice on a line has two pairs of arms, which merge with those of another run", async () => {
  const outcome = await outcomeOfText(
    `<coverage clover="4.3.1"><project><file path="A.java">${'<line num="4" truecount="1" falsecount="0" type="cond"/>'.repeat(2)}</file></project></coverage>`,
  );
  const branches = outcome.kind === "read" ? outcome.report.report.files[0]?.branches : undefined;
  expect(branches?.kind === "arms" && new Set(Array.from(branches.arms, (arm) => arm >>> 1)).size).toBe(4);
});
