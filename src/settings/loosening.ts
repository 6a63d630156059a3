import { type Artefact, presets } from "../model/artefact.ts";
import { presetArtefacts } from "../model/artefacts/catalogue.ts";
import { type Budget, budgetKey } from "../model/budget.ts";
import { compareDecimals } from "../model/decimal.ts";
import { directionOf } from "../model/limit.ts";
import type { Loosening } from "../model/loosening.ts";
import type { SourcedBudget } from "./budgets.ts";
import { looserComponents } from "./component-loosening.ts";
import { defaultMaxIgnoreDays, defaultPatchFrom, type Inputs, type InputType, type Settings } from "./declare.ts";

export interface ComparedPolicy<I extends Inputs> {
  readonly settings: Settings<I>;
  readonly budgets: readonly SourcedBudget[];
}

/** What `now` asks less of than `before`. A stricter policy, or one that says the same in other words, is none. */
export function looseningBetween<I extends Inputs>(
  inputs: I,
  before: ComparedPolicy<I>,
  now: ComparedPolicy<I>,
): readonly Loosening[] {
  return [
    ...looserBudgets(before.budgets, now.budgets),
    ...(before.budgets.length > 0 ? chosenReports(inputs, before.settings, now.settings) : []),
    ...looserSettings(inputs, before.settings, now.settings),
  ];
}

function looserBudgets(before: readonly SourcedBudget[], now: readonly SourcedBudget[]): Loosening[] {
  const present = new Map(now.map(({ budget }) => [budgetKey(budget), budget]));
  return before.flatMap(({ budget, setting }): Loosening[] => {
    const same = present.get(budgetKey(budget));
    if (same && isLooser(budget, same)) return [{ setting, before: budget.text, after: same.text }];
    if (same) return leftToOthers(budget, same).map((after) => ({ setting, before: budget.text, after }));
    if (isHeldByNone(budget, now)) return [];
    const warning = budget.level === "fail" ? present.get(budgetKey({ ...budget, level: "warn" })) : undefined;
    return [{ setting, before: budget.text, after: warning?.text }];
  });
}

/** Where none of a count are left, it has not risen either: debt that was frozen and is paid off. */
function isHeldByNone({ level, metric, selectors, limit }: Budget, now: readonly SourcedBudget[]): boolean {
  // `< 0` asks for less each time, which none cannot give.
  const asksForLess = limit.op === "<" && limit.value.digits === 0n;
  if (!metric.name.endsWith("-rise") || directionOf(limit.op) === "minimum" || asksForLess) return false;
  const scopes = ["[]", JSON.stringify(selectors)];
  return now.some(({ budget }) => {
    const isOfSame = `${budget.metric.name}-rise` === metric.name && scopes.includes(JSON.stringify(budget.selectors));
    const isNone = budget.limit.op === "<=" && budget.limit.value.digits === 0n && (budget.besides ?? []).length === 0;
    return isOfSame && isNone && (budget.level === "fail" || level === "warn");
  });
}

/** What a default judged before, and leaves to budgets of the project now. */
function leftToOthers({ besides: before = [] }: Budget, now: Budget): readonly string[] {
  const { text, besides = [] } = now;
  const known = new Set(before.map((one) => budgetKey(one)));
  // The same limit on a part of it is as strict as the whole was.
  const isAsStrict = (one: Budget) => one.metric.name === now.metric.name && one.level === "fail" && !isLooser(now, one);
  return besides.filter((one) => !known.has(budgetKey(one)) && !isAsStrict(one)).map((one) => `${text}, besides ${one.text}`);
}

function isLooser(before: Budget, now: Budget): boolean {
  const order = compareDecimals(now.limit.value, before.limit.value);
  if (order !== 0) return directionOf(before.limit.op) === "minimum" ? order < 0 : order > 0;
  return before.limit.op.length === 1 && now.limit.op.length === 2;
}

