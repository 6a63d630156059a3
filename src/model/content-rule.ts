import type { Preset, SectionNames } from "./artefact.ts";

/** What an artefact must say. Each has its function in `measures/artefact-rules`. */
export type ContentRule =
  /** Words outside headings and images, and outside code unless that is what people come for. */
  | { readonly rule: "words"; readonly least: number; readonly code?: "counts" }
  /** A title, and not that of a template. */
  | { readonly rule: "title" }
  /** Nothing left of the template it was made from. */
  | { readonly rule: "filled-in" }
  /** A section with something in it. `presets`: only there; everywhere without. */
  | { readonly rule: "section"; readonly section: SectionNames; readonly presets?: readonly Preset[] }
  /** One of the topic's words somewhere in the text. */
  | { readonly rule: "mentions"; readonly topic: Topic }
  /** A command in a block of code; scripts and targets that it names exist. */
  | { readonly rule: "commands" }
  /** No script or target that does not exist, where that is sure. */
  | { readonly rule: "named-commands" }
  /** An address, or a way to report privately. */
  | { readonly rule: "contact" }
  /** A request as code. */
  | { readonly rule: "request-example" }
  /** A table or a list with numbers, and the day or commit that they are of. */
  | { readonly rule: "figures" }
  /** A heading or a task: something to answer. */
  | { readonly rule: "questions" }
  | { readonly rule: "release-or-unreleased" }
  /** Each folder of manifests beside it by name. */
  | { readonly rule: "names-folders" }
  /** At least one file, or a README with code in it, and a README of the root that points there. */
  | { readonly rule: "examples" }
  | { readonly rule: "licence" }
  | { readonly rule: "owners" }
  | { readonly rule: "updates" }
  | { readonly rule: "issue-template" }
  | { readonly rule: "hooks" }
  | { readonly rule: "targets" }
  | { readonly rule: "ignores" }
  | { readonly rule: "variables" }
  | { readonly rule: "openapi" }
  | { readonly rule: "postman" };

export type Topic = "tests" | "changes" | "vulnerabilities" | "credentials" | "behaviour";
