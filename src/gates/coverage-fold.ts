import type { CoverageFormat } from "../formats/format.ts";
import { readCoverageReport } from "../formats/read-report.ts";
import type { Host } from "../host/host.ts";
import { Components } from "../measures/components.ts";
import type { MeasuredFile } from "../measures/coverage.ts";
import { tallyOf } from "../measures/coverage-totals.ts";
import { componentsOf } from "../model/component.ts";
import type { CoverageReport, FileCoverage } from "../model/coverage.ts";
import { mergeFiles } from "../model/coverage-merge.ts";
import { formatDecimal } from "../model/decimal.ts";
import { say } from "../model/phrase.ts";
import type { Reason } from "../model/reason.ts";
import { cleanPath, isDependencyPath } from "../model/repo-path.ts";
import type { CoverageFacts, ReadReport } from "../reports/coverage-sections.ts";
import { toLog } from "../reports/escape.ts";
import { suggestMapping } from "../repository/path-index.ts";
import type { Paths } from "../repository/paths.ts";
import type { Resolution } from "../repository/resolve-paths.ts";
import { resolveReport } from "../repository/resolve-report.ts";
import type { Settings } from "../settings/declare.ts";
import type { CoverageInputs } from "./coverage-gate.ts";
import { FileFilter } from "./file-filter.ts";
import type { FoundReport } from "./find-reports.ts";
import type { Workplace } from "./gate.ts";
import type { ReportOpener } from "./report-opener.ts";
import { Strays } from "./strays.ts";

export type CoverageSettings = Settings<CoverageInputs>;

interface Opened extends FoundReport {
  readonly bytes: number;
}

interface Placed {
  readonly how: Resolution["how"];
  readonly measured: MeasuredFile;
}

/** A report that was found by searching, and the tally of each of its files. */
interface SaidBefore {
  readonly file: string;
  readonly format: string;
  readonly tallies: ReadonlyMap<string, string>;
}

/** What all reports together say so far. */
export class CoverageFold {
  readonly #settings: CoverageSettings;
  readonly #paths: Paths;
  readonly #filter: FileFilter;
  readonly #components: Components;
  readonly #merged = new Map<string, MeasuredFile>();
  readonly #legs = new Map<string, Map<string, MeasuredFile>>();
  readonly #reports: ReadReport[] = [];
  readonly #resolutions = new Map<string, number>();
  readonly #formats = new Map<string, CoverageFormat>();
  readonly #leftOut = new Set<string>();
  readonly #strays = new Strays();
  readonly #opener: ReportOpener;
  /** The files that were read from each folder, by format, to know a report that says the same again. */
  readonly #said = new Map<string, SaidBefore[]>();

  constructor(settings: CoverageSettings, paths: Paths, opener: ReportOpener) {
    this.#opener = opener;
    this.#settings = settings;
    this.#paths = paths;
    this.#filter = new FileFilter(settings);
    this.#components = new Components(componentsOf(settings.components ?? []));
  }

  get legNames(): readonly string[] {
    return [...this.#legs.keys()];
  }

  async read({ file, leg }: FoundReport, place: Workplace): Promise<readonly Reason[]> {
    const opened = await this.#opener.open(file, leg ?? "", place, async (report) => ({
      ...(await readCoverageReport(report, this.#settings.format)),
      path: report.path,
      bytes: report.size,
    }));
    if (opened.state === "refused") return [opened.reason];
    if (opened.state === "none") return [];
    const { format, report, path, bytes } = opened.value;
    const again = this.#add(format, report, { file: path, leg, bytes }, place.host.debug);
    if (opened.committed === "committed") return [{ id: "tracked-report", file }];
    return again === undefined ? [] : [again];
  }

