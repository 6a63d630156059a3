import { describe, expect, test } from "vitest";
import { checkApiUsage } from "../../src/measures/check-api-usage.ts";
import type { ApiUsageFault, ApiUsageReport } from "../../src/model/api-usage.ts";
import { apiOf } from "../formats/documents/api.ts";

const specification = `openapi: 3.1.0
servers: [{ url: https://api.shop.example/v1 }]
paths:
  /users: { get: {}, post: {} }
  /users/{id}: { get: { parameters: [{ name: X-Trace-Token, in: header }] } }
  /users/{id}/orders/{order}: { delete: {} }
components:
  securitySchemes:
    shopKey: { type: apiKey, in: header, name: X-Shop-Key }
    session: { type: http, scheme: bearer }
`;

async function checked(text: string, of = specification): Promise<ApiUsageReport> {
  const lines = text.split("\n").map((line, i) => ({ text: line, line: i + 1 }));
  return checkApiUsage(await apiOf(of), "docs/API_USAGE.md", lines);
}

function told(fault: ApiUsageFault): string {
  switch (fault.rule) {
    case "unknown-path":
      return `${fault.line} path ${fault.method ?? ""}${fault.route}${fault.near === undefined ? "" : ` near ${fault.near}`}`;
    case "unknown-method":
      return `${fault.line} method ${fault.method}${fault.route} has ${fault.otherMethods.join("+")}`;
    case "unknown-authorisation":
      return `${fault.line} authorisation ${fault.said}`;
    case "unnamed-security-scheme":
      return `unnamed ${fault.scheme} ${fault.path}:${fault.line}`;
  }
}

/** The faults of a text that names both schemes. */
async function faultsOf(text: string): Promise<readonly string[]> {
  return (await checked(`${text}\nUse the shopKey or a session.`)).faults.map(told);
}

describe("each path that a document names is in the specification", () => {
  test.each<[string, string, readonly string[]]>([
    ["a method and a path", "`GET /users`", []],
    ["a template in another spelling", "GET /users/:userId", []],
    ["a value in the place of a variable", "GET /users/42?full=1", []],
    ["the base path in front", "GET /v1/users", []],
    ["a whole address", "curl https://api.shop.example/v1/users/42", []],
    ["this machine", "curl -X POST http://localhost:8080/users", []],
    ["a variable of a shell", 'curl "$BASE/users/42"', []],
    ["a table", "| GET | /users/{id} | reads one |", []],
    [
      "a request to somebody else's host, and what is said of it",
      "```http\nPOST /hook HTTP/1.1\nHost: buyer.example\n```\n\n`POST /hook` answers soon.",
      [],
    ],
    ["a request to the server itself", "```http\nPOST /hook\nHost: api.shop.example\n```", ["2 path POST/hook"]],
    ["the end of a sentence", "Ask `/users/{id}`, then /users.", []],
    ["the beginning of a path", "All is below /users/{id}/orders/.", []],
    ["the address of the service alone", "https://api.shop.example/v1", []],
    ["a path that is gone", "`GET /people`", ["1 path GET/people"]],
    ["one below a known beginning", "See `/users/{id}/invoices`.", ["1 path /users/{id}/invoices"]],
    ["one of a call", "curl https://api.shop.example/v1/people", ["1 path /v1/people"]],
    ["another case", "`GET /Users`", ["1 path GET/Users near /users"]],
    ["another method", "DELETE /users/42", ["1 method DELETE/users/42 has GET"]],
    ["another method of a call", "curl -X PUT https://api.shop.example/v1/users", ["1 method PUT/v1/users has GET+POST"]],
    ["a path of the machine", "Look into `/etc/hosts` and ./src/users/index.ts.", []],
    ["another host", "GET https://example.org/people and https://example.org/users/x/y", []],
    ["a fraction and a date", "and/or 1/2, 01/02/2026, application/json", []],
    ["each on its line", "a\n\nGET /people", ["3 path GET/people"]],
  ])("%s", async (_, text, expected) => {
    expect(await faultsOf(text)).toEqual(expected);
  });

  test("how many were looked up is told: a document without any says nothing of the interface", async () => {
    expect((await checked("GET /users, then GET /users/{id}")).paths).toBe(2);
    expect((await checked("Our API is easy to use.")).paths).toBe(0);
  });
});

describe("each security scheme is named, and no other", () => {
  test("by what it is called or by what it is", async () => {
    expect((await checked("Send `X-Shop-Key`, or a Bearer token.")).schemes).toEqual(["shopKey", "session"]);
  });

  test("one that is not named is told with its place in the specification", async () => {
    expect((await checked("Send `X-Shop-Key`.")).faults.map(told)).toEqual(["unnamed session api.yaml:10"]);
  });

  test.each<[string, string, readonly string[]]>([
    ["a scheme of the specification", "Authorization: Bearer $TOKEN", []],
    ["another scheme", "-H 'Authorization: Basic YTpi'", ["1 authorisation Authorization: Basic"]],
    ["a header of the specification", "-H 'X-Shop-Key: $KEY'", []],
    ["a header that is a parameter", "-H 'X-Trace-Token: 1'", []],
    ["another header", '"X-Api-Key": "$KEY"', ["1 authorisation X-Api-Key"]],
  ])("%s", async (_, text, expected) => {
    expect(await faultsOf(text)).toEqual(expected);
  });

  test.each<[string, string, string]>([
    ["OAuth", "{ type: oauth2 }", "Sign in with OAuth 2."],
    ["OpenID", "{ type: openIdConnect }", "We speak OpenID Connect."],
    ["client certificates", "{ type: mutualTLS }", "A client certificate is needed."],
    ["basic", "{ type: http, scheme: Basic }", "Basic authentication"],
  ])("%s is known by its own words", async (_, scheme, text) => {
    const of = `openapi: 3.1.0\npaths: {}\ncomponents: { securitySchemes: { odd: ${scheme} } }\n`;
    expect((await checked(text, of)).schemes).toEqual(["odd"]);
    expect((await checked("Nothing.", of)).schemes).toEqual([]);
  });
});

test.each([
  ["GET /users ".repeat(100_000)],
  ["/".repeat(1_000_000)],
  ["https://".repeat(100_000)],
  ["$a".repeat(300_000)],
  ["{{ ".repeat(300_000)],
  ["X-a-".repeat(200_000)],
  ["authorization:".repeat(60_000)],
  ["GET                ".repeat(50_000)],
])("a line of a megabyte ends in bounded time", async (line) => {
  expect((await checked(line)).paths).toBeGreaterThanOrEqual(0);
});
