import { compareNames } from "../model/advisory-names.ts";
import { type Severity, worseSeverity } from "../model/severity.ts";
import { sorted } from "../model/sorted.ts";
import type { Member } from "./finding-members.ts";

/** Faults by the names that their findings share, over all scans (union-find). A class is a number. */
export class AliasClasses {
  readonly #nodes = new Map<string, number>();
  readonly #parents: number[] = [];
  /** By the place of a member, so that nothing is looked up by its name twice. */
  readonly #ofMembers: readonly number[];
  readonly #severities: Severity[] = [];
  readonly #names: (string[] | undefined)[] = [];

  constructor(members: readonly Member[]) {
    this.#ofMembers = members.map((member) => {
      const first = this.#node(keyOf(member));
      for (const name of member.joining) this.#join(first, this.#node(name));
      return first;
    });
    members.forEach(({ finding }, place) => {
      const one = this.of(place);
      this.#severities[one] = worseSeverity(this.severity(one), finding.severity);
    });
    this.#nameClasses();
  }

  /** The class of the member at a place. */
  of(place: number): number {
    return this.#root(this.#ofMembers[place] ?? -1);
  }

  /** The worst that is said of any package with the fault. */
  severity(one: number): Severity {
    return this.#severities[one] ?? "unknown";
  }

  /** The names that join a class. Of more than any fault has, the first: they are written with each package that has it. */
  names(one: number): readonly string[] {
    return this.#names[one] ?? [];
  }

  #nameClasses(): void {
    this.#nodes.forEach((node, name) => {
      if (name.startsWith(alone)) return;
      const root = this.#root(node);
      const known = this.#names[root];
      if (known) known.push(name);
      else this.#names[root] = [name];
    });
    this.#names.forEach((names, one) => {
      if (names && names.length > 1) this.#names[one] = sorted(names, compareNames).slice(0, mostNames);
    });
  }

  #node(name: string): number {
    const known = this.#nodes.get(name);
    if (known !== undefined) return known;
    const node = this.#parents.length;
    this.#nodes.set(name, node);
    this.#parents.push(node);
    return node;
  }

  #root(node: number): number {
    let at = node;
    for (let parent = this.#parent(at); parent !== at; parent = this.#parent(at)) {
      // Halves the way for whoever asks next.
      this.#parents[at] = this.#parent(parent);
      at = this.#parent(at);
    }
    return at;
  }

  #parent(node: number): number {
    return this.#parents[node] ?? node;
  }

  #join(a: number, b: number): void {
    const rootA = this.#root(a);
    const rootB = this.#root(b);
    if (rootA !== rootB) this.#parents[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  }
}

const mostNames = 100;

/** Marks the name of what joins nothing: it is the same fault only as another of just that name. */
const alone = "\0";

function keyOf({ joining, names }: Member): string {
  return joining[0] ?? `${alone}${names[0]}`;
}
