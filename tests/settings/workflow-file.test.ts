import { expect, test } from "vitest";
import { gateSteps } from "../../src/settings/workflow-file.ts";

async function steps(text: string) {
  const found = await gateSteps(text, "coverage-gate");
  return found.map(({ place, written }) => [
    place,
    Object.fromEntries([...written].map(([name, { lines }]) => [name, lines.map((line) => line.text)])),
  ]);
}

test("each step of the gate is found by its job and its number there", async () => {
  const workflow = `
on: pull_request
jobs:
  unit:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: org/gates/coverage-gate@v1
        with: { min-lines: 80 }
      - run: echo
      - uses: org/gates/coverage-gate@0123abc # v1
        with:
          budgets: |
            lines >= 80%
            branches >= 70%
  local:
    steps:
      - uses: ./actions/coverage-gate
`;
  expect(await steps(workflow)).toEqual([
    ["unit, 1", { "min-lines": ["80"] }],
    ["unit, 2", { budgets: ["lines >= 80%", "branches >= 70%", ""] }],
    ["local, 1", {}],
  ]);
});

test("another gate, or one whose name only ends alike, is not this one", async () => {
  const uses = ["org/gates/load-gate@v1", "org/gates/my-coverage-gate@v1", "coverage-gate"];
  expect(await steps(`jobs:\n  a:\n    steps:\n${uses.map((use) => `      - uses: ${use}`).join("\n")}\n`)).toEqual([]);
});

test("a value with an expression is not known here, so it is left out", async () => {
  const workflow = `jobs:\n  a:\n    steps:\n      - uses: o/g/coverage-gate@v1\n        with:\n          min-lines: \${{ vars.MIN }}\n          Mode: report\n`;
  expect(await steps(workflow)).toEqual([["a, 1", { mode: ["report"] }]]);
});

test("a number keeps the digits that it was written with", async () => {
  const workflow =
    "jobs:\n  a:\n    steps:\n      - uses: o/g/coverage-gate@v1\n        with:\n          name: 080\n          min-lines: 80.50\n";
  expect(await steps(workflow)).toEqual([["a, 1", { name: ["080"], "min-lines": ["80.50"] }]]);
});

test.each([
  ["an empty file", ""],
  ["no YAML", "jobs: [\n"],
  ["brackets in brackets", `jobs: ${"[".repeat(100_000)}`],
  ["a list", "- a\n"],
  ["jobs that are a text", "jobs: a\n"],
  ["a job without steps", "jobs:\n  a:\n    uses: o/r/.github/workflows/w.yml@v1\n"],
  ["steps that are a mapping", "jobs:\n  a:\n    steps: { uses: o/g/coverage-gate@v1 }\n"],
  ["steps that are texts", "jobs:\n  a:\n    steps: [a, 1, null]\n"],
  [
    "a YAML bomb",
    `a0: &a0 [a, a]\n${Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`).join("\n")}\njobs: *a30\n`,
  ],
])("%s has no steps", async (_, text) => {
  expect(await steps(text)).toEqual([]);
});
