import type { JsonCursor } from "../../read/json.ts";
import { placeIn, type SarifRule } from "./sarif-rules.ts";

/** The levels that results inherit: what an invocation overrides (3.20.5), and what the rule says of itself. */
export class SarifLevels {
  readonly #overrides: readonly ReadonlyMap<string, string>[];

  constructor(run: JsonCursor) {
    this.#overrides = run.at("invocations").optionalItems().map(overridesOf);
  }

  /** The level of a failure, in the order of the specification (3.27.10): its own, overridden, the rule's; else it is `warning`. */
  of(result: JsonCursor, rule: SarifRule | undefined): string | undefined {
    return result.optionalTextAt("level") ?? this.#overridden(result, rule) ?? defaultOf(rule);
  }

  #overridden(result: JsonCursor, rule: SarifRule | undefined): string | undefined {
    const invocation = placeIn(result.at("provenance").at("invocationIndex"));
    const overrides = invocation === undefined ? undefined : this.#overrides[invocation];
    if (overrides === undefined || rule === undefined) return undefined;
    return overrides.get(placeKey(rule.extension, rule.index)) ?? overrides.get(idKey(rule.id));
  }
}

function defaultOf(rule: SarifRule | undefined): string | undefined {
  return rule?.cursor.at("defaultConfiguration").optionalTextAt("level");
}

function overridesOf(invocation: JsonCursor): ReadonlyMap<string, string> {
  const levels = new Map<string, string>();
  for (const one of invocation.at("ruleConfigurationOverrides").optionalItems()) {
    const level = one.at("configuration").optionalTextAt("level");
    if (level === undefined) continue;
    const descriptor = one.at("descriptor");
    const index = placeIn(descriptor.at("index"));
    const id = descriptor.optionalTextAt("id");
    if (index !== undefined) levels.set(placeKey(placeIn(descriptor.at("toolComponent").at("index")), index), level);
    else if (id !== undefined) levels.set(idKey(id), level);
  }
  return levels;
}

function placeKey(extension: number | undefined, index: number): string {
  return `place ${extension ?? "driver"} ${index}`;
}

function idKey(id: string): string {
  return `id ${id}`;
}
