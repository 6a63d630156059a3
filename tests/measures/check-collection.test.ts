import { describe, expect, test } from "vitest";
import { readPostman } from "../../src/formats/documents/postman.ts";
import { checkCollection } from "../../src/measures/check-collection.ts";
import { apiOf } from "../formats/documents/api.ts";

const specification = `openapi: 3.1.0
servers: [{ url: https://api.shop.example/v1 }]
paths:
  /users: { get: {}, post: {} }
  /users/{id}: { get: {} }
  /orders/open: { get: {} }
`;

/** The faults of a collection of these requests, each `METHOD address`. */
async function faultsOf(requests: readonly string[], variables: object = {}, of = [specification]): Promise<readonly string[]> {
  const item = requests.map((request) => {
    const [method, url] = request.split(" ");
    return { name: "r", request: { method, url } };
  });
  const info = { name: "Shop", schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" };
  const variable = Object.entries(variables).map(([key, value]) => ({ key, value }));
  const { routes } = readPostman("c.json", JSON.stringify({ info, item, variable }));
  const faults = checkCollection(await Promise.all(of.map((text) => apiOf(text))), routes);
  return faults.map((fault) => {
    if (fault.rule === "unknown-method") return `${fault.method} ${fault.route} has ${fault.otherMethods.join("+")}`;
    return fault.rule === "unknown-path" ? `${fault.method} ${fault.route} near ${fault.near ?? "nothing"}` : fault.rule;
  });
}

describe("the requests of a collection are in the specification", () => {
  test.each<[string, readonly string[], object, readonly string[]]>([
    ["those that are", ["GET {{base}}/users", "GET {{base}}/v1/users/{{id}}", "POST https://api.shop.example/v1/users"], {}, []],
    ["one that is not", ["GET {{base}}/users", "GET {{base}}/nope"], {}, ["GET /nope near nothing"]],
    ["the only one", ["GET {{base}}/nope"], {}, ["GET /nope near nothing"]],
    ["another method", ["DELETE {{base}}/users"], {}, ["DELETE /users has GET+POST"]],
    ["one of a server", ["GET https://api.shop.example/v1/nope"], {}, ["GET /v1/nope near nothing"]],
    [
      "without the base path of the server",
      ["GET {{base}}/users"],
      { base: "https://api.shop.example" },
      ["GET /users near /v1/users"],
    ],
    [
      "at a place for trials",
      ["GET {{b}}/users", "GET {{b}}/nope"],
      { b: "https://test.shop.example/v1" },
      ["GET /v1/nope near nothing"],
    ],
    ["a token from elsewhere", ["GET {{base}}/users", "POST {{login}}/token", "POST https://id.example/token"], {}, []],
    ["a variable for a word of the path", ["GET {{base}}/orders/{{state}}", "GET {{base}}/{{version}}/users"], {}, []],
    ["the head, and what a browser asks", ["HEAD {{base}}/users", "OPTIONS {{base}}/users"], {}, []],
  ])("%s", async (_, requests, variables, expected) => {
    expect(await faultsOf(requests, variables)).toEqual(expected);
  });

  test("or in another one", async () => {
    const other = "openapi: 3.1.0\npaths: { /nope: { get: {} } }\n";
    expect(await faultsOf(["GET {{base}}/users", "GET {{base}}/nope"], {}, [specification, other])).toEqual([]);
  });
});
