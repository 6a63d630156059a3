import type { Preset } from "../model/artefact.ts";
import type { ArtefactOutcome } from "../model/artefact-outcome.ts";
import type { SoughtBaseline } from "../model/baseline.ts";
import type { DocsBaseline } from "../model/docs-baseline.ts";
import type { LinkReport } from "../model/link-fault.ts";
import type { UnreadPart } from "../model/markdown-document.ts";
import type { MeasuredApi } from "./docs-api.ts";
import type { MeasuredRules } from "./docs-rules.ts";
import type { TouchOf } from "./touched-docs.ts";

/** What is known of the documents of a repository. */
export interface MeasuredDocs {
  readonly preset: Preset;
  readonly artefacts: readonly ArtefactOutcome[];
  /** Undefined where links are not checked. */
  readonly links: LinkReport | undefined;
  readonly api: MeasuredApi;
  readonly rules: MeasuredRules;
  /** The paths of the Markdown files whose links were checked. */
  readonly documents: readonly string[];
  /** Parts of them that are above a limit, and were not. */
  readonly unread: readonly { readonly path: string; readonly part: UnreadPart }[];
  /** The tracked files that a glob matches. */
  readonly tracked: (glob: string) => readonly string[];
  /** Lines of settings that match nothing. */
  readonly unused: readonly string[];
  /** Every file that was asked for could be read, so that no report that is missing adds to what was found in documents. */
  readonly isAllRead: boolean;
  /** Links to files of the repository on a branch, of documents and of alerts, where nobody knows its default one. */
  readonly ofBranch: number;
  /** Files that rules look into beside the documents themselves: rules of alerts, manifests. */
  readonly lookedInto: readonly string[];
  /** What `--fix-missing` writes. */
  readonly skeletons: readonly { readonly artefact: string; readonly path: string; readonly text: string }[];
  /** How near a fault is to the change; left out where its base is not known, or nothing is wrong. */
  readonly touch?: TouchOf;
  /** What changes are held against; left out where nobody asked. */
  readonly sought?: SoughtBaseline<DocsBaseline>;
}
