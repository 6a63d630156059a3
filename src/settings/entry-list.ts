import type { ParsedNode } from "yaml";
import type { ConfigProblem } from "../model/config-problem.ts";
import { describeValue } from "../model/foreign-json.ts";
import { nearest } from "../model/nearest.ts";
import { readYaml, textOf, type YamlDocument } from "./yaml-document.ts";

/** Limits of a file of entries, far above what anybody looks through. */
export const entryListCaps = { bytes: 4 * 1024 * 1024, entries: 10_000 } as const;

/** Says what is wrong at an offset of the file. */
export type Tell = (offset: number, message: string, suggestion?: string) => void;

/** What entries are read with. */
export interface EntryContext {
  readonly document: YamlDocument;
  readonly tell: Tell;
  /** Says what is wrong at a line of the file, from 1. */
  readonly tellAt: (line: number, message: string) => void;
}

export interface EntryList<Entry> {
  /** None, where there are problems: a file that is not understood excuses nothing. */
  readonly entries: readonly Entry[];
  readonly problems: readonly ConfigProblem[];
}

/**
 * Reads a file that is a mapping with one key and a list of entries below it, so that there is room for more beside them.
 * Every problem is told with its line, all in one go.
 */
export async function readEntryList<Entry>(
  text: string,
  file: string,
  key: string,
  read: (items: readonly unknown[], context: EntryContext) => readonly Entry[],
): Promise<EntryList<Entry>> {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > entryListCaps.bytes)
    return {
      entries: [],
      problems: [{ where: file, message: `found ${bytes} bytes; at most ${entryListCaps.bytes} are read` }],
    };
  const document = await readYaml(text, `\`${key}\` with a list of entries`);
  const problems: ConfigProblem[] = [];
  const tellAt = (line: number, message: string, suggestion?: string) => {
    problems.push({ where: `${file}, line ${line}`, message, ...(suggestion && { suggestion }) });
  };
  const tell: Tell = (offset, message, suggestion) => tellAt(document.lineAt(offset), message, suggestion);
  for (const { offset, message } of document.problems) tell(offset, message);
  const items = document.contents === null ? [] : itemsOf(document.contents, key, document, tell);
  const entries = read(items, { document, tell, tellAt });
  return { entries: problems.length > 0 ? [] : entries, problems };
}

/** What stands in the list below the key. */
function itemsOf(root: ParsedNode, wanted: string, { yaml }: YamlDocument, tell: Tell): readonly unknown[] {
  if (!yaml.isMap<ParsedNode, ParsedNode | null>(root)) {
    const found = describeNode(yaml, root);
    tell(root.range[0], `found ${found}; allowed: the key \`${wanted}\` with the list of entries below it`, `${wanted}:`);
    return [];
  }
  let items: readonly unknown[] = [];
  for (const { key, value } of root.items) {
    const name = textOf(yaml, key);
    if (name !== wanted)
      tell(key.range[0], `no key ${describeValue(name)}; known: ${wanted}`, nearest(name.slice(0, 40), [wanted]));
    else if (yaml.isSeq(value)) items = value.items;
    else if (value !== null && !(yaml.isScalar(value) && value.value === null))
      tell(key.range[0], `found ${describeNode(yaml, value)} below \`${wanted}\`; allowed: entries with a dash in front of each`);
  }
  if (items.length <= entryListCaps.entries) return items;
  tell(root.range[0], `found ${items.length} entries; at most ${entryListCaps.entries} are read`);
  return [];
}

export function describeNode(yaml: YamlDocument["yaml"], node: unknown): string {
  if (yaml.isAlias(node)) return "an alias";
  if (yaml.isSeq(node)) return "a list";
  return yaml.isMap(node) ? "a mapping" : "a single value";
}
