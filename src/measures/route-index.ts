import type { ApiRoute } from "../model/api-route.ts";
import { compareTexts } from "../model/compare-texts.ts";
import { variable } from "./route-template.ts";

/** A route with the templates that it may be written as. */
export type TemplatedRoute = ApiRoute & { readonly templates: readonly string[] };

/** Segments that are looked at for one request, at most: each may be itself or a variable. */
const mostSteps = 500;

interface Branch<Route> {
  readonly below: Map<string, Branch<Route>>;
  readonly routes: Route[];
}

/** Routes by their templates, a tree of segments. */
export class RouteIndex<Route extends TemplatedRoute> {
  readonly entries: readonly Route[];
  readonly #root: Branch<Route> = { below: new Map(), routes: [] };
  readonly #bySmallLetters = new Map<string, string>();

  constructor(routes: readonly Route[]) {
    this.entries = routes;
    for (const route of routes) for (const template of route.templates) this.#add(template, route);
  }

  /** The routes that `route` is. Those of a request may have a variable where it has a value. */
  find({ method, templates, kind }: TemplatedRoute): readonly Route[] {
    const isSame = (route: Route) => route.method === method || route.method === "ANY" || method === "ANY";
    const exact = templates.flatMap((template) => this.#at(template)?.routes ?? []).filter(isSame);
    if (exact.length > 0 || kind === "template") return [...new Set(exact)];
    return templates
      .flatMap((template) => this.#fitting(template, ({ routes }) => routes.some(isSame))?.routes.filter(isSame) ?? [])
      .slice(0, 1);
  }

  /** Whether something is at one of these templates or below it. */
  leadsOn(templates: readonly string[]): boolean {
    return templates.some((template) => this.#fitting(template, () => true) !== undefined);
  }

  methodsAt(templates: readonly string[]): readonly string[] {
    const methods = templates.flatMap((template) => (this.#at(template)?.routes ?? []).map(({ method }) => method));
    return [...new Set(methods)].sort(compareTexts);
  }

  /** A path that has the same letters, in another case. */
  nearest(templates: readonly string[]): string | undefined {
    return templates.map((template) => this.#bySmallLetters.get(template.toLowerCase())).find((path) => path !== undefined);
  }

  #add(template: string, route: Route): void {
    let branch = this.#root;
    for (const segment of segmentsOf(template)) {
      const next: Branch<Route> = branch.below.get(segment) ?? { below: new Map(), routes: [] };
      branch.below.set(segment, next);
      branch = next;
    }
    branch.routes.push(route);
    this.#bySmallLetters.set(template.toLowerCase(), route.path);
  }

  #at(template: string): Branch<Route> | undefined {
    let branch: Branch<Route> | undefined = this.#root;
    for (const segment of segmentsOf(template)) branch = branch?.below.get(segment);
    return branch;
  }

  /** The first branch that fits, where a segment as it stands is tried before a variable. */
  #fitting(template: string, isWanted: (branch: Branch<Route>) => boolean): Branch<Route> | undefined {
    const segments = segmentsOf(template);
    const waiting: (readonly [Branch<Route>, number])[] = [[this.#root, 0]];
    for (let steps = 0; steps < mostSteps; steps++) {
      const [branch, depth] = waiting.pop() ?? [];
      if (branch === undefined || depth === undefined) return undefined;
      if (depth === segments.length && isWanted(branch)) return branch;
      const segment = segments[depth];
      if (segment === undefined) continue;
      const names = segment === variable ? [variable] : [variable, segment];
      for (const name of names) {
        const next = branch.below.get(name);
        if (next !== undefined) waiting.push([next, depth + 1]);
      }
    }
    return undefined;
  }
}

function segmentsOf(template: string): readonly string[] {
  return template.split("/").slice(template === "/" ? 2 : 1);
}
