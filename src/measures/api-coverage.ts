import {
  type ApiCoverage,
  type ApiFigure,
  type ApiGap,
  apiFigures,
  type GapReason,
  type OperationGaps,
} from "../model/api-coverage.ts";
import type { ApiDocument, ApiOperation, ApiPart, ApiResponseUse, OperationHome } from "../model/api-document.ts";
import { compareTexts } from "../model/compare-texts.ts";
import type { Ratio } from "../model/quantity.ts";
import { partsWithExample } from "./api-examples.ts";
import type { ProseState } from "./api-prose.ts";
import { countedOperations, countedParts, usualHomes } from "./api-reach.ts";
import { goodAnswers, hasShowableBody, isError, otherAnswers, PartJudge } from "./judge-parts.ts";

/** How much of a specification is documented, and where it is not. `homes` says where operations are looked for. */
export function measureApiCoverage(document: ApiDocument, homes: ReadonlySet<OperationHome> = usualHomes): ApiCoverage {
  return new ApiMeter(document, homes).measure();
}

class ApiMeter {
  readonly #document: ApiDocument;
  readonly #operations: readonly ApiOperation[];
  readonly #counted: ReadonlySet<number>;
  readonly #judge: PartJudge;
  readonly #shown: ReadonlySet<number>;
  /** By figure, what of it was counted, and what of that is not documented. */
  readonly #tallies = new Map(apiFigures.map((figure): [ApiFigure, Tally] => [figure, { counted: new Set(), gaps: new Map() }]));

  constructor(document: ApiDocument, homes: ReadonlySet<OperationHome>) {
    this.#document = document;
    this.#operations = countedOperations(document, homes);
    this.#counted = countedParts(document, this.#operations);
    this.#judge = new PartJudge(document);
    this.#shown = partsWithExample(document.parts);
  }

  measure(): ApiCoverage {
    const operations = this.#operations.flatMap((operation) => this.#operation(operation));
    for (const part of this.#counted) this.#own(part);
    const gaps = [...this.#tallies.values()].flatMap((tally) => [...tally.gaps.values()]).sort(byPlace);
    const shares = Object.fromEntries([...this.#tallies].map(([figure, tally]) => [figure, shareOf(tally)]));
    return { shares: { ...noShares, ...shares }, gaps, operations: operations.sort(worstFirst) };
  }

  #operation(operation: ApiOperation): readonly OperationGaps[] {
    const part = this.#document.parts[operation.part];
    if (part === undefined) return [];
    const own = this.#check("operations", operation.part, this.#judge.operation(operation));
    const gaps = [...own, ...this.#answers(operation.part), ...this.#inputs(part)];
    const { method, path, where } = operation;
    return gaps.length === 0 ? [] : [{ method, path, where, place: part.place, gaps }];
  }

  /** Every answer is asked for words; an example only of those where all goes well. */
  #answers(operation: number): readonly ApiGap[] {
    const part = this.#document.parts[operation];
    const good = goodAnswers(part);
    const missing = good.length === 0 ? this.#check("responses", operation, "no-response") : [];
    const told = this.#publicOnes(good).flatMap((answer) => [
      ...this.#check("responses", answer.part, this.#judge.answer(answer)),
      ...this.#example(answer.part),
    ]);
    const others = this.#publicOnes(otherAnswers(part)).flatMap((answer) => {
      const state = isError(answer.status) ? this.#judge.error(answer) : this.#judge.answer(answer);
      return this.#check("responses", answer.part, state);
    });
    return [...missing, ...told, ...others];
  }

  #publicOnes(answers: readonly ApiResponseUse[]): readonly ApiResponseUse[] {
    return answers.filter(({ part }) => this.#counted.has(part));
  }

  #inputs({ leadsTo }: ApiPart): readonly ApiGap[] {
    return leadsTo.filter((part) => this.#counted.has(part)).flatMap((part) => this.#own(part));
  }

  /** What a part is asked for wherever it stands. */
  #own(index: number): readonly ApiGap[] {
    const part = this.#document.parts[index];
    if (part?.kind === "parameter") return this.#check("parameters", index, this.#judge.words(index));
    if (part?.kind === "property") return this.#check("properties", index, this.#judge.words(index));
    if (part?.kind === "schema" && part.named) return this.#check("schemas", index, this.#judge.words(index));
    if (part?.kind !== "request-body") return [];
    return [...this.#check("request-bodies", index, this.#judge.words(index)), ...this.#example(index)];
  }

  #example(index: number): readonly ApiGap[] {
    const part = this.#document.parts[index];
    if (part === undefined || !hasShowableBody(part, this.#document.parts)) return [];
    return this.#check("examples", index, this.#shown.has(index) ? "real" : "no-example");
  }

  /** Counts one thing, once however often it is come by; a gap where it is not documented. */
  #check(figure: ApiFigure, index: number, state: ProseState | GapReason): readonly ApiGap[] {
    const tally = this.#tallies.get(figure);
    tally?.counted.add(index);
    const part = this.#document.parts[index];
    if (state === "real" || part === undefined) return noGaps;
    const gap = tally?.gaps.get(index) ?? { figure, why: state, name: part.name, place: part.place };
    tally?.gaps.set(index, gap);
    return [gap];
  }
}

/** What was counted for a figure, by the numbers of the parts. */
interface Tally {
  readonly counted: Set<number>;
  readonly gaps: Map<number, ApiGap>;
}

function shareOf({ counted, gaps }: Tally): Ratio {
  return { part: counted.size - gaps.size, whole: counted.size };
}

const noGaps: readonly ApiGap[] = [];

const nothing: Ratio = { part: 0, whole: 0 };
const noShares: Readonly<Record<ApiFigure, Ratio>> = {
  operations: nothing,
  parameters: nothing,
  responses: nothing,
  "request-bodies": nothing,
  schemas: nothing,
  properties: nothing,
  examples: nothing,
};

function byPlace(a: ApiGap, b: ApiGap): number {
  return compareTexts(a.place.path, b.place.path) || a.place.line - b.place.line || compareTexts(a.figure, b.figure);
}

function worstFirst(a: OperationGaps, b: OperationGaps): number {
  return b.gaps.length - a.gaps.length || compareTexts(a.place.path, b.place.path) || a.place.line - b.place.line;
}
