import type { Gate } from "../gates/gate.ts";
import { toPlain } from "../reports/escape.ts";
import { flagsOfChange } from "./flags.ts";
import { gateNames } from "./gate-names.ts";

export function mainHelp(): string {
  return [
    "gates: your tools' reports held against your limits",
    "",
    "Usage:",
    ...gateNames.map((name) => `  gates ${name} [--INPUT VALUE …]     judge, with the inputs of the action as flags`),
    "  gates baseline GATE [--lower]       write the baseline that later changes are held against",
    "  gates record --name NAME -- COMMAND…  run a command and leave proof of it for the gates",
    "  gates inspect FILE… [--json]        what a report holds, and how its paths are found",
    "  gates explain [REASON]              what a reason means and how to get out of it",
    "  gates completion SHELL              completion for bash, zsh or fish",
    "",
    "  gates COMMAND --help                the inputs of a command",
    "  gates --version",
    "",
    "Exit codes: 0 passed, 1 failed, 2 cannot judge (a report or the configuration), 70 a bug of ours.",
  ].join("\n");
}

/** The help of one gate, from its declaration. */
export function gateHelp(gate: Gate): string {
  const names = Object.keys(gate.inputs);
  const width = Math.max(...names.map((name) => name.length)) + 4;
  const patch = flagsOfChange(gate);
  const rows = Object.entries(gate.inputs).flatMap(([name, input]) => [
    `  --${name.padEnd(width)}${input.description}`,
    ...details(input).map((detail) => `${" ".repeat(width + 4)}${detail}`),
  ]);
  return [
    `gates ${gate.name}: ${gate.description}`,
    "",
    "Inputs (a flag with lines may be given several times):",
    ...rows,
    ...(gate.help ?? []).flatMap((phrase) => ["", toPlain(phrase)]),
    "",
    `  --${"json".padEnd(width)}Write the result document to standard output, all else to standard error.`,
    ...patch.map(
      (flag) => `  --${flag.padEnd(width)}List every changed line that no test reached with its source, whatever the limits are.`,
    ),
    `  --${"result-file".padEnd(width)}Where to keep the result document.`,
  ].join("\n");
}

function details({ choices, whenLeftOut, example }: Gate["inputs"][string]): string[] {
  return [
    ...(choices ? [`One of: ${choices.join(", ")}.`] : []),
    ...(whenLeftOut ? [`Left out: ${whenLeftOut}.`] : []),
    ...(example ? [`Example: ${example}`] : []),
  ];
}
