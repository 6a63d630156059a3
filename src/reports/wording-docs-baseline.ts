import type { DocsLoss } from "../measures/docs-losses.ts";
import { partsOfScope } from "../model/docs-baseline.ts";
import { code, figure, join, type Phrase, say } from "../model/phrase.ts";
import type { Quantity } from "../model/quantity.ts";
import { formatCount, formatPercent } from "./plain-numbers.ts";

/** Sentences about what a baseline of documents holds. */

const shownFiles = 5;

/** What a change takes away from the next one: of the whole, and in single files. */
export function describeDocsLosses(losses: readonly DocsLoss[]): readonly Phrase[] {
  const ofWhole = losses.filter(({ scope }) => scope === undefined);
  const ofFiles = losses.filter(({ scope }) => scope !== undefined);
  const shown = ofFiles.slice(0, shownFiles).map(describeMoved);
  const more = ofFiles.length > shownFiles ? [say`and ${figure(formatCount(ofFiles.length - shownFiles))} more`] : [];
  const single =
    ofFiles.length === 0
      ? []
      : [say`no more in all, but in single files, which ${code("[each]")} holds: ${join([...shown, ...more], "; ")}`];
  return [...ofWhole.map(describeMoved), ...single];
}

/** `broken-links 3 -> 5`, `docs/setup.md: broken-links 0 -> 2`. */
export function describeMoved({ metric, scope, before, after }: DocsLoss): Phrase {
  const at = scope === undefined ? say`` : say`${join(partsOfScope(scope).map(code), " ")}: `;
  const [then, now] = [shown(before), after === undefined ? "nothing" : shown(after)];
  return say`${at}${figure(metric)} ${figure(then === now ? now : `${then} -> ${now}`)}`;
}

function shown(quantity: Quantity): string {
  if (quantity.kind === "share" && quantity.low) {
    const { part, whole } = quantity.low;
    return `${formatPercent(quantity.low)} (${formatCount(part)}/${formatCount(whole)})`;
  }
  return quantity.kind === "count" ? formatCount(quantity.low) : "nothing";
}

/** Why a baseline was not written: faults rise where coverage falls. */
export function describeRefusedRise(path: string): Phrase {
  return say`${code(path)} was left as it is, because today's figures are worse and would become what is allowed:`;
}

export function describeWrittenRise(path: string): Phrase {
  return say`⚠️ ${code(path)} allows more now, as asked for with ${code("--lower")}:`;
}

export function howToAllowMore(): Phrase {
  return say`Mend what came, or allow it on purpose with ${code("--lower")}.`;
}

export function describeWrittenDocs(path: string): Phrase {
  return say`Wrote ${code(path)}.`;
}

/** That a change left less behind than there was, which only a new baseline keeps. */
export function describeMended(gains: readonly DocsLoss[]): Phrase {
  const moved = join(gains.map(describeMoved), ", ");
  return say`Better than the baseline: ${moved}. ${code("gates baseline docs-present")} keeps it so.`;
}

/** Lines that freeze what is there, for a project that has too much of it for one change. */
export function describeFreezing(debts: readonly { readonly name: string; readonly count: number }[], command: Phrase): Phrase {
  const rises = debts.map(({ name }) => `${name}-rise <= 0`).join(", ");
  const limits = join(
    debts.map(({ name, count }) => code(`max-${name}: ${count}`)),
    ", ",
  );
  return say`Where that is too much for one change, freeze it: ${command}, with all other settings of this run, writes what is there to a file, and with ${code(`budgets: [${rises}]`)} under ${code("docs-present:")} in ${code("gates.yml")} only more of it is red. Leave out of the list what you would rather mend now. Without a file, ${limits} ${figure(debts.length === 1 ? "holds" : "hold")} what is there; lower ${figure(debts.length === 1 ? "it" : "them")} as it is mended.`;
}
