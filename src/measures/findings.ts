import type { NoBaseline, SoughtBaseline } from "../model/baseline.ts";
import type { Budget } from "../model/budget.ts";
import { decimalOf } from "../model/decimal.ts";
import { type FindingKind, findingKinds, isFixable } from "../model/finding.ts";
import type { FindingsBaseline } from "../model/findings-baseline.ts";
import { nameMatcher } from "../model/glob.ts";
import type { IgnoreChange } from "../model/ignore-changes.ts";
import type { Found, Measure } from "../model/measure.ts";
import { exactCount } from "../model/quantity.ts";
import type { NotMeasured, Reason } from "../model/reason.ts";
import { type Severity, severities } from "../model/severity.ts";
import type { JudgedFinding } from "../model/standing.ts";
import { ageOf } from "./finding-age.ts";
import { isSelected, scopesOf } from "./finding-scopes.ts";
import { type FindingsMetric, findingsMetricOf } from "./findings-vocabulary.ts";

/** What the reports of a run say together, with what the project and time make of it. */
export interface MeasuredFindings {
  /** All that was found, also what does not count. */
  readonly findings: readonly JudgedFinding[];
  /** The tools whose reports were read, with the kinds of findings that each can tell of. */
  readonly tools: ReadonlyMap<string, ReadonlySet<FindingKind>>;
  readonly reports: number;
  /** What a finding of which nobody says how bad it is counts as. */
  readonly unknownAs: Severity;
  /** What the change ignores more than its base, or why nobody knows. */
  readonly newIgnores: readonly IgnoreChange[] | { readonly unknown: string };
  /** YYYY-MM-DD, in UTC. */
  readonly today: string;
  /** The tracked files that a glob matches, some of them. */
  readonly tracked: (glob: string) => readonly string[];
  /** What is compared with, where somebody asked. */
  readonly sought?: SoughtBaseline<FindingsBaseline>;
}

/** Measures what one budget asks for: the sum over what its selectors match, or each match on its own. */
export function measureFindings(budget: Budget, facts: MeasuredFindings): readonly Measure[] {
  const unknown = facts.reports === 0 ? notMeasured(budget, { kind: "no-report" }) : unknownScope(budget, facts);
  if (unknown) return [{ scope: "", found: unknown }];
  switch (budget.metric.name) {
    case "reports":
      return [{ scope: "", found: count(facts.reports) }];
    case "tools":
      return [{ scope: "", found: count(facts.tools.size) }];
    case "new-ignores":
      return [{ scope: "", found: newIgnores(budget, facts) }];
    default:
      return measureScopes(budget, facts);
  }
}

function measureScopes(budget: Budget, facts: MeasuredFindings): readonly Measure[] {
  const lacking = lackingBaseline(budget, facts);
  if (lacking) return [{ scope: "", found: lacking }];
  const scopes = scopesOf(budget, findingsOf(budget, facts));
  return [...scopes].map(([scope, findings]) => ({ scope, found: quantityOf(budget, findings, facts) }));
}

/** The findings that a budget is about, whatever its scopes are. */
export function findingsOf(budget: Budget, facts: MeasuredFindings): readonly JudgedFinding[] {
  const counted = facts.findings.filter(counting(budget.metric.name, facts));
  const { selectors, besides = [] } = budget;
  const selected = selectors.length === 0 ? counted : counted.filter((one) => isSelected(one, budget));
  return besides.length === 0 ? selected : selected.filter((one) => !besides.some((other) => isSelected(one, other)));
}

/** The severity that a finding counts as. */
export function severityIn({ severity }: { readonly severity: Severity }, { unknownAs }: MeasuredFindings): Severity {
  return severity === "unknown" ? unknownAs : severity;
}

/** How many findings count of each severity, as what they count as. */
export function severityCounts(facts: MeasuredFindings): ReadonlyMap<Severity, number> {
  const counts = new Map<Severity, number>(severities.map((severity) => [severity, 0]));
  for (const { finding, leftOut } of facts.findings) {
    if (leftOut !== undefined) continue;
    const severity = severityIn(finding, facts);
    counts.set(severity, (counts.get(severity) ?? 0) + 1);
  }
  return counts;
}

