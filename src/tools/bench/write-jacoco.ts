import { type CoveredFunction, type CoveredLine, type CoveredSource, javaFile, javaPackage } from "./covered-source.ts";
import { type Totals, totalsOf } from "./totals.ts";

/** The head of a report; JaCoCo writes it all on one line. */
export function jacocoHead(run: number): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd">' +
    `<report name="shop"><sessioninfo id="runner-${run}" start="1767225600000" dump="1767225601000"/>`
  );
}

export function jacocoTail(totals: Totals): string {
  return `${counters(totals)}</report>`;
}

/** One package with its classes, whose methods come first, and its source files, whose lines do. */
export function jacocoPackage(sources: readonly CoveredSource[]): string {
  const [first] = sources;
  if (first === undefined) return "";
  const name = javaPackage(first);
  const classes = sources.map((source) => javaClass(name, source)).join("");
  return `<package name="${name}">${classes}${sources.map(sourceFile).join("")}${counters(totalsOf(sources))}</package>`;
}

function javaClass(folder: string, source: CoveredSource): string {
  const file = javaFile(source);
  const methods = source.functions.map(method).join("");
  const name = `${folder}/${file.replace(".java", "")}`;
  return `<class name="${name}" sourcefilename="${file}">${methods}${counters(totalsOf([source]))}${counter("CLASS", [1, 1])}</class>`;
}

function method(one: CoveredFunction): string {
  const totals = totalsOf([{ module: 0, feature: 0, handler: 0, functions: [one] }]);
  const name = one.name.replace(/^\(anonymous_(\d+)\)$/, "lambda$render$$$1");
  return `<method name="${name}" desc="(Ljava/lang/String;I)V" line="${one.line}">${counters(totals)}</method>`;
}

function sourceFile(source: CoveredSource): string {
  const lines = source.functions.flatMap((one) => one.lines.map(line)).join("");
  return `<sourcefile name="${javaFile(source)}">${lines}${counters(totalsOf([source]))}</sourcefile>`;
}

function line({ number, hits, arms }: CoveredLine): string {
  const taken = arms.filter((count) => count > 0).length;
  const instructions = 2 + (number % 7);
  const [missed, covered] = hits > 0 ? [0, instructions] : [instructions, 0];
  return `<line nr="${number}" mi="${missed}" ci="${covered}" mb="${arms.length - taken}" cb="${taken}"/>`;
}

/** JaCoCo leaves a counter of nothing out. */
function counters({ lines, branches, functions }: Totals): string {
  const instructions: [number, number] = [lines[0] * 4, lines[1] * 4];
  const complexity: [number, number] = [functions[0], functions[1]];
  return [
    counter("INSTRUCTION", instructions),
    branches[1] > 0 ? counter("BRANCH", branches) : "",
    counter("LINE", lines),
    counter("COMPLEXITY", complexity),
    counter("METHOD", functions),
  ].join("");
}

function counter(type: string, [covered, all]: readonly [number, number]): string {
  return `<counter type="${type}" missed="${all - covered}" covered="${covered}"/>`;
}
