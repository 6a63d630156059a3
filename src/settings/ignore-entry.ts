import type { ParsedNode, YAMLMap } from "yaml";
import { dayAfter, isDay } from "../model/day.ts";
import { type FindingKind, findingKinds } from "../model/finding.ts";
import { describeValue } from "../model/foreign-json.ts";
import { countChoices } from "../model/glob.ts";
import { nearest } from "../model/nearest.ts";
import type { IgnoreEntry } from "../model/standing.ts";
import { describeNode, type EntryContext, type Tell } from "./entry-list.ts";
import { startOf, textOf, type YamlDocument } from "./yaml-document.ts";

/** Characters of one value, and ways in which the braces of one path can be read. */
const entryCaps = { value: 1000, choices: 100 } as const;

const required = ["id", "reason", "until"] as const;
const members = [...required, "owner", "package", "path", "tool", "kind"] as const;
type Member = (typeof members)[number];

export const wantedOfEntry = {
  same: "the same id, package, path, tool and kind",
  all: required.join(", "),
} as const;

interface Value {
  readonly text: string;
  readonly offset: number;
}

interface EntryRules {
  readonly file: string;
  readonly today: string;
  readonly maxDays: number;
}

type EntryNode = YAMLMap.Parsed<ParsedNode, ParsedNode | null>;

/** Reads the entries of an ignore file one by one, and tells whatever of them is not understood. */
export class IgnoreEntryReader {
  readonly #document: YamlDocument;
  readonly #rules: EntryRules;
  readonly #tell: Tell;
  readonly #lastDay: string | undefined;
  #told = 0;

  constructor({ document, tell }: EntryContext, rules: EntryRules) {
    this.#document = document;
    this.#rules = rules;
    this.#lastDay = dayAfter(rules.today, rules.maxDays);
    this.#tell = (offset, message, suggestion) => {
      this.#told++;
      tell(offset, message, suggestion);
    };
  }

  /** Undefined for what is no entry; it has been told why. */
  read(item: unknown): IgnoreEntry | undefined {
    const { yaml } = this.#document;
    if (!yaml.isMap<ParsedNode, ParsedNode | null>(item)) {
      this.#tell(startOf(item) ?? 0, `found ${describeNode(yaml, item)}; allowed: an entry with ${wantedOfEntry.all}`);
      return undefined;
    }
    const before = this.#told;
    const offset = startOf(item) ?? 0;
    const values = this.#valuesOf(item.items);
    for (const name of required)
      if (!values.has(name)) this.#tell(offset, `found an entry without \`${name}\`; it has to say ${wantedOfEntry.all}`);
    this.#checkUntil(values.get("until"));
    this.#checkPath(values.get("path"));
    const kind = this.#kindOf(values.get("kind"));
    // What an entry would mean without a value that was refused is not known.
    return this.#told === before ? this.#entryOf(values, kind, offset) : undefined;
  }

  /** The values that are written; one that is blank has been told. */
  #valuesOf(items: EntryNode["items"]): ReadonlyMap<Member, Value> {
    const values = new Map<Member, Value>();
    for (const { key, value } of items) {
      const written = textOf(this.#document.yaml, key);
      const name = members.find((member) => member === written);
      const offset = value?.range[0] ?? key.range[0];
      if (name === undefined) this.#tellUnknown(written, key.range[0]);
      else values.set(name, { text: this.#textOf(name, value, offset), offset });
    }
    return values;
  }

  #tellUnknown(name: string, offset: number): void {
    const near = nearest(name.slice(0, 40), [...members, ...Object.keys(otherWords)]);
    const suggestion = near !== undefined && Object.hasOwn(otherWords, near) ? otherWords[near] : near;
    const known = suggestion === undefined ? `; known: ${members.join(", ")}` : "";
    this.#tell(offset, `no key ${describeValue(name)} in an entry${known}`, suggestion);
  }

  #textOf(name: Member, value: ParsedNode | null, offset: number): string {
    const { yaml } = this.#document;
    if (value !== null && !yaml.isScalar(value)) {
      this.#tell(offset, `found ${describeNode(yaml, value)} as \`${name}\`; allowed: a text`);
      return "";
    }
    const text = value === null || value.value === null ? "" : textOf(yaml, value).trim();
    if (text === "")
      this.#tell(offset, `\`${name}\` is blank; ${isRequired(name) ? "write it" : "write it, or leave the line out"}`);
    if (text.length > entryCaps.value)
      this.#tell(offset, `\`${name}\` has ${text.length} characters; at most ${entryCaps.value} are read`);
    return text;
  }

  #checkUntil(until: Value | undefined): void {
    if (until === undefined || until.text === "") return;
    const { maxDays } = this.#rules;
    if (!isDay(until.text))
      this.#tell(until.offset, `found ${describeValue(until.text)} as \`until\`; allowed: a day as YYYY-MM-DD`);
    else if (this.#lastDay !== undefined && until.text > this.#lastDay)
      this.#tell(
        until.offset,
        `found ${until.text} as \`until\`; allowed: at most ${maxDays} days from today, which ends on ${this.#lastDay}`,
        this.#lastDay,
      );
  }

  #checkPath(path: Value | undefined): void {
    if (path !== undefined && path.text.length <= entryCaps.value && countChoices(path.text) > entryCaps.choices)
      this.#tell(path.offset, `the braces of \`path\` stand for more than ${entryCaps.choices} paths; write several entries`);
  }

  #kindOf(kind: Value | undefined): FindingKind | undefined {
    if (kind === undefined || kind.text === "") return undefined;
    const known = findingKinds.find((one) => one === kind.text);
    if (known === undefined) {
      const message = `no kind ${describeValue(kind.text)}; known: ${findingKinds.join(", ")}`;
      this.#tell(kind.offset, message, nearest(kind.text.slice(0, 40), findingKinds));
    }
    return known;
  }

  #entryOf(values: ReadonlyMap<Member, Value>, kind: FindingKind | undefined, offset: number): IgnoreEntry {
    const of = (name: Member) => values.get(name)?.text;
    const [owner, name, path, tool] = [of("owner"), of("package"), of("path"), of("tool")];
    return {
      id: of("id") ?? "",
      reason: of("reason") ?? "",
      until: of("until") ?? "",
      ...(owner !== undefined && { owner }),
      ...(name !== undefined && { package: name }),
      ...(path !== undefined && { path }),
      ...(tool !== undefined && { tool }),
      ...(kind !== undefined && { kind }),
      source: { file: this.#rules.file, line: this.#document.lineAt(offset), format: "gates" },
    };
  }
}

/** What the ignore files of other tools call the same. */
const otherWords: Readonly<Record<string, Member>> = {
  expires: "until",
  expiry: "until",
  expired_at: "until",
  ignoreUntil: "until",
  statement: "reason",
  justification: "reason",
  notes: "reason",
  rule: "id",
  paths: "path",
};

function isRequired(name: Member): boolean {
  return required.some((one) => one === name);
}

/** What stands where something else is allowed. */
