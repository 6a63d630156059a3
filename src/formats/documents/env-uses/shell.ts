import { matchesOf, type NameMatch } from "./matches.ts";

const comment = /^\s{0,400}#/;
/** `${NAME}`, `${NAME:-default}`; arrays are the script's own. */
const use = /(?<!\\)\$\{[#!]?([A-Z][A-Z0-9_]{0,200})(?=[}:\-+?=%#/^,@])/g;
/** `NAME=`, unless it is given its own value or a default: `NAME="${NAME:-x}"`. */
const assigned =
  /(?:^|[\s;&|({])([A-Z][A-Z0-9_]{0,200})\+?=(?!["']?\$\{?\1\b)|\bfor\s{1,5}([A-Z][A-Z0-9_]{0,200})\s{1,5}in\b|\bread\s{1,5}(?:-\w+\s{1,5}){0,5}([A-Z][A-Z0-9_]{0,200})/gm;

/** Whether a file is a script of a shell, by its name or its first line. */
export function isShell(path: string, text: string): boolean {
  return /\.(?:sh|bash|zsh|ksh|bats)$/i.test(path) || /^#!.{0,50}\b(?:ba|z|k|da)?sh\b/.test(text.slice(0, 100));
}

export function shellUses(text: string): Iterable<NameMatch> {
  return matchesOf(text, use, comment);
}

export function shellAssignments(text: string): Iterable<NameMatch> {
  return matchesOf(text, assigned, comment);
}
