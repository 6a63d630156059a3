import type { ApiDocument } from "../model/api-document.ts";
import type { ApiRoute } from "../model/api-route.ts";
import type { ApiUsageFault } from "../model/api-usage.ts";
import { operationsBehind, operationsToCompare } from "./compare-routes.ts";
import { RouteIndex, type TemplatedRoute } from "./route-index.ts";
import { templatesOf, variable } from "./route-template.ts";

/** Looks up whether requests that people are shown are in a specification. */
export class ApiLookup {
  readonly #document: ApiDocument;
  /** With and without base paths. */
  readonly #index: RouteIndex<TemplatedRoute>;
  /** By the host of a server, what is there: with its base paths in front, and never without. */
  readonly #byHost = new Map<string, RouteIndex<TemplatedRoute>>();
  /** What paths of the interface begin with, base paths included. */
  readonly #beginnings: ReadonlySet<string>;

  constructor(document: ApiDocument) {
    const operations = operationsToCompare(document, []);
    this.#document = document;
    this.#index = new RouteIndex(operations);
    this.#beginnings = new Set(operations.flatMap(({ templates }) => templates.map(firstSegment)));
  }

  /** Whether a path begins with a segment that those of the interface do, and can be one of them. */
  beginsLikeOne(path: string): boolean {
    const first = firstSegment(templatesOf(path)[0] ?? "");
    return first !== variable && this.#beginnings.has(first);
  }

  /** What is wrong with a request; `host` is that of a server, where the request names one. */
  faultOf(request: ApiRoute, host: string | undefined): ApiUsageFault | undefined {
    const route = { ...request, templates: templatesOf(request.path) };
    const index = host === undefined ? this.#index : this.#at(host);
    return this.#isKnown(route, index) ? undefined : this.#fault(route, host, index);
  }

  #isKnown(route: TemplatedRoute, index: RouteIndex<TemplatedRoute>): boolean {
    const { method, templates, path } = route;
    if (index.find(route).length > 0 || (method === "ANY" && index.leadsOn(templates))) return true;
    // Where GET is, HEAD is as well (RFC 9110, 9.1).
    if (method === "HEAD" && index.find({ ...route, method: "GET" }).length > 0) return true;
    return this.#document.servers.some(({ base }) => base !== "" && base === path.replace(/\/+$/, ""));
  }

  #fault(route: TemplatedRoute, host: string | undefined, index: RouteIndex<TemplatedRoute>): ApiUsageFault {
    const { method, path, place } = route;
    const others = index.find({ ...route, method: "ANY" });
    const otherMethods = index.methodsAt(others.flatMap(({ templates }) => templates));
    if (others.length > 0) return { rule: "unknown-method", ...place, method, route: path, otherMethods };
    const near = this.#withBase(route, host) ?? this.#index.nearest(route.templates);
    return {
      ...{ rule: "unknown-path", ...place, route: path },
      ...(method !== "ANY" && { method }),
      ...(near !== undefined && { near }),
    };
  }

  /** The path with the base path that its server has, where it is there. */
  #withBase(route: TemplatedRoute, host: string | undefined): string | undefined {
    if (host === undefined) return undefined;
    const paths = this.#basesAt(host).map((base) => `${base}${route.path}`);
    return paths.find((path) => this.#at(host).find({ ...route, method: "ANY", templates: templatesOf(path) }).length > 0);
  }

  #at(host: string): RouteIndex<TemplatedRoute> {
    const index = this.#byHost.get(host) ?? new RouteIndex(operationsBehind(this.#document, this.#basesAt(host)));
    this.#byHost.set(host, index);
    return index;
  }

  #basesAt(host: string): readonly string[] {
    return this.#document.servers.flatMap((server) => (server.host === host ? server.base : []));
  }
}

function firstSegment(template: string): string {
  return template.split("/", 2)[1] ?? "";
}
