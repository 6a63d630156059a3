import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { waysToMend } from "../../src/judge/way-to-green/findings.ts";
import type { MergedFinding } from "../../src/model/merged-finding.ts";
import { compareVersions as compareTaken, isMajorStep, versionOf, versionsIn } from "../../src/model/version-order.ts";
import { toPlain } from "../../src/reports/escape.ts";
import { describeSteps, describeWay } from "../../src/reports/wording.ts";

function vulnerability(id: string, name: string, version: string | undefined, ...fixedIn: string[]): MergedFinding {
  const affected = { ecosystem: "npm", name, fixedIn, ...(version !== undefined && { version }) };
  return { kind: "vulnerability", id, names: [id], severity: "high", title: id, places: [], tools: ["trivy"], package: affected };
}

function placed(kind: MergedFinding["kind"], id: string, path: string, line: number): MergedFinding {
  const places = [{ path, inRepository: true, line }];
  return { kind, id, names: [id], severity: "high", title: id, places, tools: ["bandit"] };
}

function said(missing: number, ...findings: readonly MergedFinding[]): readonly string[] {
  const [way] = waysToMend([{ budget: "high <= 0", missing, findings }]);
  if (way === undefined) throw new Error("no way");
  return [toPlain(describeWay(way)), ...describeSteps(way, 10).map(toPlain)];
}

describe("the way to fewer findings", () => {
  test.each<[string, number, readonly MergedFinding[], readonly string[]]>([
    [
      "one upgrade mends all that its highest fix does",
      3,
      [
        vulnerability("CVE-1", "lodash", "4.17.1", "4.17.12"),
        vulnerability("CVE-2", "lodash", "4.17.1", "4.17.21"),
        vulnerability("CVE-3", "lodash", "4.17.1", "4.17.5", "3.0.9"),
      ],
      ["high <= 0 needs 3 findings fewer: 1 upgrade", "upgrade lodash 4.17.1 to 4.17.21: 3 findings (CVE-1, CVE-2, CVE-3)"],
    ],
    [
      "a release branch of the version in use is taken before a newer one",
      1,
      [vulnerability("CVE-1", "urllib3", "1.26.5", "2.2.2", "1.26.19")],
      ["high <= 0 needs 1 finding fewer: 1 upgrade", "upgrade urllib3 1.26.5 to 1.26.19: 1 finding (CVE-1)"],
    ],
    [
      "a compatible upgrade that is enough stands alone",
      2,
      [
        vulnerability("CVE-1", "a", "1.0.0", "1.2.0"),
        vulnerability("CVE-2", "a", "1.0.0", "1.1.0"),
        vulnerability("CVE-3", "a", "1.0.0", "2.0.0"),
      ],
      ["high <= 0 needs 2 findings fewer: 1 upgrade", "upgrade a 1.0.0 to 1.2.0: 2 findings (CVE-1, CVE-2)"],
    ],
    [
      "and goes as far in its line as all that it is to mend need",
      2,
      [vulnerability("CVE-1", "urllib3", "1.26.5", "1.26.19", "2.2.2"), vulnerability("CVE-2", "urllib3", "1.26.5", "2.0.0")],
      [
        "high <= 0 needs 2 findings fewer: 1 upgrade",
        "upgrade urllib3 1.26.5 to 2.2.2 (⚠️ a new major version): 2 findings (CVE-1, CVE-2)",
      ],
    ],
    [
      "packages that have one name in two ecosystems are two, and are called by both",
      2,
      [
        vulnerability("CVE-1", "six", "1.0.0", "1.1.0"),
        {
          ...vulnerability("CVE-2", "six", "1.0.0", "1.2.0"),
          package: { ecosystem: "pypi", name: "six", version: "1.0.0", fixedIn: ["1.2.0"] },
        },
      ],
      [
        "high <= 0 needs 2 findings fewer: 2 upgrades",
        "upgrade npm/six 1.0.0 to 1.1.0: 1 finding (CVE-1)",
        "upgrade pypi/six 1.0.0 to 1.2.0: 1 finding (CVE-2)",
      ],
    ],
    [
      "where the major one is needed, it is the only one",
      3,
      [
        vulnerability("CVE-1", "a", "1.0.0", "1.2.0"),
        vulnerability("CVE-2", "a", "1.0.0", "1.1.0"),
        vulnerability("CVE-3", "a", "1.0.0", "2.0.0"),
      ],
      [
        "high <= 0 needs 3 findings fewer: 1 upgrade",
        "upgrade a 1.0.0 to 2.0.0 (⚠️ a new major version): 3 findings (CVE-1, CVE-2, CVE-3)",
      ],
    ],
    [
      "the fewest steps: what is worth most comes first, and nothing more than is needed",
      3,
      [
        vulnerability("CVE-1", "a", "1.0.0", "1.0.1"),
        placed("code", "B608", "src/db.py", 41),
        placed("code", "B608", "src/db.py", 12),
        placed("code", "B602", "src/db.py", 41),
        vulnerability("CVE-2", "b", "1.0.0", "1.0.1"),
      ],
      ["high <= 0 needs 3 findings fewer: 1 file", "mend src/db.py (lines 12, 41): 3 findings (B608, B602)"],
    ],
    [
      "at the same worth an upgrade comes before a file, and that before what has no fix",
      3,
      [
        vulnerability("CVE-9", "left-pad", "1.0.0"),
        placed("code", "B608", "src/db.py", 41),
        vulnerability("CVE-1", "a", "1.0.0", "1.0.1"),
      ],
      [
        "high <= 0 needs 3 findings fewer: 1 upgrade, 1 file, 1 package without a fix",
        "upgrade a 1.0.0 to 1.0.1: 1 finding (CVE-1)",
        "mend src/db.py (line 41): 1 finding (B608)",
        "replace left-pad 1.0.0, which no version mends, or ignore it with a reason in .gates/ignore.yml: 1 finding (CVE-9)",
      ],
    ],
    [
      "a secret is revoked, not only taken out",
      1,
      [placed("secret", "aws-access-token", "deploy.env", 2)],
      [
        "high <= 0 needs 1 finding fewer: 1 file",
        "revoke what stands in deploy.env (line 2), then take it out: 1 finding (aws-access-token)",
      ],
    ],
    [
      "ranges of npm name the versions that mend",
      1,
      [vulnerability("GHSA-1", "a", "1.0.0", ">=1.4.2 <2.0.0 || >=2.0.3")],
      ["high <= 0 needs 1 finding fewer: 1 upgrade", "upgrade a 1.0.0 to 1.4.2: 1 finding (GHSA-1)"],
    ],
    [
      "without a version in use the lowest fix is named",
      1,
      [vulnerability("GHSA-1", "a", undefined, "2.0.0", "1.5.0")],
      ["high <= 0 needs 1 finding fewer: 1 upgrade", "upgrade a to 1.5.0: 1 finding (GHSA-1)"],
    ],
  ])("%s", (_, missing, findings, wanted) => {
    expect(said(missing, ...findings)).toEqual(wanted);
  });

  test("is as long as it takes and no longer", () => {
    const finding = fc.oneof(
      fc
        .tuple(fc.constantFrom("a", "b", "constructor"), fc.constantFrom("1.0.1", "1.2.0", "2.0.0", ""), fc.nat(99))
        .map(([name, fix, i]) => vulnerability(`CVE-${i}`, name, "1.0.0", ...(fix === "" ? [] : [fix]))),
      fc.tuple(fc.constantFrom("x.py", "y.py"), fc.nat(20)).map(([path, line]) => placed("code", "B1", path, line)),
    );
    fc.assert(
      fc.property(fc.array(finding, { minLength: 1, maxLength: 12 }), fc.nat(11), (findings, least) => {
        const missing = Math.min(findings.length, least + 1);
        const [way] = waysToMend([{ budget: "high <= 0", missing, findings }]);
        const gains = (way?.steps ?? []).map(({ gain }) => gain);
        const sum = gains.reduce((total, gain) => total + gain, 0);
        expect(sum).toBeGreaterThanOrEqual(missing);
        expect(sum).toBeLessThanOrEqual(findings.length);
      }),
    );
  });
});

