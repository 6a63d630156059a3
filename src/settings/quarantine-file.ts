import type { ParsedNode, YAMLMap } from "yaml";
import { dayAfter, isDay } from "../model/day.ts";
import { describeValue } from "../model/foreign-json.ts";
import { nearest } from "../model/nearest.ts";
import type { QuarantineEntry } from "../model/quarantine.ts";
import { defaultMaxIgnoreDays } from "./declare.ts";
import { describeNode, type EntryContext, type EntryList, readEntryList, type Tell } from "./entry-list.ts";
import { startOf, textOf, type YamlDocument } from "./yaml-document.ts";

/** Entries with a star, and characters of one value. */
const quarantineCaps = { patterns: 500, value: 2000 } as const;

export interface QuarantineRules {
  /** YYYY-MM-DD, in UTC. */
  readonly today: string;
  /** How many days ahead an entry may end. Infinity for the file of an earlier commit, of which nobody asks that again. */
  readonly maxDays?: number;
}

const required = ["id", "reason", "owner", "until"] as const;
const members = [...required, "leg"] as const;
type Member = (typeof members)[number];

/**
 * Reads the quarantine: a mapping with the one key `quarantine`, a list of entries.
 *
 * ```yaml
 * quarantine:
 *   - id: "tests.test_cart › test_total"   # as the summary names the test; `*` stands for any characters
 *     reason: the clock of the runner jumps
 *     owner: "@org/payments"                # whom to ask
 *     until: 2027-01-31                     # the last day on which it counts, at most 180 days ahead
 *     leg: py310                            # only on this leg
 * ```
 */
export function readQuarantine(text: string, file: string, rules: QuarantineRules): Promise<EntryList<QuarantineEntry>> {
  return readEntryList(text, file, "quarantine", (items, context) => {
    const entries = items.flatMap((item) => readEntry(item, context, rules) ?? []);
    const patterns = entries.filter(({ id }) => id.includes("*"));
    const tooMany = patterns[quarantineCaps.patterns];
    if (tooMany !== undefined)
      context.tellAt(
        tooMany.line,
        `found more than ${quarantineCaps.patterns} entries with a star; allowed: that many, and others by their whole names`,
      );
    return entries;
  });
}

/** Undefined for what is no entry; it has been told why. */
function readEntry(item: unknown, context: EntryContext, rules: QuarantineRules): QuarantineEntry | undefined {
  const { document } = context;
  let told = 0;
  const tell: Tell = (...problem) => {
    told++;
    context.tell(...problem);
  };
  const { yaml } = document;
  const offset = startOf(item) ?? 0;
  if (!yaml.isMap<ParsedNode, ParsedNode | null>(item)) {
    tell(offset, `found ${describeNode(yaml, item)}; allowed: an entry with ${required.join(", ")}`);
    return undefined;
  }
  const values = valuesOf(item.items, document, tell);
  for (const name of required)
    if (!values.has(name)) tell(offset, `found an entry without \`${name}\`; it has to say ${required.join(", ")}`);
  const of = (name: Member) => values.get(name)?.text ?? "";
  checkUntil(values.get("until"), rules, tell);
  checkId(values.get("id"), tell);
  if (told > 0) return undefined;
  const leg = values.has("leg") ? { leg: of("leg") } : {};
  return { id: of("id"), reason: of("reason"), owner: of("owner"), until: of("until"), ...leg, line: document.lineAt(offset) };
}

interface Value {
  readonly text: string;
  readonly offset: number;
}

type EntryNode = YAMLMap.Parsed<ParsedNode, ParsedNode | null>;

function valuesOf(items: EntryNode["items"], { yaml }: YamlDocument, tell: Tell): ReadonlyMap<Member, Value> {
  const values = new Map<Member, Value>();
  for (const { key, value } of items) {
    const written = textOf(yaml, key);
    const name = members.find((member) => member === written);
    const offset = value?.range[0] ?? key.range[0];
    if (name === undefined) {
      const near = nearest(written.slice(0, 40), members);
      tell(key.range[0], `no key ${describeValue(written)} in an entry${near ? "" : `; known: ${members.join(", ")}`}`, near);
      continue;
    }
    if (value !== null && !yaml.isScalar(value))
      tell(offset, `found ${describeNode(yaml, value)} as \`${name}\`; allowed: a text`);
    const text = value === null || !yaml.isScalar(value) || value.value === null ? "" : textOf(yaml, value).trim();
    if (text === "" && (value === null || yaml.isScalar(value))) tell(offset, `\`${name}\` is blank; write it`);
    if (text.length > quarantineCaps.value)
      tell(offset, `\`${name}\` has ${text.length} characters; at most ${quarantineCaps.value} are read`);
    values.set(name, { text, offset });
  }
  return values;
}

/** Letters that an id with a star has to have, so that it means some tests and not all of them. */
const leastLetters = 4;

function checkId(id: Value | undefined, tell: Tell): void {
  if (id === undefined || !id.text.includes("*")) return;
  const letters = id.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (letters < leastLetters)
    tell(
      id.offset,
      `found ${describeValue(id.text)} as \`id\`, which means nearly every test; allowed: the name of a test, with \`*\` for a part of it`,
    );
}

function checkUntil(until: Value | undefined, { today, maxDays = defaultMaxIgnoreDays }: QuarantineRules, tell: Tell): void {
  if (until === undefined || until.text === "") return;
  const lastDay = dayAfter(today, maxDays);
  if (!isDay(until.text)) tell(until.offset, `found ${describeValue(until.text)} as \`until\`; allowed: a day as YYYY-MM-DD`);
  else if (lastDay !== undefined && until.text > lastDay)
    tell(
      until.offset,
      `found ${until.text} as \`until\`; allowed: at most ${maxDays} days from today, which ends on ${lastDay}`,
      lastDay,
    );
}
