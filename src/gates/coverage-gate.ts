import { coverageFormats } from "../formats/coverage-formats.ts";
import { waysToGreen } from "../judge/way-to-green/coverage.ts";
import { waysBack } from "../judge/way-to-green/coverage-change.ts";
import { measureChange } from "../measures/coverage-change.ts";
import { coverageTotals } from "../measures/coverage-totals.ts";
import { coverageVocabulary } from "../measures/coverage-vocabulary.ts";
import { measureBudget } from "../measures/measure-budget.ts";
import { componentsOf } from "../model/component.ts";
import { coverageElements } from "../model/coverage.ts";
import { totalsOf } from "../model/coverage-baseline.ts";
import type { WayToCover } from "../model/explanation.ts";
import { code, figure, join, type Phrase, say } from "../model/phrase.ts";
import type { Judgement } from "../model/verdict.ts";
import { pointsOf } from "../reports/baseline-sections.ts";
import { countOf } from "../reports/counted.ts";
import { uncoveredPlaces } from "../reports/coverage-places.ts";
import { type CoverageFacts, coverageSections } from "../reports/coverage-sections.ts";
import { formatPercent } from "../reports/numbers.ts";
import { describeLostFiles, describeUnused } from "../reports/wording.ts";
import { baselineLine, baselineRemarks } from "../reports/wording-baseline.ts";
import { describeFailedStep, describeFailedTests, describeWriter } from "../reports/wording-runs.ts";
import { commonInputs, commonOutputs, declareInputs, declareOutputs, defaultPatchFrom } from "../settings/declare.ts";
import { isBaselineTold } from "./baseline-told.ts";
import { coverageBaselineKind, coverageToday, findCoverageBaseline } from "./coverage-baseline.ts";
import { defineBaseline } from "./define-baseline.ts";
import type { Proof } from "./evidence.ts";
import { defineGate } from "./gate.ts";
import { coveragePlaces, gatherCoverage } from "./gather-coverage.ts";

const inputs = declareInputs({
  ...commonInputs,
  format: {
    type: "choice",
    choices: coverageFormats.map((format) => format.id),
    description: "The format of all reports. The content is checked against it.",
    whenLeftOut: "each report is recognised by its content",
  },
  legs: {
    type: "legs",
    description:
      "Reports in groups, one `name=glob` per line (or `folder/*/` for one leg per folder); a budget picks one with `lines[leg py39]`.",
    example: "py39=cov/py39.xml",
  },
  "expected-legs": {
    type: "names",
    description: "Legs that must have a report, separated by commas.",
    example: "py39, py310, py311",
  },
  "min-lines": { type: "percent", description: "Lowest share of covered lines.", budget: "lines >= ", example: "80" },
  "min-branches": { type: "percent", description: "Lowest share of branches taken.", budget: "branches >= ", example: "70" },
  "min-functions": { type: "percent", description: "Lowest share of covered functions.", budget: "functions >= ", example: "80" },
  "min-statements": {
    type: "percent",
    description: "Lowest share of covered statements.",
    budget: "statements >= ",
    example: "80",
  },
  "min-combined": {
    type: "percent",
    description: "Lowest share of lines and branches together, as coverage.py's `fail_under` counts.",
    budget: "combined >= ",
    example: "80",
  },
  "min-file-lines": {
    type: "percent",
    description: "Lowest share of covered lines of every single file.",
    budget: "lines[each] >= ",
    example: "50",
  },
  "max-lines-drop": {
    type: "points",
    description: "How far the share of covered lines may fall below the baseline, in percentage points.",
    budget: "lines-drop <= ",
    example: "0.5",
  },
  "max-uncovered-lines-rise": {
    type: "rise",
    description: "How many more uncovered lines than in the baseline there may be, as a count or in percent of it.",
    budget: "uncovered-lines-rise <= ",
    example: "0",
  },
  "min-patch-lines": {
    type: "percent",
    description: "Lowest share of covered lines among those that the change added or modified.",
    budget: "lines[patch] >= ",
    example: "90",
  },
  "max-uncovered-patch-lines": {
    type: "count",
    description: "Most lines that the change may add or modify and no test reaches.",
    budget: "uncovered-lines[patch] <= ",
    example: "0",
  },
  "patch-from": {
    type: "count",
    description: "With fewer measurable changed lines, a share of them is only told; counts are always held.",
    whenLeftOut: String(defaultPatchFrom),
    example: "10",
  },
  include: {
    type: "globs",
    description: "Globs of source files that count, one per line.",
    whenLeftOut: "all that the reports name",
    example: "src/**",
  },
  exclude: { type: "globs", description: "Globs of source files that do not count, one per line.", example: "**/*.gen.ts" },
  components: {
    type: "components",
    description:
      "Parts of the project, one `name=glob` per line; a name may come again with another glob. A budget picks one with `lines[component api]`.",
    example: "api=src/api/**",
  },
  paths: {
    type: "mappings",
    description: "How paths of the reports become paths of the repository, one `from::to` per line.",
    example: "/build/app::services/app",
  },
  "min-path-match": {
    type: "percent",
    description: "Share of reported files that must be found in the repository before a budget with a path is judged.",
    whenLeftOut: "90",
    example: "75",
  },
  "cobertura-file": {
    type: "text",
    description: "Where to write everything that was measured as one Cobertura XML, whatever the verdict is.",
    example: "gates/cobertura.xml",
  },
  "badge-file": {
    type: "files",
    endings: [".json", ".svg"],
    description: "Where to write a badge, one file per line: `.json` for shields.io, `.svg` for a picture.",
    example: "badges/coverage.svg",
  },
  "github-token": {
    type: "secret",
    description:
      "Brings what a shallow clone lacks where a budget on the change asks for it; read access to the contents is enough. Sent to the workflow's own server alone.",
    whenLeftOut: "the job's own token in an action, none on the command line",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own expression.
    defaultInAction: "${{ github.token }}",
    notInFile: true,
  },
});

