import type { Loosening } from "../model/loosening.ts";
import { code, type Phrase, say } from "../model/phrase.ts";
import { describeLoosening } from "../reports/wording.ts";
import { baseCommit } from "../repository/base-commit.ts";
import type { Git } from "../repository/git.ts";
import { budgetsOf } from "../settings/budgets.ts";
import { readConfigFile } from "../settings/config-file.ts";
import type { Inputs } from "../settings/declare.ts";
import { type ComparedPolicy, looseningBetween } from "../settings/loosening.ts";
import { parseSettings, type RawSettings } from "../settings/parse.ts";
import type { Policy } from "../settings/policy.ts";
import { gateSteps } from "../settings/workflow-file.ts";
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
  const base = await baseCommit(git, host.facts);
  if (base === undefined) {
    const isChange = host.facts.event === "pull_request";
    return isChange
      ? [
          say`The policy was not compared with its base: this clone does not have the base commit (${code("fetch-depth: 2")} brings it).`,
        ]
      : [];
  }
  const workflow = /^[^/]+\/[^/]+\/(.+?)@/.exec(host.facts.workflowRef ?? "")?.[1];
  const config = policy.configFile ?? "gates.yml";
  const changed =
    (await git.run(
      "diff",
      "--name-only",
      "--no-ext-diff",
      "--no-textconv",
      "-z",
      base,
      "--",
      config,
      ...(workflow ? [workflow] : []),
    )) ?? "";
  const files = changed.split("\0").filter(Boolean);
  const looser: Loosening[] = [];
  if (files.includes(config)) looser.push(...(await inConfig(gate, gates, git, base, config)));
  if (workflow && files.includes(workflow)) looser.push(...(await inWorkflow(gate, git, base, workflow)));
  return looser.map((one) => describeLoosening(one, base.slice(0, 7)));
}

async function inConfig<I extends Inputs, Facts>(
  gate: Gate<I, Facts>,
  gates: readonly string[],
  git: Git,
  base: string,
  file: string,
): Promise<readonly Loosening[]> {
  const read = async (text: string | undefined) =>
    compared(gate, text === undefined ? new Map() : (await readConfigFile(text, file, gate.name, gates)).settings);
  return looseningBetween(
    gate.inputs,
    await read(await git.run("show", `${base}:${file}`)),
    await read(await git.readText(file)),
  );
}

async function inWorkflow<I extends Inputs, Facts>(
  gate: Gate<I, Facts>,
  git: Git,
  base: string,
  file: string,
): Promise<readonly Loosening[]> {
  const before = await gateSteps((await git.run("show", `${base}:${file}`)) ?? "", gate.name);
  const now = new Map((await gateSteps((await git.readText(file)) ?? "", gate.name)).map((step) => [step.place, step.written]));
  return before.flatMap(({ place, written }) => {
    const after = now.get(place);
    if (after === undefined) return [{ setting: `${file}, job ${place}`, before: gate.name, after: undefined }];
    return looseningBetween(gate.inputs, compared(gate, written), compared(gate, after));
  });
}

/** A version of the policy as far as it can be understood; what is wrong with today's is told elsewhere. */
function compared<I extends Inputs, Facts>(gate: Gate<I, Facts>, raw: RawSettings): ComparedPolicy<I> {
  const { settings } = parseSettings(gate.inputs, raw);
  return { settings, budgets: budgetsOf(gate.inputs, settings, raw, gate.vocabulary(settings, undefined)).budgets };
}
