import type { GapReason } from "../model/api-coverage.ts";

/** What a text says of something; `real` is what a person wrote about it. */
export type ProseState = "real" | Extract<GapReason, "absent" | "placeholder" | "echo" | "generated">;

/** Longer texts are no names, placeholders or stock phrases. */
const longestStock = 200;

/** Words that stand where a description should, without anything but letters and digits. */
const placeholders = new Set([
  ...["todo", "tbd", "tba", "fixme", "xxx", "none", "null", "na", "undefined", "unknown", "changeme", "placeholder", "test"],
  ...["string", "integer", "number", "boolean", "object", "array", "enum", "text", "value", "type"],
  ...["description", "summary", "nodescription", "nodescriptionavailable", "descriptionhere", "adddescription", "missing"],
]);

/** What frameworks and editors answer with where nobody wrote a word: FastAPI, grpc-gateway, Swagger's sample, Django, Springdoc. */
const stockAnswers = new Set([
  ...[
    "ok",
    "okay",
    "success",
    "successful",
    "successfully",
    "succeeded",
    "done",
    "accepted",
    "created",
    "nocontent",
    "resetcontent",
  ],
  ...["response", "successresponse", "successfulresponse", "asuccessfulresponse", "okresponse", "defaultresponse", "apiresponse"],
  ...["successfuloperation", "operationsuccessful", "successoperation", "requestsuccessful", "nobody", "noresponsebody"],
  ...["multiplechoices", "movedpermanently", "found", "seeother", "notmodified", "temporaryredirect", "permanentredirect"],
  ...["switchingprotocols", "continue", "nonauthoritativeinformation", "partialcontent"],
]);

/** Where there is nothing to answer with, the name of the status is all there is to say. */
const emptyAnswers: Readonly<Record<string, string>> = { "204": "nocontent", "205": "resetcontent", "304": "notmodified" };

/** Judges a text against the names of what it is about. */
export function judgeText(text: string | undefined, names: readonly string[]): ProseState {
  const said = text?.replace(/<!--[\s\S]*?(?:-->|$)/g, " ");
  if (said === undefined || said.trim() === "") return "absent";
  const short = said.slice(0, longestStock + 1).trim();
  if (/^[^\p{L}\p{N}]*(?:(?:TODO|TBD|FIXME|XXX)\b|lorem ipsum)/iu.test(short)) return "placeholder";
  if (said.length > longestStock) return "real";
  const words = lettersOf(short);
  if (words === "" || placeholders.has(words)) return "placeholder";
  return names.some((name) => lettersOf(name) === words) ? "echo" : "real";
}

/** Judges what an answer of this status, or of a component of this name, is said to be. */
export function judgeAnswer(text: string | undefined, status: string, name: string): ProseState {
  return withoutStock(text, status, judgeText(text, [status, name]));
}

/**
 * Judges what an answer that something is wrong is said to be. The name of its status says that (`Not Found`), and needs no
 * other words; what says that all went well, or nothing, is no description of it.
 */
export function judgeError(text: string | undefined, status: string): ProseState {
  return withoutStock(text, status, judgeText(text, [status]));
}

function withoutStock(text: string | undefined, status: string, state: ProseState): ProseState {
  if (state !== "real" || text === undefined || text.length > longestStock) return state;
  const words = lettersOf(text).replace(/^\d{3}/, "");
  return stockAnswers.has(words) && emptyAnswers[status] !== words ? "generated" : "real";
}

/**
 * Whether FastAPI made the summary of the name of a function (`read_item`: "Read Item"), from which, with path and method,
 * it makes the identifier of the operation, too: `read_item_items__item_id__get`.
 */
export function isGeneratedSummary(summary: string, operationId: string | undefined, method: string, path: string): boolean {
  return operationId !== undefined && lettersOf(operationId) === lettersOf(`${summary}${path}${method}`);
}

/** The best of some texts is what counts. */
export function bestOf(states: readonly ProseState[]): ProseState {
  const order: readonly ProseState[] = ["real", "generated", "echo", "placeholder"];
  return order.find((state) => states.includes(state)) ?? "absent";
}

/** Small letters and digits alone, without an article in front: `The user's ID` and `users_id` are the same. */
function lettersOf(text: string): string {
  return text
    .replace(/^\s*(?:the|an?)\s+/i, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");
}
