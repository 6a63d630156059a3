import type { ApiFault } from "../../../model/api-fault.ts";
import { looksLikeSecret } from "../../../model/secret-shape.ts";
import { type TreeNode, textAt } from "../../read/document-tree.ts";

/** Members whose text is of others: answers that were kept, and prose. */
const notLookedAt = new Set(["response", "description", "event"]);

/**
 * What looks like a real secret anywhere in a collection or an environment: variables, authorisation, headers and queries,
 * which are entries with a key and a value, and the members of authorisation in 2.0. The value itself goes nowhere.
 */
export function secretsWithin(root: TreeNode, path: string): readonly ApiFault[] {
  const faults: ApiFault[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.kind === "list") for (const item of node.items) waiting.push(item);
    if (node.kind !== "map") continue;
    for (const [name, { line, value }] of node.members) {
      if (value.kind !== "text" && !notLookedAt.has(name)) waiting.push(value);
      const called = name === "value" ? keyOf(node) : name;
      if (value.kind === "text" && !notLookedAt.has(name) && looksLikeSecret(called, value.text))
        faults.push({ rule: "secret-in-collection", path, line, name: called });
    }
  }
  return faults.sort((a, b) => a.line - b.line);
}

/** What an entry is called; Postman marks those whose value it hides as secrets. */
function keyOf(entry: TreeNode): string {
  const key = textAt(entry, "key") ?? textAt(entry, "id") ?? textAt(entry, "name") ?? "value";
  return textAt(entry, "type") === "secret" ? `${key} (secret)` : key;
}
