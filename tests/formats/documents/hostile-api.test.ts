import { describe, expect, test } from "vitest";
import { measureApiCoverage } from "../../../src/measures/api-coverage.ts";
import { compareRoutes, routesOfDocument } from "../../../src/measures/compare-routes.ts";
import { readApi, rulesOf } from "./api.ts";

/** `count` lines that `line` makes. */
function lines(count: number, line: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => line(i)).join("");
}

const head = "openapi: 3.1.0\npaths:\n";
const schemas = `${head.replace("paths:", "paths: {}")}components:\n  schemas:\n`;

describe("hostile specifications end in bounded time", () => {
  test.each<[string, Record<string, string>, readonly string[]]>([
    [
      "a long chain of schemas",
      {
        "a.yaml": `${schemas}${lines(20_000, (i) => `    s${i}: { allOf: [{ $ref: "#/components/schemas/s${i + 1}" }] }\n`)}    s20000: {}\n`,
      },
      [],
    ],
    [
      "a ring of schemas with words",
      {
        "a.yaml": `${schemas}${lines(5000, (i) => `    s${i}: { $ref: "#/components/schemas/s${(i + 1) % 5000}", description: Some. }\n`)}`,
      },
      [],
    ],
    [
      "a schema that every other one has",
      {
        "a.yaml": `${schemas}    all: { properties: {${lines(2000, (i) => `p${i}: {},`)}} }\n${lines(5000, (i) => `    s${i}: { $ref: "#/components/schemas/all" }\n`)}`,
      },
      [],
    ],
    [
      "callbacks that call themselves back",
      {
        "a.yaml": `openapi: 3.1.0\npaths:\n  /a: { post: { callbacks: { c: { $ref: "#/components/callbacks/c" } } } }\ncomponents:\n  callbacks:\n    c: { /x: { post: { callbacks: { d: { $ref: "#/components/callbacks/c" } } } } }\n`,
      },
      [],
    ],
    [
      "laughs of aliases as properties",
      {
        "a.yaml": `openapi: 3.1.0\npaths: {}\nx-a:\n${lines(40, (i) => `  a${i}: &a${i} { properties: {${i === 0 ? "p: {}" : lines(10, (j) => `p${j}: *a${i - 1},`)}} }\n`)}components: { schemas: { top: *a39 } }\n`,
      },
      [],
    ],
    ["an alias of itself", { "a.yaml": `${schemas}    s: &s { properties: { s: *s }, allOf: [*s], items: *s }\n` }, []],
    [
      "references that lead to nothing",
      { "a.yaml": `${schemas}${lines(20, (i) => `    s${i}: { $ref: "#/x${"/y".repeat(1000)}${i}" }\n`)}` },
      Array.from({ length: 20 }, (_, i) => `missing-reference-target a.yaml:${i + 5}`),
    ],
  ])("%s", async (_, files, expected) => {
    const reading = await readApi(files);
    expect(rulesOf(reading)).toEqual(expected);
    if (reading.document === undefined) throw new Error("no document");
    expect(measureApiCoverage(reading.document).gaps.length).toBeGreaterThanOrEqual(0);
  });

  test("a chain of references too long is a fault, once for each that begins too early", async () => {
    const text = `${schemas}${lines(150, (i) => `    s${i}: { $ref: "#/components/schemas/s${i + 1}" }\n`)}    s150: {}\n`;
    const rules = rulesOf(await readApi({ "a.yaml": text }));
    expect(rules).toHaveLength(49);
    expect(rules[0]).toBe("endless-reference a.yaml:5");
  });

  test("a chain of files is read to its end", async () => {
    const files = Object.fromEntries([
      ["a.yaml", `${schemas}    s: { $ref: f0.yaml }\n`],
      ...Array.from({ length: 500 }, (_, i) => [
        `f${i}.yaml`,
        i === 499 ? "{}" : `properties: { next: { $ref: f${i + 1}.yaml } }`,
      ]),
    ]);
    expect((await readApi(files)).faults).toEqual([]);
  });

  test("files without end are refused at a cap", async () => {
    const { readOpenApi } = await import("../../../src/formats/documents/openapi.ts");
    const { path } = await import("./api.ts");
    const text = `${schemas}    s: { $ref: f0.yaml }\n`;
    const reading = await readOpenApi(
      path("a.yaml"),
      text,
      (file) => `properties: { next: { $ref: f${Number(file.slice(1, -5)) + 1}.yaml } }`,
    );
    expect(rulesOf(reading)).toEqual(["api-too-large f1999.yaml:1"]);
  });

  test("operations that paths share by the million are refused at a cap", async () => {
    const text = `openapi: 3.2.0\npaths:\n  /a: &a { additionalOperations: {${lines(1000, (i) => `M${i}: {},`)}} }\n${lines(1000, (i) => `  /b${i}: *a\n`)}`;
    const reading = await readApi({ "a.yaml": text });
    expect(rulesOf(reading)).toEqual(["api-too-large a.yaml:3"]);
    expect(reading.document?.operations).toHaveLength(200_000);
  });

  test("parameters of a path for very many operations are refused at a cap", async () => {
    const text = `openapi: 3.2.0\npaths:\n  /a:\n    parameters: [${lines(3000, (i) => `{ name: p${i}, in: query },`)}]\n    additionalOperations: {${lines(3000, (i) => `M${i}: {},`)}}\n`;
    expect(rulesOf(await readApi({ "a.yaml": text }))).toEqual(["api-too-large a.yaml:5"]);
  });

  test("very many paths are compared with themselves", async () => {
    const { document } = await readApi({ "a.yaml": `${head}${lines(20_000, (i) => `  /a/{b}/c${i}: { get: {} }\n`)}` });
    if (document === undefined) throw new Error("no document");
    expect(compareRoutes(document, routesOfDocument(document))).toMatchObject({ matched: 20_000, undocumented: [], phantom: [] });
  });
});
