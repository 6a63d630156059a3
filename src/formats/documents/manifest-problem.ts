import { readJsonTree } from "../read/json-tree.ts";
import { tomlProblem } from "../read/toml.ts";

export interface ManifestProblem {
  readonly line: number;
  readonly message: string;
}

/** Why a manifest cannot be read, so that nobody knows its licence, its version or its scripts; undefined for one that can, and one of which only words are looked for. */
export function manifestProblem(path: string, text: string): ManifestProblem | undefined {
  if (path.endsWith(".toml")) return tomlProblem(text);
  if (!path.endsWith(".json")) return undefined;
  const reading = readJsonTree(text.replace(/^\ufeff/, ""));
  return reading.state === "refused" && reading.why === "syntax" ? reading.problem : undefined;
}
