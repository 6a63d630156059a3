import { describe, expect, test } from "vitest";
import { measureApiCoverage } from "../../src/measures/api-coverage.ts";
import type { ApiCoverage, ApiFigure } from "../../src/model/api-coverage.ts";
import type { OperationHome } from "../../src/model/api-document.ts";
import { apiOf } from "../formats/documents/api.ts";

async function coverageOf(text: string, homes?: readonly OperationHome[]): Promise<ApiCoverage> {
  return measureApiCoverage(await apiOf(text), homes && new Set(homes));
}

/** `1/2`. */
async function shareOf(figure: ApiFigure, text: string, homes?: readonly OperationHome[]): Promise<string> {
  const { part, whole } = (await coverageOf(text, homes)).shares[figure];
  return `${part}/${whole}`;
}

/** A specification of 3.1 with these paths, and these components. */
function api(paths: string, components = ""): string {
  return `openapi: 3.1.0\npaths:\n${paths.replaceAll(/^/gm, "  ")}\n${components === "" ? "" : `components:\n${components.replaceAll(/^/gm, "  ")}\n`}`;
}

function operation(members: string): string {
  return api(`/carts/{id}: { get: { operationId: readCart, ${members} } }`);
}

describe("an operation is documented by a summary or a description that says something", () => {
  test.each<[string, string, string]>([
    ["a summary", "summary: Reads a cart with its goods", "1/1"],
    ["a description", "description: Reads a cart.", "1/1"],
    ["both the same", "summary: Reads a cart, description: Reads a cart", "1/1"],
    ["a stock summary and a real description", "summary: TODO, description: Reads a cart.", "1/1"],
    ["a long text that begins like any other", `description: ${"String of pearls ".repeat(20)}`, "1/1"],
    ["another script", "summary: Liest den Warenkorb カート", "1/1"],
    ["todos that the interface is about", "summary: Todo lists of the signed-in user", "1/1"],
    ["a tag in a sentence", "description: 'Reads <b>the cart</b> of a user'", "1/1"],
    ["neither", "deprecated: true", "0/1"],
    ["its identifier", "summary: readCart", "0/1"],
    ["its method", "summary: get", "0/1"],
    ["a type with many blanks", `description: 'string${" ".repeat(250)}'`, "0/1"],
    ["a mark behind many signs", `description: '${"=".repeat(250)} TODO: write this'`, "0/1"],
    ["many dots", `description: '${".".repeat(250)}'`, "0/1"],
    ["an empty tag", "description: '<br/>'", "0/1"],
    ["a space by its name", "description: '&nbsp;'", "0/1"],
    ["letters that show nothing", 'description: "\\u3164"', "0/1"],
    ["a task in letters of full width", "summary: ＴＯＤＯ", "0/1"],
    ["a task in small letters with a colon", "summary: 'todo: describe'", "0/1"],
    ["blanks", 'summary: "  ", description: "\\n"', "0/1"],
    ["its path", "summary: '/carts/{id}'", "0/1"],
    ["its method and path", "description: 'GET /carts/{id}'", "0/1"],
    ["a task", "summary: 'TODO: describe this'", "0/1"],
    ["a task in small letters", "summary: tbd", "0/1"],
    ["a type", "description: string", "0/1"],
    ["a dash", 'description: "-"', "0/1"],
    ["a filler text", "description: Lorem ipsum dolor sit amet", "0/1"],
    ["something that is no text", "summary: 1, description: [a]", "0/1"],
  ])("%s", async (_, members, expected) => {
    expect(await shareOf("operations", operation(members))).toBe(expected);
  });

  test("a summary that FastAPI made of a function's name is none", async () => {
    const made = api("/items/{item_id}: { get: { summary: Read Item, operationId: read_item_items__item_id__get } }");
    const coverage = await coverageOf(made);
    expect(coverage.gaps.find(({ figure }) => figure === "operations")?.why).toBe("generated");
    expect(await shareOf("operations", made.replace("Read Item", "Reads one thing"))).toBe("1/1");
  });

  test("an operation that two paths share counts once", async () => {
    expect(await shareOf("operations", api("/a: &a { get: { summary: Reads it all } }\n/b: *a"))).toBe("1/1");
  });
});

