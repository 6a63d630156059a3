import { HereDocuments } from "./here-documents.ts";

/** A stretch of a script. `dead` is what the shell takes as it stands: single quotes, comments, escapes. */
export interface ShellPiece {
  readonly kind: "code" | "double" | "here" | "dead";
  readonly text: string;
}

type Open = "code" | "double";

/** What is read as one in each of them; the last alternative is any other character. */
const tokens: Readonly<Record<Open, RegExp>> = {
  code: /[^\\'"#\n()$<]+|\\[\s\S]|\$'(?:[^'\\]|\\[\s\S]){0,20000}'|'[^']*'|\$\(|<<<|<<-?[ \t]{0,20}\\?["']?[A-Za-z_]\w{0,100}["']?|[\s\S]/y,
  double: /[^\\"$]+|\\[\s\S]|\$\(|[\s\S]/y,
};

/** Cuts a script where its quotes, comments and here documents begin and end: all pieces together are the script. */
export function* shellPieces(text: string): Generator<ShellPiece> {
  const documents = new HereDocuments(text);
  // A text in double quotes may hold commands, and these such texts again.
  const open: Open[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = open.at(-1) ?? "code";
    const token = kind === "code" ? (commentAt(text, at) ?? tokenAt(text, at, kind)) : tokenAt(text, at, kind);
    at += token.length;
    yield { kind: isDead(token, kind) ? "dead" : kind, text: token };
    turn(open, token, kind);
    if (kind === "code" && token.startsWith("<<")) documents.announce(token, at);
    if (kind !== "code" || token !== "\n") continue;
    for (const piece of documents.begunAt(at)) {
      at += piece.text.length;
      yield piece;
    }
  }
}

function tokenAt(text: string, at: number, kind: Open): string {
  tokens[kind].lastIndex = at;
  return tokens[kind].exec(text)?.[0] ?? text.slice(at);
}

/** `#` begins a comment only where a word could begin: `${#A}` and `$#` have none. */
function commentAt(text: string, at: number): string | undefined {
  if (text.charAt(at) !== "#" || !/^[\s;&|()`]?$/.test(text.charAt(at - 1))) return undefined;
  const end = text.indexOf("\n", at);
  return text.slice(at, end === -1 ? undefined : end);
}

function isDead(token: string, kind: Open): boolean {
  if (token.length < 2) return false;
  return token.startsWith("\\") || (kind === "code" && /^(?:#|\$?')/.test(token));
}

function turn(open: Open[], token: string, kind: Open): void {
  if (token === "$(" || (token === "(" && kind === "code")) open.push("code");
  else if (token === '"' && kind === "code") open.push("double");
  // Branches of `case` close what nothing opened.
  else if (token === '"' || (token === ")" && kind === "code")) open.pop();
}
