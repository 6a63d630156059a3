import type { ApiDocument, ApiOperation, ApiPart, ApiResponseUse } from "../model/api-document.ts";
import { bestOf, betterOf, isGeneratedSummary, judgeAnswer, judgeError, judgeText, type ProseState } from "./api-prose.ts";

/** Parts whose words may stand for those of one part, at most: references lead on to references. */
const mostStandIns = 50;

/** Judges the words of parts, each once. */
export class PartJudge {
  readonly #parts: readonly ApiPart[];
  readonly #known = new Map<number, ProseState>();

  constructor({ parts }: ApiDocument) {
    this.#parts = parts;
  }

  part(index: number): ApiPart | undefined {
    return this.#parts[index];
  }

  operation({ method, path, part }: ApiOperation): ProseState {
    const it = this.#parts[part];
    if (it?.kind !== "operation") return "absent";
    const names = [path, method, `${method} ${path}`, it.name, ...(it.operationId === undefined ? [] : [it.operationId])];
    const summary = judgeText(it.summary, names);
    const isGenerated = summary === "real" && isGeneratedSummary(it.summary ?? "", it.operationId, method, path);
    return bestOf([isGenerated ? "generated" : summary, judgeText(it.description, names)]);
  }

  /** What the part says itself, or else what it refers to. */
  words(index: number): ProseState {
    const known = this.#known.get(index) ?? this.#judge(index);
    this.#known.set(index, known);
    return known;
  }

  /** An answer has to say what it is: that its schema is documented is another figure. */
  answer({ status, part }: ApiResponseUse): ProseState {
    const texts = this.#withStandIns(part).filter(({ kind }) => kind === "response");
    return bestOf(
      texts.flatMap(({ name, summary, description }) => [summary, description].map((text) => judgeAnswer(text, status, name))),
    );
  }

  /** What goes wrong is told by the name of its status, which is often that of its component, too. */
  error({ status, part }: ApiResponseUse): ProseState {
    const texts = this.#withStandIns(part).filter(({ kind }) => kind === "response");
    return bestOf(texts.flatMap(({ summary, description }) => [summary, description].map((text) => judgeError(text, status))));
  }

  #judge(index: number): ProseState {
    let best: ProseState = "absent";
    for (const { name, summary, description } of this.#withStandIns(index)) {
      if (summary !== undefined) best = betterOf(best, judgeText(summary, [name]));
      if (description !== undefined) best = betterOf(best, judgeText(description, [name]));
    }
    return best;
  }

  #withStandIns(index: number): readonly ApiPart[] {
    const own = this.#parts[index];
    if (own === undefined || own.standsFor.length === 0) return own === undefined ? [] : [own];
    const seen = new Set([index]);
    for (const at of seen) {
      if (seen.size > mostStandIns) break;
      for (const next of this.#parts[at]?.standsFor ?? []) seen.add(next);
    }
    return [...seen].flatMap((at) => this.#parts[at] ?? []);
  }
}

/** The answers of an operation that say what it does when all goes well; none where it does not say. */
export function goodAnswers(part: ApiPart | undefined): readonly ApiResponseUse[] {
  if (part?.kind !== "operation") return [];
  const good = part.responses.filter(({ status }) => /^2(?:\d\d|XX)$/i.test(status));
  return good.length > 0 ? good : part.responses.filter(({ status }) => /^(?:[13](?:\d\d|XX)|default)$/i.test(status));
}

/** The answers of an operation beside those: what it answers when something is wrong, and where else it sends callers. */
export function otherAnswers(part: ApiPart | undefined): readonly ApiResponseUse[] {
  if (part?.kind !== "operation") return [];
  const good = new Set(goodAnswers(part));
  return part.responses.filter((answer) => !good.has(answer));
}

/** Whether an answer of this status says that something is wrong; beside good ones, the default does. */
export function isError(status: string): boolean {
  return !/^[123](?:\d\d|XX)$/i.test(status);
}

/** Media types whose content is text that can be shown. */
function isText(mediaType: string): boolean {
  return !/^(?:image|audio|video|font|multipart)\/|octet-stream|pdf|zip|\bevent-stream/i.test(mediaType);
}

/** Whether a body holds something that an example can be shown of. */
export function hasShowableBody(part: ApiPart, parts: readonly ApiPart[]): boolean {
  return part.leadsTo.some((child) => {
    const content = parts[child];
    if (content?.kind === "schema") return !content.binary;
    return content?.kind === "content" && isText(content.name) && !holdsBytes(content, parts);
  });
}

function holdsBytes({ leadsTo }: ApiPart, parts: readonly ApiPart[]): boolean {
  return leadsTo.some((child) => {
    const schema = parts[child];
    return schema?.kind === "schema" && schema.binary;
  });
}
