import { metricsFormats } from "../formats/metrics-formats.ts";
import { openVocabulary, operandVocabulary } from "../measures/metrics-vocabulary.ts";
import { resolveFormulas } from "../measures/resolve-formulas.ts";
import type { FigureSource } from "../model/figure-source.ts";
import type { Reason } from "../model/reason.ts";
import type { MetricFacts } from "../reports/metrics-facts.ts";
import type { Paths } from "../repository/paths.ts";
import { findDeclared, noReport, searchUsual, type UsualReports } from "./find-reports.ts";
import type { Gathered, Workplace } from "./gate.ts";
import { knownPaths } from "./known-paths.ts";
import type { MetricSettings } from "./metric-budget.ts";
import { metricMakers } from "./metric-makers.ts";
import { badName, type FigureJob, MetricsFold } from "./metrics-fold.ts";
import { OwnFiles } from "./own-files.ts";
import { readEach } from "./read-each.ts";
import { type PassedOver, ReportOpener } from "./report-opener.ts";

/** Where tools leave their reports. */
export const metricPlaces: readonly string[] = [...new Set(metricsFormats.flatMap((format) => format.files))];

const usual: UsualReports = { of: "metrics", places: metricPlaces, makers: metricMakers };

/** Finds the files, reads each once, and computes what is derived of them. */
export async function gatherMetrics(settings: MetricSettings, place: Workplace): Promise<Gathered<MetricFacts>> {
  const { paths, problems: unknown } = await knownPaths([], place, []);
  const { jobs, problems, passedOver } = await findJobs(settings, place, paths);
  problems.push(...unknown);
  const own = await OwnFiles.find(settings, place);
  const isSearched = !settings.reports && !settings.metrics;
  const opener = new ReportOpener(paths, own, isSearched ? "searched" : "declared");
  const fold = new MetricsFold(opener);
  const misread = await readEach(jobs, place, (job) => fold.read(job, place));
  // What is wrong with a name was read all the same, as was what is committed.
  const reading = [...problems, ...misread.filter(({ id }) => !readAllTheSame.includes(id))].length === 0 ? "whole" : "partial";
  problems.push(...misread);
  const over = [...passedOver, ...opener.passedOver];
  for (const { file } of over) place.evidence.passOver(file);
  if (isSearched && fold.reports.length === 0 && problems.length === 0)
    problems.push(await noReport(usual, place.host.files, over));
  const { facts, problems: wrong } = derive(settings, fold, reading);
  return { facts: { ...facts, passedOver: over }, problems: [...problems, ...wrong] };
}

const readAllTheSame: readonly Reason["id"][] = ["tracked-report", "contradiction", "bad-configuration"];

function derive(
  settings: MetricSettings,
  fold: MetricsFold,
  reading: MetricFacts["metrics"]["reading"],
): Gathered<Omit<MetricFacts, "passedOver">> {
  const { known, reports, unnamed } = fold;
  const derived = settings.derived ?? [];
  const names = derived.map(({ name }) => name);
  const twice = names
    .filter((name) => known.has(name))
    .map((name) => badName(name, `derived names ${name}, which is measured as well; allowed: another name`));
  // Names that nobody knows are slips only where all was read.
  const vocabulary = reading === "whole" ? operandVocabulary(known, names) : openVocabulary(names);
  const { formulas, problems: wrong } = resolveFormulas(derived, known, vocabulary);
  const misunderstood: readonly Reason[] = wrong.length > 0 ? [{ id: "bad-configuration", problems: wrong }] : [];
  return {
    facts: { metrics: { known, formulas, reports: reports.length, reading }, runner: settings.runner, reports, unnamed },
    problems: [...twice, ...misunderstood],
  };
}

interface Found {
  readonly jobs: readonly FigureJob[];
  readonly problems: Reason[];
  readonly passedOver: readonly PassedOver[];
}

async function findJobs(settings: MetricSettings, place: Workplace, paths: Paths): Promise<Found> {
  const { files } = place.host;
  const jobs = new Map<string, { figures: FigureSource[]; as: FigureJob["as"] }>();
  const problems: Reason[] = [];
  const passedOver: PassedOver[] = [];
  for (const file of await reportFiles(settings, place, paths, problems, passedOver))
    jobs.set(file, { figures: [], as: "report" });
  for (const figure of settings.metrics ?? []) {
    const found = await files.glob(figure.pattern);
    const [file, ...others] = found;
    if (file === undefined)
      problems.push({ id: "no-report", of: "metrics", pattern: figure.pattern, lookedFor: [], commands: [], committed: [] });
    else if (others.length > 0)
      problems.push(
        badName(
          figure.name,
          `${found.length} files match ${JSON.stringify(figure.pattern)} (${found.slice(0, 3).join(", ")}); allowed: one`,
        ),
      );
    else {
      const job = jobs.get(file) ?? { figures: [], as: "file" };
      job.figures.push(figure);
      jobs.set(file, job);
    }
  }
  return { jobs: [...jobs].map(([file, job]) => ({ file, ...job })), problems: once(problems), passedOver };
}

async function reportFiles(
  settings: MetricSettings,
  { host }: Workplace,
  paths: Paths,
  problems: Reason[],
  passedOver: PassedOver[],
): Promise<readonly string[]> {
  if (settings.reports) {
    const found = await findDeclared("metrics", settings.reports, [], host.files);
    problems.push(...found.problems);
    return found.reports.map(({ file }) => file);
  }
  // Whoever names figures says what counts.
  if (settings.metrics) return [];
  const found = await searchUsual(usual, host.files, paths.isTracked);
  passedOver.push(...found.passedOver);
  problems.push(...found.problems);
  return found.reports.map(({ file }) => file);
}

/** Several figures of one file that is missing are one thing that is missing. */
function once(problems: readonly Reason[]): Reason[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
