import type { RequestCollection } from "./api-route.ts";
import type { LicenceText } from "./licence.ts";
import type { ProseDocument } from "./prose-document.ts";

/** How an artefact is written, which says who reads it. */
export type ArtefactForm =
  | "prose"
  | "licence"
  | "codeowners"
  | "updates"
  | "issue-template"
  | "hooks"
  | "targets"
  | "collection"
  /** Looked at as it stands: ignore files, names of variables, API descriptions. */
  | "text";

/** What the rules of an artefact are asked of. */
export type ArtefactDocument =
  | { readonly kind: "prose"; readonly text: string; readonly prose: ProseDocument }
  | { readonly kind: "licence"; readonly text: string; readonly licence: LicenceText }
  | { readonly kind: "codeowners"; readonly length: number; readonly rules: readonly OwnerRule[] }
  | { readonly kind: "dependabot"; readonly dependabot: DependabotConfig }
  | { readonly kind: "renovate"; readonly settings: number }
  | { readonly kind: "issue-template"; readonly template: IssueTemplate }
  | { readonly kind: "hooks"; readonly hooks: readonly Hook[] }
  | { readonly kind: "targets"; readonly targets: readonly Target[]; readonly others: "none" | "possible" }
  | { readonly kind: "collection"; readonly collection: RequestCollection }
  | { readonly kind: "text"; readonly text: string }
  /** Not what its name says: YAML that is none, a file that is too large to be read. */
  | { readonly kind: "unreadable"; readonly line: number; readonly why: string };

/** A line of CODEOWNERS. */
export interface OwnerRule {
  readonly line: number;
  readonly pattern: string;
  readonly owners: readonly string[];
}

export interface DependabotConfig {
  /** As it is written; undefined where it is left out. */
  readonly version: { readonly text: string; readonly line: number } | undefined;
  readonly updates: readonly DependabotUpdate[];
}

export interface DependabotUpdate {
  readonly line: number;
  readonly ecosystem: string | undefined;
  /** `directory` or `directories`, which may be patterns. */
  readonly directories: readonly { readonly path: string; readonly line: number }[];
  readonly interval: string | undefined;
}

export interface IssueTemplate {
  readonly syntax: "markdown" | "form";
  readonly fields: ReadonlyMap<string, { readonly text: string; readonly line: number }>;
  /** Questions of a form, or words of a template in Markdown. */
  readonly content: number;
}

export interface Hook {
  readonly id: string;
  readonly line: number;
  /** Where its repository stands, if that may change by itself: `rev: main`. */
  readonly moving: string | undefined;
}

/** What `make NAME` runs. */
export interface Target {
  readonly name: string;
  readonly line: number;
  /** Whether it does anything: has commands, or needs other targets. */
  readonly does: "something" | "nothing";
}
