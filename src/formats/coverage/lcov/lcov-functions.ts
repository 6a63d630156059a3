import type { FileRecorder } from "../../../model/coverage-recorder.ts";
import { remembered } from "../../read/byte-fields.ts";

/**
 * The functions of one record after another. lcov 1.x to 2.1 name them (FN, FNDA), and each name is a function. lcov 2.2 groups the
 * names by where a function begins (FNL, FNA), and each group is one; functions named beside groups are put to theirs.
 */
export class LcovFunctions {
  readonly #declared = new Named<number>();
  readonly #called = new Named<boolean>();
  #groups: Map<number, { readonly line: number; covered: boolean }> | undefined;
  /** The last record that had a name from a place: no set of names need be made for each of many records. */
  readonly #recordAt = new Uint32Array(remembered);
  #record = 1;
  #mayHaveNamesakes = false;

  /** `place` is that of the name among the remembered ones. */
  declare(name: string, line: number, place: number): void {
    this.#declared.add(name, line);
    if (this.#recordAt[place] === this.#record) this.#mayHaveNamesakes = true;
    this.#recordAt[place] = this.#record;
  }

  call(name: string, covered: boolean): void {
    this.#called.add(name, covered);
  }

  /** The name that is called next where the calls come in the order of the functions, as nearly all tools write them. */
  get nextCalled(): string | undefined {
    return this.#declared.nameAt(this.#called.length);
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
    const names = this.#declared.names();
    if (this.#groups) this.#writeByLine(file, this.#groups.values());
    else if (this.#mayHaveNamesakes && new Set(names).size < names.length) this.#writeNamesakes(file);
    else if (this.#called.areNamed(names)) file.distinctUnits("functions", "name", names, this.#called.room);
    else this.#writeByName(file, names);
    this.#groups = undefined;
    this.#record++;
    this.#mayHaveNamesakes = false;
    this.#declared.clear();
    this.#called.clear();
  }

  #writeByName(file: FileRecorder, names: readonly string[]): void {
    for (const name of names) file.unit("functions", "name", name, false);
    for (const [name, covered] of this.#called.entries()) file.unit("functions", "name", name, covered);
  }

  #writeByLine(file: FileRecorder, groups: Iterable<{ readonly line: number; readonly covered: boolean }>): void {
    for (const { line, covered } of groups) file.unit("functions", "line", `${line}`, covered);
    const lineOf = new Map(this.#declared.entries());
    for (const line of lineOf.values()) file.unit("functions", "line", `${line}`, false);
    for (const [name, covered] of this.#called.entries()) {
      file.unit("functions", "line", `${lineOf.get(name) ?? name}`, covered);
    }
  }

  /**
   * Several functions of one name, as the constructors of a file's classes are in JavaScript. Where each has a count,
   * the counts come in the order of the functions; otherwise the name is all there is to tell them by.
   */
  #writeNamesakes(file: FileRecorder): void {
    const callsOf = grouped(this.#called);
    for (const [name, lines] of grouped(this.#declared)) {
      const calls = callsOf.get(name) ?? [];
      callsOf.delete(name);
      if (calls.length === lines.length) writeInOrder(file, name, lines, calls);
      else file.unit("functions", "name", name, calls.includes(true));
    }
    for (const [name, calls] of callsOf) file.unit("functions", "name", name, calls.includes(true));
  }
}

/** Names, and what is said of each. It keeps its arrays when it is cleared: an array that is emptied gives its memory back. */
class Named<T> {
  readonly #names: string[] = [];
  readonly #values: T[] = [];
  length = 0;

  add(name: string, value: T): void {
    this.#names[this.length] = name;
    this.#values[this.length++] = value;
  }

  nameAt(index: number): string | undefined {
    return index < this.length ? this.#names[index] : undefined;
  }

  areNamed(names: readonly string[]): boolean {
    if (names.length !== this.length) return false;
    for (let i = 0; i < names.length; i++) if (names[i] !== this.#names[i]) return false;
    return true;
  }

  names(): readonly string[] {
    return this.#names.slice(0, this.length);
  }

  /** The values, and behind them what is left of earlier ones. */
  get room(): readonly T[] {
    return this.#values;
  }

  entries(): [string, T][] {
    return this.names().map((name, i) => [name, this.#values[i] as T]);
  }

  clear(): void {
    this.length = 0;
  }
}

function writeInOrder(file: FileRecorder, name: string, lines: readonly number[], calls: readonly boolean[]): void {
  lines.forEach((line, i) => {
    file.unit("functions", "name", line === lines[0] ? name : `${name}\n${line}`, calls[i] === true);
  });
}

function grouped<T>(named: Named<T>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const [name, value] of named.entries()) {
    const group = groups.get(name);
    if (group) group.push(value);
    else groups.set(name, [value]);
  }
  return groups;
}
