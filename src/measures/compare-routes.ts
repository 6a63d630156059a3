import type { ApiDocument, ApiOperation } from "../model/api-document.ts";
import type { ApiPlace } from "../model/api-fault.ts";
import type { ApiRoute } from "../model/api-route.ts";
import { compareTexts } from "../model/compare-texts.ts";
import type { RouteComparison, UnmatchedRoute } from "../model/route-comparison.ts";
import { likelyBase } from "./likely-base.ts";
import { RouteIndex, type TemplatedRoute } from "./route-index.ts";
import { templatesOf, variable } from "./route-template.ts";

/** Methods that frameworks answer by themselves wherever another one is. */
const impliedMethods = new Set(["HEAD", "OPTIONS"]);

/**
 * Holds routes against a specification, both ways. `bases` are paths that may stand in front of those of the specification,
 * besides those of its servers.
 */
export function compareRoutes(
  document: ApiDocument,
  routes: readonly ApiRoute[],
  bases: readonly string[] = [],
): RouteComparison {
  const operations = operationsToCompare(document, bases);
  const documented = new RouteIndex(operations);
  const listed = new RouteIndex(distinct(routes.map((route) => ({ ...route, templates: templatesOf(route.path) }))));
  const matched = new Set<PlacedOperation>();
  const undocumented: UnmatchedRoute[] = [];
  const [anyMethod, fallbacks]: [ApiRoute[], ApiRoute[]] = [[], []];
  for (const route of listed.entries) {
    const found = documented.find(route);
    for (const operation of found) matched.add(operation);
    if (found.length > 0 && route.method === "ANY") anyMethod.push(route);
    if (found.length > 0 || isImplied(route, listed)) continue;
    if (isFallback(route)) fallbacks.push(route);
    else undocumented.push(unmatched(route, documented));
  }
  const phantom = operations.filter((operation) => !matched.has(operation)).map((operation) => unmatched(operation, listed));
  const base = likelyBase(operations, listed.entries, matched.size);
  return {
    operations: operations.length,
    matched: matched.size,
    undocumented: undocumented.sort(byPlace),
    phantom: phantom.sort(byPlace),
    anyMethod,
    fallbacks,
    ...(base && { likelyBase: base }),
  };
}

/** The operations of a specification as routes: of one that a framework exported just now, they are what it answers to. */
export function routesOfDocument(document: ApiDocument): readonly ApiRoute[] {
  return placedOperations(document).map(({ operation, place }) => ({
    method: operation.method,
    path: `${basesOf(operation, document)[0] ?? ""}${operation.path}`,
    place,
    kind: "template",
  }));
}

interface PlacedOperation {
  readonly method: string;
  readonly path: string;
  readonly place: ApiPlace;
  readonly kind: "template";
  /** As they may stand in a list: with and without each base path. */
  readonly templates: readonly string[];
}

/** The operations of the paths, each with the templates that a list or a text may have it as. */
export function operationsToCompare(document: ApiDocument, bases: readonly string[]): readonly PlacedOperation[] {
  return operationsWith(document, (operation) => ["", ...basesOf(operation, document), ...bases]);
}

/** The operations of the paths as they are on a server with these base paths, unless they have servers of their own. */
export function operationsBehind(document: ApiDocument, bases: readonly string[]): readonly PlacedOperation[] {
  return operationsWith(document, (operation) => operation.bases ?? bases);
}

function operationsWith(
  document: ApiDocument,
  basesFor: (operation: ApiOperation) => readonly string[],
): readonly PlacedOperation[] {
  return placedOperations(document).map(({ operation, place }) => {
    const templates = new Set(basesFor(operation).flatMap((base) => templatesOf(`${base}${operation.path}`)));
    return { method: operation.method, path: operation.path, place, kind: "template", templates: [...templates] };
  });
}

function placedOperations({ operations, parts }: ApiDocument) {
  return operations.flatMap((operation) => {
    const part = parts[operation.part];
    return operation.where !== "paths" || part === undefined ? [] : [{ operation, place: part.place }];
  });
}

function basesOf(operation: ApiOperation, document: ApiDocument): readonly string[] {
  return operation.bases ?? document.servers.map(({ base }) => base);
}

/** Frameworks list a route once for each module or worker that has it. */
function distinct(routes: readonly TemplatedRoute[]): readonly TemplatedRoute[] {
  const first = new Map<string, TemplatedRoute>();
  for (const route of routes) {
    const key = `${route.method} ${route.templates.join(" ")}`;
    if (!first.has(key)) first.set(key, route);
  }
  return [...first.values()];
}

/** `HEAD` beside `GET`, and `OPTIONS` beside anything. */
function isImplied({ method, templates }: TemplatedRoute, listed: RouteIndex<TemplatedRoute>): boolean {
  return impliedMethods.has(method) && listed.methodsAt(templates).some((other) => !impliedMethods.has(other));
}

/** Nothing but a variable that crosses segments: the page of an application in the browser, or "not found". */
function isFallback({ path, templates }: TemplatedRoute): boolean {
  return templates.every((template) => template === `/${variable}` || template === "/") && /[*]|\.\.\.|:path\b|\.\./.test(path);
}

function unmatched(
  { method, path, place, templates }: Omit<TemplatedRoute, "kind">,
  other: RouteIndex<TemplatedRoute>,
): UnmatchedRoute {
  const otherMethods = other.methodsAt(templates).filter((known) => known !== method);
  const near = otherMethods.length > 0 ? undefined : other.nearest(templates);
  return { method, path, place, otherMethods, ...(near === undefined ? {} : { near }) };
}

function byPlace(a: UnmatchedRoute, b: UnmatchedRoute): number {
  return compareTexts(a.place.path, b.place.path) || a.place.line - b.place.line || compareTexts(a.method, b.method);
}
