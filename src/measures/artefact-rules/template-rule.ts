import type { IssueTemplate } from "../../model/artefact-document.ts";
import { type Fault, kept, type Subject } from "./subject.ts";

/** What GitHub wants of a template to offer it. https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/configuring-issue-templates-for-your-repository */
const wanted: Readonly<Record<IssueTemplate["syntax"], readonly string[]>> = {
  markdown: ["name", "about"],
  form: ["name", "description"],
};

export function judgeIssueTemplate({ path, document }: Subject): readonly Fault[] {
  if (document.kind !== "issue-template") return kept;
  if (!/\.github\/issue_template\//i.test(path)) return [{ rule: "legacy-template" }];
  const { syntax, fields, content } = document.template;
  const missing = wanted[syntax].filter((field) => (fields.get(field)?.text.trim() ?? "") === "");
  const unfilled = wanted[syntax].flatMap((field) => {
    const value = fields.get(field);
    return value !== undefined && /\bTODO\b|^Custom issue template$/.test(value.text)
      ? [{ rule: "placeholder" as const, line: value.line, text: value.text, more: 0 }]
      : [];
  });
  return [
    ...missing.map((field) => ({ rule: "template-without-field" as const, field })),
    ...unfilled,
    ...(content > 0 ? kept : [{ rule: "template-without-questions" as const }]),
  ];
}
