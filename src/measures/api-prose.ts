import type { GapReason } from "../model/api-coverage.ts";

/** What a text says of something; `real` is what a person wrote about it. */
export type ProseState = "real" | Extract<GapReason, "absent" | "placeholder" | "echo" | "generated">;

/** Longer texts are no stock phrases. */
const longestStock = 200;

/** Words that stand where a description should, without anything but letters and digits. */
const placeholders = new Set([
  ...["todo", "tbd", "tba", "fixme", "xxx", "none", "null", "na", "undefined", "unknown", "changeme", "placeholder", "test"],
  ...["string", "integer", "number", "boolean", "object", "array", "enum", "text", "value", "type"],
  ...["description", "summary", "nodescription", "nodescriptionavailable", "descriptionhere", "adddescription", "missing"],
]);

const longestPlaceholder = Math.max(...[...placeholders].map((words) => words.length));

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

/** In small letters a todo may be what the interface is about: it is a mark alone, or in front of a colon. */
const stub = /^[^\p{L}\p{N}]*(?:(?:TODO|TBD|FIXME|XXX)\b|(?:[Tt]odo|[Tt]bd|[Ff]ixme|[Xx]xx)\s*(?:[:.!?-]|$)|[Ll]orem [Ii]psum)/u;

/** Judges a text against the names of what it is about. */
export function judgeText(text: string | undefined, names: readonly string[]): ProseState {
  const said = shownOf(text ?? "");
  if (said === "") return "absent";
  if (stub.test(said.slice(0, longestBeginning))) return "placeholder";
  if (isLonger(said, names)) return "real";
  const words = lettersOf(said);
  if (words === "" || placeholders.has(words)) return "placeholder";
  return names.some((name) => lettersOf(name) === words) ? "echo" : "real";
}

/** What stands in front of a mark such as TODO is no longer. */
const longestBeginning = 2000;

/** A text as its reader sees it: without comments, tags and references, with letters of full width as others. */
function shownOf(text: string): string {
  const plain = text.includes("<") || text.includes("&") ? text.replace(unshown, " ") : text;
  return (isAscii.test(plain) ? plain : plain.normalize("NFKC").replace(fillers, "")).trim();
}

const unshown = /<!--[\s\S]*?(?:-->|$)|<\/?[a-z][^<>]{0,200}>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;
/** Fillers of Hangul are letters to Unicode, and show nothing. */
const fillers = /[\u115f\u1160\u3164\uffa0]/g;

/** Letters of an article, which says nothing. */
const longestArticle = 3;
/** No letter becomes more than three in lower case. */
const mostOfOne = 3;

/** Whether a text has more letters than any placeholder and any of the names, as most have: nothing need be made of it. */
function isLonger(text: string, names: readonly string[]): boolean {
  const longest = names.reduce((most, name) => Math.max(most, mostOfOne * name.length), longestPlaceholder);
  let left = longest + longestArticle;
  for (let i = 0; i < text.length && left >= 0; i++) {
    const code = text.charCodeAt(i) | 0x20;
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) left--;
  }
  return left < 0;
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

const ranks: Readonly<Record<ProseState, number>> = { real: 0, generated: 1, echo: 2, placeholder: 3, absent: 4 };

/** The best of some texts is what counts. */
export function bestOf(states: readonly ProseState[]): ProseState {
  return states.reduce(betterOf, "absent");
}

export function betterOf(a: ProseState, b: ProseState): ProseState {
  return ranks[b] < ranks[a] ? b : a;
}

/** Small letters and digits alone, without an article in front: `The user's ID` and `users_id` are the same. */
function lettersOf(text: string): string {
  const small = text.replace(/^\s*(?:the|an?)\s+/i, "").toLowerCase();
  return small.replaceAll(isAscii.test(small) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, "");
}

const isAscii = /^[\0-\x7f]*$/;
