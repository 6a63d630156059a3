import type { MeasuredApi } from "../measures/docs-api.ts";
import { type ApiCoverage, apiFigures, type OperationGaps } from "../model/api-coverage.ts";
import type { Section } from "../model/explanation.ts";
import { code, figure, join, type Part, type Phrase, say } from "../model/phrase.ts";
import type { RouteComparison } from "../model/route-comparison.ts";
import { bar, formatCount, formatPercent } from "./numbers.ts";
import {
  apiFigureNames,
  apiRuleHelp,
  describeApiFault,
  describeLikelyBase,
  describePhantom,
  describeUndocumented,
  gapHelp,
} from "./wording-docs-api.ts";

const shownOperations = 15;
const shownRoutes = 30;

/** The tables of the interface: what of it is documented, the worst operations, routes that nobody documented, and faults. */
export function apiSections({ specifications, faults, routes }: MeasuredApi): readonly Section[] {
  return [
    ...specifications.flatMap(({ path, coverage }) => (coverage ? coverageSections(path, coverage) : [])),
    ...routeSections(routes),
    ...faultSection(faults),
  ];
}

function coverageSections(path: string, { shares, operations }: ApiCoverage): readonly Section[] {
  const rows = apiFigures
    .filter((of) => shares[of].whole > 0)
    .map((of) => [
      apiFigureNames[of],
      figure(formatPercent(shares[of])),
      figure(bar(shares[of])),
      figure(`${formatCount(shares[of].part)}/${formatCount(shares[of].whole)}`),
    ]);
  if (rows.length === 0) return [];
  const columns = [
    { title: "" },
    { title: "Documented", align: "right" as const },
    { title: "" },
    { title: "Count", align: "right" as const },
  ];
  return [{ title: say`What ${code(path)} documents`, table: { columns, rows } }, ...worstSection(operations)];
}

function worstSection(operations: readonly OperationGaps[]): readonly Section[] {
  if (operations.length === 0) return [];
  const rows = operations.slice(0, shownOperations).map(({ method, path, place, gaps }): (Phrase | Part)[] => [
    code(`${method} ${path}`),
    code(`${place.path}:${place.line}`),
    figure(formatCount(gaps.length)),
    join(
      gaps.slice(0, 4).map(({ name, why }) => say`${code(name)} ${gapHelp[why].what}`),
      "; ",
    ),
  ]);
  const columns = [{ title: "Operation" }, { title: "Where" }, { title: "Lacks", align: "right" as const }, { title: "What" }];
  return [
    { title: say`Operations that lack most`, folded: true, table: { columns, rows, more: operations.length - rows.length } },
  ];
}

function routeSections(routes: RouteComparison | undefined): readonly Section[] {
  if (routes === undefined) return [];
  const told = [
    ...routes.undocumented.map(
      (route) => [code(`${route.place.path}:${route.place.line}`), describeUndocumented(route)] as const,
    ),
    ...routes.phantom.map((route) => [code(`${route.place.path}:${route.place.line}`), describePhantom(route)] as const),
  ];
  if (told.length === 0) return [];
  const rows = told.slice(0, shownRoutes).map((row): (Phrase | Part)[] => [...row]);
  const intro = routes.likelyBase && describeLikelyBase(routes.likelyBase);
  const columns = [{ title: "Where" }, { title: "What" }];
  return [
    { title: say`Routes and specification`, ...(intro && { intro }), table: { columns, rows, more: told.length - rows.length } },
  ];
}

function faultSection(faults: MeasuredApi["faults"]): readonly Section[] {
  if (faults.length === 0) return [];
  const rows = faults
    .slice(0, shownRoutes)
    .map((fault): (Phrase | Part)[] => [
      code(`${fault.path}:${fault.line}`),
      describeApiFault(fault),
      apiRuleHelp[fault.rule].fix,
    ]);
  const columns = [{ title: "Where" }, { title: "What" }, { title: "What to do" }];
  return [{ title: say`What is wrong with specifications`, table: { columns, rows, more: faults.length - rows.length } }];
}
