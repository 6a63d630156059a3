import { describe, expect, test } from "vitest";
import { isOpenApi } from "../../../src/formats/documents/openapi.ts";
import { apiOf, operationsOf, partsOf, readApi, rulesOf } from "./api.ts";

const two = `swagger: "2.0"
info: { title: Shop, version: "1" }
host: api.shop.example
basePath: /v2/
securityDefinitions:
  key: { type: apiKey, in: header, name: X-Shop-Key }
paths:
  /carts/{id}:
    parameters:
      - { name: id, in: path, type: string, description: Which cart. }
    put:
      description: Replaces a cart.
      parameters:
        - { name: cart, in: body, description: The new cart., schema: { $ref: "#/definitions/Cart" } }
      responses:
        "200": { description: The cart., schema: { $ref: "#/definitions/Cart" }, examples: { application/json: { $ref: data } } }
definitions:
  Cart:
    description: What somebody is about to buy.
    properties:
      items: { type: array, items: { type: string }, description: What is in it. }
`;

const three = `openapi: 3.0.4
info:
  title: Shop
  version: 1.10
servers:
  - url: https://{region}.shop.example/{base}/
    variables: { region: { default: eu }, base: { default: v3 } }
paths:
  /carts:
    summary: Of all carts
    get:
      summary: Lists carts
      operationId: carts
      parameters:
        - $ref: "#/components/parameters/page"
      responses:
        default:
          $ref: "#/components/responses/carts"
    post:
      requestBody:
        content:
          application/json:
            schema: { $ref: "#/components/schemas/cart" }
            examples: { small: { value: { $ref: "not/a/reference.yaml" } } }
      responses:
        "201": { description: Made. }
      callbacks:
        made:
          "{$request.body#/tell}":
            post: { description: Tells of it., responses: { "204": { description: Heard. } } }
components:
  parameters:
    page: { name: page, in: query, description: Where to begin., schema: { type: integer } }
  responses:
    carts: { description: The carts., content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/cart" } } } } }
  schemas:
    cart:
      type: object
      properties:
        default: { $ref: "#/components/schemas/price", description: ignored beside a reference before 3.1 }
        example: { type: string, description: A property that is called so. }
    price: { type: number, description: In cents. }
`;

const threeOne = `openapi: 3.1.1
info: { title: Shop, summary: A shop, version: "1" }
paths:
  /carts:
    $ref: "#/components/pathItems/carts"
webhooks:
  sold:
    post: { summary: Something was sold }
components:
  pathItems:
    carts:
      get:
        description: Lists carts.
        responses:
          "200": { $ref: "#/components/responses/ok", description: The carts. }
    unused:
      get: { summary: Nobody comes here }
  responses:
    ok: { description: OK }
  schemas:
    cart:
      properties:
        price: { $ref: "#/components/schemas/price", description: What it costs. }
        owner: { anyOf: [{ $ref: "#/components/schemas/person" }, { type: "null" }] }
    price: { type: number }
    person: { $id: "https://shop.example/person", $anchor: someone, description: Who buys. }
    same: { $ref: "#someone" }
    other: { $ref: "https://shop.example/person" }
`;

const threeTwo = `openapi: 3.2.0
info: { title: Shop, version: "1" }
paths:
  /carts:
    query: { summary: Finds carts, responses: { "200": { summary: The carts } } }
    additionalOperations:
      COPY: { summary: Copies all carts }
`;

