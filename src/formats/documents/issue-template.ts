import type { ArtefactDocument, IssueTemplate } from "../../model/artefact-document.ts";
import { countWords } from "../read/words.ts";
import { YamlNode, YamlRefusal } from "../read/yaml-node.ts";

type Fields = IssueTemplate["fields"];

/** An issue form, or a template in Markdown with its fields in front. https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests */
export function readIssueTemplate(path: string, text: string): ArtefactDocument {
  return /\.ya?ml$/i.test(path) ? readForm(text) : readMarkdownTemplate(text);
}

function readForm(text: string): ArtefactDocument {
  const root = YamlNode.read(text);
  if (root instanceof YamlRefusal) return { kind: "unreadable", line: root.line, why: root.why };
  // Text in a form asks nothing.
  const questions = (root.members().get("body")?.items() ?? []).filter((one) => {
    const type = one.members().get("type")?.text();
    return type !== undefined && type !== "markdown";
  });
  return { kind: "issue-template", template: { syntax: "form", fields: fieldsOf(root, 0), content: questions.length } };
}

function readMarkdownTemplate(text: string): ArtefactDocument {
  const [whole, front] = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
  const content = countWords(text.slice(whole?.length ?? 0));
  if (front === undefined) return { kind: "issue-template", template: { syntax: "markdown", fields: new Map(), content } };
  const root = YamlNode.read(front);
  if (root instanceof YamlRefusal) return { kind: "unreadable", line: root.line + 1, why: root.why };
  return { kind: "issue-template", template: { syntax: "markdown", fields: fieldsOf(root, 1), content } };
}

function fieldsOf(root: YamlNode, linesBefore: number): Fields {
  const fields = [...root.members()].flatMap(([name, value]) => {
    const text = value.text();
    return text === undefined ? [] : [[name, { text, line: value.line + linesBefore }] as const];
  });
  return new Map(fields);
}
