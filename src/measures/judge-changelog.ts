import { bareVersion, type Changelog, type ChangelogRelease, nameOfRelease, sameLabel } from "../model/changelog.ts";
import type { ChangelogFault, ChangelogFaultAt } from "../model/changelog-fault.ts";
import { dayAfter } from "../model/day.ts";
import { nearest } from "../model/nearest.ts";
import { comparisonFaults } from "./changelog/comparison-links.ts";
import { orderFaults } from "./changelog/release-order.ts";

export interface ChangelogSettings {
  /** YYYY-MM-DD, in UTC. */
  readonly today: string;
  /** Names of sections besides the six of Keep a Changelog. */
  readonly sections?: readonly string[];
}

/** Letters of a section's name up to which a likely one is looked for. */
const longestGuessed = 20;
const standardSections = ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"];

/**
 * What is wrong with the form of a changelog, from top to bottom. The rules of Keep a Changelog are those of a file that
 * cites it; a file of another dialect is only held to what is wrong in every one.
 */
export function judgeChangelog(changelog: Changelog, settings: ChangelogSettings): readonly ChangelogFault[] {
  const { path, dialect, releases, conflicts, elsewhere, isCut } = changelog;
  const found: ChangelogFaultAt[] = conflicts.map((line) => ({ rule: "changelog-conflict-marker", line }));
  if (releases.length === 0 && elsewhere === undefined && !isCut) found.push({ rule: "changelog-no-release", line: 1 });
  found.push(...duplicateVersions(releases), ...releases.flatMap((release) => dateFaults(release, settings.today)));
  if (dialect.kind === "keep-a-changelog") found.push(...strictFaults(changelog, settings));
  return found.sort((a, b) => a.line - b.line).map((fault) => ({ path, ...fault }));
}

function strictFaults(changelog: Changelog, { sections = [] }: ChangelogSettings): readonly ChangelogFaultAt[] {
  const { releases } = changelog;
  const allowed = [...standardSections, ...sections];
  return [
    ...orderFaults(releases),
    ...releases.flatMap((release) => [...missingDate(release), ...sectionFaults(release, allowed)]),
    ...missingLinks(changelog),
    ...comparisonFaults(changelog),
  ];
}

function duplicateVersions(releases: readonly ChangelogRelease[]): readonly ChangelogFaultAt[] {
  const first = new Map<string, number>();
  return releases.flatMap((release): ChangelogFaultAt[] => {
    const version = nameOfRelease(release);
    const key = `${release.package ?? ""}@${bareVersion(version)}`;
    const firstLine = first.get(key);
    if (firstLine === undefined) first.set(key, release.line);
    return firstLine === undefined ? [] : [{ rule: "changelog-duplicate-version", version, firstLine, line: release.line }];
  });
}

function dateFaults(release: ChangelogRelease, today: string): readonly ChangelogFaultAt[] {
  const { date, line } = release;
  if (date.state === "no-such-day") return [{ rule: "changelog-invalid-date", text: date.text, why: date.state, line }];
  // It is tomorrow already where somebody releases in the east.
  if (date.state !== "dated" || date.day <= (dayAfter(today, 1) ?? today)) return [];
  return [{ rule: "changelog-future-date", version: nameOfRelease(release), day: date.day, line }];
}

function missingDate(release: ChangelogRelease): readonly ChangelogFaultAt[] {
  const { state, date, line } = release;
  if (state !== "released") return [];
  if (date.state === "other-form") return [{ rule: "changelog-invalid-date", text: date.text, why: date.state, line }];
  return date.state === "none" ? [{ rule: "changelog-missing-date", version: nameOfRelease(release), line }] : [];
}

function sectionFaults(release: ChangelogRelease, allowed: readonly string[]): readonly ChangelogFaultAt[] {
  const known = new Map(allowed.map((name) => [name.toLowerCase(), name]));
  const first = new Map<string, number>();
  const name = nameOfRelease(release);
  const faults: ChangelogFaultAt[] = [];
  const [entry] = release.loose;
  if (entry) faults.push({ rule: "changelog-loose-entry", release: name, entries: release.loose.length, line: entry.line });
  for (const { name: section, line } of release.sections) {
    const key = section.trim().toLowerCase();
    const firstLine = first.get(key);
    if (firstLine !== undefined) faults.push({ rule: "changelog-duplicate-section", release: name, section, firstLine, line });
    else if (!known.has(key))
      faults.push({ rule: "changelog-unknown-section", section, near: nearestName(section, allowed), line });
    if (firstLine === undefined) first.set(key, line);
  }
  return faults;
}

function nearestName(section: string, allowed: readonly string[]): string | undefined {
  return section.length > longestGuessed ? undefined : nearest(section, allowed);
}

/** Brackets without a definition are shown as brackets. Before the first release there is nothing to compare with. */
function missingLinks({ releases, definitions }: Changelog): readonly ChangelogFaultAt[] {
  const defined = new Set(definitions.map(({ label }) => sameLabel(label)));
  const isOut = releases.some(({ state }) => state === "released");
  const asked = releases.flatMap((release) =>
    release.link.kind === "reference" && (isOut || release.state === "released")
      ? [{ label: release.link.label, line: release.line }]
      : [],
  );
  const missing = asked.filter(({ label }) => !defined.has(sameLabel(label)));
  const [first] = missing;
  if (first === undefined) return [];
  if (missing.length === asked.length) return [{ rule: "changelog-missing-link", ...first, more: missing.length - 1 }];
  return missing.map((one) => ({ rule: "changelog-missing-link", ...one, more: 0 }));
}
