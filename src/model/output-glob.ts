import { countChoices } from "./glob.ts";

/** Characters of one pattern, and the choices of its braces: far above what anybody writes by hand. */
export const outputGlobCaps = { characters: 4096, choices: 500 } as const;

/**
 * What is wrong with a pattern of `--outputs`. A run that was killed leaves it as it was written, so it must mean to the
 * gates what it meant to the recorder: what only some glob libraries know is refused, never taken for an ordinary name.
 */
export function wrongOutputGlob(pattern: string): string | undefined {
  const shown = JSON.stringify(pattern.length > 80 ? `${pattern.slice(0, 80)}…` : pattern);
  if (isBeyondCaps(pattern))
    return `--outputs ${shown} has more than ${outputGlobCaps.characters} characters or ${outputGlobCaps.choices} choices`;
  const known = dialects.find(({ isIn }) => isIn.test(pattern));
  return known && `--outputs ${shown} has ${known.what}; allowed: *, **, ? and {a,b}: ${known.instead}`;
}

export function isBeyondCaps(pattern: string): boolean {
  return pattern.length > outputGlobCaps.characters || countChoices(pattern) > outputGlobCaps.choices;
}

const dialects: readonly { readonly isIn: RegExp; readonly what: string; readonly instead: string }[] = [
  { isIn: /\[[^\]]*\]/, what: "a class of characters", instead: "? stands for any one character, a bracket too" },
  {
    isIn: /[@!?+*]\(|^[^(]*[*?{][^(]*\(.*\)|\(.*\).*[*?{]/,
    what: "parentheses beside wildcards",
    instead: "write the choices as {a,b}",
  },
  { isIn: /\{[^{},]*\.\.[^{},]*\}/, what: "a range", instead: "write all of it, as {1,2,3}" },
  { isIn: /^!/, what: "an exclamation mark at its start", instead: "name what the command writes" },
];
