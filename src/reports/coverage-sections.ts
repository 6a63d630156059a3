import type { MeasuredCoverage, MeasuredFile } from "../measures/coverage.ts";
import { coverageTotals, tallyOf } from "../measures/coverage-totals.ts";
import type { SoughtBaseline } from "../model/baseline.ts";
import { type CoverageElement, coverageElements, type ReportNote, type Tally } from "../model/coverage.ts";
import type { CoverageBaseline } from "../model/coverage-baseline.ts";
import { sumTallies } from "../model/coverage-merge.ts";
import type { Section } from "../model/explanation.ts";
import { code, figure, join, type Phrase, say } from "../model/phrase.ts";
import { baselineSections } from "./baseline-sections.ts";
import { countOf } from "./counted.ts";
import { bar, formatCount, formatPercent } from "./numbers.ts";
import { describeFilesOfNoComponent, describePassedOver } from "./wording.ts";

/** One report as it was read. */
export interface ReadReport {
  readonly file: string;
  readonly leg: string | undefined;
  readonly format: string;
  readonly bytes: number;
  readonly files: number;
  readonly inRepository: number;
  readonly notes: readonly ReportNote[];
}

export interface CoverageFacts {
  readonly coverage: MeasuredCoverage;
  readonly reports: readonly ReadReport[];
  /** Files that `include` and `exclude` left out. */
  readonly leftOut: number;
  /** Settings that matched nothing of what was reported. */
  readonly unused: readonly string[];
  /** How paths were found, by way, with counts. */
  readonly resolutions: ReadonlyMap<string, number>;
  /** The earlier figures, where somebody asked for them. */
  readonly sought?: SoughtBaseline<CoverageBaseline>;
  /** Reports that were found but not used, with why. */
  readonly passedOver: readonly { readonly file: string; readonly why: string }[];
}

const shownFolders = 20;
const shownFiles = 15;

/** The recorded run that each report is proven by; undefined where no run was recorded. */
type ProvenBy = ReadonlyMap<string, string> | undefined;

/** The tables of coverage: totals, folders, worst files, legs, and how it was all read. */
export function coverageSections(facts: CoverageFacts, provenBy: ProvenBy): readonly Section[] {
  const { coverage } = facts;
  if (coverage.files.length === 0) return facts.reports.length === 0 ? [] : [readSection(facts, provenBy)];
  return [
    totalsSection(coverage),
    ...baselineSections(coverage, facts.sought),
    ...legSection(coverage),
    ...componentSection(coverage),
    ...folderSection(coverage.files),
    ...worstSection(coverage.files),
    readSection(facts, provenBy),
  ];
}

function totalsSection({ files }: MeasuredCoverage): Section {
  const totals = coverageTotals(files.map((file) => file.coverage));
  const rows = coverageElements.flatMap((element) => {
    const tally = totals[element];
    return tally ? [[say`${figure(element)}`, ...shareCells(tally), figure(formatCount(tally.total - tally.atMost))]] : [];
  });
  return {
    title: say`Coverage of ${figure(countOf(files.length, "files"))}`,
    table: { columns: [{ title: "" }, ...shareColumns, { title: "Uncovered", align: "right" }], rows },
  };
}

const shareColumns = [{ title: "Share", align: "right" as const }, { title: "" }, { title: "Covered", align: "right" as const }];

function shareCells({ covered, atMost, total }: Tally): Phrase[] {
  const low = { part: covered, whole: total };
  const exact = covered === atMost;
  const share = exact ? formatPercent(low) : `${formatPercent(low)} to ${formatPercent({ part: atMost, whole: total })}`;
  const part = exact ? formatCount(covered) : `${formatCount(covered)} to ${formatCount(atMost)}`;
  return [say`${figure(share)}`, say`${figure(bar(low))}`, say`${figure(`${part}/${formatCount(total)}`)}`];
}

function legSection({ legs }: MeasuredCoverage): readonly Section[] {
  if (legs.size === 0) return [];
  const element = mainElement([...legs.values()].flat());
  const rows = [...legs].map(([leg, files]) => {
    const tally = coverageTotals(files.map((file) => file.coverage))[element];
    return [code(leg), ...(tally ? shareCells(tally) : [say`-`, say``, say`-`])];
  });
  return [{ title: say`Legs, by ${figure(element)}`, table: { columns: [{ title: "Leg" }, ...shareColumns], rows } }];
}