describe("each version is read", () => {
  test("2.0 with its body among the parameters", async () => {
    const api = await apiOf(two);
    expect(operationsOf(api)).toEqual(["PUT /carts/{id} paths:11"]);
    expect(api.servers).toEqual([{ host: "api.shop.example", base: "/v2" }]);
    expect(partsOf(api, "request-body")).toEqual(["cart:14 The new cart."]);
    expect(partsOf(api, "parameter")).toEqual(["id:10 Which cart."]);
    expect(partsOf(api, "property")).toEqual(["items:21 What is in it."]);
    expect(api.securitySchemes).toMatchObject([{ name: "key", type: "apiKey", carrier: "X-Shop-Key", place: { line: 6 } }]);
  });

  test("3.0 with callbacks, components and defaults of servers", async () => {
    const api = await apiOf(three);
    expect(operationsOf(api)).toEqual(["GET /carts paths:11", "POST /carts paths:19", "POST {$request.body#/tell} callbacks:30"]);
    expect(api.info).toMatchObject({ title: "Shop", version: "1.10" });
    expect(api.servers).toEqual([{ host: "eu.shop.example", base: "/v3" }]);
    expect(partsOf(api, "property")).toEqual(["default:40", "example:41 A property that is called so."]);
    expect(partsOf(api, "schema")).toContain("price:42 In cents.");
  });

  test("3.1 with webhooks, path items, anchors and words beside references", async () => {
    const api = await apiOf(threeOne);
    expect(operationsOf(api)).toEqual(["POST sold webhooks:8", "GET /carts paths:12", "GET unused components:17"]);
    expect(partsOf(api, "response")).toEqual(["200:15 The carts.", "ok:19 OK"]);
    expect(partsOf(api, "property")).toEqual(["price:23 What it costs.", "owner:24"]);
    expect(partsOf(api, "schema").filter((part) => part.endsWith("Who buys."))).toEqual(["person:26 Who buys."]);
    expect(api.info.summary).toBe("A shop");
  });

  test("3.2 with its method and any other", async () => {
    const api = await apiOf(threeTwo);
    expect(operationsOf(api)).toEqual(["QUERY /carts paths:5", "COPY /carts paths:7"]);
    expect(api.parts.find(({ kind }) => kind === "response")?.summary).toBe("The carts");
  });

  test.each(["2.0", "3.0", "3.1", "3.2"])("nothing is wrong with the typical one of %s", async (version) => {
    const texts = { "2.0": two, "3.0": three, "3.1": threeOne, "3.2": threeTwo };
    const text = Object.entries(texts).find(([of]) => of === version)?.[1] ?? "";
    expect((await readApi({ "api.yaml": text })).faults).toEqual([]);
  });

  test("a method that the version does not have is none", async () => {
    expect(operationsOf(await apiOf(threeTwo.replace("3.2.0", "3.1.0")))).toEqual([]);
  });
});

describe("JSON and YAML are one", () => {
  test("the same document in JSON has the same parts", async () => {
    const json = '{"openapi":"3.1.0","info":{"title":"a","version":"1"},\n"paths":{"/a":{\n"get":{"summary":"Reads it"}}}}';
    const yaml = 'openapi: "3.1.0"\ninfo: { title: a, version: "1" }\npaths:\n  /a:\n    get: { summary: Reads it }\n';
    const [first, second] = [await apiOf({ "a.json": json }), await apiOf(yaml)];
    expect(operationsOf(first)).toEqual(["GET /a paths:3"]);
    expect(operationsOf(second)).toEqual(["GET /a paths:5"]);
  });

  test("YAML in braces is YAML", async () => {
    expect(operationsOf(await apiOf("{ openapi: 3.1.0, paths: { /a: { get: { summary: Reads it } } } }"))).toEqual([
      "GET /a paths:1",
    ]);
  });

  test("an alias is what it stands for, and counts once", async () => {
    const api = await apiOf(
      'openapi: 3.1.0\npaths:\n  /a: &a\n    get: { responses: { "200": &ok { description: Fine } } }\n  /b: *a\n  /c:\n    get: { responses: { "200": *ok } }\n',
    );
    expect(operationsOf(api)).toEqual(["GET /a paths:4", "GET /b paths:4", "GET /c paths:7"]);
    expect(partsOf(api, "response")).toEqual(["200:4 Fine"]);
  });

  test("a merge key brings in what the mapping does not say itself", async () => {
    const api = await apiOf(
      "openapi: 3.1.0\npaths:\n  /a:\n    get: &base { summary: Reads, description: It. }\n    put: { <<: *base, summary: Writes }\n",
    );
    expect(api.parts.map(({ summary, description }) => [summary, description])).toEqual([
      ["Reads", "It."],
      ["Writes", "It."],
    ]);
  });
});

