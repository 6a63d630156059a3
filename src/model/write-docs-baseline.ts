import { type DocsBaseline, type KeptFigure, partsOfScope } from "./docs-baseline.ts";

/** A baseline of documents as text: a line for each file that has faults, in code-unit order, so that one file changes one line. */
export function writeDocsBaseline({ gate, name, commit, writtenAt, figures }: DocsBaseline): string {
  const head = Object.entries({ version: 1, gate, name, commit, writtenAt });
  const members = head.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `{\n${[...members, `  "figures": ${figuresText(figures)}`].join(",\n")}\n}`;
}

/** Also what two baselines are compared by. */
export function figuresText(figures: DocsBaseline["figures"]): string {
  const lines = sorted(figures).map(([metric, figure]) => `    ${JSON.stringify(metric)}: ${figureText(figure)}`);
  return lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n  }`;
}

function figureText(figure: KeptFigure): string {
  switch (figure.kind) {
    case "share":
      return `[${figure.ratio.part}, ${figure.ratio.whole}]`;
    case "count":
      return String(figure.count);
    case "counts": {
      const lines = sorted(figure.by).map(([scope, count]) => `      [${scopeText(scope)}, ${count}]`);
      return lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n    ]`;
    }
  }
}

/** `"docs/setup.md"`, `"runbooks", "docs/runbooks/disk.md"`. */
function scopeText(scope: string): string {
  return partsOfScope(scope)
    .map((part) => JSON.stringify(part))
    .join(", ");
}

function sorted<T>(entries: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
}
