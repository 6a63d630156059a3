import {
  advisoriesOfPackage,
  hex,
  type MadeAdvisory,
  type MadePackage,
  madeAdvisory,
  madePackage,
  packagesOfTarget,
} from "./made-advisory.ts";
import { SeededRandom } from "./random.ts";
import { countFinding, noFindings, type WrittenScan } from "./scan-totals.ts";
import { writeFile } from "./write-file.ts";

/** Packages without an advisory that `trivy fs` lists for each that has some. */
const cleanPackages = 3;

/** Writes what `trivy fs --format json --list-all-pkgs` does: at least as many bytes, or as many advisories, whole targets. */
export function writeTrivy(
  file: string,
  seed: number,
  atLeast: { readonly bytes: number } | { readonly advisories: number },
): WrittenScan {
  return writeFile(file, (write) => {
    const totals = noFindings();
    let size = write(head);
    for (let target = 0; "bytes" in atLeast ? size < atLeast.bytes : totals.findings < atLeast.advisories; target++) {
      const packages = Array.from({ length: packagesOfTarget }, (_, i) => target * packagesOfTarget + i);
      const advisories = packages.flatMap((of) =>
        Array.from({ length: advisoriesOfPackage }, (_, i) => madeAdvisory(seed, of * advisoriesOfPackage + i)),
      );
      for (const { severity } of advisories) countFinding(totals, severity);
      size += write(`${target > 0 ? "," : ""}\n    ${indented(resultOf(seed, packages, advisories), 4)}`);
    }
    write("\n  ]\n}\n");
    return totals;
  });
}

const head = `{
  "SchemaVersion": 2,
  "Trivy": {
    "Version": "0.69.3"
  },
  "CreatedAt": "2026-01-01T00:00:00.000000000Z",
  "ArtifactName": ".",
  "ArtifactType": "repository",
  "Results": [`;

function indented(value: object, by: number): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", `\n${" ".repeat(by)}`);
}

function resultOf(seed: number, packages: readonly number[], advisories: readonly MadeAdvisory[]): object {
  const listed = packages.flatMap((index) => {
    const own = madePackage(seed, index);
    const clean = Array.from({ length: cleanPackages }, (_, i) => ({ ...own, name: `${own.name}-part-${i}` }));
    return [own, ...clean].map((one) => packageObject(one, new SeededRandom(seed, index, 17)));
  });
  return {
    Target: advisories[0]?.of.target ?? "",
    Class: "lang-pkgs",
    Type: "pip",
    Packages: listed,
    Vulnerabilities: advisories.map((one, index) => vulnerabilityObject(one, new SeededRandom(seed, index, 19))),
  };
}

function packageObject({ name, version }: MadePackage, random: SeededRandom): object {
  return {
    ID: `${name}@${version}`,
    Name: name,
    Identifier: { PURL: `pkg:pypi/${name}@${version}`, UID: hex(random, 16) },
    Version: version,
    Relationship: "direct",
    Locations: [{ StartLine: 1 + random.below(300), EndLine: 301 }],
    AnalyzedBy: "pip",
  };
}

function vulnerabilityObject(one: MadeAdvisory, random: SeededRandom): object {
  const { name, version } = one.of;
  const vector = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H";
  return {
    VulnerabilityID: one.cve,
    VendorIDs: [one.ghsa],
    PkgID: `${name}@${version}`,
    PkgName: name,
    PkgIdentifier: { PURL: `pkg:pypi/${name}@${version}`, UID: hex(random, 16) },
    InstalledVersion: version,
    ...(one.fixed.length > 0 && { FixedVersion: one.fixed.join(", ") }),
    Status: one.fixed.length > 0 ? "fixed" : "affected",
    SeveritySource: "ghsa",
    PrimaryURL: `https://avd.aquasec.com/nvd/${one.cve.toLowerCase()}`,
    DataSource: {
      ID: "ghsa",
      Name: "GitHub Security Advisory pip",
      URL: "https://github.com/advisories?query=type%3Areviewed+ecosystem%3Apip",
    },
    Fingerprint: `sha256:${hex(random, 64)}`,
    Title: one.title,
    Description: one.description,
    Severity: one.severity.toUpperCase(),
    CweIDs: [`CWE-${20 + random.below(900)}`],
    VendorSeverity: { amazon: 2, ghsa: 3, nvd: 3, redhat: 2, ubuntu: 2 },
    CVSS: {
      ghsa: { V3Vector: vector, V3Score: one.score },
      nvd: { V2Vector: "AV:N/AC:L/Au:N/C:P/I:N/A:N", V3Vector: vector, V2Score: Math.floor(one.score), V3Score: one.score },
      redhat: { V3Vector: vector, V3Score: Math.floor(one.score) },
    },
    References: one.references,
    PublishedDate: one.published,
    LastModifiedDate: "2026-01-01T05:15:08.12Z",
  };
}
