import { type ApiCoverage, type ApiFigure, apiFigures } from "../model/api-coverage.ts";
import type { ApiFault, ApiPlace } from "../model/api-fault.ts";
import type { Budget } from "../model/budget.ts";
import type { Found, Measure } from "../model/measure.ts";
import type { Metric } from "../model/metric.ts";
import { exactCount, type Ratio } from "../model/quantity.ts";
import type { NotMeasured } from "../model/reason.ts";
import type { RouteComparison } from "../model/route-comparison.ts";

/** What is known of the interface that documents describe. */
export interface MeasuredApi {
  /** Each specification; of one that cannot be read there are only faults. */
  readonly specifications: readonly MeasuredSpecification[];
  /** Collections of requests that were read. */
  readonly collections?: number;
  /** What is wrong with specifications and collections. */
  readonly faults: readonly ApiFault[];
  /** The routes of the settings against the specifications; undefined where there are none of either. */
  readonly routes: RouteComparison | undefined;
}

export interface MeasuredSpecification {
  readonly path: string;
  readonly coverage: ApiCoverage | undefined;
  /** Where operations may stand that could not be read. */
  readonly unread?: readonly ApiPlace[];
}

const whole = { dimensions: [] } as const;

export const apiMetrics: readonly Metric[] = [
  ...apiFigures.map(
    (figure): Metric => ({
      name: `api-${figure}`,
      kind: "share",
      ...whole,
      description: descriptionOf(figure),
    }),
  ),
  {
    name: "api-faults",
    kind: "count",
    ...whole,
    description: "What is wrong in specifications: references that lead nowhere, secrets in collections.",
  },
  {
    name: "undocumented-routes",
    kind: "count",
    ...whole,
    description: "Routes of `routes` that the specifications do not have.",
  },
  {
    name: "phantom-routes",
    kind: "count",
    ...whole,
    description: "Operations of the specifications that no route of `routes` is.",
  },
];

function descriptionOf(figure: ApiFigure): string {
  const name = figure.replace("-", " ");
  if (figure === "examples")
    return "Bodies of requests, and of answers where all goes well, with an example, of all in the specifications.";
  if (figure === "responses")
    return "Documented responses of all responses in the specifications, those to what is wrong as well; one where all goes well that an operation lacks counts as undocumented.";
  return `Documented ${name} of all ${name} in the specifications.`;
}

/** Whether a budget is about the interface. */
export function isOfApi({ metric }: Budget): boolean {
  return apiMetrics.some(({ name }) => name === metric.name);
}

export function measureApi(budget: Budget, api: MeasuredApi): Found {
  const { name } = budget.metric;
  const isKnown = api.faults.length > 0 || (api.collections ?? 0) > 0;
  if (name === "api-faults" && isKnown) return { state: "measured", quantity: exactCount(api.faults.length) };
  if (api.specifications.length === 0) return unknown(budget, noSpecification);
  if (name === "api-faults") return { state: "measured", quantity: exactCount(api.faults.length) };
  // What cannot be read may hold operations that are neither documented nor any route of the service.
  const [hidden] = api.specifications.flatMap((one) => one.unread ?? []);
  if (hidden !== undefined)
    return unknown(budget, {
      kind: "not-in-report",
      what: `what stands at ${hidden.path}:${hidden.line}, where operations may be that cannot be read`,
      has: [],
      mend: "Mend what the table of faults names",
    });
  if (name === "undocumented-routes" || name === "phantom-routes") return measureRoutes(budget, api);
  const figure = apiFigures.find((one) => name === `api-${one}`);
  return figure === undefined ? unknown(budget, noSpecification) : measureShare(budget, figure, api);
}

const noSpecification: NotMeasured = {
  kind: "not-in-report",
  what: "an API: there is no OpenAPI specification",
  has: [],
  mend: "Add `openapi.yaml`, or name the specification with `openapi`",
};

/** A share of nothing said in words of documents; a change of it is none, and is asked for elsewhere. */
export function withoutShareOfNothing(budget: Budget, measure: Measure): Measure {
  const { found } = measure;
  if (!isOfApi(budget) || found.state !== "measured" || found.quantity.kind !== "share" || found.quantity.low?.whole !== 0)
    return measure;
  const what = `${budget.metric.name.replace("api-", "")}: the specifications have none`;
  const mend = "Check that `openapi` names the specification that is meant";
  return { ...measure, found: unknown(budget, { kind: "not-in-report", what, has: [], mend }) };
}

function measureRoutes(budget: Budget, { routes, specifications }: MeasuredApi): Found {
  const unread = unreadAmong(specifications);
  if (unread !== undefined) return unknown(budget, unread);
  if (routes === undefined)
    return unknown(budget, {
      kind: "not-in-report",
      what: "the routes that the service has",
      has: [],
      mend: "Name with `routes` what a step of this run printed: a list of them (`GET /path`, a line each), or a specification that the framework exported",
    });
  const listed = budget.metric.name === "undocumented-routes" ? routes.undocumented : routes.phantom;
  return { state: "measured", quantity: exactCount(listed.length) };
}

/** A specification that cannot be read would only add to what is not documented. */
function measureShare(budget: Budget, figure: ApiFigure, { specifications }: MeasuredApi): Found {
  const shares = specifications.flatMap(({ coverage }): Ratio[] => (coverage ? [coverage.shares[figure]] : []));
  const unread = unreadAmong(specifications);
  if (unread !== undefined) return unknown(budget, unread);
  const sum = { part: shares.reduce((all, { part }) => all + part, 0), whole: shares.reduce((all, one) => all + one.whole, 0) };
  return { state: "measured", quantity: { kind: "share", low: sum, high: sum } };
}

function unreadAmong(specifications: MeasuredApi["specifications"]): NotMeasured | undefined {
  const unread = specifications.find(({ coverage }) => coverage === undefined);
  if (unread === undefined) return undefined;
  return {
    kind: "not-in-report",
    what: `${unread.path}, which cannot be read`,
    has: [],
    mend: "Mend what the table of faults names",
  };
}

function unknown({ text }: Budget, why: NotMeasured): Found {
  return { state: "unknown", reason: { id: "not-measured", budget: text, why } };
}