function compareVersions(a: string, b: string): number {
  return compareTaken(versionOf(a), versionOf(b));
}

describe("versions are put in order", () => {
  test.each([
    ["1.9.0", "1.10.0"],
    ["1.0.0-rc.1", "1.0.0"],
    ["1.0.0-alpha", "1.0.0-beta"],
    ["2.0.0rc1", "2.0.0"],
    ["2.0.0", "2.0.0.post1"],
    ["2.0", "1!0.1"],
    ["1.1.1n-0+deb11u3", "1.1.1o-1"],
    ["v1.2.3", "1.2.4"],
    ["2.0.0.RC1", "2.0.1.RELEASE"],
    ["1.2.3-r4", "1.2.3-r10"],
    ["99999999999999999998", "99999999999999999999"],
  ])("%s before %s", (a, b) => {
    expect(compareVersions(a, b)).toBeLessThan(0);
    expect(compareVersions(b, a)).toBeGreaterThan(0);
  });

  test.each([
    ["1.0", "1.0.0"],
    ["v1.2.3", "1.2.3"],
    ["1.0.0", "1.0.0.Final"],
    ["1.0.0+build.7", "1.0.0"],
  ])("%s is %s", (a, b) => {
    expect(compareVersions(a, b)).toBe(0);
  });

  test("whatever they are, the order is one", () => {
    // Few parts, so that those of two versions are often the same.
    const part = fc.constantFrom("0", "1", "2", "a", "rc", "final", "z", "post");
    const version = fc.oneof(
      fc.stringMatching(/^[0-9a-z.!:+-]{0,12}$/),
      fc.array(part, { maxLength: 4 }).map((parts) => parts.join(".")),
    );
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        expect(Math.sign(compareVersions(a, b))).toBe(-Math.sign(compareVersions(b, a)) + 0);
        if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0) expect(compareVersions(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test.each([
    ["1.2.3", "2.0.0", true],
    ["1.2.3", "1.9.0", false],
    ["0.2.3", "0.3.0", true],
    ["0.2.3", "0.2.4", false],
    ["v1.2.3", "v1.3.0", false],
  ])("from %s to %s is a new major version: %s", (from, to, wanted) => {
    expect(isMajorStep(versionOf(from), versionOf(to))).toBe(wanted);
  });

  test("a range without a lower end names no version", () => {
    expect(versionsIn("<0.0.0")).toEqual([]);
    expect(versionsIn(" ")).toEqual([]);
  });
});
