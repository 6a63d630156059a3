import type { ArtefactDocument, DependabotConfig, DependabotUpdate } from "../../model/artefact-document.ts";
import { caps } from "../read/caps.ts";
import { YamlNode, YamlRefusal } from "../read/yaml-node.ts";

/** The configuration of Dependabot or Renovate, by the name of its file. */
export function readUpdates(path: string, text: string): ArtefactDocument {
  if (/(?:^|\/)\.?renovate/i.test(path)) return { kind: "renovate", settings: countSettings(text) };
  const root = YamlNode.read(text);
  if (root instanceof YamlRefusal) return { kind: "unreadable", line: root.line, why: root.why };
  return { kind: "dependabot", dependabot: dependabotOf(root) };
}

/** Renovate reads JSON5, in which names need no quotes. `$schema` says nothing about updates. */
function countSettings(text: string): number {
  const withoutComments = text.slice(0, caps.configurationLength).replace(/^[ \t]*\/\/.*$/gm, "");
  // Switched off as a whole it updates nothing; single rules may be.
  if (/["']?enabled["']?\s{0,20}:\s{0,20}false/.test(atRoot(withoutComments))) return 0;
  const names = withoutComments.match(/(?<=[{,\n]\s{0,40})["']?[\w$:-]{1,80}["']?(?=\s{0,40}:)/g) ?? [];
  return names.filter((name) => !/^["']?\$schema["']?$/.test(name)).length;
}

/** The members of the root alone. */
function atRoot(text: string): string {
  let [depth, own] = [0, ""];
  for (const character of text) {
    if (/[}\]]/.test(character)) depth--;
    if (depth <= 1) own += character;
    if (/[{[]/.test(character)) depth++;
  }
  return own;
}

/** https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference */
function dependabotOf(root: YamlNode): DependabotConfig {
  const members = root.members();
  const version = members.get("version");
  const text = version?.text();
  return {
    version: version === undefined || text === undefined ? undefined : { text, line: version.line },
    updates: (members.get("updates")?.items() ?? []).map(updateOf),
  };
}

function updateOf(entry: YamlNode): DependabotUpdate {
  const members = entry.members();
  const directory = members.get("directory");
  const all = [...(directory === undefined ? [] : [directory]), ...(members.get("directories")?.items() ?? [])];
  return {
    line: entry.line,
    ecosystem: members.get("package-ecosystem")?.text(),
    directories: all.flatMap((one) => {
      const path = one.text();
      return path === undefined ? [] : [{ path, line: one.line }];
    }),
    interval: members.get("schedule")?.members().get("interval")?.text(),
  };
}
