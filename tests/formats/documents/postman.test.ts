import { describe, expect, test } from "vitest";
import { isPostman, readPostman, readPostmanEnvironment } from "../../../src/formats/documents/postman.ts";

const schema = (version: string) => `https://schema.getpostman.com/json/collection/v${version}/collection.json`;

/** A collection of these items, with variables where some are given. */
function collection(items: unknown, more: object = {}, version = "2.1.0"): string {
  return JSON.stringify({ info: { name: "Shop", schema: schema(version) }, item: items, ...more }, undefined, 1);
}

function routesIn(text: string): readonly string[] {
  return readPostman("c.json", text).routes.map(({ method, path }) => `${method} ${path}`);
}

const get = (url: unknown, method = "GET") => ({ name: "r", request: { method, url } });

describe("requests of a collection are read", () => {
  test.each<[string, unknown, object, readonly string[]]>([
    ["an address as text, as 2.0 has it", [get("https://api.shop.example/users/:id?x=1#y")], {}, ["GET /users/:id"]],
    [
      "an address in pieces",
      [get({ raw: "{{base}}/users/{{userId}}?page=1", host: ["{{base}}"], path: ["users", "{{userId}}"] })],
      {},
      ["GET /users/{userId}"],
    ],
    [
      "pieces without the whole",
      [get({ host: ["api", "shop"], path: ["users", { type: "string", value: ":id" }] })],
      {},
      ["GET /users/:id"],
    ],
    ["a request that is only an address", [{ name: "r", request: "https://api.shop.example/users" }], {}, ["GET /users"]],
    ["a host without a scheme", [get("localhost:3000/users")], {}, ["GET /users"]],
    ["a path alone", [get("/users")], {}, ["GET /users"]],
    ["a host alone", [get("{{base}}")], {}, ["GET /"]],
    ["no address", [{ name: "r", request: { method: "GET" } }], {}, []],
    [
      "folders in folders, in their order",
      [{ item: [{ item: [get("{{b}}/a")] }, get("{{b}}/b")] }, get("{{b}}/c", "post")],
      {},
      ["GET /a", "GET /b", "POST /c"],
    ],
    ["the same request twice", [get("{{b}}/a"), get("{{b}}/a")], {}, ["GET /a"]],
    [
      "a base path in the variable of the host",
      [get("{{base}}/users")],
      { variable: [{ key: "base", value: "https://x.example/v2" }] },
      ["GET /v2/users"],
    ],
    [
      "a variable of a version",
      [get("{{base}}/{{v}}/users/{{id}}")],
      {
        variable: [
          { key: "v", value: "v3" },
          { key: "id", value: "42" },
        ],
      },
      ["GET /v3/users/{id}"],
    ],
    [
      "a variable that holds itself",
      [get("{{base}}/users")],
      { variable: [{ key: "base", value: "{{base}}/a" }] },
      ["GET /a/a/a/a/a/users"],
    ],
  ])("%s", (_, items, more, expected) => {
    expect(routesIn(collection(items, more))).toEqual(expected);
  });

  test("each has its line", () => {
    expect(readPostman("c.json", collection([get("{{b}}/a")])).routes[0]?.place.line).toBe(9);
  });

  test("2.0 is read, and what the API wraps a collection in", () => {
    expect(routesIn(collection([get("{{b}}/a")], {}, "2.0.0"))).toEqual(["GET /a"]);
    expect(routesIn(`{"collection": ${collection([get("{{b}}/a")])}}`)).toEqual(["GET /a"]);
  });

  test.each<[string, string, readonly string[]]>([
    ["a collection that was cut off", collection([]).slice(0, -3), ["bad-syntax"]],
    ["version 1", '{"id": "1", "name": "a", "requests": []}', ["unknown-collection-version"]],
    ["a later version", collection([], {}, "3.0.0"), ["unknown-collection-version"]],
  ])("%s is a fault", (_, text, expected) => {
    expect(readPostman("c.json", text).faults.map(({ rule }) => rule)).toEqual(expected);
  });
});

