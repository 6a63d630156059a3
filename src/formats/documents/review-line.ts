/** `Last reviewed: 2026-01-31`, in a document or in its front matter. */
import { isDay } from "../../model/day.ts";
import type { ReviewLine } from "../../model/freshness-fault.ts";
import { proseLines } from "../read/prose-lines.ts";

const written = /^[\s>*_|-]{0,20}last[\s_-]{0,3}reviewed(?:[\s_-]{0,3}(?:on|at))?[\s*_]{0,5}[:|][\s*_]{0,20}(.*)$/i;

/** The first such line; undefined in most documents, which no calendar is for. */
export function readReviewLine(path: string, text: string): ReviewLine | undefined {
  if (!/last[\s_-]{0,3}reviewed/i.test(text)) return undefined;
  for (const { text: line, number, kind } of proseLines(text).lines) {
    const value = kind === "prose" ? written.exec(line)?.[1] : undefined;
    if (value === undefined) continue;
    const day = /^["'`]?(\d{4}-\d{2}-\d{2})(?!\d)/.exec(value)?.[1];
    const said = value.replace(/[|*_`"'].*$/, "").trim();
    return { path, line: number, day: day !== undefined && isDay(day) ? day : undefined, text: said.slice(0, 100) };
  }
  return undefined;
}
