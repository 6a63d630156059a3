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
    ["one of a call", "curl https://api.shop.example/v1/people", ["1 path GET/v1/people"]],
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

  const fenced = (code: string) => `\`\`\`sh\n${code}\n\`\`\``;

  test.each<[string, string, readonly string[]]>([
    [
      "the base path of the server is missing",
      "curl https://api.shop.example/users/42",
      ["1 path GET/users/42 near /v1/users/42"],
    ],
    ["the base path is missing behind a method", "`GET https://api.shop.example/users`", ["1 path GET/users near /v1/users"]],
    ["the host in capitals", "curl https://API.shop.example/v1/users", []],
    ["the root of the server", "curl https://api.shop.example/v1/", []],
    ["data of curl", `curl -d '{"a":"/users/x/y"}' https://api.shop.example/v1/users/42`, ["1 method POST/v1/users/42 has GET"]],
    ["data that are right", "curl https://api.shop.example/v1/users --data-raw @user.json", []],
    ["JSON of curl", "curl --json '{}' https://api.shop.example/v1/users/42", ["1 method POST/v1/users/42 has GET"]],
    ["a form of curl", "curl -sF a=@b.png https://api.shop.example/v1/users/42", ["1 method POST/v1/users/42 has GET"]],
    ["an upload of curl", "curl -T a.csv https://api.shop.example/v1/users", ["1 method PUT/v1/users has GET+POST"]],
    ["data in the query", "curl -G -d page=2 https://api.shop.example/v1/users/42", []],
    ["the head of what is got", "curl -I https://api.shop.example/v1/users/42", []],
    [
      "a method among other options",
      "curl -sXDELETE https://api.shop.example/v1/users/42",
      ["1 method DELETE/v1/users/42 has GET"],
    ],
    [
      "a method that is named in spite of data",
      "curl -d x -X PUT https://api.shop.example/v1/users",
      ["1 method PUT/v1/users has GET+POST"],
    ],
    ["no method, so GET", "curl https://api.shop.example/v1/users/1/orders/2", ["1 method GET/v1/users/1/orders/2 has DELETE"]],
    ["options that the reader puts in", "curl $OPTIONS https://api.shop.example/v1/users/1/orders/2", []],
    [
      "a command over several lines",
      fenced(`curl -H 'Accept: a/b' \\\n  -d '{\n  "a": 1\n}' \\\n  https://api.shop.example/v1/users/42`),
      ["6 method POST/v1/users/42 has GET"],
    ],
    ["a command behind another", fenced("id=$(curl -s https://api.shop.example/v1/people | jq .id)"), ["2 path GET/v1/people"]],
    ["a value of another command", fenced("curl https://api.shop.example/v1/users/$(cat id)/orders/<order> -X DELETE"), []],
    ["a command without a scheme", fenced("curl api.shop.example/v1/people"), ["2 path GET/v1/people"]],
    [
      "a command within a sentence",
      "Type `curl -d a=1 https://api.shop.example/v1/users/42`, then wait.",
      ["1 method POST/v1/users/42 has GET"],
    ],
    [
      "the second command of a block",
      fenced("curl https://api.shop.example/v1/users\ncurl https://api.shop.example/v1/people"),
      ["3 path GET/v1/people"],
    ],
    ["HTTPie", fenced("http POST api.shop.example/v1/people a=b"), ["2 path POST/v1/people"]],
    ["HTTPie on this machine", fenced("http :8080/people"), ["2 path GET/people"]],
    [
      "HTTPie with something to send",
      fenced("http -b api.shop.example/v1/users/42 X-A:1 name=Ann"),
      ["2 method POST/v1/users/42 has GET"],
    ],
    ["HTTPie with a query", fenced("$ https api.shop.example/v1/users/42 page==2"), []],
    ["Wget", fenced("wget --method=PUT https://api.shop.example/v1/users"), ["2 method PUT/v1/users has GET+POST"]],
    ["fetch", fenced('await fetch("https://api.shop.example/v1/people")'), ["2 path GET/v1/people"]],
    [
      "fetch with its method below",
      fenced('await fetch("https://api.shop.example/v1/users/42", {\n  method: "POST",\n});'),
      ["2 method POST/v1/users/42 has GET"],
    ],
    [
      "a library of Python",
      fenced('requests.post(\n    "https://api.shop.example/v1/users/42"\n)'),
      ["3 method POST/v1/users/42 has GET"],
    ],
    [
      "a library of Go",
      fenced('http.NewRequest("PUT", "https://api.shop.example/v1/users", nil)'),
      ["2 method PUT/v1/users has GET+POST"],
    ],
    [
      "PowerShell",
      fenced("Invoke-RestMethod -Uri https://api.shop.example/v1/users -Method Put"),
      ["2 method PUT/v1/users has GET+POST"],
    ],
  ])("a request is read from a command or from code: %s", async (_, text, expected) => {
    expect(await faultsOf(text)).toEqual(expected);
  });

  test.each<[string, string]>([
    ["an address in prose", "A rendered version is at https://api.shop.example/v1/docs. See <https://api.shop.example/status>."],
    ["an address of a link", "[The portal](https://api.shop.example/portal) is for people, as is curl for machines."],
    ["an address in a block that nothing asks for", fenced("API=https://api.shop.example/v1/portal")],
    ["a request that was removed", "The old `GET /v1/items` was removed in 1.0."],
    ["one that was removed, over two lines", "The old `GET /v1/items` of the shop, which\nfew used, was removed in 1.0."],
    ["one that is no longer there", "`DELETE /people/1` is no longer there."],
    ["one that was deleted", "The route `DELETE /v1/items` was removed in 1.0."],
    ["one that another replaces", "`GET /users` replaces `GET /people`."],
    ["a row of what is gone", "| Then | Now |\n| --- | --- |\n| `GET /people` | gone |"],
    ["a list of what is gone", "## Removed in 2.0\n\n- `GET /people`\n- `GET /items`"],
  ])("%s is no request to what is there today", async (_, text) => {
    expect(await faultsOf(text)).toEqual([]);
  });

  test.each<[string, string, readonly string[]]>([
    ["in the next sentence", "The old ones were removed. Use `GET /people` now.", ["1 path GET/people"]],
    ["in the next row", "| `GET /items` | gone |\n| `GET /people` | new |", ["2 path GET/people"]],
    ["of what the request itself does", "`DELETE /people/1` answers when the person is removed.", ["1 path DELETE/people/1"]],
    [
      "in the body of a command",
      fenced(`curl -d '{"a":"removed"}' https://api.shop.example/v1/people`),
      ["2 path POST/v1/people"],
    ],
  ])("what is said to be gone %s excuses no request", async (_, text, expected) => {
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
  ["curl '".repeat(160_000)],
  ["curl $(".repeat(140_000)],
  ["`curl -d ".repeat(110_000)],
  ["http a=b ".repeat(110_000)],
  ["A=b ".repeat(250_000)],
  [`fetch("https://api.shop.example/v1/x", `.repeat(25_000)],
  ["GET /x. ".repeat(120_000)],
])("a line of a megabyte ends in bounded time", async (line) => {
  expect((await checked(line)).paths).toBeGreaterThanOrEqual(0);
});

test.each([["`GET /x` "], ["curl '"], ["http a=b"], ['fetch("https://api.shop.example/v1/x"'], ["```"], ["|GET /x"]])(
  "a hundred thousand lines end in bounded time",
  async (line) => {
    expect((await checked(`${line}\n`.repeat(100_000))).paths).toBeGreaterThanOrEqual(0);
  },
);
