import type { JsonCursor } from "../../read/json.ts";

/** The rules of a run: those of the driver, and those of its extensions, where CodeQL keeps all of its own. */
export class SarifRules {
  readonly #driver: readonly JsonCursor[];
  readonly #extensions: readonly (readonly JsonCursor[])[];
  readonly #byId = new Map<string, JsonCursor>();

  constructor(tool: JsonCursor) {
    this.#driver = tool.at("driver").at("rules").optionalItems();
    this.#extensions = tool
      .at("extensions")
      .optionalItems()
      .map((extension) => extension.at("rules").optionalItems());
    for (const rule of [...this.#driver, ...this.#extensions.flat()]) {
      const id = rule.at("id").text();
      if (!this.#byId.has(id)) this.#byId.set(id, rule);
    }
  }

  /**
   * The rule of a result, in the order of the specification (3.52): by its place in an extension or the driver, then by its
   * id, whose last parts may name a variant (`CA1000/1`). -1 is no place.
   */
  of(result: JsonCursor): JsonCursor | undefined {
    const reference = result.at("rule");
    const extension = natural(reference.at("toolComponent").at("index"));
    const list = extension === undefined ? this.#driver : (this.#extensions[extension] ?? []);
    const index = natural(reference.at("index")) ?? natural(result.at("ruleIndex"));
    return (index === undefined ? undefined : list[index]) ?? this.#withId(idOf(result));
  }

  #withId(id: string | undefined): JsonCursor | undefined {
    for (let part = id ?? ""; part !== ""; part = part.slice(0, Math.max(0, part.lastIndexOf("/")))) {
      const rule = this.#byId.get(part);
      if (rule) return rule;
    }
    return undefined;
  }
}

/** What a result calls its rule; it may be absent. */
export function idOf(result: JsonCursor): string | undefined {
  return result.at("ruleId").optionalText() ?? result.at("rule").at("id").optionalText();
}

function natural(cursor: JsonCursor): number | undefined {
  return cursor.isNumber && cursor.number() >= 0 ? cursor.natural() : undefined;
}
