import { code, figure, join, type Phrase, say } from "../model/phrase.ts";
import type { CoberturaDocument } from "./cobertura-file.ts";
import { formatCount } from "./numbers.ts";
import type { SarifDocument } from "./sarif-file.ts";

/** Sentences about the files that a gate writes because a setting asks for them. */

export function describeWrote(path: string): Phrase {
  return say`Wrote ${code(path)}`;
}

/** What a Cobertura document does not hold of what was measured. */
export function describeCobertura(path: string, document: CoberturaDocument): readonly Phrase[] {
  const { files, withoutLines, withoutBranches, bounded, replaced } = document;
  if (files === 0) return [say`⚠️ ${code(path)} was not written: ${nothingToWrite(withoutLines)}.`];
  return [
    ...about(withoutLines, path, say`not in it: their reports state only sums, and lines are not made up`),
    ...about(withoutBranches, path, say`in it without their branches, of which only sums are known`),
    ...about(bounded, path, say`in it with the lower bound of their branches, which merged reports leave open`),
    ...replacedNames(path, replaced),
  ];
}

function nothingToWrite(withoutLines: number): Phrase {
  return withoutLines === 0 ? say`no file was measured` : say`the reports state only sums, and lines are not made up`;
}

function about(count: number, path: string, what: Phrase): readonly Phrase[] {
  if (count === 0) return [];
  const files = count === 1 ? "1 file is" : `${formatCount(count)} files are`;
  return [say`⚠️ ${code(path)}: ${figure(files)} ${what}.`];
}

function replacedNames(path: string, names: readonly string[]): readonly Phrase[] {
  if (names.length === 0) return [];
  const shown = join(names.slice(0, 3).map(code), ", ");
  const paths = names.length === 1 ? "1 path" : `${formatCount(names.length)} paths`;
  return [say`⚠️ ${code(path)}: characters that XML cannot hold were replaced in ${figure(paths)}, such as ${shown}.`];
}

/** What GitHub's limits, and the settings, keep out of a SARIF document. */
export function describeSarif(
  path: string,
  { results, notShown, together, suppressed }: SarifDocument["leftOut"],
): readonly Phrase[] {
  const about = (what: Phrase): Phrase => say`⚠️ ${code(path)}: ${what}.`;
  return [
    ...(results > 0
      ? [about(say`${figure(formatCount(results))} findings are not in it, the least bad: GitHub takes 25,000 of a tool`)]
      : []),
    ...(notShown > 0 ? [about(say`GitHub shows 5,000 findings of a tool, so ${figure(formatCount(notShown))} of them not`)] : []),
    ...(together.length > 0 ? [about(say`GitHub takes 20 tools, so these share one run: ${together.join(", ")}`)] : []),
    ...(suppressed > 0
      ? [
          say`${code(path)}: without the ${figure(formatCount(suppressed))} findings that do not count, for which GitHub would open alerts all the same (${code("sarif-suppressed: marked")} keeps them).`,
        ]
      : []),
  ];
}

/** A file of a setting that would be read as a report, and written over. */
export function wrongOwnFile(path: string): string {
  return `${JSON.stringify(path)} is also read as a report; allowed: a path that reports, legs and the usual places do not match`;
}

/** A file of a setting that another setting names as well, or that later runs or GitHub go by. */
export function wrongNamedFile(path: string, why: { readonly alsoOf: string } | "goes by it" | "is committed"): string {
  if (why === "is committed")
    return `${JSON.stringify(path)} is committed to the repository, and would be written over; allowed: the name of a new file`;
  if (why !== "goes by it")
    return `${JSON.stringify(path)} is also named by ${why.alsoOf}, and one would be written over the other; allowed: a file for each`;
  return `${JSON.stringify(path)} is a file that a later run goes by, and would be written over; allowed: a path that is neither the configuration nor the baseline, nor below .gates/, .gates-runs/ or .github/, nor one of git's, such as .gitattributes`;
}

/** Why a report that the gate wrote itself is no report of this run. */
export function describeOwnFile(input: string | undefined): string {
  return `written by an earlier run of this gate${input === undefined ? "" : ` (${input})`}`;
}
