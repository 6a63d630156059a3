export interface Version {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

/** Reads "1.2.3", without a "v", a tail or leading zeros; undefined for anything else. */
export function parseVersion(text: string): Version | undefined {
  const match = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(text);
  if (!match) return undefined;
  return { major: Number(match[1]), minor: Number(match[2]), patch: Number(match[3]) };
}

export function describeVersion(version: Version): string {
  return `${version.major}.${version.minor}.${version.patch}`;
}

export function tagOf(version: Version): string {
  return `v${describeVersion(version)}`;
}

/** The branch that users name: `uses: org/gates/coverage-gate@v1`. */
export function branchOf(version: Version): string {
  return `v${version.major}`;
}

/** Negative when `a` is the older one. */
export function compareVersions(a: Version, b: Version): number {
  return a.major - b.major || a.minor - b.minor || a.patch - b.patch;
}