/** Every component that is declared, also one without a file: what a reader does not see, he takes for good. */
function componentSection({ components, files }: MeasuredCoverage): readonly Section[] {
  if (components.names.length === 0) return [];
  const element = mainElement(files);
  const rows = components.narrow({ dimension: "component", pattern: undefined, each: true }, files).map((part) => {
    const tally = coverageTotals(part.files.map((file) => file.coverage))[element];
    const shares = tally ? shareCells(tally) : [say`-`, say``, say`-`];
    return [code(part.name ?? ""), figure(formatCount(part.files.length)), ...shares];
  });
  const others = files.filter((file) => components.of(file.path).length === 0).length;
  const intro = describeFilesOfNoComponent(others);
  const columns = [{ title: "Component" }, { title: "Files", align: "right" as const }, ...shareColumns];
  return [{ title: say`Components, by ${figure(element)}`, ...(intro && { intro }), table: { columns, rows } }];
}

/** Lines where a report has them; a summary or a statement format may not. */
function mainElement(files: readonly MeasuredFile[]): CoverageElement {
  return coverageElements.find((element) => files.some((file) => tallyOf(file.coverage, element))) ?? "lines";
}

interface Counted {
  readonly path: string;
  readonly tally: Tally;
}

function counted(files: readonly MeasuredFile[], element: CoverageElement): Counted[] {
  return files.flatMap((file) => {
    const tally = tallyOf(file.coverage, element);
    return tally && tally.total > 0 ? [{ path: file.path, tally }] : [];
  });
}

function folderSection(files: readonly MeasuredFile[]): readonly Section[] {
  const element = mainElement(files);
  const folders = new Map<string, Tally>();
  for (const { path, tally } of counted(files, element)) {
    const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".";
    folders.set(folder, sumTallies([folders.get(folder), tally]) ?? tally);
  }
  if (folders.size < 2) return [];
  const sorted = [...folders].map(([path, tally]) => ({ path, tally })).sort(byLack);
  const rows = sorted.slice(0, shownFolders).map(({ path, tally }) => [code(path), ...shareCells(tally)]);
  return [
    {
      title: say`Folders, by ${figure(element)}`,
      table: { columns: [{ title: "Folder" }, ...shareColumns], rows, more: sorted.length - rows.length },
    },
  ];
}

function worstSection(files: readonly MeasuredFile[]): readonly Section[] {
  const element = mainElement(files);
  const lacking = counted(files, element)
    .filter(({ tally }) => tally.total > tally.atMost)
    .sort(byLack);
  if (lacking.length === 0) return [];
  const rows = lacking
    .slice(0, shownFiles)
    .map(({ path, tally }) => [code(path), ...shareCells(tally), figure(formatCount(tally.total - tally.atMost))]);
  const columns = [{ title: "File" }, ...shareColumns, { title: "Uncovered", align: "right" as const }];
  return [
    {
      title: say`Files with the most uncovered ${figure(element)}`,
      table: { columns, rows, more: lacking.length - rows.length },
    },
  ];
}

function byLack(a: Counted, b: Counted): number {
  return b.tally.total - b.tally.atMost - (a.tally.total - a.tally.atMost) || (a.path < b.path ? -1 : 1);
}

function readSection({ reports, coverage, leftOut, resolutions, passedOver }: CoverageFacts, provenBy: ProvenBy): Section {
  const rows = reports.map((report) => [
    code(report.file),
    ...(provenBy ? [runCell(provenBy.get(report.file))] : []),
    say`${report.leg ?? ""}`,
    figure(report.format),
    figure(formatCount(report.files)),
    figure(`${formatCount(report.inRepository)}/${formatCount(report.files)}`),
    join(
      report.notes.map((note) => say`${figure(note.id)}: ${note.text}`),
      "; ",
    ),
  ]);
  const ways = [...resolutions].map(([how, count]) => say`${figure(`${how} ${formatCount(count)}`)}`);
  const left =
    leftOut > 0 ? say` ${figure(countOf(leftOut, "files"))} left out by ${code("include")} and ${code("exclude")}.` : say``;
  return {
    title: say`How the reports were read (${figure(countOf(reports.length, "reports"))}: ${join(coverage.formats.map(figure), ", ")})`,
    folded: true,
    intro: say`A line is covered when any record says that it was hit; partly taken branches count under branches only. Paths were found by: ${join(ways, ", ")}.${left}${describePassedOver(passedOver)}`,
    table: {
      columns: [
        { title: "Report" },
        ...(provenBy ? [{ title: "Run" }] : []),
        { title: "Leg" },
        { title: "Format" },
        { title: "Files", align: "right" },
        { title: "In the repository", align: "right" },
        { title: "Notes" },
      ],
      rows: rows.slice(0, 100),
      more: Math.max(0, rows.length - 100),
    },
  };
}

function runCell(name: string | undefined): Phrase {
  return name === undefined ? say`none` : say`${code(name)}`;
}