describe("where operations are looked for", () => {
  const text = `openapi: 3.1.0
paths:
  /a: { post: { summary: Does a, callbacks: { b: { /b: { post: { responses: { "200": { description: OK } } } } } } } }
webhooks:
  c: { post: {} }
`;
  test.each<[string, readonly OperationHome[] | undefined, string]>([
    ["paths and webhooks, where nothing is said", undefined, "1/2"],
    ["callbacks, too", ["paths", "webhooks", "callbacks"], "1/3"],
    ["paths alone", ["paths"], "1/1"],
  ])("%s", async (_, homes, expected) => {
    expect(await shareOf("operations", text, homes)).toBe(expected);
  });
});

describe("what is internal is left out", () => {
  const components = `schemas:
  shared: { properties: { a: { description: One of all. } } }
  hidden: { properties: { b: {} } }
  unused: { properties: { c: {} } }
  marked: { x-internal: true, properties: { d: {} } }`;
  const body = (name: string) =>
    `requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/${name}" } } } }`;
  const text = api(`/a: { post: { ${body("shared")} } }\n/b: { post: { x-internal: true, ${body("hidden")} } }`, components);

  test("with what nothing else uses; a component that nobody uses is asked for", async () => {
    expect(await shareOf("operations", text)).toBe("0/1");
    expect(await shareOf("properties", text)).toBe("1/2");
    expect(await shareOf("schemas", text)).toBe("0/2");
    expect(await shareOf("request-bodies", text)).toBe("0/1");
  });
});

describe("parameters", () => {
  test.each<[string, string, string]>([
    ["with a description", "{ name: page, in: query, description: Where to begin. }", "1/1"],
    ["whose schema has it", "{ name: page, in: query, schema: { description: Where to begin. } }", "1/1"],
    ["that only repeat their name", "{ name: page_size, in: query, description: The page size. }", "0/1"],
    ["without one", "{ name: page, in: query }", "0/1"],
    ["marked as internal", "{ name: page, in: query, x-internal: true }", "0/0"],
  ])("%s", async (_, parameter, expected) => {
    expect(await shareOf("parameters", api(`/a: { get: { parameters: [${parameter}] } }`))).toBe(expected);
  });

  test("one of the path gives way to the operation's own, and counts once for all its operations", async () => {
    const text = api(
      "/a/{id}:\n  parameters: [{ name: id, in: path }, { name: lang, in: header }]\n  get: { parameters: [{ name: id, in: path, description: Which one. }] }\n  put: { parameters: [{ name: id, in: path, description: Which to replace. }] }",
    );
    const coverage = await coverageOf(text);
    expect(coverage.shares.parameters).toEqual({ part: 2, whole: 3 });
    expect(coverage.gaps.filter(({ figure }) => figure === "parameters").map(({ name }) => name)).toEqual(["lang"]);
  });
});

