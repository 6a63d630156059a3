import type { Loosening } from "../model/loosening.ts";
import { code, type Phrase, say } from "../model/phrase.ts";
import { cleanPath } from "../model/repo-path.ts";
import { describeLoosening } from "../reports/wording.ts";
import type { Git } from "../repository/git.ts";
import { budgetsOf, mergeBudgets, type SourcedBudget } from "../settings/budgets.ts";
import { readConfigFile } from "../settings/config-file.ts";
import type { Inputs } from "../settings/declare.ts";
import { type ComparedPolicy, looseningBetween } from "../settings/loosening.ts";
import { parseSettings, type RawSettings } from "../settings/parse.ts";
import { defaultConfig, type Policy } from "../settings/policy.ts";
import { type GateStep, gateSteps } from "../settings/workflow-file.ts";
import type { Gate, Workplace } from "./gate.ts";

export interface LooseningSources<I extends Inputs, Facts> {
  readonly gate: Gate<I, Facts>;
  readonly gates: readonly string[];
  readonly place: Workplace;
  readonly policy: Policy<I>;
}

/**
 * What the change loosens in the policy against its base commit: the policy can be edited in the same pull request, so
 * the summary always says so. Where git does not know the base, that is said instead.
 */
export async function tellLoosening<I extends Inputs, Facts>({
  gate,
  gates,
  place,
  policy,
}: LooseningSources<I, Facts>): Promise<readonly Phrase[]> {
  const { git, host } = place;
  if (git === undefined || (host.kind === "terminal" && policy.configFile === undefined)) return [];
  const found = await place.base();
  if ("unknown" in found) {
    const isChange = host.facts.event === "pull_request";
    return isChange
      ? [
          say`The policy was not compared with its base: ${found.unknown} (${code("fetch-depth: 2")} brings the base of a merge commit).`,
        ]
      : [];
  }
  const base = found.commit;
  const workflow = /^[^/]+\/[^/]+\/(.+?)@/.exec(host.facts.workflowRef ?? "")?.[1];
  const files = [...new Set([defaultConfig, policy.configFile ?? defaultConfig, ...(workflow ? [workflow] : [])])];
  // Commits, not the working tree: there, git would run the filters that the repository's configuration names.
  const changed = await git.run("diff", "--name-only", "--no-ext-diff", "--no-textconv", "-z", base, "HEAD", "--", ...files);
  if (!changed) return [];
  const versions = new Versions(gate, gates, git, base, policy.configFile ?? defaultConfig);
  const looser = await versions.compare(workflow);
  return looser.map((one) => describeLoosening(one, base.slice(0, 7)));
}

/** Reads a text file of one version of the repository. */
type Read = (path: string) => Promise<string | undefined>;

/** The policy at the base commit and now: what the steps of a workflow say, over what the configuration file says. */
class Versions<I extends Inputs, Facts> {
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
    const looser: Loosening[] = [];
    for (const { place, before, now } of await this.#steps(workflow)) {
      if (now === undefined) looser.push({ setting: place, before: this.#gate.name, after: undefined });
      else
        looser.push(
          ...looseningBetween(this.#gate.inputs, await this.#policy(this.#before, before), await this.#policy(this.#now, now)),
        );
      if (now !== undefined) looser.push(...looserGuards(before, now));
    }
    return [...new Map(looser.map((one) => [JSON.stringify(one), one])).values()];
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
    const far = text === undefined ? new Map() : (await readConfigFile(text, file, this.#gate.name, this.#gates)).settings;
    const budgets = [far, written].map((raw) => this.#budgets(raw));
    const { settings } = parseSettings(this.#gate.inputs, new Map([...far, ...written]));
    return { settings, budgets: mergeBudgets(budgets[0] ?? [], budgets[1] ?? []) };
  }

  #budgets(raw: RawSettings): readonly SourcedBudget[] {
    const { settings } = parseSettings(this.#gate.inputs, raw);
    return budgetsOf(this.#gate.inputs, settings, raw, this.#gate.vocabulary(settings, undefined)).budgets;
  }
}

/** A run without a step that is known: the command line, a composite action. It reads the configuration file. */
function silent(configFile: string): GateStep {
  const config = { lines: [{ text: configFile, line: 1 }], origin: "config" };
  return { place: "", written: new Map(configFile === defaultConfig ? [] : [["config", config]]), guards: new Map() };
}

/** What lets a red step pass, or keeps it from running, is part of the policy. */
function looserGuards({ guards: before }: GateStep, { guards: now }: GateStep): readonly Loosening[] {
  return [...now].flatMap(([setting, after]) =>
    before.get(setting) === after ? [] : [{ setting, before: before.get(setting), after }],
  );
}