/** What more of a list means: more acceptances ask less, fewer reports, legs or included files do, too. */
const weakerWhen: Readonly<Record<string, "added" | "removed" | "changed" | "lowered" | "raised">> = {
  accept: "added",
  exclude: "added",
  include: "changed",
  reports: "removed",
  legs: "removed",
  "expected-legs": "removed",
  "min-path-match": "lowered",
  baseline: "changed",
  compare: "changed",
  runner: "changed",
  "patch-from": "raised",
  paths: "changed",
  "unknown-as": "changed",
  "only-fixable": "changed",
  "only-reachable": "changed",
  scope: "changed",
  "min-confidence": "changed",
  vex: "added",
  "allow-skipped": "added",
  "allow-text-around": "added",
  "max-ignore-days": "raised",
  config: "changed",
  "working-directory": "changed",
  merge: "changed",
  "count-as-error": "changed",
  "apdex-target": "changed",
  "skip-first": "changed",
  "skip-last": "changed",
  resources: "removed",
  require: "removed",
  optional: "added",
  inherited: "added",
  packages: "removed",
  documents: "changed",
  openapi: "removed",
  docstrings: "removed",
  "docs-follow": "removed",
  "review-within": "raised",
  "changelog-for": "changed",
  "changelog-sections": "added",
  "adr-statuses": "added",
  "env-allow": "added",
  "runbook-sites": "removed",
  routes: "removed",
  flavour: "changed",
};

/** Settings of which some values ask for less than others. */
const asksLess: Readonly<Record<string, (before: string | undefined, now: string | undefined) => boolean>> = {
  links: (before, now) => before !== "off" && now === "off",
  webhooks: (before, now) => before !== "off" && now === "off",
  callbacks: (before, now) => before === "on" && now !== "on",
  preset: (before, now) => {
    const kept = new Set(artefactsOf(now));
    return artefactsOf(before).some((artefact) => !kept.has(artefact));
  },
};

function artefactsOf(preset: string | undefined): readonly Artefact[] {
  return presetArtefacts(presets.find((one) => one === preset) ?? "minimal");
}

function looserSettings<I extends Inputs>(inputs: I, before: Settings<I>, now: Settings<I>): Loosening[] {
  const found: Loosening[] = [];
  if (before["mode"] !== "report" && now["mode"] === "report")
    found.push({ setting: "mode", before: "enforce", after: "report" });
  for (const [name, { type }] of Object.entries(inputs)) {
    const [old, fresh] = [entriesOf(type, before[name]), entriesOf(type, now[name])];
    const rule = weakerWhen[name];
    if (type === "figures" || type === "formulas" || type === "artefacts") found.push(...looserNamed(name, old, fresh));
    if (type === "components") found.push(...looserComponents(name, old, fresh));
    if (rule === "added") found.push(...additions(name, type, old, fresh));
    else if (rule === "removed") found.push(...old.filter((one) => !demands(fresh, one)).map((one) => removal(name, one, fresh)));
    else if (rule === "changed" && old.join("\n") !== fresh.join("\n"))
      found.push({ setting: name, before: old.join(", ") || undefined, after: fresh.join(", ") || undefined });
    else if (asksLess[name]?.(old[0], fresh[0]) === true) found.push({ setting: name, before: old[0], after: fresh[0] });
    else if (rule === "lowered" || rule === "raised") found.push(...looserNumber(name, rule, old[0], fresh[0]));
  }
  return found;
}

/** Names stand on one line, and are told on one. */
function additions(setting: string, type: InputType, old: readonly string[], fresh: readonly string[]): readonly Loosening[] {
  const added = fresh.filter((one) => !old.includes(one));
  if (type === "names" && added.length > 1) return [{ setting, before: undefined, after: added.join(", ") }];
  return added.map((after) => ({ setting, before: undefined, after }));
}

/** What holds for numbers that are left out. */
const leftOut: Readonly<Record<string, number>> = {
  "min-path-match": 90,
  "patch-from": defaultPatchFrom,
  "max-ignore-days": defaultMaxIgnoreDays,
};

