import type { MeasuredRules, SeenDocstrings } from "../measures/docs-rules.ts";
import type { DocsRuleFault } from "../model/docs-rule-fault.ts";
import type { Cell, Section } from "../model/explanation.ts";
import { code, figure, say } from "../model/phrase.ts";
import { countOf } from "./counted.ts";
import { bar, formatCount, formatPercent } from "./numbers.ts";
import { describeDocsRuleFault, docsRuleHelp } from "./wording-docs-rules.ts";

const shownFaults = 20;
const shownFiles = 15;

/** The tables of what a change leaves behind, and of docstrings. */
export function ruleSections({ stale, untold, docstrings }: MeasuredRules): readonly Section[] {
  const faults = [stale, untold].flatMap((of): readonly DocsRuleFault[] =>
    typeof of === "object" && "faults" in of ? of.faults : [],
  );
  return [...changeSection(faults), ...docstrings.map(docstringSection)];
}

function changeSection(faults: readonly DocsRuleFault[]): readonly Section[] {
  if (faults.length === 0) return [];
  const rows = faults
    .slice(0, shownFaults)
    .map((fault): Cell[] => [code(placeOf(fault)), describeDocsRuleFault(fault), docsRuleHelp[fault.rule].fix]);
  const columns = [{ title: "Where" }, { title: "What" }, { title: "What to do" }];
  const title = say`${figure(countOf(faults.length, "documents"))} that may be left behind`;
  return [{ title, table: { columns, rows, more: faults.length - rows.length } }];
}

function placeOf({ path, line }: DocsRuleFault): string {
  return line === undefined ? path : `${path}:${line}`;
}

/** Files that lack most come first. */
function docstringSection({ file, format, whole, files }: SeenDocstrings): Section {
  const lacking = files.filter(({ documented, total }) => documented < total);
  const sorted = lacking.toSorted((a, b) => b.total - b.documented - (a.total - a.documented) || (a.path < b.path ? -1 : 1));
  const all = { part: whole.documented, whole: whole.total };
  const title = say`Docstrings: ${figure(formatPercent(all))} ${figure(bar(all))} (${figure(formatCount(whole.documented))} of ${figure(formatCount(whole.total))})`;
  const intro = say`By ${code(file)}, of ${figure(format)}.`;
  const rows = sorted
    .slice(0, shownFiles)
    .map(({ path, documented, total }): Cell[] => [
      code(path),
      figure(formatCount(total - documented)),
      figure(formatCount(total)),
    ]);
  const columns = [{ title: "File" }, { title: "Lacks", align: "right" as const }, { title: "Names", align: "right" as const }];
  return { title, folded: true, intro, ...(rows.length > 0 && { table: { columns, rows, more: sorted.length - rows.length } }) };
}
