import type { Budget } from "../model/budget.ts";
import type { ChangelogFault } from "../model/changelog-fault.ts";
import type { DocstringReport } from "../model/docstrings.ts";
import type { FreshnessFault } from "../model/freshness-fault.ts";
import { pathMatcher } from "../model/glob.ts";
import type { Found } from "../model/measure.ts";
import type { Metric } from "../model/metric.ts";
import { exactCount, type Ratio } from "../model/quantity.ts";
import type { NotMeasured } from "../model/reason.ts";

/** A report of docstrings, with the paths of its files in the repository where they are found there. */
export interface SeenDocstrings extends DocstringReport {
  readonly file: string;
  readonly format: string;
}

/** What a change leaves behind; why it is not known; undefined where nothing changed. */
export type OfChange<Fault> = { readonly faults: readonly Fault[] } | { readonly unknown: string } | "not asked" | undefined;

/** What is known of documents by the rules of their kind, besides what makes them weak. */
export interface MeasuredRules {
  /** Records of decisions, and runbooks. */
  readonly adrs: number;
  readonly runbooks: number;
  readonly docstrings: readonly SeenDocstrings[];
  readonly stale: OfChange<FreshnessFault>;
  readonly untold: OfChange<ChangelogFault>;
}

export const ruleMetrics: readonly Metric[] = [
  { name: "adr", kind: "count", dimensions: [], description: "Records of architecture decisions." },
  { name: "runbooks", kind: "count", dimensions: [], description: "Runbooks." },
  {
    name: "docstrings",
    kind: "share",
    dimensions: ["path"],
    description: "Documented names of all names in the reports of `docstrings`.",
  },
  {
    name: "stale-documents",
    kind: "count",
    dimensions: ["path"],
    description:
      "Documents that were not touched with what they are about (`docs-follow`), or not read through for long (`review-within`).",
  },
  {
    name: "untold-changes",
    kind: "count",
    dimensions: [],
    description: "1 where a change to the files of `changelog-for` tells its readers nothing, in no changelog and no fragment.",
  },
];

/** Whether a budget is about one of these. */
export function isOfRules({ metric }: Budget): boolean {
  return ruleMetrics.some(({ name }) => name === metric.name);
}

export function measureRules(budget: Budget, rules: MeasuredRules): Found {
  const matches = pathsOf(budget);
  switch (budget.metric.name) {
    case "adr":
      return count(rules.adrs);
    case "runbooks":
      return count(rules.runbooks);
    case "docstrings":
      return measureDocstrings(budget, rules.docstrings, matches);
    case "stale-documents":
      return measureChange(budget, rules.stale, matches);
    default:
      return measureChange(budget, rules.untold, matches);
  }
}

/** The faults of a change that one budget counts. */
export function changeFaults(budget: Budget, { stale, untold }: MeasuredRules): readonly (ChangelogFault | FreshnessFault)[] {
  const of = budget.metric.name === "stale-documents" ? stale : budget.metric.name === "untold-changes" ? untold : undefined;
  const matches = pathsOf(budget);
  return typeof of === "object" && "faults" in of ? of.faults.filter(({ path }) => matches(path)) : [];
}

/** All of them. */
export function changeFaultsOf({ stale, untold }: MeasuredRules): readonly (ChangelogFault | FreshnessFault)[] {
  return [stale, untold].flatMap((of): readonly (ChangelogFault | FreshnessFault)[] =>
    typeof of === "object" && "faults" in of ? of.faults : [],
  );
}

function measureChange(budget: Budget, of: OfChange<ChangelogFault | FreshnessFault>, matches: (path: string) => boolean): Found {
  if (of === undefined) return { state: "not-applicable" };
  if (of === "not asked") return unknown(budget, notAsked[budget.metric.name === "stale-documents" ? "stale" : "untold"]);
  if ("unknown" in of) return { state: "unknown", reason: { id: "no-diff-base", budget: budget.text, why: of.unknown } };
  return count(of.faults.filter(({ path }) => matches(path)).length);
}

/** A budget of the project's own where no setting says what it is about. */
const notAsked: Readonly<Record<"stale" | "untold", NotMeasured>> = {
  stale: {
    kind: "not-in-report",
    what: "which documents have to keep up with what",
    has: [],
    mend: "Say it with `docs-follow`, or with `review-within` how often documents are read through",
  },
  untold: {
    kind: "not-in-report",
    what: "which changes owe their readers a line",
    has: [],
    mend: "Say with `changelog-for` which files they touch",
  },
};

/** Of some files only a report that lists all of them can tell. */
function measureDocstrings(budget: Budget, reports: readonly SeenDocstrings[], matches: (path: string) => boolean): Found {
  if (reports.length === 0)
    return unknown(budget, {
      kind: "not-in-report",
      what: "docstrings",
      has: [],
      mend: "Name with `docstrings` what interrogate (`-v -o FILE`), docstr-coverage or TypeDoc wrote of them",
    });
  if (budget.selectors.length === 0) return share(reports.map(({ whole }) => whole));
  const partly = reports.find(({ listed }) => listed === "some");
  if (partly !== undefined)
    return unknown(budget, {
      kind: "not-in-report",
      what: `single files that are documented in full (${partly.file})`,
      has: [],
      mend: "Let the tool list every file, or set the limit for all of them",
    });
  const files = reports.flatMap((report) => report.files).filter(({ path }) => matches(path));
  if (files.length > 0) return share(files);
  const pattern = budget.selectors[0]?.pattern ?? "*";
  return unknown(budget, {
    kind: "no-match",
    pattern,
    dimension: "path",
    folders: reports.flatMap((one) => one.files.slice(0, 5).map(({ path }) => path)).slice(0, 5),
  });
}

function share(all: readonly { readonly documented: number; readonly total: number }[]): Found {
  const ratio: Ratio = {
    part: all.reduce((sum, { documented }) => sum + documented, 0),
    whole: all.reduce((sum, { total }) => sum + total, 0),
  };
  return { state: "measured", quantity: { kind: "share", low: ratio, high: ratio } };
}

export function pathsOf({ selectors }: Budget): (path: string) => boolean {
  const pattern = selectors.find(({ dimension }) => dimension === "path")?.pattern;
  return pattern === undefined ? () => true : pathMatcher(pattern);
}

function count(value: number): Found {
  return { state: "measured", quantity: exactCount(value) };
}

function unknown({ text }: Budget, why: NotMeasured): Found {
  return { state: "unknown", reason: { id: "not-measured", budget: text, why } };
}
