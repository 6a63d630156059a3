import { groupByTarget } from "../measures/check-links.ts";
import type { MeasuredDocs } from "../measures/docs-facts.ts";
import type { ArtefactOutcome, ArtefactState } from "../model/artefact-outcome.ts";
import type { MarkedPlace, Section } from "../model/explanation.ts";
import { type LinkReport, linkFaultLevels } from "../model/link-fault.ts";
import { code, figure, join, type Part, type Phrase, say } from "../model/phrase.ts";
import { countOf } from "./counted.ts";
import { apiSections } from "./docs-api-sections.ts";
import { formatCount } from "./numbers.ts";
import { describeNotAsked, missingWayOut } from "./wording-docs-artefacts.ts";
import { describeLinkFault, describeUnreadPart, suggestLink } from "./wording-docs-links.ts";
import { describeWeak } from "./wording-docs-weak.ts";

const shownGroups = 40;

/** The tables of documents: one row for each, then broken links by what they lead to. */
export function docsSections(docs: MeasuredDocs): readonly Section[] {
  return [
    artefactSection(docs),
    ...apiSections(docs.api),
    ...linkSections(docs.links),
    ...unreadSection(docs),
    ...uncheckedSection(docs.links),
  ];
}

const signs: Readonly<Record<ArtefactState["state"], string>> = { present: "✅", missing: "❌", weak: "🟡", "not-asked": "➖" };
const order: readonly ArtefactState["state"][] = ["missing", "weak", "present", "not-asked"];

function artefactSection({ artefacts }: MeasuredDocs): Section {
  const sorted = [...artefacts].sort((a, b) => order.indexOf(a.result.state) - order.indexOf(b.result.state));
  const asked = artefacts.filter(({ result }) => result.state !== "not-asked");
  return {
    title: say`${figure(countOf(asked.length, "documents"))} asked for`,
    table: {
      columns: [{ title: "" }, { title: "Document" }, { title: "Where" }, { title: "Why, and what to do" }],
      rows: sorted.map(artefactRow),
    },
  };
}

function artefactRow(outcome: ArtefactOutcome): readonly (Phrase | Part)[] {
  const { artefact, folder, result } = outcome;
  const name = folder === "" ? say`${figure(artefact.title)}` : say`${figure(artefact.title)} of ${code(folder)}`;
  return [figure(signs[result.state]), name, whereCell(result), whyCell(outcome)];
}

function whereCell(result: ArtefactState): Phrase {
  if (result.state !== "present" && result.state !== "weak") return say``;
  const shown = result.paths.slice(0, 3).map(code);
  return say`${join(shown, ", ")}${result.paths.length > 3 ? say` and ${result.paths.length - 3} more` : say``}`;
}

function whyCell(outcome: ArtefactOutcome): Phrase {
  const { result } = outcome;
  if (result.state === "missing") return missingWayOut(outcome, result);
  if (result.state === "not-asked") return describeNotAsked(result);
  if (result.state === "present") return say``;
  const told = result.reasons.slice(0, 4).map((reason) => {
    const { what, fix } = describeWeak(reason);
    return "line" in reason ? say`line ${reason.line}: ${what}. ${fix}` : say`${what}. ${fix}`;
  });
  const more = result.reasons.length > 4 ? say` And ${result.reasons.length - 4} more.` : say``;
  return say`${join(told, " ")}${more}`;
}

function linkSections(links: LinkReport | undefined): readonly Section[] {
  if (links === undefined) return [];
  const broken = links.faults.filter(({ rule }) => linkFaultLevels[rule] === "broken");
  const warnings = links.faults.filter(({ rule }) => linkFaultLevels[rule] === "warning");
  return [
    ...linkSection(say`${figure(countOf(broken.length, "links"))} that lead nowhere`, broken),
    ...linkSection(say`${figure(countOf(warnings.length, "links"))} that lead there by luck`, warnings).map(
      (section): Section => ({ ...section, folded: true }),
    ),
  ];
}

function linkSection(title: Phrase, faults: LinkReport["faults"]): readonly Section[] {
  if (faults.length === 0) return [];
  const groups = groupByTarget(faults);
  const rows = groups.slice(0, shownGroups).flatMap(({ faults: of }): (readonly (Phrase | Part)[])[] => {
    const [first] = of;
    if (first === undefined) return [];
    const places = of.slice(0, 3).map(({ path, line }) => code(`${path}:${line}`));
    const more = of.length > 3 ? say` and ${of.length - 3} more` : say``;
    return [
      [figure(formatCount(of.length)), say`${join(places, ", ")}${more}`, describeLinkFault(first), suggestLink(first) ?? say``],
    ];
  });
  const columns = [{ title: "Links", align: "right" as const }, { title: "Where" }, { title: "What" }, { title: "Instead" }];
  return [{ title, table: { columns, rows, more: groups.length - rows.length } }];
}

/** What could not be read is no proof that it is sound. */
function unreadSection({ unread }: MeasuredDocs): readonly Section[] {
  if (unread.length === 0) return [];
  const rows = unread.slice(0, shownGroups).map(({ path, part }) => [code(path), describeUnreadPart(part)]);
  return [
    {
      title: say`Not looked at`,
      folded: true,
      table: { columns: [{ title: "Document" }, { title: "What" }], rows, more: unread.length - rows.length },
    },
  ];
}

const uncheckedWords = {
  external: "to other sites, which are not asked",
  page: "to pages of the forge, such as issues",
  template: "that a tool fills in",
  anchor: "to a place in a file that cannot be known",
  submodule: "below a submodule or a link",
} as const;

function uncheckedSection(links: LinkReport | undefined): readonly Section[] {
  if (links === undefined) return [];
  const counted = (Object.keys(uncheckedWords) as (keyof typeof uncheckedWords)[]).filter((kind) => links.unchecked[kind] > 0);
  if (counted.length === 0) return [];
  const rows = counted.map((kind) => [figure(formatCount(links.unchecked[kind])), figure(uncheckedWords[kind])]);
  return [
    {
      title: say`Links that were not checked`,
      folded: true,
      table: { columns: [{ title: "Links", align: "right" }, { title: "Which" }], rows },
    },
  ];
}

/** The very lines: of weak documents first, then of broken links. */
export function docsPlaces({ artefacts, links }: MeasuredDocs): readonly MarkedPlace[] {
  const weak = artefacts.flatMap(({ artefact, result }) =>
    result.state === "weak"
      ? result.reasons.slice(0, 1).map((reason): MarkedPlace => {
          const line = "line" in reason ? reason.line : 1;
          const { what, fix } = describeWeak(reason);
          return {
            path: reason.path,
            from: line,
            to: line,
            title: say`${figure(artefact.title)} is weak`,
            message: say`${what}. ${fix}`,
          };
        })
      : [],
  );
  const broken = (links?.faults ?? []).filter(({ rule }) => linkFaultLevels[rule] === "broken");
  const places = broken.slice(0, 20).map((fault): MarkedPlace => {
    const hint = suggestLink(fault);
    const message = say`${describeLinkFault(fault)}${hint === undefined ? say`` : say` ${hint}`}`;
    return { path: fault.path, from: fault.line, to: fault.line, title: say`broken link`, message };
  });
  return [...weak, ...places];
}
