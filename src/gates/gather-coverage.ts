import type { CoverageFormat } from "../formats/format.ts";
import { readCoverageReport } from "../formats/read-report.ts";
import { coverageFormats } from "../formats/registry.ts";
import type { MeasuredFile } from "../measures/coverage.ts";
import type { CoverageReport, FileCoverage } from "../model/coverage.ts";
import { mergeFiles } from "../model/coverage-merge.ts";
import { formatDecimal } from "../model/decimal.ts";
import { pathMatcher } from "../model/glob.ts";
import type { Reason } from "../model/reason.ts";
import { cleanPath } from "../model/repo-path.ts";
import { ReportError } from "../model/report-error.ts";
import type { CoverageFacts, ReadReport } from "../reports/coverage-sections.ts";
import { suggestMapping } from "../repository/path-index.ts";
import { openPaths, type Paths } from "../repository/paths.ts";
import { type Resolution, resolvePath } from "../repository/resolve-paths.ts";
import type { Settings } from "../settings/declare.ts";
import type { CoverageInputs } from "./coverage-gate.ts";
import { coverageMakers } from "./coverage-makers.ts";
import { commandsFor, type FoundReport, findDeclared, searchUsualPlaces } from "./find-reports.ts";
import type { Gathered, Workplace } from "./gate.ts";

type CoverageSettings = Settings<CoverageInputs>;

/** Finds the reports, reads them one after the other, and folds each into what is known, so that memory holds one at a time. */
export async function gatherCoverage(settings: CoverageSettings, place: Workplace): Promise<Gathered<CoverageFacts>> {
  const paths = await openPaths(place, settings.paths ?? []);
  const { reports, problems, passedOver } = await findReports(settings, place, paths);
  const fold = new Fold(settings, paths, settings.reports || settings.legs ? "declared" : "searched");
  for (const found of reports) {
    const refused = await fold.read(found, place);
    if (refused) problems.push(refused);
  }
  problems.push(...missingLegs(settings, fold.legNames));
  return { facts: fold.facts(passedOver), problems };
}

interface Found {
  readonly reports: readonly FoundReport[];
  readonly problems: Reason[];
  readonly passedOver: CoverageFacts["passedOver"];
}

async function findReports(settings: CoverageSettings, place: Workplace, paths: Paths): Promise<Found> {
  const { files } = place.host;
  if (settings.reports || settings.legs) {
    const { reports, problems } = await findDeclared(settings.reports ?? [], settings.legs ?? [], files);
    const tracked = reports.filter(({ file }) => paths.isTracked(file));
    const old = tracked.map(({ file }): Reason => ({ id: "tracked-report", file }));
    return { reports, problems: [...problems, ...old], passedOver: [] };
  }
  const patterns = [...new Set(coverageFormats.flatMap((format) => format.files))];
  const found = await searchUsualPlaces(patterns, files);
  const fresh = mostExactFirst(found.filter((file) => !paths.isTracked(file)));
  const passedOver = found.filter((file) => paths.isTracked(file)).map((file) => ({ file, why: "committed to the repository" }));
  if (fresh.length > 0) return { reports: fresh.map((file) => ({ file, leg: undefined })), problems: [], passedOver };
  const commands = await commandsFor(coverageMakers, files);
  return { reports: [], problems: [{ id: "no-report", pattern: undefined, lookedFor: patterns, commands }], passedOver };
}

/**
 * Formats from the one whose records merge best to the one that only has sums. Tools write several at once (Jest: three),
 * and the first to be read of those that say the same is the one that counts.
 */
const exactness = ["istanbul", "coverage-py", "lcov", "jacoco", "cobertura", "go", "clover", "istanbul-summary"];

function mostExactFirst(files: readonly string[]): readonly string[] {
  const hints = coverageFormats.map((format) => ({
    rank: exactness.indexOf(format.id),
    matchers: format.files.map(pathMatcher),
  }));
  const rank = (file: string) =>
    Math.min(...hints.map((hint) => (hint.matchers.some((matches) => matches(file)) ? hint.rank : exactness.length)));
  return [...files].sort((a, b) => rank(a) - rank(b));
}

function missingLegs({ "expected-legs": expected = [] }: CoverageSettings, found: readonly string[]): readonly Reason[] {
  return expected.filter((leg) => !found.includes(leg)).map((leg) => ({ id: "missing-leg", leg, found }));
}

interface Placed {
  readonly how: Resolution["how"];
  readonly measured: MeasuredFile;
}

/** What all reports together say so far. */
class Fold {
  readonly #settings: CoverageSettings;
  readonly #paths: Paths;
  readonly #counts: (path: string) => boolean;
  readonly #merged = new Map<string, MeasuredFile>();
  readonly #legs = new Map<string, Map<string, MeasuredFile>>();
  readonly #reports: ReadReport[] = [];
  readonly #resolutions = new Map<string, number>();
  readonly #formats = new Map<string, CoverageFormat>();
  readonly #leftOut = new Set<string>();
  readonly #passedOver: { file: string; why: string }[] = [];
  readonly #origin: "declared" | "searched";
  /** The files that were read from each folder, by format, to know a report that says the same again. */
  readonly #said = new Map<string, { file: string; format: string; paths: Set<string> }[]>();