function counting(metric: string, facts: MeasuredFindings): (one: JudgedFinding) => boolean {
  if (metric === "ignored") return ({ leftOut }) => leftOut?.kind === "ignored";
  if (metric === "expired") return ({ leftOut, expired }) => leftOut === undefined && expired !== undefined;
  if (metric === "known-exploited") return ({ leftOut, finding }) => leftOut === undefined && finding.knownExploited === true;
  const wanted = findingsMetricOf(metric);
  if (wanted === undefined) throw new Error(`no metric of findings ${metric}`);
  return (one) => one.leftOut === undefined && isOfSeverity(one, wanted, facts) && isOfThose(one, wanted);
}

function isOfSeverity({ finding }: JudgedFinding, { severity }: FindingsMetric, facts: MeasuredFindings): boolean {
  return severity === "findings" || severityIn(finding, facts) === severity;
}

function isOfThose({ finding, novelty }: JudgedFinding, { which }: FindingsMetric): boolean {
  if (which === "new") return novelty === "new";
  return which !== "fixable" || isFixable(finding.package);
}

function quantityOf({ metric }: Budget, findings: readonly JudgedFinding[], facts: MeasuredFindings): Found {
  if (findingsMetricOf(metric.name)?.which !== "oldest") return count(findings.length);
  const ages = findings.map((one) => ageOf(one, facts.today));
  const oldest = decimalOf(Math.max(0, ...ages.map((age) => age ?? 0)));
  const unknown = ages.filter((age) => age === undefined).length;
  if (unknown === 0) return { state: "measured", quantity: { kind: "time", low: oldest, high: oldest } };
  const because = `of ${unknown} of the findings neither a baseline nor the report says since when they are known`;
  const approximate = { because, mend: "ages" } as const;
  return { state: "measured", quantity: { kind: "time", low: oldest, high: null }, approximate };
}

/** What is new, and since when, is said by the baseline; how old something is also by its advisory. */
function lackingBaseline(budget: Budget, { sought }: MeasuredFindings): Found | undefined {
  if (findingsMetricOf(budget.metric.name)?.which !== "new" || sought?.state === "found") return undefined;
  if (sought?.state === "learning") return { state: "not-applicable", because: { kind: "learning" } };
  return noBaseline(budget, sought?.why ?? { kind: "silent", about: budget.metric.name });
}

/** What is not known to exist is not there 0 times: a kind that no tool looks for, a path without a file, no such tool. */
function unknownScope(budget: Budget, facts: MeasuredFindings): Found | undefined {
  const of = (dimension: string) => budget.selectors.find((one) => one.dimension === dimension)?.pattern;
  const [tool, kind, path] = [of("tool"), of("kind"), of("path")];
  const tools = [...facts.tools].filter(([name]) => tool === undefined || nameMatcher(tool)(name));
  if (tools.length === 0)
    return notMeasured(budget, { kind: "no-match", pattern: tool ?? "", dimension: "tool", folders: [...facts.tools.keys()] });
  const kinds = kind === undefined ? findingKinds : findingKinds.filter(nameMatcher(kind));
  const isFound = () => findingsOf(budget, facts).length > 0;
  if (kind !== undefined && !tools.some(([, finds]) => kinds.some((one) => finds.has(one))) && !isFound()) {
    // A default is for what the project looks for; only a limit of its own says that it wants this looked for.
    if (budget.besides) return { state: "not-applicable", because: { kind: "no-scanner", of: kind } };
    return notMeasured(budget, { kind: "no-scanner", of: kind, tools: tools.map(([name]) => name) });
  }
  const isPlace = path === undefined || facts.tracked(path).length > 0 || isFound();
  return isPlace ? undefined : notMeasured(budget, { kind: "no-match", pattern: path, dimension: "tracked", folders: [] });
}

function newIgnores(budget: Budget, facts: MeasuredFindings): Found {
  if (!("unknown" in facts.newIgnores)) return count(facts.newIgnores.length);
  return unknown({ id: "no-diff-base", budget: budget.text, why: facts.newIgnores.unknown });
}

function notMeasured({ text }: Budget, why: NotMeasured): Found {
  return unknown({ id: "not-measured", budget: text, why });
}

function noBaseline({ text }: Budget, why: NoBaseline): Found {
  return unknown({ id: "no-baseline", gate: "security-scan", budget: text, why });
}

function unknown(reason: Reason): Found {
  return { state: "unknown", reason };
}

function count(value: number): Found {
  return { state: "measured", quantity: exactCount(value) };
}
