import type { FileRecorder } from "../../../model/coverage-recorder.ts";

/**
 * The functions of one record after another. lcov 1.x to 2.1 name them (FN, FNDA), and each name is a function. lcov 2.2 groups the
 * names by where a function begins (FNL, FNA), and each group is one; functions named beside groups are put to theirs.
 */
export class LcovFunctions {
  readonly #declared: string[] = [];
  readonly #lines: number[] = [];
  readonly #called: string[] = [];
  readonly #calls: boolean[] = [];
  #groups: Map<number, { readonly line: number; covered: boolean }> | undefined;

  declare(name: string, line: number): void {
    this.#declared.push(name);
    this.#lines.push(line);
  }

  call(name: string, covered: boolean): void {
    this.#called.push(name);
    this.#calls.push(covered);
  }

  declareGroup(index: number, line: number): void {
    this.#groups ??= new Map();
    this.#groups.set(index, { line, covered: this.#groups.get(index)?.covered === true });
  }

  /** False when no group has this index. */
  callGroup(index: number, covered: boolean): boolean {
    const group = this.#groups?.get(index);
    if (group && covered) group.covered = true;
    return group !== undefined;
  }

  /** Writes what was said since the last time, and is ready for the next record. */
  moveTo(file: FileRecorder): void {
    if (this.#groups) this.#writeByLine(file, this.#groups.values());
    else if (this.#declareByName(file) === "unique") this.#callByName(file);
    else this.#writeNamesakes(file);
    this.#groups = undefined;
    for (const list of [this.#declared, this.#lines, this.#called, this.#calls]) list.length = 0;
  }

  #declareByName(file: FileRecorder): "unique" | "namesakes" {
    let result: "unique" | "namesakes" = "unique";
    for (const name of this.#declared) {
      if (file.unit("functions", "name", name, false) === "known") result = "namesakes";
    }
    return result;
  }

  #callByName(file: FileRecorder): void {
    this.#called.forEach((name, i) => {
      file.unit("functions", "name", name, this.#calls[i] === true);
    });
  }

  #writeByLine(file: FileRecorder, groups: Iterable<{ readonly line: number; readonly covered: boolean }>): void {
    for (const { line, covered } of groups) file.unit("functions", "line", `${line}`, covered);
    const lineOf = new Map(this.#declared.map((name, i) => [name, `${this.#lines[i]}`]));
    for (const line of lineOf.values()) file.unit("functions", "line", line, false);
    this.#called.forEach((name, i) => {
      file.unit("functions", "line", lineOf.get(name) ?? name, this.#calls[i] === true);
    });
  }

  /**
   * Several functions of one name, as the constructors of a file's classes are in JavaScript. Where each has a count,
   * the counts come in the order of the functions; otherwise the name is all there is to tell them by.
   */
  #writeNamesakes(file: FileRecorder): void {
    const callsOf = grouped(this.#called, this.#calls);
    for (const [name, lines] of grouped(this.#declared, this.#lines)) {
      const calls = callsOf.get(name) ?? [];
      callsOf.delete(name);
      if (calls.length === lines.length) writeInOrder(file, name, lines, calls);
      else file.unit("functions", "name", name, calls.includes(true));
    }
    for (const [name, calls] of callsOf) file.unit("functions", "name", name, calls.includes(true));
  }
}

function writeInOrder(file: FileRecorder, name: string, lines: readonly number[], calls: readonly boolean[]): void {
  lines.forEach((line, i) => {
    file.unit("functions", "name", line === lines[0] ? name : `${name}\n${line}`, calls[i] === true);
  });
}

function grouped<T>(names: readonly string[], values: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  names.forEach((name, i) => {
    const group = groups.get(name);
    if (group) group.push(values[i] as T);
    else groups.set(name, [values[i] as T]);
  });
  return groups;
}
