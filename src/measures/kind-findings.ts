import type { ApiFault } from "../model/api-fault.ts";
import type { ApiUsageFault } from "../model/api-usage.ts";
import type { ArtefactNote, ArtefactOutcome, ArtefactState } from "../model/artefact-outcome.ts";
import type { DocsRuleFault, DocsRuleLevel } from "../model/docs-rule-fault.ts";
import type { WeakReason } from "../model/weak-reason.ts";

/** What the rules of one kind of document, or the specification that it is about, say against a document. */
export type KindFinding =
  | { readonly rule: "of-kind"; readonly fault: DocsRuleFault; readonly level: DocsRuleLevel }
  | { readonly rule: "against-api"; readonly fault: ApiUsageFault; readonly level: "fault" }
  /** What is wrong with a specification, or a collection of requests. */
  | { readonly rule: "of-api"; readonly fault: ApiFault; readonly level: "fault" }
  /** A file that a rule depends on. */
  | {
      readonly rule: "unreadable";
      readonly fault: { readonly path: string; readonly line: number; readonly why: string };
      readonly level: "fault";
    }
  /** A document about an interface that names nothing of it. */
  | { readonly rule: "names-no-path"; readonly fault: { readonly path: string }; readonly level: "fault" };

/** The outcomes with what was found: a fault makes a document weak, a warning is a word beside one that is sound. */
export function withKindFindings(
  outcomes: readonly ArtefactOutcome[],
  findings: ReadonlyMap<string, readonly KindFinding[]>,
): readonly ArtefactOutcome[] {
  return outcomes.map((outcome) => {
    const own = (findings.get(outcome.artefact.id) ?? []).filter(({ fault }) => isOf(fault.path, outcome, outcomes));
    return own.length === 0 ? outcome : { ...outcome, result: withOwn(outcome.result, own) };
  });
}

/** A package that reads no variable lacks no example of them, also where others have one. */
export function withoutNeedless(
  outcomes: readonly ArtefactOutcome[],
  asking: ReadonlySet<string> | undefined,
): readonly ArtefactOutcome[] {
  if (asking === undefined) return outcomes;
  return outcomes.filter(({ artefact, folder, result }) => {
    const isMissed = artefact.id === "env-example" && folder !== "" && result.state === "missing";
    return !isMissed || [...asking].some((path) => path.startsWith(`${folder}/`));
  });
}

/** What lies in a package is that of the package; everything else is the repository's. */
function isOf(path: string, { artefact, folder }: ArtefactOutcome, outcomes: readonly ArtefactOutcome[]): boolean {
  const folders = outcomes.flatMap((one) => (one.artefact.id === artefact.id && isThere(one.result) ? [one.folder] : []));
  const around = folders.filter((one) => one === "" || path.startsWith(`${one}/`));
  const nearest = around.reduce((best, one) => (one.length > best.length ? one : best), "");
  return folder === nearest;
}

function isThere({ state }: ArtefactState): boolean {
  return state === "present" || state === "weak";
}

function withOwn(result: ArtefactState, findings: readonly KindFinding[]): ArtefactState {
  if (result.state !== "present" && result.state !== "weak") return result;
  const { paths, hidden } = result;
  const before = result.state === "weak" ? result.reasons : [];
  // What is empty lacks everything, which is said once.
  const empty = new Set(before.flatMap(({ rule, path }) => (rule === "empty" ? [path] : [])));
  const more = findings.filter(({ fault, level }) => level === "fault" && !empty.has(fault.path)).map(reasonOf);
  const [first, ...others] = [...before, ...more];
  const isSaid = before.some(({ rule }) => rule === "no-release");
  const notes = findings.flatMap((one): ArtefactNote[] =>
    one.rule === "of-kind" && one.level === "warning" && !(isSaid && one.fault.rule === "changelog-no-release")
      ? [{ note: "of-kind", path: one.fault.path, fault: one.fault }]
      : [],
  );
  if (first !== undefined) return { state: "weak", paths, hidden, reasons: [first, ...others], notes };
  return { state: "present", paths, hidden, notes: [...(result.state === "present" ? result.notes : []), ...notes] };
}

function reasonOf(finding: KindFinding): WeakReason {
  if (finding.rule === "names-no-path") return { rule: "names-no-path", path: finding.fault.path };
  if (finding.rule === "unreadable") return { rule: "unreadable", ...finding.fault };
  if (finding.rule === "of-api") {
    const { fault } = finding;
    return { rule: "of-api", path: fault.path, line: fault.line, fault };
  }
  if (finding.rule === "against-api") {
    const { fault } = finding;
    return { rule: "against-api", path: fault.path, line: fault.line, fault };
  }
  const { fault } = finding;
  return fault.line === undefined
    ? { rule: "of-kind", path: fault.path, fault }
    : { rule: "of-kind", path: fault.path, line: fault.line, fault };
}
