import type { MetricFamily } from "../../model/metric-report.ts";
import { figureText, oneFigure, quoted } from "./figure-text.ts";
import type { Source } from "./source.ts";

/** Bytes of a file that holds nothing but a number. */
const mostBytes = 200;

/** A file that is one number, as `wc -c` and `stat` leave it, perhaps with its unit. */
export async function readBareNumber(source: Source): Promise<MetricFamily> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of source.chunks()) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > mostBytes) break;
  }
  if (text.trim() === "") throw source.error("holds nothing but white space", undefined, "empty-report");
  const figure = text.length > mostBytes ? undefined : figureText(text);
  if (figure) return oneFigure(figure, { place: { line: 1 } });
  const json = /^\s*[{[]/.test(text) ? "; a number in JSON is named by its place, as FILE#/pointer" : "";
  throw source.error(`begins with ${quoted(text)}, which is no number and of no format known here${json}`);
}
