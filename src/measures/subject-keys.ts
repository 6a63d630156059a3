import type { FindingIdentity } from "../model/findings-baseline.ts";

/** More than all names that the readers of reports and baselines let through: a key is still a whole number. */
const mostNames = 2 ** 28;

/**
 * By each of its keys a vulnerability or a licence is known: what has the same subject and name has the same key. Numbers,
 * because each finding has several, and texts made of both would be most of what a comparison makes.
 */
export class SubjectKeys {
  readonly #names = new Map<string, number>();
  readonly #subjects = new Map<string, Map<string, number>>();
  #subjectCount = 0;

  /** None for what is known by its place. */
  of(identity: FindingIdentity): readonly number[] {
    if (identity.kind !== "vulnerability" && identity.kind !== "licence") return none;
    const subject = this.#subject(identity) * mostNames;
    if (identity.kind === "licence") return [subject + this.#name(identity.id)];
    return identity.names.map((name) => subject + this.#name(name));
  }

  #name(name: string): number {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    const fresh = this.#names.size;
    this.#names.set(name, fresh);
    return fresh;
  }

  #subject({
    kind,
    package: affected,
    path = "",
  }: Pick<FindingIdentity, "kind" | "path"> & { readonly package?: string }): number {
    const of = `${kind} ${affected === undefined ? "path" : "package"}`;
    const subjects = this.#subjects.get(of) ?? new Map<string, number>();
    this.#subjects.set(of, subjects);
    const subject = affected ?? path;
    const known = subjects.get(subject);
    if (known !== undefined) return known;
    const fresh = this.#subjectCount++;
    subjects.set(subject, fresh);
    return fresh;
  }
}

const none: readonly number[] = [];
