import type { TreeReading } from "./document-tree.ts";
import { readJsonTree } from "./json-tree.ts";
import { readYamlTree } from "./yaml-tree.ts";

/**
 * Reads a document that may be JSON or YAML. The first character decides, because files of both are called by either name;
 * what begins like JSON and is called YAML may also be a mapping in braces.
 */
export function readTree(path: string, text: string): TreeReading {
  if (!/^\s*[{[]/.test(text)) return readYamlTree(text);
  const json = readJsonTree(text);
  return json.state === "refused" && json.why === "syntax" && /\.ya?ml$/i.test(path) ? readYamlTree(text) : json;
}
