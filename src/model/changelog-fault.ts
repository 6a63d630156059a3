/** Something wrong with a changelog: what is said of it is in `reports/wording-docs-changelog.ts`. */
export type ChangelogFault = ChangelogSite & WrongChangelog;

/** A fault at a line of the file at hand. */
export type ChangelogFaultAt = WrongChangelog & { readonly line: number };

interface ChangelogSite {
  readonly path: string;
  /** Undefined for something that is not there. */
  readonly line: number | undefined;
}

export type WrongChangelog =
  | { readonly rule: "changelog-duplicate-version"; readonly version: string; readonly firstLine: number }
  /** Neither by version nor by date does it stand where it should. */
  | { readonly rule: "changelog-order"; readonly version: string; readonly below: string }
  /** A release from before the one that it follows: mostly the year of last January. */
  | { readonly rule: "changelog-date-order"; readonly version: string; readonly day: string; readonly before: Dated }
  | { readonly rule: "changelog-missing-date"; readonly version: string }
  | { readonly rule: "changelog-future-date"; readonly version: string; readonly day: string }
  | { readonly rule: "changelog-invalid-date"; readonly text: string; readonly why: "no-such-day" | "other-form" }
  /** `more`: how many others lack theirs, where none has one. */
  | { readonly rule: "changelog-missing-link"; readonly label: string; readonly more: number }
  | { readonly rule: "changelog-wrong-link"; readonly label: string; readonly target: string; readonly wrong: WrongComparison }
  | { readonly rule: "changelog-conflict-marker" }
  | { readonly rule: "changelog-loose-entry"; readonly release: string; readonly entries: number }
  | {
      readonly rule: "changelog-duplicate-section";
      readonly release: string;
      readonly section: string;
      readonly firstLine: number;
    }
  | { readonly rule: "changelog-unknown-section"; readonly section: string; readonly near: string | undefined }
  | { readonly rule: "changelog-no-release" }
  /** The version of the package has no section of its own. */
  | (OfManifest & {
      readonly rule: "changelog-release-missing";
      readonly unreleased: "absent" | "empty" | "filled";
    })
  | (OfManifest & { readonly rule: "changelog-release-undated" })
  | (OfManifest & { readonly rule: "changelog-release-empty" })
  /** What the change touches owes its readers a line, and there is none. */
  | {
      readonly rule: "changelog-no-entry";
      /** One of the files that ask for an entry, and how many more there are. */
      readonly because: string;
      readonly more: number;
      /** A line that was added to what is out already. */
      readonly misplaced: { readonly path: string; readonly line: number; readonly release: string } | undefined;
    };

/** The manifest is named where others beside it have another version. */
export interface OfManifest {
  readonly version: string;
  readonly manifest: string | undefined;
}

export interface Dated {
  readonly version: string;
  readonly day: string;
}

/** Which end of a comparison names another version than the file has there, and which it should. */
export interface WrongComparison {
  readonly end: "from" | "to";
  readonly named: string;
  readonly expected: string;
}

export type ChangelogRule = WrongChangelog["rule"];
