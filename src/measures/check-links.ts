import { compareTexts } from "../model/compare-texts.ts";
import type { LinkFault, LinkFaultGroup, LinkReport, UncheckedLink, WrongLink } from "../model/link-fault.ts";
import { listsBy } from "../model/lists-by.ts";
import type { LinkedDocument, MarkdownLink } from "../model/markdown-document.ts";
import { maskedLink } from "../model/masked-link.ts";
import { checkLabels } from "./check-labels.ts";
import { anchorsOfDocument, DocumentAnchors } from "./document-anchors.ts";
import type { OwnRepository } from "./forge-address.ts";
import { LinkChecker } from "./link-checker.ts";
import { GuessBudget } from "./near-name.ts";
import type { TrackedTree } from "./tracked-tree.ts";

/** What links are held against. */
export interface LinkFacts {
  readonly documents: readonly LinkedDocument[];
  readonly tree: TrackedTree;
  readonly own?: OwnRepository;
  /** What git knows of files that moved: their old path and their new one. */
  readonly renames?: ReadonlyMap<string, string>;
  /** Anchors of HTML pages that documents link to (`linkedPages` says which). */
  readonly pages?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Documents that are linked to and whose own links are not checked (`linkedDocuments` says which). */
  readonly others?: readonly LinkedDocument[];
}

/** Holds the links of documents against the repository. Nothing outside of it is asked for. */
export function checkLinks(facts: LinkFacts): LinkReport {
  const budget = new GuessBudget();
  const checker = linkChecker(facts, budget);
  const faults: LinkFault[] = [];
  const unchecked: Record<UncheckedLink, number> = { external: 0, page: 0, branch: 0, template: 0, anchor: 0, submodule: 0 };
  let checked = 0;
  for (const document of facts.documents) {
    for (const link of document.links) {
      const result = checker.check(document, link.target);
      if (result.state === "unchecked") unchecked[result.because]++;
      else checked++;
      if (result.state === "wrong") faults.push(faultAt(document, link, result.wrong));
    }
    faults.push(...checkLabels(document, budget));
  }
  return { faults: faults.sort(byPlace), checked, unchecked };
}

/** The same faults, told with where the files went that are missing: documents without such a fault need no second look. */
export function followRenames(report: LinkReport, facts: LinkFacts, renames: ReadonlyMap<string, string>): LinkReport {
  const incomplete = new Set(report.faults.filter(({ rule }) => rule === "missing-file").map(({ path }) => path));
  const isIncomplete = ({ path }: LinkedDocument) => incomplete.has(path);
  const others = [...(facts.others ?? []), ...facts.documents.filter((document) => !isIncomplete(document))];
  const told = checkLinks({ ...facts, documents: facts.documents.filter(isIncomplete), others, renames });
  const faults = [...report.faults.filter(({ path }) => !incomplete.has(path)), ...told.faults];
  return { ...report, faults: faults.sort(byPlace) };
}

/** Faults of one target, the most of them first, otherwise in the order of their places. */
export function groupByTarget(faults: readonly LinkFault[]): readonly LinkFaultGroup[] {
  return [...listsBy(faults, (fault) => `${fault.rule} ${targetOf(fault)}`).values()]
    .flatMap((of) => (of[0] === undefined ? [] : [{ rule: of[0].rule, target: targetOf(of[0]), faults: of }]))
    .sort((a, b) => b.faults.length - a.faults.length);
}

/** What many links have in common when they are wrong in the same way; labels are of one document. */
function targetOf(fault: LinkFault): string {
  if ("anchor" in fault) return `${fault.file}#${fault.anchor}`;
  if ("file" in fault) return fault.file;
  return fault.rule === "mistyped-link" || fault.rule === "outside-repository" ? fault.target : `${fault.path} ${fault.target}`;
}

function faultAt({ path }: LinkedDocument, { target, line, column }: MarkdownLink, wrong: WrongLink): LinkFault {
  return { path, target: maskedLink(target), line, column, ...wrong };
}

/** What holds single links against the repository, for other checks that have some. */
export function linkChecker(facts: LinkFacts, budget: GuessBudget = new GuessBudget()): LinkChecker {
  return new LinkChecker(facts, anchorsOfPages(facts), budget);
}

function anchorsOfPages({ documents, pages, others = [] }: LinkFacts): ReadonlyMap<string, DocumentAnchors> {
  const anchors = new Map<string, DocumentAnchors>();
  for (const [path, names] of pages ?? []) anchors.set(path, new DocumentAnchors(names, { case: "ignored", read: "whole" }));
  for (const document of [...others, ...documents]) anchors.set(document.path, anchorsOfDocument(document));
  return anchors;
}

function byPlace(a: LinkFault, b: LinkFault): number {
  return compareTexts(a.path, b.path) || a.line - b.line || a.column - b.column;
}
