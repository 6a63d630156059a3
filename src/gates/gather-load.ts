import { loadFormats } from "../formats/load-formats.ts";
import { readResourceReport } from "../formats/read-resources.ts";
import type { MeasuredRun } from "../measures/load-facts.ts";
import { customPart } from "../measures/load-vocabulary.ts";
import { measuredApart } from "../measures/resources-apart.ts";
import type { ConfigProblem } from "../model/config-problem.ts";
import { formatDecimal } from "../model/decimal.ts";
import { type ErrorRule, everyFailure, parseErrorRule } from "../model/error-rule.ts";
import type { Window } from "../model/load-run.ts";
import type { Reason } from "../model/reason.ts";
import type { ResourceSeries } from "../model/resource-series.ts";
import type { LoadFacts, SeenLoad } from "../reports/load-facts.ts";
import type { Paths } from "../repository/paths.ts";
import type { AmountText } from "../settings/declare.ts";
import { sidesOf } from "./compared-runs.ts";
import { findDeclared, missingLegs, noReport, type SearchedReports, searchUsual, type UsualReports } from "./find-reports.ts";
import type { Gathered, Workplace } from "./gate.ts";
import { knownPaths } from "./known-paths.ts";
import { LoadFold } from "./load-fold.ts";
import { loadMakers } from "./load-makers.ts";
import type { LoadSettings } from "./load-test-budget.ts";
import { OwnFiles } from "./own-files.ts";
import { readEach } from "./read-each.ts";
import { ReportOpener } from "./report-opener.ts";

/** Where tools leave their reports. */
export const loadPlaces: readonly string[] = [...new Set(loadFormats.flatMap((format) => format.files))];

const usual: UsualReports = { of: "load", places: loadPlaces, makers: loadMakers };

/** Finds the reports and reads them one after the other. */
export async function gatherLoad(settings: LoadSettings, place: Workplace): Promise<Gathered<LoadFacts>> {
  const rule = errorRuleOf(settings);
  const { paths, problems: unknown } = await knownPaths([], place, []);
  const { reports, problems, passedOver } = await findLoad(settings, place, paths);
  problems.push(...unknown, ...("problem" in rule ? [rule.problem] : []));
  const own = await OwnFiles.find(settings, place);
  const isSearched = !settings.reports && !settings.legs && !settings.compare;
  const opener = new ReportOpener(paths, own, isSearched ? "searched" : "declared");
  const window = windowOf(settings);
  const fold = new LoadFold(settings, opener, { window, metrics: namedMetrics(settings) });
  problems.push(...(await readEach(reports, place, (found) => fold.read(found, place))));
  const over = [...passedOver, ...opener.passedOver];
  for (const { file } of over) place.evidence.passOver(file);
  if (isSearched && fold.reports.length === 0 && problems.length === 0)
    problems.push(await noReport(usual, place.host.files, over));
  const { runs, problems: lost } = fold.finish();
  const { head, base, problems: uncompared } = sidesOf(settings, runs);
  problems.push(...lost, ...uncompared, ...missingLegs(settings["expected-legs"], fold.legNames));
  const errors = "rule" in rule ? rule.rule : everyFailure;
  const used = await readUsed(settings, place, opener, runs);
  problems.push(...used.problems);
  const load = { runs: head, resources: used.resources, errors, apdexTarget: msOf(settings["apdex-target"]), window };
  const machine = settings.runner ?? place.host.machine;
  return {
    facts: {
      load,
      base,
      machine,
      reports: [...fold.reports, ...used.seen],
      passedOver: over,
      refused: problems.filter((one) => one.id !== "tracked-report").length,
    },
    problems,
  };
}

function errorRuleOf(settings: LoadSettings): { readonly rule: ErrorRule } | { readonly problem: Reason } {
  const parsed = parseErrorRule(settings["count-as-error"] ?? []);
  if (settings["count-as-error"] === undefined) return { rule: everyFailure };
  if (!("wrong" in parsed)) return { rule: parsed };
  const problem: ConfigProblem = { where: "count-as-error", message: parsed.wrong };
  return { problem: { id: "bad-configuration", problems: [problem] } };
}

/** The names that budgets begin with, and of a distribution's part (`waiting_time.p95`) that of the distribution. */
function namedMetrics({ budgets = [] }: LoadSettings): ReadonlySet<string> {
  const names = budgets.flatMap(({ text }) => /^\s*(?:(?:warn|fail)\s*:\s*)?([A-Za-z][\w.-]*)/.exec(text)?.[1] ?? []);
  return new Set(names.flatMap((name) => [name, customPart(name)?.of ?? name]));
}

function windowOf(settings: LoadSettings): Window | undefined {
  const [first, last] = [settings["skip-first"], settings["skip-last"]];
  if (first === undefined && last === undefined) return undefined;
  return { skipFirst: msOf(first) ?? 0, skipLast: msOf(last) ?? 0 };
}

function msOf(amount: AmountText | undefined): number | undefined {
  return amount && Number(formatDecimal(amount.value));
}

/** What was used while the test ran, from every report of it. */
async function readUsed(settings: LoadSettings, place: Workplace, opener: ReportOpener, ran: readonly MeasuredRun[]) {
  const { reports, problems } = await findDeclared("load", settings.resources ?? [], [], place.host.files);
  const found: Reason[] = [...problems];
  const resources: ResourceSeries[] = [];
  const seen: SeenLoad[] = [];
  for (const { file } of reports) {
    const opened = await opener.open(file, "resources", place, async (report) => ({
      ...(await readResourceReport(report)),
      bytes: report.size,
    }));
    if (opened.state === "refused") found.push(opened.reason);
    if (opened.state !== "read") continue;
    const { format, report, bytes } = opened.value;
    resources.push(...report.series);
    seen.push({ file, leg: undefined, format: format.id, tool: format.title, bytes, role: "resources", notes: report.notes });
    if (opened.committed === "committed") found.push({ id: "tracked-report", file });
    const what = measuredApart(
      report,
      ran.map(({ run }) => run),
    );
    const against = ran[0]?.files[0];
    if (what !== undefined) found.push({ id: "contradiction", file, what, ...(against !== undefined && { against }) });
  }
  return { resources, seen, problems: found };
}

async function findLoad(settings: LoadSettings, place: Workplace, paths: Paths): Promise<SearchedReports> {
  const { files } = place.host;
  if (settings.reports || settings.legs || settings.compare) {
    const legs = [...(settings.legs ?? []), ...(settings.compare ?? [])];
    const { reports, problems } = await findDeclared("load", settings.reports ?? [], legs, files);
    return { reports, problems: [...problems], passedOver: [] };
  }
  return searchUsual(usual, files, paths.isTracked);
}
