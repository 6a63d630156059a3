import type { Phrase } from "../model/phrase.ts";
import { describeLoosening, describeNotCompared } from "../reports/wording.ts";
import type { Inputs } from "../settings/declare.ts";
import { defaultConfig, type Policy } from "../settings/policy.ts";
import type { Gate, Workplace } from "./gate.ts";

/** What the change asks less of, a sentence each, and what else is to be told. */
export interface ToldLoosening {
  readonly looser: readonly Phrase[];
  readonly remarks: readonly Phrase[];
}

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
}: LooseningSources<I, Facts>): Promise<ToldLoosening> {
  const { git, host } = place;
  // A schedule has no change that could loosen anything.
  if (host.facts.event === "schedule") return nothingLooser;
  if (git === undefined || (host.kind === "terminal" && policy.configFile === undefined)) return nothingLooser;
  const found = await place.base();
  if ("unknown" in found) {
    const isChange = host.facts.event === "pull_request";
    return isChange ? { ...nothingLooser, remarks: [describeNotCompared(found.unknown)] } : nothingLooser;
  }
  const base = found.commit;
  const workflow = /^[^/]+\/[^/]+\/(.+?)@/.exec(host.facts.workflowRef ?? "")?.[1];
  const files = [...new Set([defaultConfig, policy.configFile ?? defaultConfig, ...(workflow ? [workflow] : [])])];
  // Commits, not the working tree: there, git would run the filters that the repository's configuration names.
  const changed = await git.run("diff", "--name-only", "--no-ext-diff", "--no-textconv", "-z", base, "HEAD", "--", ...files);
  if (!changed) return nothingLooser;
  // Most changes leave the policy alone.
  const { PolicyVersions } = await import("./policy-versions.ts");
  const versions = new PolicyVersions(gate, gates, git, base, policy.configFile ?? defaultConfig);
  const looser = await versions.compare(workflow);
  return { looser: looser.map((one) => describeLoosening(one, base.slice(0, 7))), remarks: [] };
}

const nothingLooser: ToldLoosening = { looser: [], remarks: [] };
