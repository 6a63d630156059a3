import type { Patch, UnknownPatch } from "../measures/patch-coverage.ts";
import type { Section, WayToCover } from "../model/explanation.ts";
import type { Phrase } from "../model/phrase.ts";
import type { Judgement } from "../model/verdict.ts";
import type { CoverageFacts } from "../reports/coverage-sections.ts";
import { formatPercent } from "../reports/numbers.ts";
import { patchRemarks, patchSections, patchTally } from "../reports/patch-section.ts";
import { describePatch } from "../reports/wording-patch.ts";
import type { Workplace } from "./gate.ts";
import { ofOtherCode } from "./other-code.ts";
import { listUncovered, withSource } from "./patch-source.ts";
import { editedSince } from "./stale-sources.ts";

/** What is to be said of a change that somebody asked about. */
export interface ExplainedPatch {
  readonly ways: readonly WayToCover[];
  readonly sections: readonly Section[];
  readonly remarks: readonly Phrase[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly log: readonly Phrase[];
  /** Every uncovered changed line, where that is asked for. */
  readonly listed: readonly Phrase[];
}

/** Loaded only where a budget or somebody at the command line asks what changed. */
export async function explainPatch(
  patch: Patch | UnknownPatch,
  ways: readonly WayToCover[],
  { budgets }: Judgement,
  { coverage, reports }: CoverageFacts,
  place: Workplace,
): Promise<ExplainedPatch> {
  const files = reports.map(({ file }) => file);
  const [edited, other] = await Promise.all([editedSince(patch, files, place), ofOtherCode(patch, coverage.files, place)]);
  return {
    ways: await withSource(ways, budgets, patch, place),
    sections: patchSections(patch),
    remarks: [...patchRemarks(patch), ...edited, ...other],
    outputs: patchFigures(patch),
    log: "unknown" in patch ? [] : [describePatch(patch.base, patchTally(patch))],
    listed: place.patch === "listed" ? await listUncovered(patch, place) : [],
  };
}

function patchFigures(patch: Patch | UnknownPatch): Readonly<Record<string, string>> {
  const tally = patchTally(patch);
  if (tally === undefined) return {};
  const share = tally.total === 0 ? "" : formatPercent({ part: tally.covered, whole: tally.total }).replace("%", "");
  return { "patch-lines": share, "patch-uncovered-lines": String(tally.total - tally.covered) };
}
