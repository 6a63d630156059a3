import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import schema from "../../dist/schemas/docs-baseline.schema.json" with { type: "json" };
import { type DocsBaseline, fileScope, type KeptFigure } from "../../src/model/docs-baseline.ts";
import { readDocsBaseline } from "../../src/model/read-docs-baseline.ts";
import { writeDocsBaseline } from "../../src/model/write-docs-baseline.ts";

/** No path and no name of a document has a zero byte. */
const names = fc.string({ unit: "binary", minLength: 1, maxLength: 20 }).filter((name) => !name.includes("\0"));
const scopes = fc.oneof(
  names,
  fc.tuple(names, names).map(([document, path]) => fileScope(document, path)),
  fc.constantFrom("__proto__", "constructor", 'docs/"a"\\\n.md', "packages/api: readme"),
);
const figure: fc.Arbitrary<KeptFigure> = fc.oneof(
  fc.nat().map((count) => ({ kind: "count" as const, count })),
  fc.tuple(fc.nat(), fc.nat()).map(([part, rest]) => ({ kind: "share" as const, ratio: { part, whole: part + rest + 1 } })),
  fc
    .uniqueArray(fc.tuple(scopes, fc.integer({ min: 1, max: 1e6 })), { selector: ([scope]) => scope, maxLength: 5 })
    .map((entries) => ({ kind: "counts" as const, by: new Map(entries) })),
);
const metrics = fc.constantFrom("broken-links", "missing", "documents", "api-operations", "weak");
const baseline: fc.Arbitrary<DocsBaseline> = fc.record({
  gate: fc.constant("docs-present"),
  name: fc.option(fc.string()),
  commit: fc.option(fc.stringMatching(/^[0-9a-f]{40}$/)),
  writtenAt: fc.string(),
  figures: fc
    .uniqueArray(fc.tuple(metrics, figure), { selector: ([metric]) => metric })
    .map((entries): ReadonlyMap<string, KeptFigure> => new Map(entries)),
});

const head = { version: 1, gate: "docs-present", name: null, commit: null, writtenAt: "" };
const withFigures = (figures: Readonly<Record<string, unknown>>) => JSON.stringify({ ...head, figures });

describe("a baseline of documents", () => {
  const validate = new Ajv({ strict: false }).compile(schema);

  test("is read as it was written, keeps to its schema, and is written alike whatever the order was", () => {
    fc.assert(
      fc.property(baseline, (one) => {
        const text = writeDocsBaseline(one);
        const read = readDocsBaseline(text);
        expect(read).toEqual(one);
        expect(writeDocsBaseline({ ...one, figures: new Map([...one.figures].toReversed()) })).toBe(text);
        expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
      }),
    );
  });

  test.each<[string, string, string, string | undefined]>([
    ["text that is cut off", '{"version": 1,', "is no JSON", undefined],
    ["another version", JSON.stringify({ ...head, version: 2, figures: {} }), "has the version 2; allowed: 1", "/version"],
    ["a name more", JSON.stringify({ ...head, figures: {}, more: 1 }), "", "/more"],
    ["a metric that can be none", withFigures({ "Broken Links": 1 }), "is no name of a metric", "/figures/Broken Links"],
    ["a count below nothing", withFigures({ documents: -1 }), "received -1", "/figures/documents"],
    ["an infinite count", withFigures({ documents: 1 }).replace(":1}", ":1e999}"), "Received Infinity", "/figures/documents"],
    ["a file without faults", withFigures({ weak: [["a.md", 0]] }), "allowed: a count", "/figures/weak"],
    ["a share of nothing", withFigures({ "api-operations": [0, 0] }), "allowed: a count", "/figures/api-operations"],
    ["more than the whole", withFigures({ "api-operations": [3, 2] }), "has more of a part", "/figures/api-operations"],
    [
      "a file twice",
      withFigures({
        weak: [
          ["a", 1],
          ["a", 2],
        ],
      }),
      "is listed already",
      "/figures/weak/1/0",
    ],
    [
      "a name of JavaScript's own",
      withFigures({ constructor: 1 }),
      "a name that nothing in a baseline has",
      "/figures/constructor",
    ],
  ])("with %s is refused", (_, text, message, place) => {
    expect(readDocsBaseline(text)).toMatchObject({ message: expect.stringContaining(message), ...(place && { place }) });
  });
});
