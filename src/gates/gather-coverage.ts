import { coverageFormats } from "../formats/coverage-formats.ts";
import { pathMatcher } from "../model/glob.ts";
import type { CoverageFacts } from "../reports/coverage-sections.ts";
import type { Paths } from "../repository/paths.ts";
import { CoverageFold, type CoverageSettings } from "./coverage-fold.ts";
import { coverageMakers } from "./coverage-makers.ts";
import {
  type FoundReport,
  findDeclared,
  missingLegs,
  noReport,
  type SearchedReports,
  searchUsual,
  type UsualReports,
} from "./find-reports.ts";
import type { Gathered, Workplace } from "./gate.ts";
import { knownPaths } from "./known-paths.ts";
import { OwnFiles } from "./own-files.ts";
import { readEach } from "./read-each.ts";
import { ReportOpener } from "./report-opener.ts";

/** Finds the reports, reads them one after the other, and folds each into what is known, so that memory holds one at a time. */
export async function gatherCoverage(settings: CoverageSettings, place: Workplace): Promise<Gathered<CoverageFacts>> {
  // git compares while the reports are read.
  const change =
    place.newFiles === "passed over" ? undefined : (await import("./look-at-change.ts")).lookAtChange(settings, place);
  const { paths, problems: unknown } = await knownPaths(settings.paths ?? [], place, change ? await change.untracked : []);
  const { reports, problems, passedOver } = await findReports(settings, place, paths);
  problems.push(...unknown);
  const own = await OwnFiles.find(settings, place);
  const opener = new ReportOpener(paths, own, settings.reports || settings.legs ? "declared" : "searched");
  const fold = new CoverageFold(settings, paths, opener);
  problems.push(...(await readEach(reports, place, (found) => fold.read(found, place))));
  problems.push(...fold.problems(), ...missingLegs(settings["expected-legs"], fold.legNames));
  const facts = fold.facts(passedOver);
  const isSearched = !settings.reports && !settings.legs;
  if (isSearched && facts.reports.length === 0 && problems.length === 0)
    problems.push(await noReport(usual, place.host.files, facts.passedOver));
  for (const { file } of facts.passedOver) place.evidence.passOver(file);
  const patch = await change?.patch(facts, paths);
  const withoutCoverage = () => change?.withoutCoverage(facts, paths) ?? [];
  return { facts: { ...facts, coverage: { ...facts.coverage, withoutCoverage, ...(patch && { patch }) } }, problems };
}

/** Where tools leave their reports. */
export const coveragePlaces: readonly string[] = [...new Set(coverageFormats.flatMap((format) => format.files))];

const usual: UsualReports = { of: "coverage", places: coveragePlaces, makers: coverageMakers };

async function findReports(settings: CoverageSettings, place: Workplace, paths: Paths): Promise<SearchedReports> {
  const { files } = place.host;
  if (settings.reports || settings.legs) {
    const { reports, problems } = await findDeclared("coverage", settings.reports ?? [], settings.legs ?? [], files);
    return { reports, problems: [...problems], passedOver: [] };
  }
  const found = await searchUsual(usual, files, paths.isTracked);
  return { ...found, reports: mostExactFirst(found.reports) };
}

/**
 * Formats from the one whose records merge best to the one that only has sums. Tools write several at once (Jest: three),
 * and the first to be read of those that say the same is the one that counts.
 */
const exactness = ["istanbul", "coverage-py", "lcov", "jacoco", "cobertura", "go", "clover", "istanbul-summary"];

function mostExactFirst(reports: readonly FoundReport[]): readonly FoundReport[] {
  const hints = coverageFormats.map((format) => ({
    rank: exactness.indexOf(format.id),
    matchers: format.files.map(pathMatcher),
  }));
  const rank = (file: string) =>
    Math.min(...hints.map((hint) => (hint.matchers.some((matches) => matches(file)) ? hint.rank : exactness.length)));
  return [...reports].sort((a, b) => rank(a.file) - rank(b.file));
}
