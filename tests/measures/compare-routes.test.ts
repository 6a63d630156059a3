import { describe, expect, test } from "vitest";
import { readRouteList } from "../../src/formats/documents/route-list.ts";
import { compareRoutes, routesOfDocument } from "../../src/measures/compare-routes.ts";
import type { ApiRoute } from "../../src/model/api-route.ts";
import type { RouteComparison, UnmatchedRoute } from "../../src/model/route-comparison.ts";
import { apiOf } from "../formats/documents/api.ts";

/** A specification with these operations, `GET /users, PUT /users`, and what else stands at its root. */
function specification(operations: string, more = ""): string {
  const paths = new Map<string, string[]>();
  for (const one of operations.split(", ")) {
    const [method = "", path = ""] = one.split(" ");
    paths.set(path, [...(paths.get(path) ?? []), `${method.toLowerCase()}: { summary: Does it }`]);
  }
  const lines = [...paths].map(([path, methods]) => `  ${JSON.stringify(path)}: { ${methods.join(", ")} }\n`);
  return `openapi: 3.1.0\n${more}paths:\n${lines.join("")}`;
}

async function compared(operations: string, routes: string, more = "", bases: readonly string[] = []): Promise<RouteComparison> {
  const list = readRouteList("routes.txt", routes.replaceAll(", ", "\n"));
  return compareRoutes(await apiOf(specification(operations, more)), list.routes, bases);
}

function told(routes: readonly UnmatchedRoute[]): readonly string[] {
  return routes.map(({ method, path, otherMethods, near }) => {
    const hint = otherMethods.length > 0 ? ` has ${otherMethods.join("+")}` : near === undefined ? "" : ` near ${near}`;
    return `${method} ${path}${hint}`;
  });
}

describe("routes and operations are compared both ways", () => {
  test.each<[string, string, string, readonly string[], readonly string[]]>([
    ["the same in two spellings", "GET /users/{id}", "GET /users/:userId", [], []],
    ["a route too many", "GET /users", "GET /users, POST /carts", ["POST /carts"], []],
    ["an operation too many", "GET /users, GET /carts", "GET /users", [], ["GET /carts"]],
    ["another method", "PUT /users", "PATCH /users", ["PATCH /users has PUT"], ["PUT /users has PATCH"]],
    ["another case", "GET /Users", "GET /users", ["GET /users near /Users"], ["GET /Users near /users"]],
    [
      "a segment in the place of a variable is another route",
      "GET /users/{id}",
      "GET /users/me",
      ["GET /users/me"],
      ["GET /users/{id}"],
    ],
    ["any method", "GET /users, PUT /users", "ALL /users", [], []],
    ["any method of another path", "GET /users", "ALL /carts", ["ANY /carts"], ["GET /users"]],
    ["HEAD and OPTIONS that come with others", "GET /users", "GET|HEAD /users, OPTIONS /users", [], []],
    ["HEAD alone", "GET /users", "GET /users, HEAD /carts", ["HEAD /carts"], []],
    ["the page of an application in the browser", "GET /users", "GET /users, GET /*", [], []],
    ["an optional variable", "GET /users, GET /users/{id}", "GET /users/:id?", [], []],
    ["a slash behind", "GET /users", "GET /users/", [], []],
    ["one path under two names of its variable", "GET /users/{id}, GET /users/{name}", "GET /users/:id", [], []],
    ["one route listed twice", "GET /users", "GET /carts, GET /carts", ["GET /carts"], ["GET /users"]],
  ])("%s", async (_, operations, routes, undocumented, phantom) => {
    const comparison = await compared(operations, routes);
    expect(told(comparison.undocumented)).toEqual(undocumented);
    expect(told(comparison.phantom)).toEqual(phantom);
  });

  test("routes for any method and for anything are told apart", async () => {
    const { anyMethod, fallbacks } = await compared("GET /users", "ALL /users, GET *");
    expect(anyMethod.map(({ path }) => path)).toEqual(["/users"]);
    expect(fallbacks.map(({ path }) => path)).toEqual(["/*"]);
  });

  test("each side has its file and line", async () => {
    const { undocumented, phantom } = await compared("GET /users", "POST /carts");
    expect(undocumented[0]?.place).toEqual({ path: "routes.txt", line: 1 });
    expect(phantom[0]?.place).toEqual({ path: "api.yaml", line: 3 });
  });

  test("webhooks and callbacks are no routes, and internal operations are", async () => {
    const text =
      "openapi: 3.1.0\npaths: { /a: { get: { x-internal: true, callbacks: { c: { /d: { post: {} } } } } } }\nwebhooks: { w: { post: {} } }\n";
    const comparison = compareRoutes(await apiOf(text), readRouteList("r", "GET /a").routes);
    expect(comparison).toMatchObject({ operations: 1, matched: 1, undocumented: [], phantom: [] });
  });
});

