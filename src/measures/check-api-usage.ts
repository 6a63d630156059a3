import type { ApiDocument } from "../model/api-document.ts";
import type { ApiUsageFault, ApiUsageReport, TextLine } from "../model/api-usage.ts";
import { ApiLookup } from "./api-lookup.ts";
import { namedSchemes, unknownAuthorisation } from "./named-schemes.ts";
import { type PathMention, pathMentions } from "./path-mentions.ts";
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
  readonly #lookup: ApiLookup;

  constructor(document: ApiDocument, path: string, foreign: ReadonlySet<string>) {
    this.#foreign = foreign;
    this.#document = document;
    this.#path = path;
    this.#lookup = new ApiLookup(document);
  }

  authorisation({ text, line }: TextLine): readonly ApiUsageFault[] {
    const unknown = unknownAuthorisation(text.slice(0, 20_000), this.#document);
    return unknown.map((said): ApiUsageFault => ({ rule: "unknown-authorisation", path: this.#path, line, said }));
  }

  paths(lines: readonly TextLine[]): readonly ApiUsageFault[] {
    const mentions = passagesOf(lines).flatMap((passage) => pathMentions(passage, this.#document.servers));
    return mentions.flatMap((mention) => this.#judge(mention) ?? []);
  }

  #judge({ method, path, line, kind, host }: PathMention): ApiUsageFault | undefined {
    if (this.#foreign.has(path) || (kind === "path" && !this.#lookup.beginsLikeOne(path))) return undefined;
    const place = { path: this.#path, line };
    const fault = this.#lookup.faultOf({ method, path, place, kind: "request" }, kind === "address" ? undefined : host);
    if (fault === undefined || kind === "request" || kind === "path") this.known++;
    return kind === "request" || kind === "path" ? fault : undefined;
  }
}
