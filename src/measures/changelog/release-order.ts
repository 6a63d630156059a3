import { type ChangelogRelease, nameOfRelease } from "../../model/changelog.ts";
import type { ChangelogFaultAt } from "../../model/changelog-fault.ts";
import { compareVersions, type Version, versionOf } from "../../model/version-order.ts";

interface Placed {
  readonly name: string;
  readonly version: Version;
  readonly day: string | undefined;
  readonly line: number;
}

/** The newest release comes first. Files are sorted by version or by day, which differ where old versions are mended. */
export function orderFaults(releases: readonly ChangelogRelease[]): readonly ChangelogFaultAt[] {
  const placed = releases.filter(({ state }) => state === "released").map(placedOf);
  return placed.flatMap((release, i) => {
    const next = placed[i + 1];
    return next === undefined ? [] : faultBetween(release, next);
  });
}

function placedOf(release: ChangelogRelease): Placed {
  const name = nameOfRelease(release);
  const day = release.date.state === "dated" ? release.date.day : undefined;
  return { name, version: versionOf(name), day, line: release.line };
}

/** `above` stands in front of `below`, and so should be the newer of the two. */
function faultBetween(above: Placed, below: Placed): readonly ChangelogFaultAt[] {
  if (!/\d/.test(above.name) || !/\d/.test(below.name)) return [];
  const byVersion = compareVersions(above.version, below.version);
  const isKnown = above.day !== undefined && below.day !== undefined;
  const isLater = isKnown && above.day > below.day;
  if (byVersion < 0 && !isLater) return [{ rule: "changelog-order", version: below.name, below: above.name, line: below.line }];
  if (byVersion <= 0 || !isKnown || above.day >= below.day || !isFollowed(below, above)) return [];
  const before = { version: below.name, day: below.day };
  return [{ rule: "changelog-date-order", version: above.name, day: above.day, before, line: above.line }];
}

/** Whether the newer version cannot have come before the older one: that is no mended old version (`1.9.5` after `2.0.0`). */
function isFollowed(older: Placed, newer: Placed): boolean {
  const [a, b] = [numbersOf(older.name), numbersOf(newer.name)];
  if (a.length < 2 || b.length < 2) return false;
  const isOneLine = a[0] === b[0] && a[1] === b[1];
  return isOneLine || (a[2] ?? "0") === "0";
}

function numbersOf(version: string): readonly string[] {
  return /\d+(?:\.\d+)*/.exec(version.slice(0, 200))?.[0].split(".") ?? [];
}