  constructor(settings: CoverageSettings, paths: Paths, origin: "declared" | "searched") {
    this.#settings = settings;
    this.#paths = paths;
    this.#origin = origin;
    this.#counts = countedFiles(settings);
  }

  get legNames(): readonly string[] {
    return [...this.#legs.keys()];
  }

  async read({ file, leg }: FoundReport, { host }: Workplace): Promise<Reason | undefined> {
    try {
      const opened = await host.files.open(file);
      const link = opened.linksOut ? this.#paths.trackedLinkAbove(file) : undefined;
      if (link !== undefined)
        throw new ReportError(
          "unreadable-report",
          file,
          `lies outside of the workspace, behind ${link}, a link that the repository holds`,
        );
      const { format, report } = await readCoverageReport(opened, this.#settings.format);
      this.#add(format, report, leg, opened.path, opened.size);
      return undefined;
    } catch (error) {
      if (!(error instanceof ReportError)) throw error;
      return { id: error.reason, file: error.file, message: error.message, ...(error.place && { place: error.place }) };
    }
  }

  #add(format: CoverageFormat, report: CoverageReport, leg: string | undefined, file: string, bytes: number): void {
    const placed = report.files.map((coverage) => this.#place(coverage, report.sources));
    if (this.#origin === "searched" && this.#saysTheSame(format, file, placed)) return;
    this.#formats.set(format.id, format);
    let inRepository = 0;
    for (const { how, measured } of placed) {
      this.#resolutions.set(how, (this.#resolutions.get(how) ?? 0) + 1);
      if (measured.inRepository) inRepository++;
      if (!this.#counts(measured.path)) this.#leftOut.add(measured.path);
      else {
        fold(this.#merged, measured);
        if (leg !== undefined) fold(this.#leg(leg), measured);
      }
    }
    this.#reports.push({ file, leg, format: format.id, bytes, files: report.files.length, inRepository, notes: report.notes });
  }

  /** Whether a report of another format in the same folder named all these files before: one run, written twice. */
  #saysTheSame(format: CoverageFormat, file: string, placed: readonly Placed[]): boolean {
    const folder = file.slice(0, Math.max(0, file.lastIndexOf("/")));
    const before = this.#said.get(folder) ?? [];
    const twin = before.find((one) => one.format !== format.id && placed.every(({ measured }) => one.paths.has(measured.path)));
    if (twin) this.#passedOver.push({ file, why: `${twin.file} says the same and more` });
    else
      this.#said.set(folder, [
        ...before,
        { file, format: format.id, paths: new Set(placed.map(({ measured }) => measured.path)) },
      ]);
    return twin !== undefined;
  }

  #leg(name: string): Map<string, MeasuredFile> {
    const known = this.#legs.get(name) ?? new Map<string, MeasuredFile>();
    this.#legs.set(name, known);
    return known;
  }

  #place(coverage: FileCoverage, sources: readonly string[]): Placed {
    const resolution = resolvePath(
      { path: coverage.path, ...(coverage.module !== undefined && { module: coverage.module }), sources },
      this.#paths.context,
    );
    if ("path" in resolution) return { how: resolution.how, measured: { path: resolution.path, inRepository: true, coverage } };
    const module = coverage.module === undefined ? "" : `${coverage.module}/`;
    return { how: resolution.how, measured: { path: module + cleanPath(coverage.path), inRepository: false, coverage } };
  }

  #mapping(): string | undefined {
    const lost = [...this.#merged.values()].filter((file) => !file.inRepository).map((file) => file.path);
    return lost.length === 0 ? undefined : suggestMapping(lost, this.#paths.context.index);
  }

  facts(passedOver: CoverageFacts["passedOver"]): CoverageFacts {
    const least = this.#settings["min-path-match"];
    return {
      coverage: {
        files: inOrder(this.#merged),
        legs: new Map([...this.#legs].map(([leg, files]) => [leg, inOrder(files)])),
        reports: this.#reports.length,
        formats: [...this.#formats.values()].map((format) => format.title),
        mapping: this.#mapping(),
        minPathMatch: least ? { percent: Number(formatDecimal(least.value)), text: least.text } : { percent: 90, text: "90%" },
      },
      reports: this.#reports,
      leftOut: this.#leftOut.size,
      resolutions: this.#resolutions,
      passedOver: [...passedOver, ...this.#passedOver],
    };
  }
}

function fold(into: Map<string, MeasuredFile>, file: MeasuredFile): void {
  const known = into.get(file.path);
  into.set(file.path, known ? { ...known, coverage: mergeFiles(known.coverage, file.coverage) } : file);
}

/** Code-unit order, the same on every machine whatever its language. */
function inOrder(files: ReadonlyMap<string, MeasuredFile>): readonly MeasuredFile[] {
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function countedFiles({ include, exclude }: CoverageSettings): (path: string) => boolean {
  const included = include?.map(pathMatcher);
  const excluded = exclude?.map(pathMatcher) ?? [];
  return (path) =>
    (included === undefined || included.some((matches) => matches(path))) && !excluded.some((matches) => matches(path));
}
