import type { OwnerRule } from "../../model/artefact-document.ts";
import { pathMatcher } from "../../model/glob.ts";
import type { PathIndex } from "../path-index.ts";
import { type Fault, kept, type Subject } from "./subject.ts";

/** GitHub ignores a larger file. https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners */
const most = 3 * 1024 * 1024;

/** Patterns with wildcards that are tried on the tracked files: each costs a look at all of them. */
const mostTried = 100;

const owner =
  /^(?:@[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})(?:\/[A-Za-z0-9_.-]{1,100})*|@@[\w-]+|[^@\s]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+)$/;
const unfilled = /^@(?:your|org(?:ani[sz]ation)?|user(?:name)?|owner|team)(?:[-_]|\/|$)/i;

export function judgeOwners({ document, around }: Subject): readonly Fault[] {
  if (document.kind !== "codeowners") return kept;
  if (document.length > most) return [{ rule: "codeowners-too-large", most }];
  if (!document.rules.some(({ owners }) => owners.length > 0)) return [{ rule: "no-owners" }];
  // Of the lines that fit a file the last one counts: one for all of them without an owner takes each away.
  const last = document.rules.findLast(({ pattern, owners }) => owners.length > 0 || /^\/?\*{1,2}$/.test(pattern));
  if (last?.owners.length === 0) return [{ rule: "no-owners" }];
  const tried = { left: mostTried };
  return document.rules.flatMap((rule) => [...badOwners(rule), ...badPattern(rule, around.index, tried)]);
}

function badOwners({ owners, line }: OwnerRule): readonly Fault[] {
  return owners
    .filter((one) => !owner.test(one) || unfilled.test(one))
    .map((one) => ({ rule: "bad-owner" as const, line, owner: one }));
}

/** Of what `.gitignore` knows, `!`, `[ ]` and `\#` do nothing here. */
function badPattern({ pattern, line }: OwnerRule, index: PathIndex, tried: { left: number }): readonly Fault[] {
  if (/^!|\[|^\\#/.test(pattern)) return [{ rule: "unsupported-pattern", line, pattern }];
  return matchesAny(pattern, index, tried) ? kept : [{ rule: "pattern-without-files", line, pattern }];
}

/** As `.gitignore` reads it: a slash at the start or within binds a pattern to the root, and a folder stands for all below it. */
function matchesAny(pattern: string, index: PathIndex, tried: { left: number }): boolean {
  const plain = pattern.replace(/^\//, "").replace(/\/+$/, "");
  const isBound = plain.includes("/") || pattern.startsWith("/");
  if (plain === "" || /^\*+$/.test(plain)) return true;
  if (isBound && !/[*?]/.test(plain)) return index.paths.has(plain) || index.hasFolder(plain);
  if (tried.left-- <= 0) return true;
  const tail = pattern.endsWith("/") ? "/**" : "";
  // `docs/*` means the files right in it, `docs` all below.
  const globs = [isBound ? plain : `**/${plain}`].flatMap((glob) =>
    tail === "" && !/\*$/.test(glob) ? [glob, `${glob}/**`] : [glob + tail],
  );
  const tests = globs.map((glob) => pathMatcher(glob.replaceAll("{", "\\{")));
  for (const path of index.paths) if (tests.some((matches) => matches(path))) return true;
  return false;
}
