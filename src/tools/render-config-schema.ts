import type { Gate } from "../gates/gate.ts";
import type { Input } from "../settings/declare.ts";

/** The JSON Schema of `gates.yml`, for editors: the same settings as the inputs, where lists may be YAML lists. */
export function renderConfigSchema(gates: readonly Gate[]): object {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "gates.yml",
    description: "Settings of all gates of a repository.",
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(gates.map((gate) => [gate.name, gateSchema(gate)])),
  };
}

function gateSchema(gate: Gate): object {
  const inputs = Object.entries(gate.inputs).filter(([, input]) => !input.notInFile);
  const properties = Object.fromEntries(inputs.map(([name, input]) => [name, inputSchema(input)]));
  return { type: "object", description: gate.description, additionalProperties: false, properties };
}

function inputSchema({ type, description, choices, example }: Input): object {
  const examples = example === undefined ? {} : { examples: [example] };
  if (type === "choice") return { description, enum: choices, ...examples };
  if (type === "percent")
    return {
      description,
      anyOf: [
        { type: "number", minimum: 0, maximum: 100 },
        { type: "string", pattern: "^\\d+(\\.\\d+)?\\s*%?$" },
      ],
      ...examples,
    };
  if (type === "flag") return { description, type: "boolean", ...examples };
  if (type === "points" || type === "rise") return { description, type: ["number", "string"], ...examples };
  if (type === "count") return { description, type: "integer", minimum: 0, ...examples };
  if (type === "text" || type === "secret" || type === "duration" || type === "rate")
    return { description, type: "string", ...examples };
  if (type === "components") return { description, anyOf: [...listOf({ type: "string" }), namedGlobs], ...examples };
  if (type === "figures" || type === "formulas") return { description, anyOf: [...listOf(namedLine), namedTexts], ...examples };
  const line =
    type === "budgets"
      ? { anyOf: [{ type: "string" }, { type: "object", maxProperties: 1, additionalProperties: { type: "string" } }] }
      : { type: "string" };
  return { description, anyOf: listOf(line), ...examples };
}

function listOf(line: object): readonly object[] {
  return [{ type: "string" }, { type: "array", items: line, minItems: 1 }];
}

/** YAML reads `- image-size: image.json` as a mapping of one key. */
const namedLine = { anyOf: [{ type: "string" }, { type: "object", maxProperties: 1, additionalProperties: { type: "string" } }] };

const namedTexts = { type: "object", minProperties: 1, additionalProperties: { type: "string" } };

const namedGlobs = {
  type: "object",
  minProperties: 1,
  additionalProperties: { anyOf: listOf({ type: "string" }) },
};
