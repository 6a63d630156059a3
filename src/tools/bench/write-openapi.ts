import { SeededRandom } from "./random.ts";
import { writeFile } from "./write-file.ts";

/** What a made specification holds, and how much of it is documented. */
export interface OpenApiTotals {
  operations: number;
  documentedOperations: number;
  schemas: number;
  properties: number;
  documentedProperties: number;
}

/** Operations and schemas of one resource of a made service. */
const operationsOfResource = 5;
const schemasOfResource = 3;

/** Writes an OpenAPI 3.1 specification in YAML: whole resources, each with a collection, an item and their schemas. */
export function writeOpenApi(file: string, seed: number, atLeast: { readonly bytes: number }) {
  return writeFile(file, (write) => {
    const totals: OpenApiTotals = {
      operations: 0,
      documentedOperations: 0,
      schemas: 0,
      properties: 0,
      documentedProperties: 0,
    };
    const schemas: string[] = [];
    let size = write(head);
    for (let resource = 0; size < atLeast.bytes; resource++) {
      const random = new SeededRandom(seed, resource);
      size += write(pathsOf(resource, random, totals));
      const schema = schemasOf(resource, random, totals);
      schemas.push(schema);
      size += schema.length;
    }
    write(`components:\n${commonComponents}  schemas:\n${errorSchema}${schemas.join("")}`);
    return totals;
  });
}

const head = `openapi: 3.1.0
info:
  title: Warehouse
  version: 4.2.0
  description: Goods, their places, and who moves them.
servers:
  - url: https://api.warehouse.example/v4
security:
  - bearer: []
paths:
`;

const commonComponents = `  securitySchemes:
    bearer:
      type: http
      scheme: bearer
      description: A token of the session service.
  parameters:
    limit:
      name: limit
      in: query
      description: How many entries a page has at most.
      schema: { type: integer, minimum: 1, maximum: 100, default: 20 }
    cursor:
      name: cursor
      in: query
      description: Where the page begins, as the page before it said.
      schema: { type: string }
  responses:
    notFound:
      description: There is nothing of this identifier.
      content:
        application/json:
          schema: { $ref: "#/components/schemas/error" }
`;

const errorSchema = `    error:
      type: object
      description: What went wrong, for people and for programs.
      required: [code, message]
      properties:
        code:
          type: string
          description: A word that stays the same.
        message:
          type: string
          description: A sentence for people.
`;

const words = ["pallet", "aisle", "dock", "carrier", "crate", "route", "lot", "label", "count", "shelf", "seal", "order"];

function phrase(random: SeededRandom, length: number): string {
  return Array.from({ length }, () => words[random.below(words.length)]).join(" ");
}

function pathsOf(resource: number, random: SeededRandom, totals: OpenApiTotals): string {
  const path = `/${words[resource % words.length]}-${resource}`;
  totals.operations += operationsOfResource;
  const operation = (method: string, verb: string, rest: string) => {
    const isDocumented = random.chance(0.8);
    if (isDocumented) totals.documentedOperations++;
    const prose = isDocumented
      ? `      summary: ${verb} ${phrase(random, 3)}\n      description: |-\n        ${phrase(random, 12)}.\n        Then ${phrase(random, 9)}.\n`
      : "";
    return `    ${method}:\n      operationId: ${verb}${resource}\n      tags: [${words[resource % words.length]}]\n${prose}${rest}`;
  };
  return `  ${path}:
${operation("get", "list", pageParameters + okResponse(resource, "list", random))}\
${operation("post", "create", bodyOf(resource) + okResponse(resource, "one", random))}\
  ${path}/{id}:
    parameters:
      - name: id
        in: path
        required: true
        description: The ${phrase(random, 4)}.
        schema: { type: string, format: uuid }
${operation("get", "read", okResponse(resource, "one", random))}\
${operation("patch", "change", bodyOf(resource) + okResponse(resource, "one", random))}\
${operation("delete", "remove", goneResponse)}`;
}

const pageParameters = `      parameters:
        - $ref: "#/components/parameters/limit"
        - $ref: "#/components/parameters/cursor"
        - name: sort
          in: query
          schema:
            type: string
            enum: [name, -name, changed, -changed]
`;

function bodyOf(resource: number): string {
  return `      requestBody:
        required: true
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/new-${resource}"
            example:
              name: pallet ${resource}
              weight: ${resource % 97}
`;
}

function okResponse(resource: number, shape: "one" | "list", random: SeededRandom): string {
  return `      responses:
        "200":
          description: ${phrase(random, 6)}.
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/${shape}-${resource}"
        "404":
          $ref: "#/components/responses/notFound"
`;
}

const goneResponse = `      responses:
        "204":
          description: It is gone.
        "404":
          $ref: "#/components/responses/notFound"
`;

function schemasOf(resource: number, random: SeededRandom, totals: OpenApiTotals): string {
  totals.schemas += schemasOfResource;
  return `    new-${resource}:
      type: object
      description: What a new ${phrase(random, 2)} needs.
      properties:
${propertiesOf(random, totals)}    one-${resource}:
      description: A ${phrase(random, 2)} as it is kept.
      allOf:
        - $ref: "#/components/schemas/new-${resource}"
        - type: object
          properties:
${indented(propertiesOf(random, totals))}    list-${resource}:
      type: array
      items:
        $ref: "#/components/schemas/one-${resource}"
`;
}

function propertiesOf(random: SeededRandom, totals: OpenApiTotals): string {
  return Array.from({ length: 12 }, (_, i) => {
    const isDocumented = random.chance(0.7);
    totals.properties++;
    if (isDocumented) totals.documentedProperties++;
    const description = isDocumented ? `          description: The ${phrase(random, 8)}.\n` : "";
    return `        ${words[i]}_${i}:\n          type: ${i % 3 === 0 ? "integer" : "string"}\n${description}`;
  }).join("");
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, "    ");
}
