import type { ReadCoverage } from "../formats/read-report.ts";
import { coverageTotals } from "../measures/coverage-totals.ts";
import { type CoverageReport, coverageElements } from "../model/coverage.ts";
import { code, figure, join, type Phrase, say } from "../model/phrase.ts";
import { formatCount, formatPercent } from "../reports/numbers.ts";
import type { Paths } from "../repository/paths.ts";
import type { Resolution } from "../repository/resolve-paths.ts";
import { resolveReport } from "../repository/resolve-report.ts";

/** A report of coverage in `gates inspect --json`. */
export interface InspectedCoverage {
  readonly file: string;
  readonly kind: "coverage";
  readonly format: string;
  readonly state: "measured";
  readonly coverage: Readonly<Record<string, unknown>>;
  readonly notes: CoverageReport["notes"];
  /** Folders below which paths that were not found were looked for. */
  readonly lookedBelow: readonly string[];
  readonly paths: readonly {
    readonly reported: string;
    readonly how: Resolution["how"];
    readonly path?: string;
    readonly candidates?: readonly string[];
  }[];
}

export function inspectCoverage(file: string, { format, report }: ReadCoverage, paths: Paths): InspectedCoverage {
  const resolutions = resolveReport(
    { files: report.files, sources: report.sources, folder: paths.folderOf(file) },
    paths.context,
  );
  return {
    file,
    kind: "coverage",
    format: format.id,
    state: "measured",
    coverage: totalsOf(report),
    notes: report.notes,
    lookedBelow: [...paths.context.roots, ...report.sources],
    paths: report.files.map(({ path }, i) => ({ reported: path, ...(resolutions[i] ?? { how: "not-found" as const }) })),
  };
}

/** [covered, total], or null where the format does not say; [covered, at most, total] where only bounds are known. */
function totalsOf(report: CoverageReport): Readonly<Record<string, unknown>> {
  const totals = coverageTotals(report.files);
  const shown = coverageElements.map((element) => {
    const tally = totals[element];
    if (tally === null) return [element, null];
    return [element, tally.covered === tally.atMost ? [tally.covered, tally.total] : [tally.covered, tally.atMost, tally.total]];
  });
  return { files: report.files.length, ...Object.fromEntries(shown) };
}

export function describeCoverage(one: InspectedCoverage, shownPaths: number): readonly Phrase[] {
  const elements = coverageElements.flatMap((element) => {
    const total = one.coverage[element];
    if (!Array.isArray(total)) return [];
    const [part, whole] = [Number(total[0]), Number(total.at(-1))];
    return [say`${figure(element)} ${figure(`${formatPercent({ part, whole })} (${formatCount(part)}/${formatCount(whole)})`)}`];
  });
  const found = one.paths.filter((path) => path.path !== undefined).length;
  return [
    say`${code(one.file)}: ${figure(one.format)}, ${join(elements, ", ")}`,
    ...one.notes.map((note) => say`  ${figure(note.id)}: ${note.text}`),
    say`  ${found} of ${one.paths.length} files found in the repository`,
    ...one.paths.slice(0, shownPaths).map(describePath),
    ...(found < one.paths.length ? [lookedFor(one.lookedBelow)] : []),
    ...(one.paths.length > shownPaths ? [say`    … and ${one.paths.length - shownPaths} more (--paths shows all)`] : []),
  ];
}

function describePath({ reported, how, path, candidates }: InspectedCoverage["paths"][number]): Phrase {
  const where = path ? say` ${path}` : candidates ? say` ${candidates.slice(0, 3).join(" or ")}` : say``;
  return say`    ${reported} ${figure(`(${how})`)}${where}`;
}

function lookedFor(below: readonly string[]): Phrase {
  return say`    What was not found was looked for as it is, below ${below.join(", ")}, through go.mod, and by its end; ${code("paths: FROM::TO")} maps it.`;
}
