/** A part of a project that budgets can name: the reported files that match any of its globs. */
export interface Component {
  readonly name: string;
  /** Path globs from the root of the repository. */
  readonly globs: readonly string[];
}

/** One glob of a component, as it was written. */
export interface ComponentGlob {
  readonly component: string;
  readonly glob: string;
}

/** Words that mean something else in the brackets of a budget. */
export const componentKeywords: readonly string[] = ["each", "patch", "path", "leg", "component"];

/** What is wrong with a component's name, or undefined. A sign of the budget language in it could not be written there. */
export function wrongComponentName(name: string): string | undefined {
  if (name === "") return "found an empty name; allowed: NAME=GLOB";
  if (componentKeywords.includes(name))
    return `found the name ${JSON.stringify(name)}, which is a word of the budget language; allowed: another name`;
  if (/^[\p{L}\p{N}_@](?:[\p{L}\p{N}\p{M}_.@/+ -]*[\p{L}\p{N}\p{M}_.@/+-])?$/u.test(name)) return undefined;
  return `found the name ${JSON.stringify(name)}; allowed: letters, digits, blanks and _ - . / @ +, a letter, digit, _ or @ first`;
}

/** The components in the order of their first glob. */
export function componentsOf(globs: readonly ComponentGlob[]): readonly Component[] {
  const components = new Map<string, string[]>();
  for (const { component, glob } of globs) components.set(component, [...(components.get(component) ?? []), glob]);
  return [...components].map(([name, ofName]) => ({ name, globs: ofName }));
}
