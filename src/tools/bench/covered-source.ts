import { SeededRandom } from "./random.ts";

/** A source file that nobody wrote, with what a run of its tests covered. Written out by the writers of each format. */
export interface CoveredSource {
  readonly module: number;
  readonly feature: number;
  readonly handler: number;
  readonly functions: readonly CoveredFunction[];
}

export interface CoveredFunction {
  readonly name: string;
  readonly line: number;
  readonly hits: number;
  readonly lines: readonly CoveredLine[];
}

export interface CoveredLine {
  readonly number: number;
  readonly hits: number;
  /** How often each arm was taken; empty on a line without branches. */
  readonly arms: readonly number[];
}

const verbs = ["load", "save", "find", "render", "parse", "check", "merge", "update", "remove", "create", "apply", "count"];
const nouns = ["Customer", "Order", "Invoice", "Price", "Basket", "Address", "Payment", "Stock", "Voucher", "Session", "Report"];
const handlersPerFeature = 8;
const featuresPerModule = 5;

/** The source file at `index` of the project of `seed`: the same lines in every run, other hits in each. */
export function coveredSource(seed: number, index: number, run = 0): CoveredSource {
  const shape = new SeededRandom(seed, index);
  const luck = new SeededRandom(seed, index, run + 1);
  const feature = Math.floor(index / handlersPerFeature);
  const count = 4 + shape.below(shape.chance(0.1) ? 120 : 30);
  const functions: CoveredFunction[] = [];
  let line = 1 + shape.below(20);
  for (let i = 0; i < count; i++) {
    const made = coveredFunction(nameOf(i), line, shape, luck);
    functions.push(made);
    line = (made.lines.at(-1)?.number ?? line) + 2 + shape.below(6);
  }
  return {
    module: Math.floor(feature / featuresPerModule) + 1,
    feature: (feature % featuresPerModule) + 1,
    handler: (index % handlersPerFeature) + 1,
    functions,
  };
}

function coveredFunction(name: string, line: number, shape: SeededRandom, luck: SeededRandom): CoveredFunction {
  const hits = luck.chance(0.8) ? 1 + luck.below(luck.chance(0.1) ? 100_000 : 60) : 0;
  const lines: CoveredLine[] = [];
  const length = 2 + shape.below(24);
  for (let i = 0, number = line; i < length; i++, number += 1 + shape.below(3)) {
    const reached = hits > 0 && (i === 0 || luck.chance(0.92)) ? hits : 0;
    const arms = i > 0 && shape.chance(0.12) ? 2 + (shape.chance(0.1) ? shape.below(4) : 0) : 0;
    lines.push({ number, hits: reached, arms: Array.from({ length: arms }, () => (luck.chance(0.7) ? reached : 0)) });
  }
  return { name, line, hits, lines };
}

function nameOf(index: number): string {
  const name = `${verbs[index % verbs.length]}${nouns[Math.floor(index / verbs.length) % nouns.length]}`;
  return index % 5 === 4 ? `(anonymous_${index})` : name;
}

/** The path in the repository, as the tests of a TypeScript project report it. */
export function scriptPath({ module, feature, handler }: CoveredSource): string {
  return `src/module-${module}/feature-${feature}/handler-${handler}.ts`;
}

/** The path in the repository of a Java project, whose reports name only the package and the file. */
export function javaPath(source: CoveredSource): string {
  return `module-${source.module}/src/main/java/${javaPackage(source)}/${javaFile(source)}`;
}

export function javaPackage({ module, feature }: CoveredSource): string {
  return `com/example/module${module}/feature${feature}`;
}

export function javaFile({ handler }: CoveredSource): string {
  return `Handler${handler}.java`;
}
