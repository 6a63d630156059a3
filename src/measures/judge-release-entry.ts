import { bareVersion, type Changelog, type ChangelogRelease } from "../model/changelog.ts";
import type { ChangelogFault } from "../model/changelog-fault.ts";
import { compareVersions, versionOf } from "../model/version-order.ts";

export interface PackageVersion {
  readonly version: string;
  /** Where one changelog has the releases of several packages. */
  readonly name?: string;
  /** The manifest that has it. */
  readonly manifest?: string;
}

/** What each manifest beside a changelog has. A version that several have is one release, told once. */
export function judgeReleases(changelog: Changelog, wanted: readonly PackageVersion[]): readonly ChangelogFault[] {
  const versions = wanted.map(({ version }) => bareVersion(version));
  return wanted.filter((_, i) => versions.indexOf(versions[i] ?? "") === i).flatMap((one) => judgeRelease(changelog, one));
}

/** What manifests say between releases, or where a tool fills in the version. */
const development = /(?:^|[.\-+])(?:dev|snapshot|development|unreleased)|^0\.0\.0(?:$|[-+.])/i;

/** Whether a manifest's version is one that is released, and so owes its readers a section. */
export function isReleaseVersion(version: string): boolean {
  return /\d/.test(version) && !development.test(version.slice(0, 200));
}

/** The version of the package has a section with a date that says something. */
export function judgeRelease(changelog: Changelog, wanted: PackageVersion): readonly ChangelogFault[] {
  const { path, releases } = changelog;
  const { version } = wanted;
  if (!isReleaseVersion(version)) return [];
  const release = releases.find((one) => one.state === "released" && isOf(one, wanted));
  if (release !== undefined) return faultsOf(path, release, { ...wanted, isDated: asksForDates(changelog) });
  const unreleased = releases.find(({ state }) => state === "unreleased");
  // What leads up to a release is often told with it.
  const isTold = isPrerelease(version) && (isFilled(unreleased) || releases.some((one) => leadsTo(wanted, one)));
  if (changelog.isCut || isTold) return [];
  const left = unreleased === undefined ? "absent" : isFilled(unreleased) ? "filled" : "empty";
  return [
    { rule: "changelog-release-missing", path, line: unreleased?.line, version, manifest: wanted.manifest, unreleased: left },
  ];
}

interface Wish extends PackageVersion {
  readonly isDated: boolean;
}

function faultsOf(path: string, release: ChangelogRelease, { version, manifest, isDated }: Wish): readonly ChangelogFault[] {
  const { line, date } = release;
  const faults: ChangelogFault[] = [];
  if (isDated && date.state === "none") faults.push({ rule: "changelog-release-undated", path, line, version, manifest });
  if (!isFilled(release)) faults.push({ rule: "changelog-release-empty", path, line, version, manifest });
  return faults;
}

/** Tools such as changesets write no dates; what other releases of the file have, this one has too. */
function asksForDates({ dialect, releases }: Changelog): boolean {
  if (dialect.kind === "keep-a-changelog") return true;
  const dated = releases.filter(({ date }) => date.state !== "none").length;
  return dated > releases.length / 2;
}

function isFilled(release: ChangelogRelease | undefined): boolean {
  return release !== undefined && release.content.length > 0;
}

function isOf(release: ChangelogRelease, { version, name }: PackageVersion): boolean {
  if (release.version === undefined || (release.package !== undefined && name !== undefined && release.package !== name))
    return false;
  if (bareVersion(release.version) === bareVersion(version)) return true;
  return compareVersions(versionOf(release.version), versionOf(version)) === 0;
}

function isPrerelease(version: string): boolean {
  return !/^v?\d+(?:\.\d+)*(?:\+.*)?$/i.test(version);
}

function leadsTo({ version }: PackageVersion, release: ChangelogRelease): boolean {
  const final = /^v?\d+(?:\.\d+)*/i.exec(version)?.[0];
  return final !== undefined && release.version !== undefined && bareVersion(release.version) === bareVersion(final);
}
