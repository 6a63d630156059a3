import type { ApiServer } from "../model/api-document.ts";
import { codeCallAt } from "./code-call.ts";
import { commandRequests } from "./command-requests.ts";
import { isOfThePast, type Passage } from "./usage-passages.ts";

/** A path that a document names, and the method, where it says one. */
export interface PathMention {
  readonly method: string;
  readonly path: string;
  readonly line: number;
  /**
   * A `request` is one of the interface; a `path` may be one of anything; an `address` on a host of the interface may be a
   * page for people, and one that is said to be no more is `past`: both are known or nothing is said of them.
   */
  readonly kind: "request" | "path" | "address" | "past";
  /** The host of a server of the specification that its address names. */
  readonly host?: string;
}

/** Up to a blank, or what closes a quotation, a link, code or a cell. */
const path = String.raw`\/[^\s\x60'"),;|\\\]]*`;
const methods = "GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|TRACE|QUERY";
const shellVariable = String.raw`\$\{?\w{1,50}\}?|\{\{\s?\w{1,50}\s?\}\}`;

const patterns = {
  withMethod: new RegExp(
    String.raw`\b(${methods})[ \t\x60*|]{1,5}(?:https?:\/\/([^\s\/\x60'"]{1,255})|${shellVariable})?(${path})`,
    "g",
  ),
  address: new RegExp(String.raw`\bhttps?:\/\/([^\s\/\x60'"<>()]{1,255})(${path})?`, "g"),
  behindVariable: new RegExp(`(?:${shellVariable})(${path})`, "g"),
  bare: new RegExp(String.raw`(?<![\w.\/:$}>~-])(${path})`, "g"),
} as const;

/** The paths that a passage names, in their order. Those of other hosts are none. */
export function pathMentions(passage: Passage, servers: readonly ApiServer[]): readonly PathMention[] {
  return passage.text.includes("/") ? new MentionFinder(passage, servers).find() : [];
}

interface Found {
  readonly method: string;
  readonly path: string;
  readonly kind: "request" | "path" | "address";
  readonly host?: string | undefined;
}

class MentionFinder {
  readonly #passage: Passage;
  readonly #servers: readonly ApiServer[];
  readonly #taken: (PathMention & { readonly offset: number })[] = [];
  /** What is not yet read, with blanks for what is. */
  #rest: string;

  constructor(passage: Passage, servers: readonly ApiServer[]) {
    this.#passage = passage;
    this.#servers = servers;
    this.#rest = passage.text;
  }

  find(): readonly PathMention[] {
    this.#commands();
    this.#each(patterns.withMethod, ([, method = "", host, found = ""], at) => {
      if (host === undefined || this.#isOwn(host)) this.#take(at, { method, path: found, kind: "request", host });
    });
    this.#each(patterns.address, ([whole, host = "", found], at) => {
      if (found === undefined || !this.#isOwn(host)) return;
      const call = codeCallAt(this.#passage.text, at, at + whole.length);
      this.#take(at, { method: call?.method ?? "ANY", path: found, kind: call ? "request" : "address", host });
    });
    this.#each(patterns.behindVariable, ([whole, found = ""], at) => {
      const call = codeCallAt(this.#passage.text, at, at + whole.length);
      this.#take(at, { method: call?.method ?? "ANY", path: found, kind: "path" });
    });
    this.#each(patterns.bare, ([, found = ""], at) => this.#take(at, { method: "ANY", path: found, kind: "path" }));
    return this.#taken.filter((one) => one.path !== "/").sort((a, b) => a.offset - b.offset);
  }

  #commands(): void {
    const parts: string[] = [];
    let end = 0;
    for (const request of commandRequests(this.#passage)) {
      for (const address of request.addresses) this.#sent(request.method, address, request);
      parts.push(this.#rest.slice(end, request.start), blank(this.#rest.slice(request.start, request.end)));
      end = request.end;
    }
    this.#rest = parts.join("") + this.#rest.slice(end);
  }

  #sent(method: string, address: string, { start, end }: { readonly start: number; readonly end: number }): void {
    const written = this.#passage.text.slice(start, end).indexOf(address);
    const at = start + Math.max(0, written);
    const [, behind] = asVariable.exec(address) ?? [];
    const [, host = "", found] = asAddress.exec(address) ?? [];
    if (behind !== undefined) this.#take(at, { method, path: behind, kind: "path" });
    else if (found !== undefined && this.#isOwn(host)) this.#take(at, { method, path: found, kind: "request", host });
  }

  #each(pattern: RegExp, take: (groups: readonly [string, ...(string | undefined)[]], at: number) => void): void {
    this.#rest = this.#rest.replaceAll(pattern, (whole, ...more) => {
      const at = more.findIndex((one) => typeof one === "number");
      take([whole, ...more.slice(0, at)], Number(more[at]));
      return blank(whole);
    });
  }

  /** Without a query, and without what ends a sentence. */
  #take(offset: number, { method, path: found, kind, host }: Found): void {
    const end = found.replace(/[?#].*$/s, "").replace(/[.,:!*_>]{1,10}$/, "");
    const isPast = isOfThePast(this.#passage, offset, method);
    const own = host === undefined ? undefined : this.#servers.find((one) => isSameHost(one.host, host))?.host;
    this.#taken.push({
      ...{ method, path: end, line: this.#passage.lineAt(offset), kind: isPast ? "past" : kind, offset },
      ...(own !== undefined && { host: own }),
    });
  }

  /** The hosts of the specification, and this machine, on which people try it out. */
  #isOwn(host: string): boolean {
    const isLocal = /^(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::\d+)?$/.test(host);
    return isLocal || this.#servers.some((server) => isSameHost(server.host, host));
  }
}

const asVariable = new RegExp(String.raw`^(?:${shellVariable}|<[\w .-]{1,60}>)(\/.*)$`, "s");
/** Tools that send requests take an address without a scheme as well. */
const asAddress = /^(?:https?:\/\/)?(?:[^/@\s]{1,255}@)?([^/\s?#]{1,255})(\/.*)$/s;

function isSameHost(a: string, b: string): boolean {
  return a !== "" && a.toLowerCase() === b.toLowerCase();
}

function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, " ");
}