describe("responses", () => {
  test.each<[string, string, string]>([
    ["that say what they are", '"200": { description: The cart with its goods. }', "1/1"],
    [
      "of errors, where the name of the status is enough",
      '"200": { description: The cart. }, "404": { description: Not Found }',
      "2/2",
    ],
    ["of errors by default", '"200": { description: The cart. }, default: { description: Unexpected error }', "2/2"],
    ["of errors without a word", '"200": { description: The cart. }, "404": { description: "" }, 5XX: {}', "1/3"],
    ["of errors with their bare status", '"200": { description: The cart. }, "404": { description: "404" }', "1/2"],
    ["of errors with words of what goes well", '"200": { description: The cart. }, "404": { description: OK }', "1/2"],
    ["of errors with Fastify's words", '"200": { description: The cart. }, "404": { description: Default Response }', "1/2"],
    ["a redirection beside another", '"200": { description: The cart. }, "302": { description: Found }', "1/2"],
    ["two that go well", '"200": { description: The cart. }, "202": { description: Accepted }', "1/2"],
    ["a class of statuses", "2XX: { description: The cart. }", "1/1"],
    ["the default, where there is no other", "default: { description: The cart. }", "1/1"],
    ["a redirection, where there is no other", '"302": { description: To the sign-in page. }', "1/1"],
    ["OK", '"200": { description: OK }', "0/1"],
    ["FastAPI's words", '"200": { description: Successful Response }', "0/1"],
    ["grpc-gateway's words", '"200": { description: A successful response. }', "0/1"],
    ["the words of Swagger's sample", '"200": { description: successful operation }', "0/1"],
    ["a status and its name", '"200": { description: 200 OK }', "0/1"],
    ["a bare status", '"201": { description: "201" }', "0/1"],
    ["the name of a status that has nothing to add", '"204": { description: No Content }', "1/1"],
    ["none that goes well", '"404": { description: Nothing of that name. }', "1/2"],
  ])("%s", async (_, responses, expected) => {
    expect(await shareOf("responses", operation(`responses: { ${responses} }`))).toBe(expected);
  });

  test("none at all is a gap of the operation", async () => {
    expect((await coverageOf(operation("summary: Reads it all"))).gaps).toMatchObject([
      { figure: "responses", why: "no-response", name: "GET /carts/{id}", place: { line: 3 } },
    ]);
  });

  test("one that is shared and named like its status needs no other words for an error", async () => {
    const text = api(
      '/a: { get: { responses: { "200": { description: All of it. }, "404": { $ref: "#/components/responses/NotFound" } } } }',
      "responses: { NotFound: { description: Not found. } }",
    );
    expect(await shareOf("responses", text)).toBe("2/2");
  });

  test("an example is not asked of what goes wrong", async () => {
    const text = api('/a: { get: { responses: { "404": { description: Not Found, content: { application/json: {} } } } } }');
    expect(await shareOf("examples", text)).toBe("0/0");
  });

  test("a shared one counts once, unless its use says more", async () => {
    const components = "responses: { ok: { description: OK } }";
    const ref = '$ref: "#/components/responses/ok"';
    const twice = api(`/a: { get: { responses: { "200": { ${ref} } } }, put: { responses: { "200": { ${ref} } } } }`, components);
    expect(await shareOf("responses", twice)).toBe("0/1");
    expect(
      await shareOf("responses", api(`/a: { get: { responses: { "200": { ${ref}, description: All of it. } } } }`, components)),
    ).toBe("1/1");
  });
});

describe("bodies, schemas and properties", () => {
  const body = (members: string, components?: string) => api(`/a: { post: { requestBody: { ${members} } } }`, components);

  test.each<[string, string, string]>([
    ["a description", "description: What to order.", "1/1"],
    ["that of its schema", "content: { application/json: { schema: { description: What to order. } } }", "1/1"],
    ["none", "content: { application/json: { schema: {} } }", "0/1"],
  ])("a request body has %s", async (_, members, expected) => {
    expect(await shareOf("request-bodies", body(members))).toBe(expected);
  });

  test.each<[string, string, string, string]>([
    ["its own words", "a: { description: How many. }", "", "1/1"],
    ["those of its type", 'a: { $ref: "#/components/schemas/b" }', "b: { description: How many. }", "1/1"],
    [
      "those of its type through another",
      'a: { $ref: "#/components/schemas/b" }',
      'b: { $ref: "#/components/schemas/c" }\nc: { description: How many. }',
      "1/1",
    ],
    [
      "those of its only type that is not null",
      'a: { anyOf: [{ $ref: "#/components/schemas/b" }, { type: "null" }] }',
      "b: { description: How many. }",
      "1/1",
    ],
    ["its name", "user_id: { description: User ID }", "", "0/1"],
    ["a title, which frameworks make of the name", "user_id: { title: User Id }", "", "0/1"],
    ["none, however deep", "a: { description: Some., items: { properties: { b: {} } } }", "", "1/2"],
  ])("a property has %s", async (_, property, more, expected) => {
    const components = `schemas:\n  top:\n    properties:\n      ${property}\n${more.replaceAll(/^(?=.)/gm, "  ")}`;
    expect(await shareOf("properties", api("{}", components).replace("  {}\n", ""))).toBe(expected);
  });

  test("only schemas with a name are asked for words, and one that holds itself ends", async () => {
    const components =
      'schemas:\n  node: { description: One of a chain., properties: { next: { $ref: "#/components/schemas/node" } }, not: {} }';
    const text = body('content: { application/json: { schema: { items: { $ref: "#/components/schemas/node" } } } }', components);
    expect(await shareOf("schemas", text)).toBe("1/1");
    expect(await shareOf("properties", text)).toBe("1/1");
  });
});

