import type { ResultDocument } from "../model/result-document.ts";

/** The result document as it is written: indented to be read, but for the findings, which can be many: each is a line. */
export function resultText(document: ResultDocument): string {
  if (!document.findings?.length) return JSON.stringify(document, null, 2);
  const lines = document.findings.map((one) => `\n    ${JSON.stringify(one)}`);
  const others = JSON.stringify({ ...document, findings: [] }, null, 2);
  // No text of JSON holds a line break: only the member itself can stand there.
  return others.replace('\n  "findings": []', () => `\n  "findings": [${lines.join(",")}\n  ]`);
}
