import type { Loosening } from "../model/loosening.ts";
import type { Vocabulary } from "../model/metric.ts";
import { cleanPath } from "../model/repo-path.ts";
import type { Git } from "../repository/git.ts";
import { budgetsOf, mergeBudgets, type SourcedBudget, withDefaults } from "../settings/budgets.ts";
import { readConfigFile } from "../settings/config-file.ts";
import type { Inputs } from "../settings/declare.ts";
import { type ComparedPolicy, looseningBetween } from "../settings/loosening.ts";
import { mappingInputs, parseSettings, type RawSettings } from "../settings/parse.ts";
import { defaultConfig } from "../settings/policy.ts";
import { type GateStep, gateSteps } from "../settings/workflow-file.ts";
import type { Gate } from "./gate.ts";

/** Reads a text file of one version of the repository. */
type Read = (path: string) => Promise<string | undefined>;

/** The policy at the base commit and now: what the steps of a workflow say, over what the configuration file says. */
export class PolicyVersions<I extends Inputs, Facts> {
  readonly #gate: Gate<I, Facts>;
  readonly #gates: readonly string[];
  readonly #before: Read;
  readonly #now: Read;
  readonly #configFile: string;

  constructor(gate: Gate<I, Facts>, gates: readonly string[], git: Git, base: string, configFile: string) {
    this.#gate = gate;
    this.#gates = gates;
    this.#before = (path) => git.run("show", `${base}:${path}`);
    this.#now = (path) => git.readText(path).catch(() => undefined);
    this.#configFile = configFile;
  }

  async compare(workflow: string | undefined): Promise<readonly Loosening[]> {
    if (await this.#isNew(workflow)) return [];
    const looser: Loosening[] = [];
    for (const { place, before, now } of await this.#steps(workflow)) {
      if (now === undefined) looser.push({ setting: place, before: this.#gate.name, after: undefined });
      else
        looser.push(
          ...looseningBetween(this.#gate.inputs, await this.#policy(this.#before, before), await this.#policy(this.#now, now)),
        );
      if (now !== undefined) looser.push(...looserGuards(before, now), ...changedExpressions(before, now));
    }
    return [...new Map(looser.map((one) => [JSON.stringify(one), one])).values()];
  }

  /** Before a gate was set up there was nothing that could be looser. A step that is not known may have been there, though. */
  async #isNew(workflow: string | undefined): Promise<boolean> {
    const text = await this.#before(this.#configFile);
    const config = text && (await readConfigFile(text, this.#configFile, this.#gate.name, this.#gates));
    if (config && (config.settings.size > 0 || config.problems.length > 0)) return false;
    if (workflow === undefined) return true;
    const [before, now] = [await this.#before(workflow), await this.#now(workflow)];
    return before === undefined || (before !== now && !before.includes(this.#gate.name));
  }

  /** The steps of the base with what became of them; one that says nothing where the workflow is not known. */
  async #steps(workflow: string | undefined): Promise<readonly { place: string; before: GateStep; now: GateStep | undefined }[]> {
    const before = workflow ? await gateSteps((await this.#before(workflow)) ?? "", this.#gate.name) : [];
    const now = workflow ? await gateSteps((await this.#now(workflow)) ?? "", this.#gate.name) : [];
    if (before.length === 0) return [{ place: "", before: silent(this.#configFile), now: silent(this.#configFile) }];
    return before.map((step) => ({
      place: `${workflow}, job ${step.place}`,
      before: step,
      now: now.find((one) => one.place === step.place),
    }));
  }

  /** A version of the policy as far as it can be understood; what is wrong with today's is told elsewhere. */
  async #policy(read: Read, { written }: GateStep): Promise<ComparedPolicy<I>> {
    const said = (name: string) => written.get(name)?.lines[0]?.text.trim();
    const file = cleanPath(`${said("working-directory") ?? ""}/${said("config") ?? ""}`).replace(/^\//, "");
    const text = await read(said("config") === undefined ? defaultConfig : file);
    const mappings = mappingInputs(this.#gate.inputs);
    const config = text === undefined ? undefined : await readConfigFile(text, file, this.#gate.name, this.#gates, mappings);
    const far: RawSettings = config?.settings ?? new Map();
    const { settings } = parseSettings(this.#gate.inputs, new Map([...far, ...written]));
    // What budgets can name is said by all settings together: a step's budget may name a component of the file.
    const vocabulary = this.#gate.vocabulary(settings, undefined);
    const budgets = [far, written].map((raw) => this.#budgets(raw, vocabulary));
    const own = mergeBudgets(budgets[0] ?? [], budgets[1] ?? []);
    return { settings, budgets: withDefaults(own, this.#gate.defaults, settings, vocabulary) };
  }

  #budgets(raw: RawSettings, vocabulary: Vocabulary): readonly SourcedBudget[] {
    const { settings } = parseSettings(this.#gate.inputs, raw);
    return budgetsOf(this.#gate.inputs, settings, raw, vocabulary).budgets;
  }
}

/** A run without a step that is known: the command line, a composite action. It reads the configuration file. */
function silent(configFile: string): GateStep {
  const config = { lines: [{ text: configFile, line: 1 }], origin: "config" };
  return { place: "", written: new Map(configFile === defaultConfig ? [] : [["config", config]]), ...unguarded };
}

const unguarded = { expressions: new Map<string, string>(), guards: new Map<string, string>(), uses: "" };

/** Inputs that no verdict depends on. */
const harmless: readonly string[] = ["name", "annotations", "report-file", "cobertura-file", "badge-file", "sarif-file"];

/** What an expression stands for is not known here, so that each that comes, goes or becomes another may ask for less. */
function changedExpressions(before: GateStep, now: GateStep): readonly Loosening[] {
  const names = new Set([...before.expressions.keys(), ...now.expressions.keys()].filter((name) => !harmless.includes(name)));
  return [...names].flatMap((setting) => {
    const [old, fresh] = [settingOf(before, setting), settingOf(now, setting)];
    return old === fresh ? [] : [{ setting, before: old, after: fresh }];
  });
}

function settingOf({ expressions, written }: GateStep, name: string): string | undefined {
  const lines = written.get(name)?.lines.map(({ text }) => text);
  return expressions.get(name) ?? lines?.join(", ");
}

/** What lets a red step pass, or keeps it from running, is part of the policy. */
function looserGuards({ guards: before, uses }: GateStep, { guards: now, uses: usesNow }: GateStep): readonly Loosening[] {
  const program = uses === usesNow ? [] : [{ setting: "uses", before: uses, after: usesNow }];
  const guards = [...now].flatMap(([setting, after]) =>
    before.get(setting) === after ? [] : [{ setting, before: before.get(setting), after }],
  );
  return [...program, ...guards];
}
