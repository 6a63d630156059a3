import type { ParsedNode } from "yaml";
import type { ConfigProblem } from "../model/config-problem.ts";
import { describeValue } from "../model/foreign-json.ts";
import { scopeKey } from "../model/ignore-scope.ts";
import { nearest } from "../model/nearest.ts";
import type { IgnoreEntry } from "../model/standing.ts";
import { defaultMaxIgnoreDays } from "./declare.ts";
import { describeNode, IgnoreEntryReader, type Tell, wantedOfEntry } from "./ignore-entry.ts";
import { readYaml, textOf, type YamlDocument } from "./yaml-document.ts";

/** Where the ignore file of all tools lies, from the root of the repository. */
export const ignoreFilePath = ".gates/ignore.yml";

/** Limits of an ignore file, far above what anybody looks through. */
export const ignoreFileCaps = { bytes: 4 * 1024 * 1024, entries: 10_000 } as const;

export interface IgnoreFile {
  /** None, where there are problems: a file that is not understood ignores nothing. */
  readonly entries: readonly IgnoreEntry[];
  readonly problems: readonly ConfigProblem[];
}

export interface IgnoreFileRules {
  /** YYYY-MM-DD, in UTC. */
  readonly today: string;
  /** How many days ahead an entry may end. Infinity for the file of an earlier commit, of which nobody asks that again. */
  readonly maxDays?: number;
}

/**
 * Reads the ignore file: a mapping with the one key `ignores`, a list of entries, so that there is room for more beside it.
 *
 * ```yaml
 * ignores:
 *   - id: CVE-2024-3651          # a rule or an advisory, by any of its names
 *     reason: we encode no host names of others
 *     until: 2027-01-31          # the last day on which it counts
 *     owner: "@org/payments"     # whom to ask
 *     package: idna              # narrowing: package, path, tool, kind; all that are given must fit
 * ```
 *
 * Every problem is told with its line, all in one go.
 */
export async function readIgnoreFile(text: string, file: string, rules: IgnoreFileRules): Promise<IgnoreFile> {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > ignoreFileCaps.bytes)
    return {
      entries: [],
      problems: [{ where: file, message: `found ${bytes} bytes; at most ${ignoreFileCaps.bytes} are read` }],
    };
  const document = await readYaml(text, "`ignores` with a list of entries");
  const problems: ConfigProblem[] = [];
  const tell: Tell = (offset, message, suggestion) => {
    problems.push({ where: `${file}, line ${document.lineAt(offset)}`, message, ...(suggestion && { suggestion }) });
  };
  for (const { offset, message } of document.problems) tell(offset, message);
  const items = document.contents === null ? [] : itemsOf(document.contents, document, tell);
  const maxDays = rules.maxDays ?? defaultMaxIgnoreDays;
  const reader = new IgnoreEntryReader(document, { file, today: rules.today, maxDays }, tell);
  const entries = items.flatMap((item) => reader.read(item) ?? []);
  tellRepeated(entries, problems);
  return { entries: problems.length > 0 ? [] : entries, problems };
}

/** What stands in the list below `ignores`. */
function itemsOf(root: ParsedNode, { yaml }: YamlDocument, tell: Tell): readonly unknown[] {
  if (!yaml.isMap<ParsedNode, ParsedNode | null>(root)) {
    const found = describeNode(yaml, root);
    tell(root.range[0], `found ${found}; allowed: the key \`ignores\` with the list of entries below it`, "ignores:");
    return [];
  }
  let items: readonly unknown[] = [];
  for (const { key, value } of root.items) {
    const name = textOf(yaml, key);
    if (name !== "ignores")
      tell(key.range[0], `no key ${describeValue(name)}; known: ignores`, nearest(name.slice(0, 40), ["ignores"]));
    else if (yaml.isSeq(value)) items = value.items;
    else if (value !== null && !(yaml.isScalar(value) && value.value === null))
      tell(key.range[0], `found ${describeNode(yaml, value)} below \`ignores\`; allowed: entries with a dash in front of each`);
  }
  if (items.length <= ignoreFileCaps.entries) return items;
  tell(root.range[0], `found ${items.length} entries; at most ${ignoreFileCaps.entries} are read`);
  return [];
}

function tellRepeated(entries: readonly IgnoreEntry[], problems: ConfigProblem[]): void {
  const lines = new Map<string, number>();
  for (const entry of entries) {
    const { file, line } = entry.source;
    const first = lines.get(scopeKey(entry));
    if (first === undefined) lines.set(scopeKey(entry), line);
    else
      problems.push({ where: `${file}, line ${line}`, message: `found the entry of line ${first} again: ${wantedOfEntry.same}` });
  }
}
