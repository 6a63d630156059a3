import type { Artefact, Condition } from "./artefact.ts";
import type { DocsRuleFault } from "./docs-rule-fault.ts";
import type { UnreadPart } from "./markdown-document.ts";
import type { WeakReason } from "./weak-reason.ts";

/** An artefact that somebody asks for, of the whole repository or of one of its packages. */
export interface AskedArtefact {
  readonly artefact: Artefact;
  /** Where the package lies; empty for the repository. */
  readonly folder: string;
  readonly asked: "required" | "optional";
}

/** Where it is, by the tracked paths alone. */
export type Whereabouts =
  | Missing
  | NotAsked
  | {
      readonly state: "found";
      readonly paths: readonly [string, ...string[]] /** Not looked at, because another comes first. */;
      readonly hidden: readonly string[];
    }
  /** Nowhere by itself; a section of this README would do. */
  | { readonly state: "in-readme"; readonly readme: string; readonly otherwise: Missing };

export interface Missing {
  readonly state: "missing";
  readonly standIn: StandIn;
}

/**
 * What the organisation's repository `.github` may do for it, which a clone cannot see:
 * - `blocked`: nothing, because the repository has a file of its own in that folder
 */
export type StandIn = { readonly kind: "never" } | { readonly kind: "may" } | { readonly kind: "blocked"; readonly by: string };

export interface NotAsked {
  readonly state: "not-asked";
  readonly why: Condition | "optional" | "inherited" | "in-every-package" | "in-packages" | "no-licence-granted";
}

export interface FoundArtefact extends AskedArtefact {
  readonly where: Whereabouts;
}

/** What became of it. `weak` is there, but does not do what it is for. */
export type ArtefactState =
  | Missing
  | NotAsked
  | {
      readonly state: "present";
      readonly paths: readonly string[];
      readonly hidden: readonly string[];
      readonly notes: readonly ArtefactNote[];
    }
  | {
      readonly state: "weak";
      readonly paths: readonly string[];
      readonly hidden: readonly string[];
      readonly reasons: readonly [WeakReason, ...WeakReason[]];
      readonly notes?: readonly ArtefactNote[];
    };

/** Worth a word, and no fault. */
export type ArtefactNote =
  | { readonly note: "licence"; readonly path: string; readonly ids: readonly string[] }
  /** The file holds more than the licence: notices of others, or conditions of its own. */
  | { readonly note: "licence-with-more"; readonly path: string; readonly ids: readonly string[]; readonly ownShare: number }
  | { readonly note: "partly-read"; readonly path: string; readonly parts: readonly UnreadPart[] }
  /** A rule of its kind warns of something. */
  | { readonly note: "of-kind"; readonly path: string; readonly fault: DocsRuleFault };

export interface ArtefactOutcome extends AskedArtefact {
  readonly result: ArtefactState;
}
