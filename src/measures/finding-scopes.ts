import type { Budget, Selector } from "../model/budget.ts";
import { nameMatcher, pathMatcher } from "../model/glob.ts";
import type { MergedFinding } from "../model/merged-finding.ts";
import type { JudgedFinding } from "../model/standing.ts";

/** What a finding is along a dimension: one kind, all of its tools, names and paths. */
function valuesOf(finding: MergedFinding, dimension: string): readonly string[] {
  switch (dimension) {
    case "kind":
      return [finding.kind];
    case "tool":
      return finding.tools;
    case "rule":
      return finding.names;
    default:
      return [...new Set(finding.places.map(({ path }) => path))];
  }
}

const matchers = new WeakMap<Selector, (value: string) => boolean>();

function matcherOf(selector: Selector): (value: string) => boolean {
  const known = matchers.get(selector);
  if (known) return known;
  const { pattern, dimension } = selector;
  const made = pattern === undefined ? () => true : dimension === "path" ? pathMatcher(pattern) : nameMatcher(pattern);
  matchers.set(selector, made);
  return made;
}

/** Whether a finding is of what all selectors of a budget name; one of several values is enough for each. */
export function isSelected({ finding }: JudgedFinding, { selectors }: Pick<Budget, "selectors">): boolean {
  return selectors.every(
    (selector) => selector.pattern === undefined || valuesOf(finding, selector.dimension).some(matcherOf(selector)),
  );
}

/** The findings by what is held on its own: all together, or by each value that an `each` selector matches. */
export function scopesOf(budget: Budget, findings: readonly JudgedFinding[]): ReadonlyMap<string, readonly JudgedFinding[]> {
  const each = budget.selectors.filter((selector) => selector.each);
  const scopes = new Map<string, JudgedFinding[]>();
  for (const one of findings) {
    for (const scope of scopesOfOne(one.finding, each)) {
      const known = scopes.get(scope);
      if (known) known.push(one);
      else scopes.set(scope, [one]);
    }
  }
  // Nothing found is none of it, in whatever scope.
  return scopes.size === 0 ? new Map([["", []]]) : scopes;
}

function scopesOfOne(finding: MergedFinding, each: readonly Selector[]): readonly string[] {
  return each.reduce<readonly string[]>(
    (scopes, selector) => {
      const values = scopeValues(finding, selector);
      return scopes.flatMap((scope) => values.map((value) => (scope === "" ? value : `${scope}, ${value}`)));
    },
    [""],
  );
}

/** What has no value of a dimension, as a vulnerability without a place, is held with its like: it must not slip through. */
function scopeValues(finding: MergedFinding, selector: Selector): readonly string[] {
  const values = valuesOf(finding, selector.dimension);
  if (values.length === 0 && selector.pattern === undefined) return [`without ${selector.dimension}`];
  return values.filter(matcherOf(selector));
}
