import type { JsonCursor } from "../../read/json.ts";
import type { SarifRule } from "./sarif-rules.ts";

/** Characters of a message, and of each value put into it, that are looked at: a title has some hundred. */
const [longestMessage, longestValue] = [2000, 300];

/** `message.text`, or the text of the rule or the tool by `message.id`, with its arguments put in (3.11). */
export function messageOf(result: JsonCursor, rule: SarifRule | undefined, run: JsonCursor): string {
  const message = result.at("message");
  const template = message.optionalTextAt("text") ?? templateOf(message.optionalTextAt("id"), rule, run) ?? "";
  const values = message.at("arguments");
  if (values.count === 0) return template.slice(0, longestMessage);
  return template.slice(0, longestMessage).replace(/\{\{|\}\}|\{(\d{1,3})\}/g, (whole, index?: string) => {
    if (index === undefined) return whole.slice(1);
    return values.at(Number(index)).optionalText()?.slice(0, longestValue) ?? whole;
  });
}

function templateOf(id: string | undefined, rule: SarifRule | undefined, run: JsonCursor): string | undefined {
  if (id === undefined) return undefined;
  const lists = [rule?.cursor.at("messageStrings"), run.at("tool").at("driver").at("globalMessageStrings")];
  for (const list of lists) {
    const text = list?.at(id).optionalTextAt("text");
    if (text !== undefined) return text;
  }
  return undefined;
}

/** The rule's own words: nothing of what it found. */
export function ruleWords(rule: SarifRule | undefined, id: string): string {
  return rule?.cursor.at("shortDescription").optionalTextAt("text") || rule?.cursor.optionalTextAt("name") || id;
}
