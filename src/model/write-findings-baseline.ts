import type { BaselineFinding, FindingsBaseline } from "./findings-baseline.ts";

/** A baseline of findings as text: a line for each tool and finding, in code-unit order, so that one finding changes one line. */
export function writeFindingsBaseline({ gate, name, commit, writtenAt, tools, findings }: FindingsBaseline): string {
  const head = { version: 1, gate, name, commit, writtenAt };
  const members = [
    ...Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`),
    `  "tools": ${linesOf(tools.map(({ tool, proven }) => objectText({ tool, proven })))}`,
    `  "findings": ${linesOf(findings.map(findingText))}`,
  ];
  return `{\n${members.join(",\n")}\n}`;
}

function linesOf(texts: readonly string[]): string {
  const sorted = texts.toSorted((a, b) => (a < b ? -1 : 1));
  return sorted.length === 0 ? "[]" : `[\n${sorted.map((text) => `    ${text}`).join(",\n")}\n  ]`;
}

/** What it is about first: the lines are sorted by it. */
function findingText(finding: BaselineFinding): string {
  const { kind, path, severity, since, tools } = finding;
  const affected = "package" in finding ? finding.package : undefined;
  const named = "names" in finding ? { names: finding.names } : { id: finding.id };
  const mark = "mark" in finding ? finding.mark : undefined;
  const line = "line" in finding ? finding.line : undefined;
  return objectText({ kind, package: affected, path, ...named, mark, line, severity, since, tools });
}

function objectText(members: Readonly<Record<string, unknown>>): string {
  const known = Object.entries(members).filter(([, value]) => value !== undefined);
  return `{ ${known.map(([key, value]) => `"${key}": ${valueText(value)}`).join(", ")} }`;
}

function valueText(value: unknown): string {
  return Array.isArray(value) ? `[${value.map((one) => JSON.stringify(one)).join(", ")}]` : JSON.stringify(value);
}
