import type { Budget, Selector } from "../model/budget.ts";
import { nameMatcher, pathMatcher } from "../model/glob.ts";
import { listsBy } from "../model/lists-by.ts";
import type { SeenTests } from "./test-facts.ts";

/** The tests of a report that a budget is about, and the scope that each counts in. */
export interface Selection {
  readonly isSelected: (row: number) => boolean;
  /** Empty where nothing is held on its own. */
  readonly scopeOf: (row: number) => string;
}

/** Undefined where the budget is about another leg. */
export function selectTests({ selectors, besides }: Budget, run: SeenTests): Selection | undefined {
  const of = (dimension: string) => selectors.find((one) => one.dimension === dimension);
  const [leg, suite, path] = [of("leg"), of("suite"), of("path")];
  if (leg?.pattern !== undefined && !nameMatcher(leg.pattern)(run.leg)) return undefined;
  const suites = memo(matcher(suite, nameMatcher));
  const paths = memo(matcher(path, pathMatcher));
  const { tests } = run.report;
  const isOfSuite = suite === undefined ? always : (row: number) => suites(tests.suite(row));
  const isOfPath = path === undefined ? always : (row: number) => paths(run.pathOf(row) ?? "");
  const scopes = [
    ...(leg?.each ? [() => `leg ${run.leg}`] : []),
    ...(suite?.each ? [(row: number) => tests.suite(row)] : []),
    ...(path?.each ? [(row: number) => run.pathOf(row) ?? "(no file)"] : []),
  ];
  const [only, ...more] = scopes;
  // A default leaves to the project's own budgets what they are about.
  const others = (besides ?? []).flatMap((other) => selectTests(other, run)?.isSelected ?? []);
  return {
    isSelected: (row) => isOfSuite(row) && isOfPath(row) && !others.some((isOfOther) => isOfOther(row)),
    scopeOf: only === undefined ? () => "" : more.length === 0 ? only : (row) => scopes.map((one) => one(row)).join(", "),
  };
}

/** The reports that a budget is about, by their legs. */
export function selectedByLeg(budget: Budget, runs: readonly SeenTests[]): ReadonlyMap<string, readonly SeenTests[]> {
  return listsBy(
    runs.filter((run) => selectTests(budget, run) !== undefined),
    ({ leg }) => leg,
  );
}

function always(): boolean {
  return true;
}

function matcher(selector: Selector | undefined, make: (pattern: string) => (text: string) => boolean) {
  return selector?.pattern === undefined ? always : make(selector.pattern);
}

/** Many tests share few names of suites and files. */
function memo(matches: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = matches(text);
    known.set(text, now);
    return now;
  };
}
