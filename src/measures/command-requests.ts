import { isOpen, knownMethod, readCurl } from "./curl-request.ts";
import { type ShellCommand, shellCommandAt } from "./shell-words.ts";
import type { Passage } from "./usage-passages.ts";

/** A request that a command line sends: curl, HTTPie, xh, Wget. */
export interface CommandRequest {
  /** `ANY` where it cannot be told. */
  readonly method: string;
  /** The addresses that it may go to, as they are written. */
  readonly addresses: readonly string[];
  readonly start: number;
  readonly end: number;
}

const names = /(?<![\w."'/-])(curl|wget|https?|xhs?)(?:\.exe)?[ \t]{1,9}(?=\S)/g;
const prompt = /(?:^|[;|&(`])[ \t]{0,20}(?:[$>%#][ \t]{1,9})?(?:\w{1,50}=\S{0,100}[ \t]{1,9}){0,3}(?:(?:sudo|time)[ \t]{1,9})?$/;

/** The requests of the command lines in a passage, each from its name to its end. */
export function commandRequests(passage: Passage): readonly CommandRequest[] {
  const found: CommandRequest[] = [];
  let end = 0;
  for (const { 0: whole, 1: name = "", index } of passage.text.matchAll(names)) {
    if (index < end || !isCommand(passage, index, index + whole.length, name)) continue;
    const stop = passage.text[index - 1] === "`" ? "`" : "";
    const command = shellCommandAt(passage.text, index + whole.length, stop);
    const isPiped = /\|[ \t]{0,9}$/.test(passage.text.slice(Math.max(0, index - 10), index));
    end = command.end;
    found.push({ ...readers[readerOf(name)]({ ...command, reads: command.reads || isPiped }), start: index, end });
  }
  return found;
}

/** In text, `http` is a word and `curl` the name of a tool, unless it stands in code or an option or address follows. */
function isCommand({ kind, text }: Passage, start: number, behind: number, name: string): boolean {
  const before = text.slice(Math.max(0, text.lastIndexOf("\n", start - 1) + 1, start - 400), start);
  if (kind === "code") return readerOf(name) !== "httpie" || prompt.test(before);
  if (before.endsWith("`")) return true;
  return (
    /^[ \t]{0,20}(?:[$>%][ \t]{1,9})?$/.test(before) &&
    /^(?:["']?(?:https?:|\$|\{\{)|-|:|[A-Z]{3,7} )/.test(text.slice(behind, behind + 10))
  );
}

function readerOf(name: string): "curl" | "wget" | "httpie" {
  return name === "curl" || name === "wget" ? name : "httpie";
}

type Read = Omit<CommandRequest, "start" | "end">;

const readers: Readonly<Record<"curl" | "wget" | "httpie", (command: ShellCommand) => Read>> = {
  curl: readCurl,
  wget: readWget,
  httpie: readHttpie,
};

function readWget({ words }: ShellCommand): Read {
  const text = words.join(" ");
  const named = knownMethod(/(?:^| )--method[= ]([A-Za-z]+)/.exec(text)?.[1]);
  const implied = /(?:^| )--post-(?:data|file)\b/.test(text) ? "POST" : "ANY";
  return { method: named ?? implied, addresses: words.filter((word) => !word.startsWith("-")) };
}

/** Options of HTTPie and xh that take a value (https://httpie.io/docs/cli). */
const httpieOptions =
  /^(?:-[aAops]|--(?:auth|auth-type|bearer|session|session-read-only|timeout|output|print|proxy|verify|cert|cert-key|pretty|style|boundary|raw))$/;

/** `http [METHOD] address [items]`: without a method it is POST as soon as there is something to send. */
function readHttpie({ words, reads }: ShellCommand): Read {
  const plain: string[] = [];
  let hasBody = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? "";
    if (httpieOptions.test(word)) i++;
    else if (!word.startsWith("-")) plain.push(word);
    if (/^--raw\b/.test(word)) hasBody = true;
  }
  const [first = "", second] = plain;
  const named = /^[A-Za-z]+$/.test(first) && second !== undefined ? first : undefined;
  const [address = "", ...items] = named === undefined ? plain : plain.slice(1);
  const sends = items.some((item) => /^[^=:@\s]{1,100}(?::?=(?!=)|(?::=|=)?@)/.test(item));
  const implied = sends || hasBody ? "POST" : reads || items.some(isOpen) ? "ANY" : "GET";
  return {
    method: named === undefined ? implied : (knownMethod(named) ?? "ANY"),
    addresses: [address.replace(/^:(?=\d)/, "localhost:").replace(/^:\//, "localhost/")],
  };
}
