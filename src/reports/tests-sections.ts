import { type FailedTest, failedTests } from "../measures/failed-tests.ts";
import { durationOf, slowest } from "../measures/test-durations.ts";
import type { MeasuredTests, SeenTests } from "../measures/test-facts.ts";
import { shownName } from "../measures/test-names.ts";
import { emptyTally, tallyTest } from "../measures/test-tally.ts";
import type { Cell, Section } from "../model/explanation.ts";
import { nameMatcher } from "../model/glob.ts";
import { listsBy } from "../model/lists-by.ts";
import { code, figure, join, type Phrase, say } from "../model/phrase.ts";
import { quarantinePath, testId } from "../model/quarantine.ts";
import { isFailure } from "../model/test-report.ts";
import { countOf } from "./counted.ts";
import { bar, formatCount } from "./numbers.ts";
import { proposedEnd } from "./pasteable-ignore.ts";
import { pasteableQuarantine } from "./pasteable-quarantine.ts";
import { msText } from "./plain-numbers.ts";
import type { TestFacts } from "./test-facts.ts";
import { describePassedOver } from "./wording.ts";

const shownFailures = 30;
const shownTexts = 10;
const shownSlow = 10;

/** The tables of test results: legs, what failed and why, what is flaky, and what took longest. */
export function testSections(facts: TestFacts, today: string): readonly Section[] {
  const { tests } = facts;
  if (tests.runs.length === 0) return [];
  const all = failedTests(tests, 1000);
  const failed = all.filter(({ outcome }) => isFailure(outcome));
  const others = (outcome: FailedTest["outcome"]) => all.filter((one) => one.outcome === outcome);
  return [
    legSection(facts),
    ...failureSection(failed, tests),
    ...failed.slice(0, shownTexts).flatMap(textSection),
    ...namedSection("flaky tests", others("flaky"), tests),
    ...quarantineSection(others("flaky"), tests, today),
    ...namedSection("failed tests in quarantine", others("quarantined"), tests),
    ...slowSection(tests),
    reportSection(facts),
  ];
}

/** One row a leg, and one for all of them. */
function legSection({ tests: { runs }, missingLegs }: TestFacts): Section {
  const legs = [...listsBy(runs, ({ leg }) => leg)];
  const isOfLegs = legs.some(([leg]) => leg !== "") || missingLegs.length > 0;
  const rows = legs.map(([leg, ofLeg]) => legRow(isOfLegs ? [code(leg === "" ? "(no leg)" : leg)] : [], ofLeg));
  const missing = missingLegs.map((leg) => [code(leg), say`⛔ no report`, ...Array.from({ length: 6 }, () => say``)]);
  const total = legs.length > 1 ? [legRow([say`${figure("all")}`], runs)] : [];
  const columns = [
    ...(isOfLegs ? [{ title: "Leg" }] : []),
    ...["Tests", "Passed", "Failed", "Skipped", "Known", "Flaky", "Time"].map((title) => ({ title, align: "right" as const })),
  ];
  return { title: say`Tests${isOfLegs ? " by leg" : ""}`, table: { columns, rows: [...rows, ...missing, ...total] } };
}

function legRow(name: readonly Cell[], runs: readonly SeenTests[]): readonly Cell[] {
  const tally = emptyTally();
  for (const run of runs) for (let row = 0; row < run.report.tests.length; row++) tallyTest(tally, run, row);
  const { tests, passed, failed, skipped, known, flaky, quarantined } = tally;
  const legs = [...listsBy(runs, ({ leg }) => leg).values()];
  const longest = Math.max(...legs.map((ofLeg) => durationOf(ofLeg).ms));
  const excused = quarantined === 0 ? "" : ` (and ${formatCount(quarantined)} in quarantine)`;
  const counts = [tests, passed].map((count) => figure(formatCount(count)));
  return [
    ...name,
    ...counts,
    figure(`${failed > 0 ? "❌ " : ""}${formatCount(failed)}${excused}`),
    ...[skipped, known, flaky].map((count) => figure(formatCount(count))),
    figure(msText(longest)),
  ];
}

function failureSection(failed: readonly FailedTest[], tests: MeasuredTests): readonly Section[] {
  if (failed.length === 0) return [];
  const isOfLegs = tests.runs.some(({ leg }) => leg !== "");
  const isCompared = tests.changes !== undefined;
  const rows = failed
    .slice(0, shownFailures)
    .map((one) => [
      testCell(one),
      placeCell(one),
      ...(isCompared ? [say`${figure(one.novelty ?? "")}`] : []),
      ...(isOfLegs ? [join(one.legs.map(code), ", ")] : []),
      say`${one.failure?.message ?? ""}`,
    ]);
  const titles = ["Test", "Where", ...(isCompared ? ["Failure"] : []), ...(isOfLegs ? ["Legs"] : []), "What it says"];
  const columns = titles.map((title) => ({ title }));
  return [{ title: say`Failed tests`, table: { columns, rows, more: failed.length - rows.length } }];
}

