import type { ChangelogFault, ChangelogRule, OfManifest, WrongComparison } from "../model/changelog-fault.ts";
import type { DocsRuleHelp } from "../model/docs-rule-fault.ts";
import { code, type Phrase, say } from "../model/phrase.ts";

/** Sentences about changelogs. */

/** What each rule finds, and how to mend it. */
export const changelogRuleHelp: Readonly<Record<ChangelogRule, DocsRuleHelp>> = {
  "changelog-duplicate-version": {
    level: "fault",
    what: say`Two releases have the same version, so that a reader finds half of what changed.`,
    fix: say`Put them together, or give the newer one its own version.`,
  },
  "changelog-order": {
    level: "fault",
    what: say`A release stands below an older one, by its version and by its day.`,
    fix: say`Put the newest release first.`,
  },
  "changelog-date-order": {
    level: "fault",
    what: say`A release has an earlier day than the version before it.`,
    fix: say`Correct the day: after the turn of a year it is mostly the year.`,
  },
  "changelog-missing-date": {
    level: "fault",
    what: say`A release has no day.`,
    fix: say`Write the day that it came out behind its version: ${code("## [1.2.0] - 2026-01-31")}.`,
  },
  "changelog-future-date": {
    level: "fault",
    what: say`A release has a day that is yet to come.`,
    fix: say`Write the day that it came out, or keep it under ${code("Unreleased")} until then.`,
  },
  "changelog-invalid-date": {
    level: "fault",
    what: say`The day of a release is none, or is written so that readers of other countries take it for another.`,
    fix: say`Write it as year, month and day: ${code("2026-01-31")}.`,
  },
  "changelog-missing-link": {
    level: "warning",
    what: say`The version of a release stands in brackets for a link that nothing defines, so that its readers see brackets.`,
    fix: say`Add a line such as ${code("[1.2.0]: https://…/compare/v1.1.0...v1.2.0")} to the end of the file, or take the brackets away.`,
  },
  "changelog-wrong-link": {
    level: "fault",
    what: say`The link of a release compares other versions than it and the one before it.`,
    fix: say`Correct the versions in the address: from the release before it to its own, and for ${code("Unreleased")} from the latest release to ${code("HEAD")}.`,
  },
  "changelog-conflict-marker": {
    level: "fault",
    what: say`A merge left a mark of a conflict in the file.`,
    fix: say`Decide what stays of both sides and remove the marks.`,
  },
  "changelog-loose-entry": {
    level: "fault",
    what: say`Entries of a release stand outside of its sections.`,
    fix: say`Put them below ${code("### Added")}, ${code("### Changed")}, ${code("### Deprecated")}, ${code("### Removed")}, ${code("### Fixed")} or ${code("### Security")}.`,
  },
  "changelog-duplicate-section": {
    level: "fault",
    what: say`A release has the same section twice: mostly two changes were merged that each brought it along.`,
    fix: say`Put the entries of both under one heading.`,
  },
  "changelog-unknown-section": {
    level: "warning",
    what: say`A section has a name that Keep a Changelog, which the file cites, does not have.`,
    fix: say`Use one of Added, Changed, Deprecated, Removed, Fixed and Security, or allow the name with ${code("changelog-sections")}.`,
  },
  "changelog-no-release": {
    level: "warning",
    what: say`No heading of the file is a version or ${code("Unreleased")}, so that nobody can tell what came when.`,
    fix: say`Give each release a heading with its version, and what is not out yet the heading ${code("## [Unreleased]")}.`,
  },
  "changelog-release-missing": {
    level: "fault",
    what: say`The package has a version that the changelog says nothing about.`,
    fix: say`Give the release a heading with its version and day, and say below it what changed.`,
  },
  "changelog-release-undated": {
    level: "fault",
    what: say`The release of the package's version has no day.`,
    fix: say`Write the day of the release behind its version.`,
  },
  "changelog-release-empty": {
    level: "fault",
    what: say`The release of the package's version says nothing.`,
    fix: say`Say below its heading what changed for its users, if only that nothing did and why it came out.`,
  },
  "changelog-no-entry": {
    level: "warning",
    what: say`A change touches what users notice and does not tell them.`,
    fix: say`Add a line under ${code("Unreleased")}, or a changeset or news fragment where the project has them.`,
  },
};