  #add(format: CoverageFormat, report: CoverageReport, { file, leg, bytes }: Opened, debug: Host["debug"]): Reason | undefined {
    const folder = this.#paths.folderOf(file);
    const resolutions = resolveReport({ files: report.files, sources: report.sources, folder }, this.#paths.context);
    const placed = report.files.map((coverage, i) => place(coverage, resolutions[i] ?? { how: "not-found" }));
    for (const { how, measured } of placed)
      debug(() => toLog(say`${file}: ${measured.coverage.path} is ${measured.path} (${how})`));
    const again = this.#opener.origin === "searched" ? this.#saidAgain(format, file, placed) : undefined;
    if (again === "the same") return undefined;
    this.#formats.set(format.id, format);
    // Also where all of its files are left out: a leg that was read is there, and has nothing.
    if (leg !== undefined) this.#leg(leg);
    let inRepository = 0;
    for (const { how, measured } of placed) {
      this.#resolutions.set(how, (this.#resolutions.get(how) ?? 0) + 1);
      if (measured.inRepository) inRepository++;
      else if (leg === undefined) this.#strays.add(measured.path, folder ?? file);
      if (!this.#filter.keeps(measured.path)) this.#leftOut.add(measured.path);
      else {
        fold(this.#merged, measured);
        if (leg !== undefined) fold(this.#leg(leg), measured);
      }
    }
    this.#reports.push({ file, leg, format: format.id, bytes, files: report.files.length, inRepository, notes: report.notes });
    return again;
  }

  /** What can only be said when all reports are read. */
  problems(): readonly Reason[] {
    return this.#strays.problem();
  }

  /**
   * Tools write one run in several formats into one folder. A report whose files another format there has named before
   * says the same again, or, where it differs, is of another run.
   */
  #saidAgain(format: CoverageFormat, file: string, placed: readonly Placed[]): "the same" | Reason | undefined {
    const folder = file.slice(0, Math.max(0, file.lastIndexOf("/")));
    const before = this.#said.get(folder) ?? [];
    const tallies = new Map(placed.map(({ measured }) => [measured.path, comparableTally(measured.coverage)]));
    const twin = before.find((one) => one.format !== format.id && [...tallies.keys()].every((path) => one.tallies.has(path)));
    if (twin === undefined) {
      this.#said.set(folder, [...before, { file, format: format.id, tallies }]);
      return undefined;
    }
    const differing = [...tallies].filter(
      ([path, tally]) => tally !== "" && twin.tallies.get(path) !== "" && twin.tallies.get(path) !== tally,
    );
    const [example] = differing;
    if (example) return { id: "contradiction", file, other: twin.file, differing: differing.length, example: example[0] };
    this.#opener.passedOver.push({ file, why: `${twin.file} says the same` });
    return "the same";
  }

  #leg(name: string): Map<string, MeasuredFile> {
    const known = this.#legs.get(name) ?? new Map<string, MeasuredFile>();
    this.#legs.set(name, known);
    return known;
  }

  #mapping(): string | undefined {
    const strays = [...this.#merged.values()].filter((file) => !file.inRepository && !isDependencyPath(file.path));
    return strays.length === 0
      ? undefined
      : suggestMapping(
          strays.map((file) => file.path),
          this.#paths.context.index,
        );
  }

  #unused(): readonly string[] {
    if (this.#reports.length === 0) return [];
    const mapped = this.#settings.paths === undefined || this.#resolutions.has("map");
    const globs = this.#components.unused([...this.#merged.values()]).map((glob) => `components: ${glob}`);
    return [...this.#filter.unused, ...globs, ...(mapped ? [] : ["paths"])];
  }

  facts(passedOver: CoverageFacts["passedOver"]): CoverageFacts {
    const least = this.#settings["min-path-match"];
    return {
      coverage: {
        files: inOrder(this.#merged),
        components: this.#components,
        legs: new Map([...this.#legs].map(([leg, files]) => [leg, inOrder(files)])),
        reports: this.#reports.length,
        formats: [...this.#formats.values()].map((format) => format.title),
        mapping: this.#mapping(),
        minPathMatch: least ? { percent: Number(formatDecimal(least.value)), text: least.text } : { percent: 90, text: "90%" },
      },
      reports: this.#reports,
      leftOut: this.#leftOut.size,
      unused: this.#unused(),
      resolutions: this.#resolutions,
      passedOver: [...passedOver, ...this.#opener.passedOver],
    };
  }
}

/** Covered and all lines, which every format of one run agrees on; empty for a file whose format knows no lines. */
function comparableTally(file: FileCoverage): string {
  const lines = tallyOf(file, "lines");
  return lines === undefined ? "" : `${lines.covered}/${lines.total}`;
}

function fold(into: Map<string, MeasuredFile>, file: MeasuredFile): void {
  const known = into.get(file.path);
  into.set(file.path, known ? { ...known, coverage: mergeFiles(known.coverage, file.coverage) } : file);
}

/** Code-unit order, the same on every machine whatever its language. */
function inOrder(files: ReadonlyMap<string, MeasuredFile>): readonly MeasuredFile[] {
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function place(coverage: FileCoverage, resolution: Resolution): Placed {
  if ("path" in resolution) return { how: resolution.how, measured: { path: resolution.path, inRepository: true, coverage } };
  const module = coverage.module === undefined ? "" : `${coverage.module}/`;
  const at = resolution.how === "not-found" && module === "" ? resolution.at : undefined;
  return { how: resolution.how, measured: { path: at ?? module + cleanPath(coverage.path), inRepository: false, coverage } };
}
