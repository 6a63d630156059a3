import type { ArtefactOutcome } from "../model/artefact-outcome.ts";
import type { Budget } from "../model/budget.ts";
import { nameMatcher, pathMatcher } from "../model/glob.ts";
import { type LinkFault, type LinkFaultLevel, linkFaultLevels } from "../model/link-fault.ts";
import type { Found, Measure } from "../model/measure.ts";
import { exactCount } from "../model/quantity.ts";
import type { NotMeasured } from "../model/reason.ts";
import { isOfApi, measureApi } from "./docs-api.ts";
import type { MeasuredDocs } from "./docs-facts.ts";

/** Measures what one budget asks for: the count of what its selector matches, or each of it on its own. */
export function measureDocs(budget: Budget, docs: MeasuredDocs): readonly Measure[] {
  const { name } = budget.metric;
  if (name === "missing" || name === "weak" || name === "present") return measureArtefacts(budget, docs, name);
  if (isOfApi(budget)) return [{ scope: "", found: measureApi(budget, docs.api) }];
  if (name === "documents") return [{ scope: "", found: count(docs.documents) }];
  return measureLinks(budget, docs, name === "broken-links" ? "broken" : "warning");
}

function measureArtefacts(
  budget: Budget,
  { artefacts }: MeasuredDocs,
  state: ArtefactOutcome["result"]["state"],
): readonly Measure[] {
  const selector = budget.selectors.find(({ dimension }) => dimension === "artefact");
  const matches = selector?.pattern === undefined ? () => true : nameMatcher(selector.pattern);
  const matching = artefacts.filter(({ artefact }) => matches(artefact.id));
  const asked = matching.filter(({ result }) => result.state !== "not-asked");
  if (selector?.pattern !== undefined && matching.length === 0) {
    const folders = artefacts.map(({ artefact }) => artefact.id);
    return [
      { scope: "", found: unknown(budget, { kind: "no-match", pattern: selector.pattern, dimension: "artefact", folders }) },
    ];
  }
  // That nothing is asked for is no proof that nothing is missing.
  if (asked.length === 0) return [{ scope: "", found: unknown(budget, { kind: "nothing-to-measure" }) }];
  if (!selector?.each) return [{ scope: "", found: count(asked.filter(({ result }) => result.state === state).length) }];
  return asked.map((one) => ({ scope: scopeOf(one), found: count(one.result.state === state ? 1 : 0) }));
}

/** `readme`, `packages/api: readme`. */
function scopeOf({ artefact, folder }: ArtefactOutcome): string {
  return folder === "" ? artefact.id : `${folder}: ${artefact.id}`;
}

function measureLinks(budget: Budget, docs: MeasuredDocs, level: LinkFaultLevel): readonly Measure[] {
  const { links, tracked } = docs;
  const selector = budget.selectors.find(({ dimension }) => dimension === "path");
  if (links === undefined) return [{ scope: "", found: unknown(budget, notChecked) }];
  const faults = links.faults.filter((fault) => linkFaultLevels[fault.rule] === level);
  if (selector?.pattern === undefined && !selector?.each) return [{ scope: "", found: count(faults.length) }];
  if (selector.pattern !== undefined && tracked(selector.pattern).length === 0)
    return [
      { scope: "", found: unknown(budget, { kind: "no-match", pattern: selector.pattern, dimension: "tracked", folders: [] }) },
    ];
  const matching = faultsIn(faults, selector.pattern);
  if (!selector.each) return [{ scope: "", found: count(matching.length) }];
  const byFile = new Map<string, number>();
  for (const { path } of matching) byFile.set(path, (byFile.get(path) ?? 0) + 1);
  // Files without a fault hold any limit: they are counted as one.
  const none: Measure = { scope: "", found: count(0) };
  return byFile.size === 0 ? [none] : [...byFile].map(([scope, faulty]) => ({ scope, found: count(faulty) }));
}

const notChecked: NotMeasured = {
  kind: "not-in-report",
  what: "links",
  has: [],
  mend: "take `links: off` out, or remove the budget",
};

function faultsIn(faults: readonly LinkFault[], pattern: string | undefined): readonly LinkFault[] {
  if (pattern === undefined) return faults;
  const matches = pathMatcher(pattern);
  return faults.filter(({ path }) => matches(path));
}

/** The faults that one budget counts, for explaining it. */
export function faultsOf(budget: Budget, { links }: MeasuredDocs): readonly LinkFault[] {
  const level = budget.metric.name === "broken-links" ? "broken" : "warning";
  const pattern = budget.selectors.find(({ dimension }) => dimension === "path")?.pattern;
  return faultsIn(
    (links?.faults ?? []).filter(({ rule }) => linkFaultLevels[rule] === level),
    pattern,
  );
}

function unknown({ text }: Budget, why: NotMeasured): Found {
  return { state: "unknown", reason: { id: "not-measured", budget: text, why } };
}

function count(value: number): Found {
  return { state: "measured", quantity: exactCount(value) };
}
