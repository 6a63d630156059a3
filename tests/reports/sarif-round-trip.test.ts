import { describe, expect, test } from "vitest";
import type { Finding, Scan } from "../../src/model/finding.ts";
import type { JudgedFinding } from "../../src/model/standing.ts";
import { sarifDocument } from "../../src/reports/sarif-file.ts";
import { allFixtures, fileOf, scanOutcomeOf } from "../formats/fixture.ts";
import { mergedOf, schemaProblems } from "./sarif.ts";

const fixtures = allFixtures().filter(({ kind, expected }) => kind === "findings" && expected.kind === "totals");
const notCounted = { leftOut: { kind: "filtered", setting: "only-fixable" } } as const;

async function scansIn(bytes: Uint8Array): Promise<readonly Scan[]> {
  const outcome = await scanOutcomeOf(fileOf(bytes));
  if (outcome.kind === "refused") throw outcome.error;
  return outcome.report.report.scans;
}

function judgedIn({ tool, findings, suppressed }: Scan): readonly JudgedFinding[] {
  return [
    ...findings.map((finding) => ({ finding: mergedOf(finding, tool) })),
    ...suppressed.map(({ finding }) => ({ finding: mergedOf(finding, tool), ...notCounted })),
  ];
}

/** All that is written of a finding, in an order that does not depend on where it stood. Titles are compared on their own. */
function sorted(findings: readonly Finding[]): readonly string[] {
  return findings
    .map(({ title: _, commit: __, ...rest }) => JSON.stringify(rest, Object.keys(rest).sort().concat(nested)))
    .sort();
}

const nested = ["path", "line", "ecosystem", "name", "version", "fixedIn", "breaking", "fixExists"];

describe("what is written reads back as it was", () => {
  const seen = { findings: 0, suppressed: 0 };

  test.each(fixtures.map((fixture) => ({ title: `${fixture.format}/${fixture.name}`, fixture })))(
    "$title",
    async ({ fixture }) => {
      const scans = await scansIn(fixture.bytes);
      const scanned = scans.filter(({ evidence }) => evidence.state === "scanned").map(({ tool }) => tool);
      const document = sarifDocument(scans.flatMap(judgedIn), { gate: "security-scan", scanned });
      const text = [...document.content()].join("");
      expect(schemaProblems(JSON.parse(text))).toEqual([]);
      const back = (await scansIn(Buffer.from(text))).filter(({ tool }) => tool !== "sarif");
      expect(sorted(back.flatMap((scan) => scan.findings))).toEqual(sorted(scans.flatMap((scan) => scan.findings)));
      const suppressed = scans.flatMap((scan) => scan.suppressed.map(({ finding }) => finding));
      expect(sorted(back.flatMap((scan) => scan.suppressed.map(({ finding }) => finding)))).toEqual(sorted(suppressed));
      expect(document.results).toBe(scans.flatMap(judgedIn).length);
      for (const { tool, evidence } of back)
        if (scanned.includes(tool)) expect([tool, evidence.state]).toEqual([tool, "scanned"]);
      for (const tool of scanned) expect(back.map((scan) => scan.tool)).toContain(tool);
      const titles = new Set(scans.flatMap(judgedIn).flatMap(({ finding }) => [finding.title, finding.id]));
      for (const { title } of back.flatMap((scan) => scan.findings)) {
        const shown = title.replaceAll("\u200b", "");
        expect([...titles].some((one) => one === shown) || / in /.test(shown), shown).toBe(true);
      }
      seen.findings += document.results;
      seen.suppressed += suppressed.length;
    },
  );

  test("and there was something to read", () => {
    expect(seen.findings).toBeGreaterThan(100);
    expect(seen.suppressed).toBeGreaterThan(3);
  });
});
