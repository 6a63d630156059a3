import { type Adr, type AdrNumber, numberText, sameNumber } from "../model/adr.ts";
import type { AdrFault } from "../model/adr-fault.ts";
import { folderOf } from "../model/path-parts.ts";
import { linkedPath } from "./adr/adr-paths.ts";
import { relationFaults } from "./adr/relation-faults.ts";

export interface AdrFacts {
  readonly records: readonly Adr[];
  readonly indexes: readonly AdrIndex[];
  /** Undefined where there is no base branch to compare with. */
  readonly base?: AdrBase;
}

/** A document that may list the records of its folder. */
export interface AdrIndex {
  readonly path: string;
  readonly links: readonly { readonly target: string; readonly line: number }[];
}

/** Records on the base branch as it is now, which the change may not have seen. */
export interface AdrBase {
  readonly records: readonly Pick<Adr, "path" | "name">[];
  /** Paths that the change deletes or renames. */
  readonly gone: ReadonlySet<string>;
}

export interface AdrSettings {
  /** What a status may be, in lower case. */
  readonly statuses?: readonly string[];
  /** Records whose number was given twice long ago, by path. */
  readonly knownDuplicates?: ReadonlySet<string>;
}

/** What records say of themselves, by Nygard, MADR and Log4brains together. */
const adrStatuses: readonly string[] = ["draft", "proposed", "accepted", "rejected", "deprecated", "superseded"];

/** What is wrong with the records and with what they say of each other; by path and line. */
export function judgeAdrs(facts: AdrFacts, settings: AdrSettings = {}): readonly AdrFault[] {
  const allowed = settings.statuses ?? adrStatuses;
  const faults = [
    ...facts.records.flatMap((record) => [...nameFaults(record), ...statusFaults(record, allowed)]),
    ...duplicateNumbers(facts.records, settings.knownDuplicates ?? new Set()),
    ...takenNumbers(facts),
    ...relationFaults(facts.records),
    ...facts.indexes.flatMap((index) => missingInIndex(index, facts.records)),
  ];
  return faults.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : (a.line ?? 0) - (b.line ?? 0)));
}

function nameFaults({ path, name, heading }: Adr): readonly AdrFault[] {
  if (name.kind === "day") return [];
  if (name.kind === "none") return [{ rule: "adr-name", path, line: undefined, why: "no-number" }];
  const faults: AdrFault[] = [];
  if (name.digits.length < 3 || name.digits.length > 4) faults.push({ rule: "adr-name", path, line: undefined, why: "digits" });
  if (heading?.number !== undefined && !sameNumber(heading.number, name.number))
    faults.push({ rule: "adr-heading-number", path, line: heading.line, number: name.number, heading: heading.number });
  return faults;
}

function statusFaults({ path, status }: Adr, allowed: readonly string[]): readonly AdrFault[] {
  if (status === undefined) return [{ rule: "adr-no-status", path, line: undefined }];
  const [first = ""] = status.word.split(" ", 1);
  // Templates have all of them in a row, for somebody to choose.
  const choices = status.text.split(/[|/]/).filter((one) => allowed.includes(one.trim().toLowerCase().split(" ", 1)[0] ?? ""));
  if (choices.length < 2 && (allowed.includes(status.word) || allowed.includes(first))) return [];
  const word = choices.length < 2 && /^\p{L}[\p{L} -]{1,30}$/u.test(status.word) ? status.word : undefined;
  return [{ rule: "adr-unknown-status", path, line: status.line, status: status.text, word, allowed }];
}

/** Numbers count within their folder: MADR numbers each category by itself. */
function numberKey(path: string, number: AdrNumber): string {
  return `${folderOf(path)}/${numberText(number)}`;
}

function duplicateNumbers(records: readonly Adr[], known: ReadonlySet<string>): readonly AdrFault[] {
  const first = new Map<string, string>();
  return records.flatMap(({ path, name }): AdrFault[] => {
    if (name.kind !== "number") return [];
    const key = numberKey(path, name.number);
    const other = first.get(key);
    if (other === undefined) first.set(key, path);
    if (other === undefined || known.has(path) || known.has(other)) return [];
    return [{ rule: "adr-duplicate-number", path, line: undefined, number: name.number, other }];
  });
}

/** A new record whose number another one has by now on the base branch. */
function takenNumbers({ records, base }: AdrFacts): readonly AdrFault[] {
  if (base === undefined) return [];
  const [ours, theirs] = [new Set(records.map(({ path }) => path)), new Set(base.records.map(({ path }) => path))];
  const taken = new Map<string, string>();
  for (const { path, name } of base.records)
    if (name.kind === "number" && !ours.has(path) && !base.gone.has(path)) taken.set(numberKey(path, name.number), path);
  return records.flatMap(({ path, name }): AdrFault[] => {
    const other = name.kind === "number" && !theirs.has(path) ? taken.get(numberKey(path, name.number)) : undefined;
    if (other === undefined || name.kind !== "number") return [];
    return [{ rule: "adr-number-taken", path, line: undefined, number: name.number, other }];
  });
}

/** A document that links to no record is no index, whatever it is called. */
function missingInIndex(index: AdrIndex, records: readonly Adr[]): readonly AdrFault[] {
  const folder = folderOf(index.path);
  const listed = new Set(index.links.map(({ target }) => linkedPath(index.path, target)));
  const own = records.filter(({ path }) => path.startsWith(folder === "" ? "" : `${folder}/`));
  if (!own.some(({ path }) => listed.has(path))) return [];
  return own
    .filter(({ path }) => !listed.has(path))
    .map(({ path }) => ({ rule: "adr-not-in-index", path: index.path, line: undefined, record: path }));
}
