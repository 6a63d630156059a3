import type { MeasuredApi } from "../measures/docs-api.ts";
import type { MeasuredDocs } from "../measures/docs-facts.ts";
import type { ApiFault } from "../model/api-fault.ts";
import type { ArtefactOutcome, ArtefactState } from "../model/artefact-outcome.ts";
import type { Cell, Section } from "../model/explanation.ts";
import { code, figure, join, type Phrase, say } from "../model/phrase.ts";
import type { Judgement } from "../model/verdict.ts";
import type { WeakReason } from "../model/weak-reason.ts";
import { countOf } from "./counted.ts";
import { apiSections } from "./docs-api-sections.ts";
import { linkSections } from "./docs-link-sections.ts";
import { ruleSections } from "./docs-rule-sections.ts";
import {
  describeArtefactNote,
  describeHidden,
  describeNotAsked,
  describePreset,
  missingWayOut,
} from "./wording-docs-artefacts.ts";
import { describeWeak } from "./wording-docs-weak.ts";

/** Reasons that are told of one document. */
const shownReasons = 4;
/** Paths that are named of one artefact. */
const shownPaths = 3;

/** The tables of documents: what is to be done on each, then broken links by what they lead to, then what is sound. */
export function docsSections(docs: MeasuredDocs, { verdict }: Judgement): readonly Section[] {
  const sections = [
    ...faultySection(docs),
    ...apiSections(untold(docs)),
    ...ruleSections(docs.rules),
    ...linkSections(docs),
    ...soundSection(docs),
  ];
  // What the limits allow is nobody's next step.
  return verdict === "passed" ? sections.map((section) => ({ ...section, folded: true })) : sections;
}

/** What makes a document weak is told of it there. */
function untold({ api, artefacts }: MeasuredDocs): MeasuredApi {
  const reasons = artefacts.flatMap(({ result }) => (result.state === "weak" ? result.reasons : []));
  const told = new Set(reasons.flatMap(({ rule, path }) => (rule === "not-openapi" || rule === "not-postman" ? [path] : [])));
  const isTold = ({ rule, path }: ApiFault) =>
    (rule === "no-api-document" || rule === "unknown-collection-version") && told.has(path);
  return { ...api, faults: api.faults.filter((fault) => !isTold(fault)) };
}

type Faulty = Extract<ArtefactState, { state: "missing" | "weak" }>;

/** Missing ones first, each in the order of the catalogue. */
function faultySection({ artefacts }: MeasuredDocs): readonly Section[] {
  const missing = artefacts.filter(({ result }) => result.state === "missing");
  const weak = artefacts.filter(({ result }) => result.state === "weak");
  const rows = [...missing, ...weak].flatMap((one) => (isFaulty(one.result) ? [faultyRow(one, one.result)] : []));
  if (rows.length === 0) return [];
  const asked = artefacts.filter(({ result }) => result.state !== "not-asked").length;
  const counts = [
    ...(missing.length > 0 ? [`${missing.length} missing`] : []),
    ...(weak.length > 0 ? [`${weak.length} weak`] : []),
  ];
  const columns = [{ title: "" }, { title: "Document" }, { title: "What is wrong, and what to do" }];
  return [{ title: say`Of ${figure(countOf(asked, "documents"))}: ${figure(counts.join(", "))}`, table: { columns, rows } }];
}

function isFaulty(result: ArtefactState): result is Faulty {
  return result.state === "missing" || result.state === "weak";
}

function faultyRow(outcome: ArtefactOutcome, result: Faulty): readonly Cell[] {
  return result.state === "missing"
    ? [figure("❌"), nameCell(outcome), say`Missing. ${missingWayOut(outcome, result)}`]
    : [figure("🟡"), nameCell(outcome), { lines: weakLines(result.reasons) }];
}

function nameCell({ artefact, folder }: ArtefactOutcome): Phrase {
  return folder === "" ? say`${figure(artefact.title)}` : say`${figure(artefact.title)} of ${code(folder)}`;
}

/** A line for each reason, with the place in front of it. */
function weakLines(reasons: readonly WeakReason[]): readonly Phrase[] {
  const told = reasons.slice(0, shownReasons).map((reason) => {
    const { what, fix } = describeWeak(reason);
    return say`${code(placeOf(reason))}: ${what}. ${fix}`;
  });
  const more = reasons.length - shownReasons;
  return more > 0 ? [...told, say`… and ${more} more`] : told;
}

/** `README.md:3`, and the file alone where nothing on one line is wrong. */
function placeOf(reason: WeakReason): string {
  return "line" in reason ? `${reason.path}:${reason.line}` : reason.path;
}

/** What is there and sound, and what nobody asks for here. */
function soundSection({ artefacts, preset }: MeasuredDocs): readonly Section[] {
  const sound = artefacts.filter(({ result }) => result.state === "present");
  const notAsked = artefacts.filter(({ result }) => result.state === "not-asked");
  const rows = [...sound, ...notAsked].map((one) => [
    figure(one.result.state === "present" ? "✅" : "➖"),
    nameCell(one),
    soundCell(one),
  ]);
  return [
    {
      title: sound.length === 0 ? say`What is asked for` : say`${figure(countOf(sound.length, "documents"))} there and sound`,
      folded: true,
      intro: say`${describePreset(preset)}.`,
      ...(rows.length > 0 && { table: { columns: [{ title: "" }, { title: "Document" }, { title: "Where" }], rows } }),
    },
  ];
}

function soundCell({ result }: ArtefactOutcome): Cell {
  if (result.state === "not-asked") return describeNotAsked(result);
  if (result.state !== "present") return say``;
  const [first = ""] = result.paths;
  // A note names its file.
  const others = result.paths.filter((path) => result.notes.every((note) => note.path !== path));
  const shown = say`${join(others.slice(0, shownPaths).map(code), ", ")}${moreThan(others.length, shownPaths)}`;
  const hidden = result.hidden.length === 0 ? [] : [describeHidden(first, result.hidden)];
  const notes = result.notes.slice(0, shownPaths).map(describeArtefactNote);
  return { lines: [...(others.length > 0 ? [shown] : []), ...notes, ...hidden] };
}

function moreThan(all: number, shown: number): Phrase {
  return all > shown ? say` and ${all - shown} more` : say``;
}