describe("bodies show an example", () => {
  const cart =
    "schemas:\n  cart: { example: { a: 1 } }\n  parts: { properties: { a: { example: 1 }, b: { enum: [x] } } }\n  none: { properties: { a: { example: 1 }, b: {} } }\n  self: { properties: { a: { $ref: '#/components/schemas/self' } } }";
  test.each<[string, string, string]>([
    ["by their media type", "application/json: { example: 1 }", "1/1"],
    ["by named ones", "application/json: { examples: { a: { value: 1 } } }", "1/1"],
    ["by their schema", 'application/json: { schema: { $ref: "#/components/schemas/cart" } }', "1/1"],
    ["by the items of a list", 'application/json: { schema: { items: { $ref: "#/components/schemas/cart" } } }', "1/1"],
    ["by a part of the whole", 'application/json: { schema: { allOf: [{ $ref: "#/components/schemas/cart" }, {}] } }', "1/1"],
    ["by each of their properties", 'application/json: { schema: { $ref: "#/components/schemas/parts" } }', "1/1"],
    ["by one of two media types", "application/json: {}, application/xml: { example: <a/> }", "1/1"],
    ["not by some of their properties", 'application/json: { schema: { $ref: "#/components/schemas/none" } }', "0/1"],
    ["not by themselves", 'application/json: { schema: { $ref: "#/components/schemas/self" } }', "0/1"],
    ["not by an empty list", "application/json: { examples: {} }", "0/1"],
    ["not at all", "application/json: {}", "0/1"],
    ["unless they are pictures", "image/png: {}", "0/0"],
    ["unless they are bytes", "application/x-thing: { schema: { format: binary } }", "0/0"],
  ])("%s", async (_, content, expected) => {
    const answered = `"200": { description: All of it., content: { ${content} } }`;
    expect(await shareOf("examples", api(`/a: { get: { responses: { ${answered} } } }`, cart))).toBe(expected);
  });

  test("in 2.0 beside the schema", async () => {
    const text = (members: string) =>
      `swagger: "2.0"\npaths: { /a: { get: { responses: { "200": { description: It., schema: {}${members} } } } } }\n`;
    expect(await shareOf("examples", text(""))).toBe("0/1");
    expect(await shareOf("examples", text(", examples: { application/json: {} }"))).toBe("1/1");
  });
});

test("the worst operations come first, with what each lacks", async () => {
  const text = api(
    '/a:\n  get: { summary: Reads it all, responses: { "200": { description: OK } } }\n/b:\n  post: { parameters: [{ name: x, in: query }], requestBody: { content: { application/json: {} } } }\n/c:\n  get: { summary: Reads one, responses: { "200": { description: The one. } } }',
  );
  const { operations } = await coverageOf(text);
  expect(
    operations.map(
      ({ method, path, place, gaps }) =>
        `${method} ${path}:${place.line} ${gaps.map(({ figure, why }) => `${figure} ${why}`).join(", ")}`,
    ),
  ).toEqual([
    "POST /b:6 operations absent, responses no-response, parameters absent, request-bodies absent, examples no-example",
    "GET /a:4 responses generated",
  ]);
});

test("a specification without anything has shares of nothing", async () => {
  expect((await coverageOf("openapi: 3.1.0\npaths: {}\n")).shares.operations).toEqual({ part: 0, whole: 0 });
});

test.each([
  ["nothing", "$ref: '#/nowhere'"],
  ["itself", "$ref: '#/paths/~1carts/get'"],
  ["another server", "$ref: 'https://example.com/api.yaml#/a'"],
])("an operation that refers to %s is not read, so that no share is known", async (_, operation) => {
  const document = await apiOf(
    `openapi: 3.1.0\npaths:\n  /carts:\n    get: { ${operation} }\n  /users:\n    get: { summary: Reads all users }\n`,
  );
  expect(document.unread).toEqual([{ path: "api.yaml", line: 4 }]);
});
