import { readFileSync } from "node:fs";
import { join } from "node:path";
import { installPythonTools } from "../install.ts";
import type { Count, Done, Producer, Report, Run, Totals } from "./producer.ts";

const measure = "coverage run --source=shop -m unittest checks.basket checks.shipping";
const measureBranches = "coverage run --branch --source=shop -m unittest checks.basket checks.shipping";

export const coveragePy: Producer = {
  sample: "coverage-py",
  title: "coverage.py",
  needs: ["python3"],
  install: installPythonTools,
  version: "coverage --version",
  runs: [
    {
      name: "with branches",
      commands: [measureBranches, ...exports("json", "xml", "lcov"), "coverage report"],
      reports: (done) => [
        { format: "coverage-py", name: "typical", path: "coverage.json", totals: totals(done) },
        { format: "cobertura", name: "typical", path: "coverage.xml", totals: { ...totals(done), functions: null } },
        { format: "lcov", name: "coverage-py", path: "coverage.lcov", totals: totals(done) },
      ],
    },
    {
      name: "lines only",
      commands: [measure, ...exports("json", "xml"), "coverage report"],
      reports: (done) => [
        { format: "coverage-py", name: "lines", path: "coverage.json", totals: totals(done) },
        { format: "cobertura", name: "coverage-py-lines", path: "coverage.xml", totals: { ...totals(done), functions: null } },
      ],
    },
    shard("shard-basket", "checks.basket"),
    shard("shard-shipping", "checks.shipping"),
  ],
};

/** One part of the checks, as one job of several would run it. */
function shard(name: string, checks: string): Run {
  return {
    name,
    commands: [`coverage run --branch --source=shop -m unittest ${checks}`, ...exports("json"), "coverage report"],
    reports: (done): Report[] => [{ format: "coverage-py", name, path: "coverage.json", totals: totals(done) }],
  };
}

function exports(...formats: readonly string[]): string[] {
  return formats.map((format) => `coverage ${format} -q`);
}

interface Summary {
  readonly covered_lines: number;
  readonly num_statements: number;
  readonly covered_branches?: number;
  readonly num_branches?: number;
}

/** The totals that coverage.py states in its JSON; its printed table must say the same of the lines. */
function totals({ folder, printed }: Done): Totals {
  const { files, totals } = JSON.parse(readFileSync(join(folder, "coverage.json"), "utf8"));
  const summary: Summary = totals;
  const lines: Count = [summary.covered_lines, summary.num_statements];
  const [, statements, missing] = /^TOTAL +(\d+) +(\d+)/m.exec(printed.at(-1) ?? "") ?? [];
  if (Number(statements) !== lines[1] || Number(missing) !== lines[1] - lines[0]) {
    throw new Error(`coverage.py's table does not say ${lines.join("/")}:\n${printed.at(-1)}`);
  }
  return {
    files: Object.keys(files).length,
    lines,
    branches: summary.num_branches === undefined ? null : [summary.covered_branches ?? 0, summary.num_branches],
    functions: functions(files),
    statements: null,
  };
}

/** A function is covered when a line of it ran; coverage.py lists them by name, and the module's own lines under "". */
function functions(
  files: Readonly<Record<string, { readonly functions: Readonly<Record<string, { summary: Summary }>> }>>,
): Count {
  const all = Object.values(files).flatMap((file) => Object.entries(file.functions).filter(([name]) => name !== ""));
  const counted = all.filter(([, { summary }]) => summary.num_statements > 0);
  return [counted.filter(([, { summary }]) => summary.covered_lines > 0).length, counted.length];
}
