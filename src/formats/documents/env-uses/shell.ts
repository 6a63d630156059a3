import { matchesOf, type NameMatch } from "./matches.ts";
import { assignedIn } from "./shell-assigned.ts";
import { type ShellPiece, shellPieces } from "./shell-pieces.ts";

/** `$NAME`, `${NAME}`, `${NAME:-default}`; in small letters the script's own are written. `$$` is a process. */
const use = /\$\$|\$(?:\{[#!]?([A-Z][A-Z0-9_]{0,200})(?=[}:\-+?=%#/^,@])|([A-Z][A-Z0-9_]{0,200})(?!\w))/g;
/** Pieces that were comments are blank by then. */
const noComment = /^(?!)/;

/** Whether a file is a script of a shell, by its name or its first line. */
export function isShell(path: string, text: string): boolean {
  return /\.(?:sh|bash|zsh|ksh|bats)$/i.test(path) || /^#!.{0,50}\b(?:ba|z|k|da)?sh\b/.test(text.slice(0, 100));
}

/** What a script asks for, and what it gives a value to. */
export function readShell(text: string): { readonly uses: Iterable<NameMatch>; readonly assigned: Iterable<string> } {
  const pieces = [...shellPieces(text)];
  return { uses: matchesOf(pieces.map(alive).join(""), use, noComment), assigned: assignedIn(pieces.map(asCommand).join("")) };
}

/** Lines keep their numbers. */
function alive({ kind, text }: ShellPiece): string {
  return kind === "dead" ? text.replace(/[^\n]/g, " ") : text;
}

/** Texts stay words: nothing in them is a name behind a space or at the beginning of a line. */
function asCommand({ kind, text }: ShellPiece): string {
  if (kind === "code") return text;
  if (kind === "double") return text.replace(/[\s;&|(]/g, ".");
  if (kind === "here") return "\n";
  if (text.startsWith("#")) return "";
  if (text === "\\\n") return " ";
  return text.endsWith("\n") ? "\n" : ".";
}
