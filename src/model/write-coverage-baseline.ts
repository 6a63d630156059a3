import { coverageElements, type Tally } from "./coverage.ts";
import type { BaselineScope, Counts, CoverageBaseline, Sample } from "./coverage-baseline.ts";

/** A baseline as text: keys in code-unit order and a line for each file, so that a change of one file changes one line. */
export function writeCoverageBaseline({ gate, name, commit, writtenAt, whole, legs, samples }: CoverageBaseline): string {
  const head = { version: 1, gate, name, commit, writtenAt };
  const members = [
    ...Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`),
    ...scopeMembers(whole, "  "),
    ...(legs.size === 0 ? [] : [`  "legs": ${legsText(legs)}`]),
    `  "samples": ${samples.length === 0 ? "[]" : `[\n${samples.map(sampleLine).join(",\n")}\n  ]`}`,
  ];
  return `{\n${members.join(",\n")}\n}`;
}

function scopeMembers({ files, elsewhere }: BaselineScope, indent: string): string[] {
  const lines = sorted(files).map(([path, counts]) => `${indent}  ${JSON.stringify(path)}: ${countsText(counts)}`);
  const text = lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n${indent}}`;
  const other = Object.keys(elsewhere).length === 0 ? [] : [`${indent}"elsewhere": ${countsText(elsewhere)}`];
  return [...other, `${indent}"files": ${text}`];
}

function legsText(legs: ReadonlyMap<string, BaselineScope>): string {
  const texts = sorted(legs).map(
    ([leg, scope]) => `    ${JSON.stringify(leg)}: {\n${scopeMembers(scope, "      ").join(",\n")}\n    }`,
  );
  return `{\n${texts.join(",\n")}\n  }`;
}

function sampleLine({ commit, at, counts }: Sample): string {
  return `    { "commit": ${JSON.stringify(commit)}, "at": ${JSON.stringify(at)}${membersOf(counts)
    .map((one) => `, ${one}`)
    .join("")} }`;
}

function countsText(counts: Counts): string {
  const members = membersOf(counts);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

function membersOf(counts: Counts): string[] {
  return coverageElements.flatMap((element) => {
    const tally = counts[element];
    return tally ? [`"${element}": ${tallyText(tally)}`] : [];
  });
}

function tallyText({ covered, atMost, total }: Tally): string {
  return covered === atMost ? `[${covered}, ${total}]` : `[${covered}, ${total}, ${atMost}]`;
}

function sorted<T>(entries: ReadonlyMap<string, T>): [string, T][] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
}
