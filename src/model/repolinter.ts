/** The configuration of Repolinter, as far as it says what a project wants of its documents. */
export interface RepolinterConfig {
  readonly path: string;
  readonly rules: readonly RepolinterRule[];
  /** Another ruleset that this one builds on, by path or address: it is not read. */
  readonly builtOn: string | undefined;
  /** What of it could not be understood. */
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

export interface RepolinterRule {
  readonly name: string;
  readonly line: number;
  readonly level: "error" | "warning" | "off";
  readonly type: string;
  /** Whichever of its options names files or folders. */
  readonly globs: readonly string[];
  /** Where it holds at all: `language=javascript`. */
  readonly conditions: readonly string[];
}

/** What a rule becomes in the settings of `docs-present`. */
export type RepolinterBecomes =
  /** A document that Gates knows, with what it has to say. */
  | { readonly kind: "artefact"; readonly id: string; readonly setting: "require" | "optional" }
  /** What Gates checks of a document anyhow, in its own way. */
  | { readonly kind: "content"; readonly id: string }
  /** A line of `artefacts`. */
  | { readonly kind: "own-artefact"; readonly line: string; readonly setting: "require" | "optional" }
  | { readonly kind: "links"; readonly documents: readonly string[] }
  | { readonly kind: "scanner" }
  | { readonly kind: "nothing"; readonly why: RepolinterGap }
  | { readonly kind: "off" };

/** Why there is nothing that a rule becomes. */
export type RepolinterGap =
  | "absence"
  | "text-of-files"
  | "licence-headers"
  | "file-hash"
  | "file-size"
  | "json-schema"
  | "history"
  | "badge"
  | "no-files"
  | "unknown-type";

export interface MappedRepolinterRule {
  readonly rule: RepolinterRule;
  readonly becomes: RepolinterBecomes;
}

/** The settings that all rules together make, as they are written into `gates.yml`. */
export interface RepolinterSettings {
  readonly require: readonly string[];
  readonly optional: readonly string[];
  readonly artefacts: readonly string[];
  readonly documents: readonly string[];
}
