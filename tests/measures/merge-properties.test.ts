import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeFindings } from "../../src/measures/merge-findings.ts";
import type { ToolFindings } from "../../src/model/merged-finding.ts";
import { severities } from "../../src/model/severity.ts";
import { reordered, scans } from "./arbitrary-findings.ts";

/** As texts in their order: findings that stand at the same place of it may be either way round. */
function texts(all: readonly ToolFindings[]): readonly string[] {
  return mergeFindings(all)
    .map((one) => JSON.stringify(one))
    .sort();
}

describe("merging", () => {
  test("gives the same whatever the order of scans and findings", () => {
    fc.assert(
      fc.property(scans, fc.nat(), (all, seed) => {
        expect(texts(reordered(all, seed))).toEqual(texts(all));
      }),
      { numRuns: 1000 },
    );
  });

  test("of a scan with itself changes nothing", () => {
    fc.assert(
      fc.property(scans, (all) => {
        expect(texts([...all, ...all])).toEqual(texts(all));
      }),
      { numRuns: 500 },
    );
  });

  test("makes no finding, and loses none", () => {
    fc.assert(
      fc.property(scans, (all) => {
        const sum = all.reduce((count, { findings }) => count + findings.length, 0);
        const merged = mergeFindings(all);
        expect(merged.length).toBeLessThanOrEqual(sum);
        expect(merged.length > 0).toBe(sum > 0);
        for (const { finding, place } of all.flatMap(({ findings }) => findings)) {
          const holders = merged.filter(
            (one) =>
              one.kind === finding.kind &&
              severities.indexOf(one.severity) <= severities.indexOf(finding.severity) &&
              one.package?.name.length === finding.package?.name.length &&
              (place === undefined || one.places.some(({ path, line }) => path === place.path && line === place.line)),
          );
          // One without a package may be counted with one that has it.
          expect(holders.length > 0 || finding.package === undefined).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("another scan never makes a finding milder", () => {
    fc.assert(
      fc.property(scans, scans, (some, others) => {
        const worst = (all: readonly ToolFindings[]) =>
          Math.min(...mergeFindings(all).map(({ severity }) => severities.indexOf(severity)));
        expect(worst([...some, ...others])).toBeLessThanOrEqual(worst(some));
      }),
    );
  });

  test("puts the worst first", () => {
    fc.assert(
      fc.property(scans, (all) => {
        const ranks = mergeFindings(all).map(({ severity }) => severities.indexOf(severity));
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }),
    );
  });
});
