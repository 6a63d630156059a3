import type { ApiDocument } from "../model/api-document.ts";

/** A path that a line of text names, and the method, where it says one. */
export interface PathMention {
  readonly method: string;
  readonly path: string;
  /** Whether it can only be one of the interface, or may be one of anything. */
  readonly certain: boolean;
}

/** Longer lines are looked at as far as this. */
const longestLine = 20_000;

/** Up to a blank, or what closes a quotation, a link, code or a cell. */
const path = String.raw`\/[^\s\x60'"),;|\\\]]*`;
const methods = "GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|TRACE|QUERY";

const patterns = {
  withMethod: new RegExp(
    String.raw`\b(${methods})[\s\x60*|]{1,5}(?:https?:\/\/[^\s\/\x60'"]{1,255}|\$\{?\w{1,50}\}?|\{\{\s?\w{1,50}\s?\}\})?(${path})`,
    "g",
  ),
  address: new RegExp(String.raw`\bhttps?:\/\/([^\s\/\x60'"<>()]{1,255})(${path})?`, "g"),
  behindVariable: new RegExp(String.raw`(?:\$\{?\w{1,50}\}?|\{\{\s?\w{1,50}\s?\}\})(${path})`, "g"),
  bare: new RegExp(String.raw`(?<![\w.\/:$}>~-])(${path})`, "g"),
} as const;

/** A call on a command line or in code says its method elsewhere on the line. */
const call = /\b(?:curl|wget|http|https|fetch|axios|requests|client)\b/;
const methodOfCall = new RegExp(String.raw`(?:-X|--request|method:?|\.)[\s=:]{0,3}["']?(${methods})\b`, "i");

/** The paths that a line names. Those of other hosts are none. */
export function pathMentions(line: string, { servers }: ApiDocument): readonly PathMention[] {
  const text = line.slice(0, longestLine);
  if (!text.includes("/")) return [];
  const taken: PathMention[] = [];
  const said = call.test(text) ? methodOfCall.exec(text)?.[1]?.toUpperCase() : undefined;
  let rest = text.replaceAll(patterns.withMethod, (whole, method: string, found: string) => {
    if (!isElsewhere(whole, servers)) taken.push(mention(method, found, true));
    return "";
  });
  rest = rest.replaceAll(patterns.address, (_, host: string, found: string | undefined) => {
    if (found !== undefined && isOwn(host, servers))
      taken.push(mention(said ?? "ANY", found, said !== undefined || call.test(text)));
    return "";
  });
  rest = rest.replaceAll(patterns.behindVariable, (_, found: string) => {
    taken.push(mention(said ?? "ANY", found, false));
    return "";
  });
  for (const [, found = ""] of rest.matchAll(patterns.bare)) taken.push(mention("ANY", found, false));
  return taken.filter((one) => one.path !== "/");
}

/** Without a query, and without what ends a sentence. */
function mention(method: string, found: string, certain: boolean): PathMention {
  const end = found.replace(/[?#].*$/s, "");
  return { method, path: end.replace(/[.,:!*_>]{1,10}$/, ""), certain };
}

function isElsewhere(text: string, servers: ApiDocument["servers"]): boolean {
  const [, host] = /https?:\/\/([^\s/]+)/.exec(text) ?? [];
  return host !== undefined && !isOwn(host, servers);
}

/** The hosts of the specification, and this machine, on which people try it out. */
function isOwn(host: string, servers: ApiDocument["servers"]): boolean {
  return /^(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::\d+)?$/.test(host) || servers.some((server) => server.host === host);
}