describe("references lead over several files", () => {
  const main = (reference: string) => `openapi: 3.1.0\npaths:\n  /a:\n    $ref: ${reference}\n`;

  test("with lines of the file that something stands in, each file once", async () => {
    const asked: string[] = [];
    const reading = await readApi(
      {
        "docs/api.yaml": main("paths/a.yaml"),
        "docs/paths/a.yaml":
          'get:\n  responses:\n    "200":\n      description: A pet.\n      content:\n        application/json:\n          schema: { $ref: "../schemas.yaml#/Pet" }\n',
        "docs/schemas.yaml":
          'Pet:\n  properties:\n    owner: { $ref: "#/Owner" }\n    friend: { $ref: "#/Pet" }\nOwner: { description: Who feeds it. }\n',
      },
      asked,
    );
    expect(reading.faults).toEqual([]);
    expect(asked).toEqual(["docs/paths/a.yaml", "docs/schemas.yaml"]);
    expect(reading.document?.parts.map(({ kind, name, place }) => `${kind} ${name} ${place.path}:${place.line}`)).toEqual([
      "operation GET /a docs/paths/a.yaml:1",
      "response 200 docs/paths/a.yaml:3",
      "content application/json docs/paths/a.yaml:6",
      "schema Pet docs/schemas.yaml:1",
      "property owner docs/schemas.yaml:3",
      "property friend docs/schemas.yaml:4",
      "schema Owner docs/schemas.yaml:5",
    ]);
  });

  test.each<[string, Record<string, string>, readonly string[]]>([
    ["a missing file", { "a/b.yaml": main("c.yaml") }, ["missing-reference-file a/b.yaml:4"]],
    ["a missing name", { "a.yaml": main('"#/components/pathItems/x"') }, ["missing-reference-target a.yaml:4"]],
    ["a missing item of a list", { "a.yaml": main('"#/tags/3"') }, ["missing-reference-target a.yaml:4"]],
    ["out of the root", { "a/b.yaml": main("../../c.yaml") }, ["reference-outside-repository a/b.yaml:4"]],
    ["the root of the machine", { "a.yaml": main("/etc/passwd") }, ["reference-outside-repository a.yaml:4"]],
    ["another machine", { "a.yaml": main("https://x.example/a.yaml") }, ["remote-reference a.yaml:4"]],
    ["another machine without a scheme", { "a.yaml": main("//x.example/a.yaml") }, ["remote-reference a.yaml:4"]],
    ["a file of the machine", { "a.yaml": main("file:///etc/passwd") }, ["remote-reference a.yaml:4"]],
    ["a file that is broken", { "a.yaml": main("b.yaml"), "b.yaml": "get:\n  - a\n b: [" }, ["bad-syntax b.yaml:3"]],
    ["itself", { "a.yaml": main('"#/paths/~1a"') }, ["endless-reference a.yaml:4"]],
    [
      "a circle of files",
      { "a.yaml": main("b.yaml"), "b.yaml": "$ref: c.yaml", "c.yaml": "$ref: b.yaml" },
      ["endless-reference a.yaml:4"],
    ],
    ["a file that leads nowhere", { "a.yaml": main("b.yaml"), "b.yaml": "\n$ref: c.yaml" }, ["missing-reference-file b.yaml:2"]],
  ])("%s is a fault with its place", async (_, files, expected) => {
    expect(rulesOf(await readApi(files))).toEqual(expected);
  });

  test.each([
    ["an example", "example: { $ref: data.yaml }"],
    ["examples of a schema", "examples: [{ $ref: data.yaml }]"],
    ["a default", "default: { $ref: data.yaml }"],
    ["an enum", "enum: [{ $ref: data.yaml }]"],
    ["a const", "const: { $ref: data.yaml }"],
    ["an extension", "x-more: { $ref: data.yaml }"],
  ])("nothing is asked for within %s", async (_, member) => {
    const asked: string[] = [];
    const text = `openapi: 3.1.0\npaths: {}\ncomponents:\n  schemas:\n    a: { description: Some., ${member} }\n`;
    expect((await readApi({ "a.yaml": text }, asked)).faults).toEqual([]);
    expect(asked).toEqual([]);
  });

  test.each(["default", "example", "enum", "const", "x-more", "examples", "$ref"])(
    "a property may be called %s",
    async (name) => {
      const text = `openapi: 3.1.0\npaths: {}\ncomponents:\n  schemas:\n    a:\n      properties:\n        ${name}: { $ref: "#/components/schemas/b" }\n    b: {}\n`;
      const reading = await readApi({ "a.yaml": text });
      expect(reading.faults).toEqual([]);
      expect(reading.document?.parts.find(({ kind }) => kind === "property")?.name).toBe(name);
    },
  );

  test("a pointer with escapes, and one that goes through a reference", async () => {
    const text =
      'openapi: 3.1.0\npaths:\n  /a~b: { get: { summary: Reads } }\n  /c: { $ref: "#/paths/~1a~0b" }\ncomponents:\n  schemas:\n    a: { $ref: "#/components/schemas/b" }\n    b: { properties: { "x y": { description: Some. } } }\n    c: { $ref: "#/components/schemas/a/properties/x%20y" }\n';
    const reading = await readApi({ "a.yaml": text });
    expect(reading.faults).toEqual([]);
    expect(reading.document?.operations.map(({ path }) => path)).toEqual(["/a~b", "/c"]);
  });
});