const share = (what: string) => ({
  description: `Share of covered ${what} in percent, cut to two decimals; empty where no report says.`,
});

const outputs = declareOutputs({
  ...commonOutputs,
  lines: share("lines"),
  branches: share("branches"),
  functions: share("functions"),
  statements: share("statements"),
  "covered-lines": { description: "How many lines are covered." },
  "total-lines": { description: "How many lines are measured." },
  "lines-change": {
    description:
      "Percentage points by which the share of covered lines is above (`+0.20`) or below (`-0.53`) the baseline; empty without one.",
  },
  "patch-lines": {
    description:
      "Share of covered lines among the changed ones in percent, cut to two decimals; empty where no budget asks, nobody knows, or none is measurable.",
  },
  "patch-uncovered-lines": { description: "How many changed lines no test reached; empty where no budget asks or nobody knows." },
});

export default defineGate<typeof inputs, CoverageFacts>({
  name: "coverage-gate",
  title: "Coverage gate",
  description: "Holds coverage reports of any tool against your limits, and says what would bring a failed one to green.",
  inputs,
  outputs,
  vocabulary: (settings, facts) =>
    coverageVocabulary(
      facts && [...facts.coverage.legs.keys(), ...(settings["expected-legs"] ?? [])],
      componentsOf(settings.components ?? []).map(({ name }) => name),
    ),
  gather: gatherCoverage,
  baseline: defineBaseline({
    kind: coverageBaselineKind,
    find: findCoverageBaseline,
    sought: ({ sought }) => sought,
    today: (facts, stamp) => ({ ...stamp, ...coverageToday(facts) }),
  }),
  measure: (budget, { coverage, sought }) =>
    budget.metric.change ? measureChange(budget, coverage, sought) : measureBudget(budget, coverage),
  propose: (facts) => proposals(facts),
  reports: (facts) => facts.reports.map((report) => ({ ...report, leg: report.leg ?? null })),
  // Test runners end with 1 for tests that failed, and their coverage is true; any other code is their own trouble.
  explainsExit: ({ code }) => code === 0 || code === 1,
  explained: { run: describeFailedTests, step: describeFailedStep },
  readsReportsOf: "coverage",
  usualPlaces: coveragePlaces,
  explain: async (judgement, facts, { place, proof }) => {
    // Of reports that were not read nothing is known, which must not look like a change without code.
    const patch = facts.reports.length === 0 ? undefined : facts.coverage.patch;
    const ways = failuresFirst([
      ...waysToGreen(judgement.budgets, facts.coverage),
      ...waysBack(judgement.budgets, facts.coverage, facts.sought),
    ]);
    const change = patch && (await (await import("./explain-patch.ts")).explainPatch(patch, ways, judgement, facts, place));
    return {
      waysToGreen: change?.ways ?? ways,
      sections: () => [...(change?.sections ?? []), ...coverageSections(facts, provenBy(proof))],
      places: () => uncoveredPlaces(change?.ways ?? ways),
      remarks: [
        ...lostFiles(judgement, facts),
        ...(change?.remarks ?? []),
        ...baselineRemarks(facts.sought, isBaselineTold(judgement)),
        ...facts.unused.map(describeUnused),
      ],
      outputs: { ...figures(facts), ...change?.outputs },
      log: [...logLines(facts, proof), ...(change?.log ?? []), ...baselineLine(facts.sought), ...(change?.listed ?? [])],
    };
  },
  files: async (settings, facts, judgement, now) => {
    if (settings["cobertura-file"] === undefined && settings["badge-file"] === undefined) return { files: [], remarks: [] };
    return (await import("./coverage-files.ts")).coverageFiles(settings, facts, judgement, now);
  },
});

