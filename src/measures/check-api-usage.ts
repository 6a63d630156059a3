import type { ApiDocument } from "../model/api-document.ts";
import type { ApiUsageFault, ApiUsageReport, TextLine } from "../model/api-usage.ts";
import { operationsBehind, operationsToCompare } from "./compare-routes.ts";
import { namedSchemes, unknownAuthorisation } from "./named-schemes.ts";
import { type PathMention, pathMentions } from "./path-mentions.ts";
import { RouteIndex, type TemplatedRoute } from "./route-index.ts";
import { templatesOf, variable } from "./route-template.ts";
import { passagesOf } from "./usage-passages.ts";

/**
 * Holds what a document for people says of an interface against its specification: each path that it names has to be there,
 * and each way to prove who one is, which the document in turn has to name.
 */
export function checkApiUsage(document: ApiDocument, path: string, lines: readonly TextLine[]): ApiUsageReport {
  const foreign = foreignRequests(lines, document);
  const checker = new UsageChecker(document, path, foreign.paths);
  // A line of another's request is blank, not gone: fences and paragraphs stay what they are.
  const own = lines.map((one) => (foreign.lines.has(one.line) ? { ...one, text: "" } : one));
  const found = [...own.flatMap((line) => checker.authorisation(line)), ...checker.paths(own)];
  const faults = found.sort((a, b) => a.line - b.line);
  const schemes = namedSchemes(document.securitySchemes, lines.map(({ text }) => text).join("\n"));
  const unnamed = document.securitySchemes.filter(({ name }) => !schemes.includes(name));
  const missing = unnamed.map(
    ({ name, place }): ApiUsageFault => ({ rule: "unnamed-security-scheme", ...place, scheme: name, document: path }),
  );
  return { paths: checker.known, schemes, faults: [...faults, ...missing] };
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
  /** Paths that were looked up. */
  known = 0;
  readonly #document: ApiDocument;
  readonly #path: string;
  /** Paths that are another's. */
  readonly #foreign: ReadonlySet<string>;
  readonly #index: RouteIndex<TemplatedRoute>;
  /** By the host of a server, what is there: with its base paths in front, and never without. */
  readonly #byHost = new Map<string, RouteIndex<TemplatedRoute>>();
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

  authorisation({ text, line }: TextLine): readonly ApiUsageFault[] {
    const unknown = unknownAuthorisation(text.slice(0, 20_000), this.#document);
    return unknown.map((said): ApiUsageFault => ({ rule: "unknown-authorisation", path: this.#path, line, said }));
  }

  paths(lines: readonly TextLine[]): readonly ApiUsageFault[] {
    const mentions = passagesOf(lines).flatMap((passage) => pathMentions(passage, this.#document.servers));
    return mentions.flatMap((mention) => this.#judge(mention) ?? []);
  }

  #judge(mention: PathMention): ApiUsageFault | undefined {
    const { method, path, kind, host } = mention;
    if (this.#foreign.has(path)) return undefined;
    const templates = templatesOf(path);
    const first = firstSegment(templates[0] ?? "");
    if (kind === "path" && (first === variable || !this.#beginnings.has(first))) return undefined;
    const place = { path: this.#path, line: mention.line };
    const route: TemplatedRoute = { method, path, place, kind: "request", templates };
    const index = host === undefined || kind === "address" ? this.#index : this.#at(host);
    const isKnown = this.#isKnown(route, index);
    if (isKnown || kind === "request" || kind === "path") this.known++;
    return isKnown || kind === "address" || kind === "past" ? undefined : this.#fault(mention, route, index);
  }

  #isKnown(route: TemplatedRoute, index: RouteIndex<TemplatedRoute>): boolean {
    const { method, templates, path } = route;
    if (index.find(route).length > 0 || (method === "ANY" && index.leadsOn(templates))) return true;
    // Where GET is, HEAD is as well (RFC 9110, 9.1).
    if (method === "HEAD" && index.find({ ...route, method: "GET" }).length > 0) return true;
    return this.#document.servers.some(({ base }) => base !== "" && base === path.replace(/\/+$/, ""));
  }

  #fault({ method, path, line, host }: PathMention, route: TemplatedRoute, index: RouteIndex<TemplatedRoute>): ApiUsageFault {
    const place = { path: this.#path, line };
    const others = index.find({ ...route, method: "ANY" });
    if (others.length > 0)
      return { rule: "unknown-method", ...place, method, route: path, otherMethods: methodsOf(index, others) };
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

function methodsOf(index: RouteIndex<TemplatedRoute>, routes: readonly TemplatedRoute[]): readonly string[] {
  return index.methodsAt(routes.flatMap(({ templates }) => templates));
}

function firstSegment(template: string): string {
  return template.split("/", 2)[1] ?? "";
}
