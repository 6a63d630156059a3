import type { ArtefactDocument, ArtefactForm } from "../model/artefact-document.ts";
import type { ArtefactNote, ArtefactOutcome, ArtefactState, FoundArtefact, Whereabouts } from "../model/artefact-outcome.ts";
import type { ContentRule } from "../model/content-rule.ts";
import type { WeakReason } from "../model/weak-reason.ts";
import { isPointer } from "./artefact-rules/prose-rules.ts";
import { judgeRule } from "./artefact-rules/rules.ts";
import { onlySection, sectionsOf } from "./artefact-rules/section-rule.ts";
import type { Fault, Subject, Surroundings } from "./artefact-rules/subject.ts";

/** A file that is read to be judged, and how. */
export interface FileToRead {
  readonly path: string;
  readonly form: ArtefactForm;
}

/** What must be read for these artefacts, each file once in each form. */
export function filesToRead(found: readonly FoundArtefact[]): readonly FileToRead[] {
  const files = found.flatMap(({ artefact, where }) => pathsOf(where).map((path) => ({ path, form: artefact.form })));
  return [...new Map(files.map((file) => [`${file.form} ${file.path}`, file])).values()];
}

function pathsOf(where: Whereabouts): readonly string[] {
  if (where.state === "found") return where.paths;
  return where.state === "in-readme" ? [where.readme] : [];
}

/** What became of each artefact: whether it is there, and whether it says what it is for. */
export function judgeArtefacts(found: readonly FoundArtefact[], around: Surroundings): readonly ArtefactOutcome[] {
  return withoutRepeated(
    found.map((one) => ({ artefact: one.artefact, folder: one.folder, asked: one.asked, result: judgeOne(one, around) })),
  );
}

/** A command in a section of the README that is the setup guide is told of once, with the guide. */
function withoutRepeated(outcomes: readonly ArtefactOutcome[]): readonly ArtefactOutcome[] {
  const commands = outcomes.flatMap(({ artefact, result }) =>
    artefact.id === "setup" && result.state === "weak" ? result.reasons.filter(isCommand).map(placeOf) : [],
  );
  return outcomes.map((outcome) => {
    const { artefact, result } = outcome;
    if (artefact.id !== "readme" || result.state !== "weak" || commands.length === 0) return outcome;
    const [first, ...others] = result.reasons.filter((one) => !isCommand(one) || !commands.includes(placeOf(one)));
    const { paths, hidden } = result;
    if (first === undefined) return { ...outcome, result: { state: "present", paths, hidden, notes: result.notes ?? [] } };
    return { ...outcome, result: { ...result, reasons: [first, ...others] } };
  });
}

type CommandReason = Extract<WeakReason, { rule: "unknown-command" }>;

function isCommand(reason: WeakReason): reason is CommandReason {
  return reason.rule === "unknown-command";
}

function placeOf({ path, line, command }: CommandReason): string {
  return `${path}:${line} ${command}`;
}

function judgeOne(found: FoundArtefact, around: Surroundings): ArtefactState {
  const { where } = found;
  switch (where.state) {
    case "not-asked":
      return where;
    case "missing":
      return grantsNothing(found, around) ? { state: "not-asked", why: "no-licence-granted" } : where;
    case "in-readme":
      return judgeSectionOf(where, found, around);
    case "found":
      return judgeFound(where, found, around);
  }
}

/** Where the manifest says that nobody may use it, there is no licence to show. */
function grantsNothing({ artefact, folder }: FoundArtefact, { declared }: Surroundings): boolean {
  if (artefact.form !== "licence") return false;
  const prefix = folder === "" ? "" : `${folder}/`;
  const own = declared.filter(({ manifest }) => manifest.startsWith(prefix) && !manifest.slice(prefix.length).includes("/"));
  return own.length > 0 && own.every((one) => one.declared.kind === "none-granted");
}

