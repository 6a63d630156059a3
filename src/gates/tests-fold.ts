import type { TestsWish } from "../formats/format.ts";
import { readTestReport } from "../formats/read-tests.ts";
import { hasFailures } from "../measures/test-counts.ts";
import type { SeenTests } from "../measures/test-facts.ts";
import type { Reason } from "../model/reason.ts";
import type { TestReport } from "../model/test-report.ts";
import type { ReadTestReport } from "../reports/test-facts.ts";
import type { Paths } from "../repository/paths.ts";
import { findTestPaths } from "../repository/test-paths.ts";
import { failurePlaces } from "./failure-places.ts";
import type { FoundReport } from "./find-reports.ts";
import type { Workplace } from "./gate.ts";
import type { ReportOpener } from "./report-opener.ts";
import type { TestSettings } from "./test-results.ts";

/** Failures whose words are kept of all reports together: nobody reads more of them. */
const mostFailures = 1000;

/** What all reports of tests say, one after the other. */
export class TestsFold {
  readonly reports: ReadTestReport[] = [];
  readonly runs: SeenTests[] = [];
  readonly #settings: TestSettings;
  readonly #opener: ReportOpener;
  readonly #paths: Paths;
  /** What tells reports of one run apart from those of another. */
  readonly #signatures = new Map<string, { readonly leg: string; readonly file: string }>();
  #failures = 0;

  constructor(settings: TestSettings, opener: ReportOpener, paths: Paths) {
    this.#settings = settings;
    this.#opener = opener;
    this.#paths = paths;
  }

  get #wish(): TestsWish {
    const { duplicates } = this.#settings;
    return { duplicates: duplicates === "retries" || duplicates === "tests" ? duplicates : undefined };
  }

  async read({ file, leg = "" }: FoundReport, place: Workplace): Promise<readonly Reason[]> {
    const opened = await this.#opener.open(file, leg, place, async (report) => ({
      ...(await readTestReport(report, this.#settings.format, this.#wish)),
      path: report.path,
      bytes: report.size,
    }));
    if (opened.state === "refused") return [opened.reason];
    if (opened.state === "none") return [];
    const { format, report: said, path, bytes } = opened.value;
    const report = this.#kept(said);
    const pathOf = this.#pathsOf(report, path);
    const from = { folder: this.#paths.folderOf(path), context: this.#paths.context };
    const places = failurePlaces(report, pathOf, from);
    this.runs.push({ leg, file: path, report, pathOf, places, excused: new Set() });
    const { writer, notes, tests } = report;
    const ended = hasFailures(report) ? "with failures" : "without a failure";
    this.reports.push({
      file: path,
      leg,
      format: format.id,
      writer,
      bytes,
      tests: tests.length,
      cases: report.cases,
      repeated: report.repeated,
      ended,
      collection: hasUncollected(report) ? "broken" : "whole",
      notes,
    });
    const twin = this.#twinOf(report, bytes, { leg, file: path });
    const tracked: readonly Reason[] = opened.committed === "committed" ? [{ id: "tracked-report", file }] : [];
    return [...tracked, ...twin, ...report.contradictions.map((what): Reason => ({ id: "contradiction", file: path, what }))];
  }

  /** Two runs never take the same times to the last digit: the report of one leg was handed over for another one. */
  #twinOf(report: TestReport, bytes: number, here: { readonly leg: string; readonly file: string }): readonly Reason[] {
    const key = signatureOf(report, bytes);
    const known = key === undefined ? undefined : this.#signatures.get(key);
    if (key !== undefined && known === undefined) this.#signatures.set(key, here);
    if (known === undefined) return [];
    const of = known.leg === here.leg ? "" : ` of the leg ${known.leg}`;
    const what = `it is the same as that${of}, with all times: one of the two is a copy`;
    return [{ id: "contradiction", file: here.file, what, against: known.file }];
  }

  /** With the words of as many failures as there is room for. */
  #kept(report: TestReport): TestReport {
    const failures = report.failures.slice(0, Math.max(0, mostFailures - this.#failures));
    this.#failures += failures.length;
    return { ...report, failures };
  }

  /** By the file where the report names one, else by the class, else by the suite. */
  #pathsOf({ tests }: TestReport, file: string): (row: number) => string | undefined {
    const [paths, names] = [new Set<string>(), new Set<string>()];
    for (let row = 0; row < tests.length; row++) {
      if (tests.path(row) !== "") paths.add(tests.path(row));
      else {
        names.add(tests.className(row));
        names.add(tests.suite(row));
      }
    }
    const origins = { paths: [...paths], names: [...names].filter(Boolean), folder: this.#paths.folderOf(file) };
    const found = findTestPaths(origins, this.#paths.context);
    return (row) => found.get(tests.path(row)) ?? found.get(tests.className(row)) ?? found.get(tests.suite(row));
  }
}

/** Undefined where a report has too few times for another one not to have them, too. */
function signatureOf({ tests, startedAt }: TestReport, bytes: number): string | undefined {
  let [sum, timed] = [0, 0];
  for (let row = 0; row < tests.length; row++) {
    const ms = tests.durationMs(row);
    if (!(ms > 0)) continue;
    sum += ms * ((row % 997) + 1);
    timed++;
  }
  return startedAt === undefined && timed < 3 ? undefined : `${bytes} ${tests.length} ${startedAt} ${sum}`;
}

function hasUncollected({ tests }: TestReport): boolean {
  for (let row = 0; row < tests.length; row++) if (tests.className(row) === "" && tests.worst(row) === "errored") return true;
  return false;
}
