import { readMetricsReport } from "../../src/formats/read-metrics.ts";
import type { KnownMetric, MeasuredMetrics } from "../../src/measures/known-metrics.ts";
import { measureMetrics } from "../../src/measures/metrics.ts";
import { knownVocabulary, operandVocabulary } from "../../src/measures/metrics-vocabulary.ts";
import { resolveFormulas } from "../../src/measures/resolve-formulas.ts";
import { parseBudget } from "../../src/model/budget-parser.ts";
import { parseFormula } from "../../src/model/formula.ts";
import { compare } from "../../src/model/quantity.ts";
import { formatQuantity } from "../../src/reports/numbers.ts";
import { fileOf } from "../formats/fixture.ts";

/** What an exposition and formulas come to. */
export async function measured(
  exposition: string,
  formulas: readonly string[] = [],
): Promise<MeasuredMetrics & { readonly wrong: readonly string[] }> {
  const { report } = await readMetricsReport(fileOf(Buffer.from(exposition)));
  const known = new Map(
    report.metrics.map((metric): [string, KnownMetric] => [
      metric.name,
      { ...metric, from: "reports", series: metric.series.map((one) => ({ ...one, file: "out.prom" })) },
    ]),
  );
  const written = formulas.map((line) => {
    const formula = parseFormula(line);
    if ("wrong" in formula) throw new Error(`${line}: ${formula.wrong}`);
    return formula;
  });
  const names = written.map(({ name }) => name);
  const resolved = resolveFormulas(written, known, operandVocabulary(known, names));
  return {
    known,
    formulas: resolved.formulas,
    reports: 1,
    reading: "whole",
    wrong: resolved.problems.map(({ message }) => message),
  };
}

/** What a budget finds: scope, value and how it stands to the limit, or why there is no value; or what is wrong with the line. */
export function found(line: string, metrics: MeasuredMetrics): readonly string[] | string {
  const parsed = parseBudget(line, knownVocabulary(metrics));
  if (parsed.state === "blank") return "blank";
  if (parsed.state === "wrong") return parsed.problem.message;
  const { budget } = parsed;
  return measureMetrics(budget, metrics).map(({ scope, found: one }) => {
    const where = scope === "" ? "" : `${scope}: `;
    if (one.state === "measured")
      return `${where}${formatQuantity(one.quantity, budget.limit)} ${compare(one.quantity, budget.limit)}`;
    if (one.state === "unknown" && one.reason.id === "not-measured" && one.reason.why.kind === "no-figure")
      return `${where}${one.reason.why.figure.kind}`;
    return `${where}${one.state === "unknown" ? one.reason.id : one.state}`;
  });
}