function testCell({ run, row }: FailedTest): Phrase {
  return say`${code(shownName(run.report.tests, row))}`;
}

function placeCell({ place }: FailedTest): Phrase {
  if (place === undefined) return say``;
  return say`${code(place.line === undefined ? place.path : `${place.path}:${place.line}`)}`;
}

/** Lines of a failure that are shown; the report has all of them. */
const shownLines = 40;

function textSection(failed: FailedTest): readonly Section[] {
  const text = failed.failure?.text.trim() ?? "";
  if (text === "" || text === failed.failure?.message) return [];
  const lines = text.split("\n");
  const shown = lines.slice(0, shownLines);
  const more = lines.length > shown.length ? [`… ${lines.length - shown.length} more lines in the report`] : [];
  return [{ title: testCell(failed), folded: true, text: [...shown, ...more] }];
}

function namedSection(title: string, named: readonly FailedTest[], tests: MeasuredTests): readonly Section[] {
  if (named.length === 0) return [];
  const isOfLegs = tests.runs.some(({ leg }) => leg !== "");
  const rows = named
    .slice(0, shownFailures)
    .map((one) => [testCell(one), ...(isOfLegs ? [join(one.legs.map(code), ", ")] : []), say`${one.failure?.message ?? ""}`]);
  const columns = [{ title: "Test" }, ...(isOfLegs ? [{ title: "Legs" }] : []), { title: "What it said" }];
  const one = title.replace("tests", "test");
  return [
    {
      title: say`${figure(named.length === 1 ? `1 ${one}` : `${formatCount(named.length)} ${title}`)}`,
      folded: true,
      table: { columns, rows, more: named.length - rows.length },
    },
  ];
}

/** Characters of a name that a line of code has room for: one that is cut would excuse nothing. */
const longestPasted = 120;

/** What excuses tests that fail at times, to be pasted; an entry that is there already is not proposed again. */
function quarantineSection(flaky: readonly FailedTest[], { quarantine }: MeasuredTests, today: string): readonly Section[] {
  const known = quarantine.map(({ entry }) => nameMatcher(entry.id));
  const ids = [...new Set(flaky.map(({ run, row }) => testId(run.report.tests, row)))].filter(
    (id) => !known.some((matches) => matches(id)) && id.length <= longestPasted,
  );
  if (ids.length === 0) return [];
  const until = proposedEnd(today);
  const entries = ids.slice(0, shownTexts).flatMap((id) => pasteableQuarantine(id, until));
  return [
    {
      title: say`Entries for ${code(quarantinePath)}, should they fail again`,
      folded: true,
      intro: say`Mend them rather than this; what is excused goes on running, and is told of when its time is over.`,
      text: ["quarantine:", ...entries],
    },
  ];
}

function slowSection({ runs }: MeasuredTests): readonly Section[] {
  const slow = slowest(
    runs.map((run) => ({ run, isSelected: () => true })),
    shownSlow,
  ).filter(({ ms }) => ms > 0);
  const most = slow[0]?.ms ?? 0;
  if (slow.length < 2) return [];
  const rows = slow.map(({ run, row, ms }) => [
    say`${code(shownName(run.report.tests, row))}${run.leg === "" ? say`` : say` (leg ${code(run.leg)})`}`,
    figure(msText(ms)),
    figure(bar({ part: Math.round(ms * 1000), whole: Math.round(most * 1000) })),
  ]);
  const columns = [{ title: "Test" }, { title: "Time", align: "right" as const }, { title: "" }];
  return [{ title: say`Slowest tests`, folded: true, table: { columns, rows } }];
}

function reportSection({ reports, passedOver }: TestFacts): Section {
  const rows = reports.slice(0, 100).map(({ file, leg, format, writer, tests, notes }) => [
    code(file),
    leg === "" ? say`` : say`${code(leg)}`,
    figure(format),
    figure(writer ?? ""),
    figure(formatCount(tests)),
    join(
      notes.map(({ text }) => say`${text}`),
      "; ",
    ),
  ]);
  const columns = [
    ...["Report", "Leg", "Format", "Written by"].map((title) => ({ title })),
    { title: "Tests", align: "right" as const },
    { title: "Notes" },
  ];
  return {
    title: say`Read from ${figure(countOf(reports.length, "reports"))}`,
    folded: true,
    intro: say`${describePassedOver(passedOver)}`,
    table: { columns, rows, more: reports.length - rows.length },
  };
}
