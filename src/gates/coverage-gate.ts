import { coverageFormats } from "../formats/registry.ts";
import { waysToGreen } from "../judge/way-to-green/coverage.ts";
import { measureCoverage } from "../measures/coverage.ts";
import { coverageTotals } from "../measures/coverage-totals.ts";
import { coverageVocabulary } from "../measures/coverage-vocabulary.ts";
import { coverageElements } from "../model/coverage.ts";
import { code, figure, join, type Phrase, say } from "../model/phrase.ts";
import type { Judgement } from "../model/verdict.ts";
import { type CoverageFacts, coverageSections } from "../reports/coverage-sections.ts";
import { formatPercent } from "../reports/numbers.ts";
import { countOf, describeLostFiles, describeUnused } from "../reports/wording.ts";
import { commonInputs, commonOutputs, declareInputs, declareOutputs } from "../settings/declare.ts";
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
  include: {
    type: "globs",
    description: "Globs of source files that count, one per line.",
    whenLeftOut: "all that the reports name",
    example: "src/**",
  },
  exclude: { type: "globs", description: "Globs of source files that do not count, one per line.", example: "**/*.gen.ts" },
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
});

export default defineGate<typeof inputs, CoverageFacts>({
  name: "coverage-gate",
  title: "Coverage gate",
  description: "Holds coverage reports of any tool against your limits, and says what would bring a failed one to green.",
  inputs,
  outputs,
  vocabulary: (settings, facts) =>
    coverageVocabulary(facts && [...facts.coverage.legs.keys(), ...(settings["expected-legs"] ?? [])]),
  gather: gatherCoverage,
  measure: (budget, facts) => measureCoverage(budget, facts.coverage),
  propose: (facts) => proposals(facts),
  reports: (facts) => facts.reports.map((report) => ({ ...report, leg: report.leg ?? null })),
  // Test runners end with 1 for tests that failed, and their coverage is true; any other code is their own trouble.
  explainsExit: (code) => code === 0 || code === 1,
  usualPlaces: coveragePlaces,
  explain: (judgement, facts, proof) => ({
    waysToGreen: waysToGreen(judgement.budgets, facts.coverage),
    sections: () => coverageSections(facts, provenBy(proof)),
    remarks: [...lostFiles(judgement, facts), ...facts.unused.map(describeUnused)],
    outputs: figures(facts),
    log: logLines(facts),
  }),
});

/** The run that each report is proven by; undefined where nothing was recorded. */
function provenBy({ runs }: Proof): ReadonlyMap<string, string> | undefined {
  if (runs.length === 0) return undefined;
  return new Map(runs.flatMap(({ record, reports }) => reports.map((file) => [file, record.name] as const)));
}

export type CoverageInputs = typeof inputs;

function figures({ coverage }: CoverageFacts): Readonly<Record<string, string>> {
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

function logLines({ reports, passedOver }: CoverageFacts) {
  const read = reports.map((report) => {
    const leg = report.leg === undefined ? say`` : say` for leg ${report.leg}`;
    const notes =
      report.notes.length > 0
        ? say` (${join(
            report.notes.map((note) => say`${figure(note.id)}: ${note.text}`),
            "; ",
          )})`
        : say``;
    return say`Read ${code(report.file)}${leg}: ${figure(report.format)}, ${figure(countOf(report.files, "files"))}, ${report.inRepository} of them in the repository${notes}`;
  });
  const shown = read.length > 50 ? [...read.slice(0, 50), say`… and ${read.length - 50} more reports`] : read;
  return [...shown, ...passedOver.map(({ file, why }) => say`Did not use ${code(file)}: ${why}`)];
}
