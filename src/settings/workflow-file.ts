import type { RawSetting, RawSettings } from "./parse.ts";
import { isNestedTooDeeply } from "./yaml-document.ts";

/** A step of a workflow that uses a gate: its place, and what its `with:` says in plain words. */
export interface GateStep {
  /** Job and ordinal among the job's steps of this gate: what stays the same when the step's settings change. */
  readonly place: string;
  readonly written: RawSettings;
  /** Values with an expression, which nobody knows here, as they are written. */
  readonly expressions: ReadonlyMap<string, string>;
  /** `if` and `continue-on-error` of the step and of its job, where they could let a red gate pass or keep it from running. */
  readonly guards: ReadonlyMap<string, string>;
  /** What is run, without its version. */
  readonly uses: string;
}

/**
 * The steps of a workflow that use a gate. Only for comparing two versions of the policy: a value with an expression is
 * left out, and a file that is no workflow has no steps.
 */
export async function gateSteps(text: string, gate: string): Promise<readonly GateStep[]> {
  const yaml = await import("yaml");
  const steps: GateStep[] = [];
  for (const [job, definition] of Object.entries(record(record(parsed(yaml, text))["jobs"]))) {
    const uses = list(record(definition)["steps"])
      .map(record)
      .filter((step) => isUseOf(step["uses"], gate));
    const ofJob = guardsOf(record(definition), `jobs.${job}.`);
    steps.push(...uses.map((step, i) => gateStep(step, `${job}, ${i + 1}`, ofJob)));
  }
  return steps;
}

function gateStep(step: Readonly<Record<string, unknown>>, place: string, ofJob: ReadonlyMap<string, string>): GateStep {
  const values = Object.entries(record(step["with"])).map(([name, value]): [string, string] => [
    name.toLowerCase(),
    String(value),
  ]);
  const isExpression = ([, text]: [string, string]) => text.includes("${{");
  return {
    place,
    written: writtenIn(values.filter((value) => !isExpression(value))),
    expressions: new Map(values.filter(isExpression)),
    guards: new Map([...ofJob, ...guardsOf(step, "")]),
    uses: programOf(step["uses"]),
  };
}

function programOf(uses: unknown): string {
  return typeof uses === "string" ? (uses.split("@", 1)[0] ?? "") : "";
}

/** Every value as the text that it is: the runner passes `080` as `080`. */
function parsed(yaml: typeof import("yaml"), text: string): unknown {
  if (isNestedTooDeeply(yaml, text)) return undefined;
  try {
    return yaml.parse(text, { schema: "failsafe" });
  } catch {
    return undefined;
  }
}

function isUseOf(uses: unknown, gate: string): boolean {
  return programOf(uses).endsWith(`/${gate}`);
}

function writtenIn(values: readonly [string, string][]): RawSettings {
  const lines = (text: string) => text.split("\n").map((line, i) => ({ text: line, line: i + 1 }));
  return new Map(values.map(([name, text]): [string, RawSetting] => [name, { lines: lines(text), origin: "with:" }]));
}

/** Conditions under which the gate runs whatever happened before are none. */
const runsAnyway = /^(\$\{\{\s*)?(!\s*cancelled\(\)|always\(\)|success\(\))(\s*\}\})?$/;

function guardsOf(step: Readonly<Record<string, unknown>>, place: string): ReadonlyMap<string, string> {
  const guards = new Map<string, string>();
  const [condition, lenient] = [step["if"], step["continue-on-error"]];
  if (typeof condition === "string" && !runsAnyway.test(condition.trim())) guards.set(`${place}if`, condition);
  if (typeof lenient === "string" && lenient !== "false") guards.set(`${place}continue-on-error`, lenient);
  return guards;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