function judgeFound(where: Extract<Whereabouts, { state: "found" }>, found: FoundArtefact, around: Surroundings): ArtefactState {
  const { paths, hidden } = where;
  const byPath = paths.map((path) => judgeFile(path, found, around));
  const isEnough = found.artefact.several === "any" && byPath.some((reasons) => reasons.length === 0);
  const [first, ...others] = found.artefact.several === "any" ? (byPath[0] ?? []) : byPath.flat();
  if (first === undefined || isEnough)
    return { state: "present", paths, hidden, notes: paths.flatMap((path) => notesOf(path, around)) };
  return { state: "weak", paths, hidden, reasons: [first, ...others] };
}

function judgeFile(path: string, found: FoundArtefact, around: Surroundings): readonly WeakReason[] {
  const document = around.document(path);
  if (document === undefined) return [{ path, rule: "unreadable", line: 1, why: "the reasons of the verdict say why" }];
  return judgeDocument({ path, document, found, around });
}

/** A file that is empty or left unfilled is not told what else it lacks of words. */
function judgeDocument(subject: Subject): readonly WeakReason[] {
  const { path, document } = subject;
  if (document.kind === "unreadable") return [{ path, rule: "unreadable", line: document.line, why: document.why }];
  const faults: readonly Fault[] = rulesFor(subject).flatMap((rule) => judgeRule(rule, subject));
  const empty = faults.find(({ rule }) => rule === "empty");
  return (empty === undefined ? faults : [empty]).map((fault) => ({ path, ...fault }));
}

/** What a pointer leads to says the rest. */
function rulesFor({ found: { artefact }, document }: Subject): readonly ContentRule[] {
  const isShort = artefact.pointer === "will-do" && document.kind === "prose" && isPointer(document.prose);
  return isShort ? artefact.rules.filter(({ rule }) => rule !== "words" && rule !== "mentions") : artefact.rules;
}

/** The section of a README is judged like a file of its own. */
function judgeSectionOf(
  { readme, otherwise }: Extract<Whereabouts, { state: "in-readme" }>,
  found: FoundArtefact,
  around: Surroundings,
): ArtefactState {
  const { section } = found.artefact;
  const document = around.document(readme);
  if (section === undefined || document?.kind !== "prose") return missing(found, otherwise);
  const sections = sectionsOf(document.prose, section);
  if (sections.length === 0) return missing(found, otherwise);
  const judged = sections.map((one) => {
    const part: ArtefactDocument = { kind: "prose", ...onlySection(document.prose, document.text, one) };
    return judgeDocument({ path: readme, document: part, found, around });
  });
  const best = judged.toSorted((a, b) => a.length - b.length)[0] ?? [];
  // What one of them has is enough, and what none may name is wrong in each.
  const wrong = judged.filter((one) => one !== best).flatMap((one) => one.filter(({ rule }) => rule === "unknown-command"));
  const [first, ...others] = [...best, ...wrong];
  if (first === undefined) return { state: "present", paths: [readme], hidden: [], notes: notesOf(readme, around) };
  return { state: "weak", paths: [readme], hidden: [], reasons: [first, ...others] };
}

function missing({ asked }: FoundArtefact, otherwise: Extract<Whereabouts, { state: "missing" }>): ArtefactState {
  return asked === "optional" ? { state: "not-asked", why: "optional" } : otherwise;
}

/** Words of their own up to this share of a licence's file are a title, names and addresses. */
const usualShare = 15;

function notesOf(path: string, around: Surroundings): readonly ArtefactNote[] {
  const document = around.document(path);
  if (document?.kind === "prose") {
    const { unread } = document.prose;
    return unread.length === 0 ? [] : [{ note: "partly-read", path, parts: unread }];
  }
  if (document?.kind !== "licence" || document.licence.kind !== "known") return [];
  const { ids, ownShare } = document.licence;
  return [ownShare > usualShare ? { note: "licence-with-more", path, ids, ownShare } : { note: "licence", path, ids }];
}
