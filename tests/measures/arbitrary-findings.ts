import fc from "fast-check";
import { findingKinds } from "../../src/model/finding.ts";
import type { ToolFindings } from "../../src/model/merged-finding.ts";
import { severities } from "../../src/model/severity.ts";
import { at, found, scan } from "./findings.ts";

/** Few of everything, so that findings meet. */
const advisory = fc.constantFrom(
  ...["CVE-2024-1", "CVE-2024-2", "CVE-2024-3", "GHSA-aaaa-bbbb-cccc", "ghsa-aaaa-bbbb-dddd", "PYSEC-2024-1", "GO-2024-1"],
  ...["DSA-1-1", "ALAS-2024-1", "DEBIAN-CVE-2024-1", "rule", "__proto__", "constructor"],
);
const affected = fc.record(
  {
    ecosystem: fc.constantFrom("npm", "pypi", "maven", ""),
    name: fc.constantFrom("left", "Left", "le_ft", "le-ft", "org.a:b", "org.a/b", "constructor", "__proto__"),
    version: fc.constantFrom("1.0", "2.0"),
    fixedIn: fc.subarray(["1.1", "2.1"]),
    breaking: fc.constant(true as const),
  },
  { requiredKeys: ["ecosystem", "name", "fixedIn"] },
);
const place = fc
  .tuple(fc.constantFrom("a.lock", "src/b.py", "constructor"), fc.constantFrom(undefined, 1, 2, 7))
  .map(([path, line]) => at(path, line));

const said = fc.record(
  {
    kind: fc.constantFrom("vulnerability" as const, ...findingKinds),
    aliases: fc.array(advisory, { maxLength: 2 }),
    severity: fc.constantFrom(...severities),
    title: fc.constantFrom("", "one", "two"),
    package: affected,
    place,
    mark: fc.constantFrom("m1", "m2"),
    cvss: fc.constantFrom(1.5, 9),
    confidence: fc.constantFrom("high" as const, "low" as const),
    scope: fc.constantFrom("runtime" as const, "development" as const),
    reachable: fc.constantFrom("called" as const, "not-called" as const),
    published: fc.constantFrom("2024-01-01", "2025-01-01"),
    knownExploited: fc.constant(true as const),
    commit: fc.constantFrom("aaaaaaa", "bbbbbbb"),
  },
  { requiredKeys: ["kind", "severity"] },
);

const finding = fc.tuple(advisory, said).map(([id, { commit, ...more }]) => {
  // Only of a secret a commit is said, and only an advisory has other names.
  const { aliases = [], ...others } = more;
  const ofKind = more.kind === "vulnerability" ? { aliases } : more.kind === "secret" && commit ? { commit } : {};
  return found(id, { ...others, ...ofKind });
});

const tool = fc.constantFrom("bandit", "trivy", "constructor");

export const scans: fc.Arbitrary<readonly ToolFindings[]> = fc.array(
  fc.tuple(tool, fc.array(finding, { maxLength: 8 })).map(([name, findings]) => scan(name, ...findings)),
  { maxLength: 4 },
);

/** The same scans and findings in another order. */
export function reordered(all: readonly ToolFindings[], seed: number): readonly ToolFindings[] {
  return shuffled(
    all.map(({ findings, ...one }) => ({ ...one, findings: shuffled(findings, seed) })),
    seed + 1,
  );
}

function shuffled<T>(all: readonly T[], seed: number): readonly T[] {
  const keyed = all.map((one, i) => ({ one, key: Math.imul(i + 1, 2654435761 ^ seed) >>> 0 }));
  return keyed.sort((a, b) => a.key - b.key).map(({ one }) => one);
}
