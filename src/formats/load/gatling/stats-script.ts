import { caps } from "../../read/caps.ts";
import type { Source } from "../../read/source.ts";

/** How `stats.js` begins, and what follows its figures. */
export const beginning = /^var stats\s*=\s*\{/;
const following = "function fillStats";
/** Keys without quotes that are read: an entry has six of them, and there may be groups as well. */
const mostKeys = caps.endpoints * 20;

/**
 * The figures of a `stats.js` as JSON: an object of JavaScript in which some keys have no quotes. Behind it there is a
 * function that no figure is in; without it the file is cut off.
 */
export function jsonOfScript(script: string, source: Source): string {
  const end = script.indexOf(`\n${following}`);
  if (end === -1) throw source.error(`stops before \`${following}\`, which ends it`, { byte: source.size }, "cut-off-report");
  const parts: string[] = [];
  let from = script.indexOf("{");
  for (let at = from; at < end; ) {
    const next = endOfPart(script, at, end);
    if (isLetter(script, at)) {
      if (parts.push(script.slice(from, at), `"${script.slice(at, next)}"`) > 2 * mostKeys) throw tooManyKeys(source);
      from = next;
    }
    at = next;
  }
  parts.push(script.slice(from, end));
  return parts.join("");
}

function tooManyKeys(source: Source): Error {
  return source.error(`has more than ${mostKeys} keys without quotes, the most that is read`, undefined, "too-large");
}

/** Where a string, a word or what is neither ends that begins at `start`. */
function endOfPart(script: string, start: number, end: number): number {
  if (script[start] === '"') return endOfString(script, start + 1, end);
  let at = start;
  if (isLetter(script, start)) while (at < end && (isLetter(script, at) || isDigit(script, at))) at++;
  // A letter behind a digit is the exponent of a number.
  else while (at < end && script[at] !== '"' && (!isLetter(script, at) || isDigit(script, at - 1))) at++;
  return at;
}

function endOfString(script: string, start: number, end: number): number {
  let at = start;
  while (at < end && script[at] !== '"') at += script[at] === "\\" ? 2 : 1;
  return Math.min(at + 1, end);
}

function isLetter(script: string, at: number): boolean {
  const code = script.charCodeAt(at) | 0x20;
  return (code >= 0x61 && code <= 0x7a) || script[at] === "_" || script[at] === "$";
}

function isDigit(script: string, at: number): boolean {
  const code = script.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}
