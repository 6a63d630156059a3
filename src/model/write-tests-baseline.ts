import type { KeptGroup, KeptLeg, TestsBaseline } from "./tests-baseline.ts";

/** A baseline of test results as text: a line for each test, in code-unit order, so that one test changes one line. */
export function writeTestsBaseline({ gate, name, commit, writtenAt, legs }: TestsBaseline): string {
  const head = Object.entries({ version: 1, gate, name, commit, writtenAt });
  const members = head.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `{\n${[...members, `  "legs": ${listText(legs.map(legText), "  ")}`].join(",\n")}\n}`;
}

/** Also what two baselines are compared by: how long a run took is another number each time. */
export function testsText({ legs }: TestsBaseline): string {
  return legs.map((leg) => legText({ ...leg, durationMs: null })).join("\n");
}

function legText({ leg, durationMs, groups }: KeptLeg): string {
  const members = [
    `"leg": ${JSON.stringify(leg)}`,
    `"duration": ${JSON.stringify(durationMs)}`,
    `"groups": ${groups === null ? "null" : listText(groups.map(groupText), "      ")}`,
  ];
  return `    {\n${members.map((member) => `      ${member}`).join(",\n")}\n    }`;
}

function groupText({ suite, className, path, tests }: KeptGroup): string {
  const members = Object.entries({ suite, className, path }).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
  const lines = [...tests].sort(([a], [b]) => (a < b ? -1 : 1)).map((test) => `          ${JSON.stringify(test)}`);
  return `        { ${members.join(", ")}, "tests": ${listText(lines, "        ")} }`;
}

function listText(lines: readonly string[], indent: string): string {
  return lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n${indent}]`;
}