/** What is wrong at one place, in a sentence. */
export function describeChangelogFault(fault: ChangelogFault): Phrase {
  switch (fault.rule) {
    case "changelog-duplicate-version":
      return say`${code(fault.version)} is there already, in line ${fault.firstLine}.`;
    case "changelog-order":
      return say`${code(fault.version)} stands below ${code(fault.below)}, which is older.`;
    case "changelog-date-order":
      return say`${code(fault.version)} is of ${fault.day}, and ${code(fault.before.version)} before it of ${fault.before.day}.`;
    case "changelog-missing-date":
      return say`${code(fault.version)} has no day.`;
    case "changelog-future-date":
      return say`${code(fault.version)} is of ${fault.day}, which is yet to come.`;
    case "changelog-invalid-date":
      return fault.why === "no-such-day"
        ? say`The calendar has no ${code(fault.text)}.`
        : say`${code(fault.text)} is not written as year, month and day.`;
    case "changelog-missing-link":
      return fault.more === 0
        ? say`Nothing defines the link of ${code(`[${fault.label}]`)}.`
        : say`Nothing defines the link of ${code(`[${fault.label}]`)}, nor that of any other release (${fault.more} more).`;
    case "changelog-wrong-link":
      return describeComparison(fault.label, fault.wrong);
    case "changelog-conflict-marker":
      return say`A mark of a conflict was left here.`;
    case "changelog-loose-entry":
      return fault.entries === 1
        ? say`An entry of ${code(fault.release)} stands outside of its sections.`
        : say`${fault.entries} entries of ${code(fault.release)} stand outside of its sections.`;
    case "changelog-duplicate-section":
      return say`${code(fault.release)} has a section ${code(fault.section)} already, in line ${fault.firstLine}.`;
    case "changelog-unknown-section":
      return fault.near === undefined
        ? say`Keep a Changelog has no section ${code(fault.section)}.`
        : say`Keep a Changelog has no section ${code(fault.section)}: was ${code(fault.near)} meant?`;
    case "changelog-no-release":
      return say`No heading is a version or ${code("Unreleased")}.`;
    case "changelog-release-missing":
      return describeMissingRelease(versionOf(fault), fault.unreleased);
    case "changelog-release-undated":
      return say`${versionOf(fault)} has no day.`;
    case "changelog-release-empty":
      return say`${versionOf(fault)} has nothing below its heading.`;
    case "changelog-no-entry":
      return describeMissingEntry(fault);
  }
}

function describeComparison(label: string, { end, named, expected }: WrongComparison): Phrase {
  return end === "from"
    ? say`The link of ${code(label)} compares with ${code(named)}; the release before it is ${code(expected)}.`
    : say`The link of ${code(label)} goes up to ${code(named)} and not to ${code(expected)}.`;
}

function versionOf({ version, manifest }: OfManifest): Phrase {
  return manifest === undefined
    ? say`${code(version)}, the version of the package,`
    : say`${code(version)}, the version in ${code(manifest)},`;
}

function describeMissingRelease(version: Phrase, unreleased: "absent" | "empty" | "filled"): Phrase {
  switch (unreleased) {
    case "filled":
      return say`${version} has no section: what is under ${code("Unreleased")} probably belongs to it.`;
    case "empty":
      return say`${version} has no section, and nothing is under ${code("Unreleased")}.`;
    case "absent":
      return say`${version} has no section.`;
  }
}

function describeMissingEntry({ because, more, misplaced }: Extract<ChangelogFault, { rule: "changelog-no-entry" }>): Phrase {
  const files = more === 0 ? say`${code(because)} changed` : say`${code(because)} and ${more} more changed`;
  if (misplaced === undefined) return say`${files}, and no changelog says so.`;
  return say`${files}; the line for it stands under ${code(misplaced.release)}, which is out already.`;
}
