import { groupByTarget } from "../measures/check-links.ts";
import type { MeasuredDocs } from "../measures/docs-facts.ts";
import type { Cell, Section } from "../model/explanation.ts";
import {
  type LinkFault,
  type LinkFaultGroup,
  type LinkFaultLevel,
  type LinkReport,
  linkFaultLevels,
} from "../model/link-fault.ts";
import { code, figure, join, type Phrase, say } from "../model/phrase.ts";
import { countOf } from "./counted.ts";
import { formatCount } from "./numbers.ts";
import { describeLinkFault, describeUnreadPart, suggestLink } from "./wording-docs-links.ts";

const shownGroups = 40;
/** Places that are named of links to one target. */
const shownPlaces = 3;

/** Broken links by what they lead to; what is no fault of the verdict, and what was not looked at, is folded. */
export function linkSections(docs: MeasuredDocs): readonly Section[] {
  const { links } = docs;
  if (links === undefined) return [];
  return [
    ...tableOf(links.faults, "broken", (count) => say`${figure(countOf(count, "links"))} that ${leads(count)} nowhere`),
    ...tableOf(links.faults, "warning", (count) => say`${figure(countOf(count, "links"))} that not every reader gets to`).map(
      folded,
    ),
    ...tableOf(links.faults, "note", (count) => say`${figure(countOf(count, "labels"))} that nothing uses`).map(folded),
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

function tableOf(all: readonly LinkFault[], level: LinkFaultLevel, title: (count: number) => Phrase): readonly Section[] {
  const faults = all.filter(({ rule }) => linkFaultLevels[rule] === level);
  if (faults.length === 0) return [];
  const groups = groupByTarget(faults);
  const rows = groups.slice(0, shownGroups).flatMap(groupRow);
  const columns = [{ title: "Where" }, { title: "What is wrong, and what to write" }];
  return [{ title: title(faults.length), table: { columns, rows, more: groups.length - rows.length } }];
}

function groupRow({ faults }: LinkFaultGroup): readonly (readonly Cell[])[] {
  const [first] = faults;
  if (first === undefined) return [];
  const places = [...new Set(faults.map(({ path, line }) => `${path}:${line}`))];
  const more = places.length - shownPlaces;
  const shown = places.slice(0, shownPlaces).map((place) => say`${code(place)}`);
  const where = more > 0 ? [...shown, say`and ${formatCount(more)} more`] : shown;
  const hint = suggestLink(first);
  return [[{ lines: where }, join([describeLinkFault(first), ...(hint === undefined ? [] : [hint])], " ")]];
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
  template: "that a tool fills in",
  anchor: "to a place in a file that cannot be known",
  submodule: "below a submodule or a link",
} as const;

const uncheckedKinds = ["external", "page", "template", "anchor", "submodule"] as const;

function uncheckedSection({ unchecked }: LinkReport): readonly Section[] {
  const rows = uncheckedKinds
    .filter((kind) => unchecked[kind] > 0)
    .map((kind) => [figure(formatCount(unchecked[kind])), figure(uncheckedWords[kind])]);
  if (rows.length === 0) return [];
  const columns = [{ title: "Links", align: "right" as const }, { title: "Which" }];
  return [{ title: say`Links that were not checked`, folded: true, table: { columns, rows } }];
}
