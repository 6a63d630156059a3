import type { ApiPartKind } from "../../../model/api-document.ts";

/** What a node is read as. `other` are links, examples and the like: only what they refer to is looked at. */
export type UseKind = ApiPartKind | "other";

/** A field of one of the specification's objects that leads to further ones. */
export interface Field {
  readonly name: string;
  /** Its place among the fields of its object. */
  readonly rank: number;
  /** One object, a list of them, either of both, or a map in which each has a name. */
  readonly holds: "one" | "list" | "one or list" | "named";
  readonly kind: UseKind;
  /** What else the child is to its parent; see `ApiPart`. */
  readonly speaks?: true;
  readonly sample?: true;
}

type Declared = Omit<Field, "rank">;

const examples: Declared = { name: "examples", holds: "named", kind: "other" };
const headers: Declared = { name: "headers", holds: "named", kind: "header" };

const ofParameter: readonly Declared[] = [
  { name: "schema", holds: "one", kind: "schema", speaks: true, sample: true },
  { name: "content", holds: "named", kind: "content", speaks: true, sample: true },
  examples,
];

/** Wherever a schema holds schemas: JSON Schema 2020-12, and what 2.0 and 3.0 have of older drafts. */
const ofSchema: readonly Declared[] = [
  { name: "properties", holds: "named", kind: "property" },
  { name: "allOf", holds: "list", kind: "schema", sample: true },
  { name: "anyOf", holds: "list", kind: "schema", sample: true },
  { name: "oneOf", holds: "list", kind: "schema", sample: true },
  { name: "items", holds: "one or list", kind: "schema", sample: true },
  ...["prefixItems"].map((name): Declared => ({ name, holds: "list", kind: "schema" })),
  ...[
    "additionalProperties",
    "additionalItems",
    "not",
    "if",
    "then",
    "else",
    "contains",
    "propertyNames",
    "unevaluatedItems",
    "unevaluatedProperties",
    "contentSchema",
  ].map((name): Declared => ({ name, holds: "one", kind: "schema" })),
  ...["patternProperties", "dependentSchemas", "$defs", "definitions"].map(
    (name): Declared => ({ name, holds: "named", kind: "schema" }),
  ),
];

/**
 * The fields of each object that are followed. Whatever is not named here is data or prose: `example`, `default`, `enum`,
 * `const` and `x-…` may hold a `$ref` that is none, while a property may be called `example` and a response `default`.
 */
export const fields: Readonly<Record<UseKind, ReadonlyMap<string, Field>>> = {
  operation: byName([{ name: "requestBody", holds: "one", kind: "request-body" }]),
  parameter: byName(ofParameter),
  header: byName(ofParameter),
  "request-body": byName([{ name: "content", holds: "named", kind: "content", speaks: true, sample: true }]),
  response: byName([
    { name: "schema", holds: "one", kind: "schema", sample: true },
    { name: "content", holds: "named", kind: "content", sample: true },
    headers,
    { name: "links", holds: "named", kind: "other" },
  ]),
  content: byName([
    { name: "schema", holds: "one", kind: "schema", speaks: true, sample: true },
    { name: "itemSchema", holds: "one", kind: "schema", sample: true },
    examples,
  ]),
  schema: byName(ofSchema),
  property: byName(ofSchema),
  other: byName([]),
};

function byName(declared: readonly Declared[]): ReadonlyMap<string, Field> {
  return new Map(declared.map((field, rank) => [field.name, { ...field, rank }]));
}

/** The maps of the components (of the root in 2.0) that declare parts. Security schemes, callbacks and path items are read apart. */
export const componentFields: Readonly<Record<string, UseKind>> = {
  schemas: "schema",
  definitions: "schema",
  parameters: "parameter",
  responses: "response",
  requestBodies: "request-body",
  headers: "header",
  mediaTypes: "content",
  examples: "other",
  links: "other",
};
