import type { BrokenBaseline } from "./baseline.ts";
import { type CoverageElement, coverageElements, type Tally } from "./coverage.ts";
import type { BaselineScope, Counts, CoverageBaseline, Sample } from "./coverage-baseline.ts";
import { type CoverageBaselineDocument, coverageBaselineSchema, coverageBaselineVersion } from "./coverage-baseline-document.ts";
import { pointerKey, readDocument } from "./read-document.ts";
import { repoPath } from "./repo-path.ts";

/** Reads a baseline strictly: whatever it does not expect is refused, never passed over. */
export function readCoverageBaseline(text: string): CoverageBaseline | BrokenBaseline {
  const read = readDocument(text, coverageBaselineSchema, coverageBaselineVersion);
  if ("message" in read) return read;
  return wrongIn(read.document) ?? baselineOf(read.document);
}

/** What the schema cannot say: parts beyond their whole, and paths outside of the repository. */
function wrongIn(document: CoverageBaselineDocument): BrokenBaseline | undefined {
  const scopes: [string, CoverageBaselineDocument | NonNullable<CoverageBaselineDocument["legs"]>[string]][] = [["", document]];
  for (const [leg, scope] of Object.entries(document.legs ?? {})) scopes.push([`/legs/${pointerKey(leg)}`, scope]);
  for (const [at, scope] of scopes) {
    const wrong = wrongFile(scope.files, `${at}/files`) ?? wrongTally(scope.elsewhere ?? {}, `${at}/elsewhere`);
    if (wrong) return wrong;
  }
  for (const [i, sample] of document.samples.entries()) {
    const wrong = wrongTally(sample, `/samples/${i}`);
    if (wrong) return wrong;
  }
  return undefined;
}

type WrittenCounts = CoverageBaselineDocument["files"][string];

function wrongFile(files: CoverageBaselineDocument["files"], at: string): BrokenBaseline | undefined {
  for (const [path, counts] of Object.entries(files)) {
    const place = `${at}/${pointerKey(path)}`;
    if (repoPath(path) !== path) return { message: "is no path of the repository", place };
    const wrong = wrongTally(counts, place);
    if (wrong) return wrong;
  }
  return undefined;
}

function wrongTally(counts: WrittenCounts, at: string): BrokenBaseline | undefined {
  for (const element of coverageElements) {
    const written = counts[element];
    if (written === undefined) continue;
    const [covered, total, atMost = covered] = written;
    if (covered > atMost || atMost > total)
      return { message: `has more covered than there are: ${JSON.stringify(written)}`, place: `${at}/${element}` };
  }
  return undefined;
}

function baselineOf(document: CoverageBaselineDocument): CoverageBaseline {
  const { gate, name, commit, writtenAt, legs = {}, samples } = document;
  return {
    ...{ gate, name, commit, writtenAt },
    whole: scopeOf(document),
    legs: new Map(Object.entries(legs).map(([leg, scope]) => [leg, scopeOf(scope)])),
    samples: samples.map(({ commit: of, at, ...counts }): Sample => ({ commit: of, at, counts: countsOf(counts) })),
  };
}

function scopeOf({ files, elsewhere = {} }: Pick<CoverageBaselineDocument, "files" | "elsewhere">): BaselineScope {
  return {
    files: new Map(Object.entries(files).map(([path, counts]) => [path, countsOf(counts)])),
    elsewhere: countsOf(elsewhere),
  };
}

function countsOf(written: WrittenCounts): Counts {
  const known = coverageElements.flatMap((element): [CoverageElement, Tally][] => {
    const tally = written[element];
    if (tally === undefined) return [];
    const [covered, total, atMost = covered] = tally;
    return [[element, { kind: "tally", covered, atMost, total }]];
  });
  return Object.fromEntries(known);
}
