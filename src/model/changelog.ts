/** What a changelog says, release by release. Lines are counted from 1. */
export interface Changelog {
  readonly path: string;
  readonly dialect: ChangelogDialect;
  /** In the order of the file: the newest comes first. */
  readonly releases: readonly ChangelogRelease[];
  readonly definitions: readonly ChangelogDefinition[];
  /** Lines of the marks that a merge leaves where it could not decide. */
  readonly conflicts: readonly number[];
  /** The line of a link to where releases are told: a list of files, the forge's own page. */
  readonly elsewhere: number | undefined;
  /** The file is longer than what is read: releases behind the cap are not known. */
  readonly isCut: boolean;
}

/** Only a preamble that cites Keep a Changelog makes its rules the file's own. */
export type ChangelogDialect =
  | {
      readonly kind: "keep-a-changelog" /** As the link names it; undefined where it names none. */;
      readonly version: string | undefined;
    }
  | { readonly kind: "other" };

/** A heading of a release and what stands below it. */
export interface ChangelogRelease {
  readonly line: number;
  /** The last line before the next release. */
  readonly endLine: number;
  /** As the heading has it, without brackets; undefined for an `Unreleased` that names none. */
  readonly version: string | undefined;
  /** Whose version it is, where the heading says so: `@scope/name@1.0.0`. */
  readonly package: string | undefined;
  /** Whether it is out: `Unreleased`, `Next`, `2.0.0 (unreleased)` are not. */
  readonly state: "released" | "unreleased";
  readonly date: ChangelogDate;
  readonly mark: "yanked" | undefined;
  readonly link: ReleaseLink;
  readonly sections: readonly ChangelogSection[];
  /** Entries between the heading of the release and its first section. */
  readonly loose: readonly ChangelogEntry[];
  /** Lines below the heading that say something: no headings, comments and definitions. */
  readonly content: readonly number[];
}

export type ChangelogDate =
  | { readonly state: "dated"; readonly day: string }
  | { readonly state: "none" }
  /** A date in words, or with its parts in another order. */
  | { readonly state: "other-form"; readonly text: string }
  /** Written as YYYY-MM-DD is, of a day that the calendar does not have. */
  | { readonly state: "no-such-day"; readonly text: string };

/** How the version of a heading is a link. */
export type ReleaseLink =
  | { readonly kind: "none" }
  | { readonly kind: "inline"; readonly target: string }
  /** In brackets, for a definition further down: with the label that it asks for. */
  | { readonly kind: "reference"; readonly label: string };

export interface ChangelogSection {
  readonly name: string;
  readonly line: number;
  readonly entries: readonly ChangelogEntry[];
}

export interface ChangelogEntry {
  readonly line: number;
}

export interface ChangelogDefinition {
  readonly label: string;
  readonly target: string;
  readonly line: number;
}

/** Labels are compared as Markdown compares them: in any case, with one space for many. */
export function sameLabel(label: string): string {
  return label.trim().replace(/\s+/g, " ").toLowerCase();
}

/** What a release is called where it is spoken of. */
export function nameOfRelease({ version, state }: ChangelogRelease): string {
  return version ?? (state === "unreleased" ? "Unreleased" : "");
}

/** `1.0.0` and `v1.0.0` are one. */
export function bareVersion(version: string): string {
  return version.replace(/^v(?=\d)/i, "").toLowerCase();
}
