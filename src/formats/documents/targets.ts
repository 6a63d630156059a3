import type { ArtefactDocument, Target } from "../../model/artefact-document.ts";
import { YamlNode, YamlRefusal } from "../read/yaml-node.ts";

/** Other files, patterns and names that are worked out may make more of them. */
const hasMore = /^ {0,8}-?s?include[ \t]|^[^\t\n#=%$]{0,200}[%$][^\t\n#=]{0,200}:(?!=)|\$\(eval\b/m;

/** The commands that a Makefile, a justfile or a Taskfile names. */
export function readTargets(path: string, text: string): ArtefactDocument {
  if (!/\.ya?ml$/i.test(path))
    return { kind: "targets", targets: makeTargets(text), others: hasMore.test(text) ? "possible" : "none" };
  const root = YamlNode.read(text);
  if (root instanceof YamlRefusal) return { kind: "unreadable", line: root.line, why: root.why };
  const tasks = [...(root.members().get("tasks")?.members() ?? [])];
  return {
    kind: "targets",
    targets: tasks.map(([name, task]) => ({ name, line: task.line, does: doesOf(task) })),
    others: "none",
  };
}

/** https://taskfile.dev/reference/schema: a text, a list of commands, or a mapping with them. */
function doesOf(task: YamlNode): Target["does"] {
  const members = task.members();
  const isEmpty = task.text() === undefined && task.items().length === 0;
  const hasAny = ["cmd", "cmds", "deps"].some((name) => {
    const value = members.get(name);
    return value !== undefined && (value.text() !== undefined || value.items().length > 0);
  });
  return isEmpty && !hasAny ? "nothing" : "something";
}

/** `name: needs` and the lines set in below it; variables (`:=`) and special targets (`.PHONY`) are none. just's recipes may have parameters. */
const rule = /^@?([A-Za-z0-9_][\w./-]*)((?:[ \t]+[^:=\s][^:=\s]*(?:=[^:\s]*)?)*)[ \t]*::?(?!=)(.*)$/;

function makeTargets(text: string): readonly Target[] {
  const lines = text.split("\n");
  return lines.flatMap((line, i) => {
    const found = line.length > 2000 ? null : rule.exec(line.replace(/\r$/, ""));
    if (found === null) return [];
    const [, name = "", more = "", needs = ""] = found;
    const does = needs.replace(/#.*$/, "").trim() !== "" || hasCommands(lines, i + 1) ? "something" : "nothing";
    // `test lint: build` is a rule for both.
    const others = more.split(/[ \t]+/).filter((other) => /^[A-Za-z0-9_][\w.-]*$/.test(other));
    return [name, ...others].map((one) => ({ name: one, line: i + 1, does }) as const);
  });
}

/** Lines set in below, perhaps behind remarks and conditions. */
function hasCommands(lines: readonly string[], from: number): boolean {
  for (const line of lines.slice(from, from + 100)) {
    if (/^[ \t]/.test(line) && line.trim() !== "" && !doesNothing(line)) return true;
    if (/^[ \t]/.test(line)) continue;
    if (!/^(?:\s*|#.*|-?(?:ifn?def|ifn?eq|else|endif)\b.*)\r?$/.test(line)) return false;
  }
  return false;
}

/** Commands that succeed whatever there is to do. */
function doesNothing(line: string): boolean {
  return /^[ \t]*[@+-]*[ \t]*(?:true|:|exit(?:[ \t]+0)?|#.*)[ \t;]*\r?$/.test(line);
}
