import type { ParsedNode } from "yaml";
import { describeValue } from "../../model/foreign-json.ts";
import { readYaml, startOf, textOf, type YamlDocument } from "../yaml-document.ts";
import type { ForeignIgnoreReader } from "./foreign-ignores.ts";

/** A value of another tool's file in YAML or JSON, with its line. Aliases are no values: they could stand for anything. */
export class YamlValue {
  /** From 1. */
  readonly line: number;
  readonly #document: YamlDocument;
  readonly #node: unknown;

  private constructor(document: YamlDocument, node: unknown, line: number) {
    this.#document = document;
    this.#node = node;
    this.line = line;
  }

  /** The root of a document; undefined for one of nothing, or with problems, of which the first is remarked. */
  static async read(text: string, shape: string, reader: ForeignIgnoreReader): Promise<YamlValue | undefined> {
    const document = await readYaml(text, shape);
    const [problem] = document.problems;
    if (problem) reader.remark(document.lineAt(problem.offset), `none of it was taken: ${problem.message}`);
    return document.contents === null ? undefined : new YamlValue(document, document.contents, 1);
  }

  get isNull(): boolean {
    return this.#node === null || (this.#document.yaml.isScalar(this.#node) && this.#node.value === null);
  }

  get isTrue(): boolean {
    return this.#document.yaml.isScalar(this.#node) && this.#node.value === true;
  }

  /** A number that is written as one. */
  number(): number | undefined {
    return this.#document.yaml.isScalar(this.#node) && typeof this.#node.value === "number" ? this.#node.value : undefined;
  }

  /** A scalar as it is written; undefined for anything else. */
  text(): string | undefined {
    const { yaml } = this.#document;
    return yaml.isScalar(this.#node) && !this.isNull ? textOf(yaml, this.#node) : undefined;
  }

  /** The items of a list; undefined for anything else. */
  items(): readonly YamlValue[] | undefined {
    const { yaml } = this.#document;
    return yaml.isSeq(this.#node) ? this.#node.items.map((item) => this.#inner(item)) : undefined;
  }

  /** The names and values of a mapping; undefined for anything else. */
  members(): readonly (readonly [string, YamlValue])[] | undefined {
    const { yaml } = this.#document;
    if (!yaml.isMap<ParsedNode, ParsedNode | null>(this.#node)) return undefined;
    return this.#node.items.map(({ key, value }) => [textOf(yaml, key), this.#inner(value ?? key, value)] as const);
  }

  #inner(at: unknown, node: unknown = at): YamlValue {
    const start = startOf(at);
    return new YamlValue(this.#document, node, start === undefined ? this.line : this.#document.lineAt(start));
  }
}

/** The members of an entry by name; a sentence where it is no mapping, or has a member that nobody knows, which could narrow it. */
export function readMembers<Name extends string>(
  entry: YamlValue,
  known: readonly Name[],
): ReadonlyMap<Name, YamlValue> | string {
  const members = entry.members();
  if (members === undefined) return "it is no entry";
  const values = new Map<Name, YamlValue>();
  for (const [written, value] of members) {
    const name = known.find((one) => one === written);
    if (name === undefined) return `nobody knows what ${describeValue(written)} means in it`;
    values.set(name, value);
  }
  return values;
}

/** The texts of a list that may be missing; undefined for anything else. */
export function textsOf(list: YamlValue | undefined): readonly string[] | undefined {
  if (list === undefined || list.isNull) return [];
  const texts = list.items()?.map((item) => item.text());
  return texts?.every((text) => text !== undefined) ? texts : undefined;
}
