import type { ApiPlace } from "../../model/api-fault.ts";
import { type ApiRoute, httpMethods, type RouteList } from "../../model/api-route.ts";
import { caps } from "../read/caps.ts";

/** Words that frameworks have for all methods. */
const anyMethod = new Set(["ANY", "ALL", "*"]);

/** CSI and OSC sequences (ECMA-48): colours, and links of terminals. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const escapes = /\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?/g;

/**
 * Reads a list of routes as frameworks print it: each line has a method and a path, in any column, among other things.
 * `GET|HEAD`, `GET, POST` and `ANY` are methods as well, colours and table lines are passed over, and so is what follows
 * `#` or `//`.
 */
export function readRouteList(path: string, text: string): RouteList {
  const routes: ApiRoute[] = [];
  const unread: ApiPlace[] = [];
  let line = 0;
  for (const raw of text.split(/\r\n?|\n/)) {
    const place = { path, line: ++line };
    const words = raw.length > caps.pathLength ? [] : wordsOf(raw);
    const found = routesOf(words, place);
    routes.push(...found);
    if (found.length === 0 && (raw.length > caps.pathLength || isHalfARoute(words))) unread.push(place);
  }
  return { path, routes, unread };
}

/** The words of a line, without what decorates it. */
function wordsOf(raw: string): readonly string[] {
  const plain = raw
    .replaceAll(escapes, "")
    .replaceAll("\0", " ")
    .replace(/(^|\s)(?:#|\/\/)(?:\s.*)?$/, "$1");
  if (/^\s*(?:#|\/\/)/.test(plain)) return [];
  const columns = plain.replaceAll(/[\u2500-\u257f]|(?<=^|\s)[|+](?=\s|$)/g, " ");
  return columns
    .split(/\s+/)
    .map(unwrapped)
    .filter((word) => word !== "");
}

/** A word without quotation marks, and without brackets that are closed in another word: `{/users/:id,` and `GET}`. */
function unwrapped(word: string): string {
  let [start, end] = [0, word.length];
  while (/["'`[{(]/.test(word[start] ?? "") && /^["'`[{(]*(?:\/|[A-Z]+\b)/.test(word.slice(start, start + 40))) start++;
  let open = 0;
  for (const character of word.slice(start)) open += /[[{(<]/.test(character) ? 1 : /[\]})>]/.test(character) ? -1 : 0;
  for (; end > start; end--) {
    const last = word[end - 1] ?? "";
    if (/[\]})]/.test(last) && open < 0) open++;
    else if (!/["'`;:]/.test(last)) break;
  }
  return word.slice(start, end);
}

function routesOf(words: readonly string[], place: ApiPlace): readonly ApiRoute[] {
  const at = words.findIndex((word, i) => methodsOf(word).length > 0 || (i === 0 && isLowerMethod(word, words[1])));
  if (at < 0) return otherRoute(words, place);
  const { methods, end } = methodsFrom(words, at);
  const route = pathBehind(words.slice(end), at) ?? words.slice(0, at).map(slashed).find(isPath);
  return route === undefined ? [] : methods.map((method) => ({ method, path: route, place, kind: "template" }));
}

/** `PROPFIND /files`: of a method that few have, nothing but the path stands behind. */
function otherRoute([method = "", path = "", ...others]: readonly string[], place: ApiPlace): readonly ApiRoute[] {
  const isOne = others.length === 0 && /^[A-Z][A-Z-]{2,19}$/.test(method) && isPath(path);
  return isOne ? [{ method, path, place, kind: "template" }] : [];
}

/** Methods that a comma joins may be several words: `GET, POST`. */
function methodsFrom(words: readonly string[], start: number): { readonly methods: readonly string[]; readonly end: number } {
  const methods = new Set(methodsOf((words[start] ?? "").toUpperCase()));
  let end = start + 1;
  for (; words[end - 1]?.endsWith(",") && methodsOf(words[end] ?? "").length > 0; end++)
    for (const method of methodsOf(words[end] ?? "")) methods.add(method);
  return { methods: methods.has("ANY") ? ["ANY"] : [...methods], end };
}

/** The methods that a word names; none where any part of it is something else. */
function methodsOf(word: string): readonly string[] {
  const names = word
    .replace(/,$/, "")
    .split(/[|,/]/)
    .map((name) => (anyMethod.has(name) ? "ANY" : name));
  return names.every((name) => name === "ANY" || httpMethods.has(name)) ? names : [];
}

/** `get /users`; without a path right behind it, `get` is the name of something. */
function isLowerMethod(word: string, next: string | undefined): boolean {
  return word === word.toLowerCase() && methodsOf(word.toUpperCase()).length > 0 && next !== undefined && isPath(next);
}

/** The first path behind the methods. Laravel writes none a slash in front, and dots behind; Express has `*` for any. */
function pathBehind(words: readonly string[], methodsAt: number): string | undefined {
  const found = words.map(slashed).find(isPath);
  const [first, next] = words;
  if (found !== undefined || first === undefined || methodsAt > 0) return found;
  const isAlone = next === undefined || /^\.{2,}$/.test(next);
  return /^[\w{:<*.-][\w{}:<>./*?-]*$/.test(first) && (isAlone || first.includes("/")) ? `/${first}` : undefined;
}

/** Django writes the beginning of a pattern in front. */
function slashed(word: string): string {
  return word.replace(/^\^(?=\/)/, "").replace(/,+$/, "");
}

function isPath(word: string): boolean {
  return /^\/(?!\/)/.test(word);
}

/** A method without a path, or a path without a method: more than a headline or what a program says as well. */
function isHalfARoute(words: readonly string[]): boolean {
  const [first = ""] = words;
  return words.length > 0 && words.length <= 2 && (methodsOf(first).length > 0 || isPath(first));
}
