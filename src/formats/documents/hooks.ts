import type { ArtefactDocument, Hook } from "../../model/artefact-document.ts";
import { YamlNode, YamlRefusal } from "../read/yaml-node.ts";

/** What runs before a commit, by pre-commit, lefthook or husky. */
export function readHooks(path: string, text: string): ArtefactDocument {
  if (/(?:^|\/)\.husky\//i.test(path)) return { kind: "hooks", hooks: commandsOf(text) };
  const root = YamlNode.read(text);
  if (root instanceof YamlRefusal) return { kind: "unreadable", line: root.line, why: root.why };
  return { kind: "hooks", hooks: /lefthook/i.test(path) ? lefthookHooks(root) : preCommitHooks(root) };
}

/** https://pre-commit.com/#pre-commit-configyaml---top-level */
function preCommitHooks(root: YamlNode): readonly Hook[] {
  return (root.members().get("repos")?.items() ?? []).flatMap((repository) => {
    const members = repository.members();
    const moving = movingOf(members.get("rev")?.text());
    return (members.get("hooks")?.items() ?? []).flatMap((hook) => {
      const id = hook.members().get("id")?.text();
      return id === undefined ? [] : [{ id, line: hook.line, moving }];
    });
  });
}

/** A branch; pre-commit wants a tag or a commit, and never looks again at what it stands for. */
function movingOf(rev: string | undefined): string | undefined {
  return rev !== undefined && /^(?:main|master|develop|dev|trunk|HEAD|stable|latest)$/.test(rev) ? rev : undefined;
}

/** https://lefthook.dev/configuration/ */
function lefthookHooks(root: YamlNode): readonly Hook[] {
  const before = root.members().get("pre-commit")?.members() ?? new Map<string, YamlNode>();
  const named = [...(before.get("commands")?.members() ?? []), ...(before.get("scripts")?.members() ?? [])];
  const jobs = (before.get("jobs")?.items() ?? []).map((job) => [job.members().get("name")?.text() ?? "job", job] as const);
  return [...named, ...jobs].map(([id, { line }]) => ({ id, line, moving: undefined }));
}

/** https://typicode.github.io/husky/ */
function commandsOf(text: string): readonly Hook[] {
  return text.split("\n").flatMap((written, i) => {
    const line = written.trim();
    const isCommand = line !== "" && !line.startsWith("#") && !/^\.\s.*husky\.sh|^(?:true|:|exit(?:\s+0)?);?$/.test(line);
    return isCommand ? [{ id: line.split(/\s/, 1)[0] ?? line, line: i + 1, moving: undefined }] : [];
  });
}
