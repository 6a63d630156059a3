import type { ApiDocument } from "../model/api-document.ts";
import type { ApiUsageFault, ApiUsageReport, TextLine } from "../model/api-usage.ts";
import { operationsToCompare } from "./compare-routes.ts";
import { namedSchemes, unknownAuthorisation } from "./named-schemes.ts";
import { type PathMention, pathMentions } from "./path-mentions.ts";
import { RouteIndex, type TemplatedRoute } from "./route-index.ts";
import { templatesOf, variable } from "./route-template.ts";

/**
 * Holds what a document for people says of an interface against its specification: each path that it names has to be there,
 * and each way to prove who one is, which the document in turn has to name.
 */
export function checkApiUsage(document: ApiDocument, path: string, lines: readonly TextLine[]): ApiUsageReport {
  const foreign = foreignRequests(lines, document);
  const checker = new UsageChecker(document, path, foreign.paths);
  const faults = lines.filter(({ line }) => !foreign.lines.has(line)).flatMap((line) => checker.check(line));
  const schemes = namedSchemes(document.securitySchemes, lines.map(({ text }) => text).join("\n"));
  const unnamed = document.securitySchemes.filter(({ name }) => !schemes.includes(name));
  const missing = unnamed.map(
    ({ name, place }): ApiUsageFault => ({ rule: "unnamed-security-scheme", ...place, scheme: name, document: path }),
  );
  return { paths: checker.paths, schemes, faults: [...faults, ...missing] };
}

/** Lines and paths of requests that go to another host than the servers', such as the receiver of a webhook. */
function foreignRequests(lines: readonly TextLine[], { servers }: ApiDocument) {
  const own = new Set(servers.flatMap(({ host }) => (host === "" ? [] : [host.toLowerCase()])));
  const foreign = { lines: new Set<number>(), paths: new Set<string>() };
  if (own.size === 0) return foreign;
  for (const [i, { text }] of lines.entries()) {
    const path = /^\s*[A-Z]{3,7}\s+(\/\S*)(?:\s+HTTP\/[\d.]+)?\s*$/.exec(text.slice(0, 2000))?.[1];
    if (path === undefined) continue;
    const end = lines.slice(i, i + mostHeaders).findIndex((one) => /^\s*(?:```.*|~~~.*)?$/.test(one.text));
    const request = lines.slice(i, i + (end === -1 ? mostHeaders : end));
    const host = request.flatMap((one) => /^\s*host:\s*([^\s/]+)\s*$/i.exec(one.text.slice(0, 500))?.[1] ?? [])[0];
    if (host === undefined || !isElsewhere(host) || own.has(host.toLowerCase())) continue;
    for (const { line } of request) foreign.lines.add(line);
    foreign.paths.add(path);
  }
  return foreign;
}

/** A name with a dot; of one's own machine, or left to the reader, it may be the service itself. */
function isElsewhere(host: string): boolean {
  return /^[\w-]+(?:\.[\w-]+)+(?::\d+)?$/.test(host) && !/^(?:127\.|0\.0\.|localhost)/i.test(host);
}

/** Lines that a request and its headers have at most. */
const mostHeaders = 30;

class UsageChecker {
  paths = 0;
  readonly #document: ApiDocument;
  readonly #path: string;
  /** Paths that are another's. */
  readonly #foreign: ReadonlySet<string>;
  readonly #index: RouteIndex<TemplatedRoute>;
  /** What paths of the interface begin with, base paths included. */
  readonly #beginnings: ReadonlySet<string>;

  constructor(document: ApiDocument, path: string, foreign: ReadonlySet<string>) {
    this.#foreign = foreign;
    const operations = operationsToCompare(document, []);
    this.#document = document;
    this.#path = path;
    this.#index = new RouteIndex(operations);
    this.#beginnings = new Set(operations.flatMap(({ templates }) => templates.map(firstSegment)));
  }

  check({ text, line }: TextLine): readonly ApiUsageFault[] {
    const place = { path: this.#path, line };
    const unknown = unknownAuthorisation(text.slice(0, 20_000), this.#document);
    const faults = unknown.map((said): ApiUsageFault => ({ rule: "unknown-authorisation", ...place, said }));
    for (const mention of pathMentions(text, this.#document)) {
      const fault = this.#judge(mention, place);
      if (fault !== undefined) faults.push(fault);
    }
    return faults;
  }

  #judge(
    { method, path, certain }: PathMention,
    place: { readonly path: string; readonly line: number },
  ): ApiUsageFault | undefined {
    if (this.#foreign.has(path)) return undefined;
    const templates = templatesOf(path);
    const first = firstSegment(templates[0] ?? "");
    if (!certain && (first === variable || !this.#beginnings.has(first))) return undefined;
    this.paths++;
    const route: TemplatedRoute = { method, path, place, kind: "request", templates };
    if (this.#index.find(route).length > 0 || (method === "ANY" && this.#index.leadsOn(templates))) return undefined;
    const others = this.#index.find({ ...route, method: "ANY" });
    if (others.length > 0)
      return { rule: "unknown-method", ...place, method, route: path, otherMethods: methodsOf(this.#index, others) };
    const near = this.#index.nearest(templates);
    return {
      rule: "unknown-path",
      ...place,
      ...(method === "ANY" ? {} : { method }),
      route: path,
      ...(near === undefined ? {} : { near }),
    };
  }
}

function methodsOf(index: RouteIndex<TemplatedRoute>, routes: readonly TemplatedRoute[]): readonly string[] {
  return index.methodsAt(routes.flatMap(({ templates }) => templates));
}

function firstSegment(template: string): string {
  return template.split("/", 2)[1] ?? "";
}
