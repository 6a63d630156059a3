import type { Adr, AdrReference, AdrRelation } from "../../model/adr.ts";
import { numberText } from "../../model/adr.ts";
import type { AdrFault } from "../../model/adr-fault.ts";
import { folderOf } from "../../model/path-parts.ts";
import { linkedPath } from "./adr-paths.ts";

/** A relation whose other end is known. */
interface Related {
  readonly relation: AdrRelation;
  readonly other: Adr;
}

/** What one record says of another has to be said by that one, too: readers come from either side. */
export function relationFaults(records: readonly Adr[]): readonly AdrFault[] {
  const register = new Register(records);
  const related = new Map(
    records.map((record) => [record.path, register.relatedTo(record).filter(({ other }) => other !== record)]),
  );
  return records.flatMap((record) => {
    const own = related.get(record.path) ?? [];
    return [
      ...record.relations.flatMap((relation) => register.unknown(record, relation)),
      ...own.flatMap((one) => oneWay(record, one, related)),
      ...supersededByNobody(record, own, {
        by: register.supersedersOf(record, related),
        itself: (to) => register.find(record, to) === record,
      }),
    ];
  });
}

class Register {
  readonly #byPath: ReadonlyMap<string, Adr>;
  readonly #byNumber: ReadonlyMap<string, Adr>;
  #superseders: ReadonlyMap<string, string> | undefined;

  constructor(records: readonly Adr[]) {
    this.#byPath = new Map(records.map((record) => [record.path, record]));
    this.#byNumber = new Map(
      records.flatMap((record) =>
        record.name.kind === "number" ? [[`${folderOf(record.path)}/${numberText(record.name.number)}`, record] as const] : [],
      ),
    );
  }

  find({ path }: Adr, to: AdrReference): Adr | undefined {
    if (to.kind === "number") return this.#byNumber.get(`${folderOf(path)}/${numberText(to.number)}`);
    const target = linkedPath(path, to.target);
    return target === undefined ? undefined : this.#byPath.get(target);
  }

  /** Each other record once for each kind, however often it is named. */
  relatedTo(record: Adr): readonly Related[] {
    const found = new Map<string, Related>();
    for (const relation of record.relations) {
      const other = this.find(record, relation.to);
      const key = `${relation.kind} ${other?.path}`;
      if (other !== undefined && other !== record && !found.has(key)) found.set(key, { relation, other });
    }
    return [...found.values()];
  }

  /** Whether a link leads somewhere is said where links are checked. */
  unknown(record: Adr, { to, line }: AdrRelation): readonly AdrFault[] {
    if (to.kind === "link" || record.name.kind !== "number" || this.find(record, to) !== undefined) return [];
    return [{ rule: "adr-unknown-record", path: record.path, line, number: to.number }];
  }

  /** A record that says that it supersedes this one. */
  supersedersOf({ path }: Adr, related: ReadonlyMap<string, readonly Related[]>): string | undefined {
    this.#superseders ??= new Map(
      [...related].flatMap(([from, all]) =>
        all.flatMap(({ relation, other }) => (relation.kind === "supersedes" ? [[other.path, from] as const] : [])),
      ),
    );
    return this.#superseders.get(path);
  }
}

function oneWay(record: Adr, { relation, other }: Related, all: ReadonlyMap<string, readonly Related[]>): readonly AdrFault[] {
  const back = relation.kind === "supersedes" ? "superseded-by" : "supersedes";
  // Until it is accepted, a record supersedes nothing.
  if (relation.kind === "supersedes" && record.status !== undefined && /^(?:draft|proposed|rejected)/.test(record.status.word))
    return [];
  // What is superseded by nobody is told of that record itself.
  if (back === "superseded-by" && isSuperseded(other) && !(all.get(other.path) ?? []).some(isPassive)) return [];
  const isSaid = (all.get(other.path) ?? []).some((one) => one.other === record && one.relation.kind === back);
  if (isSaid) return [];
  return [{ rule: "adr-one-way", path: record.path, line: relation.line, other: other.path, otherLacks: back }];
}

interface Superseders {
  readonly by: string | undefined;
  /** Whether a reference is to the record that has it. */
  readonly itself: (to: AdrReference) => boolean;
}

function supersededByNobody(record: Adr, own: readonly Related[], { by, itself }: Superseders): readonly AdrFault[] {
  const { status, path, relations } = record;
  if (status === undefined || !isSuperseded(record) || own.some(isPassive)) return [];
  // It names something that is no record here: another repository's, or one that a link leads to in vain.
  if (relations.some(({ kind, to }) => kind === "superseded-by" && !itself(to))) return [];
  return [{ rule: "adr-superseded-by-nobody", path, line: status.line, by }];
}

function isPassive({ relation }: Related): boolean {
  return relation.kind === "superseded-by";
}

function isSuperseded({ status }: Adr): boolean {
  return status?.word.startsWith("superseded") === true;
}
