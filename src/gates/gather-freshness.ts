import { readReviewLine } from "../formats/documents/review-line.ts";
import type { OfChange } from "../measures/docs-rules.ts";
import { judgeDocsFollow, judgeReviews, unmatchedDocsFollow } from "../measures/judge-freshness.ts";
import type { ConfigProblem } from "../model/config-problem.ts";
import { formatDecimal } from "../model/decimal.ts";
import type { FreshnessFault } from "../model/freshness-fault.ts";
import { isMarkdownPath } from "../model/markdown-path.ts";
import type { Reason } from "../model/reason.ts";
import { changedPaths, type DocsRepository } from "./docs-repository.ts";
import type { Gathered } from "./gate.ts";

const day = 86_400_000;

/** Holds documents against what they are about, and against the day on which they say that they were read through. */
export async function gatherFreshness(repository: DocsRepository): Promise<Gathered<OfChange<FreshnessFault>>> {
  const { files, settings, today } = repository;
  const follows = settings["docs-follow"] ?? [];
  const within = settings["review-within"];
  if (follows.length === 0 && within === undefined) return { facts: "not asked", problems: [] };
  const problems = unmatchedDocsFollow(follows, files).map(slip);
  const reasons: readonly Reason[] = problems.length > 0 ? [{ id: "bad-configuration", problems }] : [];
  const change = await repository.change();
  if ("unknown" in change && change.lacking) return { facts: { unknown: change.unknown }, problems: reasons };
  const changed = "unknown" in change ? undefined : changedPaths(change);
  const faults: FreshnessFault[] = changed === undefined ? [] : [...judgeDocsFollow(follows, changed, files)];
  if (within !== undefined) {
    const documents = await repository.reader.texts(files.filter(isMarkdownPath));
    const reviews = documents.flatMap(({ path, text }) => readReviewLine(path, text) ?? []);
    faults.push(
      ...judgeReviews({ reviews, changed, follows, today, most: Math.floor(Number(formatDecimal(within.value)) / day) }),
    );
  }
  return { facts: changed === undefined && within === undefined ? undefined : { faults }, problems: reasons };
}

function slip({ text, glob }: { readonly text: string; readonly glob: string }): ConfigProblem {
  return {
    where: "docs-follow",
    message: `no file of the repository matches ${JSON.stringify(glob)} in ${JSON.stringify(text)}; allowed: a file such as docs/API_USAGE.md, or a glob such as src/api/**`,
  };
}
