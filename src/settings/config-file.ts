import type { Node, ParsedNode, YAMLMap } from "yaml";
import type { ConfigProblem } from "../model/config-problem.ts";
import { nearest } from "../model/nearest.ts";
import type { Line } from "./declare.ts";
import type { RawSetting, RawSettings } from "./parse.ts";
import { readYaml, textOf } from "./yaml-document.ts";

/** The settings of one gate in a `gates.yml`, and everything in that file that could not be understood. */
export interface ConfigFile {
  readonly settings: RawSettings;
  readonly problems: readonly ConfigProblem[];
}

/**
 * Reads `gates.yml`: a mapping of gates to their settings, where lists are YAML lists. Unknown gates are refused with
 * the nearest name; unknown settings of this gate are found when they are parsed. `mappings` are the settings that may be a
 * mapping of names to a value or a list, which is read as `name=value` lines; `examples` of values are shown where one is wrong.
 */
export async function readConfigFile(
  text: string,
  file: string,
  gate: string,
  gates: readonly string[],
  mappings: readonly string[] = [],
  examples: ReadonlyMap<string, string> = new Map(),
): Promise<ConfigFile> {
  const { yaml, contents, problems, lineAt } = await readYaml(text, "gates, their inputs, and lists of values");
  const reader = new ConfigReader(yaml, (offset) => `${file}, line ${lineAt(offset)}`, mappings, examples);
  for (const { offset, message } of problems) reader.problem(offset, message);
  if (contents === null) return reader;
  if (!yaml.isMap(contents)) reader.problem(0, "found no mapping; allowed: names of gates with their settings");
  else reader.readGates(contents, gate, gates);
  return reader;
}

class ConfigReader implements ConfigFile {
  readonly settings = new Map<string, RawSetting>();
  readonly problems: ConfigProblem[] = [];
  readonly #yaml: typeof import("yaml");
  readonly #where: (offset: number) => string;
  readonly #mappings: readonly string[];
  readonly #examples: ReadonlyMap<string, string>;

  constructor(
    yaml: typeof import("yaml"),
    where: (offset: number) => string,
    mappings: readonly string[],
    examples: ReadonlyMap<string, string>,
  ) {
    this.#examples = examples;
    this.#yaml = yaml;
    this.#where = where;
    this.#mappings = mappings;
  }

  problem(offset: number, message: string, suggestion?: string): void {
    this.problems.push({ where: this.#where(offset), message, ...(suggestion && { suggestion }) });
  }

  readGates(map: YAMLMap.Parsed, gate: string, gates: readonly string[]): void {
    for (const { key, value } of map.items) {
      const name = this.#text(key);
      if (!gates.includes(name)) {
        this.problem(key.range[0], `no gate ${JSON.stringify(name)}; known: ${gates.join(", ")}`, nearest(name, gates));
      } else if (name === gate) this.#readSettings(key, value);
    }
  }

  #readSettings(gate: ParsedNode, value: ParsedNode | null): void {
    if (!this.#yaml.isMap(value)) {
      this.problem(gate.range[0], "found no mapping below it; allowed: inputs with their values");
      return;
    }
    for (const { key, value: written } of value.items as YAMLMap.Parsed["items"]) {
      const name = this.#text(key);
      const isNamed = this.#mappings.includes(name) && this.#yaml.isMap(written);
      const lines = isNamed ? this.#namedLines(written as YAMLMap.Parsed) : this.#lines(written, key.range[0], name);
      if (lines) this.settings.set(name, { lines, origin: this.#where(key.range[0]) });
    }
  }

  /** The lines of a value: a scalar's own, or one for each item of a list. */
  #lines(value: ParsedNode | null, offset: number, setting?: string): Line[] | undefined {
    if (value === null || this.#yaml.isScalar(value)) {
      const lines = this.#text(value).split("\n");
      return lines.map((text, i) => ({ text, line: i + 1 }));
    }
    if (this.#yaml.isSeq(value)) {
      return (value.items as ParsedNode[]).flatMap((item, i) => {
        const text = this.#entry(item);
        return text === undefined ? [] : [{ text, line: i + 1, origin: this.#where(item.range[0]) }];
      });
    }
    this.problem(
      offset,
      `found a mapping or an alias; allowed: a value, or a list of them with a dash in front of each (\`- ${this.#examples.get(setting ?? "") ?? "lines >= 80%"}\`)`,
    );
    return undefined;
  }

  /** A `name=value` line for each value of a mapping. A name without one must not vanish: it is an empty value, to be refused. */
  #namedLines(map: YAMLMap.Parsed): Line[] {
    const named = map.items.flatMap(({ key, value }) => {
      const name = this.#text(key);
      const origin = this.#where(key.range[0]);
      if (/=|\n|^\s*#/.test(name))
        this.problem(
          key.range[0],
          `found the name ${JSON.stringify(name)}; allowed: a name without = that does not begin with #`,
        );
      const lines: readonly Pick<Line, "text" | "origin">[] | undefined = this.#lines(value, key.range[0]);
      const filled = lines?.filter(({ text }) => text.trim() !== "" && !/^\s*#/.test(text));
      const values = filled?.length === 0 ? [{ text: "" }] : (filled ?? []);
      return values.map((line) => ({ text: `${name}=${line.text}`, origin: line.origin ?? origin }));
    });
    return named.map((line, i) => ({ ...line, line: i + 1 }));
  }

  /** YAML reads `- warn: branches >= 70%` as a mapping of one key; it means the line. */
  #entry(item: ParsedNode): string | undefined {
    if (this.#yaml.isScalar(item)) return this.#text(item);
    const [pair, ...more] = this.#yaml.isMap(item) ? (item.items as YAMLMap.Parsed["items"]) : [];
    if (pair && more.length === 0 && this.#yaml.isScalar(pair.value)) return `${this.#text(pair.key)}: ${this.#text(pair.value)}`;
    this.problem(item.range[0], "found a list, a mapping or an alias in a list; allowed: one value an entry");
    return undefined;
  }

  #text(node: Node | null): string {
    return textOf(this.#yaml, node);
  }
}
