import { changingFigure } from "../measures/change-metric.ts";
import type { MeasuredApi } from "../measures/docs-api.ts";
import type { MeasuredDocs } from "../measures/docs-facts.ts";
import { nearestFirst, placeOfReason, type TouchOf } from "../measures/touched-docs.ts";
import { type WeakFile, weakFiles } from "../measures/weak-files.ts";
import type { ApiFault } from "../model/api-fault.ts";
import type { ArtefactOutcome, Missing } from "../model/artefact-outcome.ts";
import type { Cell, Section } from "../model/explanation.ts";
import { code, figure, join, type Phrase, say } from "../model/phrase.ts";
import type { Judgement } from "../model/verdict.ts";
import type { WeakReason } from "../model/weak-reason.ts";
import { countOf } from "./counted.ts";
import { apiSections } from "./docs-api-sections.ts";
import { linkSections } from "./docs-link-sections.ts";
import { toldReasons } from "./docs-marks.ts";
import { ruleSections } from "./docs-rule-sections.ts";
import { toldOnlySection } from "./docs-told-only.ts";
import {
  describeArtefactNote,
  describeHidden,
  describeNotAsked,
  describePreset,
  missingWayOut,
} from "./wording-docs-artefacts.ts";

/** Reasons that are told of one document; the result document has all. */
const shownReasons = 10;
/** Paths that are named of one artefact. */
const shownPaths = 3;

/** The tables of documents: what is to be done on each, then broken links by what they lead to, then what is sound. */
export function docsSections(docs: MeasuredDocs, { verdict, budgets }: Judgement): readonly Section[] {
  const redWarnings = budgets.some(
    ({ budget, outcome }) => outcome.state === "broken" && changingFigure(budget) === "link-warnings",
  );
  const sections = [
    ...faultySection(docs),
    ...apiSections(untold(docs)),
    ...ruleSections(docs.rules),
    ...toldOnlySection(docs),
    ...linkSections(docs, redWarnings),
    ...soundSection(docs),
  ];
  // What the limits allow is nobody's next step.
  return verdict === "passed" ? sections.map((section) => ({ ...section, folded: true })) : sections;
}

/** What makes a document weak is told of it there. */
function untold({ api, artefacts }: MeasuredDocs): MeasuredApi {
  const reasons = artefacts.flatMap(({ result }) => (result.state === "weak" ? result.reasons : []));
  const told = new Set(reasons.flatMap(({ rule, path }) => (rule === "not-openapi" || rule === "not-postman" ? [path] : [])));
  const same = new Set(reasons.flatMap((reason) => (reason.rule === "of-api" ? [JSON.stringify(reason.fault)] : [])));
  const isTold = ({ rule, path }: ApiFault) =>
    (rule === "no-api-document" || rule === "unknown-collection-version") && told.has(path);
  return { ...api, faults: api.faults.filter((fault) => !isTold(fault) && !same.has(JSON.stringify(fault))) };
}

/** Missing ones first, each in the order of the catalogue. */
function faultySection({ artefacts, touch }: MeasuredDocs): readonly Section[] {
  const missing = artefacts.flatMap((one) => (one.result.state === "missing" ? [missingRow(one, one.result)] : []));
  const files = nearestFirst(weakFiles(artefacts), touch, ({ reasons }) => reasons.map(placeOfReason));
  const rows = [...missing, ...files.map((file) => weakRow(file, touch))];
  if (rows.length === 0) return [];
  const counts = [
    ...(missing.length > 0 ? [`${missing.length} missing`] : []),
    ...(files.length > 0 ? [`${files.length} weak`] : []),
  ];
  const columns = [{ title: "" }, { title: "Document" }, { title: "What is wrong, and what to do" }];
  return [{ title: say`Documents: ${figure(counts.join(", "))}`, table: { columns, rows } }];
}

function missingRow(outcome: ArtefactOutcome, result: Missing): readonly Cell[] {
  return [figure("❌"), nameCell(outcome), say`Missing. ${missingWayOut(outcome, result)}`];
}

function weakRow({ outcome, path, reasons }: WeakFile, touch: TouchOf | undefined): readonly Cell[] {
  const name = { lines: [nameCell(outcome), say`${code(path)}`] };
  return [figure("🟡"), name, { lines: weakLines(reasons, touch) }];
}

function nameCell({ artefact, folder }: ArtefactOutcome): Phrase {
  return folder === "" ? say`${figure(artefact.title)}` : say`${figure(artefact.title)} of ${code(folder)}`;
}

function weakLines(reasons: readonly WeakReason[], touch: TouchOf | undefined): readonly Phrase[] {
  const told = toldReasons(reasons, touch, shownReasons).map(({ line, mark, what }) =>
    line === undefined ? say`${what}` : say`Line ${line}${mark}: ${what}`,
  );
  const more = reasons.length - shownReasons;
  return more > 0 ? [...told, say`… and ${more} more`] : told;
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
  const others = result.paths.filter((path) => result.notes.every((one) => one.note === "of-kind" || one.path !== path));
  const shown = say`${join(others.slice(0, shownPaths).map(code), ", ")}${moreThan(others.length, shownPaths)}`;
  const hidden = result.hidden.length === 0 ? [] : [describeHidden(first, result.hidden)];
  const notes = result.notes
    .filter(({ note }) => note !== "of-kind")
    .slice(0, shownPaths)
    .map(describeArtefactNote);
  return { lines: [...(others.length > 0 ? [shown] : []), ...notes, ...hidden] };
}

function moreThan(all: number, shown: number): Phrase {
  return all > shown ? say` and ${all - shown} more` : say``;
}
