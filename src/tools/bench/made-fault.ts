import { SeededRandom } from "./random.ts";

/** A fault of some code that a linter of security would find. */
export interface MadeFault {
  readonly rule: number;
  readonly severity: "high" | "medium" | "low";
  readonly path: string;
  readonly line: number;
}

/** Lines of each source file, and rules that a tool knows. */
export const [sourceLines, knownRules] = [400, 60];

/** The fault at `index` of a project of so many source files; tools of another seed find others. */
export function madeFault(seed: number, index: number, files: number): MadeFault {
  const random = new SeededRandom(seed, index, 13);
  const severity = random.chance(0.1) ? "high" : random.chance(0.4) ? "medium" : "low";
  return {
    rule: random.below(knownRules),
    severity,
    path: sourcePath(random.below(files)),
    line: 1 + random.below(sourceLines),
  };
}

export function sourcePath(index: number): string {
  return `src/part_${Math.floor(index / 50)}/unit_${index}.py`;
}

/** Lines that are told apart, as those of real sources mostly are. */
export function sourceText(index: number): string {
  return Array.from({ length: sourceLines }, (_, line) => `    run(${index}, ${line})\n`).join("");
}
