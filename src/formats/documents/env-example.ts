/** Examples of environment files (`.env.example`): the names that they list, and whether one has a real secret. */
import type { EnvExample, EnvListed } from "../../model/env-names.ts";
import { isRealSecret } from "../../model/env-secret.ts";
import { caps } from "../read/caps.ts";

const assignment = /^\s{0,50}(?:export\s{1,10})?([A-Za-z_]\w{0,200})\s{0,50}=(.*)$/;
/** In a comment only what is written as names of variables are: the rest is prose. */
const commented = /^\s{0,50}#[#\s]{0,50}(?:export\s{1,10})?([A-Z_][A-Z0-9_]{0,200})\s{0,5}=(.*)$/;
/** Lines that a quoted value may go on for: keys have some thirty. */
const longestValue = 200;

/** Whether a file is an example of an environment file, by its name. */
export function isEnvExample(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return /^\.?env(?:[.-][\w-]+)*[.-](?:example|sample|template|dist|tpl)$|^(?:example|sample|template)\.env$/i.test(name);
}

/** Reads an example. Never throws, and keeps no value. */
export function readEnvExample(path: string, text: string): EnvExample {
  const lines = text
    .slice(0, caps.envExampleLength)
    .replace(/^\ufeff/, "")
    .split(/\r\n|\r|\n/);
  const names: EnvListed[] = [];
  const secrets: { name: string; line: number }[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = (lines[i] ?? "").slice(0, caps.lineBytes);
    const [, name = commented.exec(line)?.[1], value = commented.exec(line)?.[2] ?? ""] = assignment.exec(line) ?? [];
    if (name === undefined) continue;
    const whole = wholeValue(lines, i, value);
    names.push({ name, line: i + 1, state: /^\s*#/.test(line) ? "commented" : "set" });
    if (isRealSecret(name, whole.value)) secrets.push({ name, line: i + 1 });
    i += whole.more;
  }
  return { path, names, secrets };
}

/** A value without its quotes and what is behind it; one in quotes may go on for some lines. */
function wholeValue(lines: readonly string[], at: number, rest: string): { readonly value: string; readonly more: number } {
  const text = rest.trim();
  const mark = /^["'`]/.exec(text)?.[0];
  if (mark === undefined) return { value: text.replace(/\s#.*$/, ""), more: 0 };
  const end = text.indexOf(mark, 1);
  if (end !== -1) return { value: text.slice(1, end), more: 0 };
  const following = lines.slice(at + 1, at + 1 + longestValue);
  const last = following.findIndex((line) => line.includes(mark));
  if (last === -1) return { value: text.slice(1), more: 0 };
  return { value: [text.slice(1), ...following.slice(0, last)].join("\n"), more: last + 1 };
}
