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
  readonly #sizes: number[] = [];
  readonly #names: (readonly string[] | undefined)[] = [];

  constructor(members: readonly Member[]) {
    this.#ofMembers = members.map((member) => {
      const first = this.#node(keyOf(member));
      for (const name of member.joining) this.#join(first, this.#node(name));
      return first;
    });
    members.forEach(({ finding }, place) => {
      const one = this.of(place);
      this.#severities[one] = worseSeverity(this.severity(one), finding.severity);
      this.#sizes[one] = (this.#sizes[one] ?? 0) + 1;
    });
    // Most classes have one member, whose own names are all.
    members.forEach(({ joining }, place) => {
      const one = this.of(place);
      if (this.#sizes[one] === 1) this.#names[one] = firstOf(joining);
    });
    if (this.#sizes.some((size) => size > 1)) this.#nameClasses();
  }

  /** The class of the member at a place. */
  of(place: number): number {
    return this.#root(this.#ofMembers[place] ?? -1);
  }

  /** How many members a class has. */
  size(one: number): number {
    return this.#sizes[one] ?? 0;
  }

  /** The worst that is said of any package with the fault. */
  severity(one: number): Severity {
    return this.#severities[one] ?? "unknown";
  }

  /** The names that join a class. Of more than any fault has, the first: they are written with each package that has it. */
  names(one: number): readonly string[] {
    return this.#names[one] ?? [];
  }

  /** Names the classes of several members. */
  #nameClasses(): void {
    const shared = new Map<number, string[]>();
    this.#nodes.forEach((node, name) => {
      const root = this.#root(node);
      if (this.#sizes[root] === 1 || name.startsWith(alone)) return;
      const known = shared.get(root);
      if (known) known.push(name);
      else shared.set(root, [name]);
    });
    shared.forEach((names, root) => {
      this.#names[root] = firstOf(names);
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

function firstOf(names: readonly string[]): readonly string[] {
  if (names.length < 2) return names;
  const inOrder = sorted(names, compareNames);
  return inOrder.length > mostNames ? inOrder.slice(0, mostNames) : inOrder;
}

/** Marks the name of what joins nothing: it is the same fault only as another of just that name. */
const alone = "\0";

function keyOf({ joining, names }: Member): string {
  return joining[0] ?? `${alone}${names[0]}`;
}
