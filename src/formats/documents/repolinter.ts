/**
 * The configuration of Repolinter (`repolinter.json`, `.repolinter.json`, `repolinter.yaml`), of version 1 and 2:
 * https://github.com/todogroup/repolinter/blob/main/docs/rules.md
 */
import type { RepolinterConfig, RepolinterRule } from "../../model/repolinter.ts";
import { type TreeNode, textAt, valueAt } from "../read/document-tree.ts";
import { readTree } from "../read/read-tree.ts";

/** Options that name files or folders, of any type of rule. */
const globOptions = ["globsAny", "globsAll", "files", "directories", "file", "type"];

/** Whether a file is such a configuration, by its name. */
export function isRepolinterConfig(path: string): boolean {
  return /(?:^|\/)\.?repolint(?:er)?\.(?:json|ya?ml)$/i.test(path);
}

/** Reads a configuration. Never throws; nothing is fetched. */
export function readRepolinter(path: string, text: string): RepolinterConfig {
  const tree = readTree(path, text);
  if (tree.state === "refused") return { path, rules: [], builtOn: undefined, problems: [tree.problem] };
  const rules = valueAt(tree.root, "rules");
  const problems = [...tree.problems];
  if (rules?.kind !== "map") problems.push({ line: rules?.line ?? tree.root.line, message: "it has no rules" });
  return { path, rules: rulesIn(rules), builtOn: textAt(tree.root, "extends"), problems };
}

function rulesIn(rules: TreeNode | undefined): readonly RepolinterRule[] {
  if (rules?.kind !== "map") return [];
  return [...rules.members].flatMap(([name, { line, value }]): readonly RepolinterRule[] => {
    if (value.kind !== "map") return [];
    if (value.members.has("rule") || value.members.has("level")) return [ruleOf(name, line, value)];
    // Version 1 has its rules by language.
    return [...value.members].map(([inner, member]) =>
      oldRule(inner, member.line, member.value, name === "all" ? [] : [`language=${name}`]),
    );
  });
}

function ruleOf(name: string, line: number, value: TreeNode): RepolinterRule {
  const rule = valueAt(value, "rule");
  const options = valueAt(rule, "options");
  return {
    ...{ name, line, level: levelOf(textAt(value, "level")), type: textAt(rule, "type") ?? "" },
    ...{ globs: globsIn(options), conditions: textsOf(valueAt(value, "where")) },
  };
}

/** `"name:type": ["error", {…}]`, or without options. */
function oldRule(key: string, line: number, value: TreeNode, conditions: readonly string[]): RepolinterRule {
  const [name = key, type = name] = key.split(":", 2);
  const [level, options] = value.kind === "list" ? value.items : [value];
  return {
    name,
    line,
    level: levelOf(level?.kind === "text" ? level.text : undefined),
    type,
    globs: globsIn(options),
    conditions,
  };
}

/** Without a level a rule is an error. YAML reads `off` as a word. */
function levelOf(text: string | undefined): RepolinterRule["level"] {
  return text === "off" || text === "warning" ? text : "error";
}

function globsIn(options: TreeNode | undefined): readonly string[] {
  return globOptions.flatMap((name) => textsOf(valueAt(options, name))).slice(0, 1000);
}

function textsOf(node: TreeNode | undefined): readonly string[] {
  if (node?.kind === "text") return [node.text];
  return node?.kind === "list" ? node.items.flatMap((item) => (item.kind === "text" ? [item.text] : [])) : [];
}
