import { isSecretName } from "../../../model/secret-name.ts";
import { caps } from "../../read/caps.ts";
import type { JsonCursor } from "../../read/json.ts";

/** What a run says of a rule, read once however many results are of it. */
export interface SarifRule {
  readonly id: string;
  readonly cursor: JsonCursor;
  /** In lower case. */
  readonly tags: readonly string[];
  /** What stands for `security-severity`, a number or a word. */
  readonly security: string | undefined;
  /** Whether the tool's words about a result may repeat a secret. */
  readonly quotesSecrets: boolean;
  /** Where it stands: the extension (undefined: the driver) and the place in its list. */
  readonly extension: number | undefined;
  readonly index: number;
}

/** Levels of a variant of a rule: `CA1000/1/2`. */
const mostVariants = 10;

/** The rules of a run: those of the driver, and those of its extensions, where CodeQL keeps all of its own. */
export class SarifRules {
  readonly #driver: readonly SarifRule[];
  readonly #extensions: readonly { readonly names: readonly string[]; readonly rules: readonly SarifRule[] }[];
  readonly #byId = new Map<string, SarifRule>();

  constructor(tool: JsonCursor) {
    this.#driver = rulesOf(tool.at("driver"), undefined);
    this.#extensions = tool
      .at("extensions")
      .optionalItems()
      .map((component, index) => ({ names: namesOf(component), rules: rulesOf(component, index) }));
    for (const rule of [...this.#driver, ...this.#extensions.flatMap(({ rules }) => rules)]) {
      if (!this.#byId.has(rule.id)) this.#byId.set(rule.id, rule);
    }
  }

  /**
   * The rule of a result, in the order of the specification (3.52): by its place in an extension or the driver, then by its
   * id, whose last parts may name a variant (`CA1000/1`). -1 is no place.
   */
  of(result: JsonCursor): SarifRule | undefined {
    const reference = result.at("rule");
    const index = placeIn(reference.at("index")) ?? placeIn(result.at("ruleIndex"));
    const rules = index === undefined ? undefined : this.#component(reference.at("toolComponent"));
    return (index === undefined ? undefined : rules?.[index]) ?? this.#withId(idOf(result));
  }

  /** An extension by its place, else by its name or GUID; the driver where none is meant; undefined where it is not there. */
  #component(reference: JsonCursor): readonly SarifRule[] | undefined {
    const index = placeIn(reference.at("index"));
    if (index !== undefined) return this.#extensions[index]?.rules;
    const names = namesOf(reference);
    if (names.length === 0) return this.#driver;
    return this.#extensions.find((one) => names.some((name) => one.names.includes(name)))?.rules;
  }

  #withId(id: string | undefined): SarifRule | undefined {
    let part = id ?? "";
    for (let variants = 0; part !== "" && variants < mostVariants; variants++) {
      const rule = this.#byId.get(part);
      if (rule) return rule;
      part = part.slice(0, Math.max(0, part.lastIndexOf("/")));
    }
    return undefined;
  }
}

function rulesOf(component: JsonCursor, extension: number | undefined): readonly SarifRule[] {
  let index = 0;
  return component.at("rules").each((cursor) => ruleOf(cursor, extension, index++));
}

function ruleOf(cursor: JsonCursor, extension: number | undefined, index: number): SarifRule {
  const id = cursor.textAt("id");
  const tags = tagsOf(cursor);
  const isNamedSo = isSecretName(id) || isSecretName(cursor.optionalTextAt("name") ?? "");
  const short = cursor.at("shortDescription").optionalObject().optionalTextAt("text");
  const isAbout = isSecretName(short ?? "") || isOfCredentials(cursor) || speaksOfCredentials(cursor);
  const quotesSecrets = isNamedSo || isAbout || tags.some((tag) => /^secrets?$/.test(tag) || credentialTag.test(tag));
  return { id, cursor, tags, security: securityWord(cursor), quotesSecrets, extension, index };
}

/** Weaknesses of credentials that stand where others read them (CWE 256 to 260, 321, 522, 523, 798). */
const credentialCwe = "0*(?:25[6-9]|260|321|52[23]|798)";
const credentialTag = new RegExp(`\\bcwe-${credentialCwe}\\b`, "i");
const credentialId = new RegExp(`^(?:CWE-)?${credentialCwe}$`, "i");

/** Of long descriptions, which use the single words for much else. */
const hardCoded = /hard.?coded[\w\s,/-]{0,60}(?:passw|secret|credential|token|\bkey)/i;
const longestDescription = 2000;

function speaksOfCredentials(rule: JsonCursor): boolean {
  return ["fullDescription", "help"].some((name) => {
    const text = rule.at(name).optionalTextAt("text") ?? "";
    return hardCoded.test(text.slice(0, longestDescription));
  });
}

/** Hard-coded credentials by a reference to the taxonomy (3.53). */
function isOfCredentials(rule: JsonCursor): boolean {
  const targets = rule.at("relationships").optionalItems();
  return targets.some((one) => credentialId.test(one.at("target").optionalTextAt("id") ?? ""));
}

/** `security-severity` is a number written as text, on the rule or on the result; some tools write a word there. */
export function securityWord(holder: JsonCursor): string | undefined {
  const value = holder.at("properties").at("security-severity");
  if (value.isNumber) return `${value.number()}`;
  return value.isText ? value.text().trim() : undefined;
}

function tagsOf(rule: JsonCursor): readonly string[] {
  const tags = rule.at("properties").optionalObject().at("tags").optionalItems();
  return tags.flatMap((tag) => (tag.isText ? [tag.text().toLowerCase()] : []));
}

function namesOf(component: JsonCursor): readonly string[] {
  return ["guid", "name"].flatMap((name) => component.optionalTextAt(name) || []);
}

/** What a result calls its rule; it may be absent. */
export function idOf(result: JsonCursor): string | undefined {
  const id = result.optionalTextAt("ruleId") ?? result.at("rule").optionalTextAt("id");
  if (id === undefined || id.length <= caps.nameLength) return id;
  throw result.at("ruleId").error(`the id of a rule is above ${caps.nameLength} characters, the most that is read`, "too-large");
}

/** A place in a list; -1 and nothing are none. */
export function placeIn(cursor: JsonCursor): number | undefined {
  return cursor.isNumber && cursor.number() >= 0 ? cursor.natural() : undefined;
}
