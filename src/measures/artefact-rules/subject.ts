import type { Preset } from "../../model/artefact.ts";
import type { ArtefactDocument } from "../../model/artefact-document.ts";
import type { FoundArtefact } from "../../model/artefact-outcome.ts";
import type { DeclaredLicence } from "../../model/licence.ts";
import { nameOf } from "../../model/path-parts.ts";
import type { ProseDocument } from "../../model/prose-document.ts";
import type { WeakReason } from "../../model/weak-reason.ts";
import type { PathIndex } from "../path-index.ts";

/** What is known of the repository besides the file that is judged. */
export interface Surroundings {
  readonly index: PathIndex;
  readonly preset: Preset;
  readonly declared: readonly DeclaredLicence[];
  /** The last part of its address, where one is known. */
  readonly repository?: string;
  /** Scripts of the package.json at the root; undefined without one. */
  readonly scripts: ReadonlySet<string> | undefined;
  /** Targets of the Makefile at the root; undefined without one. */
  readonly targets: ReadonlySet<string> | undefined;
  /** What a file of the repository says; undefined for one that was not read. */
  readonly document: (path: string) => ArtefactDocument | undefined;
}

/** One file of an artefact. */
export interface Subject {
  readonly path: string;
  readonly document: ArtefactDocument;
  readonly found: FoundArtefact;
  readonly around: Surroundings;
}

type WithoutPath<Reason> = Reason extends unknown ? Omit<Reason, "path"> & { readonly path?: string } : never;

/** A reason that is of the file that is judged, unless it names another. */
export type Fault = WithoutPath<WeakReason>;

export const kept: readonly Fault[] = [];

/** Names of files that somebody reads; a pattern of the settings may match others, such as tests, which need only be there. */
const documents = /^[^.]+$|\.(?:md|markdown|mdown|mkdn|mkd|mdx|rst|adoc|asciidoc|txt|org|html?)$/i;

/** What is asked of prose is asked of nothing else: a rule of prose says nothing about another document. */
export function ofProse(subject: Subject, judge: (prose: ProseDocument, text: string) => readonly Fault[]): readonly Fault[] {
  const { document, path } = subject;
  return document.kind === "prose" && documents.test(nameOf(path)) ? judge(document.prose, document.text) : kept;
}
