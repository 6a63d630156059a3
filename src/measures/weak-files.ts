import type { ArtefactOutcome } from "../model/artefact-outcome.ts";
import type { Budget } from "../model/budget.ts";
import { fileScope } from "../model/docs-baseline.ts";
import { nameMatcher, pathMatcher } from "../model/glob.ts";
import type { WeakReason } from "../model/weak-reason.ts";
import { scopeOf } from "./artefact-scope.ts";
import type { MeasuredDocs } from "./docs-facts.ts";

/** A file that makes a document weak: one of its own, or one that a rule of its kind looks into, such as rules of alerts. */
export interface WeakFile {
  readonly outcome: ArtefactOutcome;
  readonly path: string;
  readonly reasons: readonly [WeakReason, ...WeakReason[]];
}

/** A file of what somebody asks for; what is not there has no path. */
export interface AskedFile {
  readonly outcome: ArtefactOutcome;
  readonly path: string | undefined;
}

/** Each file once for each document that it makes weak, in the order of the catalogue. */
export function weakFiles(artefacts: readonly ArtefactOutcome[]): readonly WeakFile[] {
  return artefacts.flatMap((outcome) => {
    if (outcome.result.state !== "weak") return [];
    const byPath = new Map<string, [WeakReason, ...WeakReason[]]>();
    for (const reason of outcome.result.reasons) {
      const known = byPath.get(reason.path);
      if (known === undefined) byPath.set(reason.path, [reason]);
      else known.push(reason);
    }
    return [...byPath].map(([path, reasons]): WeakFile => ({ outcome, path, reasons }));
  });
}

/** The weak files that one budget counts. */
export function weakFilesOf(budget: Budget, { artefacts }: MeasuredDocs): readonly WeakFile[] {
  return weakFiles(artefacts).filter(isFileOf(budget));
}

/** All files of what is asked for, whether something is wrong with them or not. */
export function askedFiles({ artefacts }: MeasuredDocs): readonly AskedFile[] {
  return artefacts.flatMap((outcome): AskedFile[] => {
    const { result } = outcome;
    if (result.state !== "present" && result.state !== "weak") return [{ outcome, path: undefined }];
    const reasons = result.state === "weak" ? result.reasons : [];
    return [...new Set([...result.paths, ...reasons.map(({ path }) => path)])].map((path) => ({ outcome, path }));
  });
}

/** What a baseline calls it. */
export function weakScope({ outcome, path }: WeakFile): string {
  return fileScope(scopeOf(outcome), path);
}

/** Which files a budget is about: a default leaves to the project's own budgets what they are about. */
export function isFileOf(budget: Budget): (file: AskedFile) => boolean {
  const isSelected = selects(budget);
  const others = (budget.besides ?? []).map(selects);
  return (file) => isSelected(file) && !others.some((isOfOther) => isOfOther(file));
}

function selects({ selectors }: Budget): (file: AskedFile) => boolean {
  const tests = selectors.map(({ dimension, pattern }) => {
    if (pattern === undefined) return () => true;
    if (dimension === "artefact") {
      const isNamed = nameMatcher(pattern);
      return ({ outcome }: AskedFile) => isNamed(outcome.artefact.id);
    }
    const isMeant = pathMatcher(pattern);
    return ({ path }: AskedFile) => path !== undefined && isMeant(path);
  });
  return (file) => tests.every((test) => test(file));
}
