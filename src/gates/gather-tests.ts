import { testsFormats } from "../formats/tests-formats.ts";
import { applyQuarantine } from "../measures/apply-quarantine.ts";
import { pathMatcher } from "../model/glob.ts";
import type { Reason } from "../model/reason.ts";
import type { TestFacts } from "../reports/test-facts.ts";
import type { Paths } from "../repository/paths.ts";
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
import { today } from "./policy-values.ts";
import { readEach } from "./read-each.ts";
import { readQuarantineFile } from "./read-quarantine.ts";
import { ReportOpener } from "./report-opener.ts";
import { testMakers } from "./test-makers.ts";
import type { TestSettings } from "./test-results.ts";
import { TestsFold } from "./tests-fold.ts";

/** Where tools leave their reports. */
export const testPlaces: readonly string[] = [...new Set(testsFormats.flatMap((format) => format.files))];

const usual: UsualReports = { of: "tests", places: testPlaces, makers: testMakers };

/** Finds the reports and reads them one after the other. */
export async function gatherTests(settings: TestSettings, place: Workplace): Promise<Gathered<TestFacts>> {
  const { paths, problems: unknown } = await knownPaths(settings.paths ?? [], place, []);
  const { reports, problems, passedOver } = await findTests(settings, place, paths);
  problems.push(...unknown);
  const own = await OwnFiles.find(settings, place);
  const isSearched = !settings.reports && !settings.legs;
  const opener = new ReportOpener(paths, own, isSearched ? "searched" : "declared");
  const fold = new TestsFold(settings, opener, paths);
  problems.push(...onTwoLegs(reports));
  problems.push(...(await readEach(reports, place, (found) => fold.read(found, place))));
  const over = [...passedOver, ...opener.passedOver];
  for (const { file } of over) place.evidence.passOver(file);
  if (isSearched && fold.reports.length === 0 && problems.length === 0)
    problems.push(await noReport(usual, place.host.files, over));
  // What is wrong with a report that is there is told of that report.
  const missing = missingLegs(settings["expected-legs"], [...new Set(reports.map(({ leg = "" }) => leg))]);
  problems.push(...missing);
  const quarantine = await readQuarantineFile(place);
  problems.push(...quarantine.problems);
  const { runs, uses } = applyQuarantine(fold.runs, quarantine.entries, today(place.host));
  const tracked = (glob: string) => paths.files.filter(pathMatcher(glob)).slice(0, 5);
  const facts: TestFacts = {
    tests: { runs, tracked, quarantine: uses },
    reports: fold.reports,
    missingLegs: missing.flatMap((one) => (one.id === "missing-leg" ? [one.leg] : [])),
    passedOver: over,
    excuses: quarantine.remarks,
  };
  return { facts, problems };
}

/** One file is a report of one leg: counted twice, half of the tests would do. */
function onTwoLegs(reports: readonly FoundReport[]): readonly Reason[] {
  const legs = new Map<string, Set<string>>();
  for (const { file, leg = "" } of reports) legs.set(file, (legs.get(file) ?? new Set()).add(leg));
  const [shared] = [...legs].filter(([, of]) => of.size > 1);
  if (shared === undefined) return [];
  const named = [...shared[1]].map((leg) => (leg === "" ? "reports" : `the leg ${leg}`)).join(" and of ");
  const message = `${shared[0]} is a report of ${named}; allowed: each file once`;
  return [{ id: "bad-configuration", problems: [{ where: "legs", message }] }];
}

async function findTests(settings: TestSettings, place: Workplace, paths: Paths): Promise<SearchedReports> {
  const { files } = place.host;
  if (settings.reports || settings.legs) {
    const { reports, problems } = await findDeclared("tests", settings.reports ?? [], settings.legs ?? [], files);
    return { reports, problems: [...problems], passedOver: [] };
  }
  return searchUsual(usual, files, paths.isTracked);
}
