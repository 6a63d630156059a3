import type { ApiFault } from "./api-fault.ts";
import type { ApiUsageFault } from "./api-usage.ts";
import type { Topic } from "./content-rule.ts";
import type { DocsRuleFault } from "./docs-rule-fault.ts";
import type { LicenceChange, LicenceId } from "./licence.ts";

/** Why an artefact that is there does not do what it is for. `path` is the file to mend: of a licence that may be a manifest. Sentences are in `reports/wording-docs-weak.ts`. */
export type WeakReason = { readonly path: string } & (Located | Whole);

/** What stands on a line. */
type Located = { readonly line: number } & (
  | { readonly rule: "template-title"; readonly title: string }
  | { readonly rule: "placeholder"; readonly text: string /** How many more there are. */; readonly more: number }
  | { readonly rule: "empty-section"; readonly section: string }
  | { readonly rule: "unknown-command"; readonly command: string; readonly missingIn: CommandHome }
  | { readonly rule: "unreadable"; readonly why: string }
  | { readonly rule: "bad-owner"; readonly owner: string }
  | { readonly rule: "unsupported-pattern"; readonly pattern: string }
  | { readonly rule: "pattern-without-files"; readonly pattern: string }
  | { readonly rule: "update-incomplete"; readonly member: "package-ecosystem" | "directory" | "schedule.interval" }
  | { readonly rule: "unknown-ecosystem"; readonly ecosystem: string; readonly nearest: string | undefined }
  | { readonly rule: "directory-without-manifest"; readonly ecosystem: string; readonly directory: string }
  | { readonly rule: "moving-hook"; readonly hook: string; readonly revision: string }
  | {
      readonly rule: "licence-disagrees";
      readonly declared: string;
      readonly licence: string;
      readonly ids: readonly LicenceId[];
    }
  | {
      readonly rule: "licence-not-spdx";
      readonly declared: string;
      readonly meant: string | undefined;
    }
  | { readonly rule: "licence-file-missing"; readonly file: string }
  /** What stands at `name` looks like a real secret. */
  | { readonly rule: "secret-in-collection"; readonly name: string }
  /** What the rules of its kind say: of changelogs, decisions, runbooks, examples of an environment. */
  | { readonly rule: "of-kind"; readonly fault: DocsRuleFault }
  /** What is wrong with a specification or a collection of requests. */
  | { readonly rule: "of-api"; readonly fault: ApiFault }
  /** What it says of an interface and the specification does not, or the other way round. */
  | { readonly rule: "against-api"; readonly fault: ApiUsageFault }
);

/** Where a command was looked for. */
export type CommandHome = "package.json" | "no package.json" | "the Makefile" | "the repository";

/** What is nowhere in it. */
type Whole =
  | { readonly rule: "empty" }
  | { readonly rule: "too-few-words"; readonly words: number; readonly least: number; readonly code: "left-out" | "counts" }
  | { readonly rule: "no-title" }
  | { readonly rule: "known-template"; readonly template: string }
  | { readonly rule: "missing-section"; readonly section: string; readonly aliases: readonly string[] }
  | { readonly rule: "not-mentioned"; readonly topic: Topic }
  | { readonly rule: "no-command" }
  | { readonly rule: "no-contact" }
  | { readonly rule: "no-request" }
  | { readonly rule: "no-figures" }
  | { readonly rule: "no-date" }
  | { readonly rule: "no-questions" }
  | { readonly rule: "no-release" }
  | { readonly rule: "folder-not-named"; readonly folder: string }
  | { readonly rule: "no-example" }
  | { readonly rule: "not-linked"; readonly folder: string }
  | { readonly rule: "unknown-licence" }
  | { readonly rule: "altered-licence"; readonly id: LicenceId; readonly alike: number; readonly by: LicenceChange }
  | { readonly rule: "no-owners" }
  | { readonly rule: "codeowners-too-large"; readonly most: number }
  | { readonly rule: "dependabot-version"; readonly version: string | undefined }
  | { readonly rule: "no-updates" }
  | { readonly rule: "uncovered-ecosystem"; readonly ecosystem: string; readonly manifest: string; readonly more: number }
  | { readonly rule: "template-without-field"; readonly field: string }
  | { readonly rule: "template-without-questions" }
  | { readonly rule: "legacy-template" }
  | { readonly rule: "no-hooks" }
  | { readonly rule: "no-targets" }
  | { readonly rule: "target-does-nothing"; readonly target: string }
  | { readonly rule: "target-missing"; readonly wanted: readonly string[] }
  | { readonly rule: "not-ignored"; readonly what: string }
  | { readonly rule: "no-variables" }
  | { readonly rule: "not-openapi" }
  | { readonly rule: "no-operations" }
  | { readonly rule: "not-postman" }
  | { readonly rule: "no-requests" }
  /** It tells how to use an interface, and names nothing of it. */
  | { readonly rule: "names-no-path" }
  | { readonly rule: "of-kind"; readonly fault: DocsRuleFault };

export type WeakRule = WeakReason["rule"];