/** The run that each report is proven by; undefined where nothing was recorded. */
function provenBy({ runs }: Proof): ReadonlyMap<string, string> | undefined {
  if (runs.length === 0) return undefined;
  return new Map(runs.flatMap(({ record, reports }) => reports.map((file) => [file, record.name] as const)));
}

export type CoverageInputs = typeof inputs;

/** The ways of budgets that fail before those of budgets that only warn. */
function failuresFirst(ways: readonly WayToCover[]): readonly WayToCover[] {
  const warns = ({ budget }: WayToCover) => budget.startsWith("warn: ");
  return [...ways.filter((way) => !warns(way)), ...ways.filter(warns)];
}

function figures({ coverage, sought }: CoverageFacts): Readonly<Record<string, string>> {
  const totals = coverageTotals(coverage.files.map((file) => file.coverage));
  const shares = coverageElements.map((element): [string, string] => {
    const tally = totals[element];
    const known = tally !== null && tally.total > 0;
    return [element, known ? formatPercent({ part: tally.covered, whole: tally.total }).replace("%", "") : ""];
  });
  const { lines } = totals;
  return {
    ...Object.fromEntries(shares),
    "covered-lines": lines ? String(lines.covered) : "",
    "total-lines": lines ? String(lines.total) : "",
    "lines-change": sought?.state === "found" ? pointsOf(totalsOf(sought.baseline.whole).lines, lines ?? undefined) : "",
  };
}

/** Totals count what is not found, but a reader must see it; where a budget needed the paths, its reason says it already. */
function lostFiles(judgement: Judgement, { coverage }: CoverageFacts): readonly Phrase[] {
  const { files, mapping, minPathMatch } = coverage;
  const found = files.filter((file) => file.inRepository).length;
  const isTold = [...judgement.reasons, ...judgement.notes].some((reason) => reason.id === "paths-not-found");
  if (isTold || found * 100 >= minPathMatch.percent * files.length) return [];
  return [describeLostFiles({ found, total: files.length, mapping })];
}

/** The whole percent below today's figure of whatever the reports measure. */
function proposals({ coverage }: CoverageFacts): readonly string[] {
  const totals = coverageTotals(coverage.files.map((file) => file.coverage));
  return coverageElements.flatMap((element) => {
    const tally = totals[element];
    return tally && tally.total > 0 ? [`min-${element}: ${Math.floor((tally.covered * 100) / tally.total)}`] : [];
  });
}

function logLines({ reports, passedOver }: CoverageFacts, { runs }: Proof) {
  const writers = new Map(runs.flatMap(({ record, reports: of }) => of.map((file) => [file, record.name] as const)));
  const read = reports.map((report) => {
    const leg = report.leg === undefined ? say`` : say` for leg ${report.leg}`;
    const notes =
      report.notes.length > 0
        ? say` (${join(
            report.notes.map((note) => say`${figure(note.id)}: ${note.text}`),
            "; ",
          )})`
        : say``;
    return say`Read ${code(report.file)}${leg}: ${figure(report.format)}, ${figure(countOf(report.files, "files"))}, ${report.inRepository} of them in the repository${describeWriter(writers.get(report.file))}${notes}`;
  });
  const shown = read.length > 50 ? [...read.slice(0, 50), say`… and ${read.length - 50} more reports`] : read;
  return [...shown, ...passedOver.map(({ file, why }) => say`Did not use ${code(file)}: ${why}`)];
}
