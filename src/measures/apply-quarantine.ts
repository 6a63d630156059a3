import { nameMatcher } from "../model/glob.ts";
import { type QuarantineEntry, testId } from "../model/quarantine.ts";
import { isFailure } from "../model/test-report.ts";
import { GuessBudget, nearestName } from "./near-name.ts";
import { outcomeOf } from "./test-counts.ts";
import type { SeenTests } from "./test-facts.ts";

/** What became of an entry in a run. */
export interface QuarantineUse {
  readonly entry: QuarantineEntry;
  /**
   * `excuses` a failure, `expired` (and a test of it failed), `passes` on every leg, `did not run` where all of its tests
   * were skipped, `unmatched` where no report lists a test of it.
   */
  readonly state: "excuses" | "expired" | "passes" | "did not run" | "unmatched";
  readonly tests: number;
  /** Of an unmatched entry: the legs that list what it names, or else the failed test that it may mean. */
  readonly meant?: { readonly legs: readonly string[] } | { readonly id: string };
}

/** Unmatched entries for which it is sought what they mean. */
const mostMeant = 5;

/** The runs with the rows that the quarantine excuses, and what became of each entry. `today` is YYYY-MM-DD. */
export function applyQuarantine(
  runs: readonly SeenTests[],
  entries: readonly QuarantineEntry[],
  today: string,
): { readonly runs: readonly SeenTests[]; readonly uses: readonly QuarantineUse[] } {
  if (entries.length === 0) return { runs, uses: [] };
  const finder = new EntryFinder(entries);
  const seen = entries.map(() => ({ tests: 0, failed: 0, ran: 0 }));
  const excusing = runs.map((run): SeenTests => {
    const excused = new Set<number>();
    for (let row = 0; row < run.report.tests.length; row++) {
      const outcome = outcomeOf(run.report, row);
      for (const index of finder.find(testId(run.report.tests, row), run.leg)) {
        const use = seen[index];
        if (use === undefined) continue;
        use.tests++;
        if (outcome !== "skipped" && outcome !== "known") use.ran++;
        if (!isFailure(outcome)) continue;
        use.failed++;
        if ((entries[index]?.until ?? "") >= today) excused.add(row);
      }
    }
    return { ...run, excused };
  });
  const uses = entries.map((entry, i) => ({ entry, state: stateOf(entry, seen[i], today), tests: seen[i]?.tests ?? 0 }));
  const guesses = new Map(
    uses
      .filter(({ state }) => state === "unmatched")
      .slice(0, mostMeant)
      .map((use) => [use, meantBy(use.entry, excusing)]),
  );
  return {
    runs: excusing,
    uses: uses.map((use) => {
      const meant = guesses.get(use);
      return meant === undefined ? use : { ...use, meant };
    }),
  };
}

function meantBy({ id, leg }: QuarantineEntry, runs: readonly SeenTests[]): QuarantineUse["meant"] {
  const matches = nameMatcher(id);
  const legs = new Set<string>();
  const failed = new Set<string>();
  for (const run of runs)
    for (let row = 0; row < run.report.tests.length; row++) {
      const outcome = outcomeOf(run.report, row);
      const isFailed = isFailure(outcome);
      if (leg === undefined && !isFailed) continue;
      const found = testId(run.report.tests, row);
      if (leg !== undefined && matches(found)) legs.add(run.leg);
      if (isFailed) failed.add(found);
    }
  if (legs.size > 0) return { legs: [...legs] };
  const nearest = [...failed].find((one) => one.endsWith(` › ${id}`)) ?? besideOf(id, failed);
  return nearest === undefined ? undefined : { id: nearest };
}

/** The test of the same class, or suite, whose own name is nearly that one. */
function besideOf(id: string, failed: ReadonlySet<string>): string | undefined {
  const around = id.includes(" › ") ? id.slice(0, id.lastIndexOf(" › ") + " › ".length) : "";
  const beside = [...failed].filter((one) => one.startsWith(around)).map((one) => one.slice(around.length));
  const name = nearestName(id.slice(around.length), beside, new GuessBudget());
  return name === undefined ? undefined : around + name;
}

function stateOf(
  { until }: QuarantineEntry,
  seen: { readonly tests: number; readonly failed: number; readonly ran: number } | undefined,
  today: string,
): QuarantineUse["state"] {
  if (seen === undefined || seen.tests === 0) return "unmatched";
  if (until < today) return "expired";
  if (seen.failed > 0) return "excuses";
  return seen.ran === 0 ? "did not run" : "passes";
}

/** Finds the entries of a test: those that name one by a lookup, of which there may be many, others one by one. */
class EntryFinder {
  readonly #entries: readonly QuarantineEntry[];
  readonly #exact = new Map<string, number[]>();
  readonly #globs: { readonly index: number; readonly matches: (id: string) => boolean }[] = [];

  constructor(entries: readonly QuarantineEntry[]) {
    this.#entries = entries;
    for (const [index, { id }] of entries.entries()) {
      if (id.includes("*")) this.#globs.push({ index, matches: nameMatcher(id) });
      else this.#exact.set(id, [...(this.#exact.get(id) ?? []), index]);
    }
  }

  find(id: string, leg: string): readonly number[] {
    const found = [...(this.#exact.get(id) ?? []), ...this.#globs.filter(({ matches }) => matches(id)).map(({ index }) => index)];
    return found.filter((index) => this.#entries[index]?.leg === undefined || this.#entries[index]?.leg === leg);
  }
}
