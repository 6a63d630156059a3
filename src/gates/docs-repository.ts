import { presentPaths } from "../measures/artefact-paths.ts";
import { type TouchOf, touchedBy } from "../measures/touched-docs.ts";
import type { TrackedTree } from "../measures/tracked-tree.ts";
import type { ArtefactOutcome } from "../model/artefact-outcome.ts";
import type { ChangedFile } from "../model/changed-lines.ts";
import type { ChangedPath } from "../model/changed-path.ts";
import type { NoDiffBase } from "../repository/diff-base.ts";
import { type OwnAddress, ownAddress } from "../repository/own-address.ts";
import { endOfChange, listDeleted, listUntracked } from "../repository/read-change.ts";
import { type SpecialFiles, specialFiles } from "../repository/special-files.ts";
import type { DocsSettings } from "./docs-present.ts";
import type { DocumentReader } from "./document-reader.ts";
import type { Workplace } from "./gate.ts";
import type { FoundChange } from "./patch-change.ts";
import { today } from "./policy-values.ts";

/** What git says of the repository before anything of it is read. Paths are seen from the root. */
export interface KnownToGit {
  readonly special: SpecialFiles;
  readonly own: OwnAddress | undefined;
  /** On a laptop a document counts from the moment that it is written, before git knows it; undefined where git cannot say. */
  readonly untracked: readonly string[] | undefined;
  /** Nor does it count from the moment that it is deleted. */
  readonly deleted: ReadonlySet<string>;
}

/** Asked all at once: of many files each answer takes as long as to read the documents. */
export async function askGit(place: Workplace): Promise<KnownToGit> {
  const { git } = place;
  const onTree = git !== undefined && endOfChange(place.host) === "working tree" ? git : undefined;
  const [special, own, untracked, deleted] = await Promise.all([
    specialFiles(git),
    ownAddress(place),
    onTree ? listUntracked(onTree) : [],
    onTree ? listDeleted(onTree) : [],
  ]);
  return { special, own, untracked, deleted: new Set(deleted) };
}

/** What rules of single kinds of documents are asked of. Paths are seen from the root. */
export class DocsRepository {
  readonly settings: DocsSettings;
  readonly place: Workplace;
  readonly known: KnownToGit;
  readonly files: readonly string[];
  readonly tree: TrackedTree;
  readonly reader: DocumentReader;
  readonly artefacts: readonly ArtefactOutcome[];
  #change: Promise<FoundChange | NoDiffBase> | undefined;

  constructor(facts: Pick<DocsRepository, "settings" | "place" | "known" | "files" | "tree" | "reader" | "artefacts">) {
    this.settings = facts.settings;
    this.place = facts.place;
    this.known = facts.known;
    this.files = facts.files;
    this.tree = facts.tree;
    this.reader = facts.reader;
    this.artefacts = facts.artefacts;
  }

  /** YYYY-MM-DD in UTC. */
  get today(): string {
    return today(this.place.host);
  }

  /** The files of an artefact that somebody asks for. */
  pathsOf(artefact: string): readonly string[] {
    return presentPaths(this.artefacts, artefact);
  }

  /** What changed, looked for once, when it is first asked for. */
  change(): Promise<FoundChange | NoDiffBase> {
    this.#change ??= findIt(this.place, this.known);
    return this.#change;
  }

  /** How near a fault is to the change; undefined where nobody knows what changed. */
  async touch(): Promise<TouchOf | undefined> {
    const change = await this.change();
    return "unknown" in change ? undefined : touchedBy(change.changed);
  }
}

/** Loaded only where somebody asks what changed. */
async function findIt(place: Workplace, { untracked }: KnownToGit): Promise<FoundChange | NoDiffBase> {
  const { findChange } = await import("./patch-change.ts");
  return findChange(place, Promise.resolve(untracked));
}

/** Files that a change touches; those that moved stand under both of their names. */
export function changedPaths({ changed }: FoundChange): readonly ChangedPath[] {
  return [...changed.files.values()].flatMap((file): ChangedPath[] => [
    { path: file.path, how: howOf(file) },
    ...(file.state === "renamed" && file.before !== undefined ? [{ path: file.before, how: "deleted" } as const] : []),
  ]);
}

function howOf({ state }: ChangedFile): ChangedPath["how"] {
  if (state === "deleted" || state === "renamed") return state;
  return state === "added" || state === "copied" || state === "untracked" ? "added" : "modified";
}
