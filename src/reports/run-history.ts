import { numberOf, shownEnd } from "../measures/figure-moves.ts";
import type { Section } from "../model/explanation.ts";
import type { EarlierRun, Figures } from "../model/figures-baseline.ts";
import { code, figure, type Part, type Phrase, say } from "../model/phrase.ts";
import { spanText } from "./earlier-runs-section.ts";
import { shownRuns } from "./trend.ts";

/** Runs of one kind and what their figures were, the last of them today's. */
export interface RunHistory {
  /** What tells the runs from others of today; empty where there are none. */
  readonly of: string;
  readonly earlier: readonly EarlierRun[];
  readonly today: Figures;
  /** The figures of the table; the first one is drawn. */
  readonly names: readonly string[];
  /** What the drawn one counts in. */
  readonly unit: string;
}

/** How one figure went over the last runs, as a picture and as a table. */
export function historySection({ of, earlier, today, names, unit }: RunHistory): readonly Section[] {
  const [main = ""] = names;
  const runs = [
    ...earlier.map(({ at, commit, scopes }) => ({ at: at.slice(0, 10), commit, figures: scopes.get("") })),
    { at: "today", commit: null, figures: today },
  ].slice(-shownRuns);
  const drawn = runs.flatMap(({ commit, at, figures }) => {
    const end = figures?.get(main) && shownEnd(figures.get(main)?.span ?? { low: null, high: null });
    return end ? [{ label: commit?.slice(0, 7) ?? at, value: numberOf(end) }] : [];
  });
  if (drawn.length < 3) return [];
  const rows = runs.map(({ at, commit, figures }) => [
    say`${at}`,
    commit === null ? say`` : code(commit.slice(0, 7)),
    ...names.map((name) => cellOf(figures, name)),
  ]);
  return [
    {
      title: say`${figure(main)} of the last ${runs.length} runs${of === "" ? say`` : say` of ${code(of)}`}`,
      folded: true,
      chart: { unit, labels: drawn.map(({ label }) => label), values: drawn.map(({ value }) => value) },
      table: {
        columns: [{ title: "Run" }, { title: "Commit" }, ...names.map((title) => ({ title, align: "right" as const }))],
        rows,
      },
    },
  ];
}

function cellOf(figures: Figures | undefined, name: string): Phrase | Part {
  const known = figures?.get(name);
  return figure(known === undefined ? "-" : spanText(known.span, known.kind));
}
