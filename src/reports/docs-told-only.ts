import { changingFigure } from "../measures/change-metric.ts";
import type { MeasuredDocs } from "../measures/docs-facts.ts";
import type { ArtefactNote, ArtefactOutcome } from "../model/artefact-outcome.ts";
import type { Section } from "../model/explanation.ts";
import { linkFaultLevels } from "../model/link-fault.ts";
import { figure, type Phrase, say } from "../model/phrase.ts";
import type { Judgement } from "../model/verdict.ts";
import { countOf } from "./counted.ts";
import { describeArtefactNote, describeUnheldRoutes, describeUnheldWarnings } from "./wording-docs-artefacts.ts";

/** Lines of the log; the summary has more, the result document all. */
const shownLines = 5;
const shownRows = 30;

type NoteOfKind = Extract<ArtefactNote, { note: "of-kind" }>;

interface ToldOnly {
  readonly outcome: ArtefactOutcome;
  readonly note: NoteOfKind;
}

/** What rules of kinds only tell, of sound documents and of weak ones. */
export function toldOnly({ artefacts }: MeasuredDocs): readonly ToldOnly[] {
  return artefacts.flatMap((outcome) => {
    const notes = "notes" in outcome.result ? (outcome.result.notes ?? []) : [];
    return notes.flatMap((note) => (note.note === "of-kind" ? [{ outcome, note }] : []));
  });
}

/** For the log: what is told and holds no limit, so that nobody takes it for sound. */
export function toldOnlyLines(docs: MeasuredDocs, { budgets }: Judgement): readonly Phrase[] {
  const notes = toldOnly(docs);
  const more = notes.length - shownLines;
  const isHeld = budgets.some(({ budget }) => changingFigure(budget) === "link-warnings");
  const unheld = docs.links?.faults.filter(({ rule }) => linkFaultLevels[rule] === "warning").length ?? 0;
  return [
    ...notes.slice(0, shownLines).map(({ note }) => say`Told only: ${describeArtefactNote(note)}`),
    ...(more > 0 ? [say`Told only: ${figure(`${countOf(more, "warnings").replace(" ", " more ")}`)}`] : []),
    ...(unheld > 0 && !isHeld ? [describeUnheldWarnings(unheld)] : []),
    ...unheldRoutes(docs, budgets),
  ];
}

/** Somebody named the routes to hear of them. */
function unheldRoutes({ api: { routes } }: MeasuredDocs, budgets: Judgement["budgets"]): readonly Phrase[] {
  const isHeld = budgets.some(({ budget }) => /^(?:undocumented|phantom)-routes/.test(budget.metric.name));
  if (routes === undefined || isHeld || routes.undocumented.length + routes.phantom.length === 0) return [];
  return [describeUnheldRoutes(routes.undocumented.length, routes.phantom.length)];
}

export function toldOnlySection(docs: MeasuredDocs): readonly Section[] {
  const notes = toldOnly(docs);
  if (notes.length === 0) return [];
  const rows = notes
    .slice(0, shownRows)
    .map(({ outcome, note }) => [figure("⚠️"), say`${figure(outcome.artefact.title)}`, describeArtefactNote(note)]);
  const columns = [{ title: "" }, { title: "Document" }, { title: "What is told, and holds no limit" }];
  const title = say`${figure(countOf(notes.length, "warnings"))} about documents`;
  return [{ title, table: { columns, rows, more: notes.length - rows.length } }];
}