describe("base paths", () => {
  test.each<[string, string, string, readonly string[]]>([
    ["of a server", "GET /v1/users", "servers: [{ url: https://x.example/v1/ }]\n", []],
    ["of a server, where the list goes without", "GET /users", "servers: [{ url: https://x.example/v1 }]\n", []],
    ["of one of two servers", "GET /v2/users", "servers: [{ url: /v1 }, { url: /v2 }]\n", []],
    [
      "with a variable of the server",
      "GET /v3/users",
      "servers: [{ url: '/{base}', variables: { base: { default: v3 } } }]\n",
      [],
    ],
    ["that the settings name", "GET /gate/users", "", ["/gate"]],
  ])("%s may stand in front", async (_, routes, more, bases) => {
    expect(await compared("GET /users", routes, more, bases)).toMatchObject({ matched: 1, undocumented: [], phantom: [] });
  });

  test("of an operation beat those of the document", async () => {
    const text = "openapi: 3.1.0\nservers: [{ url: /v1 }]\npaths: { /a: { get: { servers: [{ url: /v2 }] } } }\n";
    const matched = async (routes: string) => compareRoutes(await apiOf(text), readRouteList("r", routes).routes).matched;
    expect(await matched("GET /v2/a")).toBe(1);
    expect(await matched("GET /v1/a")).toBe(0);
  });

  test("that one side lacks is guessed", async () => {
    const ours = "GET /users, GET /users/{id}, POST /carts";
    const theirs = "GET /api/v1/users, GET /api/v1/users/{id}, POST /api/v1/carts, GET /health";
    expect((await compared(ours, theirs)).likelyBase).toEqual({ base: "/api/v1", missingIn: "specification", matched: 3 });
    expect((await compared(theirs, ours)).likelyBase).toEqual({ base: "/api/v1", missingIn: "routes", matched: 3 });
    expect((await compared(ours, ours)).likelyBase).toBeUndefined();
  });
});

describe("other sources of routes", () => {
  test("a specification that a framework exported is a list of routes", async () => {
    const exported = await apiOf('{"openapi":"3.1.0","paths":{"/items/{item_id}":{"get":{}},"/extra":{"post":{}}}}');
    const written = await apiOf(specification("GET /items/{id}"));
    expect(told(compareRoutes(written, routesOfDocument(exported)).undocumented)).toEqual(["POST /extra"]);
  });

  const request = (method: string, path: string): ApiRoute => ({
    method,
    path,
    place: { path: "c.json", line: 1 },
    kind: "request",
  });

  test.each<[string, string, string, number]>([
    ["a value in the place of a variable", "GET /users/{id}", "/users/42", 1],
    ["a variable", "GET /users/{id}", "/users/:id", 1],
    ["a name before a variable", "GET /users/{id}, GET /users/me", "/users/me", 1],
    ["a value at two places", "GET /a/{b}/c/{d}", "/a/1/c/2", 1],
    ["another path", "GET /users/{id}", "/carts/42", 0],
    ["another length", "GET /users/{id}", "/users/42/orders", 0],
  ])("a request may have %s", async (_, operations, path, matched) => {
    expect(compareRoutes(await apiOf(specification(operations)), [request("GET", path)]).matched).toBe(matched);
  });

  test("a request that fits many paths in many ways ends in bounded time", async () => {
    const operations = Array.from(
      { length: 200 },
      (_, i) => `GET /${i.toString(2).padStart(12, "0").replaceAll("0", "a/").replaceAll("1", "{x}/")}${i}`,
    );
    const spec = await apiOf(specification(operations.join(", ")));
    const requests = Array.from({ length: 500 }, (_, i) => request("GET", `/${"a/".repeat(12)}${i}x`));
    expect(compareRoutes(spec, requests).matched).toBe(0);
  });
});
