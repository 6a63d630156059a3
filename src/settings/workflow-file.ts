import type { RawSetting, RawSettings } from "./parse.ts";

/** A step of a workflow that uses a gate: its place, and what its `with:` says in plain words. */
export interface GateStep {
  /** Job and ordinal among the job's steps of this gate: what stays the same when the step's settings change. */
  readonly place: string;
  readonly written: RawSettings;
  /** `if` and `continue-on-error`, where they could let a red gate pass or keep it from running. */
  readonly guards: ReadonlyMap<string, string>;
}

/**
 * The steps of a workflow that use a gate. Only for comparing two versions of the policy: a value with an expression is
 * left out, and a file that is no workflow has no steps.
 */
export async function gateSteps(text: string, gate: string): Promise<readonly GateStep[]> {
  const { parse } = await import("yaml");
  const steps: GateStep[] = [];
  for (const [job, definition] of Object.entries(record(record(parsed(parse, text))["jobs"]))) {
    const uses = list(record(definition)["steps"])
      .map(record)
      .filter((step) => isUseOf(step["uses"], gate));
    steps.push(
      ...uses.map((step, i) => ({ place: `${job}, ${i + 1}`, written: writtenIn(record(step["with"])), guards: guardsOf(step) })),
    );
  }
  return steps;
}

/** Every value as the text that it is: the runner passes `080` as `080`. */
function parsed(parse: (text: string, options: { schema: "failsafe" }) => unknown, text: string): unknown {
  try {
    return parse(text, { schema: "failsafe" });
  } catch {
    return undefined;
  }
}

function isUseOf(uses: unknown, gate: string): boolean {
  return typeof uses === "string" && (uses.split("@", 1)[0] ?? "").endsWith(`/${gate}`);
}

function writtenIn(values: Readonly<Record<string, unknown>>): RawSettings {
  const written = new Map<string, RawSetting>();
  for (const [name, value] of Object.entries(values)) {
    const text = String(value);
    if (text.includes("${{")) continue;
    written.set(name.toLowerCase(), { lines: text.split("\n").map((line, i) => ({ text: line, line: i + 1 })), origin: "with:" });
  }
  return written;
}

/** Conditions under which the gate runs whatever happened before are none. */
const runsAnyway = /^(\$\{\{\s*)?(!\s*cancelled\(\)|always\(\)|success\(\))(\s*\}\})?$/;

function guardsOf(step: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const guards = new Map<string, string>();
  const [condition, lenient] = [step["if"], step["continue-on-error"]];
  if (typeof condition === "string" && !runsAnyway.test(condition.trim())) guards.set("if", condition);
  if (typeof lenient === "string" && lenient !== "false") guards.set("continue-on-error", lenient);
  return guards;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
