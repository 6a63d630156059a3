import type { MeasuredRules } from "../measures/docs-rules.ts";
import type { KindFinding } from "../measures/kind-findings.ts";
import type { DocsRuleFault } from "../model/docs-rule-fault.ts";
import type { Reason } from "../model/reason.ts";
import { levelOfDocsRule } from "../reports/wording-docs-rules.ts";
import type { Paths } from "../repository/paths.ts";
import type { DocsRepository } from "./docs-repository.ts";
import type { Gathered } from "./gate.ts";
import { gatherAdrs } from "./gather-adrs.ts";
import { gatherChangelogs, gatherUntold, unmatchedChangelogFor } from "./gather-changelog.ts";
import { gatherDocstrings } from "./gather-docstrings.ts";
import { gatherEnv } from "./gather-env.ts";
import { gatherFreshness } from "./gather-freshness.ts";
import { gatherRunbooks, unmatchedSites } from "./gather-runbooks.ts";

export interface GatheredRules {
  readonly measured: MeasuredRules;
  /** What is wrong with documents of a kind, by the artefact that they are. */
  readonly findings: ReadonlyMap<string, readonly KindFinding[]>;
  /** Files that the rules look into beside the documents themselves. */
  readonly lookedInto: readonly string[];
  /** The files that ask for a variable of the environment; undefined where nobody looked. */
  readonly askingEnv: ReadonlySet<string> | undefined;
  /** Links of alerts that were not held, because nobody knows the default branch. */
  readonly ofBranch: number;
  /** Lines of settings that match nothing. */
  readonly unused: readonly string[];
}

/** Holds each kind of document to the rules of its kind. */
export async function gatherRules(repository: DocsRepository, paths: Paths): Promise<Gathered<GatheredRules>> {
  const adrs = await gatherAdrs(repository);
  const runbooks = await gatherRunbooks(repository);
  const env = await gatherEnv(repository);
  const docstrings = await gatherDocstrings(repository.settings, repository.place, paths);
  const stale = await gatherFreshness(repository);
  const untold = await gatherUntold(repository);
  const findings = new Map([
    ["changelog", (await gatherChangelogs(repository)).map(findingOf)],
    ["adr", adrs.faults.map(findingOf)],
    ["runbooks", runbooks.faults.map(findingOf)],
    ["env-example", env.faults.map(findingOf)],
  ]);
  const slips = [...unmatchedChangelogFor(repository), ...unmatchedSites(repository)];
  const misconfigured: readonly Reason[] = slips.length > 0 ? [{ id: "bad-configuration", problems: slips }] : [];
  const problems: readonly Reason[] = [...docstrings.problems, ...stale.problems, ...misconfigured];
  const changes = { stale: stale.facts, untold };
  return {
    facts: {
      measured: { adrs: adrs.count, runbooks: runbooks.count, docstrings: docstrings.facts, ...changes },
      findings,
      lookedInto: runbooks.rules,
      askingEnv: env.asking,
      ofBranch: runbooks.ofBranch,
      unused: runbooks.unusedSites,
    },
    problems,
  };
}

function findingOf(fault: DocsRuleFault): KindFinding {
  return { rule: "of-kind", fault, level: levelOfDocsRule(fault) };
}
