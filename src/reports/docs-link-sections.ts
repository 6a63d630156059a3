import { groupByTarget } from "../measures/check-links.ts";
import type { MeasuredDocs } from "../measures/docs-facts.ts";
import { nearestFirst, placeOfLink, type TouchOf } from "../measures/touched-docs.ts";
import type { Cell, Section } from "../model/explanation.ts";
import {
  type LinkFault,
  type LinkFaultGroup,
  type LinkFaultLevel,
  type LinkReport,
  linkFaultLevels,
} from "../model/link-fault.ts";
import { code, figure, type Phrase, say } from "../model/phrase.ts";
import { countOf } from "./counted.ts";
import { adviceOn, newMark } from "./docs-marks.ts";
import { formatCount } from "./numbers.ts";
import { describeUnreadPart } from "./wording-docs-links.ts";

const shownGroups = 40;
/** Places that are named of links to one target. */
const shownPlaces = 3;

/** Broken links by what they lead to; what is no fault of the verdict, and what was not looked at, is folded. */
export function linkSections(docs: MeasuredDocs, redWarnings: boolean): readonly Section[] {
  const { links, touch } = docs;
  if (links === undefined) return [];
  const table = (level: LinkFaultLevel, title: (count: number) => Phrase) => tableOf(links.faults, level, title, touch);
  const warnings = table("warning", (count) => say`${figure(countOf(count, "links"))} that not every reader gets to`);
  return [
    ...table("broken", (count) => say`${figure(countOf(count, "links"))} that ${leads(count)} nowhere`),
    ...(redWarnings ? warnings : warnings.map(folded)),
    ...table("note", (count) => say`${figure(countOf(count, "labels"))} that nothing uses`).map(folded),
    ...unreadSection(docs),
    ...uncheckedSection(links),
  ];
}

function leads(count: number): Phrase {
  return count === 1 ? say`leads` : say`lead`;
}

function folded(section: Section): Section {
  return { ...section, folded: true };
}

function tableOf(
  all: readonly LinkFault[],
  level: LinkFaultLevel,
  title: (count: number) => Phrase,
  touch: TouchOf | undefined,
): readonly Section[] {
  const faults = all.filter(({ rule }) => linkFaultLevels[rule] === level);
  if (faults.length === 0) return [];
  const groups = nearestFirst(groupByTarget(faults), touch, (one) => one.faults.map(placeOfLink));
  const rows = groups.slice(0, shownGroups).flatMap((group) => groupRows(group, touch));
  const columns = [{ title: "Where" }, { title: "What is wrong, and what to write" }];
  return [{ title: title(faults.length), table: { columns, rows, more: groups.length - rows.length } }];
}

/** What to write depends on where the link stands: a row for the places of which it is the same. */
function groupRows({ faults }: LinkFaultGroup, touch: TouchOf | undefined): readonly (readonly Cell[])[] {
  const advised = adviceOn(faults, touch);
  const rows = advised.slice(0, shownPlaces).map((one) => [{ lines: placeLines(one.faults, touch) }, one.what]);
  const more = advised.length - rows.length;
  return more > 0 ? [...rows, [say``, say`… and the same from ${formatCount(more)} more places`]] : rows;
}

function placeLines(faults: readonly LinkFault[], touch: TouchOf | undefined): readonly Phrase[] {
  const places = new Map(faults.map((fault) => [`${fault.path}:${fault.line}`, placeOfLink(fault)]));
  const shown = [...places].slice(0, shownPlaces).map(([text, place]) => say`${code(text)}${newMark(place, touch)}`);
  const more = places.size - shown.length;
  return more > 0 ? [...shown, say`and ${formatCount(more)} more`] : shown;
}

/** What could not be read is no proof that it is sound. */
function unreadSection({ unread }: MeasuredDocs): readonly Section[] {
  if (unread.length === 0) return [];
  const rows = unread.slice(0, shownGroups).map(({ path, part }) => [code(path), describeUnreadPart(part)]);
  const columns = [{ title: "Document" }, { title: "What" }];
  return [{ title: say`Not looked at`, folded: true, table: { columns, rows, more: unread.length - rows.length } }];
}

const uncheckedWords = {
  external: "to other sites, which are not asked",
  page: "to pages of the forge, such as issues",
  branch: "to files of this repository on a branch, of which nobody knows whether it is the default one",
  template: "that a tool fills in",
  anchor: "to a place in a file that cannot be known",
  submodule: "below a submodule or a link",
} as const;

const uncheckedKinds = ["external", "page", "branch", "template", "anchor", "submodule"] as const;

function uncheckedSection({ unchecked }: LinkReport): readonly Section[] {
  const rows = uncheckedKinds
    .filter((kind) => unchecked[kind] > 0)
    .map((kind) => [figure(formatCount(unchecked[kind])), figure(uncheckedWords[kind])]);
  if (rows.length === 0) return [];
  const columns = [{ title: "Links", align: "right" as const }, { title: "Which" }];
  return [{ title: say`Links that were not checked`, folded: true, table: { columns, rows } }];
}
