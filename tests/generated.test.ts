import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { gateNames } from "../src/entry/gate-names.ts";
import { loadGate } from "../src/entry/main.ts";
import { budgetsOf } from "../src/settings/budgets.ts";
import { readConfigFile } from "../src/settings/config-file.ts";
import { unset } from "../src/settings/declare.ts";
import { mappingInputs, parseSettings, type RawSettings } from "../src/settings/parse.ts";
import { generatedFiles } from "../src/tools/generated-files.ts";
import { withInputs } from "./gates/workspace.ts";

const root = new URL("../", import.meta.url);
const read = (path: string) => readFileSync(fileURLToPath(new URL(path, root)), "utf8");
const files = await generatedFiles(root);
const fitsSchema = new Ajv({ strict: false }).compile(JSON.parse(files.get("dist/schemas/gates.schema.json") ?? ""));

describe("what is generated is what is committed (if not: npm run generate)", () => {
  test("there are files", () => {
    expect(files.size).toBeGreaterThan(5);
  });

  test.each([...files])("%s", (path, content) => {
    expect(read(path)).toBe(content);
  });
});

describe.each(gateNames)("%s and its action.yml say the same", (name) => {
  const manifest = parse(read(`actions/${name}/action.yml`));

  test("the same inputs, each with the sentinel as its default but the job's token, and none required", async () => {
    const { inputs } = await loadGate(name);
    expect(Object.keys(manifest.inputs)).toEqual(Object.keys(inputs));
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own expression.
    const token = "${{ github.token }}";
    for (const [input, declared] of Object.entries(manifest.inputs))
      expect(declared).toMatchObject({ default: input === "github-token" ? token : unset, required: false });
  });

  test("the same outputs", async () => {
    const { outputs } = await loadGate(name);
    expect(Object.keys(manifest.outputs)).toEqual(Object.keys(outputs));
  });

  test("the bundle that is run is there", () => {
    expect(manifest.runs).toEqual({ using: "node24", main: `../../dist/${name}/index.js` });
    expect(read(`dist/${name}/index.js`)).toContain(name);
  });
});

interface Example {
  readonly place: string;
  readonly gate: (typeof gateNames)[number];
  readonly written: RawSettings;
}

/** Every fenced block of YAML in a document. */
function blocksOf(path: string): { place: string; yaml: unknown; text: string }[] {
  return [...read(path).matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)].map(({ 1: text = "", index }) => {
    const line = read(path).slice(0, index).split("\n").length;
    return { place: `${path}, line ${line}`, yaml: parse(text), text };
  });
}

/** The steps that use a gate, wherever in a workflow, a job or a list of steps they stand. */
function* stepsIn(place: string, value: unknown): Generator<Example> {
  if (typeof value !== "object" || value === null) return;
  if ("uses" in value && typeof value.uses === "string") {
    const uses = value.uses;
    const gate = gateNames.find((name) => uses.includes(`/${name}@`));
    const written = "with" in value && typeof value.with === "object" && value.with !== null ? value.with : {};
    if (gate) yield { place, gate, written: withInputs(Object.fromEntries(Object.entries(written))) };
  }
  for (const below of Object.values(value)) yield* stepsIn(place, below);
}

const documents = ["README.md", "actions/setup/README.md", ...gateNames.map((name) => `actions/${name}/README.md`)];

describe("the examples of the documents", () => {
  const blocks = documents.flatMap(blocksOf);
  const steps = blocks.flatMap(({ place, yaml }) => [...stepsIn(place, yaml)]);
  const configs = blocks.flatMap(({ place, yaml, text }) =>
    typeof yaml === "object" && yaml !== null && gateNames.some((name) => name in yaml) ? [{ place, text }] : [],
  );

  test("are there, in each document", () => {
    for (const path of documents) expect(steps.filter(({ place }) => place.startsWith(path)).length, path).toBeGreaterThan(0);
  });

  test.each(steps)("$place: a step is understood whole", async ({ gate, written }) => {
    expect(await problemsOf(gate, written)).toEqual([]);
  });

  test.each(configs)("$place: a gates.yml is understood whole", async ({ place, text }) => {
    for (const gate of gateNames) {
      const mappings = mappingInputs((await loadGate(gate)).inputs);
      const { settings, problems } = await readConfigFile(text, place, gate, gateNames, mappings);
      expect([...problems, ...(await problemsOf(gate, settings))]).toEqual([]);
    }
    expect(fitsSchema(parse(text)), JSON.stringify(fitsSchema.errors)).toBe(true);
  });
});

describe("the schema of gates.yml", () => {
  test.each([
    ["components that are a number", "coverage-gate: { components: 1 }"],
    ["a component that is a mapping", "coverage-gate: { components: { api: { a: b } } }"],
    ["no component", "coverage-gate: { components: {} }"],
    ["names for what has none", "coverage-gate: { exclude: { a: b } }"],
    ["an unknown setting", "coverage-gate: { min-line: 80 }"],
  ])("refuses %s", (_, text) => {
    expect(fitsSchema(parse(text))).toBe(false);
  });
});

async function problemsOf(name: (typeof gateNames)[number], written: RawSettings) {
  const gate = await loadGate(name);
  const known = new Map([...written].filter(([, { lines }]) => !lines.some((line) => line.text.includes("${{"))));
  const { settings, problems } = parseSettings(gate.inputs, known);
  return [...problems, ...budgetsOf(gate.inputs, settings, known, gate.vocabulary(settings, undefined)).problems];
}