describe("secrets are found, and told without their value", () => {
  const secret = `ghp${"_"}Kq7Zt2Wm9Xc4Vb6Np1Ls8Rd3Hf5Jg0TyUaee`;
  const random = "9f8a7c6b5e4d3f2a1b0c";

  test.each<[string, object, string]>([
    ["a variable", { variable: [{ key: "apiKey", value: random }] }, "apiKey"],
    ["authorisation of 2.1", { auth: { type: "bearer", bearer: [{ key: "token", value: random, type: "string" }] } }, "token"],
    ["authorisation of 2.0", { auth: { type: "bearer", bearer: { token: random } } }, "token"],
    [
      "a header",
      { item: [{ request: { url: "{{b}}/a", header: [{ key: "Authorization", value: `Bearer ${random}` }] } }] },
      "Authorization",
    ],
    ["a query", { item: [{ request: { url: { raw: "{{b}}/a", query: [{ key: "api_key", value: random }] } } }] }, "api_key"],
    ["an address", { item: [{ request: { url: { raw: `{{b}}/a?x=${secret}` } } }] }, "raw"],
    ["a variable that Postman hides", { variable: [{ key: "login", type: "secret", value: random }] }, "login (secret)"],
  ])("%s", (_, more, name) => {
    const { faults } = readPostman("c.json", collection([], more));
    expect(faults.map((fault) => (fault.rule === "secret-in-collection" ? fault.name : fault.rule))).toEqual([name]);
    expect(JSON.stringify(faults)).not.toMatch(new RegExp(`${secret}|${random}`));
  });

  test.each<[string, object]>([
    ["a variable without a value", { variable: [{ key: "apiKey", value: "" }] }],
    ["a variable that stands for another", { auth: { bearer: [{ key: "token", value: "{{token}}" }] } }],
    ["an answer that was kept", { item: [{ response: [{ header: [{ key: "X-Token", value: random }] }] }] }],
    ["Postman's own identifiers", { info: { _postman_id: random, schema: schema("2.1.0") } }],
  ])("%s is none", (_, more) => {
    expect(readPostman("c.json", collection([], more)).faults).toEqual([]);
  });

  test("those of an environment, too", () => {
    const text = JSON.stringify({
      name: "prod",
      values: [{ key: "token", value: random }],
      _postman_variable_scope: "environment",
    });
    expect(readPostmanEnvironment("e.json", text)).toEqual([
      { rule: "secret-in-collection", path: "e.json", line: 1, name: "token" },
    ]);
  });
});

describe("a collection is one by its content", () => {
  test.each<[string, string, boolean]>([
    ["2.1", collection([]), true],
    ["2.0", collection([], {}, "2.0.0"), true],
    ["1", '{"id": "1", "order": [], "requests": []}', true],
    ["another schema", '{"schema": "https://json-schema.org/draft-07"}', false],
    ["anything else", "hello", false],
  ])("%s", (_, text, expected) => {
    expect(isPostman(text)).toBe(expected);
  });
});

test.each<[string, string]>([
  ["deep folders", `{"info":{"schema":"${schema("2.1.0")}"},${'"item":[{'.repeat(90)}"a":1${"}]".repeat(90)}}`],
  ["many items", collection(Array.from({ length: 50_000 }, (_, i) => get(`{{b}}/a/${i}`)))],
  [
    "variables that grow",
    collection([get(`{{a}}/${"{{a}}".repeat(500)}`)], { variable: [{ key: "a", value: "{{a}}{{a}}/".repeat(300) }] }),
  ],
  ["long addresses", collection([get(`${"{{".repeat(500_000)}`), get(`http://${"/".repeat(1_000_000)}`)])],
])("%s end in bounded time", (_, text) => {
  expect(readPostman("c.json", text).faults).toEqual([]);
});