describe("what is wrong is told, and the rest is read", () => {
  test.each<[string, string, readonly string[]]>([
    ["no YAML", "openapi: 3.1.0\npaths: [", ["bad-syntax a.yaml:2"]],
    ["neither version", "info: {}\n", ["no-api-document a.yaml:1"]],
    ["nothing", "", ["no-api-document a.yaml:1"]],
    ["a later version", "openapi: 4.0.0\n", ["unknown-api-version a.yaml:1"]],
    ["an older version", 'swagger: "1.2"\n', ["unknown-api-version a.yaml:1"]],
    ["a name that stands twice", "openapi: 3.1.0\npaths:\n  /a: {}\n  /a: {}\n", ["unread-part a.yaml:4"]],
    ["a second document", "openapi: 3.1.0\n---\na: 1\n", ["unread-part a.yaml:2"]],
    ["paths that are a list", "openapi: 3.1.0\npaths: [a]\n", ["wrong-type a.yaml:2"]],
    ["an operation that is a text", "openapi: 3.1.0\npaths:\n  /a:\n    get: Reads\n", ["wrong-type a.yaml:4"]],
    ["an operation that is empty", "openapi: 3.1.0\npaths:\n  /a:\n    get:\n", ["wrong-type a.yaml:4"]],
    [
      "parameters that are a mapping",
      "openapi: 3.1.0\npaths:\n  /a:\n    get:\n      parameters: { a: {} }\n",
      ["wrong-type a.yaml:5"],
    ],
    [
      "a scheme that is not declared",
      "openapi: 3.1.0\npaths:\n  /a:\n    get:\n      security:\n        - key: []\n",
      ["undefined-security-scheme a.yaml:6"],
    ],
    ["an alias of nothing", "openapi: 3.1.0\npaths: *a\n", ["bad-syntax a.yaml:2"]],
  ])("%s", async (_, text, expected) => {
    expect(rulesOf(await readApi({ "a.yaml": text }))).toEqual(expected);
  });

  test("names that objects have by themselves are names like others", async () => {
    const text = "openapi: 3.1.0\npaths:\n  __proto__: { get: {} }\n  constructor: { get: {} }\n";
    expect(operationsOf(await apiOf(text))).toEqual(["GET __proto__ paths:3", "GET constructor paths:4"]);
  });

  test("what is internal says so, by its path, its own mark or what calls it back", async () => {
    const text =
      "openapi: 3.1.0\npaths:\n  /a: { x-internal: true, get: {} }\n  /b:\n    get: { x-internal: true, callbacks: { c: { /d: { post: {} } } } }\n    put: {}\n";
    expect([...operationsOf(await apiOf(text))].sort()).toEqual([
      "GET /a paths:3 internal",
      "GET /b paths:5 internal",
      "POST /d callbacks:5 internal",
      "PUT /b paths:6",
    ]);
  });
});

describe("a specification is one by its content", () => {
  test.each<[string, string, boolean]>([
    ["YAML", "# a\nopenapi: 3.1.0\n", true],
    ["YAML with quotation marks", "'swagger': '2.0'\n", true],
    ["a number", "info: {}\nswagger: 2.0\n", true],
    ["JSON", '{"info": {}, "openapi": "3.0.1"}', true],
    ["JSON that is broken", '{ "openapi": "3.0.1", ', true],
    ["a setting that is called so", '{"swagger": {"root": "/a"}}', false],
    ["a member further down", '{"a": {"openapi": "3.0.1"}}', false],
    ["a member further down in YAML", "a:\n  openapi: 3.1.0\n", false],
    ["anything else", "hello: 1\n", false],
  ])("%s", (_, text, expected) => {
    expect(isOpenApi(text)).toBe(expected);
  });
});

describe("what may hold operations and is not read", () => {
  const one = "openapi: 3.1.0\npaths:\n  /b:\n    get: { summary: Lists all }\n";

  test.each<[what: string, rest: string, line: number, rule: string]>([
    ["a path in a file that is not there", "  /a:\n    $ref: gone.yaml\n", 6, "missing-reference-file"],
    ["a path on another machine", "  /a:\n    $ref: https://x.example/p.yaml\n", 6, "remote-reference"],
    ["a path that is a text", "  /a: TODO\n", 5, "wrong-type"],
    ["an operation that is nothing", "  /a:\n    get:\n", 6, "wrong-type"],
    ["an operation that is a text", "  /a:\n    post: TODO\n", 6, "wrong-type"],
    ["a path that stands twice", "  /b:\n    post: {}\n", 5, "unread-part"],
    ["a method in capitals", "  /a:\n    GET: {}\n", 6, "misspelt-method"],
  ])("%s is told with its place", async (_, rest, line, rule) => {
    const { document, faults } = await readApi({ "a.yaml": one + rest });
    expect([document?.unread.map((place) => place.line), faults.map((fault) => fault.rule)]).toEqual([
      [expect.any(Number)],
      [rule],
    ]);
    if (rule !== "unread-part") expect(document?.unread).toEqual([{ path: "a.yaml", line }]);
  });

  test("is nothing in a sound one, nor a path that holds nothing yet", async () => {
    expect((await apiOf(`${one}  /a:\n  /c: { summary: A path, x-GET: {} }\n`)).unread).toEqual([]);
  });
});