function looserNumber(
  setting: string,
  rule: "lowered" | "raised",
  old: string | undefined,
  fresh: string | undefined,
): readonly Loosening[] {
  const [before, now] = [old, fresh].map((text) => (text === undefined ? (leftOut[setting] ?? 0) : Number.parseFloat(text)));
  if (before === undefined || now === undefined || (rule === "lowered" ? now >= before : now <= before)) return [];
  return [{ setting, before: old ?? String(before), after: fresh ?? String(now) }];
}

/** Where all reports were read that could be found, a choice of them leaves the others out. */
function chosenReports<I extends Inputs>(inputs: I, before: Settings<I>, now: Settings<I>): Loosening[] {
  const choices = ["reports", "legs", "compare"];
  if (choices.some((name) => before[name] !== undefined)) return [];
  return choices.flatMap((name) => {
    const type = inputs[name]?.type;
    return type === undefined ? [] : entriesOf(type, now[name]).map((after) => ({ setting: name, before: undefined, after }));
  });
}

/** An entry that is gone, or that may be missing from now on. */
function removal(setting: string, before: string, now: readonly string[]): Loosening {
  const optional = optionalMark + before;
  return { setting, before, after: now.includes(optional) ? optional : undefined };
}

/** Whether `now` still asks for an entry, if only by asking for it without `optional`. */
function demands(now: readonly string[], entry: string): boolean {
  return now.includes(entry) || (entry.startsWith(optionalMark) && now.includes(entry.slice(optionalMark.length)));
}

/** A figure that is gone, or that comes from elsewhere: whatever holds it may ask for less. A new one takes nothing. */
function looserNamed(setting: string, before: readonly string[], now: readonly string[]): readonly Loosening[] {
  const nameOf = (line: string) => line.split(/\s*[:=]/, 1)[0];
  return before
    .filter((line) => !now.includes(line))
    .map((line) => ({ setting, before: line, after: now.find((one) => nameOf(one) === nameOf(line)) }));
}

const optionalMark = "optional ";

/** The entries of a setting as text that can be compared and shown. */
function entriesOf(type: InputType, value: unknown): readonly string[] {
  if (value === undefined) return [];
  if (typeof value === "string" || typeof value === "boolean") return [String(value)];
  if (
    (type === "percent" || type === "count" || type === "duration" || type === "rate") &&
    typeof value === "object" &&
    value !== null &&
    "text" in value
  )
    return [String(value.text)];
  return Array.isArray(value) ? value.map(entryText) : [];
}

function entryText(entry: unknown): string {
  if (typeof entry !== "object" || entry === null) return String(entry);
  if ("id" in entry && "paths" in entry) return artefactText(entry);
  if ("text" in entry) return String(entry.text);
  if ("component" in entry && "glob" in entry) return `${entry.component}=${entry.glob}`;
  if ("from" in entry && "to" in entry) return `${entry.from}::${entry.to}`;
  if (!("pattern" in entry)) return JSON.stringify(entry);
  const group = "leg" in entry ? entry.leg : "of" in entry ? entry.of : undefined;
  const leg = group !== undefined ? `${group}=` : "";
  const optional = "optional" in entry && entry.optional === true ? optionalMark : "";
  return `${optional}${leg}${entry.pattern}`;
}

/** An artefact as it was written: `sla = docs/SLA.md; words 50; headings Uptime`. */
function artefactText(entry: {
  readonly id: unknown;
  readonly paths: unknown;
  readonly words?: unknown;
  readonly headings?: unknown;
}): string {
  const list = (value: unknown) => (Array.isArray(value) ? value.map(String).join(", ") : "");
  const words = entry.words === 0 || entry.words === undefined ? "" : `; words ${entry.words}`;
  const headings = list(entry.headings) === "" ? "" : `; headings ${list(entry.headings)}`;
  return `${entry.id} = ${list(entry.paths)}${words}${headings}`;
}
