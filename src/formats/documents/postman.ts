import type { ApiFault } from "../../model/api-fault.ts";
import type { ApiRoute, RequestCollection } from "../../model/api-route.ts";
import { memberOf, type TreeNode, textAt, valueAt } from "../read/document-tree.ts";
import { readJsonTree } from "../read/json-tree.ts";
import { secretsWithin } from "./postman/secrets.ts";
import { partsOfUrl, readVariables, type Variables } from "./postman/url.ts";

/** Whether a text is a collection of Postman, by the schema that it names; one of version 1 has other members instead. */
export function isPostman(text: string): boolean {
  if (!/^\s*\{/.test(text)) return false;
  if (/"schema"\s*:\s*"[^"]{0,200}postman\.com\/[^"]{0,40}collection\b/.test(text)) return true;
  return ["requests", "order"].every((name) => new RegExp(`"${name}"\\s*:\\s*\\[`).test(text));
}

/**
 * Reads the requests of a collection of Postman, 2.0 and 2.1, in folders of any depth
 * (https://schema.postman.com/collection/json/v2.1.0/draft-07/docs/index.html). What looks like a secret is a fault.
 */
export function readPostman(path: string, text: string): RequestCollection {
  const reading = readJsonTree(text);
  if (reading.state === "refused") {
    const rule = reading.why === "syntax" ? "bad-syntax" : "api-too-large";
    return { path, routes: [], requests: 0, faults: [{ rule, path, ...reading.problem }] };
  }
  const root = valueAt(reading.root, "collection") ?? reading.root;
  const problems = reading.problems.map((problem): ApiFault => ({ rule: "unread-part", path, ...problem }));
  const schema = textAt(valueAt(root, "info"), "schema") ?? "";
  const isKnown = /\/v2\.[01]\.\d+\//.test(schema);
  const version: readonly ApiFault[] = isKnown ? [] : [{ rule: "unknown-collection-version", path, line: root.line, schema }];
  const { routes, requests } = isKnown ? routesWithin(root, path) : { routes: [], requests: 0 };
  return { path, routes, requests, faults: [...problems, ...version, ...secretsWithin(root, path)] };
}

/** What looks like a secret among the values of an environment that was exported. */
export function readPostmanEnvironment(path: string, text: string): readonly ApiFault[] {
  const reading = readJsonTree(text);
  return reading.state === "read" ? secretsWithin(reading.root, path) : [{ rule: "bad-syntax", path, ...reading.problem }];
}

/** The requests in the order of the file, each once. */
function routesWithin(root: TreeNode, path: string): Pick<RequestCollection, "routes" | "requests"> {
  const variables = readVariables(root);
  let requests = 0;
  const routes = new Map<string, ApiRoute>();
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const items = valueAt(node, "item");
    for (const item of items?.kind === "list" ? items.items.toReversed() : []) waiting.push(item);
    if (hasAddress(valueAt(node, "request"))) requests++;
    const route = routeOf(node, path, variables);
    if (route !== undefined && !routes.has(keyOf(route))) routes.set(keyOf(route), route);
  }
  return { routes: [...routes.values()], requests };
}

function hasAddress(request: TreeNode | undefined): boolean {
  const url = request?.kind === "map" ? valueAt(request, "url") : request;
  if (url?.kind === "text") return url.text.trim() !== "";
  return url?.kind === "map" && url.members.size > 0;
}

function keyOf({ method, path, host = "" }: ApiRoute): string {
  return `${method} ${host} ${path}`;
}

/** A request may be no more than its address. */
function routeOf(item: TreeNode, path: string, variables: Variables): ApiRoute | undefined {
  const request = memberOf(item, "request");
  if (request === undefined) return undefined;
  const { value, line } = request;
  const url = partsOfUrl(value.kind === "text" ? value : valueAt(value, "url"), variables);
  const method = (textAt(value, "method") ?? "GET").toUpperCase();
  return url === undefined ? undefined : { method, ...url, place: { path, line }, kind: "request" };
}
