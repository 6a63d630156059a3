import type { Decimal } from "../model/decimal.ts";
import { formatDecimal } from "../model/decimal.ts";
import type { MendStep, WayToGreen } from "../model/explanation.ts";
import type { Measure } from "../model/measure.ts";
import type { Change, Fall, Quantity, Ratio } from "../model/quantity.ts";
import type { Reason } from "../model/reason.ts";
import { subjectOfReason } from "../model/reason.ts";
import type { ResultDocument } from "../model/result-document.ts";
import type { JudgedBudget } from "../model/verdict.ts";
import { toPlain } from "./escape.ts";
import type { Told } from "./summary.ts";
import { describeReason, verdictLine, wayOut } from "./wording.ts";
import { describeFixStep } from "./wording-fix.ts";

/** What a gate lists in the result document one by one. */
export type Listed = Pick<ResultDocument, "findings" | "load" | "tests" | "documents">;

/** What the result document needs besides what was told. */
export interface ResultFacts {
  readonly writtenAt: Date;
  readonly commit: string | undefined;
  readonly run: { readonly id: string; readonly attempt: string } | undefined;
  readonly reports: readonly Readonly<Record<string, unknown>>[];
  readonly listed: Listed;
  readonly runs: ResultDocument["runs"];
  readonly policy: ResultDocument["policy"];
  readonly outputs: Readonly<Record<string, string>>;
}

export function renderResult(told: Told, facts: ResultFacts): ResultDocument {
  const { judgement, explanation, gate, name, mode } = told;
  const reasonOf = (reason: Reason) => renderReason(reason, judgement.budgets);
  return {
    version: 1,
    gate,
    name: name ?? null,
    writtenAt: facts.writtenAt.toISOString(),
    commit: facts.commit ?? null,
    run: facts.run ?? null,
    mode,
    verdict: judgement.verdict,
    firstLine: toPlain(verdictLine(gate, judgement, mode, told.looser.length)),
    reasons: judgement.reasons.map(reasonOf),
    accepted: judgement.accepted.map(({ reason, acceptance }) => ({ ...reasonOf(reason), acceptance: acceptance.text })),
    notes: judgement.notes.map(reasonOf),
    budgets: judgement.budgets.map(renderBudget),
    reports: [...facts.reports],
    ...(facts.listed.findings && { findings: facts.listed.findings }),
    ...(facts.listed.documents && { documents: facts.listed.documents }),
    ...(facts.listed.load && { load: facts.listed.load }),
    ...(facts.listed.tests && { tests: facts.listed.tests }),
    runs: facts.runs,
    waysToGreen: explanation.waysToGreen.map(renderWay),
    remarks: [...told.looser, ...told.remarks].map(toPlain),
    policy: facts.policy,
    outputs: { ...facts.outputs },
  };
}

/** The document as text, a line for each finding: there can be many. */
export function resultText({ findings, ...others }: ResultDocument): string {
  const text = JSON.stringify(others, null, 2);
  if (findings === undefined) return text;
  const lines = findings.map((finding) => `    ${JSON.stringify(finding)}`).join(",\n");
  return `${text.slice(0, -2)},\n  "findings": ${lines === "" ? "[]" : `[\n${lines}\n  ]`}\n}`;
}

function renderReason(reason: Reason, budgets: readonly JudgedBudget[]): ResultDocument["reasons"][number] {
  return {
    id: reason.id,
    about: subjectOfReason(reason),
    text: toPlain(describeReason(reason, budgets)),
    wayOut: wayOut(reason).map(toPlain),
  };
}

function renderBudget({ budget, origin, measures, outcome }: JudgedBudget): ResultDocument["budgets"][number] {
  return { text: budget.text, level: budget.level, origin, outcome: outcome.state, measures: measures.map(renderMeasure) };
}

function renderMeasure({ scope, found }: Measure): ResultDocument["budgets"][number]["measures"][number] {
  if (found.state === "measured")
    return {
      scope,
      state: "measured",
      quantity: renderQuantity(found.quantity),
      ...(found.by !== undefined && { by: found.by }),
    };
  return found.state === "unknown" ? { scope, state: "unknown", reason: found.reason.id } : { scope, state: found.state };
}

type WrittenQuantity = NonNullable<ResultDocument["budgets"][number]["measures"][number]["quantity"]>;

function renderQuantity(quantity: Quantity): WrittenQuantity {
  if (quantity.kind === "count") return quantity;
  if (quantity.kind === "share") return { kind: "share", low: renderRatio(quantity.low), high: renderRatio(quantity.high) };
  if (quantity.kind === "change" && quantity.of === "share")
    return {
      kind: "change",
      of: "share",
      low: renderFall(quantity.low),
      high: renderFall(quantity.high),
      ...renderMove(quantity),
    };
  const ends = { low: renderDecimal(quantity.low), high: renderDecimal(quantity.high) };
  if (quantity.kind === "change") {
    const lowBase = quantity.lowBase && { lowBase: renderDecimal(quantity.lowBase) };
    return { kind: "change", of: quantity.of, ...ends, base: renderDecimal(quantity.base), ...lowBase, ...renderMove(quantity) };
  }
  return { kind: quantity.kind, ...ends, ...(quantity.open && { open: quantity.open }) };
}

function renderMove({ way, noise }: Change): Pick<WrittenQuantity & { kind: "change" }, "way" | "noise"> {
  const told = way && { way };
  if (noise === undefined) return { ...told };
  if (noise.kind === "test") return { ...told, noise };
  const { low, high, runs } = noise;
  return { ...told, noise: { kind: "band", low: formatDecimal(low), high: renderDecimal(high), runs } };
}

function renderRatio(ratio: Ratio | null): [number, number] | null {
  return ratio && [ratio.part, ratio.whole];
}

function renderFall(fall: Fall | null): [[number, number], [number, number]] | null {
  return (
    fall && [
      [fall.before.part, fall.before.whole],
      [fall.now.part, fall.now.whole],
    ]
  );
}

function renderDecimal(value: Decimal | null): string | null {
  return value && formatDecimal(value);
}

function renderWay(way: WayToGreen): ResultDocument["waysToGreen"][number] {
  const { budget, missing = null, element } = way;
  if (way.kind === "write")
    return { budget, missing, element, steps: way.steps.map(({ told, gain }) => ({ step: toPlain(told), gain })) };
  if (way.kind === "fix")
    return {
      budget,
      missing,
      element,
      steps: way.steps.map((step) => ({ step: toPlain(describeFixStep(step)), gain: step.gain })),
    };
  if (way.kind === "ease")
    return { budget, missing, element, steps: way.steps.map(({ endpoint, gain }) => ({ endpoint, gain })) };
  if (way.kind === "mend") return { budget, missing, element, steps: way.steps.map(renderMendStep) };
  const written = way.steps.map(({ path, gain, ranges }) => ({
    path,
    gain,
    lines: ranges.map(({ from, to }): [number, number] => [from, to]),
  }));
  return { budget, missing, element, steps: written };
}

function renderMendStep(step: MendStep): ResultDocument["waysToGreen"][number]["steps"][number] {
  const findings = [...step.findings];
  if (step.kind === "no-fix") return { replace: step.subject, gain: step.gain, findings };
  if (step.kind === "file") return { path: step.path, gain: step.gain, lines: step.lines.map((line) => [line, line]), findings };
  const { package: name, from = null, to, breaking, gain } = step;
  return { upgrade: name, from, to, breaking: breaking === "breaking", gain, findings };
}
